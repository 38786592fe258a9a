"""What programs say is waiting: signatures, approvals, last days; never what only tells, sells or confirms."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.by_programs import MOST, FromAProgram, told_waiting, waiting

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def letter(subject, text="", number=1, person=1, day=0, language="en"):
    return FromAProgram(number, person, AT + timedelta(days=day), subject, text, language)


def told(*letters, day=1):
    return [one.letter.entry_id for one in waiting(letters, AT + timedelta(days=day), UTC)]


@pytest.mark.parametrize(
    ("subject", "text", "language", "quote"),
    [
        ("Waiting for your signature: order form", "Tom signed. You are next.", "en", "Waiting for your signature: order form"),
        ("Reminder", "The consent is still waiting for you.", "en", "The consent is still waiting for you."),
        ("Ana assigned you \"Letter to the mill\"", "Due: 12 November.", "en", "Ana assigned you \"Letter to the mill\""),
        ("Self-assessment due today", "Status: draft.", "en", "Self-assessment due today"),
        ("Nhắc lần 2: tài liệu chờ chữ ký", "", "vi", "Nhắc lần 2: tài liệu chờ chữ ký"),
        ("Đổi giờ bay, cần xác nhận", "Xin xác nhận trước 12h ngày 9/11.", "vi", "Đổi giờ bay, cần xác nhận"),
        ("Your invoice is due tomorrow", "", "en", None),
        ("Your bill, due 8 November", "No action needed.", "en", None),
        ("Your week: 3 tasks overdue", "", "en", None),
        ("4 việc đến hạn tuần này", "", "vi", None),
        ("The mill opened a shop", "Come and look.", "en", None),
    ],
)  # fmt: skip
def test_what_waits_and_what_only_tells(subject, text, language, quote):
    found = told_waiting(letter(subject, text, language=language), UTC)
    assert (found.quote if found else None) == quote


def test_it_is_told_while_its_day_is_near_and_a_day_longer():
    form = letter("The form needs your signature", "Please return it by Tuesday 10 November.")
    assert told(form, day=1) == [], "six days ahead"
    assert told(form, day=3) == told(form, day=7) == told(form, day=8) == [1]
    assert told(form, day=9) == []
    undated = letter("The form needs your signature")
    assert (told(undated, day=3), told(undated, day=4)) == ([1], [])


def test_a_later_letter_of_the_same_program_says_it_again_or_settles_it():
    form = letter("Mill agreement needs your signature")
    again = letter("Reminder: mill agreement is waiting for you", number=2, day=1)
    done = letter("Mill agreement: everybody has signed", number=3, day=2)
    other = letter("Mill agreement: everybody has signed", number=4, day=2, person=2)
    assert told(form, again, day=2) == [2]
    assert told(form, again, done, day=2) == []
    assert told(form, other, day=2) == [1]


@pytest.mark.parametrize(
    ("subject", "text", "last"),
    [
        ("Please confirm your booking", "Your plane leaves on Friday 6 November.", None),
        ("Leave of Ana needs your approval", "She is away from 6 November.", None),
        ("The minutes need your signature", "Please sign by Friday 6 November.", "06"),
        ("The form is not yet submitted", "The form closes on Friday 6 November.", "06"),
    ],
)
def test_only_a_last_day_is_one(subject, text, last):
    found = told_waiting(letter(subject, text), UTC)
    assert (f"{found.last_day:%d}" if found.last_day else None) == last


def test_another_matter_settles_nothing():
    one, other = letter("Contract Alpha needs your signature"), letter("Contract Beta needs your signature", number=2)
    assert told(one, other, day=1) == [1, 2]


def test_no_more_than_a_few_the_first_to_end_first():
    many = [letter(f"{word} needs your approval", f"By {n + 5} November.", number=n)
            for n, word in enumerate(("Alpha", "Bravo", "Delta", "Hotel"), 1)]  # fmt: skip
    assert told(*reversed(many), day=2) == [1, 2, 3][:MOST]


@given(st.text(max_size=120), st.text(max_size=400), st.sampled_from(["en", "vi"]))
def test_any_letter_is_read_and_what_is_shown_stands_in_it(subject, text, language):
    found = told_waiting(letter(subject, text, language=language), UTC)
    assert found is None or found.quote in text or found.quote == subject
