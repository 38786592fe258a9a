"""The cellar under all rooms: how far the software may go, what recipients are told, the log that can't be rewritten.

Knows people, letters and owners only by opaque ids. `policy` holds modes and caps; `disclosure` the one wording per
language; `words` and `mime_parts` what is digested of a letter; `merkle`, `notes`, `proofs`, `tiles` the ledger
(RFC 6962, C2SP); `verify` checks a message with nothing but its proof and a public key.
"""
