"""Automatic letters to the owner that may say that something waits: as known at a moment."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.db.models.functions import Substr

from sincerely.accounts.models import Owner
from sincerely.noticing.by_programs import LONGEST_WAIT, READ, FromAProgram
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry

MOST_READ = 400
"""Letters that are looked at, the newest."""


def letters_of_programs(owner: Owner, *, now: datetime) -> list[FromAProgram]:
    """Return the automatic letters of the last weeks to the owner, in order; orders to an assistant and absences are none."""
    ruled = Notice.objects.filter(entry=OuterRef("pk"), kind__in=("order", "absence"))
    rows = (
        Entry.objects.filter(
            ~Exists(ruled), owner=owner, kind="message", direction="in", automatic=True, person__isnull=False,
            at__lte=now, at__gt=now - timedelta(days=LONGEST_WAIT),
        )
        .order_by("-at", "-pk")[:MOST_READ]
        .values_list("pk", "person_id", "at", "subject", Substr("text", 1, READ), "language")
    )  # fmt: skip
    return [FromAProgram(*row) for row in rows][::-1]
