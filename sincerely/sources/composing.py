"""Unicode's composed form (NFC, UAX 15) in linear time: a letter with a thousand marks is left as it is written.

Composing sorts the marks behind each letter, which takes time that grows with the square of their number. No writing
has more than a few; above UAX 15's own limit for streams they are somebody's attempt to keep a reader busy.
"""

import re
import sys
import unicodedata
from functools import cache
from typing import Final

MOST_MARKS: Final = 30
"""Marks in a row that are composed (UAX 15 section 13, Stream-Safe Text Format)."""


@cache
def _too_many() -> re.Pattern[str]:
    marks = [code for code in range(0x300, sys.maxunicode + 1) if code < 0x1F000 and unicodedata.combining(chr(code))]
    ranges: list[list[int]] = []
    for code in marks:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    listed = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return re.compile(f"([{listed}]{{{MOST_MARKS + 1},}})")


def nfc(text: str) -> str:
    """Return `text` in composed form; runs of more than MOST_MARKS marks stay as they are."""
    if text.isascii():
        return text
    pieces = _too_many().split(text)
    if len(pieces) == 1:
        return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
    return "".join(piece if odd else unicodedata.normalize("NFC", piece) for odd, piece in _numbered(pieces))


def is_nfc(text: str) -> bool:
    """Whether composing would leave `text` as it is."""
    return text.isascii() or nfc(text) == text


def _numbered(pieces: list[str]) -> list[tuple[bool, str]]:
    return [(bool(number % 2), piece) for number, piece in enumerate(pieces)]
