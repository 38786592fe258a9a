"""Under a standing approval exactly what was approved leaves, once each; everything in doubt waits, with its reason."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
from django.db import Error, transaction

from sincerely.accounts import actions as accounts
from sincerely.journey import arrival, letters, own_addresses, policy, standing
from sincerely.journey.ledger_audit import audit_everything
from sincerely.people import actions as people_actions
from sincerely.people.models import Entry, Handled, Person
from sincerely.review import actions as review
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval, StandingApproval, StandingSilence
from sincerely.review.standing import Scope, Template
from sincerely.sending import actions as outbox
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.trust.policy import SECOND
from sincerely.trust.queries import receipt_page
from sincerely.web.delivery_words import reply
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, OfferedTime
from tests.sending.desk_scene import TOM, Clock, Server, approve, sign_in, turn, write

AWAY = Template("out_of_office", "en", "Away until {back}", "Hello {name},\n\nI am away and back on {back}.\n\nAlice")


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "desk"


@pytest.fixture
def signed_in(alice, now):
    return sign_in(alice, now - timedelta(hours=2))


def scope(now, **how):
    return Scope(
        **{"people": (), "most": 20, "since": now - timedelta(days=1), "until": now + timedelta(days=10)} | how
    )


@pytest.fixture
def row(alice, signed_in, now):
    return standing.give(alice, AWAY, scope(now), sign_in=signed_in, now=now - timedelta(hours=1))


class Mail:
    """Letters that come in, and one of the owner's own to make somebody known."""

    def __init__(self, owner, folder):
        self.owner, self.folder, self.number = owner, Path(folder) / "mail", 0
        self.folder.mkdir()

    def write(self, sender, reader, text, at, *fields):
        self.number += 1
        head = [f"From: {sender}", f"To: {reader}", f"Subject: Matter {self.number}", f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000",
                f"Message-ID: <{self.number}@harbour.example>", *fields, "Content-Type: text/plain; charset=utf-8"]  # fmt: skip
        path = self.folder / f"{self.number}.eml"
        path.write_text("\n".join(head) + f"\n\n{text}\n", encoding="utf-8")
        arrival.bring_in(self.owner, [path], now=at + timedelta(minutes=1), processes=0)

    def known(self, address, at):
        self.write("Alice Ashdown <alice@desk.example>", address, "The boxes left today.", at)

    def came(self, address, at, *fields, text="When do the boxes leave?", to="alice@desk.example"):
        self.write(address, to, text, at, *fields)


@pytest.fixture
def mail(alice, tmp_path, now):
    found = Mail(alice, tmp_path)
    found.known("Tom Harbour <tom@harbour.example>", now - timedelta(days=30))
    return found


def why():
    return list(StandingSilence.objects.order_by("pk").values_list("why", flat=True))


def test_an_absence_note_leaves_once_and_says_what_it_is(alice, row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    assert standing.answer_absences(now=now) == 1
    approval = Approval.objects.get()
    assert (approval.standing, approval.disclosure, approval.approved_by) == (row, "machine-generated", "Alice Ashdown")
    server, clock = Server(), Clock(now + timedelta(minutes=1))
    assert turn(server, clock, "one")
    ((_, recipients, content),) = server.delivered
    message = message_from_bytes(content, policy=SMTP)
    assert list(recipients) == ["tom@harbour.example"]
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["AI-Disclosure"].startswith("mode=machine-generated")
    assert message["In-Reply-To"] == "<2@harbour.example>"
    body = message.get_body(("plain",)).get_content()
    assert body.replace("\r\n", "\n").startswith("Hello Tom,\n\nI am away and back on 4 December 2026.\n\nAlice\n")
    assert "Alice Ashdown" in body
    assert "unread" in body
    assert receipt_page(approval.receipt_id).payload["mode"] == "machine-generated"
    mail.came("Tom Harbour <tom@harbour.example>", now + timedelta(hours=1))
    assert standing.answer_absences(now=now + timedelta(hours=2)) == 0
    assert why() == ["", "standing.once_each"]
    assert Handled.objects.get(kind="standing_out_of_office").slots["letter"] == approval.letter_id
    assert audit_everything().problems == []


@pytest.mark.parametrize(
    ("fields", "text", "to"),
    [
        (("Auto-Submitted: auto-replied",), "Away", "alice@desk.example"),
        (("Precedence: bulk",), "News", "alice@desk.example"),
        (("List-Id: <boxes.harbour.example>",), "News", "alice@desk.example"),
        (("Return-Path: <>",), "Bounce", "alice@desk.example"),
    ],
)
def test_no_machine_and_no_list_is_answered(row, mail, now, fields, text, to):
    mail.came("Tom Harbour <tom@harbour.example>", now, *fields, text=text, to=to)
    assert standing.answer_absences(now=now) == 0
    assert not Approval.objects.exists()


@pytest.mark.parametrize(
    ("to", "hours", "answered"),
    [("alice.home@mail.example", 3, 1), ("info@desk.example", 3, 0), ("alice.home@mail.example", 0, 0)],
)
def test_an_address_of_several_or_said_after_the_yes_is_not_answered(alice, row, mail, now, to, hours, answered):
    own_addresses.take(alice, to, now=now - timedelta(hours=hours))
    mail.came("Tom Harbour <tom@harbour.example>", now, to=to)
    assert standing.answer_absences(now=now) == answered
    assert why() == ([""] if answered else ["standing.not_to_you"])


@pytest.mark.parametrize(("hours", "answered"), [(3, 1), (0, 0)])
def test_whom_an_address_wrote_to_that_was_said_after_the_yes_is_a_stranger(alice, row, mail, now, hours, answered):
    """A colleague's mailbox, read since: whoever had a letter from them had none from the owner."""
    own_addresses.take(alice, "minh@mail.example", now=now - timedelta(hours=hours))
    mail.write("Minh <minh@mail.example>", "Eve <eve@stranger.example>", "Here you are.", now - timedelta(days=9))
    mail.came("Eve <eve@stranger.example>", now)
    assert standing.answer_absences(now=now) == answered
    assert why() == ([""] if answered else ["standing.stranger"])


def test_in_doubt_nothing_is_sent_and_the_reason_is_kept(alice, row, mail, now):
    mail.came("Eve <eve@stranger.example>", now)
    mail.came("Tom Harbour <tom@harbour.example>", now, text="My father passed away last night.")
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.stranger", "standing.hard_matter"]
    assert not Letter.objects.exists(), "nothing is kept of a letter that does not leave"
    assert [each.why for each in approvals.silences(alice)] == ["standing.hard_matter", "standing.stranger"]


LONG = "\n".join(f"Item {number} of the list is in box {number} on the quay." for number in range(900))


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        "Yes.\n\n" * 1_100 + "My father passed away last night.",
    ],
    ids=["too long", "too many sentences"],
)
def test_what_was_only_read_in_part_is_not_answered(row, mail, now, text):
    mail.came("Tom Harbour <tom@harbour.example>", now, text=text)
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.partly_read"]


def test_a_short_letter_after_one_that_was_read_in_part_is_not_answered(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now - timedelta(days=3), text=LONG)
    mail.came("Tom Harbour <tom@harbour.example>", now, text="Did you get my list?")
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.partly_read"]


def test_a_colleague_in_the_same_conversation_is_not_answered_either(row, mail, now):
    mail.known("Ann Harbour <ann@harbour.example>", now - timedelta(days=30))
    mail.came("Tom Harbour <tom@harbour.example>", now - timedelta(days=3), text=LONG)
    mail.came("Ann Harbour <ann@harbour.example>", now, f"In-Reply-To: <{mail.number}@harbour.example>")
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.partly_read"]


def test_what_was_read_in_part_long_ago_or_from_somebody_else_does_not_hold(row, mail, now):
    mail.known("Ann Harbour <ann@harbour.example>", now - timedelta(days=30))
    mail.came("Tom Harbour <tom@harbour.example>", now - timedelta(days=20), text=LONG)
    mail.came("Ann Harbour <ann@harbour.example>", now - timedelta(days=3), text=LONG)
    mail.came("Tom Harbour <tom@harbour.example>", now)
    assert standing.answer_absences(now=now) == 1


def test_a_letter_without_words_holds_nothing(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now - timedelta(days=3), text="")
    mail.came("Tom Harbour <tom@harbour.example>", now)
    assert standing.answer_absences(now=now) == 1


def test_what_could_not_be_read_is_not_answered(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    Entry.objects.filter(subject="Matter 2").update(mode="", language="")
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.partly_read"]


@pytest.mark.parametrize("change", ["by_hand", "humans_only", "policy", "off"])
def test_whoever_is_kept_by_hand_gets_none(alice, row, mail, now, change):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    tom = Person.objects.get(identities__value="tom@harbour.example")
    if change == "by_hand":
        people_actions.mark(alice, tom, "by_hand", on=True)
    elif change == "humans_only":
        trust.ask_humans_only("Tom+x@harbour.example", now, "a call")
    else:
        Person.objects.filter(pk=tom.pk).update(policy={"out_of_office": "off" if change == "off" else "human"})
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.kept_by_hand"]


def test_count_end_and_people_are_kept(alice, signed_in, mail, now):
    mail.known("Ann Mill <ann@mill.example>", now - timedelta(days=30))
    ann = Person.objects.get(identities__value="ann@mill.example")
    few = standing.give(
        alice, AWAY, scope(now, most=1, people=(ann.pk,)), sign_in=signed_in, now=now - timedelta(hours=1)
    )
    mail.came("Tom Harbour <tom@harbour.example>", now)
    mail.came("Ann Mill <ann@mill.example>", now)
    assert standing.answer_absences(now=now) == 1
    assert Approval.objects.get().letter.person == ann
    assert approvals.standing_now(few).used == 1
    assert standing.answer_absences(now=now + timedelta(days=11)) == 0
    letter = Letter.objects.create(
        owner=alice, person=ann, to=[{"email": "ann@mill.example"}], task="out_of_office", proposed_by="composer",
        drafted_at=now, changed_at=now,
    )  # fmt: skip
    fields = {name: getattr(Approval.objects.get(), name) for name in (
        "owner_id", "sign_in_id", "sha256", "content", "envelope_from", "recipients", "disclosure", "letter_revision")}  # fmt: skip
    with pytest.raises(Error, match="covers its count"), transaction.atomic():
        Approval.objects.create(letter=letter, standing=few, message_id="x@y", approved_at=now, leave_at=now, **fields)


def test_revoking_takes_back_what_waits(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    assert standing.revoke(row, now=now) == 1
    assert Delivery.objects.get().state == "abandoned"
    assert Letter.objects.get().state == "declined"
    server = Server()
    assert not turn(server, Clock(now + timedelta(hours=1)), "one")
    assert server.delivered == []
    assert audit_everything().problems == []


def test_the_gate_holds_a_letter_whose_approval_was_revoked_by_force(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    StandingApproval.objects.filter(pk=row.pk).update(revoked_at=now)
    server = Server()
    assert not turn(server, Clock(now + timedelta(minutes=1)), "one")
    assert server.delivered == []
    with pytest.raises(Error, match="standing approval"), transaction.atomic():
        Delivery.objects.update(state="claimed")


class Ending(Server):
    """A mail server that is slow: the standing approval is ended while it is spoken to, and then it `behaves`."""

    def __init__(self, row, now, behaviour):
        super().__init__()
        self.end, self.behaviour = (lambda: standing.revoke(row, now=now)), behaviour

    def deliver(self, *letter, **how):
        assert self.end() == 0, "a worker holds it"
        self.end = lambda: 0
        return super().deliver(*letter, **how)


def recovered(at):
    """What a worker's turn begins with."""
    outbox.recover(now=at)
    return standing.take_back_ended(now=at)


def assert_over(state):
    """The letter is out for good, says why, and the ledger agrees."""
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.last_reply) == (state, "gate.standing_ended")
    assert "You ended what you had approved beforehand" in reply(delivery.last_reply)
    assert audit_everything().problems == []


@pytest.mark.parametrize(
    ("behaviour", "state"), [("accept", "rejected"), ("down", "abandoned"), ("crash_before", "abandoned")]
)
def test_a_letter_that_a_worker_holds_ends_with_the_approval(row, mail, now, behaviour, state):
    """Whether its server would have taken it, was away, or the worker died: nothing is sent, nothing waits for ever."""
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    server, clock = Ending(row, now + timedelta(minutes=1), behaviour), Clock(now + timedelta(minutes=1))
    assert turn(server, clock)
    server.behaviour = "accept"
    recovered(clock.now + timedelta(minutes=2))
    assert_over(state)
    assert not turn(server, Clock(now + timedelta(days=1)))
    assert server.delivered == []


@pytest.mark.parametrize("when", ["before the gate", "after a claim that ran out", "past our code"])
def test_the_gate_and_the_queue_end_it_too(row, mail, now, when, monkeypatch):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    server, clock = Server(), Clock(now + timedelta(minutes=1))
    if when == "before the gate":
        real = outbox.claim_next
        monkeypatch.setattr(
            outbox, "claim_next", lambda *how, **more: (real(*how, **more), standing.revoke(row, now=now))[0]
        )
        assert turn(server, clock)
        assert_over("rejected")
    elif when == "after a claim that ran out":
        assert outbox.claim_next("one", now=clock.now) is not None
        assert standing.revoke(row, now=clock.now) == 0
        assert recovered(clock.now + timedelta(minutes=2)) == 1
        assert_over("abandoned")
        assert Letter.objects.get().state == "declined"
    else:
        monkeypatch.setattr(review, "hold_standing", lambda _standing: True)
        with pytest.raises(Error, match="standing approval"):
            turn(Ending(row, clock.now, "accept"), clock)
        assert recovered(clock.now + timedelta(minutes=2)) == 1
        assert_over("abandoned")
    assert not turn(server, Clock(now + timedelta(days=1)))
    assert server.delivered == []


def test_what_went_on_the_wire_before_it_ended_was_sent(row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    server, clock = Server(), Clock(now + timedelta(minutes=1))
    server.behaviour = "crash_after"
    assert turn(server, clock)
    assert standing.revoke(row, now=clock.now) == 0
    assert recovered(clock.now + timedelta(minutes=2)) == 0
    assert Delivery.objects.get().state == "uncertain"


def test_one_that_may_have_arrived_does_not_hold_up_the_end_and_is_not_sent_again(alice, signed_in, row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    server, clock = Server(), Clock(now + timedelta(minutes=1))
    server.behaviour = "silent"
    assert turn(server, clock)
    outbox.resolve(Delivery.objects.get(), "resend", sign_in=signed_in, now=clock.now)
    assert standing.revoke(row, now=clock.now) == 0
    assert StandingApproval.objects.get().revoked_at is not None
    assert_over("abandoned")
    assert [one.state for one in Delivery.objects.get().recipients.all()] == ["uncertain"], "nobody knows"
    assert Approval.objects.get().withdrawn_at is None
    assert not turn(server, Clock(now + timedelta(days=1)))
    assert len(server.delivered) == 1


def test_the_letters_page_says_why_it_ended(client, alice, row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    standing.revoke(row, now=now)
    moment = datetime.now(UTC)
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=moment)}/")
    page = client.get(f"/letters/{Letter.objects.get().pk}/").content.decode()
    assert "You ended what you had approved beforehand" in page
    assert "standing.revoked" not in page
    assert "You ended what you had approved beforehand" in client.get("/outbox/").content.decode()


def test_an_ordinary_yes_never_says_automatic(alice, signed_in, row, mail, now):
    mail.came("Tom Harbour <tom@harbour.example>", now)
    standing.answer_absences(now=now)
    letter = Letter.objects.get()
    with pytest.raises(NotApproved):
        letters.say_yes(
            letter, sha256=Approval.objects.get().sha256, revision=letter.revision, sign_in=signed_in, now=now
        )


def test_where_a_second_yes_is_wanted_nothing_leaves_by_itself(alice, bob, signed_in, row, mail, now):
    accounts.name_reviewer(alice, bob, now=now)
    wish = {SECOND + "out_of_office": policy.ASKED}
    policy.set_modes(alice, policy.Place(), wish, sign_in=signed_in, now=now)
    mail.came("Tom Harbour <tom@harbour.example>", now)
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.second_yes"]
    assert not Delivery.objects.exists()


@pytest.mark.parametrize("server_was", ["down", "later"])
def test_nothing_leaves_under_an_approval_that_has_ended(alice, signed_in, mail, now, server_was):
    ends = now + timedelta(hours=1)
    standing.give(alice, AWAY, scope(now, until=ends), sign_in=signed_in, now=now - timedelta(hours=1))
    mail.came("Tom Harbour <tom@harbour.example>", now)
    assert standing.answer_absences(now=now) == 1
    server, clock = Server(), Clock(now + timedelta(minutes=1))
    server.behaviour = server_was
    assert turn(server, clock)
    tried = len(server.delivered)
    server.behaviour, clock.now = "accept", ends + timedelta(hours=8)
    assert turn(server, clock)
    assert len(server.delivered) == tried, "it says that its owner is away, and they are back"
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.last_reply) == ("rejected", "gate.standing_over")
    assert audit_everything().problems == []


SLOT = Template("slot_confirmation", "en", "Our meeting", "Hello {name},\n\nlet us meet at {when}.\n\nAlice")
EVE = {"name": "Eve", "email": "eve@stranger.example"}


@pytest.mark.parametrize(("to", "leaves"), [((TOM,), True), ((EVE,), False), ((TOM, EVE), False), ((EVE, TOM), False)])
def test_a_confirmation_goes_to_the_person_it_is_for_and_nobody_else(alice, signed_in, mail, now, to, leaves):
    tom = Person.objects.get(identities__value=TOM["email"])
    standing.give(alice, SLOT, scope(now, people=(tom.pk,)), sign_in=signed_in, now=now - timedelta(hours=1))
    letter = write(alice, now, text="Hi Tom,\n\nwould 3 December at 9:00 suit?\n\nAlice", to=to)
    start = now + timedelta(days=9)
    writing.offer(letter, tom, [(start, start + timedelta(minutes=30), "3 December at 9:00")], now=now)
    approve(letter, signed_in, now)
    approval = standing.confirm_chosen(OfferedTime.objects.get(), now=now + timedelta(hours=1))
    assert (approval is not None) == leaves
    assert [each.recipients for each in Approval.objects.exclude(standing=None)] == [[TOM["email"]]] * leaves


@pytest.mark.parametrize("mark", ["Received: from mx.stranger.example by mx.desk.example; Tue, 24 Nov 2026 08:00:00 +0000",
    "Return-Path: <eve@stranger.example>", "Delivered-To: alice@desk.example"])  # fmt: skip
def test_a_message_with_the_owners_name_forged_makes_no_stranger_known(row, mail, now, mark):
    forged = ("Alice Ashdown <alice@desk.example>", "Eve <eve@stranger.example>", "Hello Eve, as agreed.")
    mail.write(*forged, now - timedelta(hours=1), mark)
    mail.came("Eve <eve@stranger.example>", now)
    assert standing.answer_absences(now=now) == 0
    assert why() == ["standing.stranger"]


def test_a_copy_in_a_sent_folder_is_the_owners_whatever_servers_wrote_into_it(row, mail, now):
    mail.folder = mail.folder / "Sent"
    mail.folder.mkdir()
    wrote = ("Alice Ashdown <alice@desk.example>", "Ann Mill <ann@mill.example>", "The boxes left today.")
    mail.write(
        *wrote,
        now - timedelta(days=3),
        "Received: from [10.0.0.7] by smtp.desk.example; Sat, 21 Nov 2026 09:00:00 +0000",
    )
    mail.came("Ann Mill <ann@mill.example>", now)
    assert standing.answer_absences(now=now) == 1


def test_whoever_was_written_to_from_here_is_known(alice, signed_in, row, mail, now):
    ann = {"name": "Ann Mill", "email": "ann@mill.example"}
    letter = write(alice, now, text="Hi Ann,\n\nThe 40 boxes left today.\n\nAlice", to=(ann,))
    approve(letter, signed_in, now - timedelta(hours=2))
    assert turn(Server(), Clock(now - timedelta(hours=1)))
    mail.came("Ann Mill <ann@mill.example>", now)
    assert standing.answer_absences(now=now) == 1
