"""Quiet that matters: when the silence of a relationship is worth a row of Today, and when the clock stands still.

The mathematics of rhythm is people's (`people/rhythm.py`); what is decided here is from when on to speak of it.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from sincerely.noticing.folding import fold
from sincerely.noticing.times import find_times
from sincerely.noticing.times.lunar import tet
from sincerely.people.rhythm import Gaps, Pause

SURE_QUIET = 0.75
"""Chance from which on the desk speaks of quiet: three to one that it lasts. In the back-test nine of ten such did."""
TIMES = 3.0
"""And the silence is so many usual gaps."""
DAYS = (21, 150)
"""And lies between these: shorter is a holiday, longer is over and would be a reproach."""
TET_BEFORE, TET_AFTER = 7, 10
"""The clock stands still from 23 Chạp, when the kitchen gods leave, to mùng 10: nobody expects business mail."""
LEAVE_UNSAID = 7
"""Days of a declared absence that names no end."""
LEAVE_MOST = 184
"""Days that one declared absence stops the clock at most, the six months of a leave for a child; what names a later end was misread."""
MISREAD = 0.9
"""Likeness (Ratcliff and Obershelp 1988) from which on two long names differ by a misread letter at most."""
MISREAD_LETTERS = 8
LONG_PART = 7
BACK = re.compile(r"\b(?:back|return\w*|quay lai|tro lai|di lam lai)\b")
BUT = re.compile(r"\b(?:but|however|though)\b|\bnhưng\b", re.IGNORECASE)
"""After it stands when they are there: "away in June but around in July"."""
UNTIL = re.compile(r"\b(?:until|till?|through|thru|den|het)\b")


def is_worth_a_word(found: Gaps) -> bool:
    """Whether a silence is long, unusual and still open to a word."""
    if not found.enough or found.median_days <= 0:
        return False
    return (
        found.unusual >= SURE_QUIET
        and found.silence_days / found.median_days >= TIMES
        and DAYS[0] <= found.silence_days <= DAYS[1]
    )


def tet_pauses(first: date, last: date) -> list[Pause]:
    """Return the days around each Tết that fall between two dates."""
    found = []
    for year in range(first.year, last.year + 1):
        new_year = tet(year)
        pause = Pause(new_year - timedelta(days=TET_BEFORE), new_year + timedelta(days=TET_AFTER - 1))
        if pause.first <= last and pause.last >= first:
            found.append(pause)
    return found


def leave(quote: str, language: Literal["en", "vi"], at: datetime) -> Pause:
    """Return the days for which an absence note written at the aware `at` says that its writer is away."""
    said_at = at.date()
    begins, ends = [], []
    quote = BUT.split(quote)[0]
    for one in find_times(quote, language, at):
        if one.start.date() >= said_at:
            before = fold(quote)[max(0, one.at - 30) : one.at]
            is_back = BACK.search(before) is not None
            end = one.start.date() if is_back or one.end is None else (one.end - timedelta(seconds=1)).date()
            if end > said_at + timedelta(days=LEAVE_MOST):
                continue
            ends.append(end)
            if not is_back and UNTIL.search(f"{before} {fold(one.quote)}") is None:
                begins.append(one.start.date())
    last = max(ends, default=said_at + timedelta(days=LEAVE_UNSAID))
    # "Until Monday" begins with the note; what names its first day begins on that day.
    first = min(begins, default=said_at)
    return Pause(first if begins and first <= min(ends) else said_at, last)


def name_parts(name: str) -> list[str]:
    """Return the folded parts of a name that carry something: three letters and more."""
    return [part for part in re.split(r"[^a-z]+", fold(name)) if len(part) > 2]


@lru_cache(maxsize=16384)
def name_run_together(name: str) -> str:
    """Return what two names share that are the same but for case, accents, an initial, or a space within a word.

    Blank for a name of one word or of few letters: too many people are called so.
    """
    parts = [part for part in re.split(r"[^a-z]+", fold(name)) if len(part) > 1]
    together = "".join(parts)
    return together if len(parts) > 1 and len(together) >= MISREAD_LETTERS else ""


def _nearly(one: str, other: str) -> bool:
    """Whether two run-together names are the same but for a letter misread."""
    if min(len(one), len(other)) < MISREAD_LETTERS:
        return one == other
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= MISREAD


def _same_last_part(one: str, other: str) -> bool:
    """Whether two last parts are the same, long ones but for one letter misread."""
    if len(one) != len(other) or len(one) < LONG_PART:
        return len(one) > 3 and one == other
    return sum(a != b for a, b in zip(one, other, strict=True)) <= 1


def may_be_one(name: str, other: str) -> bool:
    """Whether two names may be one person's: only to keep from calling somebody quiet who writes under another address.

    Equal when run together but for an initial or a misread letter, the same last part and the same first letter, or one that runs on into the other's last part
    ("mlindqvist"). No name counts for more than another.
    """
    mine, theirs = name_parts(name), name_parts(other)
    if not mine or not theirs:
        return False
    if name_run_together(name) and name_run_together(name) == name_run_together(other):
        return True
    if set(mine) == set(theirs) or _nearly("".join(mine), "".join(theirs)):
        return True
    if mine[0][0] == theirs[0][0] and _same_last_part(mine[-1], theirs[-1]):
        return True
    one, another = sorted((mine, theirs), key=len)
    return len(one) == 1 and len(another[-1]) > 4 and one[0] != another[-1] and another[-1] in one[0]


def written_under_another_name(quiet: Iterable[tuple[int, str]], active: Sequence[tuple[int, str]]) -> frozenset[int]:
    """Return those quiet people (id, name) whose name may be that of somebody active (id, name)."""
    return frozenset(
        person for person, name in quiet if any(other != person and may_be_one(name, named) for other, named in active)
    )
