"""Commitments and proofs: one way to write each, everything else refused, and the log does not speak."""

import json

import pytest
from corpus import vectors
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.trust.commitments import canonical, commitment, leaf_data
from sincerely.trust.merkle import inclusion_path, leaf_hash, node_of, root
from sincerely.trust.notes import Head, sign, verifier_for
from sincerely.trust.proofs import Entry, Proof, ProofError, check_inclusion, check_signature, read_entry, read_proof

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NAME = "desk.lasen.example/sincerely/log1"
VERIFIER = verifier_for(NAME, PRIVATE)
SALT = bytes(range(32))
ENTRY = Entry("approved", "2026-11-23T02:14:00Z", SALT, {"id": "7Jq4c0VhQ2m9y2mB3rK8pw", "v": "sincerely-receipt/1"})


def proof_of(entry, index=5, size=9):
    hashes = [leaf_hash(str(i).encode()) for i in range(size)]
    hashes[index] = leaf_hash(entry.leaf)
    node = node_of(hashes)
    checkpoint = sign(Head(NAME, size, root(size, node)).text, NAME, PRIVATE)
    return Proof(entry.extra, index, tuple(inclusion_path(index, size, node)), checkpoint)


def check(text):
    proof = read_proof(text)
    check_inclusion(proof, read_entry(proof.extra), check_signature(proof, VERIFIER))


def test_the_commitment_is_what_it_was():
    assert commitment(SALT, {"b": 1, "a": "é"}) == "b2afdcb4135c70272aa785c6c35557dc3e60d102a854d66b76e7b2187515eef6"
    assert leaf_data("approved", "2026-11-23T02:14:00Z", "00") == (
        b'{"c":"00","t":"2026-11-23T02:14:00Z","type":"approved","v":"sincerely-leaf/1"}'
    )


def test_the_salt_hides_and_binds():
    assert commitment(SALT, {"a": 1}) != commitment(SALT[::-1], {"a": 1})
    assert commitment(SALT, {"a": 1}) != commitment(SALT, {"a": 2})
    with pytest.raises(ValueError, match="32 bytes"):
        commitment(SALT[:31], {"a": 1})


def test_a_proof_is_read_back_and_holds():
    proof = proof_of(ENTRY)
    assert read_proof(proof.text) == proof
    assert read_entry(proof.extra) == ENTRY
    check(proof.text)


def test_a_proof_without_extra_and_of_a_single_entry():
    proof = proof_of(ENTRY, index=0, size=1)
    bare = Proof(b"", 0, (), proof.checkpoint)
    assert read_proof(bare.text) == bare
    assert bare.text.startswith("c2sp.org/tlog-proof@v1\nindex 0\n\ndesk.lasen.example/")


@settings(max_examples=300)
@given(st.data())
def test_any_changed_character_of_a_proof_is_refused(data):
    text = proof_of(ENTRY).text
    at = data.draw(st.integers(0, len(text) - 1))
    new = data.draw(st.sampled_from(["", " ", "\n", "A", "b", "0", "9", "=", "+"]).filter(lambda c: c != text[at]))
    with pytest.raises(ProofError):
        check(text[:at] + new + text[at + 1 :])


def test_another_key_and_another_log_are_refused():
    proof = proof_of(ENTRY)
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    for verifier in (verifier_for(NAME, other), verifier_for("other.example/log", PRIVATE)):
        with pytest.raises(ProofError):
            check_signature(proof, verifier)


def test_what_the_proof_carries_is_bound_to_the_log():
    changed = Entry(ENTRY.kind, ENTRY.at, ENTRY.salt, {**ENTRY.payload, "id": "another"})
    proof = proof_of(ENTRY)
    with pytest.raises(ProofError, match="not in the log"):
        check(Proof(changed.extra, proof.index, proof.path, proof.checkpoint).text)


@pytest.mark.parametrize(
    "extra",
    [
        b"", b"null", b"[]", b"{}", b"not json", b"\xff", b'{"v":1}',
        ENTRY.extra.replace(b":", b": ", 1), ENTRY.extra + b" ",
        ENTRY.extra.replace(b'"payload":{', b'"payload":[{').replace(b'"},"salt"', b'"}],"salt"'),
        Entry("approved", "t", SALT[:16], {}).extra,
        json.dumps({**json.loads(ENTRY.extra), "more": "hidden words"}).encode(),
    ],
)  # fmt: skip
def test_what_the_proof_carries_is_read_strictly(extra):
    with pytest.raises(ProofError):
        read_entry(extra)


@pytest.mark.corpus
def test_canonical_json_vectors():
    names = sorted(path.stem for path in vectors("jcs/input").glob("*.json"))
    assert len(names) == 6
    for name in names:
        value = json.loads((vectors("jcs/input") / f"{name}.json").read_text(encoding="utf-8"))
        expected = bytes.fromhex((vectors("jcs/outhex") / f"{name}.txt").read_text(encoding="ascii"))
        assert canonical(value) == expected, name
    for value in (2**53, float("nan")):
        with pytest.raises(ValueError):
            canonical(value)
