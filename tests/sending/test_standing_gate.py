"""Standing approvals and accounts in the database's own gate: whoever writes past our code is refused, on both."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from sincerely.accounts import actions as accounts
from sincerely.review import actions as review
from sincerely.review.models import Approval, StandingApproval, StandingUse
from sincerely.review.standing import Scope, Template
from sincerely.sending.models import Account, Delivery
from tests.sending.desk_scene import approve, person_of, sign_in, write

pytestmark = pytest.mark.django_db
AWAY = Template("out_of_office", "en", "Away", "Hello {name},\n\nI am away until {back}.\n\nAlice")


@contextmanager
def refused(by):
    with pytest.raises(DatabaseError, match=by), transaction.atomic():
        yield


@pytest.fixture
def standing(alice, now):
    scope = Scope((), 2, now - timedelta(days=1), now + timedelta(days=10))
    return review.give_standing(alice, AWAY, scope, sign_in=sign_in(alice, now), now=now)


@pytest.fixture
def model(alice, now):
    """An approval of the ordinary kind, to copy the columns of."""
    return approve(write(alice, now), sign_in(alice, now), now)


def values_of(row, **changes):
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields} | {"id": None} | changes


def under(standing, model, now, **changes):
    """Write an approval under a standing one, past our code."""
    letter = write(standing.owner, now)
    said = {"letter_id": letter.pk, "standing_id": standing.pk, "sign_in_id": standing.sign_in_id, "approved_at": now,
            "message_id": f"{letter.pk}@desk.example"}  # fmt: skip
    return Approval.objects.create(**values_of(model, **said | changes))


def queued(approval, now):
    said = {"owner": approval.owner, "sha256": approval.sha256, "message_id": approval.message_id}
    return Delivery.objects.create(approval=approval, next_try_at=now, queued_at=now, **said)


def test_within_it_an_approval_needs_no_open_sign_in(standing, model, now):
    accounts.sign_out(standing.sign_in, now=now)
    assert under(standing, model, now + timedelta(hours=1), approved_at=now + timedelta(hours=1)).standing == standing


def test_it_covers_its_count(standing, model, now):
    under(standing, model, now)
    under(standing, model, now)
    with refused("its count"):
        under(standing, model, now)


@pytest.mark.parametrize("days", [-2, 10, 11])
def test_it_covers_its_time(standing, model, now, days):
    with refused("its time"):
        under(standing, model, now, approved_at=now + timedelta(days=days))


def test_revoked_it_covers_nothing(standing, model, now):
    review.revoke_standing(standing, now=now)
    with refused("nothing more"):
        under(standing, model, now)


@pytest.mark.parametrize("column", ["sign_in_id", "owner_id"])
def test_it_is_its_owners_and_of_its_sign_in(standing, model, alice, bob, now, column):
    with refused("nothing more"):
        under(standing, model, now, **{column: {"sign_in_id": sign_in(alice, now).pk, "owner_id": bob.pk}[column]})


def test_an_approval_is_not_moved_under_it_nor_away(standing, model, now):
    covered = under(standing, model, now)
    for approval, other in ((model, standing.pk), (covered, None)):
        with refused("never changed"):
            Approval.objects.filter(pk=approval.pk).update(standing_id=other)


@pytest.mark.parametrize("whose", ["ended", "foreign", "not begun"])
def test_only_a_signed_in_person_gives_it(standing, alice, bob, now, whose):
    useless = sign_in(bob if whose == "foreign" else alice, now + timedelta(hours=whose == "not begun"))
    if whose == "ended":
        accounts.sign_out(useless, now=now)
    with refused("signed-in person"):
        StandingApproval.objects.create(**values_of(standing, sign_in_id=useless.pk))


@pytest.mark.parametrize(
    "column",
    ["owner_id", "sign_in_id", "kind", "language", "subject", "text", "people", "most", "since", "until", "sha256",
     "approved_by", "given_at"],
)  # fmt: skip
def test_every_column_of_it_stays(standing, bob, now, column):
    other = {"owner_id": bob.pk, "people": [7], "most": 400}.get(column, "other")
    if column == "sign_in_id":
        other = sign_in(standing.owner, now).pk
    elif column in ("since", "until", "given_at"):
        other = now + timedelta(days=3)
    with refused("never changed"):
        StandingApproval.objects.filter(pk=standing.pk).update(**{column: other})


def test_it_is_revoked_once(standing, now):
    review.revoke_standing(standing, now=now)
    for other in (None, now + timedelta(days=1)):
        with refused("only revoked"):
            StandingApproval.objects.filter(pk=standing.pk).update(revoked_at=other)


def test_an_absence_note_goes_to_each_person_once(standing, model, alice, now):
    tom, uyen = person_of(alice), person_of(alice, "Uyên Lê")
    first, second = under(standing, model, now), under(standing, model, now)
    StandingUse.objects.create(standing=standing, approval=first, person=tom, used_at=now)
    for person in (tom, None):
        with refused("once"):
            StandingUse.objects.create(standing=standing, approval=second, person=person, used_at=now)
    StandingUse.objects.create(standing=standing, approval=second, person=uyen, used_at=now)


@pytest.mark.parametrize("state", ["claimed", "on_wire"])
def test_nothing_goes_on_the_wire_under_a_revoked_one(standing, model, now, state):
    row = Delivery.objects.filter(pk=queued(under(standing, model, now), now).pk)
    if state == "on_wire":
        row.update(state="claimed")
    review.revoke_standing(standing, now=now)
    with refused("standing approval"):
        row.update(state=state)


def test_a_delivery_keeps_its_account(model, alice, now):
    account = Account.objects.create(
        owner=alice, email="alice@desk.example", name="Work", host="mail.example", port=465, username="alice",
        created_at=now,
    )  # fmt: skip
    assert model.delivery.account is None
    with refused("stays with its account"):
        Delivery.objects.filter(pk=model.delivery.pk).update(account=account)
