"""The quick writer of canonical JSON gives exactly the bytes of the RFC 8785 library, or its refusal."""

import enum
import json

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from sincerely.trust.commitments import canonical, canonical_of_text, leaf_data

ANY_TEXT = st.text(st.characters(), max_size=12)
"""Halves of surrogate pairs, too: they have no UTF-8 and are refused."""
SCALARS = st.none() | st.booleans() | st.integers() | st.integers(2**53 - 3, 2**53 + 3) | st.floats() | ANY_TEXT
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(ANY_TEXT, inner, max_size=6)
        | st.dictionaries(SCALARS, inner, max_size=3)
    ),
    max_leaves=20,
)


class Word(enum.StrEnum):
    """Text of another type."""

    ONE = "one"


class Number(enum.IntEnum):
    """A number of another type."""

    ONE = 1


def either(write, value):
    """The bytes, or that they were refused."""
    try:
        return write(value)
    except (ValueError, TypeError):
        return None


@given(VALUES)
@example({"\U0001f600": 1, "\ufb33": 2, "é": 3, "e": 4})
@example({"b": ['\x00\x1f\x7f\u2028\\"/\n'], "a": {"z": None, "A": True}})
@example({"n": [2**53 - 1, -(2**53) + 1]})
@example({"n": 2**53})
@example([0.0, -0.0, 1e21, 1.5])
@example({1: "one", "1": "one"})
@example({None: 1})
@example(["\ud800"])
@example([Word.ONE, Number.ONE, {Word.ONE: Number.ONE}])
@example([float("nan")])
def test_every_value_is_written_as_the_library_writes_it(value):
    assert either(canonical, value) == either(rfc8785.dumps, value)


@given(VALUES)
def test_a_stored_text_is_written_as_the_library_writes_what_it_says(value):
    text = either(json.dumps, value)
    if text is not None:
        assert either(canonical_of_text, text) == either(lambda said: rfc8785.dumps(json.loads(said)), text)


@given(ANY_TEXT, ANY_TEXT)
def test_an_entry_is_canonical(kind, at):
    said = {"v": "sincerely-leaf/1", "type": kind, "t": at, "c": "0" * 64}
    assert either(lambda _: leaf_data(kind, at, "0" * 64), None) == either(rfc8785.dumps, said)


@pytest.mark.parametrize("value", [{"a": {1, 2}}, {"a": b"x"}, object()])
def test_what_is_no_json_is_refused(value):
    with pytest.raises((ValueError, TypeError)):
        canonical(value)
