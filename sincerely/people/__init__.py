"""Who is who, and what happened with them: identities to people, entries on a timeline, threads, search, signals.

Merges keep what they replaced and can be undone. What a person typed by hand is never changed by what mail says.
"""
