"""Classes of English words that look like asks and promises and are put to nobody, each beside what it must not be taken for."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def found(text: str, kind: str) -> list[str]:
    return [notice.quote for notice in read(text, WEDNESDAY).notices if notice.kind == kind]


QUOTED = (
    'She said "You tell Hana she is a star. Tell her to rest. I will send her flowers." Lunch is at one.',
    'The sign read: "We will call the police. Please leave the yard at once." Nobody came.',
)
STRAY_MARKS = (
    'The pipe is 24" wide. Please send me the drawing.',
    'Bo called it "urgent". Please call him.',
    'Say "yes" or "no". Could you tell me today?',
)


@pytest.mark.parametrize("text", QUOTED)
def test_what_stands_within_a_quotation_is_somebody_elses(text: str) -> None:
    assert found(text, "ask") == found(text, "promise") == []


@pytest.mark.parametrize("text", STRAY_MARKS)
def test_words_that_are_quoted_beside_an_ask_leave_it(text: str) -> None:
    assert found(text, "ask")


FAQ = """We move in June.

WHY IS THE OFFICE MOVING?
The lease ends and the landlord needs the floor.
WHAT WILL BE MOVED?
All the desks and all the chairs are taken along."""


def test_a_heading_in_capitals_is_answered_by_the_text_itself() -> None:
    assert found(FAQ, "ask") == []
    assert found("WE MOVE IN JUNE.\nWHAT IS THE STATUS OF THE LEASE?\nTHE LANDLORD RANG THIS MORNING.", "ask")
    assert found("We move in June as you know by now.\nWHEN CAN YOU PACK?\nThe van is booked for noon.", "ask")


PITCHES = (
    "Would you like to lead your team better? The centre would like to invite you to a course. It starts on Monday.",
    "Attention, drivers!\nAre you tired of the queue? Do you want more sleep? We can help. Our bus leaves at six.",
)
NO_PITCHES = (
    "Would you like to join us for dinner? We can meet at seven. The table is booked.",
    "Are you ready for the audit? The auditors would like to invite us on Monday. I have the list.",
    "Do you need the van? It is free from noon. Bo has the keys.",
)


@pytest.mark.parametrize("text", PITCHES)
def test_who_sells_opens_with_a_question(text: str) -> None:
    assert found(text, "ask") == []


@pytest.mark.parametrize("text", NO_PITCHES)
def test_a_question_that_opens_a_letter_is_one(text: str) -> None:
    assert found(text, "ask")


def test_mail_servers_and_booking_services_ask_nobody() -> None:
    assert (
        found(
            "I'm sorry, your message could not be delivered. Please contact the postmaster. Include this report.", "ask"
        )
        == []
    )
    assert found("Thank you for booking with us. Please check the board. Be sure to bring your card.", "ask") == []
    assert found("I have issued your ticket. Please send me your passport number.", "ask")
    assert found("My letter could not be delivered. Could you send me her address?", "ask")


NOUNS_AND_WAYS = (
    "Call confirmed for 9:30.",
    "Call is scheduled for noon.",
    "Visit by the Lindqvist brothers, May 2.",
    "Confirm Desk: nothing changes for this order.",
    "Swing - There are penalties for using less.",
    "Hand over the keys with one condition, says Bo Lindqvist.",
    "Remember those long summers by the lake.",
    "Ring any bells?",
    "Hang in there, we still believe in you.",
    "To get to the room, take the walkway to the elevator.",
    "Turn left onto Carrow Street.",
    "Follow the signs for the ferry.",
    "Dial up networking is called the bar.",
    "Send this to all the bright women you know.",
)
COMMANDS = (
    "Call Rosa to confirm the table.",
    "Call the team about the schedule.",
    "Visit the site on Friday and take photos.",
    "Confirm the desk for Rosa.",
    "Hand over the keys to Bo.",
    "Remember to send the list.",
    "Take the printer to the lobby and ask for Bo.",
    "Follow up on the highway bid.",
    "Send this to all the buyers.",
)


@pytest.mark.parametrize("text", NOUNS_AND_WAYS)
def test_nouns_idioms_headlines_and_ways_are_no_commands(text: str) -> None:
    assert found(text, "ask") == []


@pytest.mark.parametrize("text", COMMANDS)
def test_commands_stay(text: str) -> None:
    assert found(text, "ask")


STORY = "The road was long and the day was hot, so they went on slowly and told each other what they knew. " * 10


def test_a_bare_command_alone_in_a_long_text_tells_a_story() -> None:
    assert found(STORY + "Stop waiting for the train. Use your best judgment.", "ask") == []
    assert found(STORY + "Send me the list.", "ask")
    assert found(STORY + "Rosa, check the list.", "ask")
    assert found(STORY + "Return the form by Friday.", "ask")
    assert found("Use your best judgment.", "ask")


FORMULAS = (
    "Please give me call if you have any questions.",
    "If there is any information I can provide on the post, please let me know.",
    "Please call me at 555-0100 if you need anything further.",
    "Please contact me if you would like further information on the roof.",
    "Please take advantage of this opportunity.",
    "Please make Rosa feel welcome.",
    "Please respond to <rosa@example.org>",
    "You should get it tomorrow.",
    "You should end up with less demand.",
    "You must be heartbroken.",
    "Let me know if there is ever anything we can do.",
    "Please pass this on to all of your girlfriends.",
    "Let's keep it up.",
    "You will have the chance to: ?",
    'Here is the memo on your question: "Can it be settled at the court?"',
    "We thought it would be useful to write this down.",
    "I expect you have heard the news.",
    "Can I assist you with any further information?",
    "Excited about the launch, so let me know what I can do for you.",
    "What does that mean to you, the driver?",
    "Please view this note as a boost to your morale.",
    "I wanted to ask the woman who read the cards to look at both.",
    "I told him that he and Bo should let me know before Friday.",
    "Sell back price is the daily index.",
)
ASKED = (
    "Please give me a call about the roof.",
    "Please call me at 555-0100 about the roof.",
    "If you have the information on the post, please let me know.",
    "Please respond to rosa@example.org by Friday.",
    "You should get it checked.",
    "You should get them to pay.",
    "You must be at the gate by nine.",
    "Let me know if there is a seat left.",
    "Please pass this on to all of your staff.",
    "Let's keep the talk short.",
    "Which of these will you have: tea or coffee?",
    'Did you read the memo on the question "Who pays?"',
    "It would be useful to have your view.",
    "I expect you to call the bank.",
    "Can I get you a copy of the list?",
    "Let me know what I can bring to the party.",
    "What does clause nine mean?",
    "What does that mean for our rota?",
    "Please see the landlord about the roof.",
    "I wanted to ask you about both.",
    "You should let me know before Friday.",
    "Sell back the rest at the daily index.",
)


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_and_what_befalls_the_reader_ask_nothing(text: str) -> None:
    assert found(text, "ask") == []


@pytest.mark.parametrize("text", ASKED)
def test_what_is_like_them_and_asks_stays(text: str) -> None:
    assert found(text, "ask")


def test_what_is_only_shown_asks_no_more_than_to_look() -> None:
    after = " The rooms are warm. Lunch is at one."
    assert found("Please see the draft where I have marked the change." + after, "ask") == []
    assert found("Please see this exciting job opportunity." + after, "ask") == []
    assert found("Please see the landlord about the draft." + after, "ask")


def test_who_is_away_tells_all_who_write_to_leave_a_message() -> None:
    ways = {notice.rule for notice in read("I am out. Please leave me a message.", WEDNESDAY).notices}
    assert "en.ask.please-how" in ways and "en.ask.please-me" not in ways
    assert "en.ask.please" in {notice.rule for notice in read("Please leave a message for Rosa.", WEDNESDAY).notices}


NOT_OWED = (
    "I believe that Ops will take a firm line and will include our remarks.",
    "We will continue to offer courses to keep you updated on the rules.",
    "We will continue to evaluate these plans and make changes as needed.",
    "I will defer to your judgment.",
    "I will await your call.",
    "I will leave the company on 8 May.",
    "I'll know more tomorrow.",
    "I will chime in that Carla is an expert.",
    "The others agreed, so next week will work fine.",
    "I told Nils that I should be able to get back to him by Tuesday.",
    "Perhaps we will get some input from the team.",
    "Great speech. Will give us huge momentum.",
    "I'll give you the big items: the roof and the stairs.",
    "I'll throw out for comment the notion that we wait.",
    "I will act as the back-up while he is out.",
    "Rosa coming on the 20th.",
    "I'll leave you with one of my favourite lines.",
    "It is unlikely that my husband and I will be able to go by May.",
    "They decide whether or not we will quote prices.",
    "We will just do what we have always done.",
    "I'll let Bo address that in full.",
    "We will have a lot to discuss.",
    "We will be bringing all managers together on a quarterly basis.",
)
OWED = (
    "I think Ops is out, and I will include our remarks.",
    "Tara and I will get the numbers and will send it on.",
    "We'll know by noon whether the vote will take place and will report it to you.",
    "We will continue to keep you posted.",
    "We will continue to work on this and let you know.",
    "I will leave the keys with the porter.",
    "I will call you tomorrow when I know more.",
    "I should be able to get back to you by Tuesday.",
    "Perhaps I will bring you the keys tonight.",
    "I will work for you on that on Monday.",
    "Got it. Will give the guard your name.",
    "I'll give you a call at the number below: 555-0100.",
    "I'll give you the numbers tomorrow: they are not ready.",
    "I will act on your notes tonight.",
    "Memo coming on Monday.",
    "I'll leave you the list at the desk.",
    "My husband and I will bring the cake.",
    "Ill send the list tonight.",
    "We will do what you asked.",
    "I'll let Bo know.",
    "We will have the list ready by noon.",
    "We will update the list and send it to you on a weekly basis.",
)


@pytest.mark.parametrize("text", NOT_OWED)
def test_others_deeds_stances_and_guesses_are_no_promises(text: str) -> None:
    assert found(text, "promise") == []


@pytest.mark.parametrize("text", OWED)
def test_promises_like_them_stay(text: str) -> None:
    assert found(text, "promise")
