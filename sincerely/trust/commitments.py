"""What an entry of the ledger says: nothing about anybody, only that something was said then.

The entry holds a salted commitment; payload and salt lie apart and can be erased, and the entry stays as it was.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import rfc8785

SALT_BYTES: Final = 32
LEAF_VERSION: Final = "sincerely-leaf/1"
_PREFIX: Final = b"sincerely/v1/commit\0"

Payload = Mapping[str, object]


def canonical(value: Any) -> bytes:
    """The one way to write a JSON value as bytes (RFC 8785). Raises ValueError for NaN and integers from 2**53 on.

    The standard library's writer gives the same bytes for what the ledger holds, many times as fast
    (tests/trust/test_canonical.py); fractions, unusual names and everything else go the slow way.
    """
    return _QUICK.encode(value).encode() if _is_plain(value) else rfc8785.dumps(value)


_QUICK: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False)


def _is_plain(value: Any) -> bool:
    """Whether nothing in it is written, ordered or refused otherwise by RFC 8785 than by the standard library.

    Names are ordered by UTF-16 units there and by characters here: the same where all are ASCII.
    """
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return True
    if kind is int:
        return bool(-(2**53) < value < 2**53)
    if kind is dict:
        return all(type(name) is str and name.isascii() for name in value) and all(map(_is_plain, value.values()))
    return kind is list and all(map(_is_plain, value))


def canonical_of_text(text: str) -> bytes:
    """The canonical JSON of a JSON text."""
    return canonical(json.loads(text))


def new_salt() -> bytes:
    """32 random bytes; one for each entry."""
    return secrets.token_bytes(SALT_BYTES)


def commitment(salt: bytes, payload: Payload) -> str:
    """SHA-256 of a fixed prefix, the salt and the payload's canonical JSON, in hex.

    Raises ValueError unless the salt has 32 bytes: with a free length, salt could pass for payload.
    """
    return committed_to(salt, canonical(payload))


def committed_to(salt: bytes, written: bytes) -> str:
    """The commitment to a payload that is written as canonical JSON already."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a salt has 32 bytes")
    return hashlib.sha256(_PREFIX + salt + written).hexdigest()


def leaf_data(kind: str, at: str, committed: str) -> bytes:
    """The entry's bytes: canonical JSON of its version, its type, its time (ISO 8601) and the commitment."""
    return canonical({"v": LEAF_VERSION, "type": kind, "t": at, "c": committed})


def written(at: datetime) -> str:
    """A time as an entry writes it: UTC, whole seconds, `Z`. Raises ValueError for a time without a zone."""
    if at.tzinfo is None:
        raise ValueError("a time in the ledger has a zone")
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def row_digest(salt: str, columns: Sequence[object]) -> str:
    """SHA-256 in hex of a salt and the columns of a row that never change: an audit sees when one of them did.

    The payload that holds it is committed to, so digest and row can't be changed together.
    """
    return hashlib.sha256(salt.encode() + canonical(list(columns))).hexdigest()
