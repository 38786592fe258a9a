"""The rubber-stamp guard: when yeses come faster than reading, or many in a row unchanged, the next one waits. Pure.

Reviewers who see draft after draft pass a third and more of the wrong ones unedited (SCIENCE, over-reliance). So the
guard never asks whether somebody is sure; it gives the letter the time that reading it takes, and says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

WORDS_A_SECOND: Final = 6.0
"""Faster than this nobody reads; 238 words a minute is usual for silent reading (Brysbaert 2019)."""
IN_A_ROW: Final = 5
"""Letters approved unchanged, one after the other, after which the next one is slowed."""
ONE_SITTING: Final = timedelta(hours=2)
"""Yeses further apart than this are not in a row."""
HASTY: Final = 3
"""Yeses within a sitting that were faster than reading, after which the next one is slowed."""
SHORTEST, LONGEST = timedelta(seconds=4), timedelta(seconds=30)
"""How long a slowed letter must stand before its reader at least, and at most."""
PAUSE: Final = timedelta(minutes=5)
"""Between the two looks at a letter with the software's words to somebody important."""


@dataclass(frozen=True, slots=True)
class PastYes:
    """One yes that was given: when it was opened and approved, how long it was, whether its reader changed it."""

    opened_at: datetime | None
    approved_at: datetime
    words: int
    software_words: int
    edited: bool

    @property
    def is_hasty(self) -> bool:
        """Whether it came faster than its words can be read."""
        if self.opened_at is None or not self.software_words:
            return False
        return self.words > (self.approved_at - self.opened_at).total_seconds() * WORDS_A_SECOND


@dataclass(frozen=True, slots=True)
class Slow:
    """That the next yes waits, for how long after the letter is shown, and why (a message key with its count)."""

    why: str
    count: int
    least: timedelta


def reading_time(words: int) -> timedelta:
    """Return how long the letter must stand before its reader: the time of the fastest reading, within bounds."""
    return min(max(timedelta(seconds=words / WORDS_A_SECOND), SHORTEST), LONGEST)


def slowed(past: Sequence[PastYes], *, words: int, software_words: int, now: datetime) -> Slow | None:
    """Return whether the next yes waits; `past` is the newest first. A letter by hand is never slowed."""
    if not software_words:
        return None
    sitting: list[PastYes] = []
    last = now
    for yes in past:
        if last - yes.approved_at > ONE_SITTING:
            break
        sitting.append(yes)
        last = yes.approved_at
    drafted = [yes for yes in sitting if yes.software_words]
    unchanged = next((n for n, yes in enumerate(drafted) if yes.edited), len(drafted))
    if unchanged >= IN_A_ROW:
        return Slow("pace.unchanged", unchanged, reading_time(words))
    hasty = sum(yes.is_hasty for yes in drafted)
    if hasty >= HASTY:
        return Slow("pace.hasty", hasty, reading_time(words))
    return None


def second_look_at(first_look: datetime | None, *, is_important: bool, software_words: int) -> datetime | None:
    """Return when the second look may follow the first; None where one look is enough or the first has not been."""
    if not is_important or not software_words or first_look is None:
        return None
    return first_look + PAUSE
