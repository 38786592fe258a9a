"""Webhooks: a program of the owner's is told that a letter it proposed waits, was approved, or what became of it.

- `models.py`: where to tell, and what is still to be told. A line is written in the transaction of the event itself.
- `signing.py`: the signature of Standard Webhooks, by which the receiver knows us.
- `adapters/post.py`: the one request; public addresses only, no redirects.

Told without content: the letter's number, its state, the moment, the Message-ID. Who wants more asks REST with a token.
"""
