"""Meetings that letters speak of: the last word of a conversation about its hour counts, and a limit is no hour."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.told_meetings import Letter, Said, hours_named, told_on

ZONE = ZoneInfo("Europe/London")
DAY = date(2026, 11, 24)


def said(text, *, rule="en.meeting.announce-at", day=20, thread=1, number=1, person=1, quote=""):
    at = datetime(2026, 11, day, 10, 0, tzinfo=UTC)
    quote = quote or text
    return Said(number, number, thread, person, at, "in", rule, quote, text.find(quote), text)


def hours(*some):
    return [(one.said.notice_id, f"{one.at:%H:%M}") for one in told_on(DAY, some, ZONE)]


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("Call on Tuesday 24 November at 2pm", "en.meeting.announce-at", ["14:00"]),
        ("Can we move our call to Tuesday 24 November at 2.30pm?", "en.meeting.change", ["14:30"]),
        ("10h thứ Ba 24/11 em qua ạ", "vi.meeting.visit", ["10:00"]),
        ("Chị dời sang 15h00 thứ Ba 24/11", "vi.meeting.moved", ["15:00"]),
        ("Let us meet on Tuesday 24 November", "en.meeting.propose", []),
        ("Please have it before 10am on Tuesday 24 November", "en.meeting.announce-at", []),
        ("Fancy lunch on Tuesday 24 November at 1pm?", "en.meeting.wish", []),
        ("We met on Tuesday 17 November at 2pm", "en.meeting.we-meet", []),
    ],
)
def test_an_hour_of_that_day(text, rule, expected):
    assert [hour for _, hour in hours(said(text, rule=rule))] == expected


def test_the_last_word_of_a_conversation_counts():
    first = said("Call on Tuesday 24 November at 2pm")
    moved = said("Can we make that Tuesday 24 November at 4pm?", rule="en.meeting.change", day=21, number=2)
    later = said("Can we make that Friday 27 November at 4pm?", rule="en.meeting.change", day=22, number=3)
    off = said("The call is cancelled", rule="en.meeting.change", day=22, number=4)
    silent = said("I look forward to our call", rule="en.meeting.see-you", day=22, number=5)
    assert hours(first) == [(1, "14:00")]
    assert hours(first, moved) == [(2, "16:00")]
    assert hours(first, moved, later) == []
    assert hours(first, off) == []
    assert hours(first, silent) == [(1, "14:00")]


def answer(text, *, day=21, language="en", direction="out", person=1):
    return Letter(7, 1, datetime(2026, 11, day, 9, 0, tzinfo=UTC), direction, language, text, person)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Fine, Tuesday 24 November 10.30, at the café.", "en", ["10:30"]),
        ("Được em, 16h30 thứ Ba 24/11 mình ra quán Góc Phố.", "vi", ["16:30"]),
        ("Would Tuesday 24 November at 10am do?", "en", []),
        ("The deadline is Tuesday 24 November, 10am.", "en", []),
        ("My flight is on Tuesday 24 November at 10am.", "en", []),
    ],
)
def test_a_plain_answer_fixes_the_hour_of_a_meeting_that_was_asked_for(text, language, expected):
    asked = said("Can I see you for half an hour?", rule="en.meeting.invite", day=20)
    told = told_on(DAY, [asked], ZONE, [answer(text, language=language)])
    assert [f"{one.at:%H:%M}" for one in told] == expected
    assert all(one.said.entry_id == 7 and one.said.by_owner for one in told)


def test_what_somebody_else_says_of_their_day_fixes_nothing():
    asked = said("Can I see you for half an hour?", rule="en.meeting.invite", day=20)
    plumber = answer("He comes to me on Tuesday 24 November at 10.30.", direction="in", person=2)
    assert told_on(DAY, [asked], ZONE, [plumber]) == []


def test_an_hour_of_your_time_is_on_the_clock_of_whom_it_says():
    cet = ZoneInfo("Europe/Amsterdam")
    mine = replace(said("Tuesday 24 November at 10 your time is fine, I'll ring you"), direction="out")
    theirs = said("Tuesday 24 November at 10 our time", number=2, thread=2)
    hours = [one.at.astimezone(ZONE) for one in told_on(DAY, [mine, theirs], ZONE, (), lambda _: cet)]
    assert [f"{hour:%H:%M}" for hour in hours] == ["09:00"], "one hour of one person is told once"


def test_two_conversations_are_two_meetings_and_one_told_twice_is_one():
    one = said("Call on Tuesday 24 November at 2pm")
    other = said("Lunch on Tuesday 24 November at 1pm", thread=2, number=2, person=2)
    again = said("Call on Tuesday 24 November at 2pm", thread=3, number=3)
    assert hours(one, other) == [(2, "13:00"), (1, "14:00")]
    assert len(hours(one, again)) == 1


@given(st.text(max_size=200), st.sampled_from(["en.meeting.propose", "vi.meeting.moved"]))
def test_any_text_is_read(text, rule):
    one = said(text or "x", rule=rule)
    assert all(hour > one.at for hour in hours_named(one, ZONE, lambda _: ZONE))
