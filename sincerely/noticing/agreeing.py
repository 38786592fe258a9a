"""A time that two people settled on in their letters: named by one, taken by the other, and not called off since.

Taken is an hour that the other side says again, or, where a word of consent stands with it, the day of the only hour
named, or an hour on a day that was named. Never in a question, nor beside a word of refusal; days alone settle nothing
here, since goods and payments have theirs, too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sincerely.noticing.records import TimeExpression, grammar_of
from sincerely.noticing.times import find_times

MOST: Final = 4000
"""Characters of a letter that are read."""
LONGEST: Final = 160
_SENTENCE: Final = re.compile(r"[^.!?…\n]+(?:[.!?…](?!\s|$)[^.!?…\n]*)*[.!?…]*")
_NO: Final = re.compile(
    r"(?<!\w)(?:not|no longer|cannot|unable|unfortunately|busy|clash|clashes|conflicts?|rather|earlier|sorry|tricky|difficult|unless|if"
    r"|không|khong|ko|chưa|bận|kẹt|vướng|khác|tiếc|nếu)(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
_YES: Final = re.compile(
    r"(?<!\w)(?:works?|suits?|fine|good|great|perfect|ok|okay|confirm(?:ed|s|ing)?|see you|it is|done|agreed|deal|yes|yep|sure|lovely|happy|then|booked"
    r"|được|oke|chốt|vâng|dạ|đồng ý|hợp|tiện|hẹn gặp|nhất trí|ghi lịch|nhé|nha|ổn)(?!\w)",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    r"(?<!\w)(?:resched\w+|postpon\w+|cancel\w*|call(?:ed|ing)? (?:it |that |this )?off|mov(?:e|ed|ing)|push(?:ed|ing)?|instead|another (?:time|day|slot)"
    r"|different (?:time|day|slot)|(?:can['’]t|cannot|can not|won['’]t be able to) (?:make|do|come)|something (?:has )?c[ao]me up"
    r"|dời|hoãn|hủy|huỷ|lùi|đổi (?:lịch|giờ|ngày|sang|lại)|(?:hôm|lúc|giờ|ngày|buổi) khác|không (?:đến|gặp|họp|kịp|qua) được)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One letter of a thread: whose, its words, and when by its writer's clock."""

    by_owner: bool
    text: str
    at: datetime
    language: str
    entry_id: int = 0


@dataclass(frozen=True, slots=True)
class Agreed:
    """The words by which a time was taken, where they stand, and the time on the clock of whoever named it."""

    quote: str
    entry_id: int
    by_owner: bool
    clock: datetime
    """Without a zone: the two may live by different clocks, and what they wrote is the same figure."""


def agreed_time(turns: Sequence[Turn], now: datetime) -> Agreed | None:
    """Return the coming time that was settled last in these letters, the oldest first, and stands."""
    named: dict[bool, list[TimeExpression]] = {True: [], False: []}
    settled: Agreed | None = None
    for turn in turns:
        text = turn.text[:MOST]
        times = [one for one in find_times(text, grammar_of(turn.language), turn.at) if _is_exact(one)]
        if is_moved(text):
            settled = None
        settled = _taken(turn, text, times, named[not turn.by_owner], now) or settled
        named[turn.by_owner] += times
    return settled


def is_moved(text: str) -> bool:
    """Whether a letter speaks of another time in place of one that stood."""
    return _MOVED.search(text) is not None


def points_in(text: str, language: str, now: datetime) -> list[datetime]:
    """Return the hours that a text names from `now` on, without their zone."""
    found = find_times(text[:MOST], grammar_of(language), now)
    return [one.start.replace(tzinfo=None) for one in found if _is_point(one) and one.start > now]


def _taken(
    turn: Turn, text: str, times: Sequence[TimeExpression], offered: Sequence[TimeExpression], now: datetime
) -> Agreed | None:
    """What this letter takes of the times that the other side named before."""
    found = None
    for sentence in _SENTENCE.finditer(text):
        said = sentence[0].strip()
        if not said or said.endswith("?") or _NO.search(said) or _MOVED.search(said):
            continue
        for one in times:
            if sentence.start() <= one.at < sentence.end() and (one.end or one.start + timedelta(hours=1)) > now:
                same = _one_of(one, offered, is_willing=_YES.search(said) is not None)
                if same is not None:
                    quote = said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"
                    found = Agreed(quote, turn.entry_id, turn.by_owner, same.start.replace(tzinfo=None))
    return found


def _one_of(one: TimeExpression, offered: Sequence[TimeExpression], *, is_willing: bool) -> TimeExpression | None:
    """The hour that was settled where `one` answers what was offered: the same again, or the only one of that day."""
    on_day = [each for each in offered if each.start.date() == one.start.date()]
    hours = {each.start: each for each in on_day if _is_point(each)}
    if not _is_point(one):
        return next(iter(hours.values())) if is_willing and len(hours) == 1 else None
    again = any(each.start == one.start for each in offered) or any(
        at.replace(tzinfo=None) == one.start.replace(tzinfo=None) for at in hours
    )
    return one if again or (is_willing and on_day and not hours) else None


def _is_exact(one: TimeExpression) -> bool:
    """Whether a time is an hour or a single day; spans of days, and "by Friday", settle nothing."""
    return one.rel is None and (_is_point(one) or (one.grain == "day" and _days(one) <= 1))


def _is_point(one: TimeExpression) -> bool:
    return one.grain in ("minute", "hour")


def _days(one: TimeExpression) -> float:
    return ((one.end or one.start) - one.start) / timedelta(days=1)
