"""Which calendar day the slots name: candidates in order of likelihood, and whether people would agree on the first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sincerely.noticing.times.holidays import holiday_in, is_lunar, is_uncertain, nth_weekday
from sincerely.noticing.times.lunar import lunar_date, next_lunar, solar_date
from sincerely.noticing.times.slots import Slots

RECENT = 60
"""Days back within which a date without a year may just as well mean the one that has passed."""
DAYS_NEAR = 45
"""Days within which a weekday and a day of the month name each other without a month."""
RECENT_FEAST = 14
"""The same for days with a name."""
CENTURY_AHEAD = 20
"""A two-figure year lies at most this many years ahead, else it is of the last century."""


@dataclass(frozen=True, slots=True)
class DayChoice:
    """The day meant first, other days that people might read, and whether the first may be taken without asking."""

    days: tuple[date, ...]
    sure: bool = True
    lunar: bool = False


def full_year(year: int, today: date) -> int:
    """Return a year of four figures for one of two."""
    if year >= 100:
        return year
    return year + 2000 if year + 2000 <= today.year + CENTURY_AHEAD else year + 1900


def choose_day(slots: Slots, today: date, past: bool = False) -> DayChoice | None:
    """Return the day that the slots name, or None where they name none; `past` says that the sentence tells of the past."""
    if slots.holiday:
        return _holiday(slots, today)
    if slots.lunar and slots.day:
        return _lunar_day(slots, today)
    if slots.maybe_lunar and slots.day:
        return _maybe_lunar(slots, today)
    if slots.numeric:
        return _numeric(slots, today, past)
    if slots.nth and slots.nth[1] in ("weekday", "day"):
        return _nth_day(slots, today)
    if slots.day:
        return _day_of_month(slots, today, past)
    if slots.weekday is not None:
        return _weekday(slots, today, past)
    if slots.day_rel is not None:
        return DayChoice((today + timedelta(days=slots.day_rel),), sure=not slots.doubt)
    return None


def shift_month(day: date, months: int) -> date:
    """Return the first day of the month so many months from that of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or its last day where it is shorter."""
    first = shift_month(day, months)
    last = shift_month(first, 1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _dates(make: Callable[[int], date | None], years: Iterable[int]) -> list[date]:
    found = []
    for year in years:
        try:
            day = make(year)
        except ValueError:
            day = None
        if day:
            found.append(day)
    return found


def _stated_year(slots: Slots, today: date) -> int | None:
    if slots.year is not None:
        return full_year(slots.year, today)
    if slots.cycle and slots.cycle[0] == "year":
        return today.year + slots.cycle[1]
    return None


def _holiday(slots: Slots, today: date) -> DayChoice | None:
    name = slots.holiday or ""
    year = _stated_year(slots, today)
    if slots.delta:
        return _holiday_from_now(name, slots.delta, today)
    lunar = is_lunar(name)
    around = _dates(lambda y: holiday_in(name, y), range(today.year - 2, today.year + 7))
    if year is not None:
        wanted = _dates(lambda y: holiday_in(name, y), (year,)) if 1 <= year <= 9998 else []
    elif slots.shift is not None and slots.shift < 0:
        wanted = [d for d in around if d < today][slots.shift :]
    else:
        wanted = [d for d in around if d >= today][max((slots.shift or 1) - 1, 0) :]
    if not wanted:
        return None
    if is_uncertain(name):
        return DayChoice((wanted[0], wanted[0] - timedelta(days=1), wanted[0] + timedelta(days=1)), sure=False)
    if name in _DIFFER:
        other = _DIFFER[name]
        return DayChoice((wanted[0], *_dates(lambda y: holiday_in(other, y), (wanted[0].year,))), sure=False)
    if name == "giao_thua" and year is None and today.month == 12 and today.day > 20:
        return DayChoice((wanted[0], date(today.year, 12, 31)), sure=False, lunar=True)
    gone = [d for d in around if d < today]
    if year is None and slots.shift is None and gone and (today - gone[-1]).days <= RECENT_FEAST:
        return DayChoice((wanted[0], gone[-1]), sure=False, lunar=lunar)
    return DayChoice((wanted[0],), sure=not slots.doubt, lunar=lunar)


def _holiday_from_now(name: str, delta: tuple[float, str], today: date) -> DayChoice | None:
    """ "Thanksgiving in 3 years", "… in 9 months": the one of that year, or the nearest to that month."""
    n, unit = delta
    if unit == "year":
        return DayChoice(tuple(_dates(lambda y: holiday_in(name, y), (today.year + int(n),)))[:1])
    aim = today + timedelta(days=n * {"month": 30.4, "week": 7, "day": 1}.get(unit, 0))
    near = _dates(lambda y: holiday_in(name, y), (aim.year - 1, aim.year, aim.year + 1))
    return DayChoice((min(near, key=lambda d: abs((d - aim).days)),), sure=unit == "month") if near else None


_DIFFER = {"mothers": "mothering"}
"""Days that fall differently by country: the United States first, Britain second."""


def _lunar_day(slots: Slots, today: date) -> DayChoice | None:
    day, month = slots.day or 1, slots.month
    year = _stated_year(slots, today)
    if year is not None and month:
        found = solar_date(day, month, year)
    elif slots.cycle and slots.cycle[0] == "month":
        return None
    else:
        found = next_lunar(day, month, today)
    return DayChoice((found,), sure=not slots.doubt, lunar=True) if found else None


def _near_tet(today: date) -> bool:
    day, month, _, _ = lunar_date(today)
    return (month == 12 and day >= 15) or (month == 1 and day <= 10)


_SOLAR_MEMORY = {(8, 3), (2, 9), (1, 5), (1, 6), (2, 4), (1, 1), (10, 10)}
"""Days of which everyone says "mùng" by the sun: 8 March, 2 September and such."""


def _maybe_lunar(slots: Slots, today: date) -> DayChoice | None:
    """ "Mùng 5": by the moon near Tết and where the 10th of the third is meant, else either; a weekday may decide."""
    by_sun = _plain(slots, today)
    if slots.latest and by_sun:
        return DayChoice((by_sun,), sure=(slots.day, slots.month) in _SOLAR_MEMORY)
    by_moon = next_lunar(slots.day or 1, slots.month, today) if not slots.cycle and slots.year is None else None
    options = [d for d in (by_sun, by_moon) if d]
    if slots.weekday is not None:
        fitting = [d for d in options if d.weekday() == slots.weekday]
        if len(set(fitting)) == 1:
            return DayChoice((fitting[0],), lunar=fitting[0] == by_moon)
    if not options or by_moon is None:
        return DayChoice(tuple(options)) if options else None
    if (slots.month is None and _near_tet(today)) or (slots.day, slots.month) == (10, 3):
        return DayChoice((by_moon,), lunar=True)
    if (slots.day, slots.month) in _SOLAR_MEMORY and by_sun:
        return DayChoice((by_sun,))
    return DayChoice(tuple(options), sure=len(set(options)) == 1)


def _plain(slots: Slots, today: date) -> date | None:
    plain = Slots(day=slots.day, month=slots.month, year=slots.year, cycle=slots.cycle, latest=slots.latest)
    found = _day_of_month(plain, today, False)
    return found.days[0] if found else None


def _numeric(slots: Slots, today: date, past: bool) -> DayChoice | None:
    """A date of two numbers in English: month first in America, day first elsewhere; asked where both are possible."""
    a, b = slots.numeric or (0, 0)
    found = []
    for month, day in ((a, b), (b, a)):
        if 1 <= month <= 12 and 1 <= day <= 31:
            same = Slots(day=day, month=month, year=slots.year, weekday=slots.weekday, latest=slots.latest)
            choice = _day_of_month(same, today, past)
            if choice:
                found.append(choice)
    if slots.weekday is not None and any(c.sure for c in found):
        found = [c for c in found if c.sure]
    days = tuple(dict.fromkeys(d for c in found for d in c.days))
    if not days:
        return None
    agreed = len({c.days[0] for c in found}) == 1 and all(c.sure for c in found)
    return DayChoice(days, sure=agreed and not slots.doubt)


def _day_of_month(slots: Slots, today: date, past: bool) -> DayChoice | None:
    day = slots.day or 1
    year = _stated_year(slots, today)
    if slots.month is None:
        return _day_alone(slots, day, year, today, past)
    month = slots.month
    if year is not None:
        dates = _dates(lambda y: date(y, month, day), (year,)) if 1 <= year <= 9998 else []
        return _with_weekday(slots, dates[0]) if dates else None
    around = _dates(lambda y: date(y, month, day), range(today.year - 8, today.year + 9))
    if slots.weekday is not None:
        return _year_by_weekday(slots.weekday, around, today)
    if slots.latest:
        return DayChoice(tuple(d for d in reversed(around) if d <= today)[:1])
    return _next_or_recent(around, today, past, doubt=bool(slots.doubt))


def _next_or_recent(around: list[date], today: date, past: bool, doubt: bool = False) -> DayChoice | None:
    coming = [d for d in around if d >= today]
    gone = [d for d in around if d < today]
    if not coming:
        return None
    recent = bool(gone) and (today - gone[-1]).days <= RECENT
    if gone and (recent or past):
        return DayChoice((coming[0], gone[-1]), sure=False)
    return DayChoice((coming[0],), sure=not doubt)


def _with_weekday(slots: Slots, day: date) -> DayChoice:
    """A weekday that does not fit the date is a slip of the writer: ask."""
    if slots.weekday is None or day.weekday() == slots.weekday:
        return DayChoice((day,), sure=not slots.doubt)
    ahead = (slots.weekday - day.weekday() + 3) % 7 - 3
    return DayChoice((day, day + timedelta(days=ahead)), sure=False)


def _year_by_weekday(weekday: int, around: list[date], today: date) -> DayChoice | None:
    """A date with a weekday and no year: the next such date or a recent one if the weekday fits it, else ask."""
    coming = [d for d in around if d >= today][:1]
    gone = [d for d in around if d < today and (today - d).days <= RECENT * 3]
    for day in (*coming, *gone):
        if day.weekday() == weekday:
            return DayChoice((day,))
    if not coming:
        return None
    slip = _with_weekday(Slots(weekday=weekday), coming[0])
    fitting = [d for d in around if d.weekday() == weekday and abs(d.year - today.year) <= 1]
    return DayChoice((*slip.days, *fitting), sure=False)


def _day_alone(slots: Slots, day: int, year: int | None, today: date, past: bool) -> DayChoice | None:
    if year is not None:
        return None
    if slots.cycle and slots.cycle[0] == "month":
        first = shift_month(today, slots.cycle[1])
        dates = _dates(lambda _: first.replace(day=day), (0,))
        return _with_weekday(slots, dates[0]) if dates else None
    dates = _dates(lambda n: shift_month(today, n).replace(day=day), range(-3, 13))
    coming, gone = [d for d in dates if d >= today], [d for d in reversed(dates) if d < today]
    if slots.latest and slots.weekday is None:
        return DayChoice(tuple(d for d in reversed(dates) if d <= today)[:1])
    if slots.weekday is None and past and gone:
        return DayChoice((gone[0], *coming[:1]), sure=False)
    if slots.weekday is None:
        return DayChoice((coming[0],), sure=not slots.doubt) if coming else None
    return _day_by_weekday(slots, today, coming, gone, past or bool(slots.latest or (slots.shift or 0) < 0))


def _day_by_weekday(slots: Slots, today: date, coming: list[date], gone: list[date], back: bool) -> DayChoice | None:
    """ "Friday the 6th": the next such day, or the last where the past is told of, if the weekday fits it; else ask."""
    near = gone[:2] if back else coming[:2]
    fitting = [d for d in near if d.weekday() == slots.weekday][:1]
    if fitting and abs((fitting[0] - today).days) <= DAYS_NEAR:
        return DayChoice(tuple(fitting), sure=not slots.doubt)
    just_gone = [d for d in gone[:1] if d.weekday() == slots.weekday]
    slip = _with_weekday(slots, near[0])
    far = [d for d in coming if d.weekday() == slots.weekday][:1]
    return DayChoice(tuple(dict.fromkeys((*just_gone, *slip.days, *far))), sure=False)


def _nth_day(slots: Slots, today: date) -> DayChoice | None:
    n, unit = slots.nth or (1, "day")
    if slots.cycle and slots.cycle[0] == "month":
        months = [shift_month(today, slots.cycle[1])]
    elif slots.month:
        year = _stated_year(slots, today)
        month = slots.month
        months = _dates(lambda y: date(y, month, 1), (year,) if year else (today.year, today.year + 1))
    else:
        return _nth_of_year(n, unit, slots, today)
    for first in months:
        if unit == "weekday":
            found = nth_weekday(first.year, first.month, slots.weekday or 0, n)
        else:
            found = first + timedelta(days=n - 1) if n > 0 else shift_month(first, 1) + timedelta(days=n)
        if found and (found >= today or len(months) == 1):
            return DayChoice((found,))
    return None


def _nth_of_year(n: int, unit: str, slots: Slots, today: date) -> DayChoice | None:
    year = _stated_year(slots, today)
    if year is None:
        return None
    january, last = date(year, 1, 1), date(year, 12, 31)
    if unit == "weekday":
        weekday = slots.weekday or 0
        first = january + timedelta(days=(weekday - january.weekday()) % 7)
        final = last - timedelta(days=(last.weekday() - weekday) % 7)
        found = first + timedelta(days=7 * (n - 1)) if n > 0 else final + timedelta(days=7 * (n + 1))
    else:
        found = january + timedelta(days=n - 1) if n > 0 else last + timedelta(days=n + 1)
    return DayChoice((found,)) if found.year == year else None


def _weekday(slots: Slots, today: date, past: bool) -> DayChoice | None:
    weekday = slots.weekday or 0
    monday = today - timedelta(days=today.weekday())
    in_week = monday + timedelta(days=weekday)
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if slots.weekdays_ahead:
        ahead = coming + timedelta(days=7 * (slots.weekdays_ahead - 1))
        return DayChoice((ahead, coming) if slots.doubt else (ahead,), sure=not slots.doubt)
    if slots.cycle and slots.cycle[0] == "week":
        return DayChoice((in_week + timedelta(days=7 * slots.cycle[1]),), sure=not slots.doubt)
    if slots.cycle or slots.month or slots.year:
        return None
    if slots.day_rel is not None:
        return _with_weekday(slots, today + timedelta(days=slots.day_rel))
    previous = coming - timedelta(days=7 if coming - timedelta(days=7) < today else 14)
    return _shifted_weekday(slots, today, in_week, coming, previous, past)


def _shifted_weekday(
    slots: Slots, today: date, in_week: date, coming: date, previous: date, past: bool
) -> DayChoice | None:
    week = timedelta(days=7)
    if slots.shift is None or slots.shift == 0:
        if past and slots.shift is None:
            return DayChoice((coming, previous), sure=False)
        if slots.shift == 0 and in_week == today:
            return DayChoice((coming, today), sure=False)
        return DayChoice((coming,), sure=not slots.doubt)
    if slots.shift == 1:
        of_next_week = in_week + week
        return DayChoice((of_next_week, coming), sure=False) if coming != of_next_week else DayChoice((coming,))
    if slots.shift == 2:
        return DayChoice((in_week + week, in_week + 2 * week), sure=False)
    if previous == in_week and not slots.latest:
        return DayChoice((previous, previous - week), sure=False)
    return DayChoice((previous,))
