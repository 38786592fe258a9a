"""The signature of Standard Webhooks (github.com/standard-webhooks, spec 1.0): HMAC-SHA256 over `id.timestamp.body`."""

import base64
import hashlib
import hmac
from datetime import datetime
from typing import Final

PREFIX: Final = "whsec_"
SECRET_BYTES: Final = 32


def secret_of(key: bytes) -> str:
    """Return a key as the receiver is given it."""
    return PREFIX + base64.b64encode(key).decode("ascii")


def signature(secret: str, name: str, timestamp: int, body: bytes) -> str:
    """Return `v1,` and the base64 of the MAC. `timestamp`: seconds since 1970. Raises ValueError for a bad secret."""
    key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    signed = b".".join((name.encode("ascii"), str(timestamp).encode("ascii"), body))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode("ascii")


def headers(secret: str, name: str, body: bytes, *, now: datetime) -> dict[str, str]:
    """Return the header fields of one try at `now`."""
    timestamp = int(now.timestamp())
    return {
        "Content-Type": "application/json",
        "User-Agent": "Sincerely-Webhook/1",
        "webhook-id": name,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secret, name, timestamp, body),
    }
