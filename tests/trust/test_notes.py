"""Notes, keys and checkpoints: a published example, a whole published log, and what is refused."""

import pytest
from corpus import vectors
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.merkle import leaf_hash, node_of, root
from sincerely.trust.notes import (
    Head,
    NoteError,
    from_base64,
    read_head,
    read_note,
    read_vkey,
    sign,
    to_base64,
    verifier_for,
    verify,
)

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NAME = "desk.lasen.example/sincerely/log1"
TESSERA = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"


def test_our_key_as_text_is_what_it_was():
    assert verifier_for(NAME, PRIVATE).vkey == (
        "desk.lasen.example/sincerely/log1+bbc4a856+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    )


def test_a_note_is_read_back_and_checked():
    head = Head(NAME, 7, leaf_hash(b"root"))
    note = sign(head.text, NAME, PRIVATE)
    verifier = read_vkey(verifier_for(NAME, PRIVATE).vkey)
    assert read_head(verify(note, verifier)) == head


@given(st.data())
def test_any_changed_character_of_a_note_is_refused(data):
    note = sign(Head(NAME, 7, leaf_hash(b"root")).text, NAME, PRIVATE)
    at = data.draw(st.integers(0, len(note) - 1))
    new = data.draw(st.characters(min_codepoint=32, max_codepoint=126).filter(lambda c: c != note[at]))
    with pytest.raises(NoteError):
        verify(note[:at] + new + note[at + 1 :], verifier_for(NAME, PRIVATE))


@pytest.mark.parametrize(
    "text",
    ["", "\n", "text\n", "text\n\n", "text\n\nno dash\n", "a\tb\n\n— n AAAAAAAA\n", "\n\n— n AA==\n"],
)
def test_what_is_not_a_note_is_refused(text):
    with pytest.raises(NoteError):
        read_note(text)


@pytest.mark.parametrize("text", ["o\n1\n", "o\n01\nAAAA\n", "o\n-1\nAAAA\n", "\n1\nAAAA\n", "o\n1\nAAAA\nmore\n"])
def test_what_is_not_a_checkpoint_is_refused(text):
    with pytest.raises(NoteError):
        read_head(read_note(sign(text, NAME, PRIVATE)))


@pytest.mark.parametrize("text", ["name", "a b+00000000+AA==", TESSERA.replace("33d7", "33d8"), "n+zz+AA==", "a+b+c+d"])
def test_what_is_not_a_key_is_refused(text):
    with pytest.raises(NoteError):
        read_vkey(text)


@given(st.binary(max_size=40))
def test_base64_is_read_in_one_way_only(data):
    text = to_base64(data)
    assert from_base64(text) == data
    for other in (text + "=", text + "\n", text.rstrip("=") if text.endswith("=") else text + "A"):
        with pytest.raises(NoteError):
            from_base64(other)


def test_base64_with_loose_last_bits_is_refused():
    assert from_base64("AA==") == b"\0"
    with pytest.raises(NoteError):
        from_base64("AB==")


@pytest.mark.corpus
def test_every_checkpoint_of_a_published_log():
    verifier = read_vkey(TESSERA)
    folder = vectors("tessera_log")
    for size in range(16):
        head = read_head(verify((folder / f"checkpoint.{size}").read_text(encoding="utf-8"), verifier))
        assert (head.origin, head.size) == ("example.com/log/testdata", size)
        if size:
            tile = (folder / "tile" / "0" / "000.p" / str(size)).read_bytes()
            hashes = [tile[i : i + 32] for i in range(0, len(tile), 32)]
            assert root(size, node_of(hashes)) == head.root
