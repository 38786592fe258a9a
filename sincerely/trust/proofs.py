"""One proof for one entry, as text that can be checked without a network (c2sp.org/tlog-proof@v1).

`extra` carries what is needed to rebuild the entry: version, type, time, salt and payload, as canonical JSON.
Reading is strict: a text is a proof only if writing the proof gives the same text again, so nothing can hide in it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sincerely.trust.commitments import LEAF_VERSION, SALT_BYTES, canonical, commitment, leaf_data
from sincerely.trust.merkle import leaf_hash
from sincerely.trust.merkle_verify import HASH_BYTES, is_included
from sincerely.trust.notes import Head, NoteError, Verifier, from_base64, read_head, read_note, to_base64, verify

HEADER: Final = "c2sp.org/tlog-proof@v1"
LONGEST: Final = 1_000_000
"""Characters; a receipt's proof has a few thousand."""
_INDEX: Final = re.compile(r"index (0|[1-9][0-9]{0,15})")


class ProofError(ValueError):
    """The text is not a proof, or it does not prove what it says."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger said then, with the salt that hides it in the log."""

    kind: str
    at: str
    salt: bytes
    payload: Mapping[str, object]

    @property
    def leaf(self) -> bytes:
        """The entry's bytes in the log, rebuilt."""
        return leaf_data(self.kind, self.at, commitment(self.salt, self.payload))

    @property
    def extra(self) -> bytes:
        """Canonical JSON for the proof's second line."""
        said = {"v": LEAF_VERSION, "type": self.kind, "t": self.at, "payload": dict(self.payload)}
        return canonical({**said, "salt": to_base64(self.salt)})


@dataclass(frozen=True, slots=True)
class Proof:
    """An entry's place in the log under a signed checkpoint. `extra` may be empty."""

    extra: bytes
    index: int
    path: tuple[bytes, ...]
    checkpoint: str

    @property
    def text(self) -> str:
        """The proof as the format writes it."""
        lines = [HEADER]
        if self.extra:
            lines.append(f"extra {to_base64(self.extra)}")
        lines.append(f"index {self.index}")
        lines.extend(to_base64(value) for value in self.path)
        return "\n".join(lines) + "\n\n" + self.checkpoint


def read_proof(text: str) -> Proof:
    """Read a proof. Raises ProofError when a line has another shape than the format's."""
    head, gap, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    if len(text) > LONGEST or not gap or lines.pop(0) != HEADER:
        raise ProofError("this is not a proof of a transparency log")
    try:
        extra = from_base64(lines.pop(0).removeprefix("extra ")) if lines and lines[0].startswith("extra ") else b""
        index = _INDEX.fullmatch(lines.pop(0)) if lines else None
        path = tuple(from_base64(line) for line in lines)
        read_head(read_note(checkpoint))
    except NoteError as error:
        raise ProofError(f"the proof can't be read: {error}") from error
    if index is None or any(len(value) != HASH_BYTES for value in path):
        raise ProofError("a proof has an index and hashes of 32 bytes")
    proof = Proof(extra, int(index[1]), path, checkpoint)
    if proof.text != text:
        raise ProofError("the proof is not written in its one way")
    return proof


def read_entry(extra: bytes) -> Entry:
    """Read what `extra` says. Raises ProofError unless it is canonical JSON of exactly the five fields."""
    try:
        said = json.loads(extra)
        if not isinstance(said, dict) or set(said) != {"v", "type", "t", "salt", "payload"}:
            raise ProofError("the proof does not carry version, type, time, salt and payload")
        entry = Entry(str(said["type"]), str(said["t"]), from_base64(str(said["salt"])), dict(said["payload"]))
        if said["v"] != LEAF_VERSION or len(entry.salt) != SALT_BYTES or entry.extra != extra:
            raise ProofError("what the proof carries is not written in its one way")
    except (ValueError, TypeError, RecursionError) as error:
        raise ProofError(f"what the proof carries can't be read: {error}") from error
    return entry


def check_signature(proof: Proof, verifier: Verifier) -> Head:
    """The checkpoint's words, signed by this key. Raises ProofError when the log or the signature is another."""
    try:
        head = read_head(verify(proof.checkpoint, verifier))
    except NoteError as error:
        raise ProofError(str(error)) from error
    if head.origin != verifier.name:
        raise ProofError("the checkpoint is of another log than the key")
    return head


def check_inclusion(proof: Proof, entry: Entry, head: Head) -> None:
    """Raise ProofError unless the entry, rebuilt, stands at its index under the checkpoint's root."""
    if not is_included(leaf_hash(entry.leaf), proof.index, head.size, proof.path, head.root):
        raise ProofError("the entry is not in the log where the proof says")
