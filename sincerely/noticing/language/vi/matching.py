"""How a Vietnamese rule is written and tried on the parts of a clause."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sincerely.noticing.language.vi.address import AddressPair
from sincerely.noticing.language.vi.line import Line, Phrase
from sincerely.noticing.records import Kind, Notice, Who
from sincerely.noticing.rule_text import RuleText

_BREAK = re.compile(
    r"(?:(?<!\d)[,;:!?…]|(?<=\d)[,:](?!\d)|[;!?…]|\.(?=\s|$)|\s[-–—]\s(?!\d)|\n|\s(?=(?:nhưng|nhung) |(?:còn|con) (?:ME|YOU|THEY|KIN|WE|phần|nếu|không thì|bên)\b|n[êe]n (?:ME|YOU|WE|THEY|KIN|lần|lan|WHEN)\b))+\s*"
)


_JOINTS = frozenset(("nên", "nen", "nhưng", "nhung"))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a clause between commas and the like: `plain` as written out, `tagged` with ME, YOU, WHEN."""

    plain: Line
    tagged: Line
    sentence: Line
    """The whole clause, tagged: conditions and particles may stand outside the part."""
    sentence_plain: Line
    first: bool
    last: bool
    question: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A message made ready: its parts in order, and how its people address each other."""

    parts: tuple[Part, ...]
    pair: AddressPair


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` must be found and `unless` must not; `tagged` says which reading of the part they look at."""

    id: str
    text: RuleText
    pattern: Phrase
    unless: Phrase | None = None
    tagged: bool = True
    what: str | None = None

    def match(self, part: Part) -> re.Match[str] | None:
        """Return where the rule holds in the part, or None."""
        line = part.tagged if self.tagged else part.plain
        found = self.pattern.search(line)
        if found is None or (self.unless is not None and self.unless.search(line) is not None):
            return None
        return found


def split(tagged: Line) -> Iterator[Line]:
    """Yield the parts of a tagged line that commas, colons, dashes and "nhưng"/"còn" set apart."""
    if _BREAK.search(tagged.text) is None:
        yield tagged.cut(0, len(tagged.text)) if tagged.text != tagged.text.strip() else tagged
        return
    at = 0
    for match in _BREAK.finditer(tagged.text):
        if match.start() > at and tagged.text[at : match.start()] not in _JOINTS:
            yield tagged.cut(at, match.start())
        at = match.end()
    if at < len(tagged.text):
        yield tagged.cut(at, len(tagged.text))


def rule(
    name: str, confidence: float, en: str, vi: str, pattern: str, unless: str = "", *, what: str | None = None,
    tagged: bool = True,
) -> Rule:  # fmt: skip
    """Return a rule from its authored parts; `en` and `vi` are its sentence on the page "How it decides"."""
    guard = Phrase(unless) if unless else None
    return Rule(f"vi.{name}", RuleText(confidence, en, vi), Phrase(pattern), guard, tagged, what)


def texts(*groups: Iterable[Rule]) -> dict[str, RuleText]:
    """Return the sentences of rules by their ids."""
    return {one.id: one.text for group in groups for one in group}


def notice(kind: Kind, who: Who, found: Rule, line: Line, what: str | None = None) -> Notice:
    """Return the notice that quotes the whole of `line`."""
    quote, start, end = line.place()
    return Notice(kind, who, quote, start, end, found.text.confidence, found.id, what)


_TABLES: dict[tuple[int, bool], list[tuple[int, Rule]]] = {}
"""Of each tuple of rules that a module holds, by its id and the spelling: what each rule needs."""
_POSSIBLE: dict[tuple[int, bool, int], list[Rule]] = {}
"""What came of it for the triggers of a line: short parts of a sentence often have the same few."""
_REMEMBERED = 5_000


def possible(rules: tuple[Rule, ...], line: Line) -> list[Rule]:
    """Return the rules whose words stand in the line, in their order; `rules` is a constant of a module."""
    bits = line.bits
    known = _POSSIBLE.get((id(rules), line.bare, bits))
    if known is not None:
        return known
    if len(_POSSIBLE) > _REMEMBERED:
        _POSSIBLE.clear()
    table = _TABLES.get((id(rules), line.bare))
    if table is None:
        table = _TABLES[id(rules), line.bare] = [(one.pattern.needs(line.bare), one) for one in rules]
    found = _POSSIBLE[id(rules), line.bare, bits] = [one for needed, one in table if bits & needed == needed]
    return found


def first_hit(rules: tuple[Rule, ...], part: Part) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that holds in the part as tagged, with its match."""
    for one in possible(rules, part.tagged):
        found = one.match(part)
        if found is not None:
            return one, found
    return None
