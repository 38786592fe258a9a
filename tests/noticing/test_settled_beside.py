"""A conversation of three: what a colleague sends keeps the owner's word, and asking a colleague answers nobody."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import arrival
from sincerely.journey.today import needs
from sincerely.noticing.models import Notice

BEGIN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
LATER = BEGIN + timedelta(days=9)
PEOPLE = {
    "alice": "Alice Ashdown <alice@desk.example>",
    "olga": "Olga Reed <olga@desk.example>",
    "tom": "Tom Harbour <tom@harbour.example>",
    "pia": "Pia Stone <pia@harbour.example>",
}


def read_in(owner, folder, *letters):
    """Bring in letters of one conversation: (sender, readers, readers of a copy, text), a day apart."""
    for number, (sender, to, cc, text) in enumerate(letters):
        at = BEGIN + timedelta(days=number)
        copied = f"Cc: {', '.join(PEOPLE[one] for one in cc)}\n" if cc else ""
        before = f"In-Reply-To: <{number - 1}@harbour.example>\n" if number else ""
        (folder / f"{number}.eml").write_bytes(
            f"From: {PEOPLE[sender]}\nTo: {', '.join(PEOPLE[one] for one in to)}\n{copied}Subject: Boxes for March\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{number}@harbour.example>\n{before}"
            f"Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
        )
    arrival.bring_in(owner, [str(folder)], now=LATER, processes=0)


def states(owner, kind):
    found = Notice.objects.filter(owner=owner, kind=kind, by_owner=True).order_by("at")
    return [(one.state, one.closed_rule) for one in found]


@pytest.mark.parametrize(("cc", "doubt"), [([], ""), (["alice"], ""), (["pia"], "doubt.said_to_all")])
def test_a_promise_to_several_is_doubted_and_a_copy_to_oneself_is_none(alice, tmp_path, cc, doubt):
    read_in(alice, tmp_path, ("alice", ["tom"], cc, "Hi Tom,\n\nI will send you the drawing of the lid.\n\nAlice"))
    (need,) = [one for one in needs(alice, now=BEGIN + timedelta(days=5)) if one.kind == "promise"]
    assert need.doubt == doubt


PROMISED = ("alice", ["tom"], [], "Hi Tom,\n\nWe will send you the contract by Friday.\n\nAlice")
ASKED = ("tom", ["alice"], [], "Hi Alice,\n\nCould you send me the price of forty boxes by Friday?\n\nTom")
SENT = "Hi Tom,\n\nHere is the contract.\n\nRegards"


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        (("olga", ["tom"], ["alice"], SENT), ("kept", "life.promise.colleague")),
        # Not to them; not by one of the house; nothing sent.
        (("olga", ["alice"], [], SENT), ("open", "")),
        (("pia", ["alice"], ["tom"], SENT), ("open", "")),
        (("olga", ["tom"], ["alice"], "Hi Tom,\n\nThe contract needs one more look.\n\nOlga"), ("open", "")),
    ],
)
def test_a_colleague_keeps_the_owners_word(alice, tmp_path, letter, state):
    read_in(alice, tmp_path, PROMISED, letter)
    assert states(alice, "promise") == [state]


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        (("alice", ["olga"], [], "Hi Olga,\n\nCan you tell me what forty boxes cost?\n\nAlice"), ("open", "")),
        (("alice", ["olga"], [], "Chị Olga ơi chị tính giá 40 thùng giúp em với."), ("open", "")),
        # They read along, or the letter answers.
        (("alice", ["olga"], ["tom"], "Hi Olga,\n\nCan you answer Tom, please?\n\nAlice"), ("answered", "life.ask.replied")),
        (("alice", ["tom"], [], "Hi Tom,\n\nForty boxes are 800.\n\nAlice"), ("answered", "life.ask.replied")),
    ],
)  # fmt: skip
def test_asking_a_colleague_answers_nobody(alice, tmp_path, letter, state):
    read_in(alice, tmp_path, ASKED, letter)
    assert states(alice, "ask") == [state]


def as_mail(number, sender, to, text, *, at, more="", subject="Boxes for March"):
    return (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{number}@harbour.example>\n{more}Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


def test_what_did_not_arrive_is_owed_again_when_the_complaint_is_read_later(alice, tmp_path):
    sent = ("alice", ["tom"], [], "Hi Tom,\n\nHere is the contract.\n\nAlice")
    read_in(alice, tmp_path, PROMISED, sent)
    assert states(alice, "promise") == [("kept", "life.promise.done")]
    again = tmp_path / "again"
    again.mkdir()
    words = "Hi Alice,\n\nI think you forgot the attachment.\n\nTom"
    answered = "In-Reply-To: <1@harbour.example>\n"
    at = BEGIN + timedelta(days=2)
    (again / "2.eml").write_bytes(as_mail(2, PEOPLE["tom"], PEOPLE["alice"], words, at=at, more=answered))
    arrival.bring_in(alice, [str(again)], now=LATER, processes=0)
    assert states(alice, "promise") == [("open", "")]
    arrival.bring_in(alice, [str(tmp_path)], now=LATER, processes=0)
    assert states(alice, "promise") == [("open", "")], "the same mail once more changes nothing"


@pytest.mark.parametrize(
    ("whom", "words", "state"),
    [
        ("tom", "could not be delivered: mailbox full", "open"),
        ("pia", "could not be delivered: mailbox full", "kept"),
        ("tom", "has not yet been delivered, we will keep trying", "kept"),
    ],
)
def test_a_letter_that_came_back_kept_nothing(alice, tmp_path, whom, words, state):
    read_in(alice, tmp_path, PROMISED, ("alice", ["tom"], [], "Hi Tom,\n\nHere is the contract.\n\nAlice"))
    back = tmp_path / "back"
    back.mkdir()
    report = as_mail(
        "back", "MAILER-DAEMON@mx.desk.example", PEOPLE["alice"], f"<{whom}@harbour.example>: your message {words}",
        at=BEGIN + timedelta(days=1, minutes=2), more="Auto-Submitted: auto-replied\n", subject="Undelivered Mail Returned to Sender",
    )  # fmt: skip
    (back / "3.eml").write_bytes(report)
    arrival.bring_in(alice, [str(back)], now=LATER, processes=0)
    assert [one for one, _ in states(alice, "promise")] == [state]
