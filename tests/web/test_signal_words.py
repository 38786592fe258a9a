"""Signals in a table: every formula and source is known to the translators, and every value carries its unit."""

from datetime import UTC, datetime

import pytest
from django.utils import translation

from sincerely.people.signals import NEEDED, Signal, read_signals
from sincerely.web.signal_words import FORMULAS, SOURCES, signal_rows, value_words

NOBODY = read_signals([], now=datetime(2026, 11, 30, tzinfo=UTC), zone=UTC)


@pytest.mark.parametrize("name", list(NOBODY))
def test_formula_and_source_are_there_for_the_translators(name):
    assert NOBODY[name].formula in FORMULAS
    assert NOBODY[name].source in SOURCES


def test_in_vietnamese_no_formula_stays_english():
    with translation.override("en"):
        english = signal_rows(NOBODY)
    with translation.override("vi"):
        theirs = signal_rows(NOBODY)
    for one, other in zip(english, theirs, strict=True):
        assert other.formula != one.formula
        assert other.name != one.name


@pytest.mark.parametrize("name", list(NOBODY))
def test_too_little_says_how_much_is_there_and_needed(name):
    with translation.override("en"):
        assert value_words(name, NOBODY[name]) == f"not enough yet: 0 of {NEEDED.get(name, 1)}"


@pytest.mark.parametrize(
    ("value", "unit", "english", "vietnamese"),
    [
        (1.0, "days", "1 day", "1 ngày"),
        (9.5, "days", "9.5 days", "9,5 ngày"),
        (1291.0, "days", "1291 days", "1291 ngày"),
        (3.83, "hours", "3.8 hours", "3,8 giờ"),
        (0.76, "share", "76%", "76%"),
        (0.76, "chance", "76%", "76%"),
        (3.0, "ways", "3 ways", "3 cách"),
        (8.33, "times the usual gap", "8.3 times the usual gap", "8,3 lần nhịp thường"),
    ],
)
def test_a_value_carries_its_unit(value, unit, english, vietnamese):
    one = Signal(value, 20, enough=True, unit=unit, formula="", source="")
    with translation.override("en"):
        assert value_words("any", one) == english
    with translation.override("vi"):
        assert value_words("any", one) == vietnamese
