"""Second yeses in the database's own gate: whoever writes past our code is refused, on SQLite and PostgreSQL."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, Reviewer
from sincerely.review.models import Approval, SecondYes
from sincerely.sending.models import Delivery, Remainder
from tests.sending.desk_scene import approve, sign_in, write

pytestmark = pytest.mark.django_db


@contextmanager
def refused(by):
    with pytest.raises(DatabaseError, match=by), transaction.atomic():
        yield


@pytest.fixture
def reader(alice, bob, now):
    return accounts.name_reviewer(alice, bob, now=now)


@pytest.fixture
def asked(alice, reader, now, settings, tmp_path):
    """An approval that asks for a second yes, which it has not got."""
    settings.SINCERELY_DATA = tmp_path / "data"
    alice.policy = {"second.*": "asked"}
    alice.save(update_fields=["policy"])
    return approve(write(alice, now), sign_in(alice, now), now)


def second(approval, who, now, **changes):
    said = {"sign_in_id": sign_in(who, now).pk, "sha256": approval.sha256, "said_by": who.name, "is_named": False,
            "said_at": now, "leave_at": now, "reviewer_id": who.pk}  # fmt: skip
    return SecondYes.objects.create(approval=approval, **said | changes)


def queued(approval, now):
    said = {"owner": approval.owner, "sha256": approval.sha256, "message_id": approval.message_id}
    return Delivery.objects.create(approval=approval, next_try_at=now, queued_at=now, **said)


def test_the_row_of_an_approval_says_that_it_asks(asked):
    assert Approval.objects.get().second_rule == "all"
    assert not Delivery.objects.exists()


def test_no_delivery_without_it(asked, now):
    with refused("second yes"):
        queued(asked, now)


def test_a_delivery_with_it(asked, bob, now):
    second(asked, bob, now)
    row = Delivery.objects.filter(pk=queued(asked, now).pk)
    row.update(state="claimed")
    row.update(state="on_wire")


def test_the_rest_of_a_letter_needs_it_too(asked, alice, bob, now):
    """Whoever was put off gets nothing once the second reader is named no more."""
    second(asked, bob, now)
    row = Delivery.objects.filter(pk=queued(asked, now).pk)
    for state in ("claimed", "on_wire", "sent"):
        row.update(state=state)
    rest = Remainder.objects.filter(pk=Remainder.objects.create(delivery=row.get(), next_try_at=now, queued_at=now).pk)
    rest.update(state="claimed")
    Reviewer.objects.filter(owner=alice, who=bob).update(ended_at=now)
    with refused("second yes"):
        rest.update(state="on_wire")


@pytest.mark.parametrize("was", [None, "all"])
def test_whether_it_asks_is_never_changed(asked, alice, now, was):
    other = "person" if was else None
    with refused("never changed"):
        Approval.objects.filter(pk=asked.pk).update(second_rule=other)
    alice.policy = {}
    alice.save(update_fields=["policy"])
    plain = approve(write(Owner.objects.get(pk=alice.pk), now), sign_in(alice, now), now)
    assert plain.second_rule is None
    with refused("never changed"):
        Approval.objects.filter(pk=plain.pk).update(second_rule="all")


@pytest.mark.parametrize("wrong", ["owner", "stranger", "ended", "not begun", "foreign sign-in", "bytes", "removed",
                                   "withdrawn", "before", "one is enough"])  # fmt: skip
def test_only_another_signed_in_reviewer_gives_it_and_to_these_bytes(asked, reader, alice, bob, charlie, now, wrong):
    who, changes = {"owner": alice, "stranger": charlie}.get(wrong, bob), {}
    if wrong == "ended":
        changes["sign_in_id"] = (found := sign_in(bob, now)).pk
        accounts.sign_out(found, now=now)
    elif wrong == "not begun":
        changes["sign_in_id"] = sign_in(bob, now + timedelta(hours=1)).pk
    elif wrong == "foreign sign-in":
        changes["sign_in_id"] = sign_in(alice, now).pk
    elif wrong == "bytes":
        changes["sha256"] = "0" * 64
    elif wrong == "removed":
        accounts.end_reviewer(reader, now=now)
    elif wrong == "withdrawn":
        Approval.objects.filter(pk=asked.pk).update(withdrawn_at=now)
    elif wrong == "before":
        earlier = now - timedelta(hours=1)
        changes = {"sign_in_id": sign_in(bob, earlier).pk, "said_at": earlier}
    elif wrong == "one is enough":
        alice.policy = {}
        alice.save(update_fields=["policy"])
        asked = approve(write(Owner.objects.get(pk=alice.pk), now), sign_in(alice, now), now)
    with refused("another signed-in person"):
        second(asked, who, now, **changes)


@pytest.mark.parametrize("column", ["approval_id", "reviewer_id", "sign_in_id", "sha256", "said_by", "is_named",
                                    "opened_at", "said_at", "leave_at"])  # fmt: skip
def test_it_is_never_changed(asked, bob, charlie, now, column):
    row = second(asked, bob, now)
    other = {"approval_id": 1, "reviewer_id": charlie.pk, "sign_in_id": sign_in(charlie, now).pk, "is_named": True}
    value = other.get(column, now + timedelta(days=1) if column.endswith("_at") else "x")
    with refused("never changed"):
        SecondYes.objects.filter(pk=row.pk).update(**{column: value})


def test_who_was_removed_since_can_be_claimed_for_the_gate_to_say_why_and_never_goes_on_the_wire(
    asked, reader, bob, now
):
    second(asked, bob, now)
    row = Delivery.objects.filter(pk=queued(asked, now).pk)
    accounts.end_reviewer(reader, now=now)
    row.update(state="claimed")
    with refused("second yes"):
        row.update(state="on_wire")


def test_no_delivery_of_who_was_removed_since(asked, reader, bob, now):
    second(asked, bob, now)
    accounts.end_reviewer(reader, now=now)
    with refused("second yes"):
        queued(asked, now)


def test_a_yes_that_was_taken_away_past_our_code_is_missed_at_the_claim(asked, bob, now):
    row = Delivery.objects.filter(pk=queued_with(asked, bob, now).pk)
    SecondYes.objects.all().delete()
    with refused("second yes"):
        row.update(state="claimed")


def queued_with(approval, who, now):
    second(approval, who, now)
    return queued(approval, now)


def test_what_has_ended_stays_ended_and_nobody_reviews_themself(reader, alice, charlie, now):
    accounts.end_reviewer(reader, now=now)
    with refused("stays ended"):
        Reviewer.objects.filter(pk=reader.pk).update(ended_at=None)
    with refused("stays ended"):
        Reviewer.objects.filter(pk=reader.pk).update(who=charlie)
    with refused("nobody_reviews_themself"):
        Reviewer.objects.create(owner=alice, who=alice, named_at=now)
