"""Asks are read with the message around them: what is older, printed, sent to everybody or told as steps asks nobody."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def asks(text: str) -> list[str]:
    return [notice.quote for notice in read(text, WEDNESDAY).notices if notice.kind == "ask"]


ATTRIBUTED = "On Mon, 2 Mar 2026 at 9:14, Ada Holm <ada@mill.example> wrote:"


def test_what_stands_below_an_answer_was_asked_before() -> None:
    assert asks(f"Yes, gladly, the hall is ours.\n\n{ATTRIBUTED}\nCould you book the hall for May?") == []
    assert asks(f"The hall is ours. Could you pay the deposit?\n\n{ATTRIBUTED}\nCould you book it?") == [
        "Could you pay the deposit?"
    ]


def test_what_is_only_passed_on_stays() -> None:
    assert asks(f"{ATTRIBUTED}\nCould you book the hall for May?")
    assert asks(f"Sent from my telephone\n{ATTRIBUTED}\nCould you book the hall for May?")
    assert asks("On Monday Ada wrote: could you book the hall for May?")


@pytest.mark.parametrize(
    "text",
    [
        "Mills that turn again\nBy Ada Holm and Bo Rask, Hill Gazette\n\nWill the old mills ever earn money? Few think so.",
        "River town floods\nUpdated: March 3\n\nWho will pay for the dams? Nobody knows yet.",
        "OSLO (Reuters) - The mill closes.\nWill it open again? The owner did not say.",
    ],
)
def test_an_article_asks_nobody(text: str) -> None:
    assert asks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Will the old mills ever earn money? I would like to know.",
        "By Friday noon, if you can. Will you send the plan?",
        "River town floods\nBy Ada Holm\n\nThe dams broke at night.\n\nPlease print this for Bo.",
        "There is a piece on the mill (Reuters). Will it open again?",
        "OSLO (Reuters) - The mill closes. It is old.\n\nCan you find out when?",
        "Subject: River town floods (Reuters)\n\nCan you find out who pays?",
    ],
)
def test_questions_beside_an_article_stay(text: str) -> None:
    assert asks(text)


STEPS = "The tool is new. It lies in the common folder. Move the slider to the left. The chart then turns green. All is kept."


def test_bare_commands_in_a_text_without_an_i_are_steps() -> None:
    assert asks(STEPS) == []
    assert (
        asks("The hall opens at nine.\nSongs are sung.\nMeet at North Gate.\nTea follows.\nDoors close at ten.") == []
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Bo,\n\n{STEPS}",
        f"{STEPS} I am away till noon.",
        "The pump is down again. Restart it by hand.",
        "Take a look at the pump.\n\nIt leaks. The seal is old. The shop is shut.",
        "Call Ana. Order the parts. Close the gate. Lock the shed.",
    ],
)
def test_commands_of_somebody_stay(text: str) -> None:
    assert asks(text)


def test_steps_in_a_program_are_told_to_whoever_works_it() -> None:
    assert asks("I put the new sheet in the folder.\nClick on the second tab.\nThe sums are there.") == []
    assert asks("I put the new sheet in the folder.\nCheck the second tab.\nThe sums are there.")


@pytest.mark.parametrize(
    "text",
    [
        "Dear Library Member,\n\nThe hall is being painted. Please keep using the side door.",
        "You are cordially invited to our spring fair. Please RSVP by Monday to the front desk.",
        "There is a fire drill on Thursday. Please advise your visitors that it is only a drill.",
        "The database will be down on Sunday. You must restart your machines after that.",
        "All employees may swim for free. Please bring a towel.",
    ],
)
def test_a_notice_to_everybody_asks_nobody(text: str) -> None:
    assert asks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ada,\n\nThe hall is being painted. Please keep the keys of the side door.",
        "We invited the whole street to the fair. Please answer by Monday.",
        "I planned a fire drill for Thursday. Please tell your visitors.",
        "The database was down on Sunday. Please restart it.",
        "Your registration fee has not reached us. Kindly pay it.",
    ],
)
def test_a_letter_about_such_things_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sheet is attached. Please give Bo Rask or me a call with any questions.",
        "Please contact me for further details of the flat.",
        "For questions about the fair, please contact:",
        "We are sorry for your loss. Please let us know if there is any way we can be of service.",
        "Please respond to RaskMill We enjoyed the walk along the river very much. The cake was good. We slept well.",
        "Please open the attached file to read the full text of the reports.",
    ],
)
def test_formulas_and_lines_of_machines_ask_nothing(text: str) -> None:
    assert asks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please call me with your comments.",
        "Please contact me for the key of the flat.",
        "Please respond to this. The cake was good. We were glad.",
        "Please let me know what else you need from me.",
        "Please open the attached file and check the sums.",
    ],
)
def test_what_only_resembles_them_asks(text: str) -> None:
    assert asks(text)


BULLETS = "Some tips for the move: ?\nYour key will stay the same ?\nAll boxes are carried for you ?\nThe lift is free"


def test_marks_after_a_blank_may_be_bullets() -> None:
    assert asks(BULLETS) == []
    assert asks("Is the lift free ?\nDo you have the key ?\nThe boxes are packed.")
    assert asks(BULLETS + "\nPlease bring the key tomorrow ?")


@pytest.mark.parametrize(
    "text",
    [
        "Did I tell you how much we liked the boat?",
        "Remember when we painted the shed?",
        "Who needs a second boat anyway?",
        "What do they think we are doing?",
    ],
)
def test_questions_that_want_no_answer(text: str) -> None:
    assert asks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Have I told you when the boat leaves?",
        "Do you remember when we painted the shed?",
        "Who needs a second boat?",
        "What do they think of the plan?",
    ],
)
def test_questions_like_them_want_one(text: str) -> None:
    assert asks(text)


def test_a_courtesy_alone_asks_nothing_and_advice_does() -> None:
    assert asks("The fair was fine. Many came. I look forward to hearing your speech.") == []
    assert asks("The roof leaks. It is old. You will have to wait for the men, I fear.") == []
    assert asks("The roof leaks. It is old. You should call the men on Monday.")
    assert asks("The roof leaks. It is old. You may want to remind the men.")


@pytest.mark.parametrize(
    "text",
    [
        "Please call Ana Holm as soon as possible about the roof.",
        "Please call Ana so that we can order the tiles.",
        "I need an estimate of the yearly rent.",
        "We also will need a signature on the lease itself.",
        "I need this done this week if possible.",
        "Bo asks that you return the keys to our shop.",
        "The warden has also asked that you prepare a list.",
        "Ana is packing and needs you to send her the plan.",
    ],
)
def test_needs_of_an_office_and_of_others_are_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our caretaker answers the phone at night.",
        "I need a holiday.",
        "The hall is full. We need to address the noise. Many came. It was late.",
        "Who wants you to believe that.",
        "She wants you to know that all is well.",
    ],
)
def test_needs_that_ask_for_nothing(text: str) -> None:
    assert asks(text) == []
