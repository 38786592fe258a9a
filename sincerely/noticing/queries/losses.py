"""Losses and grave illness that people told of: when nothing cheerful is suggested to their owner."""

from datetime import date, datetime, timedelta, tzinfo

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.doubted_matters import doubt_of_matter, must_stay
from sincerely.noticing.feasts import QUIET_WHILE_ILL
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found
from sincerely.noticing.models import Notice
from sincerely.noticing.records import language_of_rule
from sincerely.noticing.times import find_times
from sincerely.noticing.whose_matter import whose_matter
from sincerely.noticing.worth_words import GRAVELY

A_YEAR = timedelta(days=400)


def losses(owner: Owner, *, now: datetime, zone: tzinfo, is_sure: bool = False) -> dict[int, tuple[date, int]]:
    """Return, for each person who lost somebody of their own, (the day, as far as it was told; the entry that told).

    `is_sure`: only what would be a sure row of Today. To keep quiet a hint is enough, to count the days it is not.
    """
    found: dict[int, tuple[date, int]] = {}
    for one in _told(owner, Q(what__in=("death", "grief")), since=now - A_YEAR, now=now):
        if is_sure and not must_stay(one) and doubt_of_matter(one, 0):
            continue
        said_at = one.at.astimezone(zone)
        times = find_times(one.text[: one.start + len(one.quote) + 40], language_of_rule(one.rule), said_at)
        past = [
            time.start.date() for time in times if time.sure and said_at - timedelta(days=30) <= time.start <= said_at
        ]
        day = max(past, default=said_at.date())
        if one.person_id not in found or day > found[one.person_id][0]:
            found[one.person_id] = (day, one.entry_id)
    return found


def gravely_ill(owner: Owner, *, now: datetime) -> set[int]:
    """Return the people who lately told of an illness or an operation of their own or their family."""
    since = now - timedelta(days=QUIET_WHILE_ILL)
    told = _told(owner, Q(what__in=("illness", "surgery", "accident")), since=since, now=now)
    return {one.person_id for one in told if GRAVELY.search(fold(one.quote))}


def _told(owner: Owner, what: Q, *, since: datetime, now: datetime) -> list[Found]:
    """What people told of their own, not of the world."""
    rows = (
        Notice.objects.filter(
            what, owner=owner, kind__in=("moment", "sensitive"), at__gte=since, at__lte=now, entry__direction="in",
            entry__bulk=False, entry__automatic=False, person__kind="person",
        )
        .exclude(state="dismissed")
        .order_by("at", "pk")
        .values_list(
            "pk", "kind", "what", "by_owner", "quote", "at", "due_at", "confidence", "rule", "entry_id",
            "entry__message_id", "entry__direction", "entry__thread_id", "person_id", "entry__text", "entry__subject", "start",
        )
    )  # fmt: skip
    return [one for one in (Found(*row) for row in rows) if whose_matter(one) == "own"]
