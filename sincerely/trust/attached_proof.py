"""A letter that carries its own proof, for desks that recipients can't reach (docs/decisions/0004).

The proof comes into being after the approval, so it can't be among the approved bytes. It is added by the last gate as
one more part, in the one way that `attach_proof` has, and taking it off gives the approved bytes back, bit for bit.
Nothing readable may hide in that part: it holds a proof in its one spelling, under three fixed header fields.
"""

import base64
import hashlib
import re
from dataclasses import replace
from typing import Final

from sincerely.trust.mime_parts import Message, Part, read_message
from sincerely.trust.notes import NoteError, read_note
from sincerely.trust.proofs import ProofError, read_entry, read_proof

PROOF_TYPE: Final = "application/vnd.sincerely.tlog-proof"
PROOF_NAME: Final = "sincerely-receipt.tlog-proof"
_FIELDS: Final = ("content-type", "content-transfer-encoding", "content-disposition")
_HEAD: Final = (
    f'Content-Type: {PROOF_TYPE}; name="{PROOF_NAME}"\r\n'
    "Content-Transfer-Encoding: base64\r\n"
    f'Content-Disposition: attachment; filename="{PROOF_NAME}"\r\n\r\n'
).encode("ascii")
_TYPE_FIELD: Final = re.compile(rb"(?im)^content-type[ \t]*:(?:.*\r\n(?:[ \t].*\r\n)*)")
_ENCODING_FIELD: Final = re.compile(rb"(?i)content-transfer-encoding[ \t]*:(?:.*\r\n(?:[ \t].*\r\n)*)")
_MIXED: Final = re.compile(rb'(?is)content-type[ \t]*:\s*multipart/mixed\s*;.*?boundary\s*=\s*("[^"]+"|[^\s;"]+)')
_WRAPPER: Final = b"sincerely-proof-"


class ProofPartError(ValueError):
    """The part that should hold the proof holds something else, or stands where none belongs."""


def attach_proof(core: bytes, proof: str) -> bytes:
    """The approved bytes with the proof as their last part. Equal inputs give equal bytes.

    A letter that is multipart/mixed gets one part more; any other is put whole into a new multipart/mixed. Raises
    ValueError for bytes that would not come back exactly or that carry a proof already, and ProofPartError for a text
    that is no proof.
    """
    _check_text(proof)
    read_message(core)
    attached = _attached(core, proof)
    if detach_proof(attached) != (core, proof):
        raise ValueError("a proof can't be added to this message and taken off again")
    return attached


def detach_proof(message: bytes) -> tuple[bytes, str | None]:
    """The bytes without the attached proof, and the proof. Without one, or with one put there in any other way than
    ours, the message as it is and None."""
    start = message.rfind(b"\r\n" + _HEAD)
    if start < 0:
        return message, None
    packed = message[start + 2 + len(_HEAD) :].partition(b"\r\n--")[0]
    try:
        proof = base64.b64decode(packed).decode("utf-8")
        _check_text(proof)
    except ValueError:
        return message, None
    is_wrapped = _mixed_boundary(message).startswith(_WRAPPER)
    core = _unwrapped(message) if is_wrapped else _without_last_part(message, start)
    return (core, proof) if core is not None and _gives(core, proof, message) else (message, None)


def split_proof(message: Message) -> tuple[Message, str | None]:
    """The message as it was read, without its proof part, and the proof; for copies that a relay wrote anew.

    Raises ProofPartError when such a part is not the last one, is not the only one, or holds anything but a proof.
    """
    found = [part for part in message.parts if part.type == PROOF_TYPE or part.name == PROOF_NAME]
    if not found:
        return message, None
    part = found[0]
    is_ours = (part.type, part.name, part.disposition, part.inside) == (PROOF_TYPE, PROOF_NAME, "attachment", "mixed")
    if len(found) > 1 or part is not message.parts[-1] or not is_ours or set(part.fields) != set(_FIELDS):
        raise ProofPartError("the attached proof does not stand as we attach it")
    try:
        proof = part.content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProofPartError("the attached proof is not text") from error
    _check_text(proof)
    rest = message.parts[:-1]
    if message.boundary.startswith(_WRAPPER.decode()):
        rest = tuple(_unwrapped_place(one) for one in rest)
    return replace(message, parts=rest), proof


def _check_text(proof: str) -> None:
    """A proof in its one spelling, with an entry and with one signature: no line of it is free."""
    try:
        read = read_proof(proof)
        read_entry(read.extra)
        if len(read_note(read.checkpoint).signatures) != 1:
            raise ProofPartError("an attached proof carries one signature")
    except (ProofError, NoteError) as error:
        raise ProofPartError(str(error)) from error


def _attached(core: bytes, proof: str) -> bytes:
    """`core` with the proof, wrapped first unless it is multipart/mixed."""
    whole = core if _mixed_boundary(core) else _wrapped(core)
    boundary = _mixed_boundary(whole)
    end = whole.rfind(b"\r\n--" + boundary + b"--")
    if end < 0:
        raise ValueError("the message has no end line")
    part = b"\r\n--" + boundary + b"\r\n" + _HEAD + _packed(proof)
    return whole[:end] + part + whole[end:]


def _gives(core: bytes, proof: str, message: bytes) -> bool:
    """Whether attaching anew gives exactly this message."""
    try:
        return _attached(core, proof) == message
    except ValueError:
        return False


def _packed(proof: str) -> bytes:
    """Base64 in lines of 76, without a line end after the last."""
    packed = base64.b64encode(proof.encode())
    return b"\r\n".join(packed[i : i + 76] for i in range(0, len(packed), 76))


def _mixed_boundary(message: bytes) -> bytes:
    """The boundary if the message is multipart/mixed, else empty."""
    head = message.partition(b"\r\n\r\n")[0] + b"\r\n"
    field = _TYPE_FIELD.search(head)
    found = _MIXED.match(field[0]) if field else None
    return found[1].strip(b'"') if found else b""


def _wrapped(core: bytes) -> bytes:
    """`core` as the first and only part of a multipart/mixed: its content fields move in, all others stay outside."""
    head, gap, body = core.partition(b"\r\n\r\n")
    if not gap:
        raise ValueError("the message has no body")
    head += b"\r\n"
    boundary = _WRAPPER + hashlib.sha256(core).hexdigest()[:24].encode()
    field = _TYPE_FIELD.search(head)
    start, end = field.span() if field else (len(head), len(head))
    if encoding := _ENCODING_FIELD.match(head, end):
        end = encoding.end()
    kept, moved = head[:start] + _wrapper_field(boundary) + head[end:], head[start:end]
    mark = b"--" + boundary
    return kept + b"\r\n" + mark + b"\r\n" + moved + b"\r\n" + body + b"\r\n" + mark + b"--\r\n"


def _wrapper_field(boundary: bytes) -> bytes:
    return b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\r\n'


def _unwrapped(message: bytes) -> bytes:
    """What `_wrapped` and the proof were put around; the caller checks by wrapping it again."""
    boundary = _mixed_boundary(message)
    mark = b"--" + boundary
    head, _, rest = message.partition(b"\r\n\r\n" + mark + b"\r\n")
    inner = rest.partition(b"\r\n" + mark + b"\r\n")[0]
    moved, _, body = inner.partition(b"\r\n\r\n") if not inner.startswith(b"\r\n") else (b"", b"", inner[2:])
    return (head + b"\r\n").replace(_wrapper_field(boundary), moved + b"\r\n" if moved else b"", 1) + b"\r\n" + body


def _without_last_part(message: bytes, start: int) -> bytes | None:
    """The message with the part at `start` cut out: from the delimiter before it to the end line."""
    boundary = _mixed_boundary(message)
    mark = b"\r\n--" + boundary
    end = message.find(mark + b"--", start)
    if not boundary or end < 0 or not message.endswith(mark, 0, start):
        return None
    return message[: start - len(mark)] + message[end:]


def _unwrapped_place(part: Part) -> Part:
    return replace(part, inside=re.sub(r"^mixed(?:/0:|$)", "", part.inside))
