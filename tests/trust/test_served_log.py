"""The log as anybody can fetch it: an independent reader rebuilds the root from tiles alone, and learns nothing else."""

import json

import pytest
from corpus import vectors
from django.db import transaction
from letters import NOW, RECEIPT_ID, letter, payload_of

from sincerely.trust import actions, queries, verify_alone
from sincerely.trust.models import Leaf
from sincerely.trust.tiles import read_tile_name, tile_name

pytestmark = pytest.mark.django_db(transaction=True)


def name(number, width):
    """A tile's path, written down once more from the specification."""
    digits = f"{number:03d}"
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    return "/".join([f"x{one}" for one in groups[:-1]] + groups[-1:]) + (f".p/{width}" if width < 256 else "")


def root_of(hashes):
    """RFC 9162 section 2.1.1, by its definition."""
    if len(hashes) < 2:
        return hashes[0] if hashes else verify_alone.sha(b"")
    k = 1 << (len(hashes) - 1).bit_length() - 1
    return verify_alone.both(root_of(hashes[:k]), root_of(hashes[k:]))


def read_level(fetch, level, count):
    """All hashes of a level, tile by tile."""
    hashes = []
    for number in range(-(-count // 256)):
        width = min(256, count - 256 * number)
        data = fetch(f"tile/{level}/{name(number, width)}")
        assert len(data) == 32 * width
        hashes += [data[at : at + 32] for at in range(0, len(data), 32)]
    return hashes


def read_entries(fetch, size):
    entries = []
    for number in range(-(-size // 256)):
        width = min(256, size - 256 * number)
        data = fetch(f"tile/entries/{name(number, width)}")
        for _ in range(width):
            length = int.from_bytes(data[:2], "big")
            entries.append(data[2 : 2 + length])
            data = data[2 + length :]
        assert data == b""
    return entries


def check_log(fetch, vkey):
    """Read a whole log through `fetch(path)` and hold every level of tiles to the entries; return them."""
    size, root = verify_alone.signed_checkpoint(fetch("checkpoint").decode(), vkey)
    entries = read_entries(fetch, size)
    hashes = [verify_alone.leaf_hash(entry) for entry in entries]
    assert root_of(hashes) == root
    level = 0
    while hashes:
        assert read_level(fetch, level, len(hashes)) == hashes
        hashes = [root_of(hashes[at : at + 256]) for at in range(0, len(hashes) - 255, 256)]
        level += 1
    return entries


def fill(count):
    with transaction.atomic():
        for n in range(count):
            actions.append("sent", {"n": n}, NOW)


def over_http(client):
    def fetch(path):
        found = client.get(f"/log/{path}")
        assert found.status_code == 200, path
        return found.content

    return fetch


@pytest.mark.parametrize("size", [1, 255, 256, 257, 600])
def test_a_reader_rebuilds_the_log(ledger, client, tmp_path, size):
    fill(size)
    actions.sign_checkpoint(NOW)
    fill(3)
    vkey = queries.verifier().vkey
    entries = check_log(over_http(client), vkey)
    assert entries == [bytes(data) for data in Leaf.objects.order_by("index").values_list("data", flat=True)][:size]
    queries.export(tmp_path / "out")
    assert check_log(lambda path: (tmp_path / "out" / path).read_bytes(), vkey) == entries


@pytest.mark.corpus
def test_the_reader_reads_a_published_log():
    folder = vectors("tessera_log")
    key = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
    for size in range(1, 16):

        def fetch(path, size=size):
            return (folder / (f"checkpoint.{size}" if path == "checkpoint" else path)).read_bytes()

        assert len(check_log(fetch, key)) == size


def test_nothing_beyond_what_was_signed(ledger, client):
    fill(300)
    actions.sign_checkpoint(NOW)
    fill(250)
    for path in ("0/001.p/45", "0/001", "0/002.p/1", "1/000.p/2", "2/000.p/1", "entries/001.p/45", "entries/001"):
        assert client.get(f"/log/tile/{path}").status_code == 404, path
    for path in ("0/001.p/44", "0/000", "0/000.p/7", "1/000.p/1", "entries/000", "entries/001.p/44"):
        found = client.get(f"/log/tile/{path}")
        assert (found.status_code, "immutable" in found["Cache-Control"]) == (200, True), path
        assert "Set-Cookie" not in found


@pytest.mark.parametrize(
    "path", ["0/0", "0/000.p/0", "0/000.p/256", "0/x000/000", "0/000.p/01", "8/000", "0/1000", "0/..."]
)
def test_other_spellings_are_no_tiles(ledger, client, path):
    fill(2)
    actions.sign_checkpoint(NOW)
    assert client.get(f"/log/tile/{path}").status_code == 404


@pytest.mark.parametrize("number", [0, 7, 999, 1000, 1_234_067, 999_999_999])
def test_names_are_read_as_they_are_written(number):
    for width in (1, 255, 256):
        assert tile_name(number, width) == name(number, width)
        assert read_tile_name(name(number, width)) == (number, width)


def test_nothing_personal_is_served(ledger, client):
    payload = payload_of(letter())
    with transaction.atomic():
        actions.issue_receipt(payload, owner="1", language="vi", now=NOW)
        actions.ask_humans_only("tom@harbour.example", NOW, "receipt")
    actions.sign_checkpoint(NOW)
    for entry in check_log(over_http(client), queries.verifier().vkey):
        said = json.loads(entry)
        assert set(said) == {"v", "type", "t", "c"}
        assert len(said["c"]) == 64
    served = b"".join(
        client.get(f"/log/{path}").content for path in ("checkpoint", "vkey", "keys", "tile/entries/000.p/2")
    )
    for secret in ("Lan", "lasen.example>", "tom@", "harbour", RECEIPT_ID, payload["content"]["sha256"], "giá"):
        assert secret.encode() not in served


def test_the_verifier_is_served_as_it_is(ledger, client):
    found = client.get("/log/verify_alone.py")
    assert found["Content-Disposition"] == 'attachment; filename="verify_alone.py"'
    assert found.content.startswith(b"#!/usr/bin/env python3")
    compile(found.content, "verify_alone.py", "exec")


def test_a_log_without_a_checkpoint_serves_none(ledger, client):
    assert client.get("/log/checkpoint").status_code == 404
    assert client.get("/log/tile/0/000.p/1").status_code == 404
    assert json.loads(client.get("/log/keys").content) == []
