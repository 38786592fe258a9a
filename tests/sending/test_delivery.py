"""From a yes to the wire, step by step, with a server that only remembers."""

from datetime import timedelta

import pytest

from sincerely.accounts import actions as accounts
from sincerely.jobs import worker
from sincerely.journey import letters
from sincerely.journey.delivery import LEDGER_DIFFERS, PUT_BACK
from sincerely.review.actions import NotApproved
from sincerely.sending import actions as outbox
from sincerely.sending.adapters.smtp import NotDelivered
from sincerely.sending.models import Delivery
from sincerely.sending.outbox import Answer
from sincerely.trust import actions as trust
from sincerely.trust import queries as log
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.ledger_files import PUT_BACK_FILE, keep_checkpoint, signing_key
from sincerely.trust.models import Leaf
from sincerely.trust.notes import Head, sign
from sincerely.writing import actions as writing
from tests.sending.desk_scene import Clock, Server, approve, sha256, sign_in, stall, turn, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def server():
    return Server()


def later(clock, **span):
    clock.forward(**(span or {"seconds": 31}))


def state(approval):
    return Delivery.objects.get(approval=approval)


@pytest.mark.parametrize("by", ["owner", "composer"])
def test_what_was_approved_arrives_byte_for_byte_and_once(alice, clock, server, by):
    approval = approve(write(alice, clock.now, by=by), sign_in(alice, clock.now), clock.now)
    assert not turn(server, clock), "nothing leaves within the undo window"
    later(clock)
    assert turn(server, clock)
    assert not turn(server, clock)
    ((sender, recipients, content),) = server.delivered
    core, proof = detach_proof(content)
    assert sha256(core) == approval.sha256 == state(approval).sha256
    assert (proof is not None) == (by == "composer")
    assert (sender, list(recipients)) == (approval.envelope_from, approval.recipients)
    assert state(approval).wire_sha256 == sha256(content)
    assert state(approval).state == "sent"
    assert Leaf.objects.filter(type="sent").count() == 1


def test_undo_within_the_window_and_not_after_the_claim(alice, clock, server):
    signed_in = sign_in(alice, clock.now)
    letter = write(alice, clock.now)
    first = approve(letter, signed_in, clock.now)
    letters.take_back(letter, now=clock.now)
    later(clock, days=1)
    assert not turn(server, clock)
    assert (server.delivered, state(first).state) == ([], "abandoned")
    approve(letter, signed_in, clock.now)
    later(clock)
    assert outbox.claim_next("one", now=clock.now) is not None
    with pytest.raises(outbox.TooLate):
        letters.take_back(letter, now=clock.now)


def test_an_approved_letter_can_not_be_edited(alice, clock):
    letter = write(alice, clock.now)
    approve(letter, sign_in(alice, clock.now), clock.now)
    with pytest.raises(writing.NotEditable):
        writing.write_text(letter, "other words", now=clock.now)
    with pytest.raises(NotApproved):
        approve(letter, sign_in(alice, clock.now), clock.now)


def test_an_edit_voids_what_was_frozen(alice, clock):
    letter = write(alice, clock.now)
    frozen = letters.freeze(letter, now=clock.now)
    letter = writing.write_text(letter, letter.text + "\nOne more line", now=clock.now)
    with pytest.raises(NotApproved) as refusal:
        letters.say_yes(
            letter, sha256=frozen.sha256, revision=letter.revision, sign_in=sign_in(alice, clock.now), now=clock.now
        )
    assert refusal.value.why == "approval.voided"


def test_a_sign_in_that_ended_elsewhere_approves_nothing(alice, bob, clock):
    letter = write(alice, clock.now)
    signed_in = sign_in(alice, clock.now)
    same_in_another_window = type(signed_in).objects.get(pk=signed_in.pk)
    accounts.sign_out(same_in_another_window, now=clock.now)
    for useless in (signed_in, sign_in(bob, clock.now)):
        with pytest.raises(NotApproved) as refusal:
            approve(letter, useless, clock.now)
        assert refusal.value.why == "approval.not_signed_in"
    assert not Delivery.objects.exists()


@pytest.mark.parametrize(
    ("behaviour", "expected", "delivered"),
    [("down", "queued", 0), ("refuse", "rejected", 0), ("later", "queued", 0), ("refuse_data", "rejected", 0),
     ("silent", "uncertain", 1)],
)  # fmt: skip
def test_each_answer_has_its_state(alice, clock, server, behaviour, expected, delivered):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    server.behaviour = behaviour
    later(clock)
    assert turn(server, clock)
    assert (state(approval).state, len(server.delivered)) == (expected, delivered)
    server.behaviour = "accept"
    later(clock, days=1)
    turn(server, clock)
    assert len(server.delivered) == (0 if expected == "rejected" else 1), "at most once by itself"


@pytest.mark.parametrize(
    ("behaviour", "delivered_after"), [("crash_before", 1), ("crash_on_wire", 0), ("crash_after", 1)]
)
def test_a_killed_worker_is_noticed_within_a_minute_and_nothing_leaves_twice(
    alice, clock, server, behaviour, delivered_after
):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    server.behaviour = behaviour
    later(clock)
    turn(server, clock)
    server.behaviour = "accept"
    later(clock, seconds=59)
    assert outbox.recover(now=clock.now) == 1
    while turn(server, clock, "two"):
        pass
    assert len(server.delivered) == delivered_after
    assert state(approval).state == ("sent" if behaviour == "crash_before" else "uncertain")


def test_a_living_worker_keeps_its_claim_however_slow_the_server_is(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    later(clock)

    def slow(sender, recipients, content, *, on_wire, alive):
        for step in range(100):
            clock.forward(seconds=14)
            alive()
            assert outbox.recover(now=clock.now) == 0
            if step == 50:
                on_wire({})
        return Server().deliver(sender, recipients, content, on_wire=lambda _answers: None, alive=alive)

    server.deliver = slow
    assert turn(server, clock)
    assert state(approval).state == "sent"


def test_an_answer_that_comes_after_the_lease_still_counts(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    later(clock)

    def stalled(sender, recipients, content, *, on_wire, alive):
        on_wire({})
        clock.forward(minutes=5)
        assert outbox.recover(now=clock.now) == 1
        assert state(approval).state == "uncertain"
        return Server().deliver(sender, recipients, content, on_wire=lambda _answers: None, alive=alive)

    server.deliver = stalled
    assert turn(server, clock)
    assert state(approval).state == "sent"
    assert Leaf.objects.filter(type="sent").count() == 1


def test_a_worker_that_lost_its_claim_sends_no_dot(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    later(clock)
    stall(server, clock)
    assert turn(server, clock, "one")
    assert (len(server.delivered), state(approval).state) == (1, "sent")


def test_a_worker_that_lost_its_claim_does_not_end_the_others(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    later(clock)

    def stalled(sender, recipients, content, *, on_wire, alive):
        clock.forward(minutes=5)
        outbox.recover(now=clock.now)
        assert outbox.claim_next("two", now=clock.now) is not None
        raise NotDelivered(Answer(550, "no such user"), temporary=False)

    server.deliver = stalled
    assert turn(server, clock, "one")
    assert (state(approval).state, state(approval).claimed_by[:4]) == ("claimed", "two#")


@pytest.mark.parametrize(
    ("choice", "expected", "letters_out"), [("sent", "sent", 1), ("abandon", "abandoned", 1), ("resend", "sent", 2)]
)
def test_only_a_signed_in_person_settles_an_uncertain_letter(alice, bob, clock, server, choice, expected, letters_out):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    server.behaviour = "silent"
    later(clock)
    turn(server, clock)
    server.behaviour = "accept"
    delivery = state(approval)
    ended = sign_in(alice, clock.now)
    accounts.sign_out(ended, now=clock.now)
    for wrong in (ended, sign_in(bob, clock.now)):
        with pytest.raises(PermissionError):
            outbox.resolve(delivery, choice, sign_in=wrong, now=clock.now)
    outbox.resolve(delivery, choice, sign_in=sign_in(alice, clock.now), now=clock.now)
    with pytest.raises(outbox.TooLate):
        outbox.resolve(delivery, choice, sign_in=sign_in(alice, clock.now), now=clock.now)
    turn(server, clock)
    assert (state(approval).state, len(server.delivered)) == (expected, letters_out)
    assert len({detach_proof(content)[0] for _, _, content in server.delivered}) == 1


def test_a_clock_that_is_put_back_delays_and_loses_nothing(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    later(clock)
    times = iter([clock.now, clock.now - timedelta(hours=1)])
    real = clock.now
    assert turn(server, lambda: next(times, real))
    assert (server.delivered, state(approval).state) == ([], "queued")
    later(clock, hours=1)
    assert turn(server, clock)
    assert state(approval).state == "sent"


def test_after_four_days_of_no_it_comes_back_to_its_person(alice, clock, server):
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    server.behaviour = "down"
    for _ in range(40):
        later(clock, hours=12)
        turn(server, clock)
    assert state(approval).state == "rejected"
    assert state(approval).last_reply == "The mail server does not answer."
    assert Leaf.objects.filter(type="rejected").count() == 1


def put_back_from_a_backup(folder):
    """Leave the data folder as after a database from yesterday was put into it: one entry more was signed since."""
    signed = Head(log.verifier().name, log.size() + 1, b"\1" * 32)
    keep_checkpoint(folder, sign(signed.text, signed.origin, signing_key(folder)))


@pytest.mark.parametrize("by", ["owner", "composer"])
@pytest.mark.parametrize("address", ["", "https://desk.example"])
def test_nothing_leaves_from_a_database_that_lacks_what_was_signed(
    alice, clock, server, data_folder, settings, by, address
):
    settings.SINCERELY_PUBLIC_URL = address
    approve(write(alice, clock.now, by=by), sign_in(alice, clock.now), clock.now)
    trust.sign_checkpoint(clock.now)
    put_back_from_a_backup(data_folder)
    later(clock)
    assert turn(server, clock)
    assert server.delivered == [], "it may have left since, or been taken back"
    assert Delivery.objects.get().last_reply == LEDGER_DIFFERS
    assert Delivery.objects.get().state == "queued"


def test_nothing_leaves_from_a_desk_that_was_put_back_until_somebody_looked(
    alice, clock, server, data_folder, monkeypatch
):
    approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    data_folder.mkdir(parents=True, exist_ok=True)
    mark = data_folder / PUT_BACK_FILE
    mark.touch()
    later(clock)
    assert turn(server, clock)
    assert server.delivered == []
    assert (Delivery.objects.get().state, Delivery.objects.get().last_reply) == ("queued", PUT_BACK)
    monkeypatch.setattr(worker, "utc_now", clock)
    worker.one_turn("one")
    assert log.signed_size() == 0, "nor is anything signed"
    mark.unlink()
    clock.forward(hours=1)
    assert turn(server, clock)
    assert len(server.delivered) == 1


def test_a_yes_that_was_taken_back_is_signed_soon(alice, clock, monkeypatch):
    monkeypatch.setattr(worker, "utc_now", clock)
    letter = write(alice, clock.now)
    approve(letter, sign_in(alice, clock.now), clock.now)
    letters.take_back(letter, now=clock.now)
    worker.one_turn("one")
    assert log.signed_size() == log.size() > 0
