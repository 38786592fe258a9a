"""Reading one text: everything that noticing finds in it, in both languages."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from sincerely.noticing.clauses import split
from sincerely.noticing.closings import is_closing
from sincerely.noticing.composed import as_given
from sincerely.noticing.confidence import Explanation, explain
from sincerely.noticing.deeds import find_deeds
from sincerely.noticing.due import Dated, due_of
from sincerely.noticing.language import en, vi
from sincerely.noticing.records import Clause, Context, Language, Matter, Notice, Reading
from sincerely.noticing.times.grammar import read_text
from sincerely.sources.composing import is_nfc
from sincerely.trust.policy import mode_of_answer

LONGEST: Final = 20_000
"""Characters that are read of a text; the rest is left aside."""
MOST: Final = 1_000
"""Clauses that are read of a text: of 36,205 real messages none has more than 793 within `LONGEST`."""


def read(text: str, context: Context) -> Reading:
    """Return what `text` says; never raises. Offsets are those of the given text."""
    text = text[:LONGEST]
    if not is_nfc(text):
        composed = read_text(text)
        if composed.raw != text:
            return as_given(read(composed.raw, context), text, composed)
    clauses = _clauses(text, context.language)
    notices, matters, let_go = _find(clauses, context)
    dated = Dated(clauses, context.sent_at)
    notices = [_complete(notice, text, dated) for notice in notices]
    kept = _matters(matters)
    # A moment that words spoke against is not told, but in doubt an answer stays with people.
    whats = {notice.what for notice in (*notices, *let_go) if notice.kind == "moment" and notice.what}
    mode = mode_of_answer({matter.kind for matter in kept}, {notice.kind for notice in notices}, whats)
    return Reading(_language_of(clauses, context), tuple(notices), tuple(kept), mode)


def reads_whole(text: str) -> bool:
    """Whether `read` comes to the end of a text; what it left aside may hold anything."""
    clauses = split(text[:LONGEST], None)
    return len(text) <= LONGEST and len(clauses) <= MOST and vi.reads_whole(clauses)


def find_all(text: str, context: Context) -> list[Notice]:
    """Return the notices of `text` with the authored confidences of their rules: what the fitted ones are learnt from."""
    return _find(_clauses(text, context.language), context)[0]


def how_sure(notice: Notice, text: str, authored: float) -> Explanation:
    """Return how sure `notice` of `text` is and why. `authored`: the confidence of its rule (0..1)."""
    why = vi.why(_clauses(text, None), notice) if notice.rule.startswith("vi.") else None
    return explain(notice, text, authored) if why is None else why


def _clauses(text: str, language: Language | None) -> Sequence[Clause]:
    """What is read of a text."""
    return split(text[:LONGEST], language)[:MOST]


def _find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter], list[Notice]]:
    """What is found, the matters, and what rules found and words let go."""
    notices, matters = en.find(clauses, context)
    let_go: list[Notice] = []
    if "vi" in {clause.language for clause in clauses}:
        more_notices, more_matters, let_go = vi.find(clauses, context)
        notices, matters = notices + more_notices, matters + more_matters
    notices = [notice for notice in notices if notice.kind != "ask" or not is_closing(notice.quote)]
    return _distinct(_without_done_deeds(notices, find_deeds(clauses))), matters, let_go


def _complete(notice: Notice, text: str, dated: Dated) -> Notice:
    """The notice with the confidence that was fitted for it and when it is due, where there is either."""
    confidence = explain(notice, text, notice.confidence).confidence
    due = due_of(notice, dated)
    if confidence == notice.confidence and due is None:
        return notice
    return replace(notice, confidence=confidence, due=due or notice.due)


def _language_of(clauses: Sequence[Clause], context: Context) -> Language:
    """The language of most of the words."""
    if context.language is not None:
        return context.language
    languages = {clause.language for clause in clauses}
    if len(languages) == 1:
        return languages.pop()
    sizes: dict[Language, int] = {}
    for clause in clauses:
        sizes[clause.language] = sizes.get(clause.language, 0) + len(clause.text)
    return max(sizes, key=lambda language: sizes[language], default="other")


def _without_done_deeds(notices: list[Notice], deeds: list[Notice]) -> list[Notice]:
    """What the sender says they have done for the reader is no promise."""
    kept = [
        notice
        for notice in notices
        if notice.kind != "promise" or not any(deed.start <= notice.start < deed.end for deed in deeds)
    ]
    return kept + deeds


def _matters(matters: Iterable[Matter]) -> list[Matter]:
    """In order of place, one for each kind and place; of two rules that found it always the same one, in any process."""
    ordered = sorted(set(matters), key=lambda matter: (matter.start, matter.end, matter.kind, matter.rule))
    return list({(matter.start, matter.end, matter.kind): matter for matter in reversed(ordered)}.values())[::-1]


def _distinct(notices: Iterable[Notice]) -> list[Notice]:
    """In order of place; of two of one kind that overlap only the surer stays."""
    kept: list[Notice] = []
    near: dict[tuple[str, int], list[Notice]] = {}
    for notice in sorted(notices, key=lambda notice: (-notice.confidence, notice.start, notice.end, notice.rule)):
        places = [(notice.kind, place) for place in range(notice.start >> 10, (notice.end >> 10) + 1)]
        if not any(_same(notice, other) for place in places for other in near.get(place, ())):
            kept.append(notice)
            for place in places:
                near.setdefault(place, []).append(notice)
    return sorted(kept, key=lambda notice: (notice.start, notice.end, notice.kind))


def _same(one: Notice, other: Notice) -> bool:
    if one.kind != other.kind or one.end <= other.start or other.end <= one.start:
        return False
    return one.what == other.what or one.kind not in ("moment", "fact")
