"""Claims on letters that are tried, and on what remains of letters. Of two workers the conditional UPDATE decides."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from sincerely.sending.models import Delivery, Remainder
from sincerely.sending.outbox import LEASE, NEXT, REMAINDER_NEXT, RENEW_AFTER, WAIT, may_move

Row = Delivery | Remainder
STEPS: Mapping[type[Row], Mapping[str, frozenset[str]]] = {Delivery: NEXT, Remainder: REMAINDER_NEXT}


class TooLate(Exception):
    """It is no longer where it could be stopped, or settled, or the claim on it is lost."""


def rows(kind: type[Row]) -> QuerySet[Any]:
    """Return all rows of a kind."""
    return kind.objects.all()


def move(kind: type[Row], number: int, old: str, new: str, *, claim: str | None = None, **fields: object) -> bool:
    """Take one step of the state machine if the row still stands where it was thought to; return whether it did.

    With `claim`, only while that is the claim on it.
    """
    if not may_move(old, new, STEPS[kind]):
        raise ValueError(f"no step from {old} to {new}")
    found = rows(kind).filter(pk=number, state=old)
    return (found if claim is None else found.filter(claimed_by=claim)).update(state=new, **fields) == 1


def lease(worker: str, *, now: datetime) -> dict[str, Any]:
    """Return what a new claim writes. It has a name of its own: two machines may both have a worker of this name."""
    return {"claimed_by": f"{worker[:40]}#{secrets.token_hex(8)}", "lease_until": now + LEASE}


def of_claim(row: Row) -> QuerySet[Any]:
    """Return the row while it is still this claim's."""
    return rows(type(row)).filter(pk=row.pk, claimed_by=row.claimed_by)


def renew(row: Row, *, now: datetime) -> None:
    """Give a sign of life for a claim, at most every RENEW_AFTER. A claim that was lost is not taken back."""
    if row.lease_until is None or row.lease_until - now > LEASE - RENEW_AFTER:
        return
    row.lease_until = now + LEASE
    of_claim(row).filter(state__in=("claimed", "on_wire")).update(lease_until=row.lease_until)


def to_wire(row: Row, *, now: datetime, **fields: object) -> None:
    """Write that the final dot may go out now. Raises TooLate when the claim is no longer ours."""
    if of_claim(row).filter(state="claimed").update(state="on_wire", lease_until=now + LEASE, **fields) != 1:
        raise TooLate
    row.lease_until = now + LEASE


def wait(row: Row, why: str, *, now: datetime) -> None:
    """Leave what is claimed where it is until its account can send: no try is counted, no time runs out."""
    fields: dict[str, object] = {"last_reply": why, "next_try_at": now + WAIT, "queued_at": now, "claimed_by": ""}
    of_claim(row).filter(state="claimed").update(state="queued", **fields)


def ran_out(*, now: datetime) -> Q:
    """Return which leases are over; one further ahead than any is given: the clock was set back since."""
    return Q(lease_until__lte=now) | Q(lease_until__gt=now + 2 * LEASE)
