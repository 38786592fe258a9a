"""Signed notes and checkpoints as text (c2sp.org/signed-note, c2sp.org/tlog-checkpoint), with Ed25519 keys (type 0x01).

Base64 is read strictly: two texts never stand for the same bytes.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ED25519: Final = b"\x01"
MOST_SIGNATURES: Final = 64
_KEY_NAME: Final = re.compile(r"[^\s+]+")
_KEY_ID: Final = re.compile(r"[0-9a-f]{8}")
_SIGNATURE: Final = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,15}")


class NoteError(ValueError):
    """The text is not a note, a key or a checkpoint as the format says, or no known key signed it."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """A log's public key with the name that it signs under."""

    name: str
    key_id: bytes
    public: bytes

    @classmethod
    def of(cls, name: str, public: bytes) -> "Verifier":
        """The key of these 32 bytes under `name`."""
        if not _KEY_NAME.fullmatch(name):
            raise NoteError("a key's name has no space and no plus sign")
        return cls(name, _key_id(name, public), public)

    @property
    def vkey(self) -> str:
        """The key as text, `name+id+base64`."""
        return f"{self.name}+{self.key_id.hex()}+{to_base64(ED25519 + self.public)}"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line of a note."""

    name: str
    key_id: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A text that ends with a line break, and the signatures under it."""

    text: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What a checkpoint says: which log, how many entries, which root."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The note's text, three lines."""
        return f"{self.origin}\n{self.size}\n{to_base64(self.root)}\n"


def to_base64(data: bytes) -> str:
    """Standard base64 with padding."""
    return base64.b64encode(data).decode("ascii")


def from_base64(text: str) -> bytes:
    """The bytes of standard base64. Raises NoteError for any other spelling of the same bytes."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteError("this is not base64") from error
    if to_base64(data) != text:
        raise NoteError("this base64 is not written in its one way")
    return data


def verifier_for(name: str, private: Ed25519PrivateKey) -> Verifier:
    """The public side of a signing key under `name`."""
    return Verifier.of(name, private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))


def read_vkey(text: str) -> Verifier:
    """Read `name+id+base64`. Raises NoteError when a part is missing or the id does not belong to the key."""
    name, plus, rest = text.strip().partition("+")
    key_id, second, encoded = rest.partition("+")
    if not (plus and second and _KEY_NAME.fullmatch(name) and _KEY_ID.fullmatch(key_id)):
        raise NoteError("a public key looks like name+id+base64")
    key = from_base64(encoded)
    if key[:1] != ED25519 or len(key) != 33:
        raise NoteError("this key is not an Ed25519 key")
    verifier = Verifier(name, bytes.fromhex(key_id), key[1:])
    if _key_id(name, verifier.public) != verifier.key_id:
        raise NoteError("the key's id does not belong to its name and bytes")
    return verifier


def sign(text: str, name: str, private: Ed25519PrivateKey) -> str:
    """Sign `text` (which ends with a line break) under `name`: the whole note as text."""
    if not text.endswith("\n"):
        raise NoteError("a note's text ends with a line break")
    return f"{text}\n{signature_line(text, name, private)}"


def signature_line(text: str, name: str, private: Ed25519PrivateKey) -> str:
    """One signature line over `text`, with its line break; a note may have several."""
    key_id = verifier_for(name, private).key_id
    return f"— {name} {to_base64(key_id + private.sign(text.encode()))}\n"


def read_note(text: str) -> Note:
    """Part a note into its text and its signature lines. Raises NoteError; checks no signature."""
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text):
        raise NoteError("a note has no control characters")
    body, gap, tail = text.rpartition("\n\n")
    lines = tail.split("\n")
    if not gap or not body or lines.pop() != "" or not 0 < len(lines) <= MOST_SIGNATURES:
        raise NoteError("a note is a text, an empty line and signature lines")
    return Note(body + "\n", tuple(_read_signature(line) for line in lines))


def verify(text: str, verifier: Verifier) -> Note:
    """Read a note and check that `verifier` signed it. Raises NoteError when it did not, or wrongly."""
    note = read_note(text)
    ours = [one for one in note.signatures if (one.name, one.key_id) == (verifier.name, verifier.key_id)]
    if not ours:
        raise NoteError("this key did not sign the note")
    public = Ed25519PublicKey.from_public_bytes(verifier.public)
    try:
        for one in ours:
            public.verify(one.value, note.text.encode())
    except InvalidSignature as error:
        raise NoteError("the signature does not fit the note") from error
    return note


def read_head(note: Note) -> Head:
    """What a checkpoint's text says. Raises NoteError for anything but origin, size and root."""
    lines = note.text.split("\n")
    if len(lines) != 4 or not lines[0] or not _NUMBER.fullmatch(lines[1]):
        raise NoteError("a checkpoint has three lines: origin, size, root")
    root = from_base64(lines[2])
    if len(root) != hashlib.sha256().digest_size:
        raise NoteError("a root has 32 bytes")
    return Head(lines[0], int(lines[1]), root)


def _read_signature(line: str) -> Signature:
    found = _SIGNATURE.fullmatch(line)
    if not found:
        raise NoteError("a signature line is a dash, a name and base64")
    value = from_base64(found[2])
    if len(value) < 5:
        raise NoteError("a signature is longer than its key's id")
    return Signature(found[1], value[:4], value[4:])


def _key_id(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]
