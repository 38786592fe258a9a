"""Free times: when a meeting of some length can begin. Pure.

A start is free when the whole meeting lies in one unbroken stretch of working hours (by the wall clock of the owner's
zone, so days on which the clocks change have the stretches that they have), on a day that is no public holiday, not
before the notice that the owner wants, and no taken time reaches into it or into the pause around it. The pause is the
owner's buffer, and the way where the places differ.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from sincerely.noticing.times.days_off import day_off
from sincerely.sources.busy import Busy
from sincerely.sources.folding import fold

WORKDAY = ((9 * 60, 12 * 60), (13 * 60, 17 * 60 + 30))
ONLINE = re.compile(
    r"https?://|\b(?:zoom|teams|meet|online|video|phone|call|dien thoai|truc tuyen|goi|webex|skype|zalo)\b"
)
MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Rules:
    """How the owner wants to be met. Minutes of the wall clock; weekdays from Monday 0."""

    hours: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=lambda: dict.fromkeys(range(5), WORKDAY))
    """Stretches of minutes after midnight by weekday, the end left out; a weekday that is missing has none."""
    length: int = 30
    step: int = 30
    """Minutes: meetings begin at multiples of it after midnight."""
    buffer: int = 10
    travel: int = 30
    notice: int = 12 * 60
    country: str = ""
    """Whose public holidays are kept: vn gb us, or blank."""

    @property
    def rest(self) -> frozenset[int]:
        """The weekdays without working hours."""
        return frozenset(day for day in range(7) if not self.hours.get(day))


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch in UTC that can be offered."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class FreeTimes:
    """What is free, and why what one might expect is not."""

    slots: tuple[Slot, ...]
    holidays: tuple[tuple[date, str], ...] = ()
    """Working days that are public holidays, with their message key."""
    doubts: tuple[Busy, ...] = ()
    """Taken times that could not be read for sure and were counted as they stand."""


def find_free(
    busy: Sequence[Busy], rules: Rules, zone: tzinfo, *, first: date, last: date, now: datetime, place: str = ""
) -> FreeTimes:
    """Return every start from `first` to `last` (days in `zone`, both included) at which a meeting at `place` fits."""
    last = min(last, first + timedelta(days=MOST_DAYS))
    taken = _padded(busy, rules, place)
    ends = [end for _, end in taken]
    earliest = now.astimezone(UTC) + timedelta(minutes=rules.notice)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    holidays = tuple((day, key) for day in days if day.weekday() not in rules.rest
                     and (key := day_off(rules.country, day, rest=rules.rest)))  # fmt: skip
    closed = {day for day, _ in holidays}
    working, starts = _working([day for day in days if day not in closed], rules, zone)
    length = timedelta(minutes=rules.length)
    begins = [start for start, _ in working]
    found = []
    for start in starts:
        inside = bisect_right(begins, start) - 1
        end = start + length
        if start < earliest or inside < 0 or end > working[inside][1]:
            continue
        at = bisect_right(ends, start)
        if at < len(taken) and taken[at][0] < end:
            continue
        found.append(Slot(start, end))
    asked = (_edge(first, zone), _edge(last + timedelta(days=1), zone))
    doubts = tuple(one for one in busy if one.doubt and one.start < asked[1] and one.end > asked[0])
    return FreeTimes(tuple(found), holidays, doubts)


def is_free(slot: Slot, busy: Sequence[Busy]) -> Busy | None:
    """Return what stands in the way of a slot now, the buffer aside; None where it is still free."""
    return next((one for one in busy if one.start < slot.end and one.end > slot.start), None)


def is_online(place: str) -> bool:
    """Whether a place is none that one travels to."""
    return not place.strip() or bool(ONLINE.search(fold(place)))


def _padded(busy: Sequence[Busy], rules: Rules, place: str) -> list[tuple[datetime, datetime]]:
    """Return taken times with the pause around them, merged and in order."""
    wide = []
    for one in busy:
        away = not (is_online(one.place) and is_online(place)) and fold(one.place).strip() != fold(place).strip()
        pause = timedelta(minutes=0 if one.is_all_day else rules.buffer + (rules.travel if away else 0))
        wide.append((one.start - pause, one.end + pause))
    merged: list[tuple[datetime, datetime]] = []
    for start, end in sorted(wide):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


# --- working hours on the wall clock -------------------------------------------------------------------------------


def _working(
    days: Sequence[date], rules: Rules, zone: tzinfo
) -> tuple[list[tuple[datetime, datetime]], list[datetime]]:
    """Return unbroken stretches of working time in UTC, and the instants in them at which a meeting may begin."""
    pieces: list[tuple[datetime, datetime]] = []
    starts: set[datetime] = set()
    for day in days:
        for begin, end, offset in _steady(day, zone):
            midnight = datetime.combine(day, time(), UTC) - offset
            for opens, closes in rules.hours.get(day.weekday(), ()):
                start = max(begin, midnight + timedelta(minutes=opens))
                stop = min(end, midnight + timedelta(minutes=closes))
                if start < stop:
                    pieces.append((start, stop))
                    starts.update(_on_the_clock(start, stop, midnight, rules.step))
    joined: list[tuple[datetime, datetime]] = []
    for start, stop in sorted(pieces):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], stop))
        else:
            joined.append((start, stop))
    return joined, sorted(starts)


def _on_the_clock(start: datetime, stop: datetime, midnight: datetime, step: int) -> list[datetime]:
    minutes = -(-int((start - midnight).total_seconds()) // (60 * step)) * step
    found = []
    while (at := midnight + timedelta(minutes=minutes)) < stop:
        found.append(at)
        minutes += step
    return found


def _steady(day: date, zone: tzinfo) -> list[tuple[datetime, datetime, timedelta]]:
    """Return the pieces of a local day in UTC within which the clock is not changed, each with its offset.

    An hour that comes twice is in two pieces; one that is left out is in none.
    """
    begin = datetime.combine(day, time(), UTC) - timedelta(hours=15)
    hours = [begin + timedelta(hours=n) for n in range(56)]
    cuts = [begin]
    for here, there in pairwise(hours):
        if here.astimezone(zone).utcoffset() != there.astimezone(zone).utcoffset():
            cuts.append(_change(here, there, zone))
    cuts.append(hours[-1])
    pieces = []
    for start, stop in pairwise(cuts):
        offset = start.astimezone(zone).utcoffset() or timedelta()
        midnight = datetime.combine(day, time(), UTC) - offset
        low, high = max(start, midnight), min(stop, midnight + timedelta(days=1))
        if low < high:
            pieces.append((low, high, offset))
    return pieces


def _change(here: datetime, there: datetime, zone: tzinfo) -> datetime:
    """Return the instant at which the offset of `here` no longer holds, to the second."""
    offset = here.astimezone(zone).utcoffset()
    low, high = 0, int((there - here).total_seconds())
    while low + 1 < high:
        middle = (low + high) // 2
        same = (here + timedelta(seconds=middle)).astimezone(zone).utcoffset() == offset
        low, high = (middle, high) if same else (low, middle)
    return here + timedelta(seconds=high)


def _edge(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
