"""Rhythm of contact and unusual quiet, on plain dates.

Rhythm is the median gap between days of contact (robust to bursts: several letters on one day are one contact);
silence is compared with the person's own rhythm, never with other people's (SCIENCE 1c: no richer model beat this ratio).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

GAPS_NEEDED = 8
"""Fewer gaps than this say nothing about a rhythm."""
SPAN_NEEDED = 90
"""Days from first to last contact; a burst about one matter is not a rhythm."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One day of contact with a person; whether each side wrote."""

    day: date
    owner_wrote: bool
    they_wrote: bool


@dataclass(frozen=True, slots=True)
class Gaps:
    """The rhythm of one relationship: median gap and present silence in days, and how many gaps it rests on."""

    median_days: float
    silence_days: float
    n: int
    enough: bool


def read_gaps(contacts: Sequence[Contact], today: date) -> Gaps:
    """Return the rhythm of `contacts` (any order) as seen on `today`."""
    days = sorted({contact.day for contact in contacts if contact.day <= today})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    both = any(contact.owner_wrote for contact in contacts) and any(contact.they_wrote for contact in contacts)
    if not gaps:
        return Gaps(0.0, float((today - days[-1]).days) if days else 0.0, 0, enough=False)
    return Gaps(
        float(median(gaps)),
        float((today - days[-1]).days),
        len(gaps),
        enough=len(gaps) >= GAPS_NEEDED and (days[-1] - days[0]).days >= SPAN_NEEDED and both,
    )
