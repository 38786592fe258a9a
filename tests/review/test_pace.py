"""Yeses that are given like stamps are slowed, and only those; a person's own letter never is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sincerely.review.pace import LONGEST, PAUSE, SHORTEST, PastYes, reading_time, second_look_at, slowed

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def yes(minutes_ago, *, seconds=60, words=80, software=60, edited=False):
    at = NOW - timedelta(minutes=minutes_ago)
    return PastYes(at - timedelta(seconds=seconds), at, words, software, edited)


def after(*past, words=80, software_words=60):
    return slowed(past, words=words, software_words=software_words, now=NOW)


def test_five_in_a_row_unchanged_slow_the_sixth():
    row = [yes(2 * n) for n in range(1, 6)]
    found = after(*row)
    assert (found.why, found.count) == ("pace.unchanged", 5)
    assert after(*row[:4]) is None
    assert after(row[0], replace(row[1], edited=True), *row[2:]) is None, "one was changed"
    assert after(*row[:2], yes(6, software=0), *row[2:]).count == 5, "a letter by hand between them changes nothing"
    assert after(*[yes(130 * n) for n in range(1, 6)]) is None, "not in one sitting"
    assert after(*row, software_words=0) is None, "a letter by hand"


def test_faster_than_reading_three_times_slows_the_next():
    hasty = [yes(n, seconds=2, edited=True) for n in (1, 2, 3)]
    assert after(*hasty).why == "pace.hasty"
    assert after(*hasty[:2], yes(3, edited=True)) is None
    assert after(*[replace(each, opened_at=None) for each in hasty]) is None, (
        "what is not known is not held against one"
    )


@given(st.integers(0, 100_000))
def test_waiting_is_bounded(words):
    assert SHORTEST <= reading_time(words) <= LONGEST
    assert reading_time(words) <= reading_time(words + 1)


def test_a_second_look_is_for_drafts_to_the_important():
    assert second_look_at(NOW, is_important=True, software_words=3) == NOW + PAUSE
    assert second_look_at(None, is_important=True, software_words=3) is None
    assert second_look_at(NOW, is_important=False, software_words=3) is None
    assert second_look_at(NOW, is_important=True, software_words=0) is None
