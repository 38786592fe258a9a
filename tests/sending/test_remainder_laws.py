"""One letter to three people under any order of tries, crashes, answers of the server and words of its person: nobody
gets it twice by itself, and of each of them the truth is said."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from django.db import transaction
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sincerely.accounts import actions as accounts
from sincerely.journey.ledger_audit import row_problems
from sincerely.sending import actions as outbox
from sincerely.sending.actions import remainders
from sincerely.sending.models import Delivery, Remainder
from sincerely.sending.outbox import Answer
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.models import Leaf
from tests.sending.desk_scene import Clock, Server, approve, sha256, sign_in, turn, write

PEOPLE = ("ann@pier.example", "mia@quay.example", "tom@harbour.example")
SAID = (Answer(250, "ok"), Answer(250, "ok"), Answer(450, "later"), Answer(452, "full"), Answer(550, "no such user"))
HOW = (
    "silent", "later", "down", "silent", "crash_before", "crash_on_wire", "crash_after",
    "stalled", "stalled_on_wire",
)  # fmt: skip


class OneLetter(RuleBasedStateMachine):
    """A letter to three, from the yes to its last try."""

    def __init__(self):
        super().__init__()
        self.block = transaction.atomic()
        self.block._from_testcase = True  # as in test_laws: signing a checkpoint wants to be outermost
        self.block.__enter__()
        self.clock, self.server = Clock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC)), Server()
        self.alice = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=self.clock.now)
        self.resent = Counter()
        self.refused = set()
        self.real, self.server.deliver = self.server.deliver, self.deliver

    def teardown(self):
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    @initialize(by=st.sampled_from(["owner", "composer"]), first=st.sampled_from([*SAID, None]))
    def say_yes(self, by, first):
        """A letter, mostly one whose first try put Mia off, and Ann as drawn."""
        to = [{"name": email[:3].title(), "email": email} for email in PEOPLE]
        letter = write(self.alice, self.clock.now, to=to, by=by)
        self.approval = approve(letter, sign_in(self.alice, self.clock.now), self.clock.now)
        if first is not None:
            self.try_it("accept", (first, Answer(450, "later"), Answer(250, "ok")), 0)

    def deliver(self, sender, recipients, content, *, on_wire, alive):
        """The mail server; whoever was refused for good is never named to it again."""
        assert not set(recipients) & self.refused
        how = self.server.behaviour
        if "stalled" in how:
            self.server.behaviour = "accept"
        if how == "stalled_on_wire":
            answers = {email: self.server.rcpt[email] for email in recipients}
            if any(one.accepted for one in answers.values()):
                on_wire(answers)
                on_wire = lambda _answers: None  # noqa: E731
        if "stalled" in how:
            self.clock.forward(minutes=5)
            outbox.recover(now=self.clock.now)
            while turn(self.server, self.clock, "two"):
                pass
        try:
            return self.real(sender, recipients, content, on_wire=on_wire, alive=alive)
        finally:
            self.server.behaviour = "accept"

    # --- acts -------------------------------------------------------------------------------------------------------

    @rule(said=st.tuples(*[st.sampled_from(SAID)] * 3))
    def a_good_try(self, said):
        self.try_it("accept", said, 0)

    @rule(how=st.sampled_from(HOW), said=st.tuples(*[st.sampled_from(SAID[:3])] * 3), days=st.sampled_from([0, 0, 2]))
    def try_it(self, how, said, days):
        self.clock.forward(days=days, minutes=2)
        outbox.recover(now=self.clock.now)
        for row in (*Delivery.objects.filter(state="queued"), *Remainder.objects.filter(state="queued")):
            self.clock.now = max(self.clock.now, row.next_try_at)
        self.server.behaviour, self.server.rcpt = how, dict(zip(PEOPLE, said, strict=True))
        turn(self.server, self.clock, "one")

    @rule(choice=st.sampled_from(["sent", "resend", "abandon"]))
    def decide(self, choice):
        delivery = Delivery.objects.get()
        unsure = list(delivery.recipients.filter(state="uncertain").values_list("email", flat=True))
        row = Remainder.objects.filter(delivery=delivery).first()
        resolve, row = (remainders.resolve, row) if row else (outbox.resolve, delivery)
        try:
            resolve(row, choice, sign_in=sign_in(self.alice, self.clock.now), now=self.clock.now)
        except outbox.TooLate:
            assert row.state != "uncertain"
        else:
            assert row.state == "uncertain"
            self.resent.update(unsure if choice == "resend" else ())

    @precondition(lambda self: Remainder.objects.filter(state="queued").exists())
    @rule(really=st.sampled_from([False, False, True]))
    def stop(self, really):
        if really:
            remainders.stop(Remainder.objects.get(), now=self.clock.now)

    @rule()
    def audit(self):
        assert list(row_problems()) == []

    # --- laws -------------------------------------------------------------------------------------------------------

    @invariant()
    def each_once_and_what_was_approved(self):
        for sender, recipients, content in self.server.delivered:
            assert (sender, sha256(detach_proof(content)[0])) == (self.approval.envelope_from, self.approval.sha256)
            assert set(recipients) <= set(PEOPLE)
        got = Counter(email for _, recipients, _ in self.server.delivered for email in recipients)
        assert all(times <= 1 + self.resent[email] for email, times in got.items())

    @invariant()
    def the_truth_is_said_of_each(self):
        got = {email for _, recipients, _ in self.server.delivered for email in recipients}
        delivery = Delivery.objects.first()
        rows = dict(delivery.recipients.values_list("email", "state")) if delivery else {}
        for email, state in rows.items():
            if state in ("deferred", "rejected") and not self.resent[email]:
                assert email not in got
            if state == "accepted" and not Leaf.objects.filter(type__in=("resolved_sent", "remainder_resolved_sent")):
                assert email in got
        self.refused |= {email for email, state in rows.items() if state in ("rejected", "accepted", "abandoned")}

    @invariant()
    def what_remains_fits_its_recipients_and_the_ledger(self):
        row = Remainder.objects.first()
        if row is not None:
            states = set(row.delivery.recipients.values_list("state", flat=True))
            assert row.delivery.state == "sent"
            assert (row.state == "ended") == (not states & {"queued", "deferred", "uncertain"})
            assert (row.state == "uncertain") == ("uncertain" in states)
            assert "queued" not in states or row.state == "on_wire"
        elif (delivery := Delivery.objects.first()) and delivery.state in ("sent", "rejected"):
            assert not delivery.recipients.filter(state__in=("queued", "deferred", "uncertain")).exists()


@pytest.mark.django_db
def test_nobody_gets_it_twice_and_the_truth_is_said_in_any_order_of_tries(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path
    run_state_machine_as_test(OneLetter, settings=house_settings())


def house_settings():
    return hypothesis_settings(hypothesis_settings(), max_examples=15, stateful_step_count=12)
