"""Witnesses: others who look whether our log only grows, and sign what they saw (C2SP tlog-witness, tlog-cosignature).

This file makes the request, reads the answer and checks cosignatures; it asks nobody itself. Both kinds of cosignature
are checked: Ed25519 (key type 0x04) and ML-DSA-44 (0x06).
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

from sincerely.trust.notes import Head, NoteError, Signature, from_base64, read_head, read_note, to_base64

COSIGN_ED25519: Final = 4
COSIGN_MLDSA44: Final = 6
KEY_BYTES: Final = {COSIGN_ED25519: 32, COSIGN_MLDSA44: 1312}
SIGNATURE_BYTES: Final = {COSIGN_ED25519: 64, COSIGN_MLDSA44: 2420}
SIZE_TYPE: Final = "text/x.tlog.size"
MOST_HASHES: Final = 63
_VKEY: Final = re.compile(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)")
_SIZE: Final = re.compile(r"(0|[1-9][0-9]{0,15})\n")


class WitnessError(Exception):
    """The witness did not cosign; the text says why. `is_alarm` where it saw another log than ours."""

    def __init__(self, why: str, *, is_alarm: bool = False) -> None:
        super().__init__(why)
        self.is_alarm = is_alarm


@dataclass(frozen=True, slots=True)
class Witness:
    """A witness as the desk's settings name it: its key and where it takes checkpoints."""

    name: str
    key_id: bytes
    kind: int
    public: bytes
    url: str

    @property
    def vkey(self) -> str:
        """The key as text."""
        return f"{self.name}+{self.key_id.hex()}+{to_base64(bytes([self.kind]) + self.public)}"


@dataclass(frozen=True, slots=True)
class Cosigned:
    """A witness's line under a checkpoint, checked; `time` in seconds since 1970, as the witness says."""

    name: str
    line: str
    time: int


def read_witnesses(text: str) -> list[Witness]:
    """Read `vkey url, vkey url`. Raises NoteError for a key that is no cosigner's, or an address that is none."""
    return [_read_witness(one) for one in text.split(",") if one.strip()]


@lru_cache(maxsize=8)
def usable_witnesses(text: str) -> tuple[tuple[Witness, ...], tuple[str, ...]]:
    """The witnesses that can be read, and a sentence about each that can't: a slip in one stops no other."""
    usable, problems = [], []
    for number, one in enumerate((part for part in text.split(",") if part.strip()), 1):
        try:
            usable.append(_read_witness(one))
        except NoteError as error:
            problems.append(f"Witness {number} can't be read: {error}.")
    return tuple(usable), tuple(problems)


def _read_witness(text: str) -> Witness:
    vkey, _, url = text.strip().partition(" ")
    found = _VKEY.fullmatch(vkey)
    if not found or not url.strip().startswith(("https://", "http://")):
        raise NoteError("a witness is written as its public key, a space and its address")
    key = from_base64(found[3])
    if KEY_BYTES.get(key[0]) != len(key) - 1:
        raise NoteError("this key is not a witness's (Ed25519 of type 4, or ML-DSA-44)")
    if hashlib.sha256(found[1].encode() + b"\n" + key).hexdigest()[:8] != found[2]:
        raise NoteError("the key's id does not belong to its name and bytes")
    return Witness(found[1], bytes.fromhex(found[2]), key[0], key[1:], url.strip().rstrip("/"))


def request_body(old: int, path: Sequence[bytes], note: str) -> bytes:
    """What is posted to `add-checkpoint`: the size that the witness knows, the proof from there, the checkpoint."""
    if len(path) > MOST_HASHES:
        raise ValueError("a consistency proof has at most 63 hashes")
    lines = [f"old {old}", *(to_base64(value) for value in path)]
    return ("\n".join(lines) + "\n\n" + note).encode()


def cosign(
    witness: Witness,
    note: str,
    *,
    old: int,
    path_from: Callable[[int], Sequence[bytes]],
    post: Callable[[bytes], tuple[int, str, bytes]],
) -> Cosigned:
    """Ask a witness to cosign a checkpoint; raises WitnessError.

    `old` is the size that it cosigned last, as far as we know; if it knows better it says so, and is asked once more.
    `path_from(old)` gives the consistency proof; `post(body)` status, content type and body of the answer.
    """
    size = read_head(read_note(note)).size
    status, kind, body = post(request_body(old, path_from(old), note))
    if status == 409:
        known = _known_size(kind, body)
        if known > size:
            raise WitnessError(f"it saw {known} entries, and this log has {size}", is_alarm=True)
        if known == old:
            raise WitnessError(f"it saw another log of {known} entries under our name", is_alarm=True)
        status, kind, body = post(request_body(known, path_from(known), note))
    if status == 200:
        return read_answer(witness, note, body)
    raise WitnessError(_REFUSALS.get(status, f"it answered {status}"), is_alarm=status in (409, 422))


_REFUSALS: Final = {
    400: "it could not read the request",
    403: "it does not know the key that signed",
    404: "it does not know this log",
    409: "it saw another log under our name",
    422: "it found that the log does not continue what it saw before",
    429: "it was asked too often",
}


def _known_size(kind: str, body: bytes) -> int:
    found = _SIZE.fullmatch(body.decode("utf-8", "replace"))
    if kind.partition(";")[0].strip() != SIZE_TYPE or not found:
        raise WitnessError("it knows another size of the log, and does not say which")
    return int(found[1])


def read_answer(witness: Witness, note: str, body: bytes) -> Cosigned:
    """The witness's own line out of an answer; lines of others are passed over. Raises WitnessError."""
    text = body.decode("utf-8", "replace")
    lines = text.split("\n")
    if lines.pop() != "" or not 0 < len(lines) <= 16:
        raise WitnessError("its answer is not made of signature lines")
    for line in lines:
        found = check_line(witness, note, line)
        if found:
            return found
    raise WitnessError("its answer holds no signature of its key")


def check_line(witness: Witness, note: str, line: str) -> Cosigned | None:
    """Check one signature line; None for one of another key. Raises WitnessError for a wrong one of this key."""
    text = read_note(note).text
    try:
        (one,) = read_note(f"{text}\n{line}\n").signatures
    except (NoteError, ValueError) as error:
        raise WitnessError("its answer is not made of signature lines") from error
    if (one.name, one.key_id) != (witness.name, witness.key_id):
        return None
    if len(one.value) != 8 + SIGNATURE_BYTES[witness.kind]:
        raise WitnessError("its signature has another length")
    time = int.from_bytes(one.value[:8], "big")
    if not _is_signed(witness, text, one, time):
        raise WitnessError("its signature does not fit the checkpoint")
    return Cosigned(witness.name, line, time)


def _is_signed(witness: Witness, text: str, one: Signature, time: int) -> bool:
    value = one.value[8:]
    try:
        if witness.kind == COSIGN_ED25519:
            Ed25519PublicKey.from_public_bytes(witness.public).verify(value, ed25519_message(text, time))
        else:
            head = read_head(read_note(f"{text}\n— x AAAAAAA=\n"))
            MLDSA44PublicKey.from_public_bytes(witness.public).verify(value, mldsa_message(witness.name, head, time))
    except InvalidSignature:
        return False
    return time < 1 << 63


def ed25519_message(text: str, time: int) -> bytes:
    """What an Ed25519 cosignature (`cosignature/v1`) signs."""
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def mldsa_message(name: str, head: Head, time: int) -> bytes:
    """What an ML-DSA-44 cosignature signs: the subtree from 0 to the log's size."""
    who, log = name.encode(), head.origin.encode()
    sizes = (0).to_bytes(8, "big") + head.size.to_bytes(8, "big")
    at = time.to_bytes(8, "big")
    return b"subtree/v1\n\0" + bytes([len(who)]) + who + at + bytes([len(log)]) + log + sizes + head.root
