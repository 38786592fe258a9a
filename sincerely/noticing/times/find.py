"""Finding the times that a text names."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sincerely.noticing.records import Span, TimeExpression
from sincerely.noticing.times.combine import Expression, combine, looking_back, resolve_expression, told
from sincerely.noticing.times.context import beside_a_day
from sincerely.noticing.times.en import ENGLISH, english_rules_at
from sincerely.noticing.times.grammar import Text, read_text, scan
from sincerely.noticing.times.spans import Found
from sincerely.noticing.times.vi import VIETNAMESE, vietnamese_rules_at

MOST = 300
"""Expressions read of one text: more than any letter names, so that no text takes long."""


class UnknownZoneError(ValueError):
    """The zone is not one of the tz database, or `now` has none at all."""


def find_times(text: str, language: Literal["en", "vi"], now: datetime, tz: str | None = None) -> list[TimeExpression]:
    """Return the times named in `text`, in order, resolved from the aware `now` in zone `tz` (default: that of now).

    At most the first MOST are read. Never raises on any text. An expression that people would read differently has `sure` False and its alternatives.
    Raises UnknownZoneError where `tz` is unknown or `now` has no zone.
    """
    here = _here(now, tz)
    ready = read_text(text)
    grammar = VIETNAMESE if language == "vi" else ENGLISH
    rules_at = vietnamese_rules_at(ready) if language == "vi" else english_rules_at(ready)
    resolved = []
    for read in combine(scan(ready, rules_at), ready, grammar)[:MOST]:
        expression = looking_back(read, ready, grammar)
        found = resolve_expression(expression, here, language, told(expression, ready, grammar))
        if found is not None:
            resolved.append((expression, found))
    resolved = [(e, beside_a_day(i, resolved, ready)) for i, (e, _) in enumerate(resolved)]
    made = (_expression(expression, found, text, ready, here) for expression, found in resolved)
    return [t for t in made if t]


def _here(now: datetime, tz: str | None) -> datetime:
    if now.tzinfo is None:
        raise UnknownZoneError("now has no time zone")
    if tz is None:
        return now
    try:
        return now.astimezone(ZoneInfo(tz))
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise UnknownZoneError(tz) from problem


def _expression(expression: Expression, found: Found, text: str, ready: Text, here: datetime) -> TimeExpression | None:
    zone = here.tzinfo
    start, end = ready.given(expression.start), ready.given(expression.end)
    try:
        return TimeExpression(
            quote=text[start:end],
            at=start,
            start=found.start.replace(tzinfo=zone),
            end=found.end.replace(tzinfo=zone) if found.end else None,
            grain=found.grain,
            rel=expression.rel,
            lunar=found.lunar,
            sure=found.sure,
            alternatives=tuple(
                Span(a.replace(tzinfo=zone), b.replace(tzinfo=zone) if b else None) for a, b in found.others
            ),
        )
    except OverflowError:
        return None
