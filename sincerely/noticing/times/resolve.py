"""From slots to a stretch or point of local time."""

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from sincerely.noticing.times.calendar_days import DayChoice, choose_day
from sincerely.noticing.times.clock import SHARED_ZONES, at_clock, at_part, prevailing, stated_zone
from sincerely.noticing.times.holidays import LENGTH
from sincerely.noticing.times.slots import Slots, Unit, said
from sincerely.noticing.times.spans import Found, Pair, choose_span, days_span, midnight, plus_units, unit_start


def resolve(slots: Slots, now: datetime, language: str, past: bool = False) -> Found | None:
    """Return what the slots mean at the naive local `now`, or None where they name no time that exists."""
    try:
        found = _resolve(slots, now, language, past)
        return _weeks_from_sunday(found) if found and language == "en" and _counts_weeks(slots, now) else found
    except (ValueError, OverflowError):
        return None


def _counts_weeks(slots: Slots, now: datetime) -> bool:
    """Whether a week is counted from a Sunday: many take that as the first day of a week, not the last."""
    return now.weekday() == 6 and slots.cycle is not None and slots.cycle[0] == "week" and not slots.weekend


def _weeks_from_sunday(found: Found) -> Found:
    week = timedelta(days=7)
    other = (found.start + week, found.end + week if found.end else None)
    return replace(found, sure=False, others=(other, *found.others))


def _resolve(slots: Slots, now: datetime, language: str, past: bool) -> Found | None:
    if slots.offset:
        return _offset(slots, now, language, past)
    if slots.lasting:
        return _lasting(slots, now, language, past)
    if slots.present:
        return Found(now, None, "second")
    if slots.delta and not slots.holiday and not slots.month:
        return _delta(slots, now, language)
    if slots.weekend or slots.edge:
        span = _long_weekend(slots, now, past) if slots.holiday else choose_span(slots, now, language)
        return _perhaps_last(span) if span and past and said(slots) == {"weekend"} else span
    return _on_day(slots, now, language, past)


def _on_day(slots: Slots, now: datetime, language: str, past: bool) -> Found | None:
    choice = _agreeing(slots, choose_day(slots, now.date(), past), now)
    if slots.hour is not None or slots.part:
        if choice is None and (slots.cycle or slots.month or slots.year):
            return None
        if slots.hour is None:
            return at_part(slots, choice, now, language)
        found = at_clock(slots, choice, now)
        return replace(found, sure=False) if past and choice is None else found
    if choice:
        return _week_around(choice) if slots.week_of else _whole_day(choice, LENGTH.get(slots.holiday or "", 1))
    lone_month = slots.lunar and slots.month and not slots.day
    if said(slots) & _DAY_NAMES and not lone_month:
        return None
    span = choose_span(slots, now, language)
    return _perhaps_gone(span, now) if span and past and said(slots) == {"month"} else span


def _perhaps_last(found: Found) -> Found:
    """ "It rained all weekend": the last one or the coming."""
    week = timedelta(days=7)
    gone = (found.start - week, found.end - week if found.end else None)
    return replace(found, sure=False, others=(gone,))


def _perhaps_gone(found: Found, now: datetime) -> Found:
    """ "We met in June": a month to come may be that of the year before."""
    if found.start <= now or found.end is None or not found.sure:
        return found
    year = found.start.year - 1
    gone = (found.start.replace(year=year), plus_units(found.start.replace(year=year), 1, "month"))
    return replace(found, sure=False, others=(gone,))


_DAY_NAMES = frozenset({"holiday", "weekday", "day", "day_rel", "numeric", "lunar", "maybe_lunar"})
"""Where one of these is said and still no day was found, none is guessed from the rest."""


def _agreeing(slots: Slots, choice: DayChoice | None, now: datetime) -> DayChoice | None:
    """ "Tomorrow, 27 September": where the two are not the same day, ask."""
    if choice is None or slots.day_rel is None:
        return choice
    day = now.date() + timedelta(days=slots.day_rel)
    if day == choice.days[0]:
        return choice
    if day in choice.days:
        return DayChoice((day,))
    return DayChoice((*choice.days, day), sure=False, lunar=choice.lunar)


def _offset(slots: Slots, now: datetime, language: str, past: bool) -> Found | None:
    """ "A week from Tuesday", "two days before Tết": the named day moved; by years people differ over the first."""
    found = _resolve(replace(slots, offset=None), now, language, past)
    if found is None or slots.offset is None:
        return None
    n, unit = slots.offset
    if unit in ("hour", "minute", "second") and found.end is not None:
        return None

    def move(pair: Pair) -> Pair:
        return plus_units(pair[0], n, unit), plus_units(pair[1], n, unit) if pair[1] else None

    start, end = move((found.start, found.end))
    sure = found.sure and not slots.doubt and unit != "year"
    return Found(start, end, found.grain, sure, tuple(move(pair) for pair in found.others), found.lunar)


def _long_weekend(slots: Slots, now: datetime, past: bool) -> Found | None:
    """The weekend that a Monday feast makes long, from Friday evening; beside another weekday people differ."""
    choice = choose_day(slots, now.date(), past)
    if choice is None:
        return None
    day = choice.days[0]
    monday = day - timedelta(days=day.weekday() or 7)
    friday = midnight(monday + timedelta(days=4)) + timedelta(hours=18)
    end = midnight(monday + timedelta(days=8 if day.weekday() == 0 else 7))
    return Found(friday, end, "part", choice.sure and day.weekday() == 0)


def _lasting(slots: Slots, now: datetime, language: str, past: bool) -> Found | None:
    """A point or day that goes on for so long."""
    found = _resolve(replace(slots, lasting=None), now, language, past)
    if found is None or slots.lasting is None:
        return None
    n, unit = slots.lasting
    others = tuple((start, plus_units(start, n, unit)) for start, _ in found.others)
    return replace(found, end=plus_units(found.start, n, unit), others=others, sure=found.sure and not slots.doubt)


def _week_around(choice: DayChoice) -> Found:
    """The week of a day; of a Sunday the next week for those whose weeks begin with it, so it is asked."""
    week = timedelta(days=7)
    mondays = []
    for day in choice.days:
        monday = day - timedelta(days=day.weekday())
        mondays += [monday + week, monday] if day.weekday() == 6 else [monday]
    spans = [(midnight(m), midnight(m + week)) for m in mondays]
    return Found(spans[0][0], spans[0][1], "week", len(spans) == 1 and choice.sure, tuple(spans[1:]))


def _whole_day(choice: DayChoice, days: int) -> Found:
    first, *rest = choice.days
    others = tuple((midnight(d), midnight(d + timedelta(days=days))) for d in rest)
    found = days_span(first, first + timedelta(days=days), "day", choice.sure, others)
    return Found(found.start, found.end, "day", choice.sure, others, choice.lunar)


_SECONDS: dict[Unit, int] = {"second": 1, "minute": 60, "hour": 3600}


def _delta(slots: Slots, now: datetime, language: str) -> Found:
    """A distance from now. A point for hours and less; in Vietnamese and from weeks up the whole day (year: month)."""
    n, unit = slots.delta or (0, "day")
    sure = not slots.doubt
    if unit in _SECONDS:
        moment = now + timedelta(seconds=n * _SECONDS[unit])
        if unit == "second":
            return Found(moment, None, "second", sure)
        return Found(moment.replace(microsecond=0), None, "minute", sure)
    if unit == "day" and language == "en":
        if n != int(n):
            return Found(now + timedelta(days=n), None, "minute", sure)
        return Found(unit_start("hour", now) + timedelta(days=n), None, "hour", sure)
    if n != int(n):
        return _fraction(n, unit, now, sure)
    start = plus_units(midnight(now.date()), int(n), unit)
    if unit == "year":
        first = start.date().replace(day=1)
        after = plus_units(midnight(first), 1, "month").date()
        if language == "en":
            return days_span(first, after, "month", sure)
    return days_span(start.date(), start.date() + timedelta(days=1), "day", sure)


def _fraction(n: float, unit: Unit, now: datetime, sure: bool) -> Found:
    """Half a year is six months; half a month and half a week are not agreed upon, so they are asked."""
    if unit == "year" and (n * 12) == int(n * 12):
        day = plus_units(midnight(now.date()), int(n * 12), "month").date()
        return days_span(day, day + timedelta(days=1), "day", sure)
    length = {"day": 1.0, "week": 7.0, "month": 30.0, "quarter": 91.0, "year": 365.0}.get(unit, 1.0)
    day = (now + timedelta(days=n * length)).date()
    return days_span(day, day + timedelta(days=1), "day", False)


def in_zone(found: Found, slots: Slots, zone: tzinfo) -> Found:
    """Return the clock point with its stated zone turned into local time of `zone`; others are left alone.

    Asked: a zone that is not known, one that two parts of the world share (unless one is near), and EST in summer.
    """
    name = slots.zone
    if name is None:
        return found
    stated = stated_zone(name)
    if stated is None:
        return replace(found, sure=False)

    def turn(moment: datetime, of: tzinfo) -> datetime:
        return moment.replace(tzinfo=of).astimezone(zone).replace(tzinfo=None)

    others: list[Pair] = [(turn(a, stated), turn(b, stated) if b else None) for a, b in found.others]
    really = prevailing(name, found.start)
    if really:
        others.append((turn(found.start, really), turn(found.end, really) if found.end else None))
    if name in SHARED_ZONES:
        far = SHARED_ZONES[name]
        others.append((turn(found.start, far), turn(found.end, far) if found.end else None))
    start = turn(found.start, stated)
    near = _hours_apart(start, stated, zone) <= _NEAR_HOURS
    sure = found.sure and not really and (name not in SHARED_ZONES or near)
    end = turn(found.end, stated) if found.end else None
    return replace(found, start=start, end=end, sure=sure, others=() if sure else tuple(others))


_NEAR_HOURS = 4


def _hours_apart(moment: datetime, a: tzinfo, b: tzinfo) -> float:
    one, two = moment.replace(tzinfo=a).utcoffset(), moment.replace(tzinfo=b).utcoffset()
    return abs(((one or timedelta()) - (two or timedelta())).total_seconds()) / 3600
