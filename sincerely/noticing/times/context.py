"""A clock time without a day, near an expression that names one: people may read it on that day, so it is asked."""

import re
from dataclasses import replace
from datetime import timedelta

from sincerely.noticing.times.combine import DAY_SLOTS, Expression
from sincerely.noticing.times.grammar import Text
from sincerely.noticing.times.slots import said
from sincerely.noticing.times.spans import Found

BACK, AHEAD = 80, 40
"""Code points within which a day before, or one after in the same sentence, may be meant."""
_NEW_TOPIC = re.compile(r"\n\s*\n")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def beside_a_day(index: int, resolved: list[tuple[Expression, Found]], text: Text) -> Found:
    """Return what the expression at `index` means, asked where a neighbour names another day for its clock time."""
    expression, found = resolved[index]
    if expression.slots.hour is None or said(expression.slots) & DAY_SLOTS:
        return found
    day = _day_before(index, resolved, text) or _day_after(index, resolved, text)
    if day is None or day.start.date() == found.start.date():
        return found
    move = timedelta(days=(day.start.date() - found.start.date()).days)
    try:
        start = found.start + move
        end = found.end + move if found.end else None
    except OverflowError:
        return found
    return replace(found, start=start, end=end, sure=False, others=((found.start, found.end), *found.others))


def _names_day(expression: Expression) -> bool:
    return expression.until is None and bool(said(expression.slots) & DAY_SLOTS) and expression.slots.cycle is None


def _day_before(index: int, resolved: list[tuple[Expression, Found]], text: Text) -> Found | None:
    here = resolved[index][0]
    for expression, found in reversed(resolved[max(0, index - 2) : index]):
        gap = text.lower[expression.end : here.start]
        if _names_day(expression) and found.grain not in ("week", "month", "quarter", "year"):
            return found if len(gap) <= BACK and not _NEW_TOPIC.search(gap) else None
    return None


def _day_after(index: int, resolved: list[tuple[Expression, Found]], text: Text) -> Found | None:
    if index + 1 >= len(resolved):
        return None
    expression, found = resolved[index + 1]
    gap = text.lower[resolved[index][0].end : expression.start]
    near = len(gap) <= AHEAD and not _SENTENCE_END.search(gap)
    return found if near and _names_day(expression) and expression.slots.hour is None else None
