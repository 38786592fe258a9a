"""The Vietnamese lunar calendar (UTC+7), computed from the mean and true new moon.

Formulas: J. Meeus, "Astronomical Algorithms", as arranged by Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar".
A month begins on the day of the new moon in UTC+7; the month that holds the winter solstice is the 11th; a year of 13
months repeats the first month in which the sun enters no principal term. Good for the years 1990 to 2050.
"""

from datetime import date, timedelta
from functools import lru_cache
from math import floor, radians, sin

ZONE = 7.0
"""Hours ahead of UTC; 8.0 gives the Chinese calendar."""
_SYNODIC = 29.530588853
_ORDINAL_TO_JULIAN = 1721425
"""Julian day number of the day before 0001-01-01."""


def _julian(day: date) -> int:
    return day.toordinal() + _ORDINAL_TO_JULIAN


def _from_julian(jd: int) -> date:
    return date.fromordinal(jd - _ORDINAL_TO_JULIAN)


def new_moon(k: int) -> float:
    """Julian date (UT) of the k-th new moon since 1900-01-01."""
    t = k / 1236.85
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * sin(radians(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = radians(359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = radians(306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = radians(21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3)
    true = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon) + 0.0161 * sin(2 * moon)
    true += -0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    true += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon)
    true += 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun)
    return mean + true - (-0.000278 + 0.000265 * t + 0.000262 * t**2)


@lru_cache(maxsize=4096)
def _new_moon_day(k: int, zone: float) -> int:
    """Julian day number of the day, in `zone`, on which the k-th new moon falls."""
    return floor(new_moon(k) + 0.5 + zone / 24)


def _sun_sector(jd: int, zone: float) -> int:
    """Which twelfth (0..11) of its course the sun is in at the start of day `jd`; 9 begins at the winter solstice."""
    return int(sun_longitude(jd - 0.5 - zone / 24) // 30)


def sun_longitude(julian: float) -> float:
    """Apparent longitude of the sun in degrees (0 to 360, 0 at the spring equinox) at a Julian date (UT)."""
    t = (julian - 2451545.0) / 36525
    anomaly = radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    return longitude % 360


@lru_cache(maxsize=512)
def _eleventh(year: int, zone: float) -> tuple[int, int]:
    """(k, Julian day) of the start of the 11th lunar month, which ends in the solar `year`."""
    k = int((_julian(date(year, 12, 31)) - 2415021) / _SYNODIC)
    day = _new_moon_day(k, zone)
    if _sun_sector(day, zone) >= 9:
        return k - 1, _new_moon_day(k - 1, zone)
    return k, day


@lru_cache(maxsize=512)
def _months(year: int, zone: float) -> tuple[tuple[int, bool, int], ...]:
    """(month, leap, Julian day of its first day) from the 11th month of `year` - 1 up to the 10th of `year`."""
    first, _ = _eleventh(year - 1, zone)
    last, _ = _eleventh(year, zone)
    starts = [_new_moon_day(k, zone) for k in range(first, last + 1)]
    leap = -1
    if last - first == 13:
        sectors = [_sun_sector(start, zone) for start in starts]
        leap = next((i for i in range(1, 13) if sectors[i] == sectors[i + 1]), -1)
    found = []
    number = 11
    for i, start in enumerate(starts[:-1]):
        if i:
            number = number if i == leap else number % 12 + 1
        found.append((number, i == leap, start))
    return tuple(found)


def solar_date(day: int, month: int, year: int, leap: bool = False, zone: float = ZONE) -> date | None:
    """Return the solar date of a lunar one, or None where that lunar year has no such day; `year` is the lunar year."""
    months = _months(year, zone) if month < 11 else _months(year + 1, zone)
    starts = [*(start for _, _, start in months), _eleventh(year if month < 11 else year + 1, zone)[1]]
    for i, (number, is_leap, start) in enumerate(months):
        if number == month and is_leap == leap and 1 <= day <= starts[i + 1] - start:
            return _from_julian(start + day - 1)
    return None


def month_length(month: int, year: int, zone: float = ZONE) -> int:
    """Return 29 or 30: the days of an ordinary lunar month."""
    return 30 if solar_date(30, month, year, zone=zone) else 29


def lunar_date(day: date, zone: float = ZONE) -> tuple[int, int, int, bool]:
    """Return (day, month, lunar year, leap) of a solar date."""
    jd = _julian(day)
    months = _months(day.year, zone)
    if jd >= _eleventh(day.year, zone)[1]:
        months = _months(day.year + 1, zone)
    number, leap, start = max((m for m in months if m[2] <= jd), key=lambda m: m[2])
    year = day.year
    if number >= 11 and day.month <= 3:
        year -= 1
    return jd - start + 1, number, year, leap


def tet(year: int, zone: float = ZONE) -> date:
    """Return the first day of the lunar year that begins in the solar `year`."""
    found = solar_date(1, 1, year, zone=zone)
    if found is None:  # pragma: no cover - every lunar year has a first day
        raise ValueError(year)
    return found


def next_lunar(day: int, month: int | None, today: date) -> date | None:
    """Return the next date, today included, that is lunar `day` (of `month`, or of any month)."""
    if month is None:
        for ahead in range(62):
            candidate = today + timedelta(days=ahead)
            if lunar_date(candidate)[0] == day:
                return candidate
        return None
    for year in (today.year - 1, today.year, today.year + 1, today.year + 2):
        found = solar_date(min(day, month_length(month, year)), month, year)
        if found and found >= today:
            return found
    return None
