"""What the ledger keeps outside the database: its signing key, and the last checkpoint that it signed.

The second is what notices a database that was cut or rewritten. Both are written whole or not at all.
"""

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

KEY_FILE = "ledger.key"
CHECKPOINT_FILE = "ledger-checkpoint"
NAME_FILE = "ledger-name"
NEXT_KEY_FILE = "ledger.key.next"
"""A key that is being handed over to; there only while a rotation is under way."""
ROTATIONS_FILE = "ledger-keys.json"


PUT_BACK_FILE = "put-back"
"""Lies in a data folder that came out of a backup until somebody has looked through the outbox and takes it away."""


class KeyUnreadableError(RuntimeError):
    """The key file is there but holds no Ed25519 key; a new one is never put in its place."""


def signing_key(folder: Path, name: str = KEY_FILE) -> Ed25519PrivateKey:
    """The log's key in `folder`, made on first use and readable by its owner only. Raises KeyUnreadableError."""
    path = folder / name
    if not path.exists():
        fresh = Ed25519PrivateKey.generate()
        _write_once(path, fresh.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError) as error:
        raise KeyUnreadableError(f"{name} holds no key that can be read") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyUnreadableError(f"{name} holds another kind of key than Ed25519")
    return key


def last_checkpoint(folder: Path) -> str | None:
    """The note signed last, as kept outside the database; None when none was."""
    path = folder / CHECKPOINT_FILE
    return path.read_text(encoding="utf-8") if path.exists() else None


def is_put_back(folder: Path) -> bool:
    """Whether this data folder came out of a backup and nobody has looked yet."""
    return (folder / PUT_BACK_FILE).exists()


def keep_checkpoint(folder: Path, note: str) -> None:
    """Put `note` in the place of the last one: a crash leaves the old one or the new one, never half."""
    fresh = _write_aside(folder / CHECKPOINT_FILE, note.encode(), mode=0o644)
    fresh.replace(folder / CHECKPOINT_FILE)
    _sync_folder(folder)


def kept_rotations(folder: Path) -> str:
    """The changes of keys as they are kept (`key_chain.read_rotations`)."""
    path = folder / ROTATIONS_FILE
    return path.read_text(encoding="utf-8") if path.exists() else "[]"


def take_next_key(folder: Path, rotations: str) -> None:
    """Keep the list of rotations and put the next key in the place of the one that is retired, which is gone then."""
    fresh = _write_aside(folder / ROTATIONS_FILE, rotations.encode(), mode=0o644)
    fresh.replace(folder / ROTATIONS_FILE)
    (folder / NEXT_KEY_FILE).replace(folder / KEY_FILE)
    _sync_folder(folder)


def keep_name(folder: Path, name: str) -> None:
    """Write the log's name down when it first signs: it keeps that name, whatever address the desk has later."""
    if not (folder / NAME_FILE).exists():
        _write_once(folder / NAME_FILE, f"{name}\n".encode())


def _write_once(path: Path, data: bytes) -> None:
    """Write `path` unless another process was quicker; theirs stays."""
    fresh = _write_aside(path, data, mode=0o600)
    try:
        os.link(fresh, path)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    _sync_folder(path.parent)


def _write_aside(path: Path, data: bytes, *, mode: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return fresh


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
