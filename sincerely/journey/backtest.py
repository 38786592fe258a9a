"""Back-test: what the signals would have said on past days of one's own mail, and what then came.

Only what lies before a cut is used for it. Quiet: everybody with a rhythm, whether the next contact came within three
of their own usual gaps (7 to 90 days). Replies: whether answers came within the time in which four of five were
expected.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing.backtest import auc, calibration_error, precision_at_recall
from sincerely.people.models import Entry
from sincerely.people.rhythm import (
    GAPS_NEEDED,
    SPAN_NEEDED,
    Clock,
    gaps_between,
    horizon_days,
    median_gap,
    quantile,
    ratio,
    unusual,
)
from sincerely.people.signals import Contact, expected_hours, reply_waits

CUTS = 6
"""Cuts taken evenly from the second half of the mail where none is given."""
LAST = timedelta(days=90)
"""The mail must go on for so long after a cut to know what came."""


@dataclass(frozen=True, slots=True)
class Case:
    """One person at one cut: their gaps, the silence, and whether they went quiet."""

    gaps: tuple[int, ...]
    silence: float
    quiet: bool


def letters(owner: Owner) -> dict[int, list[Contact]]:
    """Return the letters between the owner and each person, in order."""
    rows = (
        Entry.objects.filter(
            owner=owner, kind="message", direction__in=("in", "out"), bulk=False, automatic=False,
            person__kind="person", person__entries_count__gt=GAPS_NEEDED,
        )
        .order_by("at", "pk")
        .values_list("person_id", "at", "direction", "thread_id")
    )  # fmt: skip
    found: dict[int, list[Contact]] = defaultdict(list)
    for person, at, direction, thread in rows.iterator(chunk_size=5000):
        found[person or 0].append(Contact(at, direction == "out", thread))
    return found


def even_cuts(every: Mapping[int, Sequence[Contact]], zone: ZoneInfo) -> list[date]:
    """Return days spread evenly over the second half of the mail, the last early enough to know what came."""
    days = [contact.at.astimezone(zone).date() for some in every.values() for contact in (some[0], some[-1])]
    if not days:
        return []
    first, last = min(days), max(days) - LAST
    middle = first + (max(days) - first) / 2
    if last < middle:
        return []
    return sorted({middle + (last - middle) * n / max(1, CUTS - 1) for n in range(CUTS)})


def case_at(contacts: Sequence[Contact], cut: date, zone: ZoneInfo, clock: Clock) -> Case | None:
    """Return one person's case at a cut; None where there is no rhythm yet."""
    days = sorted({contact.at.astimezone(zone).date() for contact in contacts})
    past = [day for day in days if day < cut]
    if len(past) <= GAPS_NEEDED or (past[-1] - past[0]).days < SPAN_NEEDED:
        return None
    if len({contact.by_owner for contact in contacts if contact.at.astimezone(zone).date() < cut}) < 2:
        return None
    gaps = gaps_between(past, clock)
    ahead = cut + timedelta(days=horizon_days(median_gap(gaps)))
    back = any(cut <= day <= ahead for day in days)
    return Case(tuple(gaps), float(clock.between(past[-1], cut)), not back)


def quiet_report(cases: Sequence[Case]) -> dict[str, Any]:
    """Return how well quiet was foretold, beside simpler ways."""
    labels = [case.quiet for case in cases]
    chances = [unusual(case.gaps, case.silence) for case in cases]
    baselines = {
        "recency": [case.silence for case in cases],
        "ratio": [ratio(case.gaps, case.silence) for case in cases],
        "quantile": [quantile(case.gaps, case.silence) for case in cases],
    }
    return {
        "n": len(cases),
        "went_quiet": sum(labels),
        "auc": round(auc(chances, labels), 3),
        "baselines": {name: round(auc(values, labels), 3) for name, values in baselines.items()},
        "precision_at_recall_50": round(precision_at_recall(chances, labels, 0.5), 3),
        "calibration_error": round(calibration_error(chances, labels), 3),
    }


def reply_report(every: Mapping[int, Sequence[Contact]], cuts: Sequence[date], zone: ZoneInfo) -> dict[str, Any]:
    """Return how often an answer that came after a cut came within the time expected before it."""
    waits, within, errors = 0, 0, []
    for contacts in every.values():
        for cut, after in pairwise([*cuts, date.max]):
            expected = expected_hours(reply_waits(_before(contacts, cut, zone), by_owner=False))
            if expected is None:
                continue
            later = [one for one in contacts if cut <= one.at.astimezone(zone).date() < after]
            for wait in reply_waits(later, by_owner=False):
                waits += 1
                within += wait <= expected
                errors.append(abs(wait - expected))
    return {
        "n": waits,
        "expected_share": 0.8,
        "came_within": round(within / waits, 3) if waits else None,
        "median_error_hours": round(sorted(errors)[len(errors) // 2], 2) if errors else None,
    }


def _before(contacts: Sequence[Contact], cut: date, zone: ZoneInfo) -> list[Contact]:
    return [contact for contact in contacts if contact.at.astimezone(zone).date() < cut]


def backtest(owner: Owner, *, now: datetime, cut: date | None = None) -> dict[str, Any]:
    """Return the back-test of INTERFACES.md over one cut, or over several spread over the second half of the mail."""
    zone = ZoneInfo(owner.timezone)
    every = letters(owner)
    cuts = [cut] if cut is not None else even_cuts(every, zone)
    today = now.astimezone(zone).date()
    clock = Clock(noticing.tet_of(owner, date(today.year - 30, 1, 1), today))
    cases = [
        case for day in cuts for contacts in every.values() if (case := case_at(contacts, day, zone, clock)) is not None
    ]
    return {
        "cuts": [day.isoformat() for day in cuts],
        "quiet": quiet_report(cases),
        "reply_time": reply_report(every, cuts, zone),
    }
