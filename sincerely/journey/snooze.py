"""Named times to come back to a need, each with the very moment that it means. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MORNING, EVENING = 8, 18
LATEST_FOR_EVENING = 16
"""From this hour on "this evening" is too near to be of use."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """A name and the moment it means."""

    key: str
    at: datetime


def at_hour(day: datetime, hour: int) -> datetime:
    """Return that hour of a local day."""
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def snoozes(local: datetime) -> list[Snooze]:
    """Return the times on offer at the owner's local moment, the earliest first, no two the same."""
    seen: set[datetime] = set()
    return [one for one in _named(local) if not (one.at in seen or seen.add(one.at))]  # type: ignore[func-returns-value]


def snooze_called(key: str, local: datetime) -> Snooze:
    """Return the time of this name; tomorrow morning where there is none.

    A name that is not shown, since another means the same moment (on a Monday "in a week" and "Monday"), still holds.
    """
    named = {one.key: one for one in _named(local)}
    return named.get(key, named["snooze.tomorrow"])


def _named(local: datetime) -> list[Snooze]:
    return [
        *([Snooze("snooze.evening", at_hour(local, EVENING))] if local.hour < LATEST_FOR_EVENING else []),
        Snooze("snooze.tomorrow", at_hour(local + timedelta(days=1), MORNING)),
        Snooze("snooze.monday", at_hour(local + timedelta(days=7 - local.weekday()), MORNING)),
        Snooze("snooze.week", at_hour(local + timedelta(days=7), MORNING)),
        Snooze("snooze.month", at_hour(local + timedelta(days=30), MORNING)),
    ]
