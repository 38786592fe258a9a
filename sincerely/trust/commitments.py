"""What an entry of the ledger says: nothing about anybody, only that something was said then.

The entry holds a salted commitment; payload and salt lie apart and can be erased, and the entry stays as it was.
"""

import hashlib
import secrets
from collections.abc import Mapping
from typing import Any, Final

import rfc8785

SALT_BYTES: Final = 32
LEAF_VERSION: Final = "sincerely-leaf/1"
_PREFIX: Final = b"sincerely/v1/commit\0"

Payload = Mapping[str, object]


def canonical(value: Any) -> bytes:
    """The one way to write a JSON value as bytes (RFC 8785). Raises ValueError for NaN and integers from 2**53 on."""
    return rfc8785.dumps(value)


def new_salt() -> bytes:
    """32 random bytes; one for each entry."""
    return secrets.token_bytes(SALT_BYTES)


def commitment(salt: bytes, payload: Payload) -> str:
    """SHA-256 of a fixed prefix, the salt and the payload's canonical JSON, in hex.

    Raises ValueError unless the salt has 32 bytes: with a free length, salt could pass for payload.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 32 bytes")
    return hashlib.sha256(_PREFIX + salt + canonical(payload)).hexdigest()


def leaf_data(kind: str, at: str, committed: str) -> bytes:
    """The entry's bytes: canonical JSON of its version, its type, its time (ISO 8601) and the commitment."""
    return canonical({"v": LEAF_VERSION, "type": kind, "t": at, "c": committed})
