"""Frames of arranging to meet, in English, filled in every combination, and what only sounds like them."""

import itertools
from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
TIMES = ("Tuesday", "tomorrow", "later today", "the first week of May")
TIMED = (
    "I want to walk you through the plans {}.",
    "Could I run this by you in person {}?",
    "We could come out there {}.",
    "You have a call with Ms. Okoye {}.",
    "You are seeing the architect {}.",
    "I need to get with you {} on the choir.",
    "I'm good {}, thanks.",
)
WISHES = ("I'd love to", "We would be glad to", "I would welcome the chance to")
TOGETHER = ("talk", "catch up", "have lunch", "discuss this further")


def tells(text: str) -> bool:
    return any(notice.kind == "meeting" for notice in read(text, WEDNESDAY).notices)


def test_what_is_done_beside_the_reader_is_a_meeting_where_a_time_stands() -> None:
    said = [frame.format(time) for frame, time in itertools.product(TIMED, TIMES)]
    assert [text for text in said if not tells(text)] == []


def test_a_wish_to_do_something_together_is_one_without_a_time() -> None:
    said = [f"{wish} {done} with you." for wish, done in itertools.product(WISHES, TOGETHER)]
    assert [text for text in said if not tells(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to pull everyone together on Friday.",
        "I'll be setting up time with each of you.",
        "It's at 7pm on the 24th.",
        "Easter is set at Grandma's for one o'clock.",
        "I added a session with the tuner.",
        "We'll have to do it another time.",
        "Which weekends after May 8 would work for you?",
        "Will you be attending the dinner?",
        "We would love to see y'all there.",
        "Maybe we could have a little chat.",
        "Let's talk when you get back.",
        "Where: the boathouse\nWhen: Thursday 7:15 pm",
        "Thanks. Confirmed 8:30, Thu.",
    ],
)
def test_other_frames(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry I missed you yesterday - can we talk tomorrow at 3?",
        "As we agreed last week let's meet on Friday at 10.",
        "I spoke with Nadia last Friday and we should all meet Tuesday.",
        "It was good to see you yesterday and let's have lunch next week.",
        "I enjoyed our lunch and would like to have you over for dinner on Saturday.",
        "We should have a call on Monday.",
    ],
)
def test_a_proposal_after_what_was(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "We should have met yesterday.",
        "He asked last week whether the board could meet on Friday.",
        "I will be out this afternoon but can be reached by e-mail.",
        "We will be down tomorrow for repairs.",
        "Please get with Gerda on the form.",
        "I will review the draft tonight and send comments.",
        "Does this work for you?",
        "I am seeing my doctor on Friday.",
        "I'm good at tennis.",
        "It is at 50 percent of capacity.",
        "Run this by the lawyers before Friday.",
        "She walked him through the plan last week.",
        "You have a call option on March gas.",
        "Get the documents together by Friday.",
        "I'd be happy to talk to him about it.",
        "Another time zone would be better for the server.",
        "Easter is early this year.",
        "Let's play it by ear.",
        "Come by the desk to pick up your badge.",
        "This confirms our conversation that the fee was waived.",
        "It may be worth a call to the bank.",
        "If you were unable to attend, the slides are attached.",
        "I have a receipt of yours for dinner on Tuesday.",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not tells(text)
