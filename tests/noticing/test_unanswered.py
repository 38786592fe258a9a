"""The last word of a conversation: what leaves something to its reader, and what only tells, thanks or takes back."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.needs import rank
from sincerely.noticing.unanswered import LONGEST, LastWord, leaves_to_reader

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def letter(text, subject="Boxes", number=1, person=1):
    return LastWord(person, number, f"{number}@x.example", NOW - timedelta(hours=number), subject, text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Seven per cent and we're done", "Seven per cent and we're done"),
        ("All drafted.\nThe bin costs 410. You decide what we tell them.\nTom", "You decide what we tell them."),
        ("The key is sitting with you, the van comes on Friday.", "The key is sitting with you, the van comes on Friday."),
        ("How are you\nfixed for Tuesday?", "fixed for Tuesday?"),
        ("Bản cuối em gửi rồi, tùy chị quyết nha", "Bản cuối em gửi rồi, tùy chị quyết nha"),
        ("Em phải nộp trước thứ Sáu ạ", "Em phải nộp trước thứ Sáu ạ"),
        ("The boxes are in the blue shed.", ""),
        ("See mill.example/boxes? for all", ""),
        ("I wanted you to know that the van came.", ""),
        ("Thank you so much!", ""),
        ("Great, see you then", ""),
        ("Please disregard my question about Friday, do you hear?", ""),
        ("Chị ơi khỏi gửi nha, bên em có rồi, sao rồi?", ""),
        ("Dạ em cảm ơn chị nhiều ạ", ""),
        ("", ""),
        ("Is it?" + " The mill turns." * (LONGEST // 10), ""),
    ],
)  # fmt: skip
def test_what_leaves_something_to_its_reader(text, quote):
    assert leaves_to_reader(letter(text)) == quote


def test_what_was_only_passed_on_leaves_nothing():
    assert leaves_to_reader(letter("You decide?", "Fwd: Boxes")) == ""
    assert leaves_to_reader(letter("You decide?", "Re: Boxes")) != ""


@given(st.text(max_size=300))
def test_any_text_is_read_and_what_is_shown_stands_in_it(text):
    quote = leaves_to_reader(letter(text))
    assert quote in " ".join(text.split())


def test_it_is_never_a_sure_row_and_there_are_few():
    letters = [letter("You decide?", number=n, person=n) for n in range(1, 20)]
    needs = rank([], [], now=NOW, zone=UTC, last_words=letters)
    assert [need.doubt for need in needs] == ["doubt.unanswered"] * 5
    assert {need.person_id for need in needs} == {1, 2, 3, 4, 5}
