"""The laws in the database: whoever writes past our code is refused, on SQLite and on PostgreSQL."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from sincerely.accounts import actions as accounts
from sincerely.review.models import Approval
from sincerely.sending.models import Delivery
from tests.sending.desk_scene import approve, sign_in, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def approval(alice, now):
    return approve(write(alice, now), sign_in(alice, now), now)


@contextmanager
def refused(by):
    with pytest.raises(DatabaseError, match=by), transaction.atomic():
        yield


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


OTHER = {
    "sha256": "f" * 64, "content": b"other words", "recipients": '["eve@evil.example"]', "approved_by": "Eve",
    "envelope_from": "eve@evil.example", "message_id": "other@desk.example", "receipt_id": "abc", "words": '{"human": 9}',
    "disclosure": "ai-originated", "letter_revision": 99, "edited": True,
}  # fmt: skip


@pytest.mark.parametrize("column", [*OTHER, "approved_at", "leave_at", "opened_at"])
def test_an_approval_is_never_changed(approval, column, now):
    value = OTHER.get(column, now - timedelta(days=1))
    with refused("never changed"):
        sql(f"UPDATE review_approval SET {column} = %s WHERE id = %s", value, approval.pk)


@pytest.mark.parametrize("column", ["sign_in_id", "letter_id", "owner_id"])
def test_nor_given_to_somebody_else(approval, column, bob, now):
    other = {"sign_in_id": sign_in(bob, now).pk, "letter_id": write(bob, now).pk, "owner_id": bob.pk}[column]
    with refused("never changed"):
        sql(f"UPDATE review_approval SET {column} = %s WHERE id = %s", other, approval.pk)


def test_it_is_withdrawn_once_and_never_put_back(approval, now):
    sql("UPDATE review_approval SET withdrawn_at = %s WHERE id = %s", now, approval.pk)
    for value in (None, now + timedelta(days=1)):
        with refused("never changed"):
            sql("UPDATE review_approval SET withdrawn_at = %s WHERE id = %s", value, approval.pk)


@pytest.mark.parametrize("what", ["ended", "foreign", "not begun"])
def test_an_approval_needs_an_open_sign_in_of_the_owner(alice, bob, now, what):
    approval = approve(write(alice, now), sign_in(alice, now), now)
    useless = sign_in(bob if what == "foreign" else alice, now + timedelta(hours=what == "not begun"))
    if what == "ended":
        accounts.sign_out(useless, now=now)
    values = {field.attname: getattr(approval, field.attname) for field in Approval._meta.concrete_fields}
    values |= {"id": None, "letter_id": write(alice, now).pk, "sign_in_id": useless.pk}
    with refused("signed-in person"):
        Approval(**values).save(force_insert=True)
    values["sign_in_id"] = sign_in(alice, now).pk
    Approval(**values).save(force_insert=True)


def forged(approval, **changes):
    values = {field.attname: getattr(approval.delivery, field.attname) for field in Delivery._meta.concrete_fields}
    return Delivery(**{**values, "id": None, **changes})


@pytest.fixture
def not_enqueued(alice, now, monkeypatch):
    monkeypatch.setattr("sincerely.sending.actions.enqueue", lambda approval, now: None)
    return approve(write(alice, now), sign_in(alice, now), now)


@pytest.mark.parametrize(
    "change",
    [{"sha256": "f" * 64}, {"message_id": "x@y.example"}, {"owner": "bob"}, {"state": "on_wire"}, {"state": "sent"}],
)
def test_a_delivery_stands_on_a_standing_approval_of_the_same_bytes(approval, not_enqueued, bob, change):
    if "owner" in change:
        change = {"owner_id": bob.pk}
    true = {"approval_id": not_enqueued.pk, "sha256": not_enqueued.sha256, "message_id": not_enqueued.message_id}
    with refused("approval|queue"):
        forged(approval, **{**true, **change}).save(force_insert=True)
    forged(approval, **true).save(force_insert=True)


def test_no_delivery_of_a_withdrawn_approval(approval, not_enqueued, now):
    sql("UPDATE review_approval SET withdrawn_at = %s WHERE id = %s", now, not_enqueued.pk)
    true = {"approval_id": not_enqueued.pk, "sha256": not_enqueued.sha256, "message_id": not_enqueued.message_id}
    with refused("approval"):
        forged(approval, **true).save(force_insert=True)


@pytest.mark.parametrize(("column", "value"), [("sha256", "f" * 64), ("message_id", "x@y.example")])
def test_a_delivery_stays_bound(approval, column, value):
    with refused("bound"):
        sql(f"UPDATE sending_delivery SET {column} = %s WHERE id = %s", value, approval.delivery.pk)


@pytest.mark.parametrize("state", ["claimed", "on_wire"])
def test_nothing_goes_on_the_wire_without_a_standing_approval(approval, state, now):
    sql("UPDATE review_approval SET withdrawn_at = %s WHERE id = %s", now, approval.pk)
    with refused("approval|claimed"):
        sql("UPDATE sending_delivery SET state = %s WHERE id = %s", state, approval.delivery.pk)


@pytest.mark.parametrize(
    ("path", "step"),
    [((), "on_wire"), ((), "sent"), (("claimed",), "sent"), (("claimed", "on_wire", "sent"), "queued"),
     (("abandoned",), "queued"), (("claimed", "on_wire", "sent"), "uncertain")],
)  # fmt: skip
def test_no_step_is_left_out_and_no_end_is_undone(approval, path, step):
    for state in path:
        sql("UPDATE sending_delivery SET state = %s WHERE id = %s", state, approval.delivery.pk)
    with refused("wire|again"):
        sql("UPDATE sending_delivery SET state = %s WHERE id = %s", step, approval.delivery.pk)


def test_one_standing_approval_a_letter(alice, approval, now):
    values = {field.attname: getattr(approval, field.attname) for field in Approval._meta.concrete_fields}
    with refused("(?i)unique"):
        Approval(**{**values, "id": None}).save(force_insert=True)
