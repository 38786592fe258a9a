"""Folding: lower case, no diacritics, đ = d, one character for one character so that offsets stay true."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    if character in "đĐ":
        return "d"
    base = unicodedata.normalize("NFD", character)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else base


def fold(text: str) -> str:
    """Return `text` folded to the same number of code points (give NFC text; combining marks are kept as they are)."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_character, text))
