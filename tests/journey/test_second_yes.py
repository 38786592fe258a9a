"""A second person's yes: asked for by wishes, given to the very bytes, held until the wire, handed back in words."""

from datetime import timedelta

import pytest
from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.accounts.actions import NoReviewer
from sincerely.accounts.models import Owner
from sincerely.journey import letters, policy, second_yes
from sincerely.journey.ledger_audit import audit_everything, row_problems
from sincerely.journey.policy import NobodyToAsk, Place, PolicyRefused
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval, HandedBack, SecondYes
from sincerely.sending import actions as outbox
from sincerely.sending.models import Delivery
from sincerely.sending.outbox import Answer
from sincerely.trust import queries as ledger
from sincerely.trust.models import Leaf
from sincerely.trust.policy import EVERY_LETTER, SECOND
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.journey.test_ledger_audit import another, change, take_guards_away
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write

ALL = SECOND + EVERY_LETTER


@pytest.fixture
def clock(now, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    return Clock(now)


@pytest.fixture
def reader(alice, bob, now):
    """Bob, whom Alice named."""
    return accounts.name_reviewer(alice, bob, now=now)


def ask(owner, clock, place=Place(), **names):  # noqa: B008
    """Ask for second yeses at a place, as its owner would; nothing named: to every letter."""
    wishes = {SECOND + name: wish for name, wish in names.items()} or {ALL: policy.ASKED}
    policy.set_modes(owner, place, wishes, sign_in=sign_in(owner, clock.now), now=clock.now)


@pytest.fixture
def waiting(alice, reader, clock):
    """A letter with Alice's yes that waits for Bob's."""
    ask(alice, clock)
    return approve(write(alice, clock.now, by="composer"), sign_in(alice, clock.now), clock.now)


def second(approval, who, clock, **wrong):
    said = {"sha256": approval.sha256, "revision": approval.letter_revision, "sign_in": sign_in(who, clock.now)} | wrong
    return second_yes.say(approval, now=clock.now, **said)


def send(clock, server=None):
    server = server or Server()
    clock.forward(minutes=5)
    while turn(server, clock):
        pass
    return server.delivered


# --- the way of a letter --------------------------------------------------------------------------------------------


def test_nothing_is_in_the_outbox_before_the_second_yes_and_the_same_bytes_leave_after_it(waiting, bob, clock):
    assert not Delivery.objects.exists()
    assert send(clock) == []
    assert [each.pk for each in second_yes.waiting_for(bob)] == [waiting.pk]
    second(waiting, bob, clock)
    assert second_yes.waiting_for(bob) == []
    ((_sender, recipients, content),) = send(clock)
    assert recipients == ("tom@harbour.example",)
    assert bytes(waiting.content).split(b"\r\n\r\n", 1)[0][:200] in content
    assert audit_everything().problems == []


def test_the_window_to_take_it_back_begins_at_the_second_yes(waiting, alice, bob, clock):
    clock.forward(hours=3)
    second(waiting, bob, clock)
    server = Server()
    assert not turn(server, clock)
    clock.forward(seconds=alice.undo_seconds - 1)
    assert not turn(server, clock)
    letters.take_back(waiting.letter, now=clock.now)
    assert send(clock) == []
    assert Letter.objects.get().state == "undone"
    assert audit_everything().problems == []


def test_a_time_chosen_by_the_owner_is_kept(alice, reader, bob, clock):
    ask(alice, clock)
    letter = write(alice, clock.now)
    frozen = letters.freeze(letter, now=clock.now)
    later = clock.now + timedelta(days=2)
    approval = letters.say_yes(
        letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in(alice, clock.now),
        leave_at=later, now=clock.now,
    )  # fmt: skip
    second(approval, bob, clock)
    assert Delivery.objects.get().next_try_at == later


def test_the_entry_names_both_and_an_unnamed_reader_stays_unnamed(waiting, alice, bob, clock):
    second(waiting, bob, clock)
    said = ledger.receipt_page(waiting.receipt_id).payload["review"]
    assert said["name"] == "Alice Ashdown"
    assert said["second"] == {"name": None, "approved_at": "2026-11-24T09:00:00Z", "auth": "one-time-link"}
    assert set(ledger.receipt_page(waiting.receipt_id).payload) >= {"row", "second_row"}
    assert list(Leaf.objects.filter(type__in=("first_yes", "approved")).order_by("index").values_list("type", flat=True)) == [
        "first_yes", "approved",
    ]  # fmt: skip


def test_who_agreed_is_named(alice, reader, bob, clock):
    accounts.let_be_named(reader, True)
    ask(alice, clock)
    approval = approve(write(alice, clock.now, by="composer"), sign_in(alice, clock.now), clock.now)
    second(approval, bob, clock)
    assert ledger.receipt_page(approval.receipt_id).payload["review"]["second"]["name"] == "Bob Birch"
    assert audit_everything().problems == []


def test_there_is_no_receipt_before_the_second_yes(waiting):
    assert ledger.receipt_page(waiting.receipt_id) is None


def test_a_letter_by_hand_waits_too(alice, reader, bob, clock):
    ask(alice, clock)
    approval = approve(write(alice, clock.now, by="owner"), sign_in(alice, clock.now), clock.now)
    assert approval.receipt_id == ""
    second(approval, bob, clock)
    assert len(send(clock)) == 1
    assert audit_everything().problems == []


# --- who may, and to what -------------------------------------------------------------------------------------------


def test_only_a_named_person_and_only_on_that_desk(waiting, alice, bob, charlie, clock):
    for who in (alice, charlie):
        assert second_yes.waiting_for(who) == []
        assert second_yes.find(who, waiting.pk) is None
        with pytest.raises(NotApproved):
            second(waiting, who, clock)
    assert not SecondYes.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "why"),
    [({"sha256": "0" * 64}, "approval.not_these_bytes"), ({"sha256": ""}, "approval.not_these_bytes"),
     ({"revision": 99}, "approval.voided")],
)  # fmt: skip
def test_other_bytes_are_refused(waiting, bob, clock, wrong, why):
    with pytest.raises(NotApproved) as refusal:
        second(waiting, bob, clock, **wrong)
    assert refusal.value.why == why
    assert not Delivery.objects.exists()


def test_an_ended_sign_in_says_nothing(waiting, bob, clock):
    ended = sign_in(bob, clock.now)
    accounts.sign_out(ended, now=clock.now)
    for act in (lambda: second(waiting, bob, clock, sign_in=ended),
                lambda: second_yes.hand_back(waiting, "no", sign_in=ended, now=clock.now)):  # fmt: skip
        with pytest.raises(NotApproved):
            act()
    assert Letter.objects.get().state == "approved"


def test_one_second_yes_is_all(waiting, bob, clock):
    second(waiting, bob, clock)
    with pytest.raises(NotApproved):
        second(waiting, bob, clock)
    assert Delivery.objects.count() == 1


def test_a_taken_back_letter_waits_for_nobody_and_its_old_yes_is_void(waiting, bob, clock):
    letters.take_back(waiting.letter, now=clock.now)
    assert second_yes.waiting_for(bob) == []
    with pytest.raises(NotApproved):
        second(waiting, bob, clock)
    assert audit_everything().problems == []


def test_changed_words_want_both_yeses_again(waiting, alice, bob, clock):
    letters.take_back(waiting.letter, now=clock.now)
    letter = writing.write_text(Letter.objects.get(), "Hi Tom,\n\nOther words.\n\nAlice", now=clock.now)
    again = approve(letter, sign_in(alice, clock.now), clock.now)
    with pytest.raises(NotApproved):
        second(again, bob, clock, sha256=waiting.sha256)
    assert send(clock) == []
    second(again, bob, clock)
    assert len(send(clock)) == 1


def test_what_came_to_block_it_since_blocks_the_second_yes_too(waiting, bob, clock, monkeypatch):
    monkeypatch.setattr(second_yes, "still_blocking", lambda _found: ["sensitive"])
    with pytest.raises(NotApproved) as refusal:
        second(waiting, bob, clock)
    assert refusal.value.why == "second.blocked"
    assert not Delivery.objects.exists()


def test_its_need_opens_the_letter_that_waits_and_begins_no_other(waiting, alice, clock):
    Letter.objects.update(need="a" * 16)
    assert letters.on_its_way(alice, "a" * 16, now=clock.now) == waiting.letter
    assert letters.on_its_way(alice, "b" * 16, now=clock.now) is None
    letters.take_back(waiting.letter, now=clock.now)
    assert letters.on_its_way(alice, "a" * 16, now=clock.now) is None


# --- handing back ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after_yes", [False, True])
def test_handing_back_keeps_the_words_and_sends_nothing(waiting, bob, clock, after_yes):
    words = Letter.objects.get().text
    if after_yes:
        second(waiting, bob, clock)
    second_yes.hand_back(waiting, "  The price is last year's.  ", sign_in=sign_in(bob, clock.now), now=clock.now)
    letter = Letter.objects.get()
    assert (letter.state, letter.text) == ("undone", words)
    assert approvals.last_handed_back(letter.pk).words == "The price is last year's."
    assert approvals.last_handed_back(letter.pk).by_name == "Bob Birch"
    assert approvals.waiting(letter.owner) == [letter]
    assert send(clock) == []
    assert second_yes.find(bob, waiting.pk) is None
    assert audit_everything().problems == []


def test_what_has_left_is_not_handed_back(waiting, bob, clock):
    second(waiting, bob, clock)
    assert len(send(clock)) == 1
    with pytest.raises(outbox.TooLate):
        second_yes.hand_back(waiting, "too late", sign_in=sign_in(bob, clock.now), now=clock.now)
    assert not HandedBack.objects.exists()


# --- who is named, and what ends ------------------------------------------------------------------------------------


def test_nobody_reviews_themself_nor_does_nobody(alice, now):
    for who in (alice, None):
        with pytest.raises(NoReviewer):
            accounts.name_reviewer(alice, who, now=now)


def test_naming_twice_is_naming_once_and_ending_twice_ending_once(alice, bob, clock):
    one = accounts.name_reviewer(alice, bob, now=clock.now)
    assert accounts.name_reviewer(alice, bob, now=clock.now) == one
    assert second_yes.end(one, now=clock.now) == 0
    assert second_yes.end(one, now=clock.now) == 0
    assert owners.reviewers(alice) == []
    assert accounts.name_reviewer(alice, bob, now=clock.now) != one
    assert audit_everything().problems == []


def test_when_the_last_reader_goes_what_waits_comes_back(waiting, reader, bob, clock):
    assert second_yes.end(reader, now=clock.now) == 1
    assert Letter.objects.get().state == "undone"
    assert second_yes.find(bob, waiting.pk) is None
    assert audit_everything().problems == []


def test_another_reader_goes_on(waiting, reader, alice, charlie, clock):
    accounts.name_reviewer(alice, charlie, now=clock.now)
    assert second_yes.end(reader, now=clock.now) == 0
    second(waiting, charlie, clock)
    assert len(send(clock)) == 1


def test_a_yes_of_somebody_who_was_removed_since_counts_no_more(waiting, reader, alice, bob, charlie, clock):
    accounts.name_reviewer(alice, charlie, now=clock.now)
    second(waiting, bob, clock)
    assert second_yes.end(reader, now=clock.now) == 1
    assert send(clock) == []
    assert Letter.objects.get().state == "undone"


def test_the_gate_asks_again_whether_they_still_review(waiting, reader, bob, clock):
    """Removed past the journey, as by another process a moment before: the gate gives it back, nothing leaves."""
    second(waiting, bob, clock)
    accounts.end_reviewer(reader, now=clock.now)
    assert send(clock) == []
    assert Letter.objects.get().state == "undone"
    assert Delivery.objects.get().last_reply == "gate.no_second_yes"
    assert audit_everything().problems == []


def test_a_wish_that_came_since_the_first_yes_holds_too(alice, reader, clock):
    approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    ask(alice, clock)
    assert send(clock) == []
    assert Delivery.objects.get().last_reply == "gate.second_yes_wanted"
    assert Letter.objects.get().state == "undone"


# --- wishes ---------------------------------------------------------------------------------------------------------


def test_without_a_reader_the_wish_is_refused_and_a_letter_under_one_does_not_wait_for_ever(alice, bob, clock):
    with pytest.raises(NobodyToAsk):
        ask(alice, clock)
    row = accounts.name_reviewer(alice, bob, now=clock.now)
    ask(alice, clock)
    second_yes.end(row, now=clock.now)
    with pytest.raises(NotApproved) as refusal:
        approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    assert refusal.value.why == "second.nobody"
    assert not Approval.objects.exists()
    ask(Owner.objects.get(pk=alice.pk), clock, **{EVERY_LETTER: None})
    alice.refresh_from_db()
    assert approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now).second_rule is None


@pytest.mark.parametrize("name", ["data_entry", "filing", "nonsense"])
def test_only_letters_can_be_asked_about(alice, reader, clock, name):
    with pytest.raises(PolicyRefused):
        ask(alice, clock, **{name: policy.ASKED})


def test_each_place_can_ask_and_the_most_personal_names_itself(alice, reader, clock):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    people.tag(alice, tom, ["client"])

    def rule():
        fresh = Owner.objects.get(pk=alice.pk)
        letter = approve(write(fresh, clock.now, subject=str(clock.now)), sign_in(fresh, clock.now), clock.now)
        clock.forward(minutes=1)
        return letter.second_rule

    assert rule() is None
    ask(alice, clock, thanks=policy.ASKED)
    assert rule() is None
    ask(alice, clock)
    assert rule() == "all"
    ask(alice, clock, information=policy.ASKED)
    assert rule() == "kind"
    ask(alice, clock, Place(tag="client"), information=policy.ASKED)
    assert rule() == "tag"
    ask(alice, clock, Place(person=Person.objects.get(pk=tom.pk)), **{EVERY_LETTER: policy.ASKED})
    assert rule() == "person"


def test_the_trial_counts_last_months_letters(alice, reader, clock):
    for days in (40, 20, 3):
        at = clock.now - timedelta(days=days)
        approve(write(alice, at, subject=f"{days}"), sign_in(alice, at), at)
    found = policy.trial(alice, Place(), {ALL: policy.ASKED}, now=clock.now)
    assert (found.second.letters, found.second.waiting) == (2, 2)
    found = policy.trial(alice, Place(), {SECOND + "thanks": policy.ASKED}, now=clock.now)
    assert (found.second.letters, found.second.waiting) == (2, 0)


# --- the audit ------------------------------------------------------------------------------------------------------


@pytest.fixture
def behind_its_back(alice, reader, bob, clock):
    """A desk with two yeses to a drafted letter, two to one by hand, one that waits, and no guard in the database."""
    ask(alice, clock)
    for by in ("composer", "owner"):
        second(approve(write(alice, clock.now, by=by, subject=by), sign_in(alice, clock.now), clock.now), bob, clock)
        clock.forward(minutes=1)
    approve(write(alice, clock.now, subject="waits"), sign_in(alice, clock.now), clock.now)
    assert list(row_problems()) == []
    take_guards_away()


def test_any_column_of_a_second_yes_changed_by_hand_is_named(behind_its_back):
    unseen = []
    for row in SecondYes.objects.all():
        for one in SecondYes._meta.fields:
            if one.name in ("id", "leave_at"):
                continue
            value = getattr(row, one.attname)
            new = another(value, one)
            save = transaction.savepoint()
            change(SecondYes, one, row.pk, new + 10_000 if type(new) is int else new)
            if not list(row_problems()):
                unseen.append((one.name, row.pk))
            transaction.savepoint_rollback(save)
    assert unseen == []


@pytest.mark.parametrize("what", ["second yes gone", "asks no more", "asks since"])
def test_a_yes_that_was_taken_or_a_wish_that_was_changed_is_named(behind_its_back, what):
    if what == "second yes gone":
        SecondYes.objects.first().delete()
    else:
        rows = Approval.objects.filter(second_yes=None) if what == "asks no more" else Approval.objects.all()
        rows.update(second_rule=None if what == "asks no more" else "person")
    assert list(row_problems())


def test_who_was_put_off_gets_nothing_once_the_second_reader_is_named_no_more(alice, reader, bob, clock):
    ask(alice, clock)
    tom, mia = "tom@harbour.example", "mia@quay.example"
    both = tuple({"name": email[:3].title(), "email": email} for email in (tom, mia))
    waiting = approve(write(alice, clock.now, to=both), sign_in(alice, clock.now), clock.now)
    second(waiting, bob, clock)
    server = Server()
    server.rcpt = {mia: Answer(452, "4.2.2 mailbox full")}
    assert [recipients for _, recipients, _ in send(clock, server)] == [(tom,)]
    second_yes.end(reader, now=clock.now)
    server.rcpt = {}
    clock.forward(hours=1)
    assert [recipients for _, recipients, _ in send(clock, server)] == [(tom,)]
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.remainder.state) == ("sent", "ended")
    assert delivery.recipients.get(email=mia).state != "accepted"
    assert list(row_problems()) == []
