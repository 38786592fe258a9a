"""Mail submission: a program or mail client hands a message over, and it waits for a person. Nothing is delivered here.

- `session.py`: the protocol, stricter than the library's: TLS first, one message a dot, limits on time and number.
- `door.py`: what is answered. `words.py`: in which words.
- `reading.py`: messages are read in processes of their own. `writing.py`: one thread writes what waits together.
- `certificate.py`: the certificate. `start.py`: all of it together.
"""
