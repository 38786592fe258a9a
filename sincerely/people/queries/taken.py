"""Reading what takes the owner's time: the meetings of all calendars, as they stand on the timeline."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry
from sincerely.sources.busy import UNREAD_END, Busy

LONGEST = timedelta(days=60)
"""How long before a stretch a meeting may have begun that reaches into it."""
BY_MAIL = ("mbox", "maildir", "eml", "imap")


def taken_times(owner: Owner, start: datetime, end: datetime, *, besides: Collection[str] = ()) -> list[Busy]:
    """Return what is taken between two instants, in order; `besides`: UIDs that do not count.

    An invitation that only came by mail takes nothing until the owner has accepted it, or might: whoever has their
    address could else fill their days.
    """
    rows = Entry.objects.filter(owner=owner, kind="meeting", at__lt=end, at__gt=start - LONGEST, is_transparent=False)
    rows = rows.exclude(status="cancelled").exclude(answer="DECLINED").select_related("source").order_by("at", "pk")
    found = []
    for row in rows:
        until = row.ends_at or row.at + (timedelta(days=1) if row.all_day else UNREAD_END)
        only_mailed = row.source is not None and row.source.kind in BY_MAIL and row.direction != "out"
        if (row.uid in besides and row.uid) or until <= start or until <= row.at:
            continue
        if only_mailed and row.answer not in ("ACCEPTED", "TENTATIVE"):
            continue
        doubt = row.doubt or ("bad_end" if row.ends_at is None and not row.all_day else "")
        found.append(Busy(row.at, until, row.subject, row.place, row.all_day, doubt, row.pk))
    return found
