"""A time that was named by one and taken by the other, until it is called off."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.noticing.agreeing import Turn, agreed_time, points_in

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""A Tuesday."""
THREE = "Any of these would suit me: Thursday at 10:00, Thursday at 15:00, or Friday at 11:30."
BA = "Em gửi anh ba giờ để chọn: 10:00 26/11, 15:00 27/11 hoặc 9:30 28/11 ạ."


def settled(*said, now=NOW):
    """Return what the letters settle; owner and reader take turns, the owner first; three minutes apart."""
    turns = [
        Turn(number % 2 == 0, text, NOW + timedelta(minutes=3 * number), "vi" if "ọ" in text or "ờ" in text else "en", number)
        for number, text in enumerate(said)
    ]  # fmt: skip
    return agreed_time(turns, now)


@pytest.mark.parametrize(
    ("said", "quote", "clock"),
    [
        ((THREE, "Friday at 11:30, then. Bring the plans."), "Friday at 11:30, then.", datetime(2026, 11, 27, 11, 30)),
        ((THREE, "Friday works for me."), "Friday works for me.", datetime(2026, 11, 27, 11, 30)),
        ((THREE, "Hello Alice,\nThursday at 10:00"), "Thursday at 10:00", datetime(2026, 11, 26, 10)),
        ((BA, "15:00 ngày 27/11 em nhé, ở văn phòng anh."), "15:00 ngày 27/11 em nhé, ở văn phòng anh.",
         datetime(2026, 11, 27, 15)),
        (("How about Thursday?", "Thursday at 3 pm is fine."), "Thursday at 3 pm is fine.", datetime(2026, 11, 26, 15)),
        (("When suits?", "Could you do Friday at 14:00?", "Yes, Friday at 14:00."), "Yes, Friday at 14:00.",
         datetime(2026, 11, 27, 14)),
        ((THREE, "Friday works.", "Sorry, can we move it to Monday at 9:00?", "Monday at 9:00 is good."),
         "Monday at 9:00 is good.", datetime(2026, 11, 30, 9)),
    ],
)  # fmt: skip
def test_what_the_other_side_says_again_is_settled(said, quote, clock):
    found = settled(*said)
    assert (found.quote, found.clock) == (quote, clock)
    assert (found.entry_id, found.by_owner) == (len(said) - 1, len(said) % 2 == 1)


@pytest.mark.parametrize(
    "said",
    [
        (THREE,),
        (THREE, "Thursday works for me."),
        (THREE, "Is Friday at 11:30 still possible?"),
        (THREE, "Friday at 11:30 doesn't work, I'm afraid."),
        (THREE, "I will be in Leeds on Friday."),
        (THREE, "Wednesday at 9:00 would be perfect."),
        (THREE, "Friday works.", "Noted.", "Something came up: can we find another time?"),
        (BA, "15:00 ngày 27/11 anh bận mất rồi."),
        (BA, "15:00 ngày 27/11 em nhé.", "Dạ vâng ạ.", "Anh phải dời buổi này sang tuần sau em ạ, giờ nào cũng được."),
        ("The boxes leave on Friday.", "Friday is fine."),
        ("Please pay by Friday.", "Friday is fine."),
    ],
)  # fmt: skip
def test_nothing_in_doubt_is_settled(said):
    assert settled(*said) is None


def test_what_is_over_is_not_ahead():
    assert settled(THREE, "Friday at 11:30, then.", now=NOW + timedelta(days=9)) is None


def test_hours_of_a_letter_are_read_on_its_own_clock():
    assert points_in("Thursday at 10:00 or 27/11 15:00, and the week after", "en", NOW) == [
        datetime(2026, 11, 26, 10), datetime(2026, 11, 27, 15),
    ]  # fmt: skip


@pytest.mark.parametrize("filler", ["a." * 50_000, "not " * 25_000, "10:00 " * 17_000, "…!?." * 25_000, "dời" * 30_000])
def test_long_letters_take_no_long_time(filler):
    begun = time.perf_counter()
    settled(filler, filler)
    assert time.perf_counter() - begun < 2
