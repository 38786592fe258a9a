"""The files of a message: those that came as parts, those inside winmail.dat, those that stood in its text.

One list for what is shown and what is handed out, so that a number means the same file in both.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sincerely.sources.headers import read_headers
from sincerely.sources.inline_files import InlineFile, take_out
from sincerely.sources.mime_parts import MAX_PARTS, Leaf, LimitPassed, leaves
from sincerely.sources.records import AttachmentRecord
from sincerely.sources.signed import TYPES as SIGNED_TYPES
from sincerely.sources.signed import signed_content
from sincerely.sources.tnef import Tnef, read_tnef
from sincerely.sources.visible_text import is_text, part_text, visible_parts

UNSAFE_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f/\\\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
"""Of a file's name: what could leave its folder, or show `exe.gpj` as `jpg.exe`."""
RESERVED_NAME = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
MAX_NAME = 255
MAX_TYPE = 120
PLAIN_TYPE = re.compile(r"^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}$")
SCRIPTED = re.compile(
    r"html|[/+]xml|svg|script|ecma|flash|/hta|\.xul|mathml|message/|multipart/|x-msdownload|x-sh$|x-bat|wasm"
)
"""Types that a browser might run or lay out: handed out as bytes only."""
LOOKS_SCRIPTED = re.compile(
    rb"^[\s\xef\xbb\xbf\x00\xff\xfe]*<(?:!doctype|html|head|body|script|svg|\?xml|iframe|!--)", re.IGNORECASE
)
TNEF_TYPES = frozenset(("application/ms-tnef", "application/vnd.ms-tnef"))
SHOWN_ELSEWHERE = frozenset(("text/calendar", "text/x-amp-html", "text/watch-html"))
"""Types that are no files unless they have a name: invitations, and the letter once more for some screens."""
TNEF_NAME = "winmail.dat"
BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a message, ready to be handed out; its type is never one that a browser runs."""

    name: str
    content_type: str
    content: bytes


def attachment(raw: bytes, number: int) -> Attachment:
    """Return the file at `number` (from 0) of `MessageRecord.attachments` of these bytes.

    Raises LookupError where the message has no such file or can't be read.
    """
    letter = letter_of(raw)
    headers = read_headers(letter)
    if headers is None or number < 0:
        raise LookupError("no such attachment")
    try:
        parts = open_signed(leaves(letter, headers))
    except (LimitPassed, ValueError, RecursionError):
        raise LookupError("the message cannot be read") from None
    for place, (part, record) in enumerate(_files(parts)):
        if place == number:
            name = record.name or ("message.eml" if record.content_type == "message/rfc822" else "file")
            return Attachment(name, handed_out_as(record.content_type, part.content), part.content)
    raise LookupError("no such attachment")


def attachment_records(parts: Sequence[Leaf]) -> tuple[AttachmentRecord, ...]:
    """Return the files of a message in the order in which `attachment` numbers them."""
    if len(parts) == 1 and is_text(parts[0]) and not holds_files(parts[0].content):
        return ()
    return tuple(record for _, record in _files(parts))


def files_of(parts: Sequence[Leaf]) -> Iterator[tuple[str, str, bytes]]:
    """Yield name (safe, may be blank), type as it was called, and content of each file, numbered as the records are."""
    for file, record in _files(parts):
        yield record.name, record.content_type, file.content


def holds_files(content: bytes) -> bool:
    """Whether a text may have files in it; a quick look."""
    if b"begin" in content and (b"\nbegin" in content or b"=ybegin " in content or content.startswith(b"begin")):
        return True
    # Letters are full of hyphens: the words are sought first.
    return b"BEGIN PGP" in content and b"-----BEGIN PGP" in content


def letter_of(raw: bytes) -> bytes:
    """Return a message without the mbox separator or mark that it was saved with, and with line ends that are seen."""
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if raw.startswith(b"From ") and b"\n" in raw[:2000]:
        raw = raw.partition(b"\n")[2]
    if b"\n" not in raw[:70_000] and b"\r" in raw[:70_000]:  # an old Macintosh wrote it
        raw = raw.replace(b"\r", b"\n")
    return raw


def open_signed(parts: list[Leaf]) -> list[Leaf]:
    """Return the parts with what lies in an opaque signature in its place. Raises LimitPassed."""
    if not any(part.content_type in SIGNED_TYPES for part in parts):
        return parts
    opened: list[Leaf] = []
    for number, part in enumerate(parts):
        inner = signed_content(part.content) if part.content_type in SIGNED_TYPES else None
        headers = read_headers(inner) if inner else None
        if inner is None or headers is None:
            opened.append(part)
            continue
        # Alternatives inside are others than those outside.
        shift = (number + 1) * (MAX_PARTS + 1)
        opened += [
            replace(leaf, alternative=leaf.alternative + shift if leaf.alternative else 0)
            for leaf in leaves(inner, headers)
        ]
    if len(opened) > MAX_PARTS:
        raise LimitPassed("too_many_parts", f"more than {MAX_PARTS} parts")
    return opened


def tnef_body(parts: Sequence[Leaf]) -> Tnef | None:
    """Return what the first winmail.dat says, for letters that have no other body."""
    return next((read_tnef(part.content) for part in parts if is_tnef_part(part)), None)


def is_tnef_part(part: Leaf) -> bool:
    """Whether a part is Outlook's wrapping, by its type or its name."""
    return part.content_type in TNEF_TYPES or part.name.lower() == TNEF_NAME


def _files(parts: Sequence[Leaf]) -> Iterator[tuple[InlineFile, AttachmentRecord]]:
    seen = {id(part) for part in visible_parts(parts)}
    for part in parts:
        if is_text(part):
            if id(part) in seen and part.content_type == "text/plain" and holds_files(part.content):
                yield from map(_recorded, take_out(part_text(part), part.content)[1])
            continue
        if part.name or part.content_type not in SHOWN_ELSEWHERE:
            yield _recorded(InlineFile(part.name, part.content_type, part.content))
        if is_tnef_part(part):
            for inner in read_tnef(part.content).files:
                yield _recorded(InlineFile(inner.name, inner.content_type or BYTES, inner.content))


def _recorded(file: InlineFile) -> tuple[InlineFile, AttachmentRecord]:
    kind = file.content_type.lower()
    return file, AttachmentRecord(safe_name(file.name), kind[:MAX_TYPE], len(file.content))


def safe_name(name: str) -> str:
    """Return a file's name that stays in its folder, shows its true ending and is none of a system's devices."""
    name = UNSAFE_NAME.sub("_", name).strip(" ").lstrip(".") if name else ""
    if RESERVED_NAME.match(name):
        name = "_" + name
    if len(name) <= MAX_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    return stem[: MAX_NAME - len(ending) - 1] + dot + ending if dot and len(ending) <= 20 else name[:MAX_NAME]


def handed_out_as(content_type: str, content: bytes) -> str:
    """Return the type that a file is handed out as: its own, unless a browser might run it or it is no type at all."""
    kind = content_type.strip().lower()
    if not PLAIN_TYPE.match(kind) or SCRIPTED.search(kind) or LOOKS_SCRIPTED.match(content[:500]):
        return BYTES
    if kind.startswith("text/") and kind not in ("text/plain", "text/csv", "text/calendar", "text/vcard"):
        return BYTES
    return kind
