"""Times in words across clock changes: a distance from UTC is no zone, and no hour may come out wrong by it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing.free_times import Slot
from sincerely.writing.offers import Seen, slot_words

LONDON, BERLIN, SAIGON = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Ho_Chi_Minh")
WINTER, SUMMER = datetime(2026, 3, 20, 14, tzinfo=UTC), datetime(2026, 4, 10, 14, tzinfo=UTC)


def said(at, here, there, language="en"):
    return slot_words(Slot(at, at + timedelta(minutes=30)), language, here, there)


@pytest.mark.parametrize(
    ("at", "here", "there", "words"),
    [
        # Written from London by a Londoner: one clock, nothing more to say, until London's is changed.
        (WINTER, LONDON, Seen(timedelta(), WINTER), "Friday 20 March, 14:00–14:30"),
        (SUMMER, LONDON, Seen(timedelta(), WINTER), "Friday 10 April, 14:00–14:30 UTC (15:00–15:30 London time)"),
        # A letter from Berlin in winter: in April Berlin is at +2, and London at +1 as Berlin was.
        (SUMMER, LONDON, Seen(timedelta(hours=1), WINTER), "Friday 10 April, 15:00–15:30 UTC+1 (15:00–15:30 London time)"),
        (SUMMER, LONDON, BERLIN, "Friday 10 April, 16:00–16:30 Berlin time (15:00–15:30 London time)"),
        (SUMMER, SAIGON, Seen(timedelta(hours=7), WINTER), "Friday 10 April, 21:00–21:30"),
    ],
)  # fmt: skip
def test_hours_are_said_so_that_they_hold_whatever_their_clock_does(at, here, there, words):
    assert said(at, here, there) == words


@given(st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Ho_Chi_Minh"]),
       st.sampled_from(["Europe/Berlin", "America/Sao_Paulo", "Africa/Lagos", "Asia/Kathmandu"]),
       st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1)), st.integers(0, 120 * 48))  # fmt: skip
def test_no_reader_is_told_an_hour_that_is_not_theirs_without_its_clock(owner, reader, wrote, later):
    here, truly = ZoneInfo(owner), ZoneInfo(reader)
    sent = wrote.replace(tzinfo=UTC)
    at = (sent + timedelta(minutes=30 * later)).replace(minute=0)
    there = Seen(sent.astimezone(truly).utcoffset(), sent)
    if not there.is_as(here) and at.astimezone(truly).utcoffset() != there.utcoffset(at):
        assert "UTC" in said(at, here, there)
        assert "time)" in said(at, here, there)
