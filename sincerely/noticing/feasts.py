"""Days of the year on which people in Việt Nam think of each other, solar and lunar, and the quiet around a loss. Pure.

Lunar days follow the Vietnamese calendar (UTC+7, `times/lunar.py`). After a death people keep 49 days (seven weeks, the
Buddhist reckoning), 100 days (tốt khốc, the end of weeping) and the first anniversary (giỗ đầu).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sincerely.noticing.times.lunar import solar_date


@dataclass(frozen=True, slots=True)
class Feast:
    """A day with a name: solar (month, day), or lunar."""

    key: str
    month: int
    day: int
    lunar: bool = False
    tags: frozenset[str] = frozenset()
    """Folded tags of people whose day it is, where it is not everybody's."""


FEASTS = (
    Feast("feast.doctors", 2, 27, tags=frozenset({"doctor", "bac si", "y te"})),
    Feast("feast.women_march", 3, 8),
    Feast("feast.reunification", 4, 30),
    Feast("feast.labour", 5, 1),
    Feast("feast.children", 6, 1),
    Feast("feast.press", 6, 21, tags=frozenset({"press", "journalist", "bao chi", "nha bao"})),
    Feast("feast.invalids", 7, 27),
    Feast("feast.national", 9, 2),
    Feast("feast.business", 10, 13),
    Feast("feast.women_october", 10, 20),
    Feast("feast.teachers", 11, 20, tags=frozenset({"teacher", "thay", "co giao", "thay co", "giao vien"})),
    Feast("feast.army", 12, 22),
    Feast("feast.tet", 1, 1, lunar=True),
    Feast("feast.first_full_moon", 1, 15, lunar=True),
    Feast("feast.hung_kings", 3, 10, lunar=True),
    Feast("feast.vu_lan", 7, 15, lunar=True),
    Feast("feast.mid_autumn", 8, 15, lunar=True),
    Feast("feast.kitchen_gods", 12, 23, lunar=True),
)

KEPT_AFTER_DEATH = (("mourning.49", 49), ("mourning.100", 100), ("mourning.year", 365))
"""Days after a death on which the family remembers, the day itself counted as the first."""
QUIET_AFTER_DEATH = 100
"""Days after a death in which nothing cheerful is suggested."""
QUIET_WHILE_ILL = 30
"""Days after grave news of illness in which nothing cheerful is suggested: quiet before a loss, too."""
CHEERFUL = frozenset(
    {"birth", "pregnancy", "birthday", "anniversary", "wedding", "engagement", "baptism", "graduation", "exam", "job", "award",
     "promotion", "retirement", "school", "move", "other", ""}
)  # fmt: skip


def feast_in(feast: Feast, year: int) -> date | None:
    """Return a feast's solar date in the solar or lunar `year`; None where that year has no such day."""
    if feast.lunar:
        return solar_date(feast.day, feast.month, year)
    return date(year, feast.month, feast.day)


def feasts_between(first: date, last: date) -> list[tuple[date, Feast]]:
    """Return the feasts from `first` to `last`, both included, in order."""
    found = [
        (day, feast)
        for year in range(first.year - 1, last.year + 1)
        for feast in FEASTS
        if (day := feast_in(feast, year)) is not None and first <= day <= last
    ]
    return sorted(set(found), key=lambda each: (each[0], each[1].key))


def yearly(month: int, day: int, first: date, last: date) -> list[date]:
    """Return the days of a yearly date from `first` to `last`; 29 February is kept on 1 March in other years."""
    found = []
    for year in range(first.year, last.year + 1):
        try:
            one = date(year, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                continue
            one = date(year, 3, 1)
        if first <= one <= last:
            found.append(one)
    return found


def remembered(died: date) -> list[tuple[str, date]]:
    """Return the days that a family keeps after a death: (key, day)."""
    return [(key, died + timedelta(days=days if days == 365 else days - 1)) for key, days in KEPT_AFTER_DEATH]


def in_mourning(died: date, day: date) -> bool:
    """Whether nothing cheerful is suggested on `day` after a death."""
    return died <= day < died + timedelta(days=QUIET_AFTER_DEATH)
