"""The log changes its key: what was signed stays good, the old key signs nothing more, a crash leaves one key."""

import json

import pytest
from django.db import transaction
from letters import NOW, letter, payload_of

from sincerely.trust import actions, key_chain, queries, verify_alone
from sincerely.trust.ledger_files import (
    KEY_FILE,
    NEXT_KEY_FILE,
    ROTATIONS_FILE,
    keep_checkpoint,
    kept_rotations,
    last_checkpoint,
    signing_key,
)
from sincerely.trust.models import Checkpoint, Commitment
from sincerely.trust.notes import Head, read_head, read_note, sign, verify
from sincerely.trust.verify import verify_message

pytestmark = pytest.mark.django_db(transaction=True)


def grow(count):
    with transaction.atomic():
        for n in range(count):
            actions.append("sent", {"n": n}, NOW)


def test_old_checkpoints_and_proofs_stay_good(ledger):
    message = letter()
    with transaction.atomic():
        actions.issue_receipt(payload_of(message), owner="1", language="en", now=NOW)
    actions.sign_checkpoint(NOW)
    receipt_id = payload_of(message)["id"]
    first, proof = queries.verifier(), queries.proof(receipt_id)
    actions.rotate_key(NOW)
    grow(3)
    actions.rotate_key(NOW)
    last = queries.verifier()
    assert len({first.public, last.public}) == 2
    assert not (ledger / NEXT_KEY_FILE).exists()
    assert verify_message(message, proof, first.vkey).result == "match"
    fresh = queries.proof(receipt_id)
    assert verify_message(message, fresh, last.vkey).result == "match"
    assert verify_message(message, fresh, first.vkey).result == "mismatch"
    assert verify_alone.verify(message, fresh, last.vkey)[0] == "match"
    found = queries.audit()
    assert found.problems == []
    assert found.size == 6
    chain = queries.keys()
    assert [chain.key_for(size, last.name).public for size in (0, 1, 2, 5, 6)] == [
        first.public, first.public, chain.rotations[0].new.public, chain.rotations[0].new.public, last.public,
    ]  # fmt: skip


def test_the_old_key_signs_nothing_more(ledger):
    grow(2)
    old = signing_key(ledger)
    actions.rotate_key(NOW)
    head = read_head(read_note(queries.checkpoint().note))
    forged = sign(head.text, head.origin, old)
    Checkpoint.objects.filter(size=head.size).update(note=forged)
    assert any("can't be trusted" in problem for problem in queries.audit().problems)
    Checkpoint.objects.filter(size=head.size).delete()
    keep_checkpoint(ledger, forged)
    assert any("copy in the data folder can't be trusted" in problem for problem in queries.audit().problems)


def test_a_rotation_that_the_log_does_not_know_is_found(ledger):
    grow(2)
    actions.rotate_key(NOW)
    whole = kept_rotations(ledger)
    (ledger / ROTATIONS_FILE).write_text("[]")
    assert any("disagree about a change of keys" in problem for problem in queries.audit().problems)
    (ledger / ROTATIONS_FILE).write_text("not json")
    assert any("list of keys can't be trusted" in problem for problem in queries.audit().problems)
    (ledger / ROTATIONS_FILE).write_text(whole)
    assert queries.audit().ok
    (ledger / KEY_FILE).unlink()
    assert any("leads to another key" in problem for problem in queries.audit().problems)


@pytest.mark.parametrize("moment", ["before the entry", "after the entry", "after the list"])
def test_killed_while_rotating(ledger, monkeypatch, moment):
    grow(2)
    before = queries.verifier()
    where = {
        "before the entry": (actions, "append"),
        "after the entry": (actions, "take_next_key"),
        "after the list": (actions, "take_next_key"),
    }[moment]

    def killed(*args, **more):
        if moment == "after the list":
            (args[0] / ROTATIONS_FILE).write_text(args[1])
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(*where, killed)
        actions.rotate_key(NOW)
    assert queries.verifier() == before
    actions.sign_checkpoint(NOW)
    assert queries.audit().problems == []
    assert (queries.verifier() == before) == (moment == "before the entry")
    actions.rotate_key(NOW)
    assert queries.audit().problems == []
    assert verify(last_checkpoint(ledger), queries.verifier())


def test_what_is_no_rotation_is_refused(ledger):
    grow(1)
    actions.rotate_key(NOW)
    (note,) = json.loads(kept_rotations(ledger))
    key_chain.read_rotation(note)
    head = Head("desk.lasen.example/sincerely/log1", 1, bytes(32))
    only_new = sign("\n".join(note.split("\n")[:4]) + "\n", queries.verifier().name, signing_key(ledger))
    for bad in ("", note.replace("\n1\n", "\n2\n"), only_new, sign(head.text, head.origin, signing_key(ledger))):
        with pytest.raises(key_chain.ChainError):
            key_chain.read_rotation(bad)
    for bad in ("{}", "[1]", json.dumps([note, note])):
        with pytest.raises(key_chain.ChainError):
            key_chain.read_rotations(bad)


def test_an_entry_that_names_another_key_is_found(ledger):
    grow(1)
    actions.rotate_key(NOW)
    Commitment.objects.filter(leaf_id=1).update(payload={"note": "another"})
    assert any("entry 1 committed to was changed" in problem for problem in queries.audit().problems)
