"""English promises without their "I", behind a comma, after a yes, or with "can": found, and what only looks like them not."""

import pytest

from sincerely.noticing.reading import read
from tests.noticing.test_en_promise_kinds import WEDNESDAY, promises

TAKEN_ON = (
    "He is new over there, will check.",
    "I had assumed it was only a matter of weeks - but will check.",
    "The line may not be safe but will confirm shortly.",
    "She is away until June, but will add to your calendar.",
    "I will be in the room on Monday and will report back by e-mail.",
    "Short note from the airport -- will expand when I land.",
    "Will be sure Rosa is told.",
    "Will leave your badge and the agenda at the front desk.",
    "As soon as I hear anything I will let you know.",
    "We are going to send the fax shortly.",
    "I'll ask around here, Tom, if you can follow up with the printer.",
    "I'll mention to Greta that you may ring her.",
    "I will create a short list of topics.",
    "Let me suss out who holds the keys.",
    "Yes -- happy to do so.",
    "I can check on the status first thing in the morning.",
    "I can call in ten minutes.",
    "I'm following up with Kim about the badge.",
    "I'm coming over with the signed copy.",
    "We should be able to answer before the end of the week.",
    "We will get in touch to settle the seating.",
    "I will have more of an answer later this week.",
)


@pytest.mark.parametrize("text", TAKEN_ON)
def test_it_is_a_promise(text):
    assert promises(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "If you are fine with the draft, I will go ahead and sign.",
        "Let me know if everything looks good and I will circulate the final version.",
        "Please tell me if you have any corrections and I will revise the sheet.",
    ],
)
def test_what_waits_for_a_yes_is_a_promise_and_doubtful(text):
    assert [one.rule for one in promises(text)] == ["en.promise.once-agreed"]
    assert all(one.confidence <= 0.5 for one in promises(text))


@pytest.mark.parametrize(
    "text",
    [
        "The board met on Monday, will check in with members in June.",
        "She runs the desk and will check.",
        "Let me know if you would like a copy and I will send one.",
        "I can call tomorrow if you want.",
        "We can talk to strangers without blushing.",
        "Something I will never forget is that dinner.",
        "We are going to move house.",
        "Will be sure to enjoy the sea.",
        "The tram is full and will leave the city at nine.",
        "Happy to be home.",
    ],
)
def test_it_is_none(text):
    assert [one.rule for one in read(text, WEDNESDAY).notices if one.kind == "promise"] == []
