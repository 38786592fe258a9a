"""Why a notice is there, and why it is or is not on Today: everything that its page shows."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.journey.today import owner_names
from sincerely.noticing import queries as noticing
from sincerely.noticing.doubts import doubt
from sincerely.noticing.judged import Judgement, judge
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import READERS, SURE_ENOUGH, fresh_enough
from sincerely.noticing.worth import kept_off


@dataclass(frozen=True)
class Explained:
    """A notice, how sure it is, by when it is due now, and why it is no row of Today (blank where it may be one)."""

    notice: Notice
    judgement: Judgement
    due_at: datetime | None
    off: str
    """Message key."""


def explain(owner: Owner, notice: Notice, *, now: datetime) -> Explained:
    """Return what the page of a notice shows."""
    known = noticing.counts(owner, now=now)
    judgement = judge(notice.confidence, notice.rule, known)
    due_at = noticing.due_as_known(notice.due_at, notice.moves, now)
    off = _why_off(owner, notice, judgement, now=now) or _why_doubtful(owner, notice, now=now)
    return Explained(notice, judgement, due_at, off)


def _why_doubtful(owner: Owner, notice: Notice, *, now: datetime) -> str:
    """Why a notice that may be a need stands under "Perhaps" only; blank where it does not."""
    if notice.state != "open" or notice.kind not in noticing.NEED_KINDS:
        return ""
    zone = ZoneInfo(owner.timezone)
    found = noticing.found_for_needs(owner, now=now, zone=zone, only=notice.pk)
    return doubt(found[0], now=now, zone=zone, owner=owner_names(owner)) if found else ""


def _why_off(owner: Owner, notice: Notice, judgement: Judgement, *, now: datetime) -> str:
    """Why an open notice that could be a need is none; blank for what never is one, or is closed."""
    if notice.state != "open" or notice.kind not in noticing.NEED_KINDS:
        return ""
    if judgement.learned < SURE_ENOUGH:
        return "off.unsure"
    zone = ZoneInfo(owner.timezone)
    found = noticing.found_for_needs(owner, now=now, zone=zone, only=notice.pk)
    if not found:
        return ""
    others, mine = noticing.given_names(owner, now=now), owner_names(owner)
    if off := kept_off(found[0], now=now, zone=zone, others=others, owner=mine):
        return off
    if not fresh_enough(found[0], now):
        return "off.old"
    return "" if READERS[notice.kind](found[0], now, zone) else "off.early"


ONLY_TIME = frozenset({"", "off.moved_on", "off.spoke", "off.answered_perhaps", "off.past_its_day", "off.old"})
"""Reasons to keep something off Today that say nothing against asking whether it was settled."""


def worth_asking(owner: Owner, *, now: datetime, limit: int = 2) -> list[Notice]:
    """Return what Today asks about: "Did this settle it?", of real promises and asks whose day has come."""
    known = noticing.counts(owner, now=now)
    found = []
    for notice in noticing.perhaps_settled(owner, now=now, limit=20):
        due_at = noticing.due_as_known(notice.due_at, notice.moves, now)
        judgement = judge(notice.confidence, notice.rule, known)
        is_due = due_at is None or due_at <= now
        if is_due and _why_off(owner, notice, judgement, now=now) in ONLY_TIME:
            found.append(notice)
        if len(found) == limit:
            break
    return found
