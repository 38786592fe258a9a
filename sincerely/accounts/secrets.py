"""Secrets that a person or a program carries; the desk keeps only their digests."""

import hashlib
import secrets


def fresh() -> str:
    """Return a new secret of 256 random bits, safe in an address."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Return the SHA-256 of a secret, hex. Random 256-bit secrets need no salt or stretching."""
    return hashlib.sha256(secret.encode()).hexdigest()
