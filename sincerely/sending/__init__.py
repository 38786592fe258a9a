"""From a yes to the wire: rendering, the outbox and its states, the last gate, the SMTP dialogue.

Nothing leaves without an approval of those very bytes. What is unsure is shown to a person, never guessed.
"""
