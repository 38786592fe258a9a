"""Reading notices and what was put away, as they were known at a moment: nothing later leaks in."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice, PutAway
from sincerely.noticing.queries.known import due_as_known, open_at
from sincerely.people.models import Entry


def put_away(owner: Owner, *, now: datetime) -> list[PutAway]:
    """Return what the owner put away and did not bring back, as it stood at `now`."""
    return list(
        PutAway.objects.filter(owner=owner, made_at__lte=now).filter(Q(undone_at__isnull=True) | Q(undone_at__gt=now))
    )


def notices_of_person(owner: Owner, person_id: int, kinds: Iterable[str], *, until: datetime) -> list[Notice]:
    """Return a person's notices of some kinds up to a moment, the newest first."""
    return list(
        Notice.objects.filter(owner=owner, person_id=person_id, kind__in=list(kinds), at__lte=until)
        .exclude(state="dismissed")
        .select_related("entry", "closed_by")
        .order_by("-at", "start")
    )


def open_promises(owner: Owner, person_id: int, *, now: datetime) -> list[Notice]:
    """Return the promises between the owner and a person that stand open, both ways."""
    standing = (
        open_at(owner, now)
        .filter(kind="promise", person_id=person_id, entry__direction__in=("in", "out"), entry__bulk=False)
        .exclude(who__in=("reader", "other"))
        .select_related("entry")
    )
    for one in standing:
        one.due_at = due_as_known(one.due_at, one.moves, now)
    return sorted(standing, key=lambda one: (one.due_at is None, one.due_at or one.at, -one.at.timestamp()))


def notices_of_entry(entry: Entry) -> list[Notice]:
    """Return the notices of one entry in the order of its text."""
    return list(entry.notices.select_related("closed_by").order_by("start", "kind"))


LASTING = ("grief", "illness", "legal", "job_loss", "conflict", "money_dispute")
"""Matters that an answer does not settle: they lower a thread for two months."""


def matters_of_thread(owner: Owner, thread_id: int | None, *, now: datetime, days: int = 60) -> list[str]:
    """Return the sensitive matters of a thread: lasting ones of the last `days` days, passing ones while they are open."""
    if thread_id is None:
        return []
    rows = (
        Notice.objects.filter(
            owner=owner, kind="sensitive", entry__thread_id=thread_id, at__lte=now, at__gte=now - timedelta(days=days)
        )
        .exclude(state="dismissed")
        .filter(Q(what__in=LASTING) | Q(state="open") | Q(closed_at__gt=now))
    )
    return sorted(set(rows.values_list("what", flat=True)))


def one(owner: Owner, notice_id: int) -> Notice | None:
    """Return one notice of the owner's."""
    return Notice.objects.select_related("entry", "person", "closed_by").filter(owner=owner, pk=notice_id).first()


def recent_matters(owner: Owner, person_id: int, *, now: datetime, days: int = 14) -> list[str]:
    """Return the sensitive matters between the owner and a person in the last `days` days, as known at `now`."""
    rows = open_at(owner, now).filter(person_id=person_id, kind="sensitive", at__gte=now - timedelta(days=days))
    return sorted(set(rows.values_list("what", flat=True)))
