"""How long a draft is, against its owner's habit. Pure; in words.

A draft is as long as its own words, the quoted ones among them, and what its open gaps ask for: one of the owner's
usual sentences each, or more where the label says so ("a few sentences of your own"). It is held between what nine in
ten of the owner's letters reach and what nine in ten do not pass. Nothing is padded: where routine has less to say than
the owner usually writes, a gap asks the owner for more.
"""

from typing import Final

from sincerely.writing.anatomy import WORD
from sincerely.writing.gaps import GAP, find_gaps
from sincerely.writing.voice import Habits

OWN: Final = {
    "en": ("a word of your own", "a few sentences of your own", "a paragraph or two of your own"),
    "vi": ("một câu của riêng bạn", "vài câu của riêng bạn", "một hai đoạn của riêng bạn"),
}
"""What the gap for the owner's own words asks for, by how much is wanting."""
SENTENCES: Final = (1, 3, 8)
"""Sentences that each of these stands for."""


def words_in(text: str) -> int:
    """Return how many words stand in a text, its gaps left out."""
    return len(WORD.findall(GAP.sub(" ", text)))


def length_of(text: str, habits: Habits) -> int:
    """Return how many words a draft comes to: its own, and those that its gaps ask for."""
    asked = sum(SENTENCES[size_of(gap.label)] for gap in find_gaps(text))
    return words_in(text) + asked * habits.sentence


def size_of(label: str) -> int:
    """Return how much a gap asks for: 0 a sentence, 1 a few, 2 a paragraph."""
    return next((size for sizes in OWN.values() for size in (2, 1) if label.startswith(sizes[size])), 0)


def most_words(habits: Habits) -> int:
    """Return the length that a draft is not to pass; 0 where the habit is not known."""
    return max(habits.longest, habits.words)


def wanting(text: str, habits: Habits) -> int:
    """Return how much the owner's own gap has to ask for, so that a draft is no shorter than their shortest letters."""
    if not habits.shortest or not habits.sentence:
        return 0
    short = habits.shortest - length_of(text, habits)
    return next((size for size, sentences in enumerate(SENTENCES) if sentences * habits.sentence >= short), 2)
