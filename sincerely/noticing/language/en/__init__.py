"""English: what a message's clauses say, found by authored rules. RULES tells what each looks for."""

from collections.abc import Iterable, Sequence
from typing import Final

from sincerely.noticing.language.en import asks, promises
from sincerely.noticing.language.en.bulk import is_bulk
from sincerely.noticing.language.en.grammar import Found, notice
from sincerely.noticing.language.en.rules import RULES
from sincerely.noticing.records import Clause, Context, Matter, Notice

__all__ = ["RULES", "find"]

_PROMISE: Final = 1
_ASK: Final = 2

_FAMILIES: Final[dict[str, int]] = {}
for _bit, _triggers in ((_PROMISE, promises.TRIGGERS), (_ASK, asks.TRIGGERS | asks.COMMANDS)):
    for _word in _triggers:
        _FAMILIES[_word] = _FAMILIES.get(_word, 0) | _bit


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the English clauses say, in order of place; clauses of another language count if most are English."""
    own = [clause for clause in _english(clauses) if not clause.greeting]
    bulk = is_bulk(own)
    notices: list[Notice] = []
    matters: list[Matter] = []
    asked: list[tuple[Clause, Found]] = []
    for clause in own:
        families = _families(clause.folded)
        if families & _PROMISE:
            notices += [notice(clause, hit, "promise", "sender") for hit in _apart(promises.find(clause, bulk))]
        if families & _ASK or clause.question:
            asked += [(clause, hit) for hit in _apart(asks.find(clause, bulk))]
    notices += [notice(clause, hit, "ask", "reader") for clause, hit in asks.settle(asked)]
    return notices, matters


def _english(clauses: Sequence[Clause]) -> list[Clause]:
    english = sum(clause.language == "en" for clause in clauses)
    if english * 2 < sum(clause.language != "vi" for clause in clauses):
        return [clause for clause in clauses if clause.language == "en"]
    return [clause for clause in clauses if clause.language != "vi"]


def _families(folded: str) -> int:
    """Which families have a word in the clause that may start one of their rules."""
    families = 0
    known = _FAMILIES.get
    for word in folded.split():
        families |= known(word.strip(".,;:!?()\"*-"), 0)
    return families


def _apart(found: Iterable[Found]) -> list[Found]:
    """Of hits that overlap keep the surest, then the first."""
    kept: list[Found] = []
    for hit in sorted(found, key=lambda hit: (-RULES[hit.rule].confidence, hit.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
