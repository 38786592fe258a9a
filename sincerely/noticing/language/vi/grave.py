"""Vietnamese grief and serious illness by their words: what the authored rules did not think of.

Recall first: a word of `grave_words` or a saying of `round_words` closes the thread unless it stands in a matter of trade,
news or speech. What the rules found already is not said again.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import grave_words as words
from sincerely.noticing.language.vi import round_words
from sincerely.noticing.language.vi.broken_words import LOSS, unbroken
from sincerely.noticing.language.vi.circle_words import CIRCLE
from sincerely.noticing.language.vi.line import Line, Phrase, canonical, without
from sincerely.noticing.language.vi.matching import Rule, Seen, possible, rule, texts
from sincerely.noticing.language.vi.sensitivity import LOOK_ALIKES
from sincerely.noticing.records import Matter, MatterKind
from sincerely.noticing.rule_text import RuleText
from sincerely.noticing.word_tables import WordTables, expanded

_WORDS: Final = {
    "vi.grief.word": RuleText(0.75, "A word of death, dying or mourning, beside somebody near where it needs one.",
                              "Một từ về cái chết, lúc hấp hối hoặc tang chế, cạnh một người thân khi cần."),
    "vi.illness.word": RuleText(0.72, "A word of serious illness, injury or treatment, beside somebody near where it needs one.",
                                "Một từ về bệnh nặng, thương tích hoặc chữa trị, cạnh một người thân khi cần."),
}  # fmt: skip
_ROUND_TEXT: Final[dict[str, tuple[str, str]]] = {
    "grief": ("Grief told round about: what is left of somebody, no longer needed, said in their place.",
              "Tang chế nói vòng: những gì người mất để lại, không còn cần đến, hoặc lời nhắn thay."),
    "illness": ("A grave illness told round about: a ward, a machine, a hurt, a state of mind.",
                "Bệnh nặng nói vòng: khoa phòng, máy móc, thương tích, tâm trạng."),
}  # fmt: skip


def _round(grief: tuple[str, ...], illness: tuple[str, ...]) -> tuple[Rule, ...]:
    both: tuple[tuple[MatterKind, tuple[str, ...]], ...] = (("grief", grief), ("illness", illness))
    return tuple(
        rule(f"{kind}.round", 0.6, *_ROUND_TEXT[kind], pattern, what=kind) for kind, said in both for pattern in said
    )


_ROUND: Final = _round(round_words.GRIEF, round_words.ILLNESS)
_ROUND_OF_KIN: Final = _round(round_words.GRIEF_OF_KIN, round_words.ILLNESS_OF_KIN)
"""They close the thread and make no moment (`moments.losses_told`)."""
RULES: Final = _WORDS | texts(_ROUND)
_RULE: Final[dict[MatterKind, str]] = {"grief": "vi.grief.word", "illness": "vi.illness.word"}
_KIND: Final[dict[str, MatterKind]] = {
    "GRIEF_SURE": "grief", "GRIEF_OF_KIN": "grief",
    "ILLNESS_SURE": "illness", "ILLNESS_OF_KIN": "illness",
}  # fmt: skip
_SURE: Final = ("GRIEF_SURE", "ILLNESS_SURE")
_OF_KIN: Final = ("GRIEF_OF_KIN", "ILLNESS_OF_KIN")
_SAID: Final[dict[str, MatterKind]] = {"grief": "grief", "illness": "illness"}
_WORD: Final = re.compile(r"\w+")
_CIRCLE: Final = Phrase(CIRCLE)


@cache
def _tables(names: tuple[str, ...], bare: bool) -> WordTables:
    """The tables in one spelling: as a line is read, or without diacritics and without what they alone tell apart."""
    return WordTables({name: _spelt(getattr(words, name), bare) for name in names}, {})


def _spelt(table: str, bare: bool) -> str:
    kept = [one for one in expanded(table) if not (bare and (one[0] == "¤" or " " not in one))]
    # A lone letter is the name of a disease or a ward ("viện K"), not the short form of a word.
    spelt = (" ".join(word if len(word) == 1 else canonical(word) for word in one.lstrip("¤").split()) for one in kept)
    return ", ".join(fold(one) if bare else one for one in spelt)


def find(seen: Seen, had: frozenset[str]) -> list[Matter]:
    """Return grief and illness told in a message, each kind once, but for the kinds that were `had` already."""
    found: dict[MatterKind, Matter] = {}
    for line in (part.sentence_plain for part in seen.parts if part.first):
        for kind, rule_id in _told(line):
            if kind not in had and kind not in found:
                found[kind] = _matter(kind, rule_id, line)
    return list(found.values())


def _matter(kind: MatterKind, rule_id: str, line: Line) -> Matter:
    quote, start, end = line.place()
    return Matter(kind, quote, start, end, rule_id)


def _told(sentence: Line) -> Iterator[tuple[MatterKind, str]]:
    """Yield (kind, rule) of what counts in a sentence: of trade and news only where it names somebody of the circle."""
    line = unbroken(sentence, LOSS)
    plain = frozenset(_WORD.findall(line.text))
    sure, of_kin = (_tables(names, line.bare) for names in (_SURE, _OF_KIN))
    may_hold = sure.may_hold(plain) or of_kin.may_hold(plain)
    sayings = [
        (one, rules is _ROUND_OF_KIN)
        for rules in (_ROUND, _ROUND_OF_KIN)
        for one in possible(rules, line)
        if one.pattern.search(line) is not None
    ]
    if not (may_hold or sayings):
        return
    for one in LOOK_ALIKES:
        line = without(one, line)
    said = _WORD.findall(line.text)
    near = _CIRCLE.search(line) is not None
    if not near and any(_tables(("TRADE",), line.bare).hits(said)):
        return
    if may_hold:
        harmless = list(_tables(("HARMLESS",), line.bare).hits(said))
        for table in (sure, of_kin) if near else (sure,):
            for hit in table.hits(said):
                if not any(hit.spoilt_by(other) for other in harmless):
                    kind = _KIND[hit.tables[0]]
                    yield kind, _RULE[kind]
    for saying, needs_kin in sayings:
        if saying.what is not None and (near or not needs_kin) and saying.pattern.search(line) is not None:
            yield _SAID[saying.what], saying.id
