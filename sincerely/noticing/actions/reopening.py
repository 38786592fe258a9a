"""Opening notices again whose closing stood on an entry that is taken out, and closing them when it comes back."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sincerely.noticing.models import Notice
from sincerely.people.models import Entry


class Closed(NamedTuple):
    """How a notice had ended, before the entry that ended it was taken out. `closed_at` is ISO 8601."""

    notice_id: int
    state: str
    closed_at: str | None
    entry_id: int
    quote: str
    rule: str


def reopen(entries: Sequence[int]) -> list[Closed]:
    """Open what these entries had closed, since they are taken out; return how it had ended."""
    ended = Notice.objects.filter(closed_by_id__in=entries)
    rows = ended.values_list("pk", "state", "closed_at", "closed_by_id", "closed_quote", "closed_rule")
    found = [Closed(pk, state, at.isoformat() if at else None, by or 0, *rest) for pk, state, at, by, *rest in rows]
    ended.update(state="open", closed_at=None, closed_by=None, closed_quote="", closed_rule="")
    return found


def close_again(closed: Iterable[Closed]) -> None:
    """Close what was closed before, where it is open still and the entry that closed it is back."""
    for one in closed:
        if Entry.objects.filter(pk=one.entry_id).exists():
            Notice.objects.filter(pk=one.notice_id, state="open").update(
                state=one.state, closed_at=one.closed_at, closed_by_id=one.entry_id,
                closed_quote=one.quote, closed_rule=one.rule,
            )  # fmt: skip
