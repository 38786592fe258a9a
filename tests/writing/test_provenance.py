"""Whose words are these: the spans cover the text, the counts add up, and what a person types is theirs."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.disclosure import Share, case_of
from sincerely.writing.provenance import (
    WORD,
    Span,
    after_edit,
    by_at,
    count_words,
    from_json,
    joined,
    merged,
    tokens,
    whole,
)

HANDS = st.sampled_from(["owner", "composer", "model", "quote"])
TEXT = st.text("ab đế\n .,…[]'-5", max_size=30) | st.sampled_from(
    ["Here is the price list. ", "Em gửi anh ạ. ", "I will. "]
)
PARTS = st.lists(st.tuples(TEXT, HANDS), max_size=6)
MACHINE = "Here is what you asked for on Thursday, as promised."


def covers(text, spans):
    at = 0
    for span in spans:
        assert span.start == at < span.end
        at = span.end
    return at == len(text)


@given(PARTS)
def test_spans_cover_the_text_without_gap_or_overlap(parts):
    text, spans = joined(parts)
    assert covers(text, spans)
    assert all(one.by != other.by for one, other in pairwise(spans))
    assert from_json([span.as_json() for span in spans]) == spans


@given(PARTS, TEXT | st.none(), st.integers(0, 40), st.integers(0, 40))
def test_they_still_do_after_any_edit(parts, typed, start, length):
    old, spans = joined(parts)
    new = old[:start] + (typed or "") + old[start + length :]
    after = after_edit(old, spans, new)
    assert covers(new, after)
    assert {span.by for span in after} <= {span.by for span in spans} | {"owner"}


@given(PARTS)
def test_no_edit_changes_nothing(parts):
    text, spans = joined(parts)
    assert after_edit(text, spans, text) == spans


@given(PARTS)
def test_counts_add_up_to_the_words_that_are_not_the_readers_own(parts):
    text, spans = joined(parts)
    words = [match for match in re.finditer(r"\S+", text) if WORD.search(match.group())]
    hands = by_at(spans, len(text))
    theirs = sum({hands[at] for at in range(*match.span()) if WORD.match(text[at])} == {"quote"} for match in words)
    assert sum(count_words(text, spans).values()) + theirs == len(words)


@given(st.text("xyz \n", min_size=1, max_size=40))
def test_what_a_person_types_into_a_machines_text_is_theirs(typed):
    new = f"{MACHINE} {typed}"
    after = after_edit(MACHINE, whole(MACHINE, "composer"), new)
    hands = by_at(after, len(new))
    assert set(hands[: len(MACHINE)]) == {"composer"}
    assert set(hands[len(MACHINE) + 1 :]) <= {"owner"}


@pytest.mark.parametrize(
    ("old", "by", "new", "human", "composer"),
    [
        (MACHINE, "composer", MACHINE, 0, 10),
        (MACHINE, "composer", "", 0, 0),
        (MACHINE, "composer", "My own words entirely", 4, 0),
        (MACHINE, "composer", "Dear Tom, " + MACHINE, 2, 10),
        (MACHINE, "composer", MACHINE.replace("Thursday", "Friday"), 1, 9),
        # Moved to another place it stays the machine's.
        (MACHINE, "composer", "Hello Tom.\n\nSome words of mine before it.\n\n" + MACHINE, 8, 10),
        # A word of two hands counts as the machine's.
        ("promise", "composer", "promises", 1, 0),
        ("to-day", "composer", "to-day!", 0, 1),
    ],
)
def test_cases_of_editing(old, by, new, human, composer):
    counted = count_words(new, after_edit(old, whole(old, by), new))
    assert (counted["human"], counted["composer"], counted["model"]) == (human, composer, 0)


@pytest.mark.parametrize("before", ["", "Dear Tom,\n\n", "Something of mine that is rather long, and my own. "])
def test_the_machines_text_cut_out_and_pasted_back_is_still_the_machines(before):
    gone = after_edit(MACHINE, whole(MACHINE, "composer"), "", machine_text=MACHINE)
    back = after_edit("", gone, before + MACHINE, machine_text=MACHINE)
    assert count_words(before + MACHINE, back)["composer"] == 10


def test_quoted_words_of_the_other_side_are_nobodys_share():
    text, spans = joined([("You wrote: ", "composer"), ("could you send it", "quote"), (" Yes, today.", "owner")])
    assert count_words(text, spans) == {"human": 2, "composer": 2, "model": 0}


def test_model_comes_before_composer_before_owner():
    text = "threehands"
    assert count_words(text, [Span(0, 4, "owner"), Span(4, 7, "composer"), Span(7, 10, "model")])["model"] == 1
    assert count_words(text, [Span(0, 4, "owner"), Span(4, 10, "composer")])["composer"] == 1


@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5))
def test_any_word_of_the_machine_is_disclosed(human, composer, model):
    assert (case_of(Share(human, composer, model), edited=False) == "by_hand") == (composer + model == 0)
    assert 0 <= Share(human, composer, model).machine <= 1


@given(TEXT)
def test_tokens_lose_nothing(text):
    assert "".join(word for word, _ in tokens(text)).replace("_", "") == text.replace("_", "")


def test_empty_spans_vanish():
    assert merged([Span(0, 0, "owner"), Span(0, 2, "owner"), Span(2, 3, "owner")]) == [Span(0, 3, "owner")]
    assert whole("", "owner") == []
