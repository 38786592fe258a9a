"""Trying only the rules whose words stand in a text finds what trying every rule finds."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vi_letters import bare, letters

from sincerely.noticing.clauses import split
from sincerely.noticing.language.vi import asks, changes, facts, meetings, moments, promises, sensitivity, thanks
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Rule
from sincerely.noticing.language.vi.seeing import see
from sincerely.noticing.language.vi.triggers import TRIGGERS, needs

MODULES = (promises, asks, thanks, moments, facts, meetings, changes, sensitivity)


def every_rule() -> Iterator[Rule]:
    for module in MODULES:
        for value in vars(module).values():
            if isinstance(value, tuple) and value and isinstance(value[0], Rule):
                yield from value
            elif isinstance(value, Rule):
                yield value


RULES = list({rule.pattern: rule for rule in every_rule()}.values())
TEXTS = [letter.text for name in ("vi_fresh_1.tsv", "vi_sensitive_1.tsv") for letter in letters(name)]
WORDS = sorted({word for text in TEXTS for word in text.split()})


def assert_same_by_both_ways(text: str) -> None:
    for part in see(split(text, "vi")).parts:
        for line in (part.plain, part.tagged):
            for rule in RULES:
                found = rule.pattern.search(line)
                plainly = rule.pattern._pattern(line.bare).search(line.text)
                assert (found is None) == (plainly is None), (rule.id, line.text)


@pytest.mark.parametrize("text", TEXTS[::4], ids=range(len(TEXTS[::4])))
def test_letters_match_the_same_rules_both_ways(text: str) -> None:
    assert_same_by_both_ways(text)
    assert_same_by_both_ways(bare(text))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_rows_of_words_match_the_same_rules_both_ways(text: str) -> None:
    assert_same_by_both_ways(text)


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"\bem sẽ \w+", [{"sẽ em"}, {"em sẽ"}, {"sẽ"}]),
        (r"\b(?:hứa|cam kết)\b", [{"hứa", "cam kết"}, {"hứa", "kết"}, {"hứa", "cam"}]),
        (r"\w+", [None]),
        (r"(?:ung thư)?", [None]),
        (r"\b(?:ốm|\w+)\b", [None]),
    ],
)
def test_what_a_pattern_needs(pattern: str, wanted: list[set[str] | None]) -> None:
    found = needs(pattern)
    assert (set(found[0]) if found else None) in wanted


def test_a_fragment_of_a_word_counts_within_longer_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for table in TRIGGERS.values():
        # The rules that ship are counted elsewhere: this phrase is none of them, whichever test runs first.
        monkeypatch.setattr(table, "_registered", list(table._registered))
    phrase = Phrase(r"ưng bừn")
    assert re.search(r"ưng bừn", "tưng bừng")
    (part,) = see(split("Cả nhà tưng bừng quá trời.", "vi")).parts
    assert phrase.search(part.plain) is not None


def test_no_repeat_was_formatted_into_a_tuple() -> None:
    patterns = [pattern for table in TRIGGERS.values() for pattern in table.patterns()]
    assert len(patterns) > 500
    assert [found for pattern in patterns for found in re.findall(r".{0,30}\(\d+, \d+\)", pattern)] == []
