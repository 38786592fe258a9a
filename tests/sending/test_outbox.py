"""The outbox's machine and the last gate, as plain functions."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.review.approval import Second, digest
from sincerely.sending.gate import Approved, refuse
from sincerely.sending.mime import Mailbox, render
from sincerely.sending.outbox import (
    BACKOFF,
    LEASE,
    NEXT,
    RECIPIENT_NEXT,
    REMAINDER_NEXT,
    RENEW_AFTER,
    UNDELIVERED,
    Answer,
    back_off,
    certainly_stayed,
    fate,
    fate_at_rcpt,
    may_move,
    outcome,
    settled,
)
from tests.sending.test_mime import LAN, TOM, letter

MIA = Mailbox("Mia Quay", "mia@quay.example")

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


@given(CODES, CODES)
def test_what_answers_mean_for_one_recipient(code, final):
    at_rcpt = fate_at_rcpt(Answer(code, ""))
    state, decided = fate(Answer(code, "rcpt"), Answer(final, "dot"))
    assert (state == "accepted") == (code < 300 and final < 300), "only both make it arrive"
    assert (at_rcpt == "deferred") == (400 <= code < 500 or code == 552)
    if code >= 300:
        assert (state, decided.text) == (at_rcpt, "rcpt")
    else:
        assert (state == "deferred") == (400 <= final < 500)
    assert state in RECIPIENT_NEXT["queued"]
    assert at_rcpt == "queued" or at_rcpt in RECIPIENT_NEXT["queued"]


def reachable(state):
    found, new = set(), {state}
    while new:
        found |= new
        new = {further for one in new for further in RECIPIENT_NEXT[one]} - found
    return found


def test_who_has_it_or_was_refused_for_good_is_in_no_try_again():
    for state in ("accepted", "rejected", "bounced", "delayed", "abandoned"):
        assert not reachable(state) & {*UNDELIVERED, "uncertain"}, state


def test_what_remains_goes_over_the_wire_by_a_claim_only_and_waits_while_one_is_uncertain():
    assert [state for state in REMAINDER_NEXT if may_move(state, "on_wire", REMAINDER_NEXT)] == ["claimed"]
    assert [state for state in REMAINDER_NEXT if may_move(state, "claimed", REMAINDER_NEXT)] == ["queued"]
    assert REMAINDER_NEXT["ended"] == frozenset()


@given(st.lists(st.sampled_from(sorted(RECIPIENT_NEXT))))
def test_where_a_remainder_goes_on(states):
    found = settled(states)
    assert (found == "uncertain") == ("uncertain" in states)
    assert (found == "ended") == (not {"queued", "deferred", "uncertain"} & set(states))


@given(
    st.sampled_from(["rejected", "abandoned"]),
    st.lists(st.sampled_from(sorted(RECIPIENT_NEXT))),
    st.booleans(),
    st.booleans(),
)
def test_that_nothing_arrived_is_said_only_where_nobody_may_have_it(state, recipients, is_withdrawn, is_again):
    stayed = certainly_stayed(state, recipients, is_withdrawn=is_withdrawn, is_again=is_again)
    may_have_it = {"accepted", "uncertain", "abandoned", "delayed", "bounced"} & set(recipients)
    assert not (stayed and (is_again or may_have_it))
    assert stayed or is_again or may_have_it or (state == "abandoned" and not is_withdrawn)


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


def test_the_gate_lets_them_go_to_those_who_wait_and_to_nobody_else(now):
    raw = render(letter(cc=(MIA,)))
    both = Approved(digest(raw), LAN.email, (TOM.email, MIA.email), withdrawn=False, by="Lan", leave_at=now)
    for envelope, why in [
        ((TOM.email, MIA.email), ""), ((MIA.email,), ""), ((TOM.email,), ""), ((), "gate.not_the_approved_bytes"),
        ((MIA.email, "eve@evil.example"), "gate.not_the_approved_bytes"),
        ((MIA.email, MIA.email), "gate.not_the_approved_bytes"),
    ]:  # fmt: skip
        assert gate(both, now, raw, envelope, digest(raw)) == why
    # Approved for two, but the message names one: another letter.
    assert gate(replace(both, sha256=digest(RAW)), now, recipients=(TOM.email,)) == "gate.other_recipients"


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
