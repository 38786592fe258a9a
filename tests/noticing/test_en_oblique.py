"""What is said around the corner in English: promises, asks, thanks and news, beside what only sounds like them."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.clauses import split
from sincerely.noticing.deeds import find_deeds
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

CONTEXT = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def kinds(text):
    return {notice.kind for notice in read(text, CONTEXT).notices}


@pytest.mark.parametrize(
    "text",
    [
        "Consider the seating plan done.",
        "Leave the florist to me.",
        "Give me until Monday and you'll have a real answer.",
        "The contract should be with you on Tuesday.",
        "The cheque is on its way to you.",
        "Both drawings go out with tonight's courier.",
        "Your deposit is being refunded today.",
        "I'm ringing the printer about it first thing tomorrow.",
        "Invoice from us by Thursday.",
        "I still owe you an answer on the warranty.",
        "You have our assurance that it was a single case.",
        "I'll tell you where we stand on Friday.",
    ],
)
def test_promises_without_i_will(text):
    assert "promise" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The builder is coming on Friday to finish the roof.",
        "The system is being updated today.",
        "Consider the alternatives.",
        "I'll tell you, that was a long day.",
        "The minutes are long.",
    ],
)
def test_news_and_advice_are_no_promises(text):
    assert "promise" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "A quick call before noon would save us a trip.",
        "Unless I hear from you I'll book the room.",
        "Perhaps your architect could take a look.",
        "Shout if that is wrong.",
        "Do send the pictures.",
        "All I need from you is a date.",
        "We need a decision by Thursday.",
        "We still haven't received the certificate.",
        "Whenever you get a minute, the form is still open.",
        "Don't sign anything until we have spoken.",
        "I was hoping to pick your brain about Malta.",
        "I'd welcome your view on the cover.",
    ],
)
def test_asks_without_please(text):
    assert "ask" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Unless we hear otherwise the account will be closed.",
        "Shout if you need anything.",
        "Don't let it get you down.",
        "Take whatever time you need.",
        "Go Nadia!",
        "You should still have two spares in the cupboard.",
        "Let's push our call to next week.",
    ],
)
def test_formulas_cheers_and_suppositions_ask_nothing(text):
    assert "ask" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Really kind of you to wait for us.", "thanks"),
        ("Your help on Tuesday was hugely appreciated.", "thanks"),
        ("Petra steps up to finance director in May.", "moment"),
        ("Little Ada arrived on Sunday, 3.2 kilos.", "moment"),
        ("I'm having my hip replaced in April.", "moment"),
        ("Our call has slipped to Thursday at 3.", "meeting"),
        ("How does the 14th look?", "meeting"),
        ("Tuesday is no good any more.", "meeting"),
    ],
)
def test_thanks_news_and_meetings(text, kind):
    assert kind in kinds(text)


def test_what_might_have_been_is_no_meeting():
    assert "meeting" not in kinds("Had I known you were in town I would have come over on Friday.")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("There was a lump in my throat.", "illness"),
        ("This is not to be passed on.", "grief"),
        ("The senate investigation of the attorney general goes on.", "legal"),
        ("The conflict between the rebels and the government goes on.", "conflict"),
    ],
)
def test_idioms_and_public_affairs_are_nobodys_own(text, what):
    assert what not in {matter.kind for matter in read(text, CONTEXT).matters}


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Hamid's father has had a stroke", False),
        ("Our neighbour's daughter was diagnosed with leukaemia.", False),
        ("His dad is in intensive care.", False),
        ("Tom's sister Ana has had a stroke.", True),
        ("Hamid's father has a boat.", True),
    ],
)
def test_a_stroke_in_the_family_is_no_mere_fact(text, family):
    reading = read(text, CONTEXT)
    assert ("fact" in kinds(text)) is family
    assert ("illness" in {matter.kind for matter in reading.matters}) is ("boat" not in text)


@pytest.mark.parametrize("title", ["Mr.", "Dr.", "Mrs.", "Prof.", "Messrs.", "Amb."])
def test_a_quote_goes_on_after_a_title(title):
    text = f"Could you ask {title} Brown about the invoice?"
    assert [notice.quote for notice in read(text, CONTEXT).notices if notice.kind == "ask"] == [text]


def test_a_lawsuit_of_ours_stays_one():
    assert "legal" in {matter.kind for matter in read("The government is suing us.", CONTEXT).matters}


def test_a_letter_of_introduction_is_no_favour():
    def deeds(text):
        return find_deeds(split(text, "vi"))

    assert not deeds("Em gửi anh thư giới thiệu.")
    assert deeds("Em có giới thiệu anh với bên đó rồi.")
    # A favour of somebody older; "có" and "thấy" are nobody.
    assert deeds("Chú nói tốt cho con nhiều lắm đó.")
    assert deeds("Hôm qua cô giới thiệu con với bên trường rồi.")
    assert not deeds("Chú sẽ giới thiệu con với bên trường.")
    assert not deeds("Bên đó có giới thiệu sản phẩm mới.")
    # A day or an hour to come: nothing is done yet.
    assert not deeds("4/7 anh kẹt lễ tới 15h, chạy qua đó 16h kịp.")
    assert deeds("Hôm 4/7 anh chạy qua đó phụ em tới khuya.")
