"""Vietnamese grief and illness told round about.

Sayings of `round_words` and `round_ways`, words of `grave_things`. Recall first, and last of all: it speaks only where neither a rule nor a
word of the tables did. What it finds closes the thread; it makes no moment (`moments.losses_told`) and no sure row of Today (`doubted_matters`).
"""

from collections.abc import Iterator
from typing import Final

from sincerely.noticing.language.vi import round_ways, round_words
from sincerely.noticing.language.vi.broken_words import LOSS, unbroken
from sincerely.noticing.language.vi.circle_words import CIRCLE
from sincerely.noticing.language.vi.grave import KIND, THINGS, THINGS_OF_KIN, hits, only_trade
from sincerely.noticing.language.vi.line import Line, Phrase, Phrases, without
from sincerely.noticing.language.vi.loss_words import ways
from sincerely.noticing.language.vi.matching import Seen
from sincerely.noticing.language.vi.sensitivity import LOOK_ALIKES
from sincerely.noticing.records import Matter, MatterKind
from sincerely.noticing.rule_text import RuleText

_TEXT: Final[dict[MatterKind, tuple[str, str]]] = {
    "grief": ("Grief told round about: what is left of somebody, no longer needed, said in their place.",
              "Tang chế nói vòng: những gì người mất để lại, không còn cần đến, hoặc lời nhắn thay."),
    "illness": ("A grave illness told round about: a ward, a machine, a hurt, a state of mind.",
                "Bệnh nặng nói vòng: khoa phòng, máy móc, thương tích, tâm trạng."),
}  # fmt: skip


_IDS: Final[dict[MatterKind, str]] = {"grief": "vi.grief.round", "illness": "vi.illness.round"}
_GROUPS: Final[tuple[tuple[MatterKind, bool, tuple[str, ...]], ...]] = (
    ("grief", False, (*round_words.GRIEF, *round_ways.GRIEF)),
    ("illness", False, (*round_words.ILLNESS, *round_ways.ILLNESS)),
    ("grief", True, round_words.GRIEF_OF_KIN),
    ("illness", True, (*round_words.ILLNESS_OF_KIN, *round_ways.ILLNESS_OF_KIN)),
)  # fmt: skip
_SAID: Final = tuple(
    (kind, needs_kin, way) for kind, needs_kin, said in _GROUPS for group in said for way in ways(group)
)
_SAYINGS: Final = Phrases(saying for _, _, saying in _SAID)
RULES: Final = {
    "vi.grief.round": RuleText(0.6, *_TEXT["grief"]),
    "vi.illness.round": RuleText(0.6, *_TEXT["illness"]),
}  # fmt: skip
_CIRCLE: Final = Phrase(CIRCLE)


def find(seen: Seen, had: frozenset[str]) -> list[Matter]:
    """Return grief and illness told round about, each kind once, but for the kinds that were `had` already."""
    found: dict[MatterKind, Matter] = {}
    if len(had) == len(_IDS):
        return []
    lines = [part.sentence_plain for part in seen.parts if part.first]
    for line in lines:
        for kind in _told(line):
            if kind not in had and kind not in found:
                found[kind] = _matter(kind, _IDS[kind], line)
    return list(found.values())


def _matter(kind: MatterKind, rule_id: str, line: Line) -> Matter:
    quote, start, end = line.place()
    return Matter(kind, quote, start, end, rule_id)


def _told(sentence: Line) -> Iterator[MatterKind]:
    """Yield the kinds that the sayings and things of a sentence tell of; the faint ones only where it names somebody of the circle."""
    for hit in hits(sentence, THINGS, THINGS_OF_KIN):
        yield KIND[hit.tables[0]]
    line = unbroken(sentence, LOSS)
    if not _SAYINGS.found(line):
        return
    for one in LOOK_ALIKES:
        line = without(one, line)
    if only_trade(line):
        return
    near = _CIRCLE.search(line) is not None
    for place in _SAYINGS.found(line):
        kind, needs_kin, _ = _SAID[place]
        if near or not needs_kin:
            yield kind
