"""The laws of DESIGN 2 under any order of acts: people, programs, two workers, crashes, a clock, a mail server.

Hypothesis picks the acts; the mail server remembers what reached it; after every act the laws are looked at.
"""

import json
from collections import Counter
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP
from functools import lru_cache

import pytest
from django.conf import settings as django_settings
from django.db import transaction
from django.db.models import Q
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.journey import letters
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval
from sincerely.sending import actions as outbox
from sincerely.sending.actions import remainders
from sincerely.sending.mime import UnsafeLetter
from sincerely.sending.models import Delivery, Recipient, Remainder
from sincerely.sending.outbox import Answer
from sincerely.trust.attached_proof import detach_proof
from sincerely.trust.models import Commitment
from sincerely.trust.policy import TASKS
from sincerely.writing import actions as writing
from sincerely.writing.gaps import find_gaps, gap
from sincerely.writing.models import Letter
from sincerely.writing.provenance import from_json, whole
from tests.sending.desk_scene import TOM, Clock, Server, person_of, sha256, sign_in, turn

HUMAN_ONLY = ("thanks", "condolence", "apology", "complaint", "bad_news", "legal", "money_dispute", "private")
TEXTS = (
    "Hi Tom,\n\nThe boxes left today.",
    "Hi Tom,\n\nChào anh. Đã gửi rồi ạ.\n.\n..",
    "Hi Tom,\n\n" + gap("a word of your own"),
)
WHO = st.sampled_from(["alice", "alice", "alice", "ended", "bob"])
BEHAVIOURS = (
    "accept",
    "accept",
    "silent",
    "down",
    "refuse",
    "later",
    "refuse_data",
    "silent",
    "crash_before",
    "crash_on_wire",
    "crash_after",
    "stalled",
    "stalled_on_wire",
)
MIA = {"name": "Mia Quay", "email": "mia@quay.example"}
TO = ((TOM,), (TOM, MIA), (TOM, MIA))
SAYS = {
    "takes": {},
    "puts Mia off": {MIA["email"]: Answer(450, "later")},
    "puts Tom off": {TOM["email"]: Answer(452, "full")},
    "refuses Mia": {MIA["email"]: Answer(550, "no such user")},
    "puts both off": {TOM["email"]: Answer(450, "later"), MIA["email"]: Answer(450, "later")},
}
"""What the mail server says to single recipients."""  # fmt: skip


@lru_cache(maxsize=4096)
def read_back(content):
    """Return what is looked at of a delivered message again and again: Message-ID, approved bytes, its plain words."""
    core, _proof = detach_proof(content)
    message = message_from_bytes(core, policy=SMTP)
    words = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
    return message["Message-ID"].strip("<>"), core, words


class Desk(RuleBasedStateMachine):
    """One desk, from a proposal to the recipient's mailbox."""

    folder = None

    def __init__(self):
        super().__init__()
        self.block = transaction.atomic()
        self.block._from_testcase = True  # signing a checkpoint wants to be outermost; the test's block does not count
        self.block.__enter__()
        Desk.number = getattr(Desk, "number", 0) + 1
        django_settings.SINCERELY_DATA = Desk.folder / str(Desk.number)
        self.clock = Clock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
        self.alice = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=self.clock.now)
        self.bob = accounts.create_owner("bob@other.example", "Bob Birch", now=self.clock.now)
        self.tom = person_of(self.alice)
        self.server = Server()
        self.real_deliver = self.server.deliver
        self.server.deliver = self.deliver
        self.frozen = []
        self.yeses = {}
        self.resent = Counter()
        self.resent_to = Counter()
        self.taken_back = set()

    def teardown(self):
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    # --- the world --------------------------------------------------------------------------------------------------

    def signed_in(self, who):
        found = sign_in(self.bob if who == "bob" else self.alice, self.clock.now)
        if who == "ended":
            accounts.sign_out(type(found).objects.get(pk=found.pk), now=self.clock.now)
        return found

    def deliver(self, sender, recipients, content, *, on_wire, alive):
        """The mail server, and what must hold at the moment of delivery."""
        behaviour = self.server.behaviour
        if behaviour.startswith("stalled"):
            if behaviour == "stalled_on_wire":
                on_wire({})
            self.clock.forward(minutes=5)
            self.server.behaviour = "accept"
            outbox.recover(now=self.clock.now)
            while turn(self.server, self.clock, "two"):
                pass
            if behaviour == "stalled":
                on_wire({})
            on_wire = lambda _answers: None  # noqa: E731
        before = len(self.server.delivered)
        try:
            return self.real_deliver(sender, recipients, content, on_wire=on_wire, alive=alive)
        finally:
            if len(self.server.delivered) > before:
                approval = Approval.objects.get(sha256=sha256(detach_proof(content)[0]))
                assert approval.withdrawn_at is None
                assert self.clock.now >= approval.leave_at

    def a_letter(self, data, states=None):
        rows = Letter.objects.filter(owner=self.alice).order_by("pk")
        rows = list(rows.filter(state__in=states) if states else rows)
        return data.draw(st.sampled_from(rows)) if rows else None

    # --- acts of people and programs --------------------------------------------------------------------------------

    @rule(text=st.sampled_from(TEXTS), by=st.sampled_from(["person", "composer", "token"]))
    def propose(self, text, by):
        hand = {"person": "owner", "composer": "composer", "token": "model"}[by]
        writing.propose(
            self.alice, person=self.tom, to=(TOM,), subject="Boxes", text=text, spans=whole(text, hand),
            task="information", mode="draft", language="en", reply_to=None, need="", proposed_by=by, now=self.clock.now,
        )  # fmt: skip

    @rule(task=st.sampled_from(sorted(TASKS)))
    def start(self, task):
        mode, _rule = letters.ruling_for(self.alice, self.tom, task, now=self.clock.now)
        letters.start_letter(self.alice, self.tom, task=task, mode=mode, now=self.clock.now)

    @rule(
        data=st.data(),
        text=st.sampled_from(["Hi Tom,\n\nMy own words.", "Hi Tom,\n\nThe boxes left today. Mine too.", ""]),
    )
    def edit(self, data, text):
        letter = self.a_letter(data)
        if letter is None:
            return
        if letter.state in writing.EDITABLE:
            writing.write_head(
                writing.write_text(letter, text, now=self.clock.now), subject="Boxes!", to=(TOM,), now=self.clock.now
            )
        else:
            with pytest.raises(writing.NotEditable):
                writing.write_text(letter, text + "!", now=self.clock.now)

    @rule(data=st.data())
    def open_and_fill(self, data):
        letter = self.a_letter(data, writing.EDITABLE)
        if letter is not None:
            writing.mark_opened(letter, now=self.clock.now)
            answers = dict.fromkeys(range(len(find_gaps(letter.text))), "on the green pallet")
            writing.fill_gaps(letter, answers, now=self.clock.now)

    @rule(data=st.data())
    def freeze(self, data):
        letter = self.a_letter(data, writing.EDITABLE)
        if letter is not None and letter.to and letter.subject:
            try:
                found = letters.freeze(letter, now=self.clock.now)
            except UnsafeLetter:
                return
            self.frozen.append((letter.pk, found.sha256, found.letter_revision, letter.text))

    @rule(text=st.sampled_from(TEXTS[:2]), by=st.sampled_from(["owner", "composer", "model"]), to=st.sampled_from(TO))
    def ready(self, text, by, to):
        """A whole letter up to the page with the yes: what a desk sees most of all."""
        letter = writing.propose(
            self.alice, person=self.tom, to=to, subject="Boxes", text=text, spans=whole(text, by), task="information",
            mode="draft", language="en", reply_to=None, need="", proposed_by=by, now=self.clock.now,
        )  # fmt: skip
        found = letters.freeze(letter, now=self.clock.now)
        self.frozen.append((letter.pk, found.sha256, found.letter_revision, letter.text))

    @precondition(lambda self: self.frozen)
    @rule(undo=st.sampled_from([False, False, True]), wait=st.sampled_from([1, 31]))
    def yes_to_the_newest(self, undo, wait):
        self.answer(*self.frozen[-1][:3], who="alice", wrong="")
        self.clock.forward(seconds=wait)
        letter = Letter.objects.get(pk=self.frozen[-1][0])
        if undo and letter.state == "approved":
            self.take_back(letter)

    @precondition(lambda self: self.frozen)
    @rule(data=st.data(), who=WHO, wrong=st.sampled_from(["", "", "", "sha256", "revision", "another letter's"]))
    def say_yes(self, data, who, wrong):
        pk, digest, revision, _text = data.draw(st.sampled_from(self.frozen[-6:]))
        self.answer(pk, digest, revision, who, wrong)

    def answer(self, pk, digest, revision, who, wrong):
        if wrong == "another letter's":
            digest = self.frozen[0][1]
        letter = Letter.objects.get(pk=pk)
        right = (
            wrong != "sha256" and who == "alice" and letter.state in writing.EDITABLE and wrong != "revision"
            and revision == letter.revision and not find_gaps(letter.text) and (pk, digest) in {f[:2] for f in self.frozen}
        )  # fmt: skip
        try:
            approval = letters.say_yes(
                letter,
                sha256="0" * 64 if wrong == "sha256" else digest,
                revision=revision + 1 if wrong == "revision" else revision,
                sign_in=self.signed_in(who),
                now=self.clock.now,
            )
        except NotApproved:
            return
        assert right
        self.yeses[approval.sha256] = next(each[3] for each in self.frozen if each[1] == digest)

    @rule(data=st.data(), scopes=st.sampled_from([["read"], ["propose"], ["read", "propose"], ["approve"]]))
    def a_token_is_no_sign_in(self, data, scopes):
        if scopes == ["approve"]:
            with pytest.raises(ValueError, match="never approve"):
                accounts.make_token(self.alice, "script", scopes, now=self.clock.now)
            return
        accounts.make_token(self.alice, "script", scopes, now=self.clock.now)
        letter = self.a_letter(data, writing.EDITABLE)
        if letter is not None and self.frozen:
            token = ApiToken.objects.filter(owner=self.alice).latest("pk")
            token.pk = 10_000 + token.pk
            with pytest.raises(NotApproved):
                letters.say_yes(
                    letter, sha256=self.frozen[-1][1], revision=letter.revision, sign_in=token, now=self.clock.now
                )

    @rule(data=st.data())
    def undo(self, data):
        letter = self.a_letter(data, ("approved",))
        if letter is not None:
            self.take_back(letter)

    def take_back(self, letter):
        approval = Approval.objects.get(letter=letter, withdrawn_at=None)
        was = approval.delivery.state if hasattr(approval, "delivery") else "queued"
        try:
            letters.take_back(letter, now=self.clock.now)
            assert was == "queued"
            self.taken_back.add(approval.sha256)
        except outbox.TooLate:
            assert was != "queued" or self.resent[approval.message_id], "what was sent again may have arrived"

    # --- time and machines ------------------------------------------------------------------------------------------

    @rule(seconds=st.sampled_from([1, 31, 46, 3600, 86400]))
    def time_passes(self, seconds):
        self.clock.forward(seconds=seconds)

    @rule(
        behaviour=st.sampled_from(BEHAVIOURS),
        worker=st.sampled_from(["one", "two"]),
        wait=st.sampled_from([0, 31, 120]),
        says=st.sampled_from(sorted(SAYS)),
    )
    def work(self, behaviour, worker, wait, says):
        self.clock.forward(seconds=wait)
        self.server.behaviour, self.server.rcpt = behaviour, SAYS[says]
        turn(self.server, self.clock, worker)
        self.server.behaviour = "accept"

    @rule(
        behaviour=st.sampled_from(BEHAVIOURS),
        worker=st.sampled_from(["one", "two"]),
        by=st.sampled_from(["owner", "composer"]),
        to=st.sampled_from(TO),
        says=st.sampled_from(sorted(SAYS)),
    )
    def whole_trip(self, behaviour, worker, by, to, says):
        """Write, approve, wait, send: the way that most letters go, whatever the server does at its end."""
        self.ready(TEXTS[1], by, to)
        self.clock.forward(seconds=31)  # read: a yes after yes after yes is taken slowly
        self.yes_to_the_newest(undo=False, wait=31)
        self.work(behaviour, worker, 0, says)

    @precondition(lambda self: Delivery.objects.filter(state="uncertain").exists())
    @rule(data=st.data(), choice=st.sampled_from(["sent", "resend", "abandon"]))
    def settle(self, data, choice):
        rows = list(Delivery.objects.filter(state="uncertain").order_by("pk"))
        self.decide(data.draw(st.sampled_from(rows)), choice, "alice")

    @precondition(lambda self: Remainder.objects.exclude(state="ended").exists())
    @rule(
        behaviour=st.sampled_from(BEHAVIOURS),
        says=st.sampled_from(sorted(SAYS)),
        choice=st.sampled_from(["sent", "resend", "abandon", "stop"]),
        who=WHO,
    )
    def what_remains(self, behaviour, says, choice, who):
        """Another try for those who were put off, or a person's word about one."""
        row = Remainder.objects.exclude(state="ended").order_by("pk").first()
        if row.state == "queued" and choice != "stop":
            self.clock.now = max(self.clock.now, row.next_try_at)
            return self.work(behaviour, "one", 0, says)
        unsure = list(row.delivery.recipients.filter(state="uncertain").values_list("email", flat=True))
        try:
            if choice == "stop":
                remainders.stop(row, now=self.clock.now)
            else:
                remainders.resolve(row, choice, sign_in=self.signed_in(who), now=self.clock.now)
        except PermissionError:
            assert who != "alice"
        except outbox.TooLate:
            assert row.state != ("queued" if choice == "stop" else "uncertain")
        else:
            assert choice == "stop" or who == "alice"
            if choice == "resend":
                self.resent_to.update((row.delivery.message_id, email) for email in unsure)
        return None

    @rule()
    def recover(self):
        outbox.recover(now=self.clock.now)

    @rule(data=st.data(), choice=st.sampled_from(["sent", "resend", "abandon"]), who=WHO)
    def resolve(self, data, choice, who):
        rows = list(Delivery.objects.exclude(state__in=("queued", "claimed")).order_by("pk"))
        if not rows:
            return
        self.decide(data.draw(st.sampled_from(rows)), choice, who)

    def decide(self, delivery, choice, who):
        unsure = list(delivery.recipients.filter(state="uncertain").values_list("email", flat=True))
        try:
            outbox.resolve(delivery, choice, sign_in=self.signed_in(who), now=self.clock.now)
        except PermissionError:
            assert who != "alice"
        except outbox.TooLate:
            assert delivery.state != "uncertain"
        else:
            assert (who, delivery.state) == ("alice", "uncertain")
            if choice == "resend":
                self.resent[delivery.message_id] += 1
                self.resent_to.update((delivery.message_id, email) for email in unsure)

    # --- the laws ---------------------------------------------------------------------------------------------------

    @invariant()
    def what_arrives_was_approved_byte_for_byte(self):
        for sender, recipients, content in self.server.delivered:
            _number, core, words = read_back(content)
            approval = Approval.objects.select_related("sign_in__owner", "owner").get(sha256=sha256(core))
            assert core == bytes(approval.content)
            assert sender == approval.envelope_from
            assert set(recipients) <= set(approval.recipients)
            assert approval.sign_in.owner == approval.owner == self.alice
            assert approval.sha256 not in self.taken_back
            assert words.startswith(self.yeses[approval.sha256].strip())

    @invariant()
    def each_at_most_once_by_itself(self):
        times = Counter(
            (read_back(content)[0], email) for _, recipients, content in self.server.delivered for email in recipients
        )
        assert all(count <= 1 + self.resent_to[one] for one, count in times.items())

    @invariant()
    def of_each_recipient_the_truth_is_said(self):
        got = {
            (read_back(content)[0], email) for _, recipients, content in self.server.delivered for email in recipients
        }
        rows = Recipient.objects.values_list("delivery__message_id", "delivery__state", "email", "state")
        for message_id, letter, email, state in rows:
            if state in ("deferred", "rejected") and (message_id, email) not in self.resent_to:
                assert (message_id, email) not in got, "said not to have it"
            if letter == "sent" and state == "queued":
                assert Remainder.objects.filter(delivery__message_id=message_id, state="on_wire").exists()

    @invariant()
    def no_approval_without_a_yes(self):
        assert set(Approval.objects.values_list("sha256", flat=True)) == set(self.yeses)
        whole = Approval.objects.filter(Q(second_rule=None) | Q(second_yes__isnull=False))
        assert Delivery.objects.count() == whole.count()

    @invariant()
    def the_ledger_says_sent_once_and_only_of_what_was(self):
        said = Counter(
            payload["message_id"]
            for payload in Commitment.objects.filter(leaf__type__in=("sent", "resolved_sent")).values_list(
                "payload", flat=True
            )
        )
        arrived = {read_back(content)[0] for _, _, content in self.server.delivered}
        for delivery in Delivery.objects.all():
            assert said[delivery.message_id] == (delivery.state == "sent")
            if delivery.state in ("queued", "claimed") and not self.resent[delivery.message_id]:
                assert delivery.message_id not in arrived
        by_itself = Commitment.objects.filter(leaf__type="sent").values_list("payload", flat=True)
        assert {payload["message_id"] for payload in by_itself} <= arrived

    @invariant()
    def human_matters_hold_no_words_of_the_software(self):
        for letter in Letter.objects.filter(task__in=HUMAN_ONLY):
            assert letter.machine_text == ""
            assert {span.by for span in from_json(letter.spans)} <= {"owner"}

    @invariant()
    def spans_cover_the_text(self):
        for letter in Letter.objects.all():
            at = 0
            for span in from_json(letter.spans):
                assert span.start == at < span.end
                at = span.end
            assert at == len(letter.text), json.dumps(letter.spans)


@pytest.mark.django_db
def test_the_laws_hold_in_any_order_of_acts(settings, tmp_path):
    settings.SINCERELY_DATA = Desk.folder = tmp_path
    run_state_machine_as_test(Desk, settings=house_settings())


def house_settings():
    profile = settings()
    return settings(profile, max_examples=max(15, profile.max_examples // 4), stateful_step_count=30)
