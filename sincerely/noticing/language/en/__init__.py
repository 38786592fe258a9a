"""English: what a message's clauses say, found by authored rules. RULES tells what each looks for."""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en import (
    asks,
    changes,
    facts,
    meetings,
    moments,
    orders,
    promises,
    sensitivity,
    thanks,
)
from sincerely.noticing.language.en.bulk import is_bulk, is_disclaimer
from sincerely.noticing.language.en.grammar import Found, Row, matter, notice, words_of
from sincerely.noticing.language.en.rules import RULES
from sincerely.noticing.records import Clause, Context, Matter, Notice

__all__ = ["RULES", "find"]

_ROWS: Final[tuple[Row, ...]] = (*moments.ROWS, *facts.ROWS, *sensitivity.ROWS, *orders.ROWS, *changes.ROWS)


_FAMILIES: Final = {1: promises.ANY, 2: asks.ANY, 4: thanks.ANY, 8: meetings.ANY}
_PROMISE, _ASK, _THANKS, _MEETING = _FAMILIES
_FIRST_ROW: Final = 4


def _bits_by_word() -> dict[str, int]:
    """For each word the families (the four lowest bits) and the rows that may have something in a clause with it."""
    table: dict[str, int] = {}
    rows = ((1 << number, row.triggers) for number, row in enumerate(_ROWS, start=_FIRST_ROW))
    for bit, words in (*_FAMILIES.items(), *rows):
        for word in words:
            table[word] = table.get(word, 0) | bit
    return table


_BITS: Final = _bits_by_word()
_KNOWN: Final = _BITS.keys()


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the English clauses say; clauses of no known language count as English if most are English."""
    own = _own(clauses)
    bulk = is_bulk([words for _, words in own])
    notices: list[Notice] = []
    matters: list[Matter] = []
    asked: list[tuple[Clause, Found]] = []
    met: list[tuple[Clause, Found]] = []
    for number, (clause, words) in enumerate(own):
        bits = _ASK if clause.question else 0
        for word in _KNOWN & words:
            bits |= _BITS[word]
        if bits & _PROMISE:
            notices += [notice(clause, hit, "promise", "sender") for hit in _apart(promises.find(clause, words, bulk))]
        if bits & _ASK:
            asked += [(clause, hit) for hit in _apart(asks.find(clause, words, bulk))]
        if bits & _THANKS:
            notices += [notice(clause, hit, "thanks", "reader") for hit in thanks.find(clause, words, number == 0, bool(asked))]
        if bits & _MEETING:
            met += [(clause, hit) for hit in meetings.find(clause, words, bulk)]
        if bits >= 1 << _FIRST_ROW:
            _by_rows(clause, words, bits >> _FIRST_ROW, notices, matters)
    notices = _told_once(notices)
    notices += [notice(clause, hit, "ask", "reader") for clause, hit in asks.settle(asked)]
    notices += [notice(clause, hit, "meeting", "sender") for clause, hit in meetings.settle(met)]
    return notices, matters


def _own(clauses: Sequence[Clause]) -> list[tuple[Clause, frozenset[str]]]:
    """The clauses to be read with their words: English, no salutation, and nothing from a disclaimer on."""
    english = sum(clause.language == "en" for clause in clauses)
    others = english * 2 >= sum(clause.language != "vi" for clause in clauses)
    own: list[tuple[Clause, frozenset[str]]] = []
    for clause in clauses:
        if clause.greeting or not (clause.language == "en" or (others and clause.language == "other")):
            continue
        words = words_of(clause.folded)
        if is_disclaimer(clause.folded, words):
            break
        own.append((clause, words))
    return own


def _by_rows(clause: Clause, words: frozenset[str], bits: int, notices: list[Notice], matters: list[Matter]) -> None:
    """Try the rows that may match, each with the finder of its family."""
    while bits:
        row = _ROWS[(bits & -bits).bit_length() - 1]
        bits &= bits - 1
        if row.also and row.also.isdisjoint(words):
            continue
        family = row.rule.split(".")[1]
        if family == "moment":
            for hit in moments.find(clause, row):
                notices.append(notice(clause, hit, "moment", "other"))
                if row.what in sensitivity.OF_MOMENT:
                    matters.append(matter(clause, sensitivity.OF_MOMENT[row.what], row.rule, hit.start, hit.end))
        elif family == "fact":
            notices += [notice(clause, hit, "fact", "other") for hit in facts.find(clause, row)]
        elif family == "matter":
            matters += sensitivity.find(clause, row)
        elif family == "order":
            notices += [notice(clause, hit, "order", "reader") for hit in orders.find(clause, row)]
        else:
            notices += [notice(clause, hit, changes.KINDS[row.what], "sender") for hit in changes.find(clause, row)]


def _told_once(notices: list[Notice]) -> list[Notice]:
    """Leave out a moment of the same sort and person told again: the first of them stays."""
    seen: set[tuple[str | None, str]] = set()
    kept: list[Notice] = []
    for found in notices:
        key = (found.what, found.who)
        if found.kind != "moment":
            kept.append(found)
        elif key not in seen and (found.what, "") not in seen:
            kept.append(found)
            seen |= {key, (found.what, "")} if found.what in _ONE_A_MESSAGE else {key}
    return kept


_ONE_A_MESSAGE: Final = frozenset(("birth", "birthday", "holiday", "promotion", "death", "illness", "farewell", "wedding", "accident"))


def _apart(found: list[Found]) -> list[Found]:
    """Of hits that overlap keep the surest, then the first."""
    if len(found) < 2:
        return found
    kept: list[Found] = []
    for hit in sorted(found, key=lambda hit: (-RULES[hit.rule].confidence, hit.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
