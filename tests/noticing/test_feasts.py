"""Days of the year and the quiet around a loss; the clock over Tết and declared leave; likeness of names."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.feasts import FEASTS, feasts_between, in_mourning, remembered, yearly
from sincerely.noticing.quiet import is_worth_a_word, leave, may_be_one, tet_pauses
from sincerely.people.rhythm import Clock, Gaps, Pause, gaps_between

DAYS = st.dates(date(2000, 1, 1), date(2045, 12, 31))


@pytest.mark.parametrize(
    ("year", "key", "day"),
    [
        (2026, "feast.tet", date(2026, 2, 17)),
        (2026, "feast.mid_autumn", date(2026, 9, 25)),
        (2026, "feast.teachers", date(2026, 11, 20)),
        (2026, "feast.business", date(2026, 10, 13)),
        (2025, "feast.hung_kings", date(2025, 4, 7)),
        (2025, "feast.kitchen_gods", date(2025, 1, 22)),
    ],
)
def test_feasts(year, key, day):
    assert (day, key) in [(each, feast.key) for each, feast in feasts_between(date(year, 1, 1), date(year, 12, 31))]


@given(st.integers(2000, 2045))
def test_a_year_holds_every_solar_feast_once_and_all_in_order(year):
    found = feasts_between(date(year, 1, 1), date(year, 12, 31))
    assert [day for day, _ in found] == sorted(day for day, _ in found)
    for feast in FEASTS:
        times = sum(each.key == feast.key for _, each in found)
        assert times in ((0, 1, 2) if feast.lunar else (1,)), feast.key


@given(DAYS)
def test_after_a_loss(died):
    days = dict(remembered(died))
    assert (days["mourning.49"] - died).days == 48, "the day itself is the first"
    assert (days["mourning.100"] - died).days == 99
    assert in_mourning(died, died)
    assert in_mourning(died, days["mourning.100"])
    assert not in_mourning(died, days["mourning.100"] + timedelta(days=1))
    assert not in_mourning(died, died - timedelta(days=1))


def test_a_birthday_on_the_29th_of_february_is_kept_each_year():
    assert yearly(2, 29, date(2027, 1, 1), date(2028, 12, 31)) == [date(2027, 3, 1), date(2028, 2, 29)]
    assert yearly(2, 30, date(2027, 1, 1), date(2028, 12, 31)) == []


def test_the_clock_stands_still_over_tet():
    (pause,) = tet_pauses(date(2026, 1, 1), date(2026, 12, 31))
    assert pause == Pause(date(2026, 2, 10), date(2026, 2, 26)), "from 23 Chạp to mùng 10"
    assert Clock([pause]).between(date(2026, 2, 1), date(2026, 3, 1)) == 28 - 17
    assert gaps_between([date(2026, 2, 1), date(2026, 3, 1)], Clock([pause])) == [11]


@given(DAYS, st.integers(0, 400), st.lists(st.tuples(DAYS, st.integers(0, 30)), max_size=5))
def test_a_clock_never_runs_backwards_or_faster(first, length, pauses):
    clock = Clock(Pause(day, day + timedelta(days=n)) for day, n in pauses)
    last = first + timedelta(days=length)
    assert 0 <= clock.between(first, last) <= length
    middle = first + timedelta(days=length // 2)
    assert clock.between(first, middle) + clock.between(middle, last) == clock.between(first, last)


@pytest.mark.parametrize(
    ("quote", "first", "last"),
    [
        ("I am out of the office through mid-February", date(2026, 11, 20), date(2027, 2, 20)),
        ("I will be on leave 14 December to 18 December", date(2026, 12, 14), date(2026, 12, 18)),
        ("I will be away in January but should be around in February", date(2027, 1, 1), date(2027, 1, 31)),
        ("I will be back on 19 November", date(2026, 11, 20), date(2026, 11, 27)),
    ],
)
def test_a_long_leave_a_leave_to_come_and_a_note_out_of_date(quote, first, last):
    found = leave(quote, "en", datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("quote", "language", "last"),
    [
        ("I am out of the office until Friday 27 November", "en", date(2026, 11, 27)),
        ("I'm away and back on Monday 30 November", "en", date(2026, 11, 30)),
        ("I am out of the office", "en", date(2026, 11, 27)),
        ("Em nghỉ đến hết ngày 25/11", "vi", date(2026, 11, 25)),
    ],
)
def test_declared_leave(quote, language, last):
    found = leave(quote, language, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    assert (found.first, found.last) == (date(2026, 11, 20), last)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tom Harbour", "Harbour, Tom", True),
        ("Tom Harbour", "Thomas J Harbour", True),
        ("Marta Lindqvist", "mlindqvist", True),
        ("Marta Lindqvist", "Marta Lindqvlst", True),
        ("Trần Thị Mai", "Tran Thi Mai", True),
        ("Nguyễn Văn Minh", "Nguyễn Thị Hoa", False),
        ("Tom Harbour", "Tim J Harbovr", True),
        ("Tom Harbour", "Anna Harbour", False),
        ("Tom Harb our", "Tom J Harbour", True),
        ("", "Tom", False),
    ],
)
def test_who_may_be_writing_under_another_address(one, other, same):
    assert may_be_one(one, other) is same
    assert may_be_one(other, one) is same


@pytest.mark.parametrize(
    ("gaps", "worth"),
    [
        (Gaps(7, 104, 11, True, 0.9), True),
        (Gaps(7, 104, 11, True, 0.7), False),
        (Gaps(7, 104, 11, False, 0.9), False),
        (Gaps(7, 400, 11, True, 0.9), False),
        (Gaps(40, 104, 11, True, 0.9), False),
    ],
)
def test_quiet_that_is_worth_a_word(gaps, worth):
    assert is_worth_a_word(gaps) is worth
