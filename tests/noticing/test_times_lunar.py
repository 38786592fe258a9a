"""The lunar calendar against published days, and against itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.times.lunar import lunar_date, month_length, next_lunar, solar_date, tet

TET = {
    1990: "01-27", 1995: "01-31", 1996: "02-19", 1997: "02-07", 1998: "01-28", 1999: "02-16", 2000: "02-05",
    2001: "01-24", 2005: "02-09", 2007: "02-17", 2008: "02-07", 2009: "01-26", 2010: "02-14", 2011: "02-03",
    2012: "01-23", 2013: "02-10", 2014: "01-31", 2015: "02-19", 2016: "02-08", 2017: "01-28", 2018: "02-16",
    2019: "02-05", 2020: "01-25", 2021: "02-12", 2022: "02-01", 2023: "01-22", 2024: "02-10", 2025: "01-29",
    2026: "02-17", 2027: "02-06", 2028: "01-26", 2029: "02-13", 2030: "02-02",
}  # fmt: skip


@pytest.mark.parametrize(("year", "day"), TET.items())
def test_it_knows_the_first_day_of_each_year(year: int, day: str) -> None:
    assert tet(year) == date.fromisoformat(f"{year}-{day}")


@pytest.mark.parametrize(("year", "vietnam", "china"), [(2007, 17, 18), (2030, 2, 3)])
def test_it_parts_from_the_chinese_year_where_the_new_moon_falls_between_the_zones(
    year: int, vietnam: int, china: int
) -> None:
    assert (tet(year).day, tet(year, zone=8.0).day) == (vietnam, china)


@pytest.mark.parametrize(
    ("solar", "lunar"),
    [
        ("2025-07-25", (1, 6, 2025, True)),
        ("2023-03-22", (1, 2, 2023, True)),
        ("2020-05-23", (1, 4, 2020, True)),
        ("2026-02-16", (29, 12, 2025, False)),
        ("2024-09-17", (15, 8, 2024, False)),
        ("2025-05-31", (5, 5, 2025, False)),
    ],
)
def test_it_reads_days_and_leap_months(solar: str, lunar: tuple[int, int, int, bool]) -> None:
    assert lunar_date(date.fromisoformat(solar)) == lunar


@given(st.dates(date(1990, 1, 1), date(2050, 12, 31)))
def test_there_and_back_again(day: date) -> None:
    number, month, year, leap = lunar_date(day)
    assert solar_date(number, month, year, leap) == day


@given(st.dates(date(1990, 1, 1), date(2050, 12, 30)))
def test_the_next_day_is_the_next_number_or_the_first(day: date) -> None:
    today, tomorrow = lunar_date(day)[0], lunar_date(day + timedelta(days=1))[0]
    assert tomorrow == today + 1 or (tomorrow == 1 and today in (29, 30))


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(1, 29), st.integers(1, 12))
def test_the_next_lunar_day_is_that_day_and_not_past(today: date, day: int, month: int) -> None:
    found = next_lunar(day, month, today)
    assert found is not None and found >= today
    assert lunar_date(found)[:2] == (day, month)


def test_a_day_that_a_short_month_lacks_is_none() -> None:
    short = next(m for m in range(1, 13) if month_length(m, 2026) == 29)
    assert solar_date(30, short, 2026) is None
