"""Letters that were put to the owner alone and that nobody wrote after: as known at a moment."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.noticing.unanswered import DAYS, LastWord
from sincerely.people.models import Entry, Participation

MOST_READ = 60
"""Letters that are looked at, the newest: an owner who answers nobody is shown a few, not all."""
TOLD = ("ask", "order", "moment", "sensitive", "thanks_owed")
"""What has a row of its own, or was ruled to be none."""


def last_words_unanswered(owner: Owner, *, now: datetime, person_id: int | None = None) -> list[LastWord]:
    """Return, newest first, the letters of the last DAYS to the owner alone, from people they write to, that were the
    last of their conversation and in which no ask was found."""
    to = Participation.objects.filter(entry=OuterRef("pk"), role="to")
    later = Entry.objects.filter(owner=owner, kind="message", at__gt=OuterRef("at"), at__lte=now)
    mine = Entry.objects.filter(owner=owner, kind="message", direction="out", person=OuterRef("person"))
    rows = (
        Entry.objects.filter(
            owner=owner, kind="message", direction="in", automatic=False, bulk=False, person__kind="person",
            at__lte=now, at__gt=now - timedelta(days=DAYS),
        )
        .filter(Q() if person_id is None else Q(person=person_id))
        .filter(
            Exists(to.filter(identity__person__kind="self")),
            ~Exists(to.exclude(identity__person__kind="self")),
            ~Exists(later.filter(thread=OuterRef("thread"))),
            ~Exists(later.filter(person=OuterRef("person"), direction="out")),
            Exists(mine.filter(at__lt=OuterRef("at"))),
            ~Exists(Notice.objects.filter(entry=OuterRef("pk"), kind__in=TOLD)),
        )
        .order_by("-at", "-pk")[:MOST_READ]
        .values_list("person_id", "pk", "message_id", "at", "subject", "text")
    )  # fmt: skip
    return [LastWord(*row) for row in rows]
