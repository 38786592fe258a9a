"""The ledger in the database: entries stand with their change, the past is not rewritten, erasing leaves the log."""

import stat
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust import actions, merkle, queries
from sincerely.trust.commitments import commitment
from sincerely.trust.consent import normalised
from sincerely.trust.ledger_files import KEY_FILE, KeyUnreadableError, last_checkpoint, signing_key
from sincerely.trust.merkle_verify import is_consistent
from sincerely.trust.models import Checkpoint, Commitment, HumansOnly, Leaf, Node, Receipt
from sincerely.trust.notes import read_head, read_note, read_vkey, verify
from sincerely.trust.proofs import check_inclusion, check_signature, read_entry, read_proof

NOW = datetime(2026, 11, 23, 2, 14, 41, tzinfo=UTC)


def grow(count):
    return [actions.append("sent", {"n": n}, NOW) for n in range(count)]


def receipt(receipt_id="7Jq4c0VhQ2m9y2mB3rK8pw", owner="1"):
    return actions.issue_receipt({"id": receipt_id, "words": {"human": 3}}, owner=owner, language="vi", now=NOW)


def test_entries_are_numbered_and_hashed(ledger):
    leaves = grow(5)
    assert [leaf.index for leaf in leaves] == [0, 1, 2, 3, 4]
    hashes = [merkle.leaf_hash(leaf.data) for leaf in leaves]
    assert queries.root(5) == merkle.root(5, merkle.node_of(hashes))
    kept = leaves[2].commitment
    assert commitment(kept.salt, kept.payload).encode() in leaves[2].data
    assert b'"n"' not in leaves[2].data
    assert b'"t":"2026-11-23T02:14:41Z"' in leaves[2].data


def test_an_entry_goes_when_its_change_goes(ledger):
    grow(2)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        actions.append("approved", {}, NOW)
        raise ZeroDivisionError
    assert queries.size() == 2
    grow(1)
    assert queries.audit().ok


@pytest.mark.django_db(transaction=True)
def test_an_entry_outside_a_transaction_is_refused(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path
    with pytest.raises(RuntimeError, match="same transaction"):
        actions.append("approved", {}, NOW)


@pytest.mark.django_db(transaction=True)
def test_what_may_be_rolled_back_is_never_signed(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path
    with transaction.atomic(), pytest.raises(RuntimeError):
        actions.append("approved", {}, NOW)
        actions.sign_checkpoint(NOW)


def test_a_time_without_a_zone_is_refused(ledger):
    with pytest.raises(ValueError, match="zone"):
        actions.append("approved", {}, NOW.replace(tzinfo=None))


def test_checkpoints_are_signed_and_consistent(ledger):
    verifier = queries.verifier()
    sizes = []
    for count in (0, 1, 3, 4):
        grow(count)
        head = read_head(verify(actions.sign_checkpoint(NOW).note, verifier))
        assert head.origin == "desk.lasen.example/sincerely/log1"
        sizes.append((head.size, head.root))
    assert [size for size, _ in sizes] == [0, 1, 4, 8]
    for (old, before), (new, after) in pairwise(sizes[1:]):
        path = merkle.consistency_path(old, new, queries.node)
        assert is_consistent(old, new, before, after, path)
    assert last_checkpoint(ledger) == queries.checkpoint().note


def test_an_unchanged_log_is_not_signed_again(ledger):
    grow(3)
    first = actions.sign_checkpoint(NOW)
    assert actions.sign_checkpoint(NOW + timedelta(days=1)).pk == first.pk


def test_a_cut_ledger_is_not_signed(ledger):
    grow(4)
    actions.sign_checkpoint(NOW)
    Commitment.objects.filter(leaf_id=3).delete()
    Node.objects.filter(index=0, level=2).delete()
    Leaf.objects.filter(index=3).delete()
    with pytest.raises(actions.LedgerRefusedError, match="3 entries; 4 were signed"):
        actions.sign_checkpoint(NOW)
    assert not queries.audit().ok


def test_a_rewritten_ledger_is_not_signed(ledger):
    grow(3)
    actions.sign_checkpoint(NOW)
    Leaf.objects.filter(index=2).update(hash=merkle.leaf_hash(b"another"))
    Checkpoint.objects.all().delete()
    with pytest.raises(actions.LedgerRefusedError, match="not those"):
        actions.sign_checkpoint(NOW)


def test_a_new_name_of_the_log_keeps_its_past(ledger, settings):
    grow(3)
    actions.sign_checkpoint(NOW)
    settings.SINCERELY_LOG_ORIGIN = "mail.example/sincerely/log1"
    assert actions.sign_checkpoint(NOW).note.startswith("mail.example/sincerely/log1\n3\n")
    assert queries.audit().ok


def test_the_key_is_made_once_and_only_its_owner_reads_it(ledger):
    first = queries.verifier().vkey
    assert queries.verifier().vkey == first
    assert stat.S_IMODE((ledger / KEY_FILE).stat().st_mode) == 0o600
    assert [path.name for path in ledger.iterdir()] == [KEY_FILE]
    assert read_vkey(first).name == "desk.lasen.example/sincerely/log1"


def test_a_broken_key_is_never_replaced(tmp_path):
    (tmp_path / KEY_FILE).write_text("not a key")
    with pytest.raises(KeyUnreadableError):
        signing_key(tmp_path)
    assert (tmp_path / KEY_FILE).read_text() == "not a key"


def test_a_receipt_is_proved_offline(ledger):
    grow(6)
    mine = receipt()
    assert queries.proof(mine.id) is None
    grow(4)
    actions.sign_checkpoint(NOW)
    proof = read_proof(queries.proof(mine.id))
    entry = read_entry(proof.extra)
    check_inclusion(proof, entry, check_signature(proof, read_vkey(queries.verifier().vkey)))
    assert (entry.kind, entry.payload["id"]) == ("approved", mine.id)


def test_a_receipt_id_is_used_once(ledger):
    receipt()
    with pytest.raises(IntegrityError), transaction.atomic():
        receipt()
    assert queries.size() == 1


def test_the_receipt_page_knows_the_result_of_the_sending(ledger):
    mine = receipt()
    assert queries.receipt_page(mine.id).result is None
    actions.append("sent", {"receipt": mine.id}, NOW, receipt_id=mine.id)
    actions.sign_checkpoint(NOW)
    facts = queries.receipt_page(mine.id)
    assert (facts.result, facts.index, facts.size, facts.language) == ("sent", 0, 2, "vi")
    assert facts.payload["words"] == {"human": 3}
    assert queries.receipt_page("no such receipt") is None


def test_erasing_takes_the_words_and_leaves_the_log(ledger):
    first, second = receipt("first"), receipt("second")
    actions.append("sent", {"receipt": "first"}, NOW, receipt_id="first")
    actions.sign_checkpoint(NOW)
    root = queries.root(3)
    other = queries.proof(second.id)
    assert actions.erase("first", NOW)
    assert queries.root(3) == root
    assert queries.proof(second.id) == other
    assert queries.proof(first.id) is None
    facts = queries.receipt_page("first")
    assert facts.erased
    assert facts.payload is None
    assert facts.result == "sent"
    assert not Commitment.objects.filter(receipt_id="first").exclude(salt=None, payload=None).exists()
    assert not actions.erase("first", NOW)
    actions.sign_checkpoint(NOW)
    assert queries.audit().ok


def test_the_audit_names_what_is_wrong(ledger):
    grow(9)
    actions.sign_checkpoint(NOW)
    assert queries.audit().problems == []
    Commitment.objects.filter(leaf_id=1).update(payload={"n": 100})
    Commitment.objects.filter(leaf_id=2).update(salt=None, payload=None)
    Node.objects.filter(level=1, index=2).update(hash=bytes(32))
    Leaf.objects.filter(index=7).update(data=b"{}")
    found = "\n".join(queries.audit().problems)
    assert "entry 1 committed to was changed" in found
    assert "entry 2 committed to is gone" in found
    assert "kept hash 1/2" in found
    assert "entry 7 was changed" in found
    assert "first 9 entries are not those" in found
    assert "entry 3" not in found


def test_the_audit_notices_a_forged_checkpoint(ledger):
    grow(2)
    note = actions.sign_checkpoint(NOW).note
    Checkpoint.objects.update(note=note.replace("\n2\n", "\n1\n"))
    assert any("can't be trusted" in problem for problem in queries.audit().problems)


def test_the_export_is_the_log(ledger, tmp_path):
    grow(300)
    actions.sign_checkpoint(NOW)
    grow(1)
    assert queries.export(tmp_path / "out") == 3
    out = tmp_path / "out"
    assert (out / "tile/entries/000").read_bytes()[2:].startswith(bytes(Leaf.objects.get(index=0).data))
    full, part = (out / "tile/0/000").read_bytes(), (out / "tile/0/001.p/44").read_bytes()
    hashes = [(full + part)[i : i + 32] for i in range(0, 300 * 32, 32)]
    head = read_head(read_note((out / "checkpoint").read_text()))
    assert merkle.root(300, merkle.node_of(hashes)) == head.root
    assert (out / "tile/1/000.p/1").read_bytes() == merkle.root(256, merkle.node_of(hashes[:256]))
    assert read_vkey((out / "vkey").read_text()) == queries.verifier()


def test_nothing_signed_exports_nothing(ledger, tmp_path):
    assert queries.export(tmp_path / "out") == 0
    assert not (tmp_path / "out").exists()


def test_a_wish_for_humans_only_is_kept_for_good(ledger):
    first = actions.ask_humans_only(["Tom ", "tom@harbour.example>"][1], NOW, "receipt 7Jq")
    actions.ask_humans_only("TOM+work@harbour.example", NOW + timedelta(days=9), "again")
    assert HumansOnly.objects.get().since == first.since == NOW
    assert queries.humans_only("Tom@Harbour.example")
    assert not queries.humans_only("tim@harbour.example")
    assert queries.humans_only_among(["tom@harbour.example", "mai@lasen.example"]) == {"tom@harbour.example"}
    assert queries.size() == 1


@given(st.emails())
def test_an_address_has_one_form(address):
    plain = normalised(address)
    assert normalised(plain) == plain
    assert normalised(address.upper().lower()) == normalised(address.lower())


def test_receipts_of_an_owner(ledger):
    for name, owner in (("a", "1"), ("b", "2"), ("c", "1")):
        receipt(name, owner)
    assert queries.receipts_of("1") == ["a", "c"]
    assert Receipt.objects.count() == 3
