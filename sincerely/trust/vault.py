"""Passwords and grants at rest: AES-256-GCM under keys that lie outside the database (TRUST.md 4.4).

A sealed secret names the key it was sealed with and is bound to its place ("sources_account|7|secret"): copied to
another row it does not open. The ring holds every key; the last one seals. A backup of the database without the ring
holds no password that anybody can read.
"""

import base64
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORM = "v1"
KEY_BYTES = 32
NONCE_BYTES = 12


class CannotOpen(Exception):
    """A secret that these keys do not open: the ring is another one, or the secret was changed or moved."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Keys by name, the oldest first; the last one seals what is new."""

    keys: Mapping[str, bytes]

    def __repr__(self) -> str:
        return f"KeyRing({', '.join(self.keys)})"


def read_ring(text: str) -> KeyRing:
    """Read lines of `name base64`; raises ValueError for anything else."""
    keys: dict[str, bytes] = {}
    for line in text.splitlines():
        name, _, encoded = line.strip().partition(" ")
        if name:
            keys[name] = base64.b64decode(encoded, validate=True)
            if len(keys[name]) != KEY_BYTES:
                raise ValueError(f"key {name} has not {KEY_BYTES} bytes")
    if not keys:
        raise ValueError("the key ring holds no key")
    return KeyRing(keys)


def new_line() -> str:
    """Return a line with a fresh key for the ring."""
    return f"{secrets.token_hex(4)} {base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode('ascii')}\n"


def load_ring(path: Path) -> KeyRing:
    """Return the ring kept in a file; make it, readable by its owner only, where there is none."""
    try:
        return read_ring(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(new_line())
    except FileExistsError:
        pass  # another process was quicker: its ring counts
    return read_ring(path.read_text(encoding="ascii"))


def seal(ring: KeyRing, plain: str, *, place: str) -> str:
    """Return `plain` sealed for one place, as text."""
    name, key = list(ring.keys.items())[-1]
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, plain.encode(), place.encode())
    return f"{FORM}.{name}.{base64.urlsafe_b64encode(nonce + sealed).decode('ascii')}"


def unseal(ring: KeyRing, sealed: str, *, place: str) -> str:
    """Return what was sealed for this place; raises CannotOpen."""
    form, _, rest = sealed.partition(".")
    name, _, encoded = rest.partition(".")
    key = ring.keys.get(name)
    if form != FORM or key is None:
        raise CannotOpen(f"no key named {name!r}")
    try:
        data = base64.urlsafe_b64decode(encoded)
        if base64.urlsafe_b64encode(data).decode("ascii") != encoded:  # the decoder takes "+" for "-" too
            raise ValueError("not as it was written")
        return AESGCM(key).decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], place.encode()).decode()
    except (ValueError, InvalidTag) as problem:
        raise CannotOpen("the secret was changed, or belongs elsewhere") from problem
