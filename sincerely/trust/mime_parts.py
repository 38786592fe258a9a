"""A message as a list of its parts, read so strictly that it has one reading only.

Two programs that read one message differently could show one text and check another. So what is ambiguous (a header
twice, a boundary that is nearly one, text outside the parts) is refused here, and `web/static/receipt.js` reads by
the same rules, line by line. Bytes are handled as Latin-1 characters, so both files can use the same patterns.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Final
from urllib.parse import unquote_to_bytes

MOST_PARTS: Final = 200
DEEPEST: Final = 10

_FIELD: Final = re.compile(r"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
_PARAMETER: Final = re.compile(r';[ \t]*([^ \t=;"]+)[ \t]*=[ \t]*("(?:[^"\\]|\\.)*"|[^ \t;"]*)')
_ENCODED_WORD: Final = re.compile(r"=\?([^?* ]+)(?:\*[^? ]*)?\?([BbQq])\?([^? ]*)\?=")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)[ \t]+(?==\?[^? ]+\?[BbQq]\?)")
_BASE64: Final = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_HEX_BYTE: Final = re.compile(r"=([0-9A-Fa-f]{2})")
SPACE: Final = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
"""White space, named one by one: programming languages differ about it."""
_BLANK: Final = " \t\n"
_SECTION: Final = re.compile(r"([^*]+)(?:\*(\d+))?(\*?)")
_ONCE: Final = frozenset({"content-type", "content-transfer-encoding", "content-disposition", "content-id"})


class UnreadableMessageError(ValueError):
    """The message has no single reading; `key` names why: build, twice, boundary, outside, encoding, many."""

    def __init__(self, key: str, slot: str = "") -> None:
        super().__init__(f"{key} {slot}".strip())
        self.key = key
        self.slot = slot


@dataclass(frozen=True, slots=True)
class Part:
    """One part that holds content: a text, an attachment, a picture."""

    type: str
    name: str
    """File name, decoded; empty where there is none."""
    disposition: str
    content_id: str
    inside: str
    """The containers around it, each inner one with its place in the outer: `mixed/0:alternative`."""
    charset: str
    flow: str
    """`format` and `delsp` of a flowed text, as they change how lines are joined on screen."""
    content: bytes
    """Decoded. Text, and whatever travels as lines, has CRLF line ends."""
    fields: tuple[str, ...] = field(default=(), compare=False)
    """Names of the part's own header fields, in lower case."""

    @property
    def is_text(self) -> bool:
        """Whether a mail program shows it as the letter's text."""
        return self.type in ("text/plain", "text/html") and self.disposition != "attachment"


@dataclass(frozen=True, slots=True)
class Message:
    """Header fields as (name in lower case, raw value), and the parts in order."""

    fields: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    boundary: str = ""
    """Of the outermost container; empty for a message that is one part."""

    def values(self, name: str) -> list[str]:
        """Every value of a field, decoded and with white space collapsed, in order."""
        return [decoded(value) for known, value in self.fields if known == name.lower()]


def read_message(data: bytes) -> Message:
    """Read a message's bytes. Raises UnreadableMessageError where mail programs could disagree about it."""
    text = re.sub(r"\r\n?", "\n", data.decode("latin-1"))
    text = re.sub(r"^>?From [^\n]*\n", "", text)
    fields, body = _head_and_body(text)
    parts = tuple(islice(_parts(fields, body, ("", 0)), MOST_PARTS + 1))
    if len(parts) > MOST_PARTS:
        raise UnreadableMessageError("many")
    kind, parameters = _parameters(dict(fields).get("content-type", ""))
    return Message(fields, parts, parameters.get("boundary", "") if kind.startswith("multipart/") else "")


def decoded(value: str) -> str:
    """A header value as people read it: encoded words decoded, lines joined, white space collapsed; not yet NFC."""
    joined = _BETWEEN_WORDS.sub(r"\1", value)
    pieces, at = [], 0
    for word in _ENCODED_WORD.finditer(joined):
        pieces += [utf8(joined[at : word.start()]), _encoded_word(word)]
        at = word.end()
    return SPACE.sub(" ", "".join([*pieces, utf8(joined[at:])])).strip(" ")


def utf8(text: str) -> str:
    """Latin-1 characters that stand for bytes, as the UTF-8 text that they are."""
    return text.encode("latin-1").decode("utf-8", "replace")


def text_of(content: bytes, charset: str) -> str | None:
    """A text part's characters as browsers decode them; None for a character set that is not read here.

    US-ASCII and ISO 8859-1 are read as windows-1252, as the Encoding standard says.
    """
    if charset in ("utf-8", "utf8"):
        return content.decode("utf-8", "replace")
    if charset in ("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"):
        return content.decode("latin-1").translate(_WINDOWS_1252)
    return None


_WINDOWS_1252: Final = {
    byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def _head_and_body(text: str) -> tuple[tuple[tuple[str, str], ...], str]:
    head, _, body = ("", "", text[1:]) if text.startswith("\n") else text.partition("\n\n")
    fields = []
    for line in re.split(r"\n(?![ \t])", head.rstrip("\n")) if head else []:
        found = _FIELD.fullmatch(line)
        if not found:
            raise UnreadableMessageError("build")
        fields.append((found[1].lower(), found[2].replace("\n", "").strip(_BLANK)))
    names = [name for name, _ in fields if name in _ONCE]
    for name in names:
        if names.count(name) > 1:
            raise UnreadableMessageError("twice", name)
    return tuple(fields), body


def _parts(fields: tuple[tuple[str, str], ...], body: str, place: tuple[str, int]) -> Iterator[Part]:
    """Yield the parts under one header; `place` is the container around it and its number there."""
    one, (inside, number) = dict(fields), place
    kind, parameters = _parameters(one.get("content-type", "text/plain"))
    if kind.startswith("multipart/"):
        container = f"{inside}/{number}:{kind[10:]}" if inside else kind[10:]
        if container.count("/") >= DEEPEST:
            raise UnreadableMessageError("many")
        for at, piece in enumerate(_pieces(body, parameters.get("boundary", ""))):
            inner, content = _head_and_body(piece)
            yield from _parts(inner, content, (container, at))
        return
    disposition, more = _parameters(one.get("content-disposition", ""))
    if "filename" in more and parameters.get("name", more["filename"]) != more["filename"]:
        raise UnreadableMessageError("twice", "name")
    yield Part(
        type=kind,
        name=more.get("filename", parameters.get("name", "")),
        disposition=disposition,
        content_id=one.get("content-id", ""),
        inside=inside,
        charset=parameters.get("charset", "us-ascii").lower(),
        flow=" ".join(parameters.get(name, "").lower() for name in ("format", "delsp")).strip(" "),
        content=_content(kind, one.get("content-transfer-encoding", "7bit").lower(), body),
        fields=tuple(name for name, _ in fields),
    )


def _pieces(body: str, boundary: str) -> list[str]:
    """What stands between the delimiter lines (RFC 2046 section 5.1.1), without the line end before each."""
    if not boundary:
        raise UnreadableMessageError("boundary")
    marks = list(re.finditer("^--" + re.escape(boundary) + "[^\n]*$", body, re.MULTILINE))
    kinds = [mark[0][len(boundary) + 2 :].rstrip(" \t") for mark in marks]
    if len(marks) < 2 or kinds[-1] != "--" or any(kinds[:-1]):
        raise UnreadableMessageError("boundary")
    if body[: marks[0].start()].strip(_BLANK) or body[marks[-1].end() :].strip(_BLANK):
        raise UnreadableMessageError("outside")
    return [body[here.end() + 1 : max(here.end() + 1, there.start() - 1)] for here, there in pairwise(marks)]


def _content(kind: str, encoding: str, body: str) -> bytes:
    if encoding == "base64":
        packed = re.sub(r"[ \t\n]", "", body)
        if not _BASE64.fullmatch(packed):
            raise UnreadableMessageError("encoding")
        plain = base64.b64decode(packed).decode("latin-1")
        if not kind.startswith("text/"):
            return plain.encode("latin-1")
    elif encoding == "quoted-printable":
        plain = _quoted_printable(body)
    elif encoding in ("7bit", "8bit", "binary"):
        plain = body
    else:
        raise UnreadableMessageError("encoding")
    return re.sub(r"\r\n?|\n", "\r\n", plain).encode("latin-1")


def _quoted_printable(body: str) -> str:
    joined = "\n".join(line.rstrip(" \t") for line in body.split("\n")).replace("=\n", "")
    return _HEX_BYTE.sub(lambda found: chr(int(found[1], 16)), joined)


def _encoded_word(word: re.Match[str]) -> str:
    charset, encoding, content = word[1].lower(), word[2].upper(), word[3]
    if encoding == "B":
        if not _BASE64.fullmatch(content):
            return word[0]
        data = base64.b64decode(content)
    else:
        data = _HEX_BYTE.sub(lambda found: chr(int(found[1], 16)), content.replace("_", " ")).encode("latin-1")
    text = text_of(data, charset)
    return word[0] if text is None else text


def _parameters(value: str) -> tuple[str, dict[str, str]]:
    """A structured field's first word in lower case, and its parameters, those of RFC 2231 put together."""
    first = value.partition(";")[0].strip(_BLANK).lower()
    found: dict[str, list[tuple[int, str, bool]]] = {}
    for name, raw in _PARAMETER.findall(value):
        section = _SECTION.fullmatch(name.lower())
        if not section:
            raise UnreadableMessageError("build")
        plain = re.sub(r"\\(.)", r"\1", raw[1:-1]) if raw.startswith('"') else raw
        found.setdefault(section[1], []).append((int(section[2] or 0), plain, bool(section[3])))
    return first, {name: _joined(sections) for name, sections in found.items()}


def _joined(sections: list[tuple[int, str, bool]]) -> str:
    sections.sort(key=lambda section: section[0])
    if [number for number, _, _ in sections] != list(range(len(sections))):
        raise UnreadableMessageError("twice", "parameter")
    if not any(is_encoded for _, _, is_encoded in sections):
        return decoded("".join(text for _, text, _ in sections))
    pieces = []
    for number, text, is_encoded in sections:
        value = re.sub(r"^[^']*'[^']*'", "", text) if is_encoded and number == 0 else text
        pieces.append(unquote_to_bytes(value.encode("latin-1")) if is_encoded else value.encode("latin-1"))
    return b"".join(pieces).decode("utf-8", "replace")
