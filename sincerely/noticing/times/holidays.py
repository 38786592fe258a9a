"""The days that have a name: fixed dates, the n-th weekday of a month, days counted from Easter, and lunar days."""

from collections.abc import Callable
from datetime import date, timedelta

from sincerely.noticing.times.hebrew import day_of_remembrance, hanukkah, new_year, ninth_of_av, passover
from sincerely.noticing.times.lunar import month_length, solar_date, tet
from sincerely.noticing.times.moon_feasts import MOVING

DayOfYear = Callable[[int], date | None]


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """Return the n-th (from 1; -1 the last) given weekday (Monday 0) of a month, or None where there is none."""
    if n > 0:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    else:
        last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        found = last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-n - 1))
    return found if found.month == month else None


def easter(year: int) -> date:
    """Return Easter Sunday of the Western churches (Anonymous Gregorian computus, Meeus, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Eastern churches (Meeus, ch. 8), as a Gregorian date; good for 1900 to 2099."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def _fixed(month: int, day: int) -> DayOfYear:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, n: int, plus: int = 0) -> DayOfYear:
    def on(year: int) -> date | None:
        found = nth_weekday(year, month, weekday, n)
        return found + timedelta(days=plus) if found else None

    return on


def _from_easter(days: int) -> DayOfYear:
    return lambda year: easter(year) + timedelta(days=days)


def _from_orthodox_easter(days: int) -> DayOfYear:
    return lambda year: orthodox_easter(year) + timedelta(days=days)


def _lunar(day: int, month: int) -> DayOfYear:
    return lambda year: solar_date(day, month, year)


def _last_of_chap(year: int) -> date | None:
    return solar_date(month_length(12, year), 12, year)


def _victoria(year: int) -> date:
    return date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday())


def _emancipation(year: int) -> date:
    day = date(year, 4, 16)
    return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))


def _tax_day(year: int) -> date:
    """15 April, or the next day that is no weekend and not Emancipation Day as observed."""
    day = date(year, 4, 15)
    while day.weekday() >= 5 or day == _emancipation(year):
        day += timedelta(days=1)
    return day


def _kings_day(year: int) -> date:
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == 6 else day


def _election(year: int) -> date | None:
    return _nth(11, 0, 1, 1)(year)


LUNAR: dict[str, DayOfYear] = {
    "tet": _lunar(1, 1),
    "giao_thua": _last_of_chap,
    "ong_tao": _lunar(23, 12),
    "ram_thang_gieng": _lunar(15, 1),
    "han_thuc": _lunar(3, 3),
    "gio_to": _lunar(10, 3),
    "phat_dan": _lunar(15, 4),
    "doan_ngo": _lunar(5, 5),
    "that_tich": _lunar(7, 7),
    "vu_lan": _lunar(15, 7),
    "trung_thu": _lunar(15, 8),
    "chinese_new_year": lambda year: tet(year, zone=8.0),
}

SOLAR: dict[str, DayOfYear] = {
    "new_year": _fixed(1, 1), "epiphany": _fixed(1, 6), "groundhog": _fixed(2, 2), "lincoln": _fixed(2, 12),
    "valentine": _fixed(2, 14), "womens_day": _fixed(3, 8), "pi_day": _fixed(3, 14), "st_patrick": _fixed(3, 17),
    "april_fools": _fixed(4, 1), "anzac": _fixed(4, 25), "earth_day": _fixed(4, 22), "st_george": _fixed(4, 23),
    "reunification": _fixed(4, 30), "may_day": _fixed(5, 1), "cinco_de_mayo": _fixed(5, 5), "children": _fixed(6, 1),
    "flag_day": _fixed(6, 14), "juneteenth": _fixed(6, 19), "press_day": _fixed(6, 21), "canada_day": _fixed(7, 1),
    "independence": _fixed(7, 4), "bastille": _fixed(7, 14), "invalids": _fixed(7, 27), "assumption": _fixed(8, 15),
    "vn_national": _fixed(9, 2), "patriot_day": _fixed(9, 11), "entrepreneurs": _fixed(10, 13),
    "boss": _fixed(10, 16), "vn_women": _fixed(10, 20), "halloween": _fixed(10, 31), "all_saints": _fixed(11, 1),
    "all_souls": _fixed(11, 2), "guy_fawkes": _fixed(11, 5), "veterans": _fixed(11, 11), "vn_teachers": _fixed(11, 20),
    "doctors": _fixed(2, 27), "vn_army": _fixed(12, 22), "christmas_eve": _fixed(12, 24), "christmas": _fixed(12, 25),
    "boxing": _fixed(12, 26), "new_year_eve": _fixed(12, 31), "st_stephen": _fixed(12, 26), "st_andrew": _fixed(11, 30),
    "st_nicholas": _fixed(12, 6), "human_rights": _fixed(12, 10), "australia_day": _fixed(1, 26),
    "mlk": _nth(1, 0, 3), "presidents": _nth(2, 0, 3), "mothers": _nth(5, 6, 2), "memorial": _nth(5, 0, -1),
    "fathers": _nth(6, 6, 3), "labor": _nth(9, 0, 1), "grandparents": _nth(9, 0, 1, 6), "columbus": _nth(10, 0, 2),
    "thanksgiving": _nth(11, 3, 4), "black_friday": _nth(11, 3, 4, 1), "small_business": _nth(11, 3, 4, 2),
    "cyber_monday": _nth(11, 3, 4, 4), "giving_tuesday": _nth(11, 3, 4, 5), "election": _election,
    "spring_bank": _nth(5, 0, -1), "early_may_bank": _nth(5, 0, 1), "august_bank": _nth(8, 0, -1),
    "armed_forces": _nth(5, 5, 3), "arbor": _nth(4, 4, -1), "admins": _nth(4, 5, -1, -3), "victoria": _victoria,
    "dst_start": _nth(3, 6, 2), "dst_end": _nth(11, 6, 1), "friendship": _nth(8, 6, 1), "sysadmin": _nth(7, 4, -1),
    "military_spouse": _nth(5, 6, 2, -2), "thinking_day": _fixed(2, 22), "loyalty": _fixed(5, 1),
    "shrove_monday": _from_easter(-48), "shrove_tuesday": _from_easter(-47), "ash_wednesday": _from_easter(-46),
    "mothering": _from_easter(-21), "palm_sunday": _from_easter(-7), "maundy_thursday": _from_easter(-3),
    "good_friday": _from_easter(-2), "holy_saturday": _from_easter(-1), "easter": _from_easter(0),
    "easter_monday": _from_easter(1), "ascension": _from_easter(39), "pentecost": _from_easter(49),
    "whit_monday": _from_easter(50), "trinity": _from_easter(56), "corpus_christi": _from_easter(60),
    "emancipation": _emancipation, "tax_day": _tax_day, "kings_day": _kings_day,
    "clean_monday": _from_orthodox_easter(-48), "orthodox_easter": _from_orthodox_easter(0),
    "orthodox_good_friday": _from_orthodox_easter(-2), "orthodox_easter_monday": _from_orthodox_easter(1),
    "lazarus_saturday": _from_orthodox_easter(-8), "orthodox_palm_sunday": _from_orthodox_easter(-7),
}  # fmt: skip


def _eve_of(day: Callable[[int], date], plus: int = 0) -> DayOfYear:
    return lambda year: day(year) + timedelta(days=plus - 1)


HEBREW: dict[str, DayOfYear] = {
    "purim": _eve_of(passover, -30), "passover": _eve_of(passover), "yom_hashoah": _eve_of(day_of_remembrance),
    "lag_baomer": _eve_of(passover, 33), "shavuot": _eve_of(passover, 50), "tisha_bav": _eve_of(ninth_of_av),
    "rosh_hashanah": _eve_of(new_year), "yom_kippur": _eve_of(new_year, 9), "sukkot": _eve_of(new_year, 14),
    "shemini_atzeret": _eve_of(new_year, 21), "simchat_torah": _eve_of(new_year, 22), "hanukkah": _eve_of(hanukkah),
}  # fmt: skip
"""Days on whose evening a Jewish feast begins."""

LENGTH = {
    "lent": 46, "passover": 9, "rosh_hashanah": 3, "sukkot": 9, "hanukkah": 8, "shavuot": 3, "purim": 2,
    "yom_kippur": 2, "great_lent": 40, "ramadan": 30, "navaratri": 9,
}  # fmt: skip
"""Days of the feasts that last longer than one, the eve counted."""
SOLAR |= {"lent": _from_easter(-46), "great_lent": _from_orthodox_easter(-48)}


def holiday_in(name: str, year: int) -> date | None:
    """Return the day of a named holiday in a solar year; a lunar day of the 12th month belongs to its lunar year."""
    on = LUNAR.get(name) or HEBREW.get(name) or MOVING.get(name) or SOLAR[name]
    return on(year)


def is_uncertain(name: str) -> bool:
    """Say whether people keep the day a day earlier or later, by country and school."""
    return name in MOVING


def is_lunar(name: str) -> bool:
    """Say whether the holiday follows the moon."""
    return name in LUNAR
