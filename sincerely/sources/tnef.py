"""What is inside winmail.dat: Microsoft's Transport Neutral Encapsulation Format, as [MS-OXTNEF] lays it out.

Names, types and bytes of the attachments, and a plain or HTML body. Read as far as it is whole; nothing is run, nothing
recursed into, and every length is checked against what is there.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from sincerely.sources.charsets import clean, decode

SIGNATURE = 0x223E9F78
MAX_FILES = 200
MAX_ATTRIBUTES = 5_000
MAX_PROPERTIES = 2_000
MAX_VALUES = 1_000
MESSAGE, ATTACHMENT = 1, 2
OEM_CODEPAGE = 0x00069007
BODY = 0x0002800C
MESSAGE_PROPERTIES = 0x00069003
RENDERING = 0x00069002
TITLE = 0x00018010
DATA = 0x0006800F
ATTACHMENT_PROPERTIES = 0x00069005
# MAPI property numbers ([MS-OXPROPS]).
PLAIN_BODY, HTML_BODY = 0x1000, 0x1013
ATTACHED_DATA, SHORT_NAME, LONG_NAME, MIME_TYPE, DISPLAY_NAME = 0x3701, 0x3704, 0x3707, 0x370E, 0x3001
FIXED_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
HTML_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
UNICODE, BYTES_TEXT, OBJECT = 0x1F, 0x1E, 0x0D
VARIABLE = frozenset((OBJECT, BYTES_TEXT, UNICODE, 0x102))


@dataclass(slots=True)
class TnefFile:
    """One attachment inside."""

    name: str = ""
    content_type: str = ""
    content: bytes = b""


@dataclass(slots=True)
class Tnef:
    """What could be read; `whole` is false where it broke off."""

    files: list[TnefFile] = field(default_factory=list)
    text: str = ""
    html: str = ""
    whole: bool = False


class _Broken(Exception):
    """The bytes end, or say what cannot be."""


class _Reader:
    """Takes little-endian numbers and bytes, never past the end."""

    __slots__ = ("at", "data", "end")

    def __init__(self, data: bytes) -> None:
        self.data, self.at, self.end = data, 0, len(data)

    def take(self, size: int) -> bytes:
        if size < 0 or self.at + size > self.end:
            raise _Broken
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, layout: str) -> int:
        size = struct.calcsize(layout)
        return int(struct.unpack(layout, self.take(size))[0])

    def padded(self, size: int) -> bytes:
        found = self.take(size)
        self.at = min(self.end, self.at + -size % 4)
        return found


def is_tnef(content: bytes) -> bool:
    """Whether bytes begin as TNEF does."""
    return content[:4] == struct.pack("<I", SIGNATURE)


def read_tnef(content: bytes) -> Tnef:
    """Read what is inside. Never raises."""
    found = Tnef()
    if not is_tnef(content):
        return found
    reader = _Reader(content)
    reader.at = 6
    codepage = "cp1252"
    try:
        for number in range(MAX_ATTRIBUTES):
            if reader.at >= reader.end:
                found.whole = number > 0
                break
            level, attribute, data = reader.number("<B"), reader.number("<I"), reader.take(reader.number("<I"))
            reader.take(2)  # a checksum that nobody keeps right
            if attribute == OEM_CODEPAGE and len(data) >= 4:
                codepage = f"cp{struct.unpack('<I', data[:4])[0]}"
            elif level == MESSAGE:
                _of_message(found, attribute, data, codepage)
            elif level == ATTACHMENT:
                _of_attachment(found, attribute, data, codepage)
    except _Broken:
        pass
    found.files = [one for one in found.files if one.name or one.content]
    return found


def _of_message(found: Tnef, attribute: int, data: bytes, codepage: str) -> None:
    if attribute == BODY:
        found.text = found.text or _text(data, BYTES_TEXT, codepage)
    elif attribute == MESSAGE_PROPERTIES:
        for number, kind, value in _properties(data):
            if number == PLAIN_BODY:
                found.text = found.text or _text(value, kind, codepage)
            elif number == HTML_BODY:
                said = HTML_CHARSET.search(value, 0, 4096) if kind != UNICODE else None
                charset = said[1].decode("ascii") if said else codepage
                found.html = found.html or _text(value, kind, charset)


def _of_attachment(found: Tnef, attribute: int, data: bytes, codepage: str) -> None:
    if attribute == RENDERING:
        if len(found.files) >= MAX_FILES:
            raise _Broken
        found.files.append(TnefFile())
        return
    if not found.files:
        return
    one = found.files[-1]
    if attribute == TITLE:
        one.name = one.name or _text(data, BYTES_TEXT, codepage)
    elif attribute == DATA:
        one.content = data
    elif attribute == ATTACHMENT_PROPERTIES:
        _name_attachment(one, data, codepage)


def _name_attachment(one: TnefFile, data: bytes, codepage: str) -> None:
    named: dict[int, str] = {}
    for number, kind, value in _properties(data):
        if number in (LONG_NAME, SHORT_NAME, DISPLAY_NAME, MIME_TYPE):
            named[number] = _text(value, kind, codepage)
        elif number == ATTACHED_DATA and not one.content:
            # An object begins with the id of its interface; a message inside is a TNEF stream of its own.
            one.content = value[16:] if kind == OBJECT else value
            if kind == OBJECT and is_tnef(one.content):
                one.content_type = "application/ms-tnef"
    one.name = named.get(LONG_NAME) or one.name or named.get(SHORT_NAME) or named.get(DISPLAY_NAME, "")
    one.content_type = one.content_type or named.get(MIME_TYPE, "")


def _text(value: bytes, kind: int, codepage: str) -> str:
    text = value.decode("utf-16-le", "replace") if kind == UNICODE else decode(value, codepage)
    return clean(text.partition("\0")[0] if len(text) < 1000 else text.rstrip("\0"))


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield number, type and (first) value of each MAPI property, until the bytes make no sense."""
    reader = _Reader(data)
    try:
        for _ in range(min(reader.number("<I"), MAX_PROPERTIES)):
            kind, number = reader.number("<H"), reader.number("<H")
            if number >= 0x8000:
                _skip_name(reader)
            yield number, kind & 0xFFF, _value(reader, kind)
    except _Broken:
        return


def _skip_name(reader: _Reader) -> None:
    reader.take(16)
    if reader.number("<I") == 0:
        reader.take(4)
    else:
        reader.padded(reader.number("<I"))


def _value(reader: _Reader, kind: int) -> bytes:
    plain, many = kind & 0xFFF, bool(kind & 0x1000)
    if plain in VARIABLE:
        count = reader.number("<I")
    elif plain in FIXED_SIZES:
        count = reader.number("<I") if many else 1
    else:
        raise _Broken
    if count > MAX_VALUES:
        raise _Broken
    first = b""
    for place in range(count):
        size = reader.number("<I") if plain in VARIABLE else FIXED_SIZES[plain]
        value = reader.padded(size)
        first = first if place else value
    return first
