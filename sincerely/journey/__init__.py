"""The trip of one message, from a person's mailbox to a letter that a person answers for. Read these files in order.

1. `arrival` opens the files, has every message taken apart and read for what it means (`arrival_workers`, other
   processes, no database), and writes a batch in one transaction: bytes, people and timeline, notices, quarantine.
2. `today` asks each room for its small part and says who needs the owner: at most seven, with evidence and mode.
   `ruling` asks every room how far the software may go, then and again at the yes.
3. `letters` opens a need: a brief always, a draft where policy allows; then the edits, the concerns, the exact bytes
   frozen and shown, and a signed-in person's yes: approval, ledger entry and outbox row, all or none. `address` learns
   from letters how two people address each other.
4. `delivery` carries the approved bytes through the last gate to the wire and writes down what was answered.
5. `reflection` looks back: whose hand, who answered, which yeses were quick.

Only this package and the doors above it (web, cli, jobs, demo) know more than one room. ARCHITECTURE.md follows one
letter through all of it.
"""
