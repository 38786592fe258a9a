"""What a card holds besides names and numbers: a photo within it, and links. What only points elsewhere is not read."""

import base64
import binascii
import re
from collections.abc import Iterable

MAX_PHOTO = 1_000_000
MAX_LINKS = 10
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_DATA = re.compile(r"^data:image/[\w.+-]+;base64,", re.IGNORECASE)
_LINK = re.compile(r"^https?://[^\s<>\"'\\]{3,300}$", re.IGNORECASE)


def read_photo(values: Iterable[str]) -> bytes:
    """Return the first picture of PHOTO values (base64, or a data: address); blank for links and what is no picture."""
    for value in values:
        text = re.sub(r"\s+", "", _DATA.sub("", value.strip()))
        if not text or len(text) > MAX_PHOTO * 4 // 3 + 4:
            continue
        try:
            photo = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(photo) <= MAX_PHOTO and is_picture(photo):
            return photo
    return b""


def is_picture(data: bytes) -> bool:
    """Whether bytes begin like a JPEG, PNG, GIF or WebP."""
    return data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def read_links(values: Iterable[str]) -> tuple[str, ...]:
    """Return the http(s) addresses among some values, each once; one that begins with www. is taken for http."""
    found = (re.sub(r"\\([,;:\\])", r"\1", value.strip()) for value in values)
    whole = (f"http://{link}" if link.lower().startswith("www.") else link for link in found)
    return tuple(dict.fromkeys(link for link in whole if _LINK.match(link)))[:MAX_LINKS]
