"""Stretches of time: weeks, months, quarters, years and their edges, weekends, seasons, windows and distances from now."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sincerely.noticing.records import Grain
from sincerely.noticing.times.calendar_days import add_months, full_year, shift_month
from sincerely.noticing.times.lunar import month_length, solar_date
from sincerely.noticing.times.slots import Slots, Unit

Pair = tuple[datetime, datetime | None]
RECENT_MONTHS = 3
"""A month named without a year that ended so lately may mean the one past."""


@dataclass(frozen=True, slots=True)
class Found:
    """A resolved phrase in local time; `end` None is a clock point, `others` are different readings."""

    start: datetime
    end: datetime | None
    grain: Grain
    sure: bool = True
    others: tuple[Pair, ...] = ()
    lunar: bool = False


def midnight(day: date) -> datetime:
    """Return the start of a day."""
    return datetime.combine(day, time())


def days_span(first: date, after: date, grain: Grain, sure: bool = True, others: tuple[Pair, ...] = ()) -> Found:
    """Return the stretch from the start of `first` to the start of `after`."""
    return Found(midnight(first), midnight(after), grain, sure, others)


def unit_start(unit: Unit, now: datetime) -> datetime:
    """Return the start of the calendar unit that holds `now`."""
    day = now.date()
    starts = {
        "second": now.replace(microsecond=0),
        "minute": now.replace(second=0, microsecond=0),
        "hour": now.replace(minute=0, second=0, microsecond=0),
        "day": midnight(day),
        "week": midnight(day - timedelta(days=day.weekday())),
        "month": midnight(day.replace(day=1)),
        "quarter": midnight(date(day.year, (day.month - 1) // 3 * 3 + 1, 1)),
        "year": midnight(date(day.year, 1, 1)),
    }
    return starts[unit]


_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}
_LENGTH: dict[Unit, timedelta] = {
    "second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1),
    "day": timedelta(days=1), "week": timedelta(days=7),
}  # fmt: skip


def plus_units(moment: datetime, n: int, unit: Unit) -> datetime:
    """Return `moment` moved by n units; months keep the day of the month where they can."""
    if unit in _MONTHS:
        return datetime.combine(add_months(moment.date(), n * _MONTHS[unit]), moment.time())
    return moment + n * _LENGTH[unit]


def choose_span(slots: Slots, now: datetime, language: str) -> Found | None:
    """Return the stretch that the slots name, or None where they name none."""
    if slots.window:
        return _window(slots.window, now, bool(slots.doubt))
    if slots.within or slots.workdays:
        return _within(slots, now)
    if slots.lunar and slots.month:
        return _lunar_month(slots, now.date())
    if slots.weekend:
        return _weekend(slots, now.date(), language)
    if slots.edge:
        return _edge(slots, now, language)
    if slots.nth and slots.nth[1] == "week":
        return _nth_week(slots, now.date())
    if slots.season is not None:
        return _season(slots, now.date())
    if slots.quarter:
        return _quarter(slots, now.date())
    if slots.month:
        return _month(slots, now.date())
    if slots.cycle:
        return _cycle(slots.cycle, now)
    if slots.year is not None:
        year = full_year(slots.year, now.date())
        return days_span(date(year, 1, 1), date(year + 1, 1, 1), "year", not slots.doubt)
    return None


def _within(slots: Slots, now: datetime) -> Found:
    if slots.within:
        return Found(now, plus_units(now, slots.within[0], slots.within[1]), _coarse(slots.within[1]))
    return Found(now, _after_workdays(now.date(), slots.workdays or 1), "day")


def _after_workdays(day: date, n: int) -> datetime:
    """Return the end of the n-th working day after `day`; feasts are not known here, so they count."""
    while n:
        day += timedelta(days=1)
        n -= day.weekday() < 5
    return datetime.combine(day + timedelta(days=1), time())


def _coarse(unit: Unit) -> Grain:
    return "minute" if unit in ("minute", "hour") else unit


def _window(window: tuple[int, Unit, int], now: datetime, doubt: bool) -> Found:
    n, unit, direction = window
    base = unit_start(unit, now)
    if direction < 0:
        return Found(plus_units(base, -n, unit), base, unit, not doubt)
    first = plus_units(base, 1, unit)
    end = plus_units(first, n, unit)
    others: tuple[Pair, ...] = ((plus_units(first, n - 1, unit), end),) if doubt else ()
    return Found(first, end, unit, not doubt, others)


def _cycle(cycle: tuple[Unit, int], now: datetime) -> Found:
    unit, n = cycle
    start = plus_units(unit_start(unit, now), n, unit)
    return Found(start, plus_units(start, 1, unit), unit)


def _month(slots: Slots, today: date) -> Found | None:
    month = slots.month or 1
    if slots.year is not None:
        first = date(full_year(slots.year, today), month, 1)
        return days_span(first, shift_month(first, 1), "month")
    if slots.cycle and slots.cycle[0] == "year":
        first = date(today.year + slots.cycle[1], month, 1)
        return days_span(first, shift_month(first, 1), "month")
    if slots.delta:
        years = round(slots.delta[0] / {"month": 12}.get(slots.delta[1], 1))
        first = date(today.year + years, month, 1)
        return days_span(first, shift_month(first, 1), "month")
    return _nearest_month(slots, month, today)


def _lunar_month(slots: Slots, today: date) -> Found | None:
    """ "Tháng Chạp", "tháng Giêng": the one that goes on, or the next."""
    month = slots.month or 1
    years = (slots.year,) if slots.year is not None else (today.year - 1, today.year, today.year + 1)
    for year in years:
        first = solar_date(1, month, year)
        after = first + timedelta(days=month_length(month, year)) if first else None
        if first and after and (after > today or slots.year is not None):
            if slots.edge:
                first, after = _edge_days("month", slots.edge, first, after)
            return Found(midnight(first), midnight(after), "day" if slots.edge else "month", lunar=True)
    return None


def _nearest_month(slots: Slots, month: int, today: date) -> Found:
    first = date(today.year + (month < today.month), month, 1)
    gone = date(first.year - 1, month, 1)
    if slots.latest:
        last = first if first == today.replace(day=1) else gone
        return days_span(last, shift_month(last, 1), "month")
    if slots.shift is not None and slots.shift < 0:
        before = gone if first >= today.replace(day=1) else first
        return days_span(before, shift_month(before, 1), "month")
    if slots.shift == 1 and first == today.replace(day=1):
        after = date(first.year + 1, month, 1)
        return days_span(after, shift_month(after, 1), "month")
    if slots.shift == 1 and first.year == today.year and month - today.month > 2:
        other = (midnight(date(first.year + 1, month, 1)), midnight(shift_month(first, 13)))
        return days_span(first, shift_month(first, 1), "month", False, (other,))
    recent = (today.year - gone.year) * 12 + today.month - month <= RECENT_MONTHS and slots.shift is None
    others = ((midnight(gone), midnight(shift_month(gone, 1))),) if recent else ()
    return days_span(first, shift_month(first, 1), "month", not recent, others)


def _quarter(slots: Slots, today: date) -> Found:
    month = (slots.quarter or 1) * 3 - 2
    if slots.year is not None:
        year = full_year(slots.year, today)
    elif slots.cycle and slots.cycle[0] == "year":
        year = today.year + slots.cycle[1]
    else:
        year = today.year + (shift_month(date(today.year, month, 1), 3) <= today)
    first = date(year, month, 1)
    recent = year > today.year and slots.year is None and not slots.cycle
    gone = date(year - 1, month, 1)
    others = ((midnight(gone), midnight(shift_month(gone, 3))),) if recent else ()
    return days_span(first, shift_month(first, 3), "quarter", not recent, others)


_SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))


def _season(slots: Slots, today: date) -> Found:
    """Astronomical seasons of the northern hemisphere; the last day of one is the day before the next begins."""
    season = slots.season or 0
    month, day = _SEASONS[season]
    end_month, end_day = _SEASONS[(season + 1) % 4]

    def of(year: int) -> tuple[date, date]:
        return date(year, month, day), date(year + (season == 3), end_month, end_day) + timedelta(days=1)

    if slots.year is not None:
        first, after = of(full_year(slots.year, today))
    elif slots.cycle and slots.cycle[0] == "year":
        first, after = of(today.year + slots.cycle[1])
    else:
        spans = [of(today.year + n) for n in range(-2, 4)]
        at = next(i for i, (_, end) in enumerate(spans) if end > today)
        if slots.shift == 1:
            return _next_season(spans[at], spans[at + 1], today)
        first, after = spans[at + min(slots.shift, 0) if slots.shift is not None else at]
    return days_span(first, after, "day", not (slots.doubt and slots.shift is None))


def _next_season(coming: tuple[date, date], later: tuple[date, date], today: date) -> Found:
    """ "Next summer": in spring people differ over this year's or the one after."""
    if coming[0] <= today:
        return days_span(*later, "day")
    others = ((midnight(later[0]), midnight(later[1])),)
    return days_span(*coming, "day", coming[0].year > today.year, others if coming[0].year == today.year else ())


def _weekend(slots: Slots, today: date, language: str) -> Found | None:
    monday = today - timedelta(days=today.weekday())
    if slots.nth or slots.month:
        return _weekend_of_month(slots, today, language)
    if slots.cycle:
        if slots.cycle[0] != "week":
            return None
        return _weekend_at(monday + timedelta(days=7 * slots.cycle[1]), language, not slots.doubt)
    shift = slots.shift or 0
    found = _weekend_at(monday + timedelta(days=7 * shift), language)
    if shift == 1:
        this = _weekend_at(monday, language)
        return Found(found.start, found.end, found.grain, False, ((this.start, this.end),))
    return found


def _weekend_at(monday: date, language: str, sure: bool = True) -> Found:
    """Saturday and Sunday; in English from Friday evening at six."""
    end = midnight(monday + timedelta(days=7))
    start = midnight(monday + timedelta(days=5))
    start = start - timedelta(hours=6) if language == "en" else start
    week = timedelta(days=7)
    return Found(start, end, "part", sure, () if sure else ((start - week, end - week),))


def _weekend_of_month(slots: Slots, today: date, language: str) -> Found | None:
    if not slots.month or not slots.nth:
        return None
    span = _month(slots, today)
    if span is None or span.end is None:
        return None
    first, last = span.start.date(), span.end.date() - timedelta(days=1)
    fridays = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    fridays = [d for d in fridays if d.weekday() == 4]
    n = slots.nth[0]
    index = n if n < 0 else n - 1
    if not -len(fridays) <= index < len(fridays):
        return None
    return _weekend_at(fridays[index] - timedelta(days=4), language)


_FRIDAY_OVER = 5
"""A month that ends with a Friday or Saturday ends with its working week: that is its last."""


def _nth_week(slots: Slots, today: date) -> Found | None:
    """The n-th whole week, from Monday, inside a month or year; asked where nearly a week is left over before or after."""
    n = slots.nth[0] if slots.nth else 1
    week = timedelta(days=7)
    bare = Slots(month=slots.month, year=slots.year, cycle=slots.cycle)
    whole = choose_span(bare, midnight(today), "en")
    if whole is None or whole.end is None:
        return None
    if n > 0:
        first = whole.start.date() + timedelta(days=-whole.start.weekday() % 7)
        monday = first + week * (n - 1)
        left_over = (first - whole.start.date()).days
        others = ((midnight(monday - week), midnight(monday)),)
    else:
        after = whole.end.date()
        working = after.weekday() >= _FRIDAY_OVER
        monday = after - timedelta(days=after.weekday()) + week * (n + working)
        left_over = 0 if working else after.weekday() * 2
        others = ((midnight(monday + week), midnight(monday + 2 * week)),)
    sure = whole.sure and left_over <= 5
    return days_span(monday, monday + week, "week", sure, () if sure else others)


def _edge(slots: Slots, now: datetime, language: str) -> Found | None:
    """The beginning, middle or end of a week (3 days), month (ten days) or year (four months; three at its start)."""
    if slots.season is not None:
        return None
    unit: Unit = slots.cycle[0] if slots.cycle else "month" if slots.month else "quarter" if slots.quarter else "year"
    bare = Slots(month=slots.month, year=slots.year, quarter=slots.quarter, cycle=slots.cycle, shift=slots.shift)
    if slots.month and slots.cycle:
        unit = "month"
    whole = choose_span(bare, now, language)
    if whole is None or whole.end is None:
        return None
    first, after = _edge_days(unit, slots.edge or "end", whole.start.date(), whole.end.date())
    vague = (
        bool(slots.doubt)
        or unit == "quarter"
        or (unit == "week" and "half" in (slots.edge or ""))
        or (slots.edge == "mid" and unit != "month")
    )
    others = tuple((a, b) for a, b in whole.others if b)
    moved = tuple((midnight(x), midnight(y)) for a, b in others if b for x, y in
                  (_edge_days(unit, slots.edge or "end", a.date(), b.date()),))  # fmt: skip
    if unit == "year" and slots.edge == "end" and slots.doubt:
        moved += ((midnight(shift_month(whole.start.date(), 10)), midnight(after)),)
    return days_span(first, after, "month" if unit in ("year", "quarter") else "day", whole.sure and not vague, moved)


def _edge_days(unit: Unit, edge: str, first: date, after: date) -> tuple[date, date]:
    day = timedelta(days=1)
    if unit == "week":
        parts = {"start": (0, 3), "mid": (2, 4), "end": (4, 7), "first_half": (0, 3), "second_half": (3, 7)}
        a, b = parts[edge]
        return first + a * day, first + b * day
    if unit == "month":
        bounds = {"start": (0, 10), "mid": (10, 20), "first_half": (0, 15)}
        if edge not in bounds:
            return first + (15 if edge == "second_half" else 20) * day, after
        a, b = bounds[edge]
        return first + a * day, first + b * day
    if unit == "quarter":
        at = {"start": 0, "mid": 1, "end": 2, "first_half": 0, "second_half": 1}[edge]
        return shift_month(first, at), shift_month(first, at + 1)
    months = {"start": (0, 3), "mid": (4, 8), "end": (8, 12), "first_half": (0, 6), "second_half": (6, 12)}
    a, b = months[edge]
    return shift_month(first, a), shift_month(first, b)
