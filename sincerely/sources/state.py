"""What a source may truthfully say of itself, and when it is tried again.

"Synced" is said only of an account that was read to its end not long ago, with nothing left waiting. Everything else
has a name of its own, so that a page never says that all is well while nothing comes in.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

EVERY = {"imap": timedelta(minutes=5), "caldav": timedelta(minutes=15), "carddav": timedelta(hours=1)}
"""How often an account is read when nothing else wakes us."""
BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 5, 15, 30, 60))
"""After the first failure in a row, the second … the last one counts for all that follow."""
FOR_THE_OWNER = frozenset(("wrong_login", "consent_expired", "not_allowed", "bad_certificate", "no_tls"))
"""Faults that time does not mend. A wrong password tried again and again locks the account out, so nothing is tried
until the owner changed something or asks for it."""
LATE_AFTER = 3
"""Intervals without a whole reading after which it is late."""
LEASE = timedelta(minutes=2)
"""How long a reading counts as alive after its last sign."""
LONGEST_WAIT = timedelta(hours=2)
"""A next try further away than this was written by a clock that ran ahead: it is due."""

Standing = Literal["off", "new", "reading", "synced", "behind", "late", "failed", "needs_you"]


@dataclass(frozen=True, slots=True)
class AccountState:
    """What is known of an account: the columns that its standing follows from, and how many messages wait."""

    kind: str
    is_on: bool
    state: str
    failure: str
    synced_at: datetime | None
    waiting: int = 0


def next_try(kind: str, fault: str, failures: int, *, now: datetime) -> datetime | None:
    """Return when to ask the server again; None: not before the owner did something. `failures` counts this one."""
    if not fault:
        return now + EVERY[kind]
    if fault in FOR_THE_OWNER:
        return None
    return now + BACK_OFF[min(max(failures, 1), len(BACK_OFF)) - 1]


def is_due(next_at: datetime | None, state: str, *, now: datetime) -> bool:
    """Whether an account should be read now; `state` waiting means never tried, or its settings changed."""
    if state == "waiting":
        return True
    return next_at is not None and (next_at <= now or next_at > now + LONGEST_WAIT)


def standing(account: AccountState, *, now: datetime) -> Standing:
    """Return the one word that is true of an account now."""
    if not account.is_on:
        return "off"
    if account.state == "failed":
        return "needs_you" if account.failure in FOR_THE_OWNER else "failed"
    if account.state == "reading":
        return "reading"
    if account.synced_at is None:
        return "new"
    if account.state == "waiting":
        return "behind"
    if account.synced_at < now - LATE_AFTER * EVERY[account.kind]:
        return "late"
    return "behind" if account.waiting else "synced"


def is_silent(said: Standing) -> bool:
    """Whether Today must say that something may be missing because of this account."""
    return said in ("late", "failed", "needs_you")
