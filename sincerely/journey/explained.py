"""Why a notice is there, and why it is or is not on Today: everything that its page shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, cast
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing import records
from sincerely.noticing.confidence import Explanation
from sincerely.noticing.doubts import doubt
from sincerely.noticing.judged import Judgement, judge
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import READERS, SURE_ENOUGH, Found, fresh_enough
from sincerely.noticing.reading import how_sure
from sincerely.noticing.records import Kind, Who
from sincerely.noticing.rule_words import confidence_of
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
    judgement = judge(notice.confidence, notice.rule, known, _how_it_came_about(notice))
    due_at = noticing.due_as_known(notice.due_at, notice.moves, now)
    off = _why_off(owner, [(notice, judgement)], now=now)[notice.pk] or _why_doubtful(owner, notice, now=now)
    return Explained(notice, judgement, due_at, off)


ALIKE: Final = 0.005
"""Up to where two confidences count as one; beyond it a notice was found by the rules of an earlier day."""


def _how_it_came_about(notice: Notice) -> Explanation | None:
    """What moved the confidence of a notice; nothing where today's rules would give it another."""
    found = records.Notice(
        cast("Kind", notice.kind), cast("Who", notice.who), notice.quote, notice.start, notice.end, notice.confidence,
        notice.rule,
    )  # fmt: skip
    why = how_sure(found, notice.entry.text, confidence_of(notice.rule))
    return why if abs(why.confidence - notice.confidence) <= ALIKE else None


def _why_doubtful(owner: Owner, notice: Notice, *, now: datetime) -> str:
    """Why a notice that may be a need stands under "Perhaps" only; blank where it does not."""
    if notice.state != "open" or notice.kind not in noticing.NEED_KINDS:
        return ""
    zone = ZoneInfo(owner.timezone)
    found = noticing.found_for_needs(owner, now=now, zone=zone, only={notice.pk})
    return doubt(found[0], now=now, zone=zone, owner=noticing.names_of(owner)) if found else ""


def _why_off(
    owner: Owner, judged: Sequence[tuple[Notice, Judgement]], standing: Sequence[Found] | None = None, *, now: datetime
) -> dict[int, str]:
    """Why each open notice that could be a need is none; blank for what never is one, is closed, or may be one.

    `standing`: all open notices, where they are at hand already.
    """
    asked = [
        (notice, judgement)
        for notice, judgement in judged
        if notice.state == "open" and notice.kind in noticing.NEED_KINDS
    ]
    off = {notice.pk: "" for notice, _ in judged}
    off |= {notice.pk: "off.unsure" for notice, judgement in asked if judgement.learned < SURE_ENOUGH}
    sure = {notice.pk for notice, _ in asked if not off[notice.pk]}
    if not sure:
        return off
    zone = ZoneInfo(owner.timezone)
    others, mine = noticing.given_names(owner, now=now), noticing.names_of(owner)
    if standing is None:
        standing = noticing.found_for_needs(owner, now=now, zone=zone, only=sure)
    for found in (one for one in standing if one.notice_id in sure):
        why = kept_off(found, now=now, zone=zone, others=others, owner=mine)
        if not why and not fresh_enough(found, now):
            why = "off.old"
        off[found.notice_id] = why or ("" if READERS[found.kind](found, now, zone) else "off.early")
    return off


ONLY_TIME = frozenset({"", "off.moved_on", "off.spoke", "off.answered_perhaps", "off.past_its_day", "off.old"})
"""Reasons to keep something off Today that say nothing against asking whether it was settled."""


def worth_asking(
    owner: Owner, standing: Sequence[Found] | None = None, *, now: datetime, limit: int = 2
) -> list[Notice]:
    """Return what Today asks about: "Did this settle it?", of real promises and asks whose day has come.

    `standing`: all open notices, where they are at hand already.
    """
    known = noticing.counts(owner, now=now)
    judged = [
        (notice, judge(notice.confidence, notice.rule, known))
        for notice in noticing.perhaps_settled(owner, now=now, limit=20)
        if (due_at := noticing.due_as_known(notice.due_at, notice.moves, now)) is None or due_at <= now
    ]
    off = _why_off(owner, judged, standing, now=now)
    return [notice for notice, _ in judged if off[notice.pk] in ONLY_TIME][:limit]
