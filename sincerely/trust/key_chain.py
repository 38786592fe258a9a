"""The log's keys, one after the other: each new key is named in a note that the old one and the new one signed.

Such a note is an entry of the log, too. Its place there parts the two keys: checkpoints of at most that many entries
bear the old key's signature, larger ones the new key's. So who holds a key that was retired can't sign what came later.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sincerely.trust.notes import NoteError, Verifier, read_note, read_vkey, sign, signature_line, verifier_for, verify

TITLE: Final = "sincerely-key-rotation/1"
ENTRY: Final = "key_rotated"
_SIZE: Final = re.compile("0|[1-9][0-9]{0,15}")


@dataclass(frozen=True, slots=True)
class Rotation:
    """One change of keys. `index` is the number of its entry; `note` the text that both keys signed."""

    index: int
    old: Verifier
    new: Verifier
    note: str


class ChainError(ValueError):
    """The rotations do not lead from key to key."""


def make_rotation(name: str, index: int, old: Ed25519PrivateKey, new: Ed25519PrivateKey) -> str:
    """The note that hands the log `name` from one key to the next, as entry number `index`."""
    before, after = verifier_for(name, old), verifier_for(name, new)
    text = f"{TITLE}\n{index}\n{before.vkey}\n{after.vkey}\n"
    return sign(text, name, old) + signature_line(text, name, new)


def read_rotation(note: str) -> Rotation:
    """Read such a note and check both signatures. Raises ChainError."""
    try:
        lines = read_note(note).text.split("\n")
        if len(lines) != 5 or lines[0] != TITLE or not _SIZE.fullmatch(lines[1]):
            raise ChainError("this is no change of keys")
        old, new = read_vkey(lines[2]), read_vkey(lines[3])
        for one in (old, new):
            verify(note, one)
    except NoteError as error:
        raise ChainError(str(error)) from error
    return Rotation(int(lines[1]), old, new, note)


def read_rotations(text: str) -> list[Rotation]:
    """Read the kept list of notes (JSON). Raises ChainError unless each key hands over to the next."""
    try:
        notes = json.loads(text)
    except ValueError as error:
        raise ChainError("the list of keys can't be read") from error
    if not isinstance(notes, list):
        raise ChainError("the list of keys is no list")
    found = [read_rotation(str(note)) for note in notes]
    for before, after in pairwise(found):
        if before.new.public != after.old.public or before.index >= after.index:
            raise ChainError("the keys do not follow each other")
    return found


def write_rotations(rotations: Sequence[Rotation]) -> str:
    """The list as it is kept and published."""
    return json.dumps([one.note for one in rotations], ensure_ascii=False, indent=1) + "\n"


@dataclass(frozen=True, slots=True)
class KeyChain:
    """All keys of a log. `current` signs now; `rotations` lead to it, oldest first."""

    current: Verifier
    rotations: tuple[Rotation, ...] = ()

    def key_for(self, size: int, name: str) -> Verifier:
        """Whose signature a checkpoint of so many entries bears, under the name that the log had."""
        public = next((one.old.public for one in self.rotations if size <= one.index), self.current.public)
        return Verifier.of(name, public)

    @property
    def problems(self) -> list[str]:
        """What is wrong with the chain itself."""
        if self.rotations and self.rotations[-1].new.public != self.current.public:
            return ["the last change of keys leads to another key than the one that signs"]
        return []
