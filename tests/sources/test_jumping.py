"""A search that jumps finds what a search that tries every place finds."""

import re
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.noticing.language import en, vi
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Rule
from sincerely.sources import jumping as the_module
from sincerely.sources.folding import fold
from sincerely.sources.jumping import jumping, only_at_start

LETTERS = Path(__file__).parent.parent / "data" / "noticing"
TEXTS = [
    fold(line)
    for name in ("en_batch7.txt", "en_sensitive3.txt", "vi_fresh_10.tsv")
    for line in (LETTERS / name).read_text("utf-8").splitlines()
][::14]


@cache
def every_pattern() -> list[str]:
    """All patterns without flags that the rooms of noticing and sources hold, and those of the rules."""
    assert en.RULES and vi.RULES  # so that their modules are loaded
    rooms = [module for name, module in sys.modules.items() if re.match(r"sincerely\.(?:noticing|sources)\b", name)]
    held = [value for module in rooms for value in vars(module).values() if isinstance(value, re.Pattern)]
    plain = [one for one in held + [row.pattern for row in en._ROWS] if isinstance(one.pattern, str)]
    values = [value for module in rooms for value in vars(module).values()]
    rules = [one.pattern for value in values if isinstance(value, tuple) for one in value if isinstance(one, Rule)]
    phrases = [one._text(bare=False) for one in (*values, *rules) if isinstance(one, Phrase)]
    return sorted({one.pattern for one in plain if one.flags == re.UNICODE} | set(phrases))


def found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], ...]]:
    return [tuple(match.span(group) for group in range(pattern.groups + 1)) for match in pattern.finditer(text)]


def test_every_pattern_finds_the_same_in_letters() -> None:
    patterns = every_pattern()
    assert len(patterns) > 450
    for source in patterns:
        fast, plain = jumping(source), re.compile(source)
        assert (fast.pattern, fast.groupindex, fast.flags) == (plain.pattern, plain.groupindex, plain.flags)
        for text in TEXTS:
            assert found(fast, text) == found(plain, text), (source, text)


PIECES = ["a", "b", "ab", "é", "ß", "1", "_", "'", " ", "\n", ".", "-", "B"]
ATOMS = st.sampled_from(
    ["a", "b", "é", r"\d", r"\w", r"\W", r"\s", "[ab]", "[^a]", ".", r"\b", r"\B", "^", "$", r"(?<!\w)", "(?<=a)",
     "(?=b)", "(?!a)", "(?:a|)", "(?P<x>b)?", "(?i:a)"]
)  # fmt: skip
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "??", "*+"])).map(
            lambda both: f"(?:{both[0]}){both[1]}"
        ),
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(PATTERNS, st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_any_pattern_finds_the_same_in_any_text(source: str, text: str) -> None:
    try:
        plain = re.compile(source)
    except re.error:
        with pytest.raises(re.error):
            jumping(source)
        return
    assert found(jumping(source), text) == found(plain, text)


@settings(max_examples=200, deadline=None)
@given(PATTERNS, st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.sampled_from(["^", "(?:^", "(^|^"]))
def test_what_only_the_start_can_match_is_found_there(inner: str, text: str, opening: str) -> None:
    source = opening + inner + ")" * opening.count("(")
    try:
        plain = re.compile(source)
    except re.error:
        return
    if only_at_start(source):
        searched, matched = plain.search(text, 1), plain.match(text, 1)
        assert (searched and searched.span()) == (matched and matched.span())
        searched, matched = plain.search(text), plain.match(text)
        assert (searched and searched.span()) == (matched and matched.span())


def test_which_patterns_only_the_start_can_match() -> None:
    assert only_at_start(r"^(?:so )?will") and only_at_start(r"(?:^yes|^(?=no))") and only_at_start(r"\Ayes")
    for source in (r"^yes|no", r"(?:^|, )yes", r"(?m)^yes", r"(?:^yes)?", r"yes", ""):
        assert not only_at_start(source)


def test_the_beginnings_are_written_into_the_pattern() -> None:
    """Otherwise all of the above would compare a pattern with itself."""
    for source in (r"\b(?:will|shall) go", r"(?<![\w'])(?:i|we) +go", r"a?[bc]"):
        assert jumping(source) != re.compile(source)


def test_an_engine_built_otherwise_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(the_module.compiler, "_optimize_charset")
    assert jumping(r"\b(?:will|shall) go") == re.compile(r"\b(?:will|shall) go")
