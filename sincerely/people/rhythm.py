"""Rhythm of contact on plain dates: gaps, silence, and the chance that a quiet is unusual.

Several letters on one day are one contact, so bursts do not shorten a rhythm; the usual gap is the median, so one
long break does not stretch it. A person is compared with themself only. Days on which nobody expects a word (Tết, a
leave that was declared) do not count: the clock stands still.

The chance has no weights and was fitted on nobody's mail: gaps are taken as heavy-tailed (Lomax 1954) with the median
that the two of them have, and tail 1. No richer model put the quiet in a clearly better order (Wuebben and Wangenheim
2008; bench/quiet_enron.py).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

GAPS_NEEDED = 8
"""Fewer gaps than this say nothing about a rhythm."""
SPAN_NEEDED = 90
"""Days from first to last contact; a burst about one matter is not a rhythm."""
HORIZON_GAPS = 3
"""Quiet is foretold ahead: no contact within so many usual gaps …"""
HORIZON_LEAST, HORIZON_MOST = 7, 90
"""… at least and at most so many days."""
LEAST_GAP = 0.5
"""Days that a usual gap is never taken to be shorter than."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Days, both ends included, on which the clock of silence stands still."""

    first: date
    last: date


class Clock:
    """Counts the days between two dates on which the clock runs."""

    def __init__(self, pauses: Iterable[Pause] = ()) -> None:
        days = {pause.first + timedelta(days=n) for pause in pauses for n in range((pause.last - pause.first).days + 1)}
        self._still = sorted(days)

    def between(self, earlier: date, later: date) -> int:
        """Return the days from `earlier` to `later`, those that stood still left out; at least 0."""
        if not self._still:
            return max(0, (later - earlier).days)
        first, after = earlier + timedelta(days=1), later + timedelta(days=1)
        still = bisect_left(self._still, after) - bisect_left(self._still, first)
        return max(0, (later - earlier).days - still)


RUNNING = Clock()


@dataclass(frozen=True, slots=True)
class Contact:
    """One day of contact with a person; whether each side wrote."""

    day: date
    owner_wrote: bool
    they_wrote: bool


@dataclass(frozen=True, slots=True)
class Gaps:
    """The rhythm of one relationship: usual gap and present silence in days, and how much it rests on."""

    median_days: float
    silence_days: float
    n: int
    enough: bool
    unusual: float = 0.0
    """Chance (0..1) that nothing comes within three usual gaps."""


def gaps_between(days: Iterable[date], clock: Clock = RUNNING) -> list[int]:
    """Return the gaps in days between days of contact, in order of time; each day counts once."""
    ordered = sorted(set(days))
    return [max(1, clock.between(earlier, later)) for earlier, later in pairwise(ordered)]


def median_gap(gaps: Sequence[float]) -> float:
    """Return the usual gap in days."""
    return float(median(gaps))


def horizon_days(usual: float) -> float:
    """Return how many days ahead quiet is foretold for a usual gap."""
    return max(HORIZON_LEAST, min(HORIZON_MOST, HORIZON_GAPS * usual))


def quantile(gaps: Sequence[float], silence: float) -> float:
    """Return the share of the pair's own gaps shorter than the silence: (shorter + 1/2) / (gaps + 1)."""
    return (sum(gap < silence for gap in gaps) + 0.5) / (len(gaps) + 1)


def ratio(gaps: Sequence[float], silence: float) -> float:
    """Return the silence in usual gaps."""
    return silence / max(median_gap(gaps), LEAST_GAP)


def unusual(gaps: Sequence[float], silence: float) -> float:
    """Return the chance (0..1) that no contact comes within the horizon; 0 without a gap.

    (usual gap + silence) / (usual gap + silence + horizon), all in days: what the survival m / (m + t) of a Lomax
    distribution with tail 1 and median m leaves of the silence after the horizon.
    """
    if not gaps:
        return 0.0
    usual = max(median_gap(gaps), LEAST_GAP)
    return (usual + silence) / (usual + silence + horizon_days(usual))


def read_gaps(contacts: Sequence[Contact], today: date, clock: Clock = RUNNING) -> Gaps:
    """Return the rhythm of `contacts` (any order) as seen on `today`."""
    known = [contact for contact in contacts if contact.day <= today]
    days = sorted({contact.day for contact in known})
    gaps = gaps_between(days, clock)
    silence = float(clock.between(days[-1], today)) if days else 0.0
    if not gaps:
        return Gaps(0.0, silence, 0, enough=False)
    both = any(contact.owner_wrote for contact in known) and any(contact.they_wrote for contact in known)
    enough = len(gaps) >= GAPS_NEEDED and (days[-1] - days[0]).days >= SPAN_NEEDED and both
    return Gaps(median_gap(gaps), silence, len(gaps), enough, unusual(gaps, silence))
