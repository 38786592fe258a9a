"""Vietnamese numbers up to ninety-nine, and patterns that match with or without diacritics."""

import re
import unicodedata

DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
ONES = "một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín"
NUMBER = rf"(?:\d{{1,3}}(?:[.,]5)?|(?:(?:hai|ba|bốn|năm|sáu) mươi|mười)(?: (?:{ONES}))?|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
"""A number of a few units, in figures or words."""
NUMBER_WORDS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười")


def fold(word: str) -> str:
    """Return the word without diacritics, đ as d, character by character."""
    return "".join("d" if c == "đ" else unicodedata.normalize("NFD", c)[0] for c in word)


def lenient(pattern: str) -> str:
    """Return the pattern with each accented letter free to be bare; a wrong accent still does not match."""
    return "".join(c if c.isascii() or fold(c) == c else f"[{c}{fold(c)}]" for c in pattern)


_FOLDED = {fold(word): value for word, value in DIGITS.items()}


def number(said: str) -> float:
    """Return the value of a number in figures or words."""
    said = said.strip().replace(",", ".")
    if re.fullmatch(r"[\d.]+", said):
        return float(said)
    words = [fold(word) for word in said.split()]
    if words[0] == "muoi":
        return 10 + (_FOLDED.get(words[1], 0) if len(words) > 1 else 0)
    if len(words) > 1 and words[1] == "muoi":
        return _FOLDED.get(words[0], 0) * 10 + (_FOLDED.get(words[2], 0) if len(words) > 2 else 0)
    return _FOLDED.get(words[0], 0)
