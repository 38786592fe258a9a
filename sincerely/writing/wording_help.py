"""Whose words stand in a text after software changed the wording of what a person wrote. Pure.

The person's words that were left standing stay theirs; each word that software put in their place is marked `wording`,
which makes the letter `ai-modified` and never hides a sentence that software drafted: that keeps its own mark. A
spelling correction that the person accepted is still the person's word, and the receipt says so.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

from sincerely.writing.provenance import WORD, By, Span, by_at, merged, tokens

Correction = tuple[str, str]
"""A word as the person typed it, and as it was corrected."""
LETTERS_A_SLIP = 4
"""One slip of the pen a this many letters, at least one: beyond that it is another word."""


def is_spelling(before: str, after: str) -> bool:
    """Whether `after` is the same word as `before` spelt right: one word, no figures, marks alone or a slip or two."""
    if not all(re.fullmatch(r"[^\W\d_]+", word) for word in (before, after)):
        return False
    one, other = before.casefold(), after.casefold()
    if one == other or _bare(one) == _bare(other):
        return True
    return min(len(one), len(other)) > LETTERS_A_SLIP - 1 and distance(one, other) <= max(1, len(one) // LETTERS_A_SLIP)


def distance(one: str, other: str) -> int:
    """Letters added, left out, changed, or two neighbours swapped (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[j - 1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def after_wording_help(
    old: str, spans: Sequence[Span], new: str, *, corrections: Collection[Correction] = ()
) -> list[Span]:
    """Return the spans of `new`, which software made of `old`.

    `corrections` are the spelling corrections that the person accepted one by one; one that is none (`is_spelling`)
    counts as changed wording like all else. What stood there by composer or model and was reworded stays theirs.
    """
    hands = by_at(spans, len(old))
    result: list[By] = ["wording"] * len(new)
    before, after = tokens(old), tokens(new)
    matcher = SequenceMatcher(a=[word for word, _ in before], b=[word for word, _ in after], autojunk=False)
    for kind, a0, a1, b0, b1 in matcher.get_opcodes():
        was, now = before[a0:a1], after[b0:b1]
        replaced = {hands[at] for word, at in was if WORD.search(word)}
        for number, (word, at) in enumerate(now):
            place = slice(at, at + len(word))
            if kind == "equal":
                result[place] = hands[was[number][1] : was[number][1] + len(word)]
            elif _is_accepted(was, now, number, corrections):
                result[place] = [hands[was[number][1]]] * len(word)
            elif replaced & {"composer", "model"}:
                # A drafted sentence said otherwise is still a drafted sentence.
                result[place] = ["model"] * len(word)
    return merged(Span(i, i + 1, by) for i, by in enumerate(result))


def _is_accepted(
    was: Sequence[tuple[str, int]], now: Sequence[tuple[str, int]], number: int, corrections: Collection[Correction]
) -> bool:
    if len(was) != len(now):
        return False
    pair = (was[number][0], now[number][0])
    return pair in corrections and is_spelling(*pair)


def _bare(word: str) -> str:
    """A word without its diacritics: `duoc` is how one types `được` in a hurry."""
    plain = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
