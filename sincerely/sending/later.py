"""When a letter leaves later: named times, and times as they were typed. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING, AFTERNOON, EVENING = time(8, 30), time(14, 0), time(18, 30)
SOON = timedelta(hours=1)
"""How far ahead a named time lies at least."""
FURTHEST = timedelta(days=366)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A time to choose: its message key, and when that is (aware)."""

    key: str
    """later_today tomorrow_morning tomorrow_afternoon monday_morning"""
    at: datetime


def named_times(now: datetime, zone: ZoneInfo) -> list[Named]:
    """Return the times one might mean, in order: later today, tomorrow, the next Monday, each where it lies ahead."""
    local = now.astimezone(zone)
    today = local.date()
    tomorrow = today + timedelta(days=1)
    monday = today + timedelta(days=7 - today.weekday())
    wanted = [("later_today", on(today, at, zone)) for at in (MORNING, AFTERNOON, EVENING)]
    wanted = [each for each in wanted if each[1] >= local + SOON][:1]
    wanted += [("tomorrow_morning", on(tomorrow, MORNING, zone)), ("tomorrow_afternoon", on(tomorrow, AFTERNOON, zone))]
    if monday != tomorrow:
        wanted.append(("monday_morning", on(monday, MORNING, zone)))
    return [Named(key, at) for key, at in wanted]


def on(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return this time of this day; an hour that a clock change leaves out counts as the hour after it."""
    return real(datetime.combine(day, at, zone))


def real(at: datetime) -> datetime:
    """Return a local time that exists: one within a gap of the clock is moved on by the gap."""
    return at.astimezone(ZoneInfo("UTC")).astimezone(at.tzinfo)


def typed_time(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the time that a form handed over ("2026-12-01T08:30", local); None where it is none, past or too far."""
    try:
        at = datetime.fromisoformat(text.strip())
        at = real(at.replace(tzinfo=zone) if at.tzinfo is None else at)
    except (ValueError, OverflowError):
        return None
    return at if now < at <= now + FURTHEST else None
