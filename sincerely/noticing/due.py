"""When a promise or an ask is due: of the times that its words name, the one that limits it.

Not every time in a clause does: "the 11/30 report" and "our October invoice" say which one, "Merry Christmas" greets,
"as we discussed this morning" tells, "this month's birthdays" are a month's.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sincerely.noticing.records import Clause, Notice, TimeExpression
from sincerely.noticing.times import find_times
from sincerely.noticing.times.vi_periods import without_periods
from sincerely.noticing.times.vi_today import part_of_today
from sincerely.sources.jumping import jumping

_WITH_DUE: Final = frozenset(("promise", "ask"))

_BESIDE: Final = 12
"""Clauses before and after one among which those of its sentence are sought."""


class Dated:
    """The clauses of a text with the times that each names, sought when first asked for: its notices share them."""

    __slots__ = ("_found", "clauses", "now")

    def __init__(self, clauses: Sequence[Clause], now: datetime | None) -> None:
        self.clauses = clauses
        self.now = now
        self._found: dict[int, list[TimeExpression]] = {}

    def times(self, number: int, now: datetime, *, limits_only: bool = False) -> list[TimeExpression]:
        """Return the times that a clause names, placed in the whole text.

        Where only limits count, none of an English clause without a word that makes a time one: the caller chooses.
        """
        if limits_only and not _may_limit(self.clauses[number]):
            return []
        found = self._found.get(number)
        if found is None:
            found = self._found[number] = _times(self.clauses[number], now)
        return found


def due_of(notice: Notice, dated: Dated) -> TimeExpression | None:
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
    limits_only = notice.rule.endswith(_NAMES_NO_DUE)
    due = _due(dated.times(at, now, limits_only=limits_only), notice, now, limits_only=limits_only)
    if due is not None and due.rel is None and due.start - now > _FAR_OFF and _INVITES.search(own.folded) is not None:
        return None
    if due is None:
        near = range(max(0, at - _BESIDE), min(at + _BESIDE, len(clauses)))
        others = [number for number in near if number != at and clauses[number].sentence == own.sentence]
        limits = (_due(dated.times(number, now, limits_only=True), notice, now, limits_only=True) for number in others)
        due = next((limit for limit in limits if limit is not None), None)
    if due is None and notice.kind == "ask":
        due = _said_next(dated, at, notice, now) or _said_before(dated, at, notice, now)
    if due is None and own.language == "vi" and not limits_only:
        due = part_of_today(notice.quote, notice.start, now)
    return due


def _said_next(dated: Dated, at: int, notice: Notice, now: datetime) -> TimeExpression | None:
    """The limit that the very next sentence gives an ask: "Please send the forecast. I need it by Wednesday."."""
    clauses, own = dated.clauses, dated.clauses[at]
    for number in range(at + 1, min(at + _BESIDE, len(clauses))):
        clause = clauses[number]
        if clause.sentence > own.sentence + 1 or clause.paragraph != own.paragraph or clause.question:
            return None
        if clause.sentence == own.sentence + 1 and _SPEAKS_OF_IT.search(clause.folded) is not None:
            limit = _due(dated.times(number, now, limits_only=True), notice, now, limits_only=True)
            if limit is not None:
                return limit
    return None


def _said_before(dated: Dated, at: int, notice: Notice, now: datetime) -> TimeExpression | None:
    """The limit that the sentence before sets to the same matter: "It has to be there by Friday. Could you write it?"."""
    clauses, own = dated.clauses, dated.clauses[at]
    if _ABOUT_IT.search(own.folded) is None:
        return None
    for number in range(at - 1, max(-1, at - _BESIDE), -1):
        clause = clauses[number]
        if clause.sentence < own.sentence - _BACK or clause.paragraph != own.paragraph:
            return None
        if clause.sentence < own.sentence and _MUST_BE.search(clause.folded) is not None:
            limit = _due(dated.times(number, now, limits_only=True), notice, now, limits_only=True)
            if limit is not None:
                return limit
    return None


_ABOUT_IT: Final = jumping(r"\b(?:it|this|that|them|these|those|one|viec nay|viec do|cai nay|cai do)\b")
"""What is asked was named before."""
_MUST_BE: Final = jumping(
    r"\b(?:(?:has|have|had|need|needs) to|must|should|due|deadline|needed|wanted|wants?|expects?|closes?|phai|can|han|cham nhat|muon nhat)\b"
)
_BACK: Final = 2
"""Sentences before an ask in which a limit of its matter may stand."""
_SPEAKS_OF_IT: Final = jumping(
    r"\b(?:it|this|that|them|these|those|need|needed|due|deadline|latest|answer|reply|hear|gui|nop|tra loi|phan hoi|bao lai|xong|can)\b"
)
"""The sentence goes on about what was asked, and tells of nothing else."""
_NAMES_NO_DUE: Final = ("question", "waits-with-you")
"""Ends of rules whose words name a limit, or no time for the answer: "my July leave is sitting with you"."""
_FAR_OFF: Final = timedelta(days=7)
_INVITES: Final = jumping(
    r"\b(?:can|could|would|will) you (?:also |both |all |please |possibly )*(?:come|attend|join|visit|fly|travel|speak|be (?:at|in|there)|make (?:it|\d|the))\b"
)
"""A day so far off is that of the visit: the answer is wanted before."""


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


_LIMITS: Final = jumping(
    r"\b(?:by|before|until|untill|till|til|through|thru|no later|up to|prior|latest|earlier|sooner)\b"
)


def _may_limit(clause: Clause) -> bool:
    """Whether a time in a clause can be said to be a limit: an English one needs one of these words."""
    return clause.language == "vi" or _LIMITS.search(clause.folded) is not None


_OF_A_LETTER: Final = jumping(
    r"\b(?:letter|e-?mail|mail|message|note|call|meeting|invoice|order|request|conversation|visit|report|agreement|contract|statement)s? (?:of|dated|sent)(?: (?:the|on))? $"
)
"""Before a date: when something was written, not when anything is due."""
_GREETED: Final = jumping(
    r"\b(?:merry|happy|blessed|great|nice|wonderful|lovely|safe|fun|relaxing|fabulous|fantastic|terrific|pleasant|enjoy(?: (?:the|your|a|this))?) $|\bwhat .{0,20} up to $"
)
"""Before a feast or a weekend that is wished or asked after, not named: "have a great weekend"."""
_TOLD: Final = jumping(
    r"\b(?:(?:i|we|you|he|she|they|who|as|was|were) (?:just |also |already |have |had )?(?:discussed|talked|sent|received|got|signed|agreed|mentioned|submitted|reviewed|attended|met|left)|spoke|came|went|saw|happened)\b"
    r"(?: (?!to\b|will\b|would\b|can\b|could\b|shall\b|please\b|if\b|that\b)[a-z']+){0,2}? (?:on |over |back on |earlier )?(?:the )?$"
)
"""Before a time: what happened then, within a letter about something else: "the changes that we discussed this afternoon"."""
_OWNED: Final = jumping(
    r"\b(?:the|our|your|my|his|her|their|its|this|that|each|any|a|an|attached|enclosed|draft|final|new|latest)(?: (?:attached|enclosed|draft|final|new|latest|updated|revised|proposed))? $"
)
_A_THING: Final = jumping(
    r" (?!(?:and|or|at|by|in|on|if|to|so|with|for|from|as|but|we|i|you|it|he|she|they|the|a|an|is|are|was|were|will|would|when|where|before|after|until|because|since|please|pls|thx|thanks|then|that|than"
    r"|per|via|re|through|thru|about|around|between|of|not|am|pm|est|edt|cst|cdt|pst|pdt|gmt|utc|noon|morning|afternoon|evening|night|would|should|could|can|may|must|unless|while|though|which|who"
    r"|meetings?|mtgs?|calls?|hearings?|lunch|dinner|breakfast|conference|trips?|visits?|flights?|deadlines?|sessions?|presentations?|events?|party|workshops?|interviews?|appointments?|launch|closing|board|due)\b)[a-z]"
)
"""A date and these words before and behind it say which thing is meant ("the 11/30 report"); an event then is a day to come."""
_BARE_MONTH: Final = jumping(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{4})?$")
_IN_MONTH: Final = jumping(
    r"\b(?:in|by|during|before|until|till|early|late|mid|this|next|coming|beginning of|end of)[ -]$"
)
"""A bare month names a limit only behind these: "deals for October" are October's."""


_LONG: Final = frozenset(("week", "month", "quarter", "year"))


def _is_limit(time: TimeExpression, folded: str) -> bool:
    """Whether a time of an English clause, whose folded text this is, can be when something is due."""
    if time.rel == "before":
        return True
    start, end = time.at, time.at + len(time.quote)
    before = max(0, start - 40)
    if any(pattern.search(folded, before, start) is not None for pattern in (_OF_A_LETTER, _GREETED, _TOLD)):
        return False
    quote = folded[start:end]
    if time.grain in _LONG and (quote.endswith("'s") or folded.startswith("'s", end)):
        return False
    if _BARE_MONTH.match(quote) is not None:
        return _IN_MONTH.search(folded, before, start) is not None
    is_date = time.grain in _LONG or (time.grain == "day" and any(mark.isdigit() for mark in quote))
    return not is_date or _OWNED.search(folded, before, start) is None or _A_THING.match(folded, end) is None


def _times(clause: Clause, now: datetime) -> list[TimeExpression]:
    """The times of one clause, placed in the whole text."""
    folded = clause.folded
    if clause.language == "vi":
        if _MAY_NAME_TIME_VI.search(folded) is None:
            return []
        named = "thang" in folded or "quy" in folded
        times = find_times(without_periods(clause.text) if named else clause.text, "vi", now)
    elif _MAY_NAME_TIME.search(folded) is not None:
        times = [time for time in find_times(clause.text, "en", now) if _is_limit(time, folded)]
    else:
        return []
    return [replace(time, at=time.at + clause.start) for time in times]


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
