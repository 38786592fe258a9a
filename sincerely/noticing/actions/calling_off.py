"""What stood on a meeting that was called off stands no more: open requests and the reminders that would follow."""

from collections.abc import Collection
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry

ON_A_MEETING = ("meeting", "ask")


def withdraw(owner: Owner, entries: Collection[int], *, by: Entry, now: datetime) -> int:
    """Withdraw the open meetings and asks found in these entries; return how many. Needs stand on open notices only."""
    found = Notice.objects.filter(owner=owner, entry_id__in=entries, kind__in=ON_A_MEETING, state="open")
    return found.update(
        state="withdrawn",
        closed_at=by.at,
        closed_by=by,
        closed_quote="",
        closed_rule="calendar.cancelled",
        ruled_at=now,
    )
