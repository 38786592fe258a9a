"""The share of words says what happened, however the text was edited (L3)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from sincerely.writing.provenance import Span, after_edit, count_words, from_json
from tests.adversary.conftest import DRAFT
from tests.conftest import NOW

OWN = "Last night your news reached me; today mine goes back. I hope the road home was short."


def machine(letter: Letter) -> int:
    """Return how many words of the letter are the software's."""
    return count_words(letter.text, from_json(letter.spans))["composer"]


def test_a_letter_written_anew_is_the_owners(draft: Letter) -> None:
    assert machine(writing.write_text(draft, OWN, now=NOW)) == 0


@pytest.mark.parametrize("between", ["", "x", OWN])
def test_the_softwares_text_pasted_back_stays_the_softwares(draft: Letter, between: str) -> None:
    letter = writing.write_text(draft, between, now=NOW)
    assert machine(letter) == 0
    assert machine(writing.write_text(letter, DRAFT, now=NOW)) == machine_words(DRAFT)


def test_pasted_back_after_writing_it_myself(draft: Letter) -> None:
    letter = writing.start_over(draft, now=NOW)
    assert machine(writing.write_text(letter, OWN, now=NOW)) == 0
    sentence = "You asked on Monday about the price list."
    assert machine(writing.write_text(letter, f"{OWN} {sentence} {OWN}", now=NOW)) == machine_words(sentence)


def machine_words(text: str) -> int:
    return count_words(text, [Span(0, len(text), "composer")])["composer"]


def test_a_greeting_left_standing_counts(draft: Letter) -> None:
    assert machine(writing.write_text(draft, f"Hi Bram,\n\n{OWN}", now=NOW)) == 2


def test_a_word_put_right_is_the_owners_and_the_rest_is_not(draft: Letter) -> None:
    letter = writing.write_text(draft, DRAFT.replace("Monday", "Tuesday"), now=NOW)
    assert machine(letter) == machine_words(DRAFT) - 1


def test_an_answer_may_share_words_with_its_gap() -> None:
    old = "See you. […a word of your own, perhaps about their dog…] Best."
    spans = [Span(0, len(old), "composer")]
    answer = "How is your dog? Give her a word of thanks."
    new = old.replace("[…a word of your own, perhaps about their dog…]", answer)
    assert count_words(new, after_edit(old, spans, new)) == {"human": 10, "composer": 3, "model": 0}


@given(st.text(alphabet="ab .,\n", max_size=60), st.text(alphabet="ab .,\n", max_size=60))
def test_spans_cover_any_edit_and_own_text_stays_own(old: str, new: str) -> None:
    spans = after_edit(old, [Span(0, len(old), "owner")], new)
    assert "".join(new[span.start : span.end] for span in spans) == new
    assert all(span.by == "owner" for span in spans)


def test_a_very_long_letter_is_compared_quickly() -> None:
    old = "the cat sat on a mat and " * 4000
    new = "x " + old.replace("mat", "rug") + " y"
    begun = time.process_time()
    spans = after_edit(old, [Span(0, len(old), "composer")], new, machine_text=old)
    assert count_words(new, spans)["composer"] > 0
    assert time.process_time() - begun < 10
