"""Software changed the wording of what a person wrote: whose word is each now?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing.provenance import Span, count_words, joined, whole
from sincerely.writing.wording_help import after_wording_help, distance, is_spelling

MINE = "Hi Tom, the boxs left today and I hope they reach you soon."


def counts(old, new, *, spans=None, corrections=()):
    return count_words(new, after_wording_help(old, spans or whole(old, "owner"), new, corrections=corrections))


def test_changed_words_are_the_softwares_and_the_rest_stays_the_persons():
    after = counts(MINE, MINE.replace("reach you soon", "arrive without delay"))
    assert after == {"human": 10, "composer": 0, "model": 0, "wording": 3}


def test_an_accepted_spelling_correction_does_not_count():
    right = MINE.replace("boxs", "boxes")
    assert counts(MINE, right) == {"human": 12, "composer": 0, "model": 0, "wording": 1}
    assert counts(MINE, right, corrections=[("boxs", "boxes")]) == {"human": 13, "composer": 0, "model": 0}


def test_what_is_no_spelling_counts_whatever_it_is_called():
    other = MINE.replace("today", "tomorrow")
    assert counts(MINE, other, corrections=[("today", "tomorrow")])["wording"] == 1
    price = counts("It costs 100 euros", "It costs 900 euros", corrections=[("100", "900")])
    assert price == {"human": 3, "composer": 0, "model": 0, "wording": 1}


def test_a_drafted_sentence_said_otherwise_is_still_drafted():
    text, spans = joined([("Hi Tom, ", "owner"), ("the list went out with the samples.", "composer")])
    after = counts(text, text.replace("went out", "was sent"), spans=spans)
    assert after == {"human": 2, "composer": 5, "model": 2}


def test_a_sentence_that_was_added_is_told():
    assert counts(MINE, MINE + " Please call me.")["wording"] == 3


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("duoc", "được", True), ("recieve", "receive", True), ("boxs", "boxes", True), ("monday", "Monday", True),
        ("yes", "no", False), ("can", "cat", False), ("3", "8", False), ("not", "now", False),
        ("today", "tomorrow", False), ("in time", "on time", False), ("agree", "disagree", False),
    ],
)  # fmt: skip
def test_what_a_spelling_is(before, after, same):
    assert is_spelling(before, after) is same


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
def test_distance_is_a_distance(one, other):
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


@given(st.lists(st.sampled_from(["a", "the", "boxes", "left", "."]), max_size=12), st.data())
def test_spans_cover_the_new_text(words, data):
    old = " ".join(words)
    new = " ".join(data.draw(st.permutations(words)))
    spans = after_wording_help(old, [Span(0, len(old), "owner")], new)
    assert [spot for span in spans for spot in range(span.start, span.end)] == list(range(len(new)))
