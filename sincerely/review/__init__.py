"""One letter at a time before a named person: what the checks found, the exact bytes, the yes, and taking it back.

An approval is of bytes and recipients (sha256), by a signed-in person. The database refuses to change one.
"""
