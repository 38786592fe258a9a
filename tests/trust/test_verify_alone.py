"""The verifier that stands alone: it needs nothing of ours, knows the standards' vectors, and agrees with ours."""

import ast
import base64
import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import json_lines, vectors
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from letters import VKEY, letter, payload_of, proof_of, proved_letter
from test_verify import rewrapped

from bench import second_verifier
from sincerely.trust import commitments, verify_alone
from sincerely.trust.attached_proof import attach_proof
from sincerely.trust.verify import verify_message

FILE = Path(verify_alone.__file__)
ATTACHMENT = (("bảng giá.pdf", bytes(range(256))),)


def agreed(message, proof, vkey=VKEY):
    """The one answer of both; fails where they differ."""
    ours = verify_message(message, proof, vkey)
    result, receipt_id, why = verify_alone.verify(message, proof, vkey)
    assert (result, why != "") == (ours.result, True), (ours.checks[-1].why, why)
    if ours.is_good:
        assert receipt_id == ours.id
    return result


def test_it_imports_the_standard_library_only():
    names = set()
    for node in ast.walk(ast.parse(FILE.read_text(encoding="utf-8"))):
        names |= {alias.name.split(".")[0] for alias in node.names} if isinstance(node, ast.Import) else set()
        names |= {str(node.module).split(".")[0]} if isinstance(node, ast.ImportFrom) else set()
    assert names <= sys.stdlib_module_names


def test_it_runs_alone(tmp_path):
    message, proof = proved_letter()
    (tmp_path / "alone.py").write_bytes(FILE.read_bytes())
    (tmp_path / "letter.eml").write_bytes(message)
    (tmp_path / "proof").write_text(proof, encoding="utf-8")
    command = [sys.executable, "-I", "-S", "alone.py", "letter.eml", "--proof", "proof", "--key", VKEY]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout.decode()[:6]) == (0, "match:")
    (tmp_path / "letter.eml").write_bytes(message + b"more")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1
    (tmp_path / "letter.eml").unlink()
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 2


RFC_8032 = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
]


@pytest.mark.parametrize(("public", "message", "signature"), RFC_8032)
def test_the_vectors_of_rfc_8032(public, message, signature):
    key, text, value = bytes.fromhex(public), bytes.fromhex(message), bytes.fromhex(signature)
    assert verify_alone.is_signed(key, value, text)
    assert not verify_alone.is_signed(key, value, text + b"x")
    assert not verify_alone.is_signed(key, value[:-1] + bytes([value[-1] ^ 1]), text)
    s = int.from_bytes(value[32:], "little") + verify_alone.ORDER
    assert not verify_alone.is_signed(key, value[:32] + s.to_bytes(32, "little"), text), "S has one spelling"


def packed(point):
    inverse = pow(point[2], -1, verify_alone.P)
    x, y = point[0] * inverse % verify_alone.P, point[1] * inverse % verify_alone.P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def small_points():
    """The eight points of small order, as ORDER times points that lie anywhere on the curve."""
    found, n = set(), 0
    while len(found) < 8:
        point = verify_alone.point_of(n.to_bytes(32, "little"))
        n += 1
        if point is not None:
            found.add(packed(verify_alone.times(verify_alone.ORDER, point)))
    return sorted(found)


def test_points_of_small_order_sign_nothing():
    small = small_points()
    assert len(small) == 8
    for public in small:
        for commitment in small:
            for text in (b"", b"any text", b"other"):
                assert not verify_alone.is_signed(public, commitment + bytes(32), text)


def test_a_point_has_one_spelling():
    for y in range(19):
        assert verify_alone.point_of((verify_alone.P + y).to_bytes(32, "little")) is None
    assert verify_alone.point_of((1 | 1 << 255).to_bytes(32, "little")) is None, "minus zero"


@settings(max_examples=40)
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=80), st.integers(0, 511))
def test_signatures_as_another_library_makes_them(seed, text, bit):
    private = Ed25519PrivateKey.from_private_bytes(seed)
    public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    value = private.sign(text)
    assert verify_alone.is_signed(public, value, text)
    bent = (int.from_bytes(value, "little") ^ 1 << bit).to_bytes(64, "little")
    assert not verify_alone.is_signed(public, bent, text)


@pytest.mark.corpus
def test_every_public_vector_of_trees():
    wrong = []
    for case in json_lines("merkle_inclusion.jsonl"):
        path = [base64.b64decode(one) for one in case["proof"] or []]
        leaf, top = base64.b64decode(case["leafHash"]), base64.b64decode(case["root"])
        held = verify_alone.is_included(leaf, case["leafIdx"], case["treeSize"], path, top)
        wrong += [case["case"]] if held == case["wantErr"] else []
    for case in json_lines("merkle_consistency.jsonl"):
        path = [base64.b64decode(one) for one in case["proof"] or []]
        before, after = (base64.b64decode(case[name] or "") for name in ("root1", "root2"))
        held = verify_alone.is_consistent(case["size1"], case["size2"], before, after, path)
        wrong += [case["case"]] if held == case["wantErr"] else []
    assert wrong == []


@pytest.mark.corpus
def test_every_public_vector_of_canonical_json():
    for path in vectors("jcs/input").glob("*.json"):
        expected = bytes.fromhex((vectors("jcs/outhex") / f"{path.stem}.txt").read_text(encoding="ascii"))
        assert verify_alone.canonical(json.loads(path.read_text(encoding="utf-8"))).encode() == expected, path.stem


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), inner, max_size=4),
)  # fmt: skip


@settings(max_examples=300)
@given(JSON)
def test_json_has_the_same_one_spelling_in_both(value):
    assert verify_alone.canonical(value).encode() == commitments.canonical(value)


@pytest.mark.parametrize("value", [2**53, -(2**53), float("nan"), float("inf"), "\ud800"])
def test_what_has_no_canonical_json_is_refused(value):
    with pytest.raises(verify_alone.Refused):
        verify_alone.canonical([value])


@pytest.mark.corpus
def test_every_checkpoint_of_a_published_log():
    key = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
    for size in range(16):
        note = (vectors("tessera_log") / f"checkpoint.{size}").read_text(encoding="utf-8")
        assert verify_alone.signed_checkpoint(note, key)[0] == size
        with pytest.raises(verify_alone.Refused):
            verify_alone.signed_checkpoint(note.replace(f"\n{size}\n", f"\n{size + 1}\n"), key)


def test_it_agrees_about_random_trees():
    said = second_verifier.run(trees=150, largest=400, seed=7)
    assert said["disagree"] == said["refused whole"] == said["accepted bent"] == 0
    assert said["inclusion bent"] == said["consistency bent"] == 150


SHAPES = st.fixed_dictionaries(
    {
        "with_html": st.booleans(),
        "cte": st.sampled_from(["quoted-printable", "base64", "8bit"]),
        "files": st.sampled_from([(), ATTACHMENT]),
    }
)


@settings(max_examples=60)
@given(SHAPES, st.booleans(), st.integers(12, 90))
def test_good_letters(shape, carries, width):
    message, proof = proved_letter(**shape)
    sent = attach_proof(message, proof) if carries else message
    assert agreed(sent, None if carries else proof) == "match"
    assert agreed(sent.replace(b"\r\n", b"\n"), proof) == "match"
    assert agreed(rewrapped(message, width, marks=True), proof) in ("match", "match_words")
    assert agreed(message, None) == "unknown"


TAMPERED = ["byte", "cut", "twice", "insert", "header", "swap"]


@settings(max_examples=400)
@given(SHAPES, st.booleans(), st.sampled_from(TAMPERED), st.integers(0, 2**30), st.binary(min_size=1, max_size=3))
def test_tampered_letters(shape, carries, how, seed, data):
    message, proof = proved_letter(**shape)
    message = attach_proof(message, proof) if carries else message
    rng = random.Random(seed)
    at, to = sorted(rng.sample(range(len(message)), 2))
    changed = {
        "byte": message[:at] + data[:1] + message[at + 1 :],
        "cut": message[:at] + message[min(to, at + 40) :],
        "twice": message[:to] + message[at:to][-60:] + message[to:],
        "insert": message[:at] + data + message[at:],
        "header": rng.choice([b"Cc: a@b.example\r\n", b"X-Seen: 1\r\n", b"Subject: no\r\n", b"no field\r\n"]) + message,
        "swap": message[:at] + message[at:to][::-1][:30] + message[at + min(30, to - at) :],
    }[how]
    agreed(changed, None if carries else proof)


@settings(max_examples=150)
@given(st.integers(0, 2**30), st.characters(max_codepoint=0x2FF, exclude_categories=["Cs"]))
def test_tampered_proofs(seed, new):
    message, proof = proved_letter()
    at = random.Random(seed).randrange(len(proof))
    if new != proof[at]:
        assert agreed(message, proof[:at] + new + proof[at + 1 :]) == "mismatch"
        assert agreed(message, proof[:at] + proof[at + 1 :]) == "mismatch"


@pytest.mark.parametrize("change", ["kind", "v", "id", "review", "content", "fields", "parts"])
def test_proofs_of_something_else(change):
    message = letter()
    payload = payload_of(message)
    kind = "sent" if change == "kind" else "approved"
    for name in ("v", "id", "review", "content"):
        payload = {**payload, name: {}} if change == name else payload
    for name in ("fields", "parts"):
        payload = {**payload, "content": {**payload["content"], name: "x"}} if change == name else payload
    assert agreed(message, proof_of(payload, kind=kind)) == "mismatch"


def test_a_key_of_another_kind_or_log():
    message, proof = proved_letter()
    name = "desk.lasen.example/sincerely/log1"
    for data in (b"\x04" + bytes(32), b"\x01" + bytes(31), b"\x06" + bytes(1312), b"\x01" + bytes(32)):
        key_id = hashlib.sha256(name.encode() + b"\n" + data).hexdigest()[:8]
        assert agreed(message, proof, f"{name}+{key_id}+{base64.b64encode(data).decode()}") == "mismatch"
    assert agreed(message, proof, "no key") == "mismatch"


def test_other_lines_below_a_checkpoint_are_passed_over():
    message, proof = proved_letter()
    more = proof + "— witness.example/w1 " + base64.b64encode(bytes(76)).decode() + "\n"
    assert agreed(message, more) == "match"
