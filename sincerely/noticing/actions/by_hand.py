"""What the owner says: how a notice stands, what was found wrongly, what is put away. All of it can be undone."""

from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Correction, Notice, PutAway
from sincerely.people.models import Person

STATES = ("kept", "answered", "withdrawn", "dismissed", "open")
VERDICTS = ("right", "not_so", "not_mine", "done")
VERDICT_OF = {"kept": "done", "answered": "done", "dismissed": "not_so"}
KEPT_BEFORE = (
    "state", "closed_at", "closed_by_id", "closed_quote", "closed_rule",
    "maybe_by_id", "maybe_at", "maybe_quote", "maybe_rule", "ruled_at",
)  # fmt: skip


def settled_state(kind: str) -> str:
    """Return the word for a notice of this kind that is settled."""
    return "kept" if kind == "promise" else "answered"


def snapshot(notice: Notice) -> dict[str, Any]:
    """Return how a notice stands, as JSON, for undo."""
    values = {name: getattr(notice, name) for name in KEPT_BEFORE}
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}


def record(owner: Owner, notice: Notice, verdict: str, *, now: datetime) -> Correction:
    """Keep the owner's word on a finding; an earlier word on it no longer counts, and undo leads to before that one."""
    standing = Correction.objects.filter(owner=owner, notice=notice, undone_at__isnull=True).first()
    before = standing.before if standing else snapshot(notice)
    if standing:
        Correction.objects.filter(pk=standing.pk).update(undone_at=now)
    return Correction.objects.create(
        owner=owner, notice=notice, rule=notice.rule, verdict=verdict, made_at=now, before=before
    )


@transaction.atomic
def correct(owner: Owner, notice_id: int, *, verdict: str, now: datetime) -> Correction | None:
    """Take the owner's word: `right`, `not_so`, `not_mine`, or `done` already. None where there is no such notice."""
    if verdict not in VERDICTS:
        raise ValueError(f"no such verdict: {verdict}")
    notice = Notice.objects.filter(owner=owner, pk=notice_id).first()
    if notice is None:
        return None
    correction = record(owner, notice, verdict, now=now)
    if verdict != "right":
        set_state(notice, settled_state(notice.kind) if verdict == "done" else "dismissed", now=now)
    return correction


def set_state(notice: Notice, state: str, *, now: datetime) -> None:
    """Write a state that the owner gave; what happened before `now` does not change it again."""
    Notice.objects.filter(pk=notice.pk).update(
        state=state,
        closed_at=None if state == "open" else now,
        closed_by=None,
        closed_quote="",
        closed_rule="" if state == "open" else "by-hand",
        ruled_at=now,
    )


@transaction.atomic
def close_by_hand(owner: Owner, notice_id: int, *, state: str, now: datetime) -> bool:
    """The owner says: kept, answered, withdrawn, or not so at all (dismissed); or open again."""
    if state not in STATES:
        raise ValueError(f"no such state: {state}")
    if state in VERDICT_OF:
        correction = correct(owner, notice_id, verdict=VERDICT_OF[state], now=now)
        Notice.objects.filter(owner=owner, pk=notice_id).update(state=state)
        return correction is not None
    notice = Notice.objects.filter(owner=owner, pk=notice_id).first()
    if notice is None:
        return False
    Correction.objects.filter(owner=owner, notice=notice, undone_at__isnull=True).update(undone_at=now)
    set_state(notice, state, now=now)
    return True


@transaction.atomic
def answer_perhaps(owner: Owner, notice_id: int, *, settled: bool, now: datetime) -> Correction | None:
    """Answer "Did this settle it?": yes closes the notice with the words asked about, no is not asked again of them."""
    notice = Notice.objects.filter(owner=owner, pk=notice_id, maybe_by__isnull=False, state="open").first()
    if notice is None:
        return None
    correction = record(owner, notice, "done" if settled else "not_settled", now=now)
    asked = {"maybe_by": None, "maybe_at": None, "maybe_quote": "", "maybe_rule": ""}
    if settled:
        closed = {
            "state": settled_state(notice.kind), "closed_at": now, "closed_by": notice.maybe_by,
            "closed_quote": notice.maybe_quote, "closed_rule": notice.maybe_rule,
        }  # fmt: skip
        Notice.objects.filter(pk=notice.pk).update(**closed, **asked, ruled_at=now)
    else:
        Notice.objects.filter(pk=notice.pk).update(**asked, ruled_at=max(now, notice.maybe_at or now))
    return correction


@transaction.atomic
def undo_correction(owner: Owner, correction_id: int, *, now: datetime) -> bool:
    """Take the owner's word back: the notice stands as before, and the rule is no longer judged by it."""
    found = Correction.objects.filter(owner=owner, pk=correction_id, undone_at__isnull=True).first()
    if found is None:
        return False
    Correction.objects.filter(pk=found.pk).update(undone_at=now)
    moments = ("closed_at", "maybe_at", "ruled_at")
    before = {
        name: datetime.fromisoformat(value) if name in moments and value else value
        for name, value in found.before.items()
    }
    Notice.objects.filter(owner=owner, pk=found.notice_id).update(**before)
    return True


def put_away(
    owner: Owner, *, need: str, person: Person | None, kind: str, reach: str, until: datetime | None, now: datetime
) -> PutAway:
    """Put a need away for the owner only: `once`, `later` until a time, `kind` of this person, or all of `person`."""
    return PutAway.objects.create(
        owner=owner, need=need, person=person, kind=kind, reach=reach, until=until, made_at=now
    )


def bring_back(owner: Owner, put_away_id: int, *, now: datetime) -> bool:
    """Undo a putting away."""
    return PutAway.objects.filter(owner=owner, pk=put_away_id, undone_at__isnull=True).update(undone_at=now) == 1


def bring_back_need(owner: Owner, need: str, *, put_away_at: datetime, now: datetime) -> bool:
    """Undo the putting away of one need that was made at that very time, if it stands."""
    rows = PutAway.objects.filter(owner=owner, need=need, made_at=put_away_at, undone_at__isnull=True)
    return bool(need) and bool(rows.update(undone_at=now))
