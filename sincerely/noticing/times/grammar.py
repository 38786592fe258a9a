"""How a language's grammar is written down, and how its rules are run over a text in one pass.

A rule has the words it may begin with ("#" for a figure), a pattern and a builder that fills slots or refuses. At each
word only the rules that may begin there are tried, each with a bounded pattern, so the work grows with the text's length.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sincerely.noticing.times.slots import Slots
from sincerely.sources.composing import is_nfc

Rel = Literal["before", "after"]
MOST_PIECES = 600
"""Pieces found in one text: far more than any letter has, so that no text takes long."""
NEAR = 48
"""Code points of text before or after a piece that a rule or connector may look at."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text made ready for matching: composed (NFC) and lower case, with the way back to the given offsets."""

    raw: str
    lower: str
    origin: tuple[int, ...] | None
    """Where each composed code point began in the given text, with one entry for its end; None when unchanged."""

    def before(self, at: int) -> str:
        return self.lower[max(0, at - NEAR) : at]

    def after(self, at: int) -> str:
        return self.lower[at : at + NEAR]

    def given(self, at: int) -> int:
        return self.origin[at] if self.origin else at


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the composed text and what it says."""

    start: int
    end: int
    slots: Slots
    before_number: int | None = None
    """Where it ends without its last, bare number."""
    rel: Rel | None = None


Builder = Callable[[re.Match[str], Text], Slots | None]


@dataclass(frozen=True)
class Rule:
    """One way to say a time. Its pattern is compiled when a text first holds one of its words: most never do."""

    starts: frozenset[str]
    source: str
    build: Builder

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.source)


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of a language that bind what its rules find."""

    glue: re.Pattern[str]
    """What may stand between two pieces of one expression."""
    joint: re.Pattern[str]
    """What stands between the two ends of a range."""
    opening: re.Pattern[str]
    """What may open a range, ending where it begins."""
    prefixes: tuple[tuple[re.Pattern[str], Rel], ...]
    suffixes: tuple[tuple[re.Pattern[str], Rel], ...]
    happened: re.Pattern[str]
    """Before an expression: a finite past ("passed away on Saturday"), which looks back for certain."""
    told_before: re.Pattern[str]
    """Words before an expression that show that the sentence tells of the past."""
    told_after: re.Pattern[str]
    gone_by: re.Pattern[str]
    """Before any expression: the last one of its name ("hồi tháng 3")."""
    aimed: re.Pattern[str]
    """Before a month: what is told of was meant for then ("done for June")."""
    since: re.Pattern[str]
    """What opens an expression that began in the past and lasts until now."""
    because: re.Pattern[str]
    """After "since" and an expression: the word gives a reason ("since Monday is a holiday")."""
    until_now: re.Pattern[str]
    """After an expression that opens with "from": it began in the past ("từ thứ hai đến nay")."""
    just_gone: re.Pattern[str]
    """After an expression: the last one of its name ("8/3 vừa rồi")."""
    sides: tuple[tuple[re.Pattern[str], Rel], ...]
    """What may stand between a day and its clock time and says before or after ("Friday after 3")."""
    recurring: re.Pattern[str]
    """Words before an expression that make it any of many: "every Friday"."""
    recurring_after: re.Pattern[str] | None = None
    """Words after an expression that make it any of many: "ngày 25 hàng tháng"."""
    counted: re.Pattern[str] | None = None
    """An amount after "before …" or "after …" that says how long ("sau Tết 3 ngày")."""


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def read_text(text: str) -> Text:
    """Return the text composed and lowered; a composed text keeps its offsets."""
    if is_nfc(text):
        return Text(text, _lower(text), None)
    out: list[str] = []
    origin: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and end - at < 8 and unicodedata.combining(text[end]):
            end += 1
        composed = unicodedata.normalize("NFC", text[at:end])
        out.append(composed)
        origin.extend([at] * len(composed))
        at = end
    origin.append(len(text))
    raw = "".join(out)
    return Text(raw, _lower(raw), tuple(origin))


def index_rules(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    """Return the rules by each word they may begin with."""
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        for word in rule.starts:
            found.setdefault(word, []).append(rule)
    return {word: tuple(those) for word, those in found.items()}


_WORD = re.compile(r"\d{1,9}(?!\d)|\d+|[^\W\d_]+|@")


def opening_words(text: Text) -> frozenset[str]:
    """The words of a text that a rule may begin with, "#" for any figure."""
    return frozenset("#" if word[0].isdigit() else word for word in _WORD.findall(text.lower))


def scan(text: Text, rules_at: Callable[[int], dict[str, tuple[Rule, ...]]]) -> list[Piece]:
    """Return the pieces that rules find, longest first at each word, none overlapping; `rules_at` gives those in force."""
    pieces: list[Piece] = []
    done = 0
    for word in _WORD.finditer(text.lower):
        at = word.start()
        if at < done:
            continue
        first = word.group()
        rules = rules_at(at).get("#" if first[0].isdigit() else first)
        if not rules or (at and _continues(text.lower, at)):
            continue
        best = _best(text, at, rules)
        if best:
            pieces.append(best)
            done = best.end
            if len(pieces) == MOST_PIECES:
                break
    return pieces


_NUMBERED = re.compile(r"(?:\d{3,}|\d-\d+|[^\W\d_]{2,}\d+|[./]\d+)-$")
"""Before a hyphen: the start of a telephone or serial number."""


_DATE_BEFORE = re.compile(r"(?<![\d/.-])\d{1,2}/\d{1,2}-$")
_DATE = re.compile(r"\d{1,2}/\d{1,2}(?![\d/])")
"""Two dates make a range: "8/10-8/14"."""


def _continues(lower: str, at: int) -> bool:
    """Whether the word at `at` is the middle of a longer token: part of a number, an address, a path, a name."""
    previous = lower[at - 1]
    if previous.isalnum() or previous in "_#$€£₫+&=%\\":
        return True
    if previous in ".,:/" and at > 1 and lower[at - 2].isdigit() and lower[at].isdigit():
        return True
    if previous == "-" and _NUMBERED.search(lower[max(0, at - 12) : at]):
        return not (_DATE_BEFORE.search(lower[max(0, at - 7) : at]) and _DATE.match(lower, at))
    return previous in "/@." and at > 1 and lower[at - 2].isalnum()


def _best(text: Text, at: int, rules: tuple[Rule, ...]) -> Piece | None:
    best: Piece | None = None
    for rule in rules:
        match = rule.pattern.match(text.lower, at)
        if match is None or (best is not None and match.end() <= best.end) or match.end() <= at:
            continue
        end = match.end()
        if (
            end < len(text.lower)
            and text.lower[end - 1].isalnum()
            and (text.lower[end].isalnum() or text.lower[end] == "_")
        ):
            continue
        slots = rule.build(match, text)
        if slots is not None:
            best = Piece(at, end, slots)
    return best


def at_sentence_start(at: int, text: Text) -> bool:
    """Say whether a sentence, line or quotation begins at `at`."""
    before = text.raw[max(0, at - 8) : at].rstrip(" \t\"'“‘(*•-–>")
    return not before or before[-1] in ".!?:;\n…"
