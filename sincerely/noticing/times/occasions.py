"""Which half of the day an occasion says: dinner at eight is in the evening, breakfast at eight in the morning."""

import re
from dataclasses import replace

from sincerely.noticing.times.combine import Expression
from sincerely.noticing.times.grammar import Text

_EVENING = re.compile(r"\b(?:dinner|supper|drinks|pub|nhậu|nhau nhau)\b")
_MORNING = re.compile(r"\b(?:breakfast|brunch|ăn sáng|bữa sáng)\b")
_LATE_OR_NOT = re.compile(
    r"\b(?:party|concert|curry|pints?|beers?|bar|bonfire|gig|movie|film|cinema|theat(?:er|re)|fireworks|disco|karaoke|liên hoan|xem phim|tiệc)\b"
)
"""Mostly of an evening, but not always."""
_STOP = re.compile(r"[.!?](?=\s)|\n")
_EVENING_HOURS, _MORNING_HOURS, _EITHER = range(5, 12), range(6, 12), range(8, 12)


def by_occasion(expression: Expression, text: Text) -> Expression:
    """Return an expression whose hour may be of either half with the half that the occasion of its sentence says."""
    slots = expression.slots
    if expression.until is not None or slots.hour is None or slots.half or slots.part or slots.full_clock:
        return expression
    sentence = _STOP.split(text.before(expression.start))[-1] + " " + _STOP.split(text.after(expression.end))[0]
    if slots.hour in _EVENING_HOURS and _EVENING.search(sentence):
        return replace(expression, slots=replace(slots, half="pm"))
    if slots.hour in _MORNING_HOURS and _MORNING.search(sentence):
        return replace(expression, slots=replace(slots, half="am"))
    if slots.hour in _EITHER and _LATE_OR_NOT.search(sentence):
        return replace(expression, slots=replace(slots, doubt=True))
    return expression
