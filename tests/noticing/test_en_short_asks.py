"""Asks of people of few words, of those whose English is their second, and of lists, each beside what only looks like it."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(
    sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC), readers=("Ada Brook", "Nils Falk <nils@falk.example>")
)


def asks(text: str) -> list[str]:
    return [notice.quote for notice in read(text, WEDNESDAY).notices if notice.kind == "ask"]


@pytest.mark.parametrize(
    "text",
    [
        "Two pallets came back. When is the van coming.",
        "Where are the drawings",
        "Who is bringing the ladder and when.",
        "And how long will it take",
        "So what is the load on the back wall, our builder will not start without it.",
        "Is the delivery in the price or extra, the sheet says both.",
        "Are the tiles coming with the first lorry or do we wait",
        "How does it look with the permit",
        "Which pump and by when",
        "By who?",
        "where is my parcel",
        "Which day for the fitting",
        "What about the keys to the shed.",
        "Any sign of the plumber",
        "And the guest list?",
        "Price for 40?",
        "When?",
        "Paint for the hall, which colour?",
        "The buffet: 40 people or 60?",
        "Chairs - how many?",
        "10.15, or after lunch?",
        "We take the ferry as planned?",
        "So I book the small room?",
        "Deal?",
        "Idea: a joint present from all of us?",
        "Same time next week?",
        "How are you placed for Thursday afternoon?",
    ],
)
def test_questions_without_their_mark_or_with_half_their_words(text: str) -> None:
    assert asks(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "When it comes I will sign for it.",
        "Who is coming is anybody's guess.",
        "Where there is a will there is a way.",
        "What is needed is patience.",
        "How it went is a long story.",
        "What he did was wrong.",
        "Which is why we waited.",
        "Who will win remains to be seen.",
        "Is the tallest tower in the county.",
        "When was it built is written on the stone.",
        "How are you getting on?",
        "How are you both?",
        "Guess what?",
        "Really?",
        "Which works for most people.",
        "Any port in a storm.",
    ],
)
def test_what_opens_like_a_question_and_is_none(text: str) -> None:
    assert asks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Need the old price and the new one.",
        "Still need three volunteers for the gate.",
        "I need it for Petra before Monday.",
        "We only need a yes or a no.",
        "I need 12% off or we go elsewhere.",
        "Want you to say a few words at the opening.",
        "Yes or no by tonight.",
        "I should like one page from each of you by Tuesday.",
        "I would value twenty minutes with you about the exam.",
        "It would be good to have all three before the board meets.",
        "If there was any chance of getting the lift fixed this week we would be glad.",
        "Legal would like the second clause taken out.",
        "Our printer needs the file by noon.",
        "The driver needs a mobile number at the gate.",
        "She needs it from you in writing.",
        "Petra wants to know whether the frame could be oak.",
        "Omar says could he see it first.",
        "My holiday form is sitting with you in the portal.",
        "The contract has been waiting for your signature since March.",
        "The ball is in your court now.",
        "You decide which one.",
        "Updated stock list to me by Friday noon.",
        "Timesheets in the system by Thursday.",
        "Photos of both doors please.",
        "The spare key please, by tomorrow.",
        "Say yes!",
        "7 and we have a deal.",
        "450 and it's yours.",
        "Let's split the difference.",
        "We want 1. a new pump 2. the call-out refunded 3. an apology.",
        "Bring boots, both of you.",
        "Fine with us then, book the tickets.",
        "K - ring him this morning.",
        "Thank also Jon from us.",
        "Be on the call.",
        "Just pop your initials on page 3.",
        "Need certificate copy urgent.",
        "Waiting your confirmation.",
        "Lease attached for signature.",
        "sign and return the enclosed asap",
        "Your thoughts before I send it to Ines.",
        "Please to inform me when the goods leave.",
        "Final numbers to the cook by Tuesday please.",
    ],
)
def test_asks_in_few_words(text: str) -> None:
    assert asks(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "Need a coffee.",
        "Thank you for signing up.",
        "The lease is attached for information.",
        "Waiting for your train in the rain was no fun.",
        "Need more sleep!",
        "We needed the money.",
        "The garden needs rain.",
        "He needs a rest after that.",
        "My brother wants to be a pilot.",
        "They would like to move to Spain.",
        "The children would have liked it.",
        "Everybody wants to know how it ends.",
        "Dinner is waiting for you.",
        "She was sitting with you at the wedding.",
        "It was up to you, and you chose well.",
        "Delivery by Friday.",
        "Home by noon.",
        "Yes please.",
        "Ten please, Bo is bringing a friend.",
        "Please, no more cake, said my sister.",
        "Your aunt kindly agreed to drive.",
        "They kindly offered us lunch.",
        "Please don't give it another thought.",
        "Please don't go to any trouble.",
        "Please shout if they give you any bother.",
        "Shout if I've missed anything.",
        "You must visit us in the summer.",
        "First go at the seating plan below.",
        "The room is 4 and we are done with it.",
        "We arrived at 5. the others were late.",
        "Pop music all night.",
        "There is a good chance of rain.",
        "It would be good to see you again.",
    ],
)
def test_what_needs_nothing_of_the_reader(text: str) -> None:
    assert asks(text) == []


def test_a_list_gives_each_of_the_readers_a_task() -> None:
    told = "Hello both,\n\nStill open:\n- Ada: names of the two fitters\n- Nils: layout, by 17 July\n\nKim"
    assert asks(told) == ["Ada: names of the two fitters", "Nils: layout, by 17 July"]


def test_whoever_has_a_part_of_their_own_names_the_others_as_well() -> None:
    assert asks("What I wrote down:\n- Olga: sample boxes, 40 of each\n- me: slab drawings, done") == [
        "Olga: sample boxes, 40 of each"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Where: room 4, by the lift\nParking: behind the hall, until 6",
        "Ada: sales are up by 4 %\nNils: on holiday",
        "Ada: 01632 960 111\nNils: 01632 960 112",
        "Ada: done\nNils: sent on Monday",
        "Date: Friday by noon",
        "Subject: the fitters, by Friday",
    ],
)
def test_headings_and_news_in_a_list_are_no_tasks(text: str) -> None:
    assert asks(text) == []


def test_what_is_counted_in_one_sentence_stays_one() -> None:
    assert asks("I want 1. the right part 2. a call from you.") == ["I want 1. the right part 2. a call from you"]
