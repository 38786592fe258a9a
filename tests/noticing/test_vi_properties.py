"""What must hold of every Vietnamese text: spelling decides nothing that context decides, quotes add nothing, time is short."""

import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vi_letters import SENT, letters, reading_of

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context, Reading

TEXTS = [letter.text for name in ("vi_fresh_1.tsv", "vi_sensitive_1.tsv") for letter in letters(name)]
WORDS = sorted({word for text in TEXTS for word in text.split()})
SENTENCES = st.one_of(st.sampled_from(TEXTS), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
_PLACED = (("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẹ", "ọe"),
           ("uý", "úy"), ("uỷ", "ủy"), ("uỵ", "ụy"))  # fmt: skip


def old_placement(text: str) -> str:
    """The text with its tone marks where older spelling puts them: hoà as hòa."""
    for new, old in _PLACED:
        text = re.sub(rf"(?<![qQ]){new}\b", old, text)
    return text


def said(reading: Reading) -> list[tuple[str, str, str | None]]:
    found = [(notice.kind, notice.rule, notice.what) for notice in reading.notices]
    return found + [(matter.kind, matter.rule, None) for matter in reading.matters]


@settings(max_examples=150, deadline=None)
@given(SENTENCES)
def test_composed_and_decomposed_text_say_the_same(text: str) -> None:
    assert said(reading_of(unicodedata.normalize("NFD", text))) == said(reading_of(unicodedata.normalize("NFC", text)))


@settings(max_examples=150, deadline=None)
@given(SENTENCES)
def test_old_and_new_placement_of_the_tone_mark_say_the_same(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert said(reading_of(old_placement(text))) == said(reading_of(text))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(TEXTS), st.lists(SENTENCES, min_size=1, max_size=3))
def test_quoted_text_adds_no_notice(text: str, quoted: list[str]) -> None:
    tail = "".join(f"\n> {line}" for one in quoted for line in one.split("\n"))
    before = reading_of(text)
    after = reading_of(text + "\n" + tail)
    assert len(after.notices) <= len(before.notices)
    assert {matter.kind for matter in after.matters} <= {matter.kind for matter in before.matters}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS))
def test_a_message_without_a_date_resolves_none(text: str) -> None:
    assert all(notice.due is None for notice in read(text, Context()).notices)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS))
def test_a_due_time_ends_after_it_starts(text: str) -> None:
    for notice in reading_of(text).notices:
        if notice.due is not None:
            assert notice.due.end is None or notice.due.end > notice.due.start
            assert notice.due.start.utcoffset() == SENT.utcoffset()


RUNS = (
    "em ", "anh ơi ", "sẽ ", "từ ", "mai ", "em sẽ ", "mất con ", "không biết ", "em gửi anh xong rồi ", "nhé ", "em\n", "em, ",
    "mai em gửi anh nhé? ", "a\u0301", "\u0301", "bà ông ", "cảm ơn ", "giúp ", "thứ hai ", "nếu thì ", "bệnh viện ",
)  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_the_time_grows_with_the_length(run: str) -> None:
    """Twice the text may take hardly more than twice the time, and a tenth of a megabyte little of it."""

    def once(text: str) -> float:
        began = time.process_time()
        reading_of(text)
        return time.process_time() - began

    def spent(length: int) -> float:
        text = (run * (length // len(run) + 1))[:length]
        return min(once(text), once(text))  # the machine may have been elsewhere

    spent(2_000)
    short, long = max(spent(5_000), 0.01), spent(20_000)
    assert long < 10 * short
    assert spent(100_000) < 2
