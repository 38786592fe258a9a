"""Notices of meetings between the owner and people, as known at a moment."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import Q
from django.db.models.functions import Substr

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.noticing.told_meetings import LONGEST, Letter, Said
from sincerely.people.models import Entry
from sincerely.people.queries import came_by_a_list

LOOKED_BACK = timedelta(days=45)
"""How long before its day a meeting is fixed by mail, hardly ever longer."""


def meetings_said(owner: Owner, *, now: datetime) -> list[Said]:
    """Return what letters between the owner and people said of meetings lately, in order."""
    rows = (
        Notice.objects.filter(
            owner=owner, kind="meeting", at__lte=now, at__gte=now - LOOKED_BACK, confidence__gte=SURE_ENOUGH,
            entry__bulk=False, entry__automatic=False, person__kind="person",
        )
        .filter(Q(entry__direction__in=("in", "out")) | came_by_a_list("entry__"))
        .exclude(state="dismissed")
        .order_by("at", "start")
        .values_list(
            "pk", "entry_id", "entry__thread_id", "person_id", "at", "entry__direction", "rule", "quote", "start", "entry__text",
        )
    )  # fmt: skip
    return [Said(*row) for row in rows]


def letters_about(owner: Owner, said: Sequence[Said], *, now: datetime) -> list[Letter]:
    """Return the letters of the conversations in which these meetings were spoken of, in order, as known at `now`."""
    threads = {one.thread_id for one in said if one.thread_id is not None}
    rows = Entry.objects.filter(
        owner=owner, thread__in=threads, kind="message", direction__in=("in", "out"), automatic=False, bulk=False,
        at__lte=now, at__gte=now - LOOKED_BACK,
    )  # fmt: skip
    columns = ("pk", "thread_id", "at", "direction", "language", Substr("text", 1, LONGEST), "person_id")
    return [Letter(*row) for row in rows.order_by("at", "pk").values_list(*columns)]
