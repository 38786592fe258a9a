"""Undoing what an entry that is taken out had said of other notices: closed them, moved their day, perhaps settled
them; and saying it again when the entry comes back."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db.models import Q

from sincerely.accounts.models import Owner
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


class Said(NamedTuple):
    """What was said of a notice, before an entry that said some of it was taken out: its later days, and what perhaps
    settled it as `maybe_` columns."""

    notice_id: int
    moves: list[dict[str, Any]]
    maybe: dict[str, Any]


MAYBE = ("maybe_by_id", "maybe_at", "maybe_quote", "maybe_rule")
NOTHING: dict[str, Any] = {"maybe_by_id": None, "maybe_at": None, "maybe_quote": "", "maybe_rule": ""}


def unsay(owner: Owner, entries: Sequence[int]) -> list[Said]:
    """Take back what these entries say of notices that stay, in their words; return what stood there."""
    gone, found = frozenset(entries), []
    rows = Notice.objects.filter(owner=owner).exclude(entry_id__in=gone)
    for notice in rows.filter(~Q(moves=[]) | Q(maybe_by_id__in=gone)).order_by("pk"):
        left = [one for one in notice.moves if one["entry"] not in gone]
        asked = {name: getattr(notice, name) for name in MAYBE}
        fields: dict[str, Any] = NOTHING if notice.maybe_by_id in gone else {}
        if left == notice.moves and not fields:
            continue
        at = notice.maybe_at.isoformat() if notice.maybe_at else None
        found.append(Said(notice.pk, notice.moves, {**asked, "maybe_at": at} if fields else {}))
        Notice.objects.filter(pk=notice.pk).update(moves=left, **fields)
    return found


def say_again(said: Iterable[Said]) -> None:
    """Say again what was unsaid, the last first; of what perhaps settled a notice, where nothing else did meanwhile."""
    for one in said:
        rows = Notice.objects.filter(pk=one.notice_id)
        rows = rows.filter(maybe_rule="") if one.maybe else rows
        there = set(Entry.objects.filter(pk__in=[move["entry"] for move in one.moves]).values_list("pk", flat=True))
        by = one.maybe.get("maybe_by_id")
        maybe = one.maybe if by is not None and Entry.objects.filter(pk=by).exists() else {}
        rows.update(moves=[move for move in one.moves if move["entry"] in there], **maybe)
