"""Rhythm and silence on plain days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.people.rhythm import GAPS_NEEDED, SPAN_NEEDED, Contact, read_gaps

BEGIN = date(2026, 1, 1)
DAYS = st.lists(st.integers(0, 700), max_size=40)


def contacts(days, *, wrote=True, they=True):
    return [Contact(BEGIN + timedelta(days=day), wrote, they) for day in days]


@pytest.mark.parametrize(
    ("days", "today", "median", "silence", "n", "enough"),
    [
        ([], 10, 0, 0, 0, False),
        ([5], 10, 0, 5, 0, False),
        (range(0, 130, 10), 150, 10, 30, 12, True),
        ([0, 0, 0, 10, 10, 20], 25, 10, 5, 2, False),
        ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 100, 1, 91, 9, False),
        ([0, 10, 20, 30, 40, 50, 60, 70, 80, 300], 310, 10, 10, 9, True),
        (range(0, 80, 10), 100, 10, 30, 7, False),
    ],
)
def test_rhythms(days, today, median, silence, n, enough):
    found = read_gaps(contacts(days), BEGIN + timedelta(days=today))
    assert (found.median_days, found.silence_days, found.n, found.enough) == (median, silence, n, enough)


@pytest.mark.parametrize("how", [{"wrote": False}, {"they": False}])
def test_one_side_alone_is_no_relationship(how):
    assert not read_gaps(contacts(range(0, 200, 10), **how), BEGIN + timedelta(days=200)).enough


@given(DAYS, st.integers(0, 700), DAYS)
def test_nothing_later_than_today_counts(days, today, future):
    moment = BEGIN + timedelta(days=today)
    known = [day for day in days if day <= today]
    later = [today + 1 + day for day in future]
    assert read_gaps(contacts(known + later), moment) == read_gaps(contacts(known), moment)


@given(DAYS, st.integers(0, 700), st.randoms())
def test_order_and_repeats_on_a_day_change_nothing(days, today, chance):
    moment = BEGIN + timedelta(days=today)
    shuffled = days * 2
    chance.shuffle(shuffled)
    found = read_gaps(contacts(shuffled), moment)
    assert found == read_gaps(contacts(days), moment)
    if found.enough:
        assert found.n >= GAPS_NEEDED
        assert max(days) - min(days) >= SPAN_NEEDED
        assert found.median_days >= 1
        assert found.silence_days >= 0
