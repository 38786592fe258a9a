"""Files that stand in the text itself: uuencode, yEnc, and the armour of PGP (RFC 4880, section 6.2; RFC 9580).

They are taken out of what a reader sees and named as files. Nothing is decrypted or checked.
"""

import binascii
import re
from dataclasses import dataclass

UU_BEGIN = re.compile(r"^begin(?:-base64)? [0-7]{3,4} ([^\n]{1,255})\n", re.MULTILINE)
YENC_BLOCK = re.compile(
    r"^=ybegin [^\n]*?name=([^\n]{1,255})\n(?:(?!=yend)[^\n]*\n)*(?:=yend[^\n]*(?:\n|\Z))?", re.MULTILINE
)
YENC_BYTES = re.compile(rb"^=ybegin [^\n]*?name=[^\n]*\n((?:(?!=yend)[^\n]*\n)*)", re.MULTILINE)
ARMOUR = re.compile(
    r"^-----BEGIN PGP (MESSAGE|SIGNATURE|PUBLIC KEY BLOCK|SIGNED MESSAGE)[^\n]{0,20}-----[ \t]*$", re.MULTILINE
)
ARMOURED = {
    "MESSAGE": ("encrypted.asc", "application/pgp-encrypted"),
    "SIGNATURE": ("signature.asc", "application/pgp-signature"),
    "PUBLIC KEY BLOCK": ("key.asc", "application/pgp-keys"),
}
MAX_FILES = 100


@dataclass(frozen=True, slots=True)
class InlineFile:
    """A file that stood in a text."""

    name: str
    content_type: str
    content: bytes


def take_out(text: str, raw: bytes) -> tuple[str, list[InlineFile]]:
    """Return a plain text without the files in it, and those; `raw` is the same text as bytes, before decoding."""
    found: list[InlineFile] = []
    if "begin" in text:
        text = _take_uuencoded(text, found)
        if "=ybegin " in text:
            text = _take_yenc(text, raw, found)
    if "-----BEGIN PGP" in text:
        text = _take_armour(text, found)
    return text, found


def _take_uuencoded(text: str, found: list[InlineFile]) -> str:
    kept: list[str] = []
    at = 0
    for match in UU_BEGIN.finditer(text):
        if match.start() < at or len(found) >= MAX_FILES:
            continue
        coded = _base64_lines if match[0].startswith("begin-base64") else _uu_lines
        content, end = coded(text, match.end())
        if end < 0:
            continue
        kept.append(text[at : match.start()])
        found.append(InlineFile(match[1].strip(), "application/octet-stream", content))
        at = end
    return "".join([*kept, text[at:]]) if at else text


def _uu_lines(text: str, at: int) -> tuple[bytes, int]:
    """Decode uuencoded lines from `at`; the end is -1 where no such lines stand there."""
    content: list[bytes] = []
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if line.rstrip() == "end":
            return b"".join(content), min(stop + 1, len(text)) if content else -1
        if line.strip() in ("", "`"):
            at = stop + 1
            continue
        piece = _uu_line(line)
        if piece is None:
            break
        content.append(piece)
        at = stop + 1
    return b"".join(content), min(at, len(text)) if content else -1


def _uu_line(line: str) -> bytes | None:
    if len(line) > 90 or not line.isascii() or not " " <= line[0] <= "`":
        return None
    expected = ((ord(line[0]) - 32) & 63) + 2
    if not expected // 3 * 4 - 3 <= len(line) - 1 <= expected // 3 * 4 + 4:
        return None
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        return None


def _base64_lines(text: str, at: int) -> tuple[bytes, int]:
    end = text.find("\n====", at)
    if end < 0:
        return b"", -1
    try:
        return binascii.a2b_base64(text[at:end].encode("ascii", "ignore")), min(end + 6, len(text))
    except binascii.Error:
        return b"", -1


def _take_yenc(text: str, raw: bytes, found: list[InlineFile]) -> str:
    blocks = [_yenc_content(match[1]) for match in YENC_BYTES.finditer(raw.replace(b"\r\n", b"\n"))]
    for number, match in enumerate(YENC_BLOCK.finditer(text)):
        if len(found) < MAX_FILES:
            content = blocks[number] if number < len(blocks) else b""
            found.append(InlineFile(match[1].strip(), "application/octet-stream", content))
    return YENC_BLOCK.sub("", text)


def _yenc_content(block: bytes) -> bytes:
    lines = b"".join(line for line in block.split(b"\n") if not line.startswith(b"=y"))
    first, *rest = lines.split(b"=")
    signs = first + b"".join(bytes([(piece[0] - 64) % 256]) + piece[1:] for piece in rest if piece)
    return signs.translate(bytes((code - 42) % 256 for code in range(256)))


def _take_armour(text: str, found: list[InlineFile]) -> str:
    kept: list[str] = []
    at = 0
    for match in ARMOUR.finditer(text):
        if match.start() < at or len(found) >= MAX_FILES:
            continue
        kind = match[1]
        before = text[at : match.start()]
        if kind == "SIGNED MESSAGE":
            kept.append(before)
            at = _after_armour_header(text, match.end())
            continue
        if kind == "SIGNATURE":
            before = re.sub(r"(?m)^- (?=-)", "", before)  # dash-escaped lines of a signed text
        stop = text.find(f"-----END PGP {kind}", match.end())
        line_end = text.find("\n", stop) if stop >= 0 else -1
        end = len(text) if line_end < 0 else line_end + 1
        name, content_type = ARMOURED[kind]
        kept.append(before)
        if kind != "SIGNATURE":  # a signature of the text that is read is no file
            found.append(InlineFile(name, content_type, text[match.start() : end].encode("utf-8", "replace")))
        at = end
    return "".join([*kept, text[at:]]) if at else text


def _after_armour_header(text: str, at: int) -> int:
    blank = re.compile(r"\n(?:[A-Za-z-]{1,40}: ?[^\n]{0,200}\n){0,10}[ \t]*\n").match(text, at)
    return blank.end() if blank else at
