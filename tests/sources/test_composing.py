"""Composing gives what Unicode says for all that people write, and takes no long time for what nobody does."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.sources.charsets import clean
from sincerely.sources.composing import is_nfc, nfc
from tests.conftest import NOW


@given(st.text(max_size=60))
def test_it_is_what_unicode_says(text):
    assert nfc(text) == unicodedata.normalize("NFC", text)
    assert is_nfc(text) == unicodedata.is_normalized("NFC", text)


@given(st.text(alphabet="aơ\u0301\u0323\u0309 ", max_size=200))
def test_composing_twice_changes_nothing(text):
    assert nfc(nfc(text)) == nfc(text)


@pytest.mark.parametrize("marks", ["\u0301\u0323", "\u0591\u05b0", "\u0e38\u0e48"])
def test_a_letter_with_a_thousand_marks_takes_no_time(marks):
    text = "Could you send it? a" + marks * 50_000
    begun = time.process_time()
    assert clean(text)
    read(text, Context(sent_at=NOW, sender="a@b.example", me="c@d.example"))
    assert time.process_time() - begun < 2
