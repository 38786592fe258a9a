"""English: what a message's clauses say, found by authored rules. RULES tells what each looks for."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from sincerely.noticing.language.en import asks, changes, facts, meetings, moments, orders, promises, sensitivity, thanks
from sincerely.noticing.language.en.bulk import is_bulk, is_disclaimer
from sincerely.noticing.language.en.grammar import Found, Row, matter, notice
from sincerely.noticing.language.en.rules import RULES
from sincerely.noticing.records import Clause, Context, Matter, Notice

__all__ = ["RULES", "find"]

_PROMISE: Final = 1
_ASK: Final = 2
_THANKS: Final = 4
_MEETING: Final = 8

_ROWS: Final[tuple[Row, ...]] = (*moments.ROWS, *facts.ROWS, *sensitivity.ROWS, *orders.ROWS, *changes.ROWS)
_BIT_OF_ROW: Final = tuple((1 << number, row) for number, row in enumerate(_ROWS, start=4))
_ANY_ROW: Final = sum(bit for bit, _ in _BIT_OF_ROW)


def _families() -> dict[str, int]:
    """For each word the rules that may begin with it, as bits; an apostrophe parts words ("i'll" is "i" and "'ll")."""
    table: dict[str, int] = {}
    pairs = (
        (_PROMISE, promises.TRIGGERS), (_ASK, asks.TRIGGERS | asks.COMMANDS), (_THANKS, thanks.TRIGGERS),
        (_MEETING, meetings.TRIGGERS), *((bit, row.triggers) for bit, row in _BIT_OF_ROW),
    )  # fmt: skip
    for bit, words in pairs:
        for word in {part for whole in words for part in _WORD.findall(whole)}:
            table[word] = table.get(word, 0) | bit
    return table


_WORD: Final = re.compile(r"'?[a-z]+")
_BITS: Final = _families()
_KNOWN: Final = _BITS.keys()


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the English clauses say; clauses of no known language count as English if most are English."""
    own = _own(clauses)
    bulk = is_bulk(own)
    notices: list[Notice] = []
    matters: list[Matter] = []
    asked: list[tuple[Clause, Found]] = []
    for number, clause in enumerate(own):
        bits = 0
        for word in _KNOWN & set(_WORD.findall(clause.folded)):
            bits |= _BITS[word]
        if bits & _PROMISE:
            notices += [notice(clause, hit, "promise", "sender") for hit in _apart(promises.find(clause, bulk))]
        if bits & _ASK or clause.question:
            asked += [(clause, hit) for hit in _apart(asks.find(clause, bulk))]
        if bits & _THANKS:
            notices += [notice(clause, hit, "thanks", "reader") for hit in thanks.find(clause, number == 0, bool(asked))]
        if bits & _MEETING:
            notices += [notice(clause, hit, "meeting", "sender") for hit in meetings.find(clause, bulk)]
        if bits & _ANY_ROW:
            _by_rows(clause, bits, notices, matters)
    notices += [notice(clause, hit, "ask", "reader") for clause, hit in asks.settle(asked)]
    return notices, matters


def _own(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses to be read: English, no salutation, and nothing from a disclaimer on."""
    english = sum(clause.language == "en" for clause in clauses)
    others = english * 2 >= sum(clause.language != "vi" for clause in clauses)
    own: list[Clause] = []
    for clause in clauses:
        if is_disclaimer(clause.folded):
            break
        if not clause.greeting and (clause.language == "en" or (others and clause.language == "other")):
            own.append(clause)
    return own


def _by_rows(clause: Clause, bits: int, notices: list[Notice], matters: list[Matter]) -> None:
    for bit, row in _BIT_OF_ROW:
        if bits & bit:
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


def _apart(found: Iterable[Found]) -> list[Found]:
    """Of hits that overlap keep the surest, then the first."""
    kept: list[Found] = []
    for hit in sorted(found, key=lambda hit: (-RULES[hit.rule].confidence, hit.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
