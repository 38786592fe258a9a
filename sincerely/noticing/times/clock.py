"""The clock on a day: which hour is meant, and what parts of the day span."""

import re
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from sincerely.noticing.records import Grain
from sincerely.noticing.times.calendar_days import DayChoice
from sincerely.noticing.times.slots import Slots
from sincerely.noticing.times.spans import Found, Pair, midnight

PARTS: dict[str, dict[str, tuple[int, int]]] = {
    "vi": {
        "dawn": (0, 6), "morning": (4, 12), "noon": (12, 14), "afternoon": (12, 19), "evening": (18, 24),
        "night": (18, 24), "after_lunch": (13, 17), "after_work": (17, 21), "day_end": (17, 24), "close": (17, 18),
    },
    "en": {
        "dawn": (0, 6), "morning": (0, 12), "noon": (12, 14), "afternoon": (12, 19), "evening": (18, 24),
        "night": (18, 24), "after_lunch": (13, 17), "after_work": (17, 21), "day_end": (17, 24), "close": (17, 18),
    },
}  # fmt: skip
"""Hours from midnight that a part of the day spans, as labelled in the development data."""

Reading = tuple[int, int]
"""(hour 0..24, days to add)."""


def _by_part(hour: int, part: str, minute: int | None) -> tuple[list[Reading], bool]:
    """Readings of an hour of 1..12 with its part of the day, likeliest first, and whether the first is sure."""
    if part in ("morning", "dawn"):
        return ([(hour, 0)], True) if hour < 12 else ([(12, 0), (0, 0), (0, 1)], False)
    if part in ("noon", "after_lunch"):
        if hour in (10, 11, 12):
            return [(hour, 0)], True
        return [(hour + 12, 0)], hour <= 3
    if part == "afternoon":
        return ([(hour + 12, 0)], hour <= 8) if hour < 12 else ([(12, 0), (0, 1)], bool(minute))
    if part == "night" and hour <= 5:
        return [(hour, 1), (hour, 0)], False
    if hour == 12:
        return [(0, 1)], True
    return ([(hour + 12, 0)], True) if hour >= 5 else ([(hour + 12, 0), (hour, 0)], False)


def clock_readings(slots: Slots) -> tuple[list[Reading], bool] | None:
    """Return the hours meant, likeliest first, and whether that is sure; None where morning or evening is open."""
    hour = slots.hour or 0
    if hour == 24:
        return [(0, 1)], True
    if slots.half and 1 <= hour <= 12:
        return [(hour % 12 + (12 if slots.half == "pm" else 0), 0)], True
    if slots.part and 1 <= hour <= 12:
        return _by_part(hour, slots.part, slots.minute)
    if hour > 12 or hour == 0 or slots.full_clock:
        clash = slots.part in ("morning", "dawn") and hour > 12
        return [(hour, 0)], not clash
    return None


def _grain(slots: Slots) -> Grain:
    if slots.second is not None:
        return "second"
    return "minute" if slots.minute is not None else "hour"


def _at(day: date, reading: Reading, slots: Slots) -> datetime:
    return datetime.combine(day + timedelta(days=reading[1]), time(reading[0], slots.minute or 0, slots.second or 0))


def at_clock(slots: Slots, choice: DayChoice | None, now: datetime) -> Found:
    """Return the clock point on the chosen day, or the next such point where no day is named."""
    read = clock_readings(slots)
    if choice is None:
        moments, sure = _next_clock(slots, read, now)
        lunar = False
    else:
        moments, sure = _clock_on(slots, read, choice, now)
        lunar = choice.lunar
    others: tuple[Pair, ...] = tuple((m, None) for m in dict.fromkeys(moments) if m != moments[0])
    return Found(moments[0], None, _grain(slots), sure and not slots.doubt, others, lunar)


_SMALL_HOURS = 5
"""Before this hour "this morning at 3" may be the night just passed or the next."""


def _clock_on(
    slots: Slots, read: tuple[list[Reading], bool] | None, choice: DayChoice, now: datetime
) -> tuple[list[datetime], bool]:
    readings, sure = read or _open_hour(slots.hour or 0, bool(slots.doubt))
    moments = [_at(day, reading, slots) for day in choice.days for reading in readings]
    if now.hour < _SMALL_HOURS and slots.day_rel == 0 and moments[0] < now:
        return [*moments, moments[0] + timedelta(days=1)], False
    if read is None and len(choice.days) == 1 and choice.days[0] == now.date():
        coming = [m for m in moments if m >= now]
        if len(coming) == 1:
            return coming, choice.sure
    return moments, sure and choice.sure


def _open_hour(hour: int, doubt: bool = False) -> tuple[list[Reading], bool]:
    """An hour of 1..12 on a named day with nothing to say which half: from 8 to noon the working day decides."""
    if hour == 12:
        return [(12, 0)], True
    if hour >= 8:
        return [(hour, 0), *([(hour + 12, 0)] if doubt else ())], not doubt
    return ([(hour + 12, 0), (hour, 0)] if hour <= 6 else [(hour, 0), (hour + 12, 0)]), False


def _next_clock(slots: Slots, read: tuple[list[Reading], bool] | None, now: datetime) -> tuple[list[datetime], bool]:
    today = now.date()
    if read is not None:
        readings, sure = read
        moments = []
        for reading in readings:
            moment = _at(today, reading, slots)
            moments.append(moment if moment >= now else moment + timedelta(days=1))
        return moments, sure
    hour = (slots.hour or 0) % 12
    upcoming = [_at(today, (h, d), slots) for d in (0, 1) for h in (hour, hour + 12)]
    upcoming = [m for m in upcoming if m >= now][:2]
    waking = [m for m in upcoming if 8 <= m.hour <= 20] or upcoming
    first = waking[0]
    sure = first == upcoming[0] and 8 <= first.hour <= 17 and first.date() == today
    return [first, *(m for m in upcoming if m != first)], sure


_OF_TODAY = frozenset({"day_end", "close", "after_lunch", "after_work"})
"""Parts that everyone takes as those of today where no day is named."""


def at_part(slots: Slots, choice: DayChoice | None, now: datetime, language: str) -> Found:
    """Return the part of the chosen day, or of today (or tomorrow when it is over) where none is named."""
    part = slots.part or "morning"
    first, last = PARTS[language][part]
    if slots.tone == "late" and part in ("evening", "night"):
        first = 21
    if slots.tone == "early" and part == "morning" and language == "en":
        last = 9
    if slots.tone == "late" and part in ("morning", "afternoon"):
        first = last - 3
    days = choice.days if choice else (now.date(),)
    sure = choice.sure if choice else part in _OF_TODAY
    if choice is None and midnight(days[0]) + timedelta(hours=last) <= now:
        days = (days[0] + timedelta(days=1),)
    if choice is None and not sure:
        days = (*days, days[0] + timedelta(days=1))
    spans = [(midnight(d) + timedelta(hours=first), midnight(d) + timedelta(hours=last)) for d in days]
    return Found(
        spans[0][0], spans[0][1], "part", sure and not slots.doubt, tuple(spans[1:]), choice.lunar if choice else False
    )


def _hours(offset: float) -> timezone:
    return timezone(timedelta(hours=offset))


_AMERICA = {"e": "America/New_York", "c": "America/Chicago", "m": "America/Denver", "p": "America/Los_Angeles"}
ZONES: dict[str, timezone | ZoneInfo] = {
    "gmt": _hours(0), "utc": _hours(0), "pst": _hours(-8), "pdt": _hours(-7), "mst": _hours(-7), "mdt": _hours(-6),
    "cst": _hours(-6), "cdt": _hours(-5), "est": _hours(-5), "edt": _hours(-4), "cet": _hours(1), "cest": _hours(2),
    "eet": _hours(2), "eest": _hours(3), "wet": _hours(0), "bst": _hours(1), "ist": _hours(5.5), "ict": _hours(7),
    "sgt": _hours(8), "hkt": _hours(8), "jst": _hours(9), "kst": _hours(9), "aest": _hours(10), "aedt": _hours(11),
    "msk": _hours(3), **{f"{letter}t": ZoneInfo(name) for letter, name in _AMERICA.items()},
}  # fmt: skip
"""Zone abbreviations that mail uses; each with its likelier home."""
SHARED_ZONES = {"cst": _hours(8), "bst": _hours(6), "ist": _hours(2)}
"""Abbreviations with two homes, and the other one: China, Bangladesh, Israel."""
_OFFSET = re.compile(r"(?:gmt|utc) ?([+-]) ?(\d{1,2}):?(\d\d)?")


def stated_zone(name: str) -> timezone | ZoneInfo | None:
    """Return the zone of an abbreviation or of "GMT+7"; None where it is not known."""
    offset = _OFFSET.fullmatch(name)
    if not offset:
        return ZONES.get(name)
    hours = int(offset.group(2)) + int(offset.group(3) or 0) / 60
    return _hours(hours if offset.group(1) == "+" else -hours) if hours <= 14 else None


def prevailing(name: str, moment: datetime) -> ZoneInfo | None:
    """Return the American zone whose clock stood otherwise than the abbreviation says (EST written in summer)."""
    region = _AMERICA.get(name[0]) if len(name) == 3 and name[1] in "sd" and name[2] == "t" else None
    if region is None:
        return None
    zone = ZoneInfo(region)
    stated = ZONES[name].utcoffset(None)
    return zone if moment.replace(tzinfo=zone).utcoffset() != stated else None
