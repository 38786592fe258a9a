"""Leaving out rows whose pattern needs words that a clause has not finds what trying all of them finds."""

import random
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.noticing import needed_words_file
from sincerely.noticing.clauses import split
from sincerely.noticing.language import en, vi
from sincerely.noticing.language.en.grammar import clause_tokens, clause_words
from sincerely.noticing.language.vi import triggers
from sincerely.noticing.needed_words import Needed, needed_words
from sincerely.noticing.needed_words_file import NeededWords
from sincerely.noticing.possible import Possible
from sincerely.noticing.records import Context
from sincerely.noticing.times import en as times
from sincerely.noticing.times import find_times
from sincerely.sources.jumping import parsed

LETTERS = Path(__file__).parent.parent / "data" / "noticing"
TEXTS = [
    text
    for name in ("en_batch7.txt", "en_sensitive3.txt")
    for text in (LETTERS / name).read_text("utf-8").split("\n\n")
][::5]


def is_tried(needed: tuple[Needed, ...], folded: str) -> bool:
    """Whether a row, one of whose triggers stands in the text, would be tried there if its pattern needs these words."""
    tokens = clause_tokens(folded)
    words = clause_words(tokens)
    return Possible([(words, frozenset())], (), [needed]).rules(words, tokens, apostrophes="'" in folded) == 1


def drawn(tree: Iterable[tuple[Any, Any]], by: random.Random) -> str:
    """A text that a pattern may match, but for what it says about its surroundings."""
    said = ""
    for op, value in tree:
        if op is c.LITERAL:
            said += chr(value)
        elif op is c.IN and value[0][0] is c.LITERAL:
            said += chr(by.choice([one for kind, one in value if kind is c.LITERAL]))
        elif op is c.IN and value[0][0] is c.RANGE:
            said += chr(by.randint(*value[0][1]))
        elif op is c.IN and value[0] == (c.CATEGORY, c.CATEGORY_SPACE):
            said += " "
        elif op is c.IN and value[0] == (c.CATEGORY, c.CATEGORY_DIGIT):
            said += by.choice("0129")
        elif op in (c.ANY, c.IN, c.NOT_LITERAL):
            said += by.choice(" xe")
        elif op is c.SUBPATTERN:
            said += drawn(value[3], by)
        elif op is c.BRANCH:
            said += drawn(by.choice(value[1]), by)
        elif op in (c.MAX_REPEAT, c.MIN_REPEAT):
            for _ in range(by.randint(value[0], min(value[1], value[0] + 2))):
                said += drawn(value[2], by)
    return said


def test_every_row_is_tried_on_texts_drawn_from_its_own_pattern() -> None:
    by = random.Random(7)
    matched = 0
    for row in en._ROWS:
        row.pattern.search("")
        source = row.pattern.pattern
        tree = parsed(source)
        needed = needed_words(tree)
        for before, after in (("", ""), ("well, ", " indeed"), ("'", "'"), ("1-", "_x"), ("ß", "—and")):
            folded = before + drawn(tree, by) + after
            if row.pattern.search(folded) is not None and clause_tokens(folded):
                matched += 1
                assert is_tried(needed, folded), (source, folded)
    assert matched > 700


ATOMS = st.sampled_from(
    ["a", "b", "ab", "ß", " ", " +", "'?", r"\d", r"\w", r"\W", r"\s", "[ab]", "[ '-]", "[^a]", ".", r"\b", r"\B", "^", "$",
     r"(?<!\w)", r"(?<![\w'])", "(?<=a)", "(?=b)", "(?!a)", "(?:a|)", "(?P<x>b)?", "(?i:a)", "(?:a+ )*", "(?>ab?)"]
)  # fmt: skip
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=5).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "??", "*+"])).map(
            lambda both: f"(?:{both[0]}){both[1]}"
        ),
    ),
    max_leaves=8,
)
PIECES = st.sampled_from(["a", "b", "ab", "ba", "ß", "1", "_", "'", " ", " ", ".", "-", "—"])


@settings(max_examples=400, deadline=None)
@given(PATTERNS, st.lists(PIECES, max_size=9).map("".join))
def test_a_pattern_that_matches_is_always_tried(source: str, text: str) -> None:
    try:
        matches = re.search(source, text) is not None
    except re.error:
        return
    if matches and clause_tokens(text):
        assert is_tried(needed_words(parsed(source)), text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:my|our) +last +(?:day|week)\b", "my day, and on our day the last week"),
        (r"\b(?:i|we) +reschedul(?:ed|e)\b", "i schedule as we did"),
        (r"\bmeet(?:ing)? (?:is|was) +(?:off|moved)\b", "the meeting was long and off we went"),
    ],
)
def test_what_cannot_match_is_not_tried(pattern: str, text: str) -> None:
    """Otherwise all of the above would hold for a table that leaves nothing out."""
    assert not is_tried(needed_words(parsed(pattern)), text)


def test_letters_say_the_same_with_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    clauses = [split(text) for text in TEXTS]
    found = [en.find(one, Context()) for one in clauses]
    authored = Possible([(row.triggers, row.also) for row in en._ROWS], en._FINDERS_WORDS)
    monkeypatch.setattr(en, "possible", lambda: authored)
    assert [en.find(one, Context()) for one in clauses] == found
    assert any(notices for notices, _ in found)


def test_times_are_sought_by_the_same_rules_with_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2026, 3, 4, 10, tzinfo=UTC)
    found = [find_times(text, "en", now) for text in TEXTS]
    every = Possible([(one.starts, frozenset()) for one in times._ALL])
    monkeypatch.setattr(times, "_possible", lambda: every)
    assert [find_times(text, "en", now) for text in TEXTS] == found
    assert sum(map(len, found)) > 20


def every_pattern() -> list[tuple[str, str, Callable[[str], NeededWords]]]:
    assert vi.RULES  # so that its phrases are registered
    return [
        *(("en", pattern, en.read_off) for pattern in en.patterns()),
        *(("times", pattern, times.read_off) for pattern in times.patterns()),
        *(("vi", pattern, triggers.needs) for one in triggers.TRIGGERS.values() for pattern in one.patterns()),
    ]


def test_all_that_is_needed_is_written_down_and_nothing_else() -> None:
    names = {needed_words_file.name_of(grammar, pattern) for grammar, pattern, _ in every_pattern()}
    assert names == needed_words_file._written().keys(), "tools/new_needed_words.py --write"


def test_what_is_written_down_is_what_a_process_would_read_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for grammar, pattern, read_off in every_pattern()[::90]:
        assert needed_words_file.needed_by(grammar, pattern, read_off) == read_off(pattern), (
            "tools/new_needed_words.py --write"
        )
    monkeypatch.setattr(needed_words_file, "FILE", Path("/nowhere/needed_words.txt"))
    needed_words_file._written.cache_clear()
    assert needed_words_file.needed_by("en", r"\blast +day\b", en.read_off) == (frozenset({"last day"}),)
    needed_words_file._written.cache_clear()


def test_what_cannot_be_written_down_is_refused() -> None:
    with pytest.raises(ValueError, match="a;b"):
        needed_words_file.written([("en", "x", (frozenset({"a;b"}),))])
