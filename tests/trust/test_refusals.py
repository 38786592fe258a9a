"""What the log refuses to sign: on real files, by several processes, after a restore; and what erasing leaves alone."""

import itertools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from letters import NOW

from sincerely.trust import actions, queries
from sincerely.trust.notes import read_head, read_note, read_vkey
from sincerely.trust.proofs import check_inclusion, check_signature, read_entry, read_proof

EXAMPLES = itertools.count()
SCRIPT = Path(__file__).with_name("ledger_process.py")


@pytest.fixture
def desk(tmp_path):
    """A data folder, and a way to start processes on it."""
    folder = tmp_path / "data"
    root = str(Path(__file__).parents[2])

    def begin(what, count=0):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
        env = {**kept, "SINCERELY_DATA": str(folder), "PYTHONPATH": root}
        command = [sys.executable, str(SCRIPT), what, str(count)]
        return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(what, count=0):
        out, error = begin(what, count).communicate(timeout=120)
        assert out, error
        return json.loads(out)

    run("migrate")
    return folder, begin, run


def backup(folder, to):
    source, target = sqlite3.connect(folder / "sincerely.sqlite3"), sqlite3.connect(to)
    with target:
        source.backup(target)
    source.close()
    target.close()


def test_a_database_restored_from_a_backup_is_not_signed(desk, tmp_path):
    folder, _begin, run = desk
    run("append", 5)
    backup(folder, tmp_path / "old.sqlite3")
    run("append", 10)
    assert run("audit") == {"size": 15, "problems": []}
    for name in ("sincerely.sqlite3", "sincerely.sqlite3-wal", "sincerely.sqlite3-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "old.sqlite3", folder / "sincerely.sqlite3")
    assert run("sign") == {"refused": "the ledger has 5 entries; 15 were signed before"}
    assert "15 entries were signed (the copy in the data folder), but the ledger has 5" in run("audit")["problems"]
    before = (folder / "ledger-checkpoint").read_bytes()
    run_again = run("sign")
    assert "refused" in run_again
    assert (folder / "ledger-checkpoint").read_bytes() == before


def test_several_processes_write_one_log(desk):
    folder, begin, run = desk
    running = [begin("append", 20), begin("append", 20), begin("rotate")]
    for one in running:
        _out, error = one.communicate(timeout=120)
        assert one.returncode == 0, error
    assert "note" in run("sign")
    assert run("audit") == {"size": 41, "problems": []}
    assert len(json.loads((folder / "ledger-keys.json").read_text())) == 1


def test_a_clock_that_jumps_changes_nothing_of_the_order(ledger):
    for hours in (0, 4000, -4000, 1):
        actions.append("sent", {"n": hours}, NOW + timedelta(hours=hours))
        actions.sign_checkpoint(NOW + timedelta(hours=hours))
    assert queries.audit().problems == []
    assert read_head(read_note(queries.checkpoint().note)).size == 4


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(0, 9)), st.randoms(use_true_random=False))
def test_erasing_some_leaves_every_other_proof_valid(ledger, erased, rng):
    stamp = f"{next(EXAMPLES):016x}"
    ids = [f"{stamp}{number:06d}" for number in range(10)]
    for receipt_id in ids:
        actions.issue_receipt({"id": receipt_id, "n": 1}, owner="1", language="en", now=NOW)
    actions.sign_checkpoint(NOW)
    before = {receipt_id: queries.proof(receipt_id) for receipt_id in ids}
    vkey = read_vkey(queries.verifier().vkey)
    for number in rng.sample(sorted(erased), len(erased)):
        assert actions.erase(ids[number], NOW)
    actions.sign_checkpoint(NOW)
    for number, receipt_id in enumerate(ids):
        proof = queries.proof(receipt_id)
        assert (proof is None) == (number in erased)
        for text in (proof, None if number in erased else before[receipt_id]):
            if text is not None:
                read = read_proof(text)
                check_inclusion(read, read_entry(read.extra), check_signature(read, vkey))
    assert queries.audit().problems == []
