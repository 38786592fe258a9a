"""English: what a message's clauses say, found by authored rules. RULES tells what each looks for."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from sincerely.noticing.language.en import (
    asks,
    changes,
    colleagues,
    facts,
    grave,
    listed,
    meetings,
    moments,
    orders,
    promises,
    sensitivity,
    thanks,
)
from sincerely.noticing.language.en.ask_kinds import parted
from sincerely.noticing.language.en.ask_settled import settle
from sincerely.noticing.language.en.ask_words import FORMULA_WAYS
from sincerely.noticing.language.en.bulk import (
    greets_a_role,
    is_advertisement,
    is_announcement,
    is_automatic,
    is_bulk,
    is_disclaimer,
)
from sincerely.noticing.language.en.grammar import (
    Found,
    Row,
    clause_tokens,
    clause_words,
    matter,
    notice,
    plain_pattern,
    read_off,
    source_of,
)
from sincerely.noticing.language.en.headings import headings
from sincerely.noticing.language.en.news import reported, without_news
from sincerely.noticing.language.en.older import older
from sincerely.noticing.language.en.people_words import KIN
from sincerely.noticing.language.en.promise_kinds import parted as promised
from sincerely.noticing.language.en.quoted import quoted
from sincerely.noticing.language.en.rules import RULES
from sincerely.noticing.language.en.spoken import HEAD_LINE, below_heads, greets, opens, speaks
from sincerely.noticing.needed_words_file import needed_by
from sincerely.noticing.possible import Possible, numbers
from sincerely.noticing.records import HINT, Clause, Context, Matter, Notice

__all__ = ["RULES", "find", "patterns", "possible", "read_off", "trigger_words"]

_FINDERS: Final = (promises, asks, thanks, meetings)
_BY_ROW: Final = (moments, facts, sensitivity, orders, changes)
_ROWS: Final[tuple[Row, ...]] = tuple(row for module in (*_FINDERS, *_BY_ROW) for row in module.ROWS)


def _masks() -> tuple[int, ...]:
    """For each of the finders, and for all that goes row by row, the bits of their rows."""
    masks, shift = [], 0
    for modules in (*((module,) for module in _FINDERS), _BY_ROW):
        count = sum(len(module.ROWS) for module in modules)
        masks.append(((1 << count) - 1) << shift)
        shift += count
    return tuple(masks)


_Own = tuple[Clause, frozenset[str], list[str]]
"""A clause to be read, its words, and the same in order."""


_PROMISES, _ASKS, _THANKS, _MEETINGS, _REST = _masks()
_MAY_PROMISE, _MAY_ASK, _MAY_THANK, _MAY_BE_GRAVE = (1 << (len(_ROWS) + number) for number in range(4))
_OF_THE_WRITER: Final = _PROMISES | _ASKS | _MAY_PROMISE | _MAY_ASK
"""What is found only in the writer's own words."""
_FINDERS_WORDS: Final = (promises.TRIGGERS, asks.TRIGGERS, thanks.TRIGGERS, grave.TRIGGERS)


def patterns() -> list[str]:
    """Return, written out in full, the patterns of all rows and the ways to say a formula: those whose needed words are used."""
    return [*(source_of(row.pattern) for row in _ROWS), *map(plain_pattern, FORMULA_WAYS)]


@cache
def possible() -> Possible:
    """By which words of a clause each row may match it."""
    needed = [needed_by("en", source_of(row.pattern), read_off) for row in _ROWS]
    return Possible([(row.triggers, row.also) for row in _ROWS], _FINDERS_WORDS, needed)


def trigger_words() -> frozenset[str]:
    """Return every word that makes a rule look at a clause."""
    return frozenset().union(*_FINDERS_WORDS, *(row.triggers for row in _ROWS))


def _rows(bits: int) -> list[Row]:
    return [_ROWS[number] for number in numbers(bits)] if bits else []


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the English clauses say; clauses of no known language count as English if most are English."""
    own = _own(clauses)
    folded = [(clause.folded, words) for clause, words, _ in own]
    bulk = is_bulk([words for _, words in folded]) or is_advertisement(folded) or is_automatic(folded)
    to_many = not bulk and (is_announcement(folded) or greets_a_role(clauses))
    withheld = _withheld(clauses, own)
    rules = possible().rules
    notices: list[Notice] = []
    matters: list[Matter] = []
    asked: list[tuple[Clause, Found]] = []
    met: list[tuple[Clause, Found]] = []
    told: list[grave.Told] = []
    for number, (clause, words, tokens) in enumerate(own):
        bits = rules(words, tokens, apostrophes="'" in clause.folded)
        if clause.question or asks.may_open(clause.folded):
            bits |= _MAY_ASK
        bits &= withheld.get(clause.start, -1)
        if bits & _MAY_BE_GRAVE:
            told.append((clause, words, tokens))
        if bits & (_PROMISES | _MAY_PROMISE):
            kept = _promises(clause, words, _rows(bits & _PROMISES), context, bulk=bulk)
            notices += [notice(clause, hit, "promise", "sender") for hit in kept]
        if bits & (_ASKS | _MAY_ASK):
            found = _apart(asks.find(clause, words, _rows(bits & _ASKS), bulk, to_many=to_many))
            asked += [(clause, parted(clause, hit)) for hit in found]
        if bits & (_THANKS | _MAY_THANK):
            found = thanks.find(
                clause,
                _rows(bits & _THANKS),
                first=_is_first(own, number) and not (number > 1 and asked) and not _only_signed(own),
                asked=bool(asked),
                before=_before(own, number),
            )
            notices += [notice(clause, hit, "thanks", "reader") for hit in found]
        if bits & _MEETINGS:
            met += [(clause, hit) for hit in meetings.find(clause, words, _rows(bits & _MEETINGS), bulk)]
        for row in _rows(bits & _REST):
            # Most rows fail here, and what follows would come to nothing.
            if row.pattern.search(clause.folded) is not None:
                _by_row(clause, row, notices, matters)
    if told:
        matters += grave.find(told, frozenset(one.kind for one in _plainly(matters) if one.kind in _GRAVE))
    plain = {one.kind for one in _plainly(matters)}
    matters = [one for one in matters if one.kind not in plain or not one.rule.endswith(HINT)]
    notices = _without_family_in_grief(_told_once(without_news(notices, clauses)), matters)
    met = meetings.settle(met)
    asked = _with_tasks(asked, listed.find(clauses, context.readers))
    asked = [(clause, hit) for clause, hit in asked if not _is_the_meeting(clause, hit, met)]
    said = below_heads(clauses, [clause for clause, _, _ in own])
    is_spoken = speaks([words for _, words, _ in own]) or greets(clauses) or opens(said, asked)
    settled = settle(asked, len(said), _length(own), spoken=is_spoken)
    notices += _beside_orders([notice(clause, hit, "ask", "reader") for clause, hit in settled], notices)
    notices += [notice(clause, hit, "meeting", "sender") for clause, hit in met]
    return notices, matters


def _beside_orders(asks_told: Sequence[Notice], notices: Sequence[Notice]) -> list[Notice]:
    """The asks that are no part of an order to an assistant: that is shown and never followed."""
    orders = [(one.start, one.end) for one in notices if one.kind == "order"]
    return [one for one in asks_told if not any(start < one.end and one.start < end for start, end in orders)]


def _promises(
    clause: Clause, words: frozenset[str], rows: Sequence[Row], context: Context, *, bulk: bool
) -> list[Found]:
    """The promises of one clause, each under the rule of its part, and what is promised for a colleague."""
    found = _apart(promises.find(clause, words, rows, bulk))
    kept = [part for hit in found if (part := promised(clause, hit)) is not None]
    return kept if clause.question or bulk else [*kept, *colleagues.find(clause, context.readers)]


def _plainly(matters: Sequence[Matter]) -> list[Matter]:
    """The matters that were told in so many words."""
    return [one for one in matters if not one.rule.endswith(HINT)]


def _without_family_in_grief(notices: list[Notice], matters: Sequence[Matter]) -> list[Notice]:
    """ "Hamid's father has had a stroke" tells of a stroke, not that Hamid has a father; "his wife, Ana" still tells a name."""
    grave = [(one.start, one.end) for one in _plainly(matters) if one.kind in _GRAVE]
    if not grave:
        return notices
    return [
        one
        for one in notices
        if one.kind != "fact"
        or one.what != "family"
        or _NAMED.search(one.quote) is not None
        or not any(start < one.end and one.start < end for start, end in grave)
    ]


def _with_tasks(asked: list[tuple[Clause, Found]], tasks: list[tuple[Clause, Found]]) -> list[tuple[Clause, Found]]:
    """The asks with the tasks of a list, in order; a bare command within a task is the task."""
    if not tasks:
        return asked
    given = {clause.start for clause, _ in tasks}
    kept = [(clause, hit) for clause, hit in asked if clause.start not in given or hit.rule != "en.ask.imperative"]
    taken = {clause.start for clause, _ in kept}
    return sorted(kept + [one for one in tasks if one[0].start not in taken], key=lambda one: one[0].start)


_GRAVE: Final = frozenset(("grief", "illness"))
_NAMED: Final = re.compile(rf"\b{KIN},? [A-Z]")


def _is_the_meeting(clause: Clause, hit: Found, met: Sequence[tuple[Clause, Found]]) -> bool:
    """Whether "let's" only proposes the meeting that was found in the same words: then nothing else is asked."""
    return hit.rule == "en.ask.lets" and any(
        other is clause and hit.start < one.end and one.start < hit.end for other, one in met
    )


def _own(clauses: Sequence[Clause]) -> list[_Own]:
    """The clauses to be read with their words: English, no salutation, and nothing from a disclaimer on."""
    languages = [clause.language for clause in clauses]
    known = len(languages) - languages.count("vi")
    others = languages.count("en") * 2 >= known or _too_short_to_tell(clauses)
    own: list[_Own] = []
    for clause in clauses:
        # A salutation says nothing, unless it greets a machine.
        if (clause.greeting and "assistant" not in clause.folded) or not (
            clause.language == "en" or (others and clause.language == "other")
        ):
            continue
        tokens = clause_tokens(clause.folded)
        words = clause_words(tokens)
        if is_disclaimer(clause.folded, words):
            break
        own.append((clause, words, tokens))
    return own


def _withheld(clauses: Sequence[Clause], own: Sequence[_Own]) -> dict[int, int]:
    """By where a clause begins, the bits that are left to it: of questions put to nobody, and of somebody else's words."""
    asks_something = is_marked = False
    for clause in clauses:  # a loop, for it is run for every letter
        asks_something = asks_something or clause.question
        is_marked = is_marked or '"' in clause.text or "“" in clause.text
    left = dict.fromkeys(reported(clauses), ~(_ASKS | _MAY_ASK))
    if asks_something:
        left |= dict.fromkeys(headings(own), ~(_ASKS | _MAY_ASK))
    if is_marked:
        left |= dict.fromkeys(quoted(clauses), ~_OF_THE_WRITER)
    return left | dict.fromkeys(older(clauses), ~_OF_THE_WRITER)


def _length(own: Sequence[_Own]) -> int:
    """Characters from the first clause to the end of the last."""
    return own[-1][0].end - own[0][0].start if own else 0


_ACKNOWLEDGED: Final = frozenset(
    ("ok", "okay", "yes", "great", "perfect", "got it", "done", "fine", "sure", "excellent")
)


def _is_first(own: Sequence[_Own], number: int) -> bool:
    """Whether nothing but "Ok.", or the head of a mail passed on, stands before a clause."""
    if number > 1 and HEAD_LINE.match(own[1][0].folded) is not None:
        heads = {clause.paragraph for clause, _, _ in own[:number] if HEAD_LINE.match(clause.folded) is not None}
        return own[number][0].paragraph not in heads and all(one.paragraph in heads for one, _, _ in own[:number])
    return number == 0 or (number == 1 and own[0][0].folded.strip(" .!,") in _ACKNOWLEDGED)


def _before(own: Sequence[_Own], number: int) -> str:
    """The clause before a clause, folded; a question counts as none."""
    return "" if number == 0 or own[number - 1][0].question else own[number - 1][0].folded.strip()


def _only_signed(own: Sequence[_Own]) -> bool:
    """Whether nothing but names follows the first words: then "Thanks, Rob" is how a letter ends, not an answer."""
    return len(own) > 1 and all(clause.closing for clause, _, _ in own[1:])


_FEW_WORDS: Final = 6


def _too_short_to_tell(clauses: Sequence[Clause]) -> bool:
    """Whether there are too few words to know the language by: then they are read as English ("Thoughts?", "Ask Nils.")."""
    return (
        all(clause.language == "other" and clause.folded.isascii() for clause in clauses)
        and sum(clause.folded.count(" ") + 1 for clause in clauses) <= _FEW_WORDS
    )


def _by_row(clause: Clause, row: Row, notices: list[Notice], matters: list[Matter]) -> None:
    """Find what a row that matches tells, with the finder of its family."""
    family = row.rule.split(".")[1]
    if family == "moment":
        for hit in moments.find(clause, row):
            notices.append(notice(clause, hit, "moment", "other"))
            if row.rule.endswith(HINT):
                continue
            if row.what in sensitivity.OF_MOMENT and not sensitivity.only_sounds_like(clause, hit, row):
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


_ONE_A_MESSAGE: Final = frozenset(
    ("birth", "birthday", "holiday", "promotion", "death", "illness", "farewell", "wedding", "accident")
)


def _apart(found: list[Found]) -> list[Found]:
    """Of hits that overlap keep the surest, then the first."""
    if len(found) < 2:
        return found
    kept: list[Found] = []
    for hit in sorted(found, key=lambda hit: (-RULES[hit.rule].confidence, hit.start)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
