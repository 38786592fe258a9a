"""Feasts of the Islamic and the Indian calendars. Their day differs by country and school: they are always asked.

Islamic: the tabular calendar with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty (E. G. Richards,
"Mapping Time", 1998); the sighted month may begin a day before or after. Indian: months end with the new moon (amanta)
and are named by the sidereal sign in which the sun stands then; a day is the one on which the tithi, a thirtieth of the
month, has its middle (N. Dershowitz, E. Reingold, "Calendrical Calculations", in simple form).
"""

from collections.abc import Callable
from datetime import date, timedelta
from math import floor

from sincerely.noticing.times.lunar import new_moon, sun_longitude

DayOfYear = Callable[[int], date | None]
_ISLAMIC_EPOCH = 1948438.5
"""Julian date of the day before 1 Muharram of the year 1."""
_ORDINAL_TO_JULIAN = 1721424.5
_AYANAMSA = 24.0
"""Degrees between the tropical and the sidereal sun in our time."""
_SYNODIC = 29.530588853
_INDIA = 5.5 / 24
"""Days ahead of UTC."""


def _islamic(month: int, day: int) -> DayOfYear:
    """The first such day of the tabular Islamic calendar in a solar year."""

    def on(year: int) -> date | None:
        around = int((year - 622) * 33 / 32)
        for islamic in range(around - 1, around + 4):
            julian = day + -(-59 * (month - 1) // 2) + (islamic - 1) * 354 + (3 + 11 * islamic) // 30 + _ISLAMIC_EPOCH
            found = date.fromordinal(floor(julian - _ORDINAL_TO_JULIAN))
            if found.year == year:
                return found
        return None

    return on


def _last_friday_of_ramadan(year: int) -> date | None:
    for end in (_islamic(10, 1)(year), _islamic(10, 1)(year + 1)):
        friday = end - timedelta(days=(end.weekday() - 4) % 7 or 7) if end else None
        if friday is not None and friday.year == year:
            return friday
    return None


def _month_at(k: int) -> int:
    """Number (1 Chaitra) of the Indian month that the k-th new moon begins."""
    sign = int((sun_longitude(new_moon(k)) - _AYANAMSA) % 360 // 30)
    return (sign + 1) % 12 + 1


def _indian(month: int, tithi: int) -> DayOfYear:
    """The day of a tithi (1 to 30) of an Indian month in a solar year; of a doubled month the second."""

    def on(year: int) -> date | None:
        first = int((date(year, 1, 1).toordinal() - date(1900, 1, 1).toordinal()) / _SYNODIC) - 2
        found: list[date] = []
        for k in range(first, first + 16):
            if _month_at(k) == month:
                moment = new_moon(k) + (tithi - 0.5) * _SYNODIC / 30 + _INDIA
                day = date.fromordinal(floor(moment - _ORDINAL_TO_JULIAN))
                if day.year == year:
                    found.append(day)
        doubled = len(found) > 1 and (found[1] - found[0]).days < 40
        return found[doubled] if found else None

    return on


def _fixed(month: int, day: int) -> DayOfYear:
    return lambda year: date(year, month, day)


MOVING: dict[str, DayOfYear] = {
    "islamic_new_year": _islamic(1, 1), "ashura": _islamic(1, 10), "mawlid": _islamic(3, 12), "isra": _islamic(7, 27),
    "ramadan": _islamic(9, 1), "laylat_al_qadr": _islamic(9, 27), "jumuatul_wida": _last_friday_of_ramadan,
    "eid_al_fitr": _islamic(10, 1), "eid_al_adha": _islamic(12, 10),
    "ugadi": _indian(1, 1), "rama_navami": _indian(1, 9), "mahavir": _indian(1, 13), "hanuman_jayanti": _indian(1, 15),
    "vesak": _indian(2, 15), "ratha_yatra": _indian(4, 2), "guru_purnima": _indian(4, 15), "rakhi": _indian(5, 15),
    "janmashtami": _indian(5, 23), "ganesh_chaturthi": _indian(6, 4), "navaratri": _indian(7, 1),
    "maha_saptami": _indian(7, 7), "maha_ashtami": _indian(7, 8), "maha_navami": _indian(7, 9),
    "dussehra": _indian(7, 10), "valmiki": _indian(7, 15), "karva_chauth": _indian(7, 19), "dhanteras": _indian(7, 28),
    "kali_chaudas": _indian(7, 29), "diwali": _indian(7, 30), "govardhan": _indian(8, 1), "bhai_dooj": _indian(8, 2),
    "chhath": _indian(8, 6), "guru_nanak": _indian(8, 15), "guru_gobind": _indian(10, 7),
    "vasant_panchami": _indian(11, 5), "ravidas": _indian(11, 15), "shivaratri": _indian(11, 29),
    "holika": _indian(12, 15), "holi": _indian(12, 16),
    "lohri": _fixed(1, 13), "sankranti": _fixed(1, 14), "mattu_pongal": _fixed(1, 15), "kaanum_pongal": _fixed(1, 16),
    "vaisakhi": _fixed(4, 14), "rabindra": _fixed(5, 8), "parsi_new_year": _fixed(8, 16),
}  # fmt: skip
"""Days by name; each may be a day earlier or later, so that it is asked with both neighbours."""
