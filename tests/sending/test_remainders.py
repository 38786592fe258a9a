"""One of several recipients is put off: those who were taken have it once, the others are tried again, and it is said."""

from collections import Counter
from datetime import timedelta
from functools import partial

import pytest
from django.db import DatabaseError, connection, transaction

from sincerely.jobs import worker
from sincerely.journey.ledger_audit import row_problems
from sincerely.review import actions as review
from sincerely.sending import actions as outbox
from sincerely.sending import queries
from sincerely.sending.actions import remainders
from sincerely.sending.adapters.smtp import deliver
from sincerely.sending.models import Delivery, Evidence, Remainder
from sincerely.sending.outbox import LONGEST, Answer
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.models import Leaf
from tests.sending.desk_scene import Clock, Server, approve, sha256, sign_in, stall, turn, write
from tests.sending.mail_servers import Hook, Script, serving
from tests.sending.test_aftercare import read, report
from tests.sending.test_smtp import plain

pytestmark = pytest.mark.django_db
TOM, MIA, ANN = "tom@harbour.example", "mia@quay.example", "ann@pier.example"
THREE = tuple({"name": email[:3].title(), "email": email} for email in (TOM, MIA, ANN))
FULL, BUSY, NEVER = Answer(452, "4.2.2 mailbox full"), Answer(450, "4.2.1 try later"), Answer(550, "5.1.1 no such user")


@pytest.fixture
def clock(now, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path
    return Clock(now)


@pytest.fixture
def server():
    return Server()


def sent(alice, clock, server, *, by="owner", to=THREE, behaviour="accept", **rcpt):
    """A letter that was tried once."""
    approve(write(alice, clock.now, to=to, by=by), sign_in(alice, clock.now), clock.now)
    server.rcpt, server.behaviour = {f"{name}": answer for name, answer in rcpt.get("rcpt", {}).items()}, behaviour
    clock.forward(seconds=31)
    turn(server, clock)
    server.behaviour = "accept"
    return Delivery.objects.latest("pk")


def told(delivery):
    delivery.refresh_from_db()
    rows = delivery.recipients.values_list("email", "state")
    remainder = Remainder.objects.filter(delivery=delivery).values_list("state", flat=True).first()
    return delivery.state, remainder, {email[:3]: state for email, state in rows}


def got(server):
    return Counter(email for _, recipients, _ in server.delivered for email in recipients)


@pytest.mark.parametrize("by", ["owner", "composer"])
def test_who_was_put_off_gets_the_very_same_letter_later_and_nobody_gets_it_twice(alice, clock, server, by):
    delivery = sent(alice, clock, server, by=by, rcpt={MIA: FULL, ANN: BUSY})
    assert told(delivery) == ("sent", "queued", {"tom": "accepted", "mia": "deferred", "ann": "deferred"})
    assert not turn(server, clock), "not at once again"
    server.rcpt = {ANN: BUSY}
    clock.forward(seconds=61)
    assert turn(server, clock)
    assert told(delivery)[2] == {"tom": "accepted", "mia": "accepted", "ann": "deferred"}
    waits = delivery.remainder.next_try_at - clock.now
    assert waits == timedelta(seconds=300), "each try waits longer"
    server.rcpt = {}
    clock.forward(seconds=301)
    assert turn(server, clock)
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "accepted", "ann": "accepted"})
    clock.forward(days=9)
    assert not turn(server, clock)
    assert [recipients for _, recipients, _ in server.delivered] == [(TOM,), (MIA,), (ANN,)]
    assert len({content for _, _, content in server.delivered}) == 1
    assert sha256(detach_proof(server.delivered[-1][2])[0]) == delivery.approval.sha256
    assert Leaf.objects.filter(type="sent").count() == Leaf.objects.filter(type="remainder_ended").count() == 1
    assert list(row_problems()) == []


def test_refused_for_good_at_last_its_person_is_told_whom_it_did_not_reach(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL, ANN: NEVER})
    assert told(delivery)[2] == {"tom": "accepted", "mia": "deferred", "ann": "rejected"}
    assert [(one.email, one.words) for one in queries.returned(alice)] == [(ANN, NEVER.words)]
    server.rcpt = {MIA: NEVER}
    clock.forward(seconds=61)
    assert turn(server, clock)
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "rejected", "ann": "rejected"})
    assert {one.email for one in queries.returned(alice)} == {MIA, ANN}
    assert got(server) == {TOM: 1}


def test_after_four_days_the_time_is_up_and_the_servers_last_words_are_kept(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    for _ in range(40):
        clock.forward(hours=12)
        turn(server, clock)
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "rejected", "ann": "accepted"})
    assert delivery.remainder.ended_at - delivery.remainder.queued_at < LONGEST + timedelta(days=1)
    assert delivery.recipients.get(email=MIA).reply == FULL.words
    assert got(server) == {TOM: 1, ANN: 1}


@pytest.mark.parametrize("behaviour", ["down", "later", "crash_before"])
def test_a_try_that_reaches_nobody_is_made_again(alice, clock, server, behaviour):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    server.behaviour, server.rcpt = behaviour, {}
    clock.forward(seconds=61)
    turn(server, clock)
    assert told(delivery)[0] == "sent"
    assert got(server) == {TOM: 1, ANN: 1}
    server.behaviour = "accept"
    clock.forward(hours=1)
    outbox.recover(now=clock.now)
    assert turn(server, clock)
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "accepted", "ann": "accepted"})
    assert got(server) == {TOM: 1, MIA: 1, ANN: 1}
    assert delivery.recipients.get(email=MIA).reply == "250 ok"


def test_content_refused_for_good_ends_the_remainder(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    server.behaviour, server.rcpt = "refuse_data", {}
    clock.forward(seconds=61)
    turn(server, clock)
    assert told(delivery)[1:] == ("ended", {"tom": "accepted", "mia": "rejected", "ann": "accepted"})
    assert delivery.recipients.get(email=MIA).reply == "554 no"


@pytest.mark.parametrize("behaviour", ["crash_on_wire", "crash_after", "silent"])
@pytest.mark.parametrize("choice", ["sent", "resend", "abandon"])
def test_a_try_without_an_answer_is_uncertain_for_its_own_recipients_alone(alice, clock, server, behaviour, choice):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL, ANN: FULL})
    server.behaviour, server.rcpt = behaviour, {ANN: BUSY}
    clock.forward(seconds=61)
    turn(server, clock)
    clock.forward(minutes=2)
    outbox.recover(now=clock.now)
    assert told(delivery) == ("sent", "uncertain", {"tom": "accepted", "mia": "uncertain", "ann": "deferred"})
    assert [one.pk for one in queries.unsettled(alice)] == [delivery.pk]
    assert queries.uncertain_count(alice) == 1
    server.behaviour, server.rcpt = "accept", {}
    clock.forward(days=1)
    assert not turn(server, clock), "in doubt nothing leaves by itself"
    before = got(server)[MIA]
    row = Remainder.objects.get(delivery=delivery)
    remainders.resolve(row, choice, sign_in=sign_in(alice, clock.now), now=clock.now)
    with pytest.raises(outbox.TooLate):
        remainders.resolve(row, choice, sign_in=sign_in(alice, clock.now), now=clock.now)
    turn(server, clock)
    turn(server, clock)
    mia, ann = {"sent": ("accepted", "accepted"), "resend": ("accepted", "accepted"),
                "abandon": ("abandoned", "rejected")}[choice]  # fmt: skip
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": mia, "ann": ann})
    assert got(server)[MIA] == before + (choice == "resend")
    assert got(server)[TOM] == 1
    assert got(server)[ANN] == (choice != "abandon")
    assert list(row_problems()) == []


def test_only_a_signed_in_person_of_this_desk_decides(alice, bob, clock, server):
    sent(alice, clock, server, rcpt={MIA: FULL})
    server.rcpt, server.behaviour = {}, "silent"
    clock.forward(seconds=61)
    turn(server, clock)
    with pytest.raises(PermissionError):
        remainders.resolve(Remainder.objects.get(), "resend", sign_in=sign_in(bob, clock.now), now=clock.now)


@pytest.mark.parametrize(
    ("choice", "expected", "reached"),
    [("sent", ("sent", "ended", "accepted"), 1), ("resend", ("sent", None, "accepted"), 1),
     ("abandon", ("abandoned", None, "rejected"), 0)],
)  # fmt: skip
def test_while_the_letter_itself_is_uncertain_who_was_put_off_waits_for_the_persons_word(
    alice, clock, server, choice, expected, reached
):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL}, behaviour="crash_after")
    clock.forward(minutes=2)
    outbox.recover(now=clock.now)
    assert told(delivery) == ("uncertain", None, {"tom": "uncertain", "mia": "deferred", "ann": "uncertain"})
    server.rcpt = {}
    clock.forward(days=1)
    assert not turn(server, clock)
    outbox.resolve(delivery, choice, sign_in=sign_in(alice, clock.now), now=clock.now)
    clock.forward(minutes=2)
    while turn(server, clock):
        pass
    state, remainder, recipients = told(delivery)
    assert (state, remainder, recipients["mia"]) == expected
    assert got(server)[MIA] == reached
    assert got(server)[TOM] == 1 + (choice == "resend")


def test_all_put_off_or_refused_only_those_put_off_are_asked_about_again(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={TOM: BUSY, MIA: NEVER, ANN: FULL})
    assert told(delivery) == ("queued", None, {"tom": "deferred", "mia": "rejected", "ann": "deferred"})
    asked = []
    real, server.rcpt = server.deliver, {}

    def listening(sender, recipients, content, **how):
        asked.append(set(recipients))
        return real(sender, recipients, content, **how)

    server.deliver = listening
    clock.forward(seconds=61)
    assert turn(server, clock)
    assert asked == [{TOM, ANN}]
    assert told(delivery) == ("sent", None, {"tom": "accepted", "mia": "rejected", "ann": "accepted"})
    assert [one.email for one in queries.returned(alice)] == [MIA]


def test_a_bounce_about_the_first_try_settles_nothing_of_the_second(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL, ANN: FULL})
    server.rcpt, server.behaviour = {}, "silent"
    clock.forward(seconds=61)
    turn(server, clock)
    read(alice, report(delivery.message_id, (TOM, "failed", "5.1.1", "550 gone")), clock.now)
    assert told(delivery) == ("sent", "uncertain", {"tom": "bounced", "mia": "uncertain", "ann": "uncertain"})
    late = (MIA, "delayed", "4.4.1", "451 no answer yet")
    read(alice, report(delivery.message_id, late, envelope="<dsn2@mx.example>"), clock.now)
    assert told(delivery) == ("sent", "ended", {"tom": "bounced", "mia": "delayed", "ann": "accepted"})


def test_its_person_can_stop_it(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    remainders.stop(Remainder.objects.get(), now=clock.now)
    assert told(delivery)[1:] == ("ended", {"tom": "accepted", "mia": "rejected", "ann": "accepted"})
    with pytest.raises(outbox.TooLate):
        remainders.stop(Remainder.objects.get(), now=clock.now)
    clock.forward(days=1)
    server.rcpt = {}
    assert not turn(server, clock)


def test_without_its_approval_nothing_more_leaves(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    review.withdraw(delivery.approval, now=clock.now)
    clock.forward(days=1)
    server.rcpt = {}
    assert not turn(server, clock)
    outbox.recover(now=clock.now)
    assert told(delivery)[1:] == ("ended", {"tom": "accepted", "mia": "rejected", "ann": "accepted"})


def test_bytes_changed_behind_our_back_go_to_nobody(alice, clock, server, monkeypatch):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    forged = server.delivered[0][2].replace(b"40 boxes", b"99 boxes")
    monkeypatch.setattr("sincerely.journey.delivery.sources_read.raw_bytes", lambda _sha256: forged)
    clock.forward(days=1)
    server.rcpt = {}
    assert turn(server, clock)
    assert got(server) == {TOM: 1, ANN: 1}
    assert told(delivery)[1] == "ended"
    assert delivery.remainder.last_reply == "gate.not_the_approved_bytes"


def test_an_end_that_the_ledger_does_not_know_is_named(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    Remainder.objects.update(state="ended")
    said = f"the remainder of delivery {delivery.pk} (sent) is ended, but the ledger says nothing of an end"
    assert list(row_problems()) == [said]


# --- two workers ---------------------------------------------------------------------------------------------------


def test_a_worker_that_lost_its_claim_sends_no_dot(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    server.rcpt = {}
    clock.forward(seconds=61)
    stall(server, clock)
    assert turn(server, clock, "one")
    assert told(delivery)[1] == "ended"
    assert got(server) == {TOM: 1, MIA: 1, ANN: 1}


def test_an_answer_that_comes_after_the_lease_still_counts(alice, clock, server):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    server.rcpt = {}
    clock.forward(seconds=61)
    real = server.deliver

    def stalled(sender, recipients, content, *, on_wire, alive):
        on_wire({})
        clock.forward(minutes=5)
        assert outbox.recover(now=clock.now) == 1
        assert told(delivery)[1] == "uncertain"
        return real(sender, recipients, content, on_wire=lambda _answers: None, alive=alive)

    server.deliver = stalled
    assert turn(server, clock)
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "accepted", "ann": "accepted"})


def test_an_answer_to_an_older_claim_does_not_decide_the_newer(alice, clock, server):
    """A person had it sent again while the first worker still waited: what that one hears is not about this try."""
    approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    first = outbox.claim_next("one", now=clock.now)
    outbox.put_on_wire(first, wire_sha256=first.sha256, now=clock.now)
    clock.forward(minutes=5)
    outbox.recover(now=clock.now)
    outbox.resolve(first, "resend", sign_in=sign_in(alice, clock.now), now=clock.now)
    second = outbox.claim_next("two", now=clock.now)
    outbox.put_on_wire(second, wire_sha256=second.sha256, now=clock.now)
    outbox.record_answer(first, {TOM: Answer(250, "ok")}, Answer(554, "no"), now=clock.now)
    assert told(second)[0] == "on_wire"
    outbox.record_answer(second, {TOM: Answer(250, "ok")}, Answer(250, "ok"), now=clock.now)
    assert told(second)[::2] == ("sent", {"tom": "accepted"})


# --- a server that runs --------------------------------------------------------------------------------------------


def test_on_a_server_that_puts_one_off_and_then_takes_them(alice, clock, monkeypatch):
    monkeypatch.setattr(worker, "utc_now", clock)
    approve(write(alice, clock.now, to=THREE, by="composer"), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    with serving(Hook({MIA: "451 4.7.1 greylisted", ANN: "552 5.5.3 too many recipients"})) as running:
        by = partial(deliver, plain(running.port))
        assert worker.turn("one", by) == 1
        delivery = Delivery.objects.get()
        assert told(delivery) == ("sent", "queued", {"tom": "accepted", "mia": "deferred", "ann": "deferred"})
        assert delivery.recipients.get(email=MIA).reply == "451 4.7.1 greylisted"
        clock.forward(minutes=2)
        running.handler.answers = {}
        assert worker.turn("one", by) == 1
        kept = running.handler.kept
    assert told(delivery) == ("sent", "ended", {"tom": "accepted", "mia": "accepted", "ann": "accepted"})
    assert [recipients for _, recipients, _ in kept] == [[TOM], [ANN, MIA]]
    assert kept[0][2] == kept[1][2]


def test_a_line_that_breaks_after_the_dot_of_a_second_try(alice, clock, monkeypatch):
    monkeypatch.setattr(worker, "utc_now", clock)
    delivery = sent(alice, clock, Server(), rcpt={MIA: FULL})
    clock.forward(minutes=2)
    with Script("dot", reset=True) as script:
        assert worker.turn("one", partial(deliver, plain(script.port))) == 1
        assert len(script.messages) == 1
    assert told(delivery) == ("sent", "uncertain", {"tom": "accepted", "mia": "uncertain", "ann": "accepted"})


# --- the database's own law ----------------------------------------------------------------------------------------


def refused(by, statement, *values):
    with pytest.raises(DatabaseError, match=by), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.mark.parametrize("old", ["accepted", "rejected", "bounced", "delayed", "abandoned"])
@pytest.mark.parametrize("new", ["queued", "deferred", "uncertain"])
def test_who_has_it_is_never_tried_again(alice, clock, server, old, new):
    delivery = sent(alice, clock, server, to=THREE[:1])
    one = delivery.recipients.get()
    delivery.recipients.update(state=old)
    refused("never tried again", "UPDATE sending_recipient SET state = %s WHERE id = %s", new, one.pk)


def test_a_recipient_was_approved_and_stays_bound(alice, clock, server):
    delivery = sent(alice, clock, server, to=THREE[:1])
    values = "INSERT INTO sending_recipient (delivery_id, email, state, reply) VALUES (%s, %s, 'queued', '')"
    refused("approved recipients only", values, delivery.pk, "eve@evil.example")
    one = delivery.recipients.get()
    refused("bound", "UPDATE sending_recipient SET email = %s WHERE id = %s", "eve@evil.example", one.pk)


@pytest.mark.parametrize("state", ["claimed", "on_wire"])
def test_a_remainder_starts_in_the_queue_of_a_sent_letter(alice, clock, server, state):
    delivery = sent(alice, clock, server, to=THREE[:1])
    row = Remainder(delivery=delivery, state=state, next_try_at=clock.now, queued_at=clock.now)
    with pytest.raises(DatabaseError, match="starts in the queue"), transaction.atomic():
        row.save()
    approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    row = Remainder(delivery=Delivery.objects.latest("pk"), next_try_at=clock.now, queued_at=clock.now)
    with pytest.raises(DatabaseError, match="only of a sent letter"), transaction.atomic():
        row.save()


@pytest.mark.parametrize(
    ("path", "step", "law"),
    [
        ((), "on_wire", "claimed"),
        (("ended",), "queued", "ended"),
        (("claimed", "on_wire", "ended"), "claimed", "ended"),
    ],
)
def test_no_step_of_a_remainder_is_left_out_and_no_end_undone(alice, clock, server, path, step, law):
    row = sent(alice, clock, server, rcpt={MIA: FULL}).remainder
    for state in path:
        Remainder.objects.filter(pk=row.pk).update(state=state)
    refused(law, "UPDATE sending_remainder SET state = %s WHERE id = %s", step, row.pk)


@pytest.mark.parametrize("state", ["claimed", "on_wire"])
def test_nothing_of_a_remainder_goes_on_the_wire_without_a_standing_approval(alice, clock, server, state):
    delivery = sent(alice, clock, server, rcpt={MIA: FULL})
    if state == "on_wire":
        Remainder.objects.update(state="claimed")
    review.withdraw(delivery.approval, now=clock.now)
    refused("standing approval", "UPDATE sending_remainder SET state = %s", state)


def test_no_evidence_where_everybody_has_it(alice, clock, server):
    sent(alice, clock, server)
    assert not Evidence.objects.exists()
    assert not Remainder.objects.exists()
