"""The form of a Vietnamese rule, before it is compiled for text with and without diacritics."""

import re
from dataclasses import dataclass

from sincerely.noticing.times.grammar import Builder, Text, at_sentence_start
from sincerely.noticing.times.vi_numbers import fold, lenient


@dataclass(frozen=True, slots=True)
class ViRule:
    """First words (with diacritics; "#" a figure), pattern with diacritics, and what it says."""

    starts: tuple[str, ...]
    pattern: str
    build: Builder


def near(words: str) -> re.Pattern[str]:
    """Return a pattern for context words, with or without diacritics."""
    return re.compile(lenient(words))


def is_bare(match: re.Match[str]) -> bool:
    """Say whether the phrase was typed without a single diacritic."""
    return fold(match.group()) == match.group()


def capital_inside(match: re.Match[str], text: Text) -> bool:
    """Say whether the phrase begins with a capital letter that no sentence start explains: a name."""
    return text.raw[match.start() : match.start() + 1].isupper() and not at_sentence_start(match.start(), text)
