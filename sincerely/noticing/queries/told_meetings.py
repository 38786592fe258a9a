"""Notices of meetings between the owner and people, as known at a moment."""

from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.noticing.told_meetings import Said

LOOKED_BACK = timedelta(days=45)
"""How long before its day a meeting is fixed by mail, hardly ever longer."""


def meetings_said(owner: Owner, *, now: datetime) -> list[Said]:
    """Return what letters between the owner and people said of meetings lately, in order."""
    rows = (
        Notice.objects.filter(
            owner=owner, kind="meeting", at__lte=now, at__gte=now - LOOKED_BACK, confidence__gte=SURE_ENOUGH,
            entry__bulk=False, entry__automatic=False, entry__direction__in=("in", "out"), person__kind="person",
        )
        .exclude(state="dismissed")
        .order_by("at", "start")
        .values_list(
            "pk", "entry_id", "entry__thread_id", "person_id", "at", "entry__direction", "rule", "quote", "start", "entry__text",
        )
    )  # fmt: skip
    return [Said(*row) for row in rows]
