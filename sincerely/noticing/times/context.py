"""What an expression takes from its neighbours: a clock time their day, a weekday their week, a day their month.

People may read it so or by itself: it is asked, but for "next week, say Thursday", which is sure.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from sincerely.noticing.times.combine import DAY_SLOTS, Expression
from sincerely.noticing.times.grammar import Text, at_sentence_start
from sincerely.noticing.times.sharing import LISTED, is_bare_day, is_bare_weekday
from sincerely.noticing.times.slots import said
from sincerely.noticing.times.spans import Found

BACK, AHEAD = 80, 40
"""Code points within which a day before, or one after in the same sentence, may be meant."""
_NEW_TOPIC = re.compile(r"\n\s*\n")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_ALSO = re.compile(r"\s*(?:/|\(|or|hoặc|hay|hoac)\s*")
_THAT_IS = re.compile(
    r"[\s,;:(–—-]{1,4}(?:(?:say|perhaps|maybe|possibly|probably|ideally|preferably|either|like|how about|on|the|"
    r"chắc|có lẽ|chẳng hạn|ví dụ|vào|chac|co le|chang han|vi du|vao)[\s,]{1,2}){0,3}"
)
"""Between a week and the day of it that is meant."""
_SAME_CLAUSE = re.compile(r"[^,;:.!?()\n]{1,40}")
"""Between the week that opens a sentence and its day: "Next week I can do Tuesday"."""
_COARSE = ("week", "month", "quarter", "year")

Resolved = tuple[Expression, Found]


def beside_neighbours(resolved: list[Resolved], text: Text) -> list[Resolved]:
    """Return all with what they take from their neighbours."""
    taken: list[Resolved] = []
    placed = False
    for index, (expression, found) in enumerate(resolved):
        counted = _counted_from(index, resolved, text)
        if counted:
            moved, placed = counted, False
        elif expression.until is None and (is_bare_weekday(expression.slots) or is_bare_day(expression.slots)):
            moved, placed = _within_stretch(expression, found, taken, text, placed)
        else:
            moved, placed = _beside_a_day(index, resolved, text), False
        taken.append((expression, moved))
    return taken


def _counted_from(index: int, resolved: list[Resolved], text: Text) -> Found | None:
    """ "The Tuesday after Easter": the first such weekday after, or the last before, the day that follows."""
    expression, found = resolved[index]
    if index + 1 == len(resolved) or expression.until is not None or not is_bare_weekday(expression.slots):
        return None
    other, day = resolved[index + 1]
    after = text.lower[expression.end : other.start]
    if (
        after.strip()
        or other.rel is None
        or other.slots.hour is not None
        or day.grain != "day"
        or other.until is not None
    ):
        return None
    weekday, start = expression.slots.weekday or 0, day.start
    days = (
        (weekday - start.weekday() - 1) % 7 + 1 if other.rel == "after" else -((start.weekday() - weekday - 1) % 7 + 1)
    )
    moved = _either(found, start + timedelta(days=days), sure=True)
    the = text.lower[: expression.start].endswith("the ") and day.sure
    return moved if the or moved is found else _either(found, start + timedelta(days=days))


def _beside_a_day(index: int, resolved: list[Resolved], text: Text) -> Found:
    """What a clock time means, asked where a neighbour names another day for it."""
    expression, found = resolved[index]
    if expression.slots.hour is None or said(expression.slots) & DAY_SLOTS:
        return found
    day = _day_before(index, resolved, text) or _day_after(index, resolved, text)
    return _either(found, day.start) if day else found


def _either(found: Found, day: datetime, sure: bool = False) -> Found:
    """The same on another day first and, unless that is sure, as it was."""
    move = timedelta(days=(day.date() - found.start.date()).days)
    if not move:
        return found
    try:
        start = found.start + move
        end = found.end + move if found.end else None
    except OverflowError:
        return found
    if sure:
        return replace(found, start=start, end=end, others=())
    return replace(found, start=start, end=end, sure=False, others=((found.start, found.end), *found.others))


def _names_day(expression: Expression) -> bool:
    hours = expression.until is None or expression.until.hour is not None
    return hours and bool(said(expression.slots) & DAY_SLOTS) and expression.slots.cycle is None


def _day_before(index: int, resolved: list[Resolved], text: Text) -> Found | None:
    here = resolved[index][0]
    for expression, found in reversed(resolved[max(0, index - 2) : index]):
        gap = text.lower[expression.end : here.start]
        if _names_day(expression) and found.grain not in _COARSE:
            return found if len(gap) <= BACK and not _NEW_TOPIC.search(gap) else None
    return None


def _day_after(index: int, resolved: list[Resolved], text: Text) -> Found | None:
    if index + 1 >= len(resolved):
        return None
    expression, found = resolved[index + 1]
    gap = text.lower[resolved[index][0].end : expression.start]
    near = len(gap) <= AHEAD and not _SENTENCE_END.search(gap)
    alone = expression.slots.hour is None or _ALSO.fullmatch(gap)
    return found if near and _names_day(expression) and alone else None


def _within_stretch(
    expression: Expression, found: Found, before: list[Resolved], text: Text, listed: bool
) -> tuple[Found, bool]:
    """A bare weekday or day of the month after a week or month to come, or after a day of one, is perhaps of that.

    Say also whether it is so for certain; `listed`: the one just before was, so its list goes on.
    """
    for other, stretch in reversed(before[-2:]):
        gap = text.lower[other.end : expression.start]
        if len(gap) > BACK or _NEW_TOPIC.search(gap):
            continue
        if (stretch.end or found.start) < found.start:
            continue
        if other.until is not None and not _THAT_IS.fullmatch(gap):
            continue
        named = is_bare_weekday(expression.slots)
        day = _weekday_of(expression, other, stretch, gap, listed) if named else _day_of(expression, other, stretch)
        if day is None:
            continue
        plain = other.slots.weekday is None and other.slots.day is None
        opened = _THAT_IS.fullmatch(gap) or (at_sentence_start(other.start, text) and _SAME_CLAUSE.fullmatch(gap))
        sure = stretch.sure and bool((plain and opened) or (listed and LISTED.fullmatch(gap)))
        return _either(found, day, sure), sure
    return found, False


def _weekday_of(expression: Expression, other: Expression, stretch: Found, gap: str, listed: bool) -> datetime | None:
    if other.until is not None:
        days = ((expression.slots.weekday or 0) - stretch.start.weekday()) % 7
        day = stretch.start + timedelta(days=days)
        return day if stretch.end and day < stretch.end else None
    monday = stretch.start - timedelta(days=stretch.start.weekday())
    day = monday + timedelta(days=expression.slots.weekday or 0)
    if other.slots.weekend:
        return day if day >= stretch.start.replace(hour=0) else None
    if stretch.grain == "week":
        return day
    ahead = listed or other.slots.cycle or (other.slots.shift or 0) > 0
    if other.slots.weekday is None or not ahead or not LISTED.fullmatch(gap):
        return None
    return day if day > stretch.start else day + timedelta(days=7)


def _day_of(expression: Expression, other: Expression, stretch: Found) -> datetime | None:
    names = said(other.slots) & DAY_SLOTS
    if not names & {"month", "cycle"} or names & {"day", "weekday"} or stretch.end is None or not stretch.sure:
        return None
    try:
        day = stretch.start.replace(day=expression.slots.day or 1)
    except ValueError:
        return None
    return day if day < stretch.end + timedelta(days=31) and stretch.grain != "year" else None
