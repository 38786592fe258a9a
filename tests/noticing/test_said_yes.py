"""Answers that only say yes: what was asked for by a day is owed until it is done."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.journey.today import today
from sincerely.noticing.later import Later, OpenNotice
from sincerely.noticing.life import closing
from sincerely.noticing.moves import moves
from sincerely.noticing.said_yes import named_limit, only_says_yes
from tests.noticing.test_settled_beside import read_in, states

AT = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 7, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "answer", "language", "expected"),
    [
        ("would you be able to write it?", "Of course I will, gladly.", "en", True),
        ("Could you send me the list?", "Sure, no problem.", "en", True),
        ("Please sign the form", "Will do", "en", True),
        ("When can I have it?", "The note by Thursday end of day.", "en", True),
        ("two quotes for my slides", "OK, two quotes by the 19th.", "en", True),
        ("Anh ký giúp em tờ trình nhé", "Ok em, để anh ký.", "vi", True),
        ("Chị gửi em bảng giá với ạ", "Dạ vâng", "vi", True),
        ("Could you send me the number?", "Sure, it is 7724.", "en", False),
        ("Could you send me the list?", "I can't this week, sorry.", "en", False),
        ("When do you need the list by?", "By Friday.", "en", False),
        ("When is the list due?", "The list is due by Friday.", "en", False),
        ("Could you send me the list?", "The list will be out of date by Monday.", "en", False),
        ("Could you send me the list?", "I've put it in your pigeonhole before Friday.", "en", False),
        ("Could you send me the list?", "Sure, it is on the shared drive.", "en", False),
        ("Could you send me the list?", "Ask Bob for the list before Thursday.", "en", False),
        ("Could you send me the list?", "Yes, but who pays for it?", "en", False),
        ("Could you send me the list?", "Already did.", "en", False),
        ("Do you like it?", "Of course.", "en", False),
        ("Could you send me the list?", "The mill turns by night.", "en", False),
        ("Chị gửi em bảng giá với ạ", "Chị chưa có em ơi", "vi", False),
    ],
)
def test_what_only_says_yes(asked, answer, language, expected):
    assert only_says_yes(asked, answer, language, AT) is expected


def ask(**fields):
    given_fields = {"due_at": FRIDAY, "is_limit": True, **fields}
    return OpenNotice(1, "ask", True, "Could you write the letter?", AT, 1, "the letter", **given_fields)


def answer(text, number=2, **fields):
    at = AT.replace(day=AT.day + number - 1)
    return Later(number, at, "out", "message", 1, text, False, False, "the letter", **fields)


def test_a_yes_leaves_an_ask_by_a_day_open_and_the_next_letter_closes_it():
    yes, done = answer("Of course, gladly."), answer("It took me an hour, and says what you need.", 3)
    assert closing(ask(), [yes]) is None
    assert closing(ask(), [yes, done]).entry_id == 3
    assert closing(ask(due_at=None, is_limit=False), [yes]).entry_id == 2, "without a day a yes is an answer"
    assert closing(ask(), [answer("Of course, here it is")]).entry_id == 2
    assert closing(ask(), [answer("Sure, I will send it on Friday", has_promise=True)]).entry_id == 2


def test_the_day_that_whoever_says_yes_names_is_the_day():
    (said,) = moves(ask(due_at=None, is_limit=False), [answer("The letter by Friday end of day.")])
    assert (said.says_yes, f"{said.due_at:%a}") == (True, "Sat"), "midnight after it"
    (same,) = moves(ask(), [answer("Will do")])
    assert (same.says_yes, same.due_at) == (True, FRIDAY)


def test_today_shows_what_the_owner_said_yes_to(alice, tmp_path):

    asked = "Hi Alice,\n\nThe offer has to be with us by Thursday 12 November. Could you write it?\n\nTom"
    read_in(alice, tmp_path, ("tom", ["alice"], [], asked), ("alice", ["tom"], [], "Of course, gladly.\n\nAlice"))
    assert ("open", "") in states(alice, "ask")
    (row,) = today(alice, now=datetime(2026, 11, 11, 8, 0, tzinfo=UTC)).rows
    assert (row.need.kind, row.need.reason, row.person.name) == ("promise_due", "agreed.soon", "Tom Harbour")
    assert not today(alice, now=datetime(2026, 11, 3, 12, 0, tzinfo=UTC)).rows, "nine days are no hurry"


@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["en", "vi"]))
def test_any_text_is_read(asked, said, language):
    limit = named_limit(asked, said, language, AT)
    assert limit is None or limit > AT
    assert only_says_yes(asked, said, language, AT) in (True, False)
