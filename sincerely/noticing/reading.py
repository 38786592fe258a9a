"""Reading one text: everything that noticing finds in it, in both languages."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sincerely.noticing.clauses import split
from sincerely.noticing.closings import is_closing
from sincerely.noticing.composed import as_given
from sincerely.noticing.confidence import explain
from sincerely.noticing.deeds import find_deeds
from sincerely.noticing.language import en, vi
from sincerely.noticing.records import Clause, Context, Language, Matter, Notice, Reading, TimeExpression
from sincerely.noticing.times import find_times
from sincerely.noticing.times.grammar import read_text
from sincerely.noticing.times.vi_periods import without_periods
from sincerely.noticing.times.vi_today import part_of_today
from sincerely.sources.composing import is_nfc
from sincerely.sources.jumping import jumping
from sincerely.trust.policy import mode_of_answer

LONGEST: Final = 20_000
"""Characters that are read of a text; the rest is left aside."""

_WITH_DUE: Final = frozenset(("promise", "ask"))


def read(text: str, context: Context) -> Reading:
    """Return what `text` says; never raises. Offsets are those of the given text."""
    text = text[:LONGEST]
    if not is_nfc(text):
        composed = read_text(text)
        if composed.raw != text:
            return as_given(read(composed.raw, context), text, composed)
    clauses = split(text, context.language)
    notices, matters = _find(clauses, context)
    dated = _Dated(clauses, context.sent_at)
    notices = [_complete(notice, text, dated) for notice in notices]
    kept = _matters(matters)
    whats = {notice.what for notice in notices if notice.kind == "moment" and notice.what}
    mode = mode_of_answer({matter.kind for matter in kept}, {notice.kind for notice in notices}, whats)
    return Reading(_language_of(clauses, context), tuple(notices), tuple(kept), mode)


def find_all(text: str, context: Context) -> list[Notice]:
    """Return the notices of `text` with the authored confidences of their rules: what the fitted ones are learnt from."""
    text = text[:LONGEST]
    return _find(split(text, context.language), context)[0]


def _find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    notices, matters = en.find(clauses, context)
    if "vi" in {clause.language for clause in clauses}:
        more_notices, more_matters = vi.find(clauses, context)
        notices, matters = notices + more_notices, matters + more_matters
    notices = [notice for notice in notices if notice.kind != "ask" or not is_closing(notice.quote)]
    return _distinct(_without_done_deeds(notices, find_deeds(clauses))), matters


def _complete(notice: Notice, text: str, dated: "_Dated") -> Notice:
    """The notice with the confidence that was fitted for it and when it is due, where there is either."""
    confidence = explain(notice, text, notice.confidence).confidence
    due = _due_of(notice, dated)
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


_BESIDE: Final = 12
"""Clauses before and after one among which those of its sentence are sought."""


class _Dated:
    """The clauses of a text with the times that each names, sought when first asked for: its notices share them."""

    __slots__ = ("_found", "clauses", "now")

    def __init__(self, clauses: Sequence[Clause], now: datetime | None) -> None:
        self.clauses = clauses
        self.now = now
        self._found: dict[int, list[TimeExpression]] = {}

    def times(self, number: int, now: datetime) -> list[TimeExpression]:
        """Return the times that a clause names, placed in the whole text."""
        found = self._found.get(number)
        if found is None:
            found = self._found[number] = _times(self.clauses[number], now)
        return found


def _due_of(notice: Notice, dated: _Dated) -> TimeExpression | None:
    """The time that its quote or clause names, or else a limit in its sentence, by the writer's clock.

    A question about something past is not due; "did you get it this morning?" names no time for the answer.
    """
    now, clauses = dated.now, dated.clauses
    if notice.kind not in _WITH_DUE or now is None:
        return None
    at = bisect_right(clauses, notice.start, key=lambda clause: clause.start) - 1
    if at < 0 or notice.start >= clauses[at].end:
        return None
    own = clauses[at]
    limits_only = notice.rule.endswith("question")
    due = _due(dated.times(at, now), notice, now, limits_only=limits_only)
    if due is None:
        near = range(max(0, at - _BESIDE), min(at + _BESIDE, len(clauses)))
        others = [number for number in near if number != at and clauses[number].sentence == own.sentence]
        limits = (_due(dated.times(number, now), notice, now, limits_only=True) for number in others)
        due = next((limit for limit in limits if limit is not None), None)
    if due is None and own.language == "vi" and not limits_only:
        due = part_of_today(notice.quote, notice.start, now)
    return due


_MAY_NAME_TIME: Final = jumping(
    r"\d|day\b|\b(?:mon|tue|wed|thu|fri|sat|sun|noon|midnight|tonight|tomorrow|tmrw?|week|month|year|morning|afternoon|evening"
    r"|hour|minute|min|soon|end of|eod|cob|eow|eom|asap|quarter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|now|shortly|"
    r"christmas|easter|thanksgiving|lunch|in an?|in (?:two|three|four|five|six|ten))"
)
"""Cheap look at an English clause before its times are sought."""


_MAY_NAME_TIME_VI: Final = jumping(
    r"\d|\b(?:hom|ngay|mai|mot|kia|nay|tuan|thang|nam|quy|thu|chu nhat|cn|sang|trua|chieu|toi|dem|khuya|gio|tieng|phut|mung|mong|ram|tet|truoc|sau|"
    r"cuoi|dau|giua|eod|cob|le|gio to|noel|giang sinh|giao thua|trung thu|vu lan|doan ngo|quoc|mua|bay|luc|qua|bua|nua|am lich|halloween|valentine|nha giao|phat dan|that tich|ong)\b"
)
"""The same for a Vietnamese clause, folded."""


_OF_A_LETTER: Final = jumping(
    r"\b(?:letter|e-?mail|mail|message|note|call|meeting|invoice|order|request|conversation|visit|report|agreement|contract|statement)s? (?:of|dated|sent)(?: (?:the|on))? $"
)
"""Before a date: when something was written, not when anything is due."""


def _times(clause: Clause, now: datetime) -> list[TimeExpression]:
    """The times of one clause, placed in the whole text."""
    if clause.language == "vi":
        if _MAY_NAME_TIME_VI.search(clause.folded) is None:
            return []
        named = "thang" in clause.folded or "quy" in clause.folded
        times = find_times(without_periods(clause.text) if named else clause.text, "vi", now)
    elif _MAY_NAME_TIME.search(clause.folded) is not None:
        times = find_times(clause.text, "en", now)
    else:
        return []
    return [
        replace(time, at=time.at + clause.start)
        for time in times
        if _OF_A_LETTER.search(clause.folded, max(0, time.at - 40), time.at) is None
    ]


def _due(times: Sequence[TimeExpression], notice: Notice, now: datetime, *, limits_only: bool) -> TimeExpression | None:
    """Of the times within the quote, else of all: the first said to be a limit, else the first that is to come."""
    inside = [time for time in times if notice.start <= time.at < notice.end]
    for chosen in (inside, times):
        limit = next((time for time in chosen if time.rel == "before"), None)
        if limit is None and not limits_only:
            limit = next((time for time in chosen if (time.end or time.start) >= now), None)
        if limit is not None:
            return limit
    return None
