"""Days in a list say their week or month once: "Thursday or Friday next week", "the 7th, 8th or 10th of July"."""

import re
from dataclasses import replace

from sincerely.noticing.times.combine import DAY_SLOTS, Expression
from sincerely.noticing.times.grammar import Text
from sincerely.noticing.times.slots import Slots, said

LISTED = re.compile(r"\s*[,/&;]?\s*(?:or|and|hoặc|hay|và|hoac|va)?\s*(?:on\s+|the\s+|ngày\s+|ngay\s+)?")
"""All that stands between two days of a list."""
_LONGEST = 16


def share_days(expressions: list[Expression], text: Text) -> list[Expression]:
    """Give each day of a list the week or month that only the one after it names."""
    shared = list(expressions)
    for at in range(len(shared) - 2, -1, -1):
        day, after = shared[at], shared[at + 1]
        gap = text.lower[day.end : after.start]
        if len(gap) <= _LONGEST and day.until is None and LISTED.fullmatch(gap):
            shared[at] = replace(day, slots=_with_week(_with_month(day.slots, after.slots), after.slots))
    return shared


def _with_week(day: Slots, after: Slots) -> Slots:
    """A weekday before another of next week, unless it comes later in a week: "Friday or Monday next week"."""
    if not is_bare_weekday(day) or after.weekday is None or not after.cycle or after.cycle[0] != "week":
        return day
    return replace(day, cycle=after.cycle) if (day.weekday or 0) < after.weekday else day


def _with_month(day: Slots, after: Slots) -> Slots:
    """A day of the month before another with its month; a greater number is of the month before, so it is asked."""
    if not is_bare_day(day) or not after.day or after.numeric or after.lunar:
        return day
    if after.cycle and after.cycle[0] == "month":
        return replace(day, cycle=after.cycle) if (day.day or 0) < after.day else replace(day, doubt=True)
    if not after.month:
        return day
    if (day.day or 0) < after.day:
        return replace(day, month=after.month, year=after.year)
    return replace(day, month=(after.month + 10) % 12 + 1, doubt=True)


def is_bare_weekday(slots: Slots) -> bool:
    """Say whether a weekday is named and nothing that tells of which week it is."""
    return slots.weekday is not None and said(slots) & DAY_SLOTS == {"weekday"} and not slots.weekdays_ahead


def is_bare_day(slots: Slots) -> bool:
    """Say whether a day of the month is named without its month."""
    return bool(slots.day) and said(slots) & DAY_SLOTS <= {"day", "weekday"}
