"""Vietnamese grief and serious illness by their words: what the authored rules did not think of.

Recall first: a word of `grave_words` closes the thread unless it stands in a matter of trade, news or speech. What the
rules found already is not said again.
"""

import re
from functools import cache
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import grave_things as things
from sincerely.noticing.language.vi import grave_words as words
from sincerely.noticing.language.vi.broken_words import LOSS, unbroken
from sincerely.noticing.language.vi.circle_words import CIRCLE
from sincerely.noticing.language.vi.line import Line, Phrase, canonical, without
from sincerely.noticing.language.vi.matching import Seen
from sincerely.noticing.language.vi.sensitivity import LOOK_ALIKES
from sincerely.noticing.language.vi.triggers import FREQUENT
from sincerely.noticing.records import Matter, MatterKind
from sincerely.noticing.rule_text import RuleText
from sincerely.noticing.word_tables import Hit, WordTables, expanded

RULES: Final = {
    "vi.grief.word": RuleText(0.75, "A word of death, dying or mourning, beside somebody near where it needs one.",
                              "Một từ về cái chết, lúc hấp hối hoặc tang chế, cạnh một người thân khi cần."),
    "vi.illness.word": RuleText(0.72, "A word of serious illness, injury or treatment, beside somebody near where it needs one.",
                                "Một từ về bệnh nặng, thương tích hoặc chữa trị, cạnh một người thân khi cần."),
}  # fmt: skip
_RULE: Final[dict[MatterKind, str]] = {"grief": "vi.grief.word", "illness": "vi.illness.word"}
KIND: Final[dict[str, MatterKind]] = {
    "GRIEF_SURE": "grief", "GRIEF_OF_KIN": "grief",
    "ILLNESS_SURE": "illness", "ILLNESS_OF_KIN": "illness",
    "GRIEF_THINGS": "grief", "GRIEF_THINGS_OF_KIN": "grief",
    "ILLNESS_THINGS": "illness", "ILLNESS_THINGS_OF_KIN": "illness",
}  # fmt: skip
_SURE: Final = ("GRIEF_SURE", "ILLNESS_SURE")
_OF_KIN: Final = ("GRIEF_OF_KIN", "ILLNESS_OF_KIN")
THINGS: Final = ("GRIEF_THINGS", "ILLNESS_THINGS")
THINGS_OF_KIN: Final = ("GRIEF_THINGS_OF_KIN", "ILLNESS_THINGS_OF_KIN")
_WORD: Final = re.compile(r"\w+")
_CIRCLE: Final = Phrase(CIRCLE)


@cache
def _tables(names: tuple[str, ...], bare: bool) -> WordTables:
    """The tables in one spelling: as a line is read, or without diacritics and without what they alone tell apart."""
    return WordTables(
        {name: _spelt(getattr(things if "THINGS" in name else words, name), bare) for name in names},
        {},
        common=FREQUENT,
    )


def _spelt(table: str, bare: bool) -> str:
    kept = [one for one in expanded(table) if not (bare and (one[0] == "¤" or " " not in one))]
    # A lone letter is the name of a disease or a ward ("viện K"), not the short form of a word.
    spelt = (" ".join(word if len(word) == 1 else canonical(word) for word in one.lstrip("¤").split()) for one in kept)
    return ", ".join(fold(one) if bare else one for one in spelt)


def find(seen: Seen, had: frozenset[str]) -> list[Matter]:
    """Return grief and illness told in a message, each kind once, but for the kinds that were `had` already."""
    found: dict[MatterKind, Matter] = {}
    for line in (part.sentence_plain for part in seen.parts if part.first):
        for hit in hits(line, _SURE, _OF_KIN):
            kind = KIND[hit.tables[0]]
            if kind not in had and kind not in found:
                found[kind] = _matter(kind, line)
    return list(found.values())


def _matter(kind: MatterKind, line: Line) -> Matter:
    quote, start, end = line.place()
    return Matter(kind, quote, start, end, _RULE[kind])


def only_trade(line: Line) -> bool:
    """Say whether a sentence speaks of trade, news or play and names nobody near."""
    said = _WORD.findall(line.text)
    return _CIRCLE.search(line) is None and any(_tables(("TRADE",), line.bare).hits(said))


def hits(line: Line, speaking: tuple[str, ...], of_kin: tuple[str, ...]) -> list[Hit]:
    """Return what counts in a sentence, by the names of tables: of trade and news only where it names one of the circle."""
    line = unbroken(line, LOSS)
    plain = frozenset(_WORD.findall(line.text))
    sure, faint = _tables(speaking, line.bare), _tables(of_kin, line.bare)
    if not (sure.may_hold(plain) or faint.may_hold(plain)):
        return []
    for one in LOOK_ALIKES:
        line = without(one, line)
    said = _WORD.findall(line.text)
    near = _CIRCLE.search(line) is not None
    if not near and any(_tables(("TRADE",), line.bare).hits(said)):
        return []
    harmless = list(_tables(("HARMLESS",), line.bare).hits(said))
    tables = (sure,) if not near else (sure, faint)
    return [hit for one in tables for hit in one.hits(said) if not any(hit.spoilt_by(other) for other in harmless)]
