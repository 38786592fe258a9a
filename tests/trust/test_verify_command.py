"""`verify` and `ledger` on the command line: the JSON others rely on, exit codes, and the offline path."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import transaction
from letters import NOW, RECEIPT_ID, VKEY, letter, payload_of, proved_letter

from sincerely.cli import main
from sincerely.trust import actions, queries
from sincerely.trust.attached_proof import attach_proof
from sincerely.trust.notes import read_head, read_note


@pytest.fixture
def saved(tmp_path):
    """A saved letter, its proof, and their paths."""
    message, proof = proved_letter()
    (tmp_path / "letter.eml").write_bytes(message)
    (tmp_path / "receipt.tlog-proof").write_text(proof)
    return tmp_path


@pytest.fixture
def sent(ledger, tmp_path):
    """A letter that this desk sent, with its receipt in the ledger; the path of the saved copy."""
    message = letter()
    with transaction.atomic():
        actions.issue_receipt(payload_of(message), owner="1", language="vi", now=NOW)
    path = tmp_path / "letter.eml"
    path.write_bytes(message)
    return path


def run_json(capsys, *arguments):
    code = main([*map(str, arguments), "--json"])
    out = capsys.readouterr()
    return code, json.loads(out.out or out.err)


def test_offline_with_proof_and_key(saved, capsys):
    code, said = run_json(
        capsys, "verify", saved / "letter.eml", "--proof", saved / "receipt.tlog-proof", "--key", VKEY
    )
    assert (code, said["result"], said["id"]) == (0, "match", RECEIPT_ID)
    assert all(set(check) == {"name", "ok", "why"} and check["ok"] for check in said["checks"])
    (saved / "letter.eml").write_bytes((saved / "letter.eml").read_bytes().replace(b"b7.1@", b"b7.2@"))
    (saved / "key").write_text(VKEY + "\n")
    code, said = run_json(
        capsys, "verify", saved / "letter.eml", "--proof", saved / "receipt.tlog-proof", "--key", saved / "key"
    )
    assert (code, said["result"]) == (1, "mismatch")
    assert said["checks"][-1] == {"name": "headers", "ok": False, "why": "the header Message-ID was changed"}


def test_offline_with_the_attached_proof(saved, capsys):
    message, proof = proved_letter()
    (saved / "letter.eml").write_bytes(attach_proof(message, proof))
    assert run_json(capsys, "verify", saved / "letter.eml", "--key", VKEY)[1]["result"] == "match"


def test_the_offline_path_opens_no_desk(saved):
    program = (
        "import sys; from sincerely.cli import main; code = main(sys.argv[1:]);"
        "assert not {'django.db', 'sincerely.settings'} & set(sys.modules); sys.exit(code)"
    )
    arguments = ["verify", "letter.eml", "--proof", "receipt.tlog-proof", "--key", VKEY]
    environment = {key: value for key, value in os.environ.items() if key != "DJANGO_SETTINGS_MODULE"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=saved, capture_output=True, text=True, env=environment
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("It matches: byte for byte what was approved.")


def test_a_file_that_is_not_there(saved, capsys):
    code, said = run_json(capsys, "verify", saved / "no.eml", "--key", VKEY)
    assert (code, said["error"]["code"]) == (2, "cannot_read")
    assert set(said["error"]) == {"code", "message", "safe", "do"}


def test_the_desk_knows_its_own_letters(sent, capsys):
    assert run_json(capsys, "verify", sent)[1]["result"] == "match"
    sent.write_bytes(sent.read_bytes() + b"\r\nmore text\r\n")
    code, said = run_json(capsys, "verify", sent)
    assert (code, said["result"]) == (1, "mismatch")
    assert "more text" in said["checks"][-1]["why"]


def test_erased_and_unknown(sent, capsys):
    actions.erase(RECEIPT_ID, NOW)
    code, said = run_json(capsys, "verify", sent)
    assert (code, said["result"], said["id"]) == (1, "erased", RECEIPT_ID)
    sent.write_bytes(sent.read_bytes().replace(RECEIPT_ID.encode(), b"0" * 22))
    assert run_json(capsys, "verify", sent)[1]["result"] == "unknown"
    sent.write_bytes(b"Subject: hello\r\n\r\nhello\r\n")
    code, said = run_json(capsys, "verify", sent)
    assert (code, said["result"], said["id"]) == (1, "unknown", None)


def test_a_proof_from_the_ledger_verifies_elsewhere(sent, capsys, tmp_path):
    code, said = run_json(capsys, "ledger", "prove", RECEIPT_ID)
    (tmp_path / "proof").write_text(said["proof"])
    key = run_json(capsys, "ledger", "key")[1]["key"]
    assert code == 0
    assert run_json(capsys, "verify", sent, "--proof", tmp_path / "proof", "--key", key)[0] == 0
    assert run_json(capsys, "verify", sent, "--proof", tmp_path / "proof")[0] == 0


def test_ledger_checkpoint_audit_export(sent, capsys, tmp_path):
    assert main(["ledger", "checkpoint"]) == 0
    assert read_head(read_note(capsys.readouterr().out)).size == 1
    code, said = run_json(capsys, "ledger", "audit")
    assert (code, set(said), said["size"], said["ok"]) == (1, {"size", "root", "ok", "problems"}, 1, False)
    alone = ["entry 0 (approved) stands for a letter that is not there", f"receipt {RECEIPT_ID} belongs to no approval"]
    assert said["problems"] == alone, "this receipt was made without a letter"
    assert run_json(capsys, "ledger", "export", tmp_path / "out") == (0, {"tiles": 1})
    assert (tmp_path / "out" / "checkpoint").read_text() == queries.checkpoint().note


def test_ledger_refusals(sent, capsys):
    for arguments, code, name in (
        (["prove"], 2, "what_is_missing"),
        (["prove", "nothing"], 1, "no_such_receipt"),
        (["export"], 2, "what_is_missing"),
    ):
        got, said = run_json(capsys, "ledger", *arguments)
        assert (got, said["error"]["code"]) == (code, name)
    actions.erase(RECEIPT_ID, NOW)
    assert run_json(capsys, "ledger", "prove", RECEIPT_ID)[1]["error"]["code"] == "receipt_erased"
