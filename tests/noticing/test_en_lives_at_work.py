"""Coming to work and losing it, feasts wished in any order, a life told aside: what tells of somebody, and what only looks so."""

import itertools
from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def told(text: str) -> set[str]:
    return {notice.what or "" for notice in read(text, WEDNESDAY).notices if notice.kind == "moment"}


@pytest.mark.parametrize(
    "text",
    [
        "Our new scheduler, Petra Holm, starts on Tuesday.",
        "We had two new interns join last week.",
        "She is a brand new associate and knows nobody yet.",
        "Ulla is coming on board as our archivist.",
        "Did you see that Runa will be replacing me as clerk?",
        "I heard that Jonas is working for Tidewater.",
        "They want to offer me a position in the spring.",
        "The additional role that I will assume begins in June.",
        "We are looking for somebody to backfill for Ines.",
        "You have been chosen to lead the choir, how wonderful!",
        "I was so glad to read your wonderful news.",
    ],
)
def test_somebody_comes_to_a_place_of_work(text: str) -> None:
    assert told(text) & {"job", "promotion"}


@pytest.mark.parametrize(
    "text",
    [
        "The new pipeline starts on Tuesday.",
        "Is everybody on board with the plan?",
        "The pump will be replaced in May.",
        "They made us an offer for the old mill.",
        "Please join us for lunch on Friday.",
        "Can you take over for me while I am at lunch?",
        "Ulla is working with Tidewater on the lease.",
        "I assume you have the duties roster.",
        "I hope he can get a head start on the draft.",
    ],
)
def test_business_that_sounds_like_coming_to_work(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    "text",
    [
        "All my neighbors lost their jobs at the mill.",
        "I hope you made it through the latest layoffs.",
        "He has been terminated.",
        "Her position has been eliminated.",
        "I am out of work since the winter.",
        "They let Osman go yesterday.",
        "Half of our department was let go.",
        "Do you still have a job?",
        "They cut twenty people from our floor.",
    ],
)
def test_work_is_lost(text: str) -> None:
    assert "layoff" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The lease was terminated on March 1.",
        "The deal with the mill has been killed.",
        "We are long in March and lost a cent on the trade.",
        "He fired off a letter to the editor.",
        "Their surviving records are in the cellar.",
    ],
)
def test_business_that_sounds_like_losing_work(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Enjoy your next adventure!",
        "Best of luck in all of your future endeavors.",
        "As you turn the page, remember us.",
        "I cannot serve out my full term.",
        "He handed in his two weeks.",
        "I'll be with the foundation until the end of the month.",
        "It has been a great experience working here.",
    ],
)
def test_leaving_in_other_words(text: str) -> None:
    assert "farewell" in told(text)


GOOD = ("happy", "healthy", "peaceful", "prosperous")


def test_a_feast_is_wished_with_good_words_in_any_order() -> None:
    said = [
        f"I wish you a {', '.join(words)} {feast}."
        for words in itertools.permutations(GOOD, 3)
        for feast in ("2027", "new year", "holiday season")
    ]
    assert [text for text in said if "holiday" not in told(text)] == []


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ('Have a happy "Turkey Day"!', True),
        ("All best wishes for you in 2027", True),
        ("A great 2027 budget is on its way.", False),
        ("The peace talks in 2027 went on.", False),
        ("Please turn the page and sign.", False),
    ],
)
def test_a_greeting_and_what_only_has_its_words(text: str, wished: bool) -> None:
    assert ("holiday" in told(text)) is wished


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The doctor found a small hole in the retina.", "illness"),
        ("What medication is he taking for it?", "illness"),
        ("She seems to be very depressed.", "illness"),
        ("Mom isn't doing well at all.", "illness"),
        ("I slipped a disc on the stairs.", "illness"),
        ("So sad about Nils Aberg, he was a good man.", "death"),
        ("It is a huge loss for all of us.", "death"),
        ("She gave the bench in loving memory.", "death"),
        ("I will be receiving my master's degree in June.", "graduation"),
        ("I passed though!", "exam"),
        ("Nora is to be the flower girl.", "wedding"),
        ("She is due any day now.", "birth"),
        ("We still have four weeks to go.", "birth"),
        ("They got divorced in the spring.", "other"),
        ("Our house burned down on Sunday.", "accident"),
    ],
)
def test_a_life_told_aside(text: str, what: str) -> None:
    assert what in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tribute brought tears to my eyes.",
        "We are depressed by the price of gas.",
        "It was a huge loss for the desk.",
        "The computer is out of memory.",
        "We have four weeks to go live.",
        "The bank has custody of the shares.",
        "The motion passed it on to the board.",
        "There is a hole in the side of the tank.",
    ],
)
def test_what_only_sounds_like_a_life(text: str) -> None:
    assert not told(text)


def test_an_alert_of_the_news_tells_of_nobody_near() -> None:
    assert not told("CNN Breaking News: The minister was injured in a car accident in Oslo.")
    assert "accident" in told("My sister was injured in a car accident in Oslo.")


@pytest.mark.parametrize("what", ["We took a vote and I am so proud of you all.", "How is your aunt holding up?"])
def test_what_may_be_said_of_other_things_is_told_less_surely_and_is_no_hard_matter(what: str) -> None:
    reading = read(what, WEDNESDAY)
    assert [notice.rule for notice in reading.notices if notice.kind == "moment"] == ["en.moment.life-hint"]
    assert all(not matter.rule.startswith("en.moment") for matter in reading.matters)
