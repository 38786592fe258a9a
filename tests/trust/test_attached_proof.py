"""A proof put on comes off again, bit for bit, and nothing else hides in its place."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters import RECEIPT_ID, letter, payload_of, proof_of

from sincerely.trust.attached_proof import (
    PROOF_NAME,
    PROOF_TYPE,
    ProofPartError,
    attach_proof,
    detach_proof,
    split_proof,
)
from sincerely.trust.mime_parts import UnreadableMessageError, read_message

PROOF = proof_of(payload_of(letter()))
shapes = st.fixed_dictionaries(
    {
        "text": st.text(st.sampled_from("ab \n>-=é"), max_size=60).map(lambda text: text + "\n"),
        "with_html": st.booleans(),
        "files": st.lists(st.tuples(st.just("a.pdf"), st.binary(max_size=80)), max_size=2),
        "cte": st.sampled_from(["quoted-printable", "base64", "8bit"]),
        "mixed": st.booleans(),
    }
)


@settings(max_examples=120)
@given(shapes)
def test_what_is_put_on_comes_off(shape):
    core = letter(**shape)
    attached = attach_proof(core, PROOF)
    assert detach_proof(attached) == (core, PROOF)
    assert attached == attach_proof(core, PROOF)
    assert detach_proof(core) == (core, None)
    rest, proof = split_proof(read_message(attached))
    assert proof == PROOF
    assert rest.parts == read_message(core).parts
    assert b"\n" not in attached.replace(b"\r\n", b"")


other_fields = st.lists(st.sampled_from([b"Subject: a\r\n", b"MIME-Version: 1.0\r\n", b"To: b\r\n  c\r\n"]), max_size=4)


@given(other_fields, st.data())
def test_header_fields_stay_in_their_order(fields, data):
    kind = data.draw(st.sampled_from([b"", b"Content-Type: text/plain;\r\n charset=utf-8\r\n"]))
    encoding = data.draw(st.sampled_from([b"", b"Content-Transfer-Encoding: 8bit\r\n"])) if kind else b""
    at = data.draw(st.integers(0, len(fields)))
    core = b"".join([*fields[:at], kind, encoding, *fields[at:]]) or b"X: y\r\n"
    core += b"\r\nbody\r\n\r\nmore"
    assert detach_proof(attach_proof(core, PROOF)) == (core, PROOF)


def test_fields_that_could_not_come_back_are_refused():
    apart = b"Content-Transfer-Encoding: base64\r\nSubject: a\r\nContent-Type: text/plain\r\n\r\nYQ==\r\n"
    wrapped = attach_proof(apart, PROOF)
    assert detach_proof(wrapped) == (apart, PROOF)
    with pytest.raises((ValueError, UnreadableMessageError)):
        attach_proof(b"no header and no body", PROOF)


@pytest.mark.parametrize("text", ["", "hello", PROOF + "hello", PROOF.replace("extra ", "extra  "), "hello\n" + PROOF])
def test_only_a_proof_is_attached(text):
    with pytest.raises(ProofPartError):
        attach_proof(letter(), text)


def test_a_second_signature_line_would_be_free_text():
    with pytest.raises(ProofPartError, match="one signature"):
        attach_proof(letter(), PROOF + "— send.money.to/this AAAAAAAA\n")


def replaced(attached, old, new):
    assert old in attached
    return read_message(attached.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Content-Disposition: attachment", b"Content-Description: pay me\r\nContent-Disposition: attachment"),
        (b"Content-Disposition: attachment; filename", b"Content-Disposition: inline; filename"),
        (f'{PROOF_TYPE}; name="{PROOF_NAME}"'.encode(), f'text/plain; name="{PROOF_NAME}"'.encode()),
    ],
)  # fmt: skip
def test_the_part_stands_only_as_we_attach_it(old, new):
    attached = attach_proof(letter(), PROOF)
    with pytest.raises(ProofPartError):
        split_proof(replaced(attached, old, new))


def test_words_in_the_proofs_place_are_refused():
    attached = attach_proof(letter(), PROOF)
    start = attached.rindex(b"\r\n\r\n") + 4
    end = attached.index(b"\r\n--", start)
    forged = attached[:start] + base64.b64encode(b"Please pay to another account.") + attached[end:]
    with pytest.raises(ProofPartError):
        split_proof(read_message(forged))
    assert detach_proof(forged) == (forged, None)


def test_two_proofs_are_refused():
    attached = attach_proof(letter(files=[("a.pdf", b"a")]), PROOF)
    cut, end = attached.index(b"\r\n--=_b7_0\r\nContent-Type: application/vnd"), attached.rindex(b"\r\n--=_b7_0--")
    with pytest.raises(ProofPartError):
        split_proof(read_message(attached[:end] + attached[cut:]))
    with pytest.raises(ValueError, match="taken off again"):
        attach_proof(attach_proof(letter(), PROOF), PROOF)


def test_a_proof_that_was_moved_is_not_taken_for_ours():
    core = letter(files=[("a.pdf", b"a")])
    attached = attach_proof(core, PROOF)
    cut = attached.index(b"\r\n--=_b7_0\r\nContent-Type: application/vnd")
    end = attached.rindex(b"\r\n--=_b7_0--")
    part, first = attached[cut:end], attached.index(b"--=_b7_0\r\n") - 2
    moved = attached[:first] + part + attached[first:cut] + attached[end:]
    assert detach_proof(moved) == (moved, None)
    with pytest.raises(ProofPartError):
        split_proof(read_message(moved))


def test_a_copy_with_other_line_ends_is_still_understood():
    for core in (letter(), letter(files=[("a.pdf", b"a")]), letter(with_html=False)):
        copy = attach_proof(core, PROOF).replace(b"\r\n", b"\n")
        rest, proof = split_proof(read_message(copy))
        assert proof == PROOF
        assert rest.parts == read_message(core).parts
    assert RECEIPT_ID in str(rest.values("Sincerely-Receipt"))


@settings(max_examples=200)
@given(st.booleans(), st.data())
def test_damaged_bytes_are_taken_apart_exactly_or_left_whole(has_files, data):
    attached = attach_proof(letter(files=[("a.pdf", b"a")] if has_files else ()), PROOF)
    at = data.draw(st.integers(0, len(attached) - 1))
    new = data.draw(st.sampled_from([b"", b"\r\n", b"x", b"--", b"\n", b";", b"=", b"\xff"]))
    damaged = attached[:at] + new + attached[at + data.draw(st.integers(0, 3)) :]
    core, proof = detach_proof(damaged)
    if proof is None:
        assert core == damaged
        return
    assert len(core) < len(damaged)
    try:
        assert attach_proof(core, proof) == damaged
    except UnreadableMessageError:
        with pytest.raises(UnreadableMessageError):
            read_message(core)
