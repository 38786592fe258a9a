"""Asking witnesses, and believing only what they signed; against a small real witness, and a published cosignature."""

import json
from datetime import timedelta

import pytest
from django.db import transaction
from letters import NOW, letter, payload_of
from witness_server import NAME, WitnessServer

from sincerely.cli import main
from sincerely.jobs.checkpoints import take_outside
from sincerely.journey.second_place import Ways, keep_outside
from sincerely.sending.adapters.witness import NoAnswer, post_checkpoint
from sincerely.trust import actions, queries, verify_alone
from sincerely.trust.models import Cosignature, Outside
from sincerely.trust.notes import NoteError, from_base64, read_note
from sincerely.trust.verify import verify_message
from sincerely.trust.witnesses import Witness, WitnessError, check_line, cosign, ed25519_message, read_witnesses

pytestmark = pytest.mark.django_db(transaction=True)


def grow(count):
    with transaction.atomic():
        for n in range(count):
            actions.append("sent", {"n": n}, NOW)


@pytest.fixture(params=[4, 6], ids=["ed25519", "ml-dsa-44"])
def witness(request, ledger):
    server = WitnessServer(queries.verifier().vkey, kind=request.param)
    yield server
    server.close()


def ask(url, body):
    return post_checkpoint(url, body, allowed=["127.0.0.1"])


def take(witness, now=NOW):
    (one,) = read_witnesses(f"{witness.vkey} {witness.url}")
    keep_outside(now, Ways(None, None, None, ask), folder=None, mail="", witnesses=[one])
    return Outside.objects.get(kind="witness")


def test_a_witness_cosigns_a_growing_log(witness):
    for size, count in ((1, 1), (4, 3), (9, 5)):
        grow(count)
        actions.sign_checkpoint(NOW)
        row = take(witness)
        assert (row.problem, row.size, witness.size) == ("", size, size)
    assert Cosignature.objects.count() == 3
    assert len(witness.asked) == 3
    take(witness)
    assert len(witness.asked) == 3, "nothing is new"
    take(witness, NOW + timedelta(days=1))
    assert len(witness.asked) == 4, "once a day in any case"


def test_the_line_travels_with_the_proof(witness):
    message = letter()
    with transaction.atomic():
        actions.issue_receipt(payload_of(message), owner="1", language="en", now=NOW)
    actions.sign_checkpoint(NOW)
    receipt_id, vkey = payload_of(message)["id"], queries.verifier().vkey
    assert queries.receipt_page(receipt_id).witnesses == ()
    take(witness)
    grow(2)
    actions.sign_checkpoint(NOW)
    proof = queries.proof(receipt_id, cosigned=True)
    assert f"— {NAME} " in proof
    assert "— witness" not in queries.proof(receipt_id)
    assert queries.receipt_page(receipt_id).witnesses == ((NAME, "2026-11-23T14:20:00Z"),)
    assert verify_message(message, proof, vkey).result == verify_alone.verify(message, proof, vkey)[0] == "match"
    assert queries.audit().ok


def test_a_witness_that_knows_more_than_we_remember(witness):
    grow(3)
    take(witness)
    Outside.objects.all().delete()
    grow(2)
    assert take(witness).problem == ""
    assert len(witness.asked) == 3, "asked with 0, told 3, asked again"


def test_a_log_that_was_cut_or_rewritten_is_an_alarm(witness):
    grow(3)
    take(witness)
    witness.size = 7
    assert take(witness, NOW + timedelta(days=1)).problem == "ALARM: it saw 7 entries, and this log has 3"
    witness.size, witness.root = 3, bytes(32)
    row = take(witness, NOW + timedelta(days=2))
    assert row.problem == "ALARM: it saw another log of 3 entries under our name"
    assert row.size == 3
    grow(1)
    row = take(witness, NOW + timedelta(days=3))
    assert row.problem == "ALARM: it found that the log does not continue what it saw before"


@pytest.mark.parametrize("status", [400, 403, 404, 422, 429, 500])
def test_refusals_are_noted_and_tried_again_later(witness, status):
    grow(1)
    witness.bend = lambda answer: (status, "text/plain", b"")
    row = take(witness)
    assert row.problem
    assert row.kept_at is None
    asked = len(witness.asked)
    take(witness, NOW + timedelta(minutes=59))
    assert len(witness.asked) == asked
    witness.bend = lambda answer: answer
    assert take(witness, NOW + timedelta(minutes=61)).problem == ""


BAD = {
    "empty": lambda body: b"",
    "no line end": lambda body: body[:-1],
    "another key": lambda body: body.replace(b"w1", b"w2"),
    "bent": lambda body: body[:-8] + b"AAAAAA==\n",
    "no line": lambda body: b"hello\n",
    "binary": lambda body: b"\xff\xfe\n",
    "a page": lambda body: b"<html>" * 100 + b"\n",
    "too many": lambda body: body * 17,
    "a control character": lambda body: body.replace(b" ", b"\x00", 1),
}


@pytest.mark.parametrize("how", BAD)
def test_answers_that_are_none(witness, how):
    grow(1)
    witness.bend = lambda answer: (answer[0], answer[1], BAD[how](answer[2]))
    assert take(witness).problem
    assert not Cosignature.objects.exists()


def test_lines_of_others_are_passed_over(witness):
    grow(1)
    other = b"\xe2\x80\x94 someone.example/x AAAAAAAAAAAA\n"
    witness.bend = lambda answer: (answer[0], answer[1], other + answer[2] + other)
    assert take(witness).problem == ""
    assert NAME in Cosignature.objects.get().line


def test_a_409_that_does_not_say_the_size(witness):
    grow(1)
    for kind, body in (("text/plain", b"3\n"), ("text/x.tlog.size", b"three\n"), ("text/x.tlog.size", b"03\n")):
        witness.bend = lambda answer, kind=kind, body=body: (409, kind, body)
        Outside.objects.all().delete()
        assert take(witness).problem == "it knows another size of the log, and does not say which"


def test_a_witness_inside_the_network_is_not_reached_unless_named(witness):
    with pytest.raises(NoAnswer, match="not_allowed"):
        post_checkpoint(witness.url, b"old 0\n\n")
    assert witness.asked == []
    witness.bend = lambda answer: (302, "text/plain", b"")
    with pytest.raises(NoAnswer):
        post_checkpoint("http://127.0.0.1:1", b"", allowed=["127.0.0.1"])


def test_what_is_no_witness_is_refused(witness):
    assert read_witnesses("") == []
    for text in (
        "x", witness.vkey, f"{queries.verifier().vkey} https://w.example", f"{witness.vkey} ftp://w.example",
        f"{witness.vkey.replace(witness.key_id.hex(), '00000000')} https://w.example",
    ):  # fmt: skip
        with pytest.raises(NoteError):
            read_witnesses(text)


def test_a_slip_in_one_witness_stops_no_other(witness, settings, tmp_path, capsys):
    settings.SINCERELY_WITNESSES = f"{witness.vkey} ftp://w.example, {witness.vkey} {witness.url},x"
    settings.SINCERELY_CHECKPOINT_DIR, settings.SINCERELY_CHECKPOINT_MAIL = str(tmp_path), ""
    settings.SINCERELY_PRIVATE_HOSTS = ("127.0.0.1",)
    grow(1)
    take_outside(NOW, None)
    assert {(one.kind, one.size, one.problem) for one in Outside.objects.all()} == {
        ("folder", 1, ""), ("witness", 1, ""),
    }  # fmt: skip
    main(["check", "--json"])
    found = [one["message"] for one in json.loads(capsys.readouterr().out)["findings"]]
    assert [text[:22] for text in found if text.startswith("Witness")] == [
        "Witness 1 can't be rea", "Witness 3 can't be rea",
    ]  # fmt: skip


def test_asking_is_given_up_after_the_second_conflict():
    answers = iter([(409, "text/x.tlog.size", b"1\n"), (409, "text/x.tlog.size", b"2\n")])
    note = "a.example\n3\n" + "A" * 43 + "=\n\n— a.example AAAAAAAAAAAA\n"
    witness = Witness("w", b"abcd", 4, bytes(32), "https://w.example")
    with pytest.raises(WitnessError, match="another log") as caught:
        cosign(witness, note, old=0, path_from=lambda old: [], post=lambda body: next(answers))
    assert caught.value.is_alarm


PUBLISHED = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "— witness.example.com/w1 "
    "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
)
"""The example of the specification; its keys are not published, so only its shape can be tried."""


def test_the_published_example_has_the_shape_that_we_read():
    note = read_note(PUBLISHED)
    one = note.signatures[1]
    time = int.from_bytes(one.value[:8], "big")
    assert (one.name, len(one.value), time) == ("witness.example.com/w1", 72, 1679315147)
    assert ed25519_message(note.text, time).decode() == (
        "cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\n"
        "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    )
    other = Witness("witness.example.com/w1", from_base64("AAAAAA=="), 4, bytes(32), "https://w.example")
    assert check_line(other, PUBLISHED, PUBLISHED.split("\n")[-2]) is None
