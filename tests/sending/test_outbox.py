"""The outbox's machine and the last gate, as plain functions."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.review.approval import Second, digest
from sincerely.sending.gate import Approved, refuse
from sincerely.sending.mime import render
from sincerely.sending.outbox import BACKOFF, LEASE, NEXT, RENEW_AFTER, Answer, back_off, may_move, outcome
from tests.sending.test_mime import LAN, TOM, letter

STATES = sorted(NEXT)
CODES = st.integers(200, 599)


def test_once_on_the_wire_nothing_but_an_answer_or_a_person_moves_it():
    assert not may_move("on_wire", "claimed")
    assert not may_move("queued", "on_wire")
    assert not may_move("queued", "sent")
    assert not may_move("claimed", "sent")
    assert NEXT["sent"] == NEXT["abandoned"] == frozenset()
    assert [state for state in STATES if may_move(state, "on_wire")] == ["claimed"]
    assert {state for state in STATES if may_move(state, "sent")} == {"on_wire", "uncertain"}
    assert {state for state in STATES if may_move(state, "claimed")} == {"queued"}


@given(st.dictionaries(st.sampled_from("abc"), CODES.map(lambda code: Answer(code, "")), min_size=1), CODES)
def test_what_an_answer_means(recipients, code):
    state = outcome(recipients, Answer(code, ""))
    accepted = 200 <= code < 300
    assert (state == "sent") == (accepted and any(200 <= one.code < 300 for one in recipients.values()))
    assert (state == "queued") == (400 <= code < 500)
    assert may_move("on_wire", state)


@given(st.integers(0, 99))
def test_waiting_grows_and_stays_within_half_a_day(attempts):
    assert back_off(attempts) <= back_off(attempts + 1) <= timedelta(seconds=BACKOFF[-1]) == timedelta(hours=12)


def test_a_person_hears_within_a_minute():
    assert timedelta(seconds=60) > LEASE
    assert RENEW_AFTER * 2 < LEASE


@pytest.mark.parametrize(
    ("answer", "words"),
    [(Answer(0, "Hung up."), "Hung up."), (Answer(550, "no"), "550 no"), (Answer(451, "x" * 900), "451 " + "x" * 496)],
)
def test_words_of_an_answer(answer, words):
    assert answer.words == words


RAW = render(letter())


@pytest.fixture
def approved(now):
    return Approved(digest(RAW), LAN.email, (TOM.email,), withdrawn=False, by="Lan Nguyễn", leave_at=now)


def gate(approved, now, content=RAW, recipients=(TOM.email,), queued=None):
    return refuse(approved, content, recipients, queued_sha256=queued or digest(RAW), now=now)


def test_the_gate_lets_the_approved_bytes_through(approved, now):
    assert gate(approved, now) == ""


def test_the_gate_stops_everything_else(approved, now):
    assert gate(None, now) == "gate.no_approval"
    assert gate(replace(approved, by=""), now) == "gate.no_approval"
    assert gate(approved, now - timedelta(seconds=1)) == "gate.undo_window"
    for content in (RAW + b" ", RAW[:-1], RAW.replace(b"Tom", b"Tim"), b"", RAW.replace(b"\r\n", b"\n")):
        assert gate(approved, now, content) == "gate.not_the_approved_bytes"
    assert gate(approved, now, queued="f" * 64) == "gate.not_the_approved_bytes"
    assert gate(replace(approved, withdrawn=True), now) == "gate.not_the_approved_bytes"
    for recipients in ((), (TOM.email, "eve@evil.example"), ("eve@evil.example",), (TOM.email, TOM.email)):
        assert gate(approved, now, recipients=recipients) == "gate.not_the_approved_bytes"


def test_the_gate_asks_for_the_second_yes_as_it_stands(approved, now):
    asking = replace(approved, owner=1, asks_second=True)
    good = Second(digest(RAW), by=2, is_reviewer=True)
    assert gate(replace(asking, second=good), now) == ""
    wrong = (None, replace(good, by=1), replace(good, is_reviewer=False), replace(good, sha256="f" * 64))
    for second in wrong:
        assert gate(replace(asking, second=second), now) == "gate.no_second_yes"


def test_the_gate_reads_the_message_itself(approved, now):
    """Were a row forged whole, the header fields still have to name the envelope, and the bytes be safe."""
    for content, why in [
        (RAW.replace(b"\r\n", b"\n"), "gate.unsafe_bytes"),
        (RAW + b"\r\n.\r\r\n", "gate.unsafe_bytes"),
        (RAW.replace(b"From: ", b"X-From: "), "gate.unsafe_bytes"),
        (RAW.replace(TOM.email.encode(), b"eve@evil.example"), "gate.other_recipients"),
        (RAW.replace(LAN.email.encode(), b"eve@evil.example"), "gate.other_recipients"),
    ]:
        forged = replace(approved, sha256=digest(content))
        assert gate(forged, now, content, queued=digest(content)) == why
