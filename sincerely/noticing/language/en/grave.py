"""English grief and serious illness by their words: what the authored rows did not think of.

Recall first: a word of `grave_words` closes the thread unless it stands in a matter of trade, news or speech. What the
rows found already is not said again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sincerely.noticing.language.en import grave_words as words
from sincerely.noticing.language.en import grief_hints, illness_hints
from sincerely.noticing.language.en.grammar import matter, quote_end, quote_start
from sincerely.noticing.language.en.sensitivity import without_look_alikes
from sincerely.noticing.records import HINT, Clause, Matter, MatterKind
from sincerely.noticing.word_tables import Hit, WordTables

RULES: Final[dict[tuple[MatterKind, bool], str]] = {
    ("grief", False): "en.matter.grief-word", ("grief", True): f"en.matter.grief{HINT}",
    ("illness", False): "en.matter.illness-word", ("illness", True): f"en.matter.illness{HINT}",
}  # fmt: skip
"""By which rule a matter is told that is a plain word, or a hint (True)."""

_SURE, _OTHER, _KIN, _ANYBODY, _HINTED, _OF_SELF, _OF_ONE = range(7)
_LEVELS: Final[dict[str, tuple[MatterKind, int]]] = {
    "GRIEF_SURE": ("grief", _SURE), "ILLNESS_SURE": ("illness", _SURE),
    "GRIEF_OF_OTHER": ("grief", _OTHER), "ILLNESS_OF_OTHER": ("illness", _OTHER),
    "GRIEF_OF_KIN": ("grief", _KIN), "ILLNESS_OF_KIN": ("illness", _KIN),
    "ILLNESS_OF_ANYBODY": ("illness", _ANYBODY),
    "GRIEF_HINTED": ("grief", _HINTED), "ILLNESS_HINTED": ("illness", _HINTED),
    "GRIEF_OF_SELF": ("grief", _OF_SELF), "ILLNESS_OF_SELF": ("illness", _OF_SELF),
    "GRIEF_OF_ONE": ("grief", _OF_ONE), "ILLNESS_OF_ONE": ("illness", _OF_ONE),
}  # fmt: skip


def _tables(*names: str) -> WordTables:
    written = {**vars(words), **vars(grief_hints), **vars(illness_hints)}
    return WordTables({name: written[name] for name in names}, words.CLASSES, words.PASSED_OVER, words.COMMON)


def _of_levels(*levels: int) -> WordTables:
    return _tables(*(name for name, (_, level) in _LEVELS.items() if level in levels))


_ALONE: Final = _of_levels(_SURE, _OTHER, _ANYBODY)
_BESIDE: Final = _of_levels(_KIN)
"""What is only read where one of the family, a friend or an animal is named."""
_HINTS: Final = _of_levels(_HINTED, _OF_SELF, _OF_ONE)
"""What is only read where nothing plainer was found."""
_HARMLESS: Final = _tables("HARMLESS")
TRIGGERS: Final = _ALONE.telling_words | _HINTS.telling_words | words.KIN

_KINDS: Final = frozenset(kind for kind, _ in _LEVELS.values())
_ONES: Final = words.OTHERS | words.MATES
_PEOPLE: Final = _ONES | words.OURS
_WORD: Final = re.compile(r"'?[a-z]+")
_OF_A_CODE: Final = re.compile(r"(?<=[0-9_])[A-Za-z]+|[A-Za-z]+(?=_|[0-9]+[A-Za-z_])")
"""A piece of a code and no word: letters that digits or an underscore run into ("covid19" is a word)."""
_NOT: Final = frozenset(
    "cannot cant dont didnt isnt wasnt wont wouldnt couldnt doesnt hasnt havent hadnt arent werent".split()
)

Told = tuple[Clause, frozenset[str], list[str]]
"""A clause, its words, of which one is in `TRIGGERS`, and the same in order."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A hit that counts, in which clause, and of which matter."""

    clause: Clause
    hit: Hit
    kind: MatterKind
    level: int
    places: list[tuple[int, int]]

    def matter(self) -> Matter:
        """The matter, which quotes the words around the hit."""
        clause = self.clause
        begins = quote_start(clause.folded, self.places[self.hit.start][0])
        ends = quote_end(clause.folded, self.places[self.hit.end - 1][1] - 1)
        return matter(clause, self.kind, RULES[self.kind, self.level >= _HINTED], begins, ends)


def find(told: Sequence[Told], had: frozenset[str]) -> list[Matter]:
    """Return grief and illness told in clauses, each kind once, but for the kinds that were `had` already.

    Hints are looked for last: where something plainer is said it is quoted.
    """
    found: dict[str, Matter] = {}
    for may_tell in (_plain_tables, _hint_tables):
        if had | found.keys() >= _KINDS:
            break
        for clause, plain, tokens in told:
            tables = may_tell(plain)
            if not tables or clause.closing:
                continue
            kin = not plain.isdisjoint(words.KIN)
            if not _may_be_meant(plain, kin):
                continue
            said = _said(tokens)
            tables = [one for one in tables if any(_has_company(hit, said) for hit in one.hits(said))]
            for one in _hits(clause, tables, kin) if tables else ():
                if one.kind not in had and one.kind not in found:
                    found[one.kind] = one.matter()
    return list(found.values())


def _has_company(hit: Hit, said: list[str]) -> bool:
    """Whether those stand in the clause whom a hint asks for: cheap, before look-alikes are blotted out."""
    levels = {_LEVELS[name][1] for name in hit.tables}
    if levels <= {_OF_ONE}:
        return not _ONES.isdisjoint(said)
    return not levels <= {_OF_SELF, _OF_ONE} or not _PEOPLE.isdisjoint(said)


def _plain_tables(plain: frozenset[str]) -> list[WordTables]:
    """The tables of plain words of which a phrase may stand in a clause of these words."""
    tables = [_ALONE] if _ALONE.may_hold(plain) else []
    if not plain.isdisjoint(words.KIN) and _BESIDE.may_hold(plain):
        tables.append(_BESIDE)
    return tables


def _hint_tables(plain: frozenset[str]) -> list[WordTables]:
    return [_HINTS] if _HINTS.may_hold(plain) else []


def _may_be_meant(plain: frozenset[str], kin: bool) -> bool:
    """Whether a clause may tell of somebody of the circle: of news only one's own family, of trade only one's own matter."""
    if not plain.isdisjoint(words.NEWS):
        return kin and not plain.isdisjoint(("my", "our", "your"))
    return kin or plain.isdisjoint(words.TRADE) or not plain.isdisjoint(("i", "my", "me"))


def _said(tokens: list[str]) -> list[str]:
    """The words with every way to deny as "not", which takes the place of two."""
    said: list[str] = []
    for word in tokens:
        if word == "'t" and said:
            said[-1] = "not"
        else:
            said.append("not" if word in _NOT else word)
    return said


def _hits(clause: Clause, tables: list[WordTables], kin: bool) -> list[_Found]:
    """What counts in a clause, look-alikes and manners of speaking aside."""
    folded = _without_codes(clause, without_look_alikes(clause.folded.replace("’", "'"), "grief"))
    matches = list(_WORD.finditer(folded))
    said = _said([match.group() for match in matches])
    places = [match.span() for match in matches if match.group() != "'t" or match is matches[0]]
    harmless = list(_HARMLESS.hits(said))
    found = []
    for hit in (hit for one in tables for hit in one.hits(said)):
        if any(hit.spoilt_by(other) for other in harmless):
            continue
        for name in hit.tables:
            kind, level = _LEVELS[name]
            if _holds(clause, said, places, hit.start, level, kin):
                found.append(_Found(clause, hit, kind, level, places))
    return found


def _without_codes(clause: Clause, folded: str) -> str:
    """What was folded with as many signs as the codes in it have, which are read as they were written."""
    for code in _OF_A_CODE.finditer(clause.text):
        folded = folded[: code.start()] + "#" * (code.end() - code.start()) + folded[code.end() :]
    return folded


def _holds(clause: Clause, said: list[str], places: list[tuple[int, int]], start: int, level: int, kin: bool) -> bool:
    """Whether a hit counts: by itself, or beside whom its level asks for."""
    if level in (_SURE, _HINTED):
        return True
    if level == _OF_SELF:
        return not _PEOPLE.isdisjoint(said)
    if level == _OF_ONE:
        return not _ONES.isdisjoint(said)
    if start > 0 and said[start] not in words.KIN and clause.text[places[start][0]].isupper():
        return False
    if level == _KIN:
        return kin
    if level == _ANYBODY:
        return not words.OURS.isdisjoint(said)
    before = [at for at in range(max(0, start - 6), start) if said[at] not in words.PASSED_OVER][-3:]
    if not (words.OTHERS | words.MATES).isdisjoint(said[at] for at in before):
        return True
    named = [at for at in before if said[at] not in words.IS][-1:]
    return bool(named) and clause.text[places[named[0]][0]].isupper() and said[named[0]] not in words.NO_NAME
