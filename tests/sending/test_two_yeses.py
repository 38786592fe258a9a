"""The laws of test_laws, on a desk where second yeses are wished for and their readers come and go.

Whatever the order of acts: nothing leaves without a second yes that was asked for, by another signed-in person who
reviews at that moment, to the very bytes that leave.
"""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.accounts.queries import reviewers
from sincerely.journey import policy, second_yes
from sincerely.journey.ledger_audit import row_problems
from sincerely.review import actions as review
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval
from sincerely.sending import actions as outbox
from sincerely.sending.models import Delivery
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.policy import EVERY_LETTER, SECOND
from tests.sending.desk_scene import sha256, sign_in
from tests.sending.test_laws import BEHAVIOURS, SAYS, TEXTS, TO, Desk

ALL = SECOND + EVERY_LETTER


class TwoYeses(Desk):
    """Alice's desk; Bob may be named there, Charlie never is."""

    def __init__(self):
        super().__init__()
        self.charlie = accounts.create_owner("charlie@stranger.example", "Charlie Coe", now=self.clock.now)

    def deliver(self, sender, recipients, content, *, on_wire, alive):
        """The mail server of the desk, and what must hold of both yeses at the moment of delivery."""
        before = len(self.server.delivered)
        try:
            return super().deliver(sender, recipients, content, on_wire=on_wire, alive=alive)
        finally:
            if len(self.server.delivered) > before:
                self.has_all_its_yeses(Approval.objects.get(sha256=sha256(detach_proof(content)[0])))

    def has_all_its_yeses(self, approval):
        if approval.second_rule is None:
            assert not Owner.objects.get(pk=self.alice.pk).policy.get(ALL)
            return
        yes = approval.second_yes
        assert (yes.sha256, yes.reviewer, yes.sign_in.owner) == (approval.sha256, self.bob, self.bob)
        assert self.clock.now >= yes.leave_at
        assert [row.who for row in reviewers(self.alice)] == [self.bob]

    def said(self, owner):
        return {"sign_in": sign_in(owner, self.clock.now), "now": self.clock.now}

    @rule(wish=st.sampled_from([policy.ASKED, policy.ASKED, None]))
    def wish_for_second_yeses(self, wish):
        owner = Owner.objects.get(pk=self.alice.pk)
        if wish and not owner.policy.get(ALL) and not reviewers(owner):
            with pytest.raises(policy.NobodyToAsk):
                policy.set_modes(owner, policy.Place(), {ALL: wish}, **self.said(owner))
            return
        policy.set_modes(owner, policy.Place(), {ALL: wish}, **self.said(owner))

    @rule(how=st.sampled_from(["name", "name", "end", "end behind the journey's back"]))
    def name_or_end_a_reviewer(self, how):
        if how == "name":
            accounts.name_reviewer(self.alice, self.bob, now=self.clock.now)
            return
        before = self.standing()
        for row in reviewers(self.alice):
            end = second_yes.end if how == "end" else accounts.end_reviewer
            end(row, now=self.clock.now)
        self.taken_back |= before - self.standing()

    def standing(self):
        return set(Approval.objects.filter(withdrawn_at=None).values_list("sha256", flat=True))

    @precondition(lambda self: Approval.objects.filter(second_rule__isnull=False).exists())
    @rule(
        data=st.data(),
        who=st.sampled_from(["bob", "bob", "bob", "alice", "charlie", "ended"]),
        wrong=st.sampled_from(["", "", "", "sha256", "revision"]),
        back=st.sampled_from([False, False, True]),
    )
    def answer_as_second(self, data, who, wrong, back):
        rows = list(Approval.objects.filter(second_rule__isnull=False).order_by("-pk")[:4])
        approval = data.draw(st.sampled_from(rows))
        signed_in = sign_in({"alice": self.alice, "charlie": self.charlie}.get(who, self.bob), self.clock.now)
        if who == "ended":
            accounts.sign_out(type(signed_in).objects.get(pk=signed_in.pk), now=self.clock.now)
        may = who == "bob" and bool(reviewers(self.alice)) and approval.withdrawn_at is None
        delivery = getattr(approval, "delivery", None)
        try:
            if back:
                second_yes.hand_back(approval, "no", sign_in=signed_in, now=self.clock.now)
            else:
                second_yes.say(
                    approval,
                    sha256="0" * 64 if wrong == "sha256" else approval.sha256,
                    revision=approval.letter_revision + (wrong == "revision"),
                    sign_in=signed_in,
                    now=self.clock.now,
                )
        except (NotApproved, outbox.TooLate):
            return
        assert may
        if back:
            assert delivery is None or delivery.state == "queued"
            self.taken_back.add(approval.sha256)
        else:
            assert delivery is None
            assert not wrong

    @rule(
        behaviour=st.sampled_from(BEHAVIOURS),
        by=st.sampled_from(["owner", "composer"]),
        to=st.sampled_from(TO),
        says=st.sampled_from(sorted(SAYS)),
        wait=st.sampled_from([1, 31]),
    )
    def whole_trip_with_a_second_yes(self, behaviour, by, to, says, wait):
        """Name, wish, write, approve, the second yes, wait, send: else two yeses would seldom meet."""
        self.name_or_end_a_reviewer("name")
        self.wish_for_second_yeses(policy.ASKED)
        self.ready(TEXTS[1], by, to)
        self.clock.forward(seconds=31)
        self.answer(*self.frozen[-1][:3], who="alice", wrong="")
        approval = Approval.objects.get(letter=self.frozen[-1][0], withdrawn_at=None)
        assert not Delivery.objects.filter(approval=approval).exists()
        said = {"sha256": approval.sha256, "revision": approval.letter_revision}
        review.note_reading(approval, self.bob, now=self.clock.now)
        self.clock.forward(seconds=31)
        second_yes.say(approval, **said, **self.said(self.bob))
        self.work(behaviour, "one", wait, says)

    @invariant()
    def with_one_yes_of_two_it_is_in_no_outbox(self):
        lonely = Approval.objects.filter(second_rule__isnull=False, second_yes=None)
        assert not Delivery.objects.filter(approval__in=lonely).exists()

    def teardown(self):
        try:
            assert list(row_problems()) == []
        finally:
            super().teardown()


@pytest.mark.django_db
def test_two_yeses_hold_in_any_order_of_acts(settings, tmp_path):
    settings.SINCERELY_DATA = Desk.folder = tmp_path
    run_state_machine_as_test(TwoYeses, settings=fewer())


def fewer():
    profile = settings()
    return settings(profile, max_examples=max(8, profile.max_examples // 8), stateful_step_count=20)
