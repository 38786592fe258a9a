"""The Hebrew calendar, as far as feasts need it: the first day of its years.

Arithmetic of E. M. Reingold and N. Dershowitz, "Calendrical Calculations": the mean conjunction of Tishri and the four
rules that put the new year off. A feast is counted from the new year after it or before it, and begins the evening before.
"""

from datetime import date, timedelta

_EPOCH = -1373427
"""Day number (1 = 0001-01-01) of the day before the first of Tishri of the year 1."""


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if (3 * (day + 1)) % 7 < 3 else day


def new_year(year: int) -> date:
    """Return the first day of Tishri (Rosh Hashanah) that falls in the solar `year`."""
    own = year + 3761
    before, this, after = _elapsed(own - 1), _elapsed(own), _elapsed(own + 1)
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(_EPOCH + this + delay)


def passover(year: int) -> date:
    """Return the first day of Passover: always 163 days before the new year."""
    return new_year(year) - timedelta(days=163)


def hanukkah(year: int) -> date:
    """Return 25 Kislev of the Hebrew year that begins in the solar `year`."""
    length = (new_year(year + 1) - new_year(year)).days
    return new_year(year) + timedelta(days=84 if length % 10 == 5 else 83)


def ninth_of_av(year: int) -> date:
    """Return the fast of the 9th of Av, put off to Sunday where it falls on a Sabbath."""
    day = passover(year) + timedelta(days=112)
    return day + timedelta(days=1) if day.weekday() == 5 else day


def day_of_remembrance(year: int) -> date:
    """Return Yom HaShoah: 27 Nisan, moved off Friday and Sunday."""
    day = passover(year) + timedelta(days=12)
    return day + timedelta(days={4: -1, 6: 1}.get(day.weekday(), 0))
