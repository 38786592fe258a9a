"""The whole audit: on an honest desk it finds nothing; whatever column is changed behind its back, it says so."""

from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection, transaction

from sincerely.accounts.models import Owner
from sincerely.journey import letters, readers, recording, standing
from sincerely.journey.ledger_audit import audit_everything, row_problems
from sincerely.review.models import Approval
from sincerely.review.standing import Scope, Template
from sincerely.sending import actions as outbox
from sincerely.trust import actions as trust
from sincerely.trust import queries
from sincerely.trust.models import Receipt
from sincerely.trust.proofs import read_proof
from sincerely.trust.receipts import recipients_commit
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

NOT_LOGGED = {
    "review_approval.id", "review_approval.leave_at",
    "sending_delivery.id", "sending_delivery.claimed_by", "sending_delivery.lease_until", "sending_delivery.attempts",
    "sending_delivery.next_try_at", "sending_delivery.wire_sha256", "sending_delivery.filed_at",
    "sending_delivery.last_reply", "sending_delivery.queued_at",
    "trust_checkpoint.id", "trust_checkpoint.signed_at", "trust_node.id",
}  # fmt: skip
"""Working columns that no entry speaks of, and numbers that nothing refers to."""
ERASED = ("review.Approval.approved_by", "review.Approval.opened_at")
"""Of an approval whose receipt was erased nobody can tell any more who gave it: that is what erasing is for."""
TABLES = (
    "review.Approval", "sending.Delivery", "trust.Leaf", "trust.Node", "trust.Commitment", "trust.Checkpoint",
    "trust.Receipt", "trust.HumansOnly", "review.StandingApproval",
)  # fmt: skip


@pytest.fixture
def desk(alice, settings, tmp_path):
    """A desk on which everything happened that has an entry."""
    settings.SINCERELY_DATA = tmp_path / "data"
    clock, server, signed_in = Clock(NOW), Server(), sign_in(alice, NOW)

    def sent(by, behaviour="accept", **more):
        server.behaviour = behaviour
        approval = approve(write(alice, clock(), by=by, **more), signed_in, clock())
        clock.forward(minutes=2)
        turn(server, clock)
        return approval

    erased = sent("composer", subject="To be erased")
    sent("composer", subject="Drafted")
    sent("owner", subject="By hand")
    sent("composer", "silent", subject="Uncertain")
    lost = sent("owner", "silent", subject="Found")
    outbox.resolve(lost.delivery, "sent", sign_in=signed_in, now=clock())
    sent("composer", "refuse", subject="Refused")
    taken = write(alice, clock(), by="composer", subject="Taken back")
    approve(taken, signed_in, clock())
    letters.take_back(taken, now=clock())
    approve(write(alice, clock(), by="owner", subject="Waiting"), signed_in, clock())
    trust.sign_checkpoint(clock())
    trust.erase(erased.receipt_id, clock())
    trust.ask_humans_only("una@harbour.example", clock(), "told the owner")
    away = Template("out_of_office", "en", "Away", "I am back on {back}.")
    scope = Scope((), 5, NOW, NOW + timedelta(days=9))
    standing.give(alice, away, scope, sign_in=signed_in, now=clock())
    standing.revoke(standing.give(alice, away, scope, sign_in=signed_in, now=clock()), now=clock())
    trust.sign_checkpoint(clock())
    return alice


def test_an_honest_desk(desk):
    found = audit_everything()
    assert found.problems == []
    assert found.ok
    assert found.size == queries.size() == 21


def columns(model):
    return [one for one in model._meta.fields if f"{model._meta.db_table}.{one.column}" not in NOT_LOGGED]


def another(value, one):
    """Another value of the same kind."""
    kind = one.get_internal_type()
    if kind == "JSONField":
        return '{"human": 999}' if one.name != "recipients" else '["mallory@elsewhere.example"]'
    if kind == "BooleanField":
        return not value
    if kind == "DateTimeField":
        return "2001-01-01 00:00:00"
    if kind == "BinaryField":
        return bytes(32) if value is None else bytes([value[0] ^ 1]) + bytes(value[1:])
    if kind in ("CharField", "TextField", "EmailField"):
        return "rejected" if one.name == "state" and value != "rejected" else f"x{value or ''}"[: one.max_length]
    return 10_000 if value is None else value + 1


def change(model, one, key, value):
    """What somebody with the database file can do: no trigger and no foreign key in the way."""
    with connection.cursor() as cursor:
        pk = model._meta.pk.column
        cursor.execute(f'UPDATE "{model._meta.db_table}" SET "{one.column}" = %s WHERE "{pk}" = %s', [value, key])


def take_guards_away():
    """Let rows be changed by hand, until the transaction ends."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # As whoever restores a dump: until the end of the transaction neither our guards nor foreign keys hold.
            cursor.execute("SET LOCAL session_replication_role = 'replica'")
            return
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            cursor.execute(f'DROP TRIGGER "{name}"')
        cursor.execute("PRAGMA defer_foreign_keys = ON")


@pytest.fixture
def no_guards(desk):
    take_guards_away()


def tried_by_hand(model):
    """Change each column of each row by hand, and take it back; yield which, and whether the audit saw it."""
    for one in columns(model):
        for key, value in list(model.objects.values_list("pk", one.attname)):
            new = another(value, one)
            if isinstance(new, int) and not isinstance(new, bool):
                new += 10_000  # no other row has it
            save = transaction.savepoint()
            change(model, one, key, new)
            yield f"{one} of row {key}: {value!r} became {new!r}", bool(audit_everything().problems)
            transaction.savepoint_rollback(save)


@pytest.mark.parametrize("labels", [TABLES[:1], TABLES[1:]], ids=["approvals", "all others"])
def test_any_column_changed_by_hand_is_named(no_guards, labels):
    approval = apps.get_model("review.Approval").objects.get(
        receipt_id=apps.get_model("trust.Receipt").objects.get(erased=True).pk
    )
    erased = tuple(f"{column} of row {approval.pk}:" for column in ERASED)
    for label in labels:
        tried = list(tried_by_hand(apps.get_model(label)))
        assert tried, label
        assert [line for line, was_seen in tried if not was_seen and not line.startswith(erased)] == []
    assert audit_everything().ok


def test_a_row_taken_away_is_named(no_guards):
    for model in (apps.get_model(label) for label in TABLES if label != "trust.Checkpoint"):
        for key in list(model.objects.values_list("pk", flat=True)):
            save = transaction.savepoint()
            with connection.cursor() as cursor:
                if connection.vendor == "sqlite":
                    cursor.execute("PRAGMA defer_foreign_keys = ON")
                cursor.execute(f'DELETE FROM "{model._meta.db_table}" WHERE "{model._meta.pk.column}" = %s', [key])
            assert not audit_everything().ok, f"{model} {key}"
            transaction.savepoint_rollback(save)


def test_an_entry_without_its_row_is_named(desk):
    with transaction.atomic():
        trust.append("approved", {"id": "nobody"}, NOW, receipt_id="nobody")
        trust.append("approved_by_hand", {"sha256": "0" * 64, "by": "Alice", "message_id": "<x@desk.example>"}, NOW)
        trust.append("humans_only", {"wish": 99}, NOW)
        trust.append("erased", {"index": 5}, NOW)
    found = "\n".join(row_problems())
    assert found.count("stands for a letter that is not there") == 2
    assert "a wish for humans only that is not there" in found
    assert "says that entry 5 was erased, but it was not" in found


def test_an_approval_logged_twice_is_named(desk):
    approval = queries.receipt_rows()
    receipt_id = next(name for name, row in approval.items() if not row.erased)
    payload = queries.receipt_page(receipt_id).payload
    with transaction.atomic():
        trust.append("approved", payload, NOW, receipt_id=receipt_id)
    assert any("has 2 entries in the ledger" in problem for problem in row_problems())


def test_who_else_got_a_letter_can_be_tried_out_by_nobody(desk):
    """Neither page nor proof holds what hides the recipients; the desk itself still knows them by it."""
    kept = [one for one in Receipt.objects.select_related("leaf") if not one.erased]
    assert kept
    for one in kept:
        approval = Approval.objects.get(receipt_id=one.id)
        content = queries.receipt_page(one.id).payload["content"]
        assert recipients_commit(one.envelope_salt, approval.recipients) == content["recipients_commit"]
        assert recipients_commit(content["salt"], approval.recipients) != content["recipients_commit"]
        assert one.envelope_salt.encode() not in read_proof(queries.proof(one.id)).extra
        if approval.withdrawn_at is None:
            assert readers.recipient_of(one.id, approval.recipients[0]) == approval
    assert {one.envelope_salt for one in Receipt.objects.filter(erased=True)} == {""}


def test_receipts_of_an_older_version_stay_good(alice, settings, tmp_path, monkeypatch):
    """There the public salt hid the recipients, and no other is kept."""
    settings.SINCERELY_DATA = tmp_path / "data"
    monkeypatch.setattr(recording, "new_receipt_salt", lambda: "AAECAwQFBgcICQoLDA0ODw==")
    approval = approve(write(alice, NOW, by="composer"), sign_in(alice, NOW), NOW)
    Receipt.objects.update(envelope_salt="")
    assert audit_everything().problems == []
    assert readers.recipient_of(approval.receipt_id, approval.recipients[0]) == approval


def test_a_desk_with_nothing_on_it(db, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    assert audit_everything().problems == []
    assert not Owner.objects.exists()


def test_a_clock_put_back(desk):
    """A clock that was put back while the desk worked breaks nothing."""
    with transaction.atomic():
        trust.ask_humans_only("tom@harbour.example", NOW - timedelta(days=400), "said before")
    trust.sign_checkpoint(NOW - timedelta(days=400))
    assert audit_everything().problems == []
