"""Feasts whose day differs by country are asked, with the day before and after."""

from datetime import date, datetime

import pytest

from sincerely.noticing.times import find_times
from sincerely.noticing.times.moon_feasts import MOVING

NOW = datetime.fromisoformat("2026-03-04T10:00:00+00:00")
# Days as published for these years (Saudi and Indian calendars).
PUBLISHED = [
    ("eid_al_fitr", date(2026, 3, 20)), ("eid_al_adha", date(2026, 5, 27)), ("ramadan", date(2026, 2, 18)),
    ("islamic_new_year", date(2026, 6, 16)), ("diwali", date(2026, 11, 8)), ("diwali", date(2025, 10, 20)),
    ("holi", date(2026, 3, 4)), ("dussehra", date(2026, 10, 20)), ("rakhi", date(2026, 8, 28)),
    ("shivaratri", date(2026, 2, 15)), ("janmashtami", date(2026, 9, 4)), ("ganesh_chaturthi", date(2026, 9, 14)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "day"), PUBLISHED, ids=str)
def test_the_day_is_right_to_a_day(name: str, day: date) -> None:
    found = MOVING[name](day.year)
    assert found is not None
    assert abs((found - day).days) <= 1


@pytest.mark.parametrize("text", ["Diwali", "Eid al-Fitr", "Ramadan", "Holi 2027", "durga puja in 2028", "Vaisakhi"])
def test_it_is_asked(text: str) -> None:
    (found,) = find_times(text, "en", NOW)
    assert not found.sure
    assert len(found.alternatives) == 2
    assert found.quote == text


@pytest.mark.parametrize("name", sorted(MOVING))
def test_each_feast_has_a_day_in_most_years(name: str) -> None:
    days = [MOVING[name](year) for year in range(2000, 2040)]
    assert sum(day is not None for day in days) >= 26
    assert all(day is None or day.year == year for day, year in zip(days, range(2000, 2040), strict=True))
