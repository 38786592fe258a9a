"""Passwords at rest: they open with their own ring, in their own place, unchanged, and in no other case."""

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.vault import CannotOpen, load_ring, new_line, read_ring, seal, unseal

PLACE = "sources_account|7|secret"


@given(st.text())
def test_what_is_sealed_opens_again(secret: str) -> None:
    ring = read_ring(new_line())
    sealed = seal(ring, secret, place=PLACE)
    assert unseal(ring, sealed, place=PLACE) == secret
    assert len(secret) < 4 or secret not in sealed


def test_a_secret_opens_in_its_own_place_only() -> None:
    ring = read_ring(new_line())
    with pytest.raises(CannotOpen):
        unseal(ring, seal(ring, "hunter2", place=PLACE), place="sources_account|8|secret")


def test_a_secret_has_one_spelling():
    ring, sealed = read_ring(new_line()), ""
    while "-" not in sealed.rpartition(".")[2]:
        sealed = seal(ring, "a password of some length, here", place=PLACE)
    head, _, encoded = sealed.rpartition(".")
    with pytest.raises(CannotOpen):
        unseal(ring, f"{head}.{encoded.replace('-', '+', 1)}", place=PLACE)


@given(st.integers(0, 60), st.integers(1, 255))
def test_a_changed_secret_does_not_open(at: int, by: int) -> None:
    ring = read_ring(new_line())
    sealed = seal(ring, "a password of some length, here", place=PLACE)
    changed = sealed[:at] + chr((ord(sealed[at]) ^ by) % 128) + sealed[at + 1 :]
    if changed != sealed:
        with pytest.raises(CannotOpen):
            unseal(ring, changed, place=PLACE)


def test_another_ring_does_not_open_it() -> None:
    with pytest.raises(CannotOpen):
        unseal(read_ring(new_line()), seal(read_ring(new_line()), "x", place=PLACE), place=PLACE)


def test_a_new_key_seals_and_the_old_ones_still_open() -> None:
    old = new_line()
    ring, longer = read_ring(old), read_ring(old + new_line())
    before, after = seal(ring, "x", place=PLACE), seal(longer, "y", place=PLACE)
    assert (unseal(longer, before, place=PLACE), unseal(longer, after, place=PLACE)) == ("x", "y")
    with pytest.raises(CannotOpen):
        unseal(ring, after, place=PLACE)


def test_the_ring_is_made_once_for_its_owner_alone(tmp_path) -> None:
    path = tmp_path / "data" / "vault-keys"
    ring = load_ring(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_ring(path).keys == ring.keys
    assert "base64" not in repr(ring) and next(iter(ring.keys.values())).hex() not in repr(ring)


@pytest.mark.parametrize("text", ["", "name short", "name !!!"])
def test_a_broken_ring_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_ring(text)
