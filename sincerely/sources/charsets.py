"""Bytes in whatever charset they claim to be become NFC text with LF line ends.

Labels in real mail lie: they are missing, misspelt, or say Latin-1 over UTF-8. What the bytes themselves show wins.
"""

import codecs
import re
import unicodedata
from functools import lru_cache

# Python codecs that are not charsets of mail; a label must not be able to ask for them.
FORBIDDEN = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "mbcs", "oem"})
# What a label means in practice (WHATWG Encoding Standard, section 4.2): the wider set of the same family.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "tis-620": "iso8859-11",
    "big5": "big5hkscs",
}
LABELS = {
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "x-gbk": "gb18030",
    "cp-850": "cp850",
    "ansi": "cp1252",
}
SURROGATE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=256)
def codec_name(label: str) -> str | None:
    """Return the codec that a charset label means in practice, or None for an unknown label."""
    label = label.strip().strip("\"'").lower()
    if label in LABELS:
        return LABELS[label]
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError, UnicodeError):
        return None
    name = found.name
    if name.replace("-", "_") in FORBIDDEN or not getattr(found, "_is_text_encoding", True):
        return None
    return WIDER.get(name, name)


def decode(data: bytes, label: str = "") -> str:
    """Return `data` as text in the charset `label`, or in the one that it shows itself to be. Never raises."""
    if data.isascii() and b"\x1b" not in data and b"~{" not in data and "utf-7" not in label and "16" not in label:
        return data.decode("ascii")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    name = codec_name(label) if label else None
    if name is None or name in ("cp1252", "utf-8"):
        return _decode_western(data)
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        pass
    try:
        return data.decode("utf-8")
    except UnicodeError:
        return data.decode(name, "replace")


def _decode_western(data: bytes) -> str:
    # Text in Latin-1 that happens to be valid UTF-8 with high bytes is so rare that the label loses.
    try:
        return data.decode("utf-8-sig")
    except UnicodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeError:
        return data.decode("latin-1")


def clean(text: str) -> str:
    """Return `text` as the house keeps it: NFC, LF line ends, no NUL (PostgreSQL refuses it), no lone surrogates."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    text = SURROGATE.sub("\ufffd", text).removeprefix("\ufeff")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
