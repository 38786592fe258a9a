"""Events of a life told by a noun, in English: whose it is, and what is wished or asked about it, in every combination."""

import itertools
from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
OWNERS = ("My", "Your", "Her", "My aunt's", "Their neighbor's", "Paula's")
NOUNS = (
    "colonoscopy", "hip operation", "heart attack", "ear infection", "torn meniscus", "car accident", "burial", "rehearsal dinner",
    "sonogram", "high school graduation", "bar exam", "thesis defense", "first communion", "house warming", "surprise party",
)  # fmt: skip
WISHES = ("Good luck with your {}!", "How did your {} go?", "I was out on Monday because of my {}.")
BUSINESS_KNOWS = ("operation", "move", "exam", "interview")
OF_ONE_NEAR = ("operation", "move", "delivery", "transfer", "cold", "loss")
PEOPLE = (
    "My boss", "A friend of mine", "One of our cousins", "A woman in my group", "Your assistant", "Her ex-husband", "Paula",
)  # fmt: skip
DEEDS = (
    "is stepping down", "got a promotion", "is switching jobs", "tore a ligament", "had a tooth pulled", "found an apartment",
    "is having an MRI on Friday", "eloped", "has kidney stones", "fainted at the fair", "lost a baby", "quit her job",
)  # fmt: skip


def tells(text: str) -> bool:
    return any(notice.kind == "moment" for notice in read(text, WEDNESDAY).notices)


def test_a_noun_of_a_life_tells_by_whose_it_is() -> None:
    said = [f"{owner} {noun} is on Friday." for owner, noun in itertools.product(OWNERS, NOUNS)]
    assert [text for text in said if not tells(text)] == []


def test_a_noun_that_business_knows_too_tells_by_what_is_wished() -> None:
    said = [wish.format(noun) for wish, noun in itertools.product(WISHES, BUSINESS_KNOWS)]
    assert [text for text in said if not tells(text)] == []


def test_a_noun_that_business_knows_too_tells_where_it_is_a_relatives_or_a_friends() -> None:
    said = [
        f"We talked about my {who}'s {noun}." for who, noun in itertools.product(("niece", "roommate"), OF_ONE_NEAR)
    ]
    assert [text for text in said if not tells(text)] == []


def test_whoever_is_near_may_be_the_one() -> None:
    said = [f"{who} {deed}." for who, deed in itertools.product(PEOPLE, DEEDS)]
    assert [text for text in said if not tells(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "How did the biopsy go?",
        "Glad to hear the christening went well, and the wedding too.",
        "I have to write a eulogy for Uncle Bert; here is the eulogy so far.",
        "In lieu of flowers the family asks for gifts to the library.",
        "We are hosting a baby shower for Nora.",
        "Her health won't let her travel this spring.",
        "He turned it down for health reasons.",
        "Otto is still in hospital.",
        "Hoping you recover quickly.",
        "I am studying for the CPA exam all month.",
        "Our son Felix will be in your class this fall.",
        "She is no longer retired.",
        "I have taken Greta's place as head of the archive.",
    ],
)
def test_other_ways_to_tell_of_it(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our operation in Houston is growing fast.",
        "Their move to dismiss the case was denied.",
        "Our move to the new system is set for Friday.",
        "Good luck with the move to the new server.",
        "Good luck with the closing on the turbine deal.",
        "His transfer of funds was rejected by the bank.",
        "Our loss for the quarter was two million.",
        "It's a cheap prom, but it boots.",
        "Please send me your accident report.",
        "We need your accident and safety statistics by Friday.",
        "His recovery of costs under the tariff is limited.",
        "Your delivery is delayed until Monday.",
        "My manager moved the deal to the other book.",
        "One of our neighbors in the building, a bank, moved its servers to Tuesday.",
        "My secretary passed out the agenda.",
        "Your test environment is ready.",
        "He quit the application and started it again.",
        "Please quit sending me these files.",
        "She is stepping down to the next item on the list.",
        "Our team was hired by the city to review rates.",
        "The new wake-up call service starts Monday.",
        "In the wake of the storm prices fell.",
        "Their engagement of outside counsel was approved.",
        "My wife's job is in marketing.",
        "Your prognosis for the market was right.",
        "He got a rash of calls from customers.",
        "I have a broken link in the file.",
        "Her manager's approval is needed for the transfer of title.",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not tells(text)
