"""Public holidays on which offices are closed: Việt Nam, England and Wales, the United States. Pure.

Việt Nam: Labour Code 2019, articles 111.3 and 112: Tết five days (the last of the twelfth moon to the fourth of the
first), Giỗ Tổ on the tenth of the third moon, 30/4, 1/5, 2/9, 1/1; a day that falls on the weekly rest is made up for
on the next working day. Which neighbour of 2/9 is free the government says each year: it is not guessed here.
England and Wales: Banking and Financial Dealings Act 1971. United States: 5 U.S.C. 6103.
"""

from collections.abc import Callable, Collection
from datetime import date, timedelta
from functools import lru_cache

from sincerely.noticing.times.holidays import holiday_in
from sincerely.noticing.times.lunar import solar_date

COUNTRIES = ("vn", "gb", "us")
WEEKEND = frozenset((5, 6))
_GB = (
    "new_year",
    "good_friday",
    "easter_monday",
    "early_may_bank",
    "spring_bank",
    "august_bank",
    "christmas",
    "boxing",
)
_US = ("new_year", "mlk", "presidents", "memorial", "juneteenth", "independence", "labor", "columbus", "veterans",
       "thanksgiving", "christmas")  # fmt: skip
TET_DAYS = 5


def day_off(country: str, day: date, *, rest: Collection[int] = WEEKEND) -> str:
    """Return which holiday a day is, as a message key; blank for none or an unknown country.

    `rest`: the weekdays (Monday 0) that are free every week, as a holiday on one of them is made up for later.
    """
    return _of_year(country, day.year, frozenset(rest)).get(day, "")


@lru_cache(maxsize=256)
def _of_year(country: str, year: int, rest: frozenset[int]) -> dict[date, str]:
    by_country: dict[str, Callable[[int, frozenset[int]], dict[date, str]]] = {
        "vn": _vietnam, "gb": _britain, "us": _states
    }  # fmt: skip
    return by_country[country](year, rest) if country in by_country else {}


def _vietnam(year: int, rest: frozenset[int]) -> dict[date, str]:
    first = solar_date(1, 1, year)
    found = {} if first is None else {first + timedelta(days=n - 1): "tet" for n in range(TET_DAYS)}
    ancestors = solar_date(10, 3, year)
    if ancestors is not None:
        found[ancestors] = "gio_to"
    for month, day, name in ((1, 1, "new_year"), (4, 30, "reunification"), (5, 1, "may_day"), (9, 2, "vn_national")):
        found.setdefault(date(year, month, day), name)
    return _made_up(found, rest)


def _made_up(found: dict[date, str], rest: frozenset[int]) -> dict[date, str]:
    """Add the next working day for each holiday on a day of rest; without working days there is nothing to add."""
    if len(rest) >= 7:
        return found
    for day in sorted(found):
        if day.weekday() in rest:
            instead = day
            while instead in found or instead.weekday() in rest:
                instead += timedelta(days=1)
            found = {**found, instead: found[day]}
    return found


def _britain(year: int, _rest: frozenset[int]) -> dict[date, str]:
    named = {day: name for name in _GB if (day := holiday_in(name, year)) is not None}
    return _made_up(named, WEEKEND)


def _states(year: int, _rest: frozenset[int]) -> dict[date, str]:
    found: dict[date, str] = {}
    # 1 January of the next year may be observed on 31 December of this one.
    for name, of in [*((name, year) for name in _US), ("new_year", year + 1)]:
        day = holiday_in(name, of)
        if day is not None:
            observed = day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))
            found |= {one: name for one in (day, observed) if one.year == year}
    return found
