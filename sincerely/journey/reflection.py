"""Looking back: whose hand wrote, who answered, who is near their limit, which yeses were quick. Facts, no score."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.noticing.answered import Rate, can_tell, rate_of
from sincerely.noticing.models import Notice
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.review import queries as review
from sincerely.review.models import Approval
from sincerely.review.pace import WORDS_A_SECOND

WEEKS = 8
ASKED_WITHIN = timedelta(weeks=12)
ANSWER_WITHIN = timedelta(days=7)
NEAR = 2
"""Letters short of the limit that still count as near."""


@dataclass(frozen=True)
class Week:
    """One week of letters that went out."""

    monday: date
    by_hand: int
    with_ai: int


@dataclass(frozen=True)
class QuickYes:
    """An approval given faster than its words can be read."""

    approval: Approval
    seconds: int
    words: int


@dataclass(frozen=True)
class Reflection:
    """What the page shows."""

    weeks: list[Week]
    by_hand: Rate
    with_ai: Rate
    can_tell: bool
    near_limit: list[tuple[Person, people.Balance]]
    quick: list[QuickYes]
    handled: int
    undone: int


def weeks_of(owner: Owner, *, now: datetime) -> list[Week]:
    """Count the letters of the last eight weeks by hand and with AI, the oldest week first."""
    zone = ZoneInfo(owner.timezone)
    today = now.astimezone(zone).date()
    this_monday = today - timedelta(days=today.weekday())
    since = now - timedelta(weeks=WEEKS + 1)
    rows = Entry.objects.filter(
        owner=owner, direction="out", kind="message", automatic=False, at__gte=since, at__lte=now
    ).values_list("at", "machine")
    counted: Counter[tuple[date, bool]] = Counter()
    for at, machine in rows:
        day = at.astimezone(zone).date()
        counted[day - timedelta(days=day.weekday()), bool(machine)] += 1
    mondays = [this_monday - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    return [Week(monday, counted[monday, False], counted[monday, True]) for monday in mondays]


def answers(owner: Owner, *, with_ai: bool, now: datetime) -> list[bool]:
    """For each letter that asked something, old enough to tell: was it answered within a week?"""
    asked = Notice.objects.filter(
        owner=owner,
        kind="ask",
        entry__direction="out",
        who="reader",
        at__gte=now - ASKED_WITHIN,
        at__lte=now - ANSWER_WITHIN,
    )
    asked = asked.exclude(entry__machine="") if with_ai else asked.filter(entry__machine="")
    letters: dict[int, bool] = {}
    for entry, at, state, closed_at in asked.values_list("entry_id", "at", "state", "closed_at"):
        in_time = state == "answered" and closed_at is not None and closed_at - at <= ANSWER_WITHIN
        letters[entry] = letters.get(entry, False) or in_time
    return list(letters.values())


def near_limit(owner: Owner, *, now: datetime) -> list[tuple[Person, people.Balance]]:
    """Return people whose last letters are near or over the limit of letters with AI, the fullest first."""
    ids = (
        Entry.objects.filter(owner=owner, direction="out", at__lte=now, person__kind="person")
        .exclude(machine="")
        .values_list("person_id", flat=True)
        .distinct()
    )
    found = [(person, people.balance(owner, person, until=now)) for person in Person.objects.filter(pk__in=ids)]
    near = [(person, balance) for person, balance in found if balance.machine >= balance.limit - NEAR]
    return sorted(near, key=lambda pair: (-pair[1].machine, pair[0].name))[:6]


def quick_yeses(owner: Owner, *, now: datetime) -> list[QuickYes]:
    """Return the last week's approvals that were faster than reading."""
    found = []
    for approval in review.recent_approvals(owner, limit=100):
        if approval.opened_at is None or not now - timedelta(days=7) <= approval.approved_at <= now:
            continue
        seconds = (approval.approved_at - approval.opened_at).total_seconds()
        words = sum(approval.words.values())
        if words > seconds * WORDS_A_SECOND:
            found.append(QuickYes(approval, round(seconds), words))
    return found


def reflection(owner: Owner, *, now: datetime) -> Reflection:
    """Assemble the page as of `now`."""
    by_hand, with_ai = rate_of(answers(owner, with_ai=False, now=now)), rate_of(answers(owner, with_ai=True, now=now))
    handled = people.handled(owner, until=now, limit=1000)
    return Reflection(
        weeks=weeks_of(owner, now=now),
        by_hand=by_hand,
        with_ai=with_ai,
        can_tell=can_tell(by_hand, with_ai),
        near_limit=near_limit(owner, now=now),
        quick=quick_yeses(owner, now=now),
        handled=len(handled),
        undone=sum(row.undone_at is not None for row in handled),
    )
