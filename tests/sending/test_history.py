"""The checker of histories finds each broken law, and nothing in a history that holds."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
from history import Event, check

A, B = ("tom@harbour.example",), ("tom@harbour.example", "mia@quay.example")
YES = Event("approve", "1", "aa", B)
CLAIM = Event("claim", "1")
GOT = Event("deliver", "1", "aa", B)
SENT = Event("state", "1", said="sent")
ENTRY = Event("ledger", "1", said="sent")


TOM_HAS, MIA_HAS, MIA_WAITS, MIA_UNSURE = (
    Event("fate", "1", recipients=(email,), said=said)
    for email, said in ((A[0], "accepted"), (B[1], "accepted"), (B[1], "deferred"), (B[1], "uncertain"))
)
TO_TOM, TO_MIA = Event("deliver", "1", "aa", A), Event("deliver", "1", "aa", B[1:])


def laws(*events):
    return [broken.law for broken in check(events)]


@pytest.mark.parametrize(
    "history",
    [
        (),
        (YES, CLAIM, GOT, SENT, ENTRY),
        (YES, CLAIM, Event("deliver", "1", "aa", A), SENT, ENTRY),
        (YES, Event("cancel", "1"), Event("state", "1", said="abandoned")),
        (YES, CLAIM, GOT, Event("state", "1", said="uncertain")),
        (YES, CLAIM, Event("state", "1", said="uncertain")),
        (YES, CLAIM, GOT, Event("resend", "1"), GOT, SENT, ENTRY),
        (YES, CLAIM, Event("deliver", "1", "aa", A), Event("deliver", "1", "aa", ("mia@quay.example",)), SENT, ENTRY),
        (YES, CLAIM, GOT, Event("state", "1", said="sent"), Event("ledger", "1", said="resolved_sent")),
        (YES, CLAIM, Event("state", "1", said="rejected"), Event("ledger", "1", said="rejected")),
        (YES, CLAIM, TO_TOM, SENT, ENTRY, TOM_HAS, MIA_WAITS),
        (YES, CLAIM, TO_TOM, TO_MIA, SENT, ENTRY, TOM_HAS, MIA_HAS),
        (YES, CLAIM, TO_TOM, TO_MIA, SENT, ENTRY, TOM_HAS, MIA_UNSURE),
        (YES, CLAIM, TO_TOM, SENT, ENTRY, MIA_HAS, Event("ledger", "1", said="remainder_resolved_sent")),
    ],
)
def test_what_holds_is_let_be(history):
    assert laws(*history) == []


@pytest.mark.parametrize(
    ("history", "law"),
    [
        ((GOT,), "not approved"),
        ((YES, CLAIM, Event("deliver", "1", "bb", B), SENT, ENTRY), "other bytes"),
        ((Event("approve", "1", "aa", A), CLAIM, GOT, SENT, ENTRY), "other recipients"),
        ((YES, CLAIM, GOT, GOT, SENT, ENTRY), "twice"),
        ((YES, CLAIM, GOT, Event("resend", "1"), GOT, GOT, SENT, ENTRY), "twice"),
        ((YES, Event("cancel", "1"), GOT, Event("state", "1", said="abandoned")), "taken back and delivered"),
        ((YES, Event("edit", "1"), CLAIM, GOT, SENT, ENTRY), "taken back and delivered"),
        ((YES, CLAIM, SENT, ENTRY), "said to be sent"),
        ((YES, CLAIM, GOT, Event("state", "1", said="queued")), "said not to be sent"),
        ((YES, CLAIM, GOT, SENT), "entries in the ledger"),
        ((YES, CLAIM, GOT, SENT, ENTRY, ENTRY), "entries in the ledger"),
        ((YES, CLAIM, Event("state", "1", said="uncertain"), ENTRY), "entries in the ledger"),
        ((YES, CLAIM, TO_TOM, SENT, ENTRY, MIA_HAS), "said to have it"),
        ((YES, CLAIM, TO_TOM, TO_MIA, SENT, ENTRY, MIA_WAITS), "said not to have it"),
        ((YES, CLAIM, GOT, TO_MIA, SENT, ENTRY), "twice"),
    ],
)
def test_each_broken_law_is_found(history, law):
    assert set(laws(*history)) == {law}


def test_letters_are_told_apart():
    other = [Event(one.kind, "2", one.sha256, one.recipients, one.said) for one in (YES, CLAIM, GOT, SENT, ENTRY)]
    assert laws(YES, CLAIM, GOT, SENT, ENTRY, *other) == []
    assert {one.message_id for one in check([YES, CLAIM, GOT, SENT, ENTRY, *other, other[2]])} == {"2"}
