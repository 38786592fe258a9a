"""Finding the times that a text names."""

from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sincerely.noticing.records import Span, TimeExpression
from sincerely.noticing.times.combine import Expression, combine, resolve_expression
from sincerely.noticing.times.context import beside_neighbours
from sincerely.noticing.times.elsewhere import on_another_clock
from sincerely.noticing.times.en import ENGLISH, english_rules_at
from sincerely.noticing.times.grammar import Text, read_text, scan
from sincerely.noticing.times.occasions import by_occasion
from sincerely.noticing.times.past import looking_back, told
from sincerely.noticing.times.sharing import share_days
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
    for read in share_days(combine(scan(ready, rules_at), ready, grammar)[:MOST], ready):
        expression = by_occasion(looking_back(read, ready, grammar), ready)
        found = resolve_expression(expression, here, language, told(expression, ready, grammar))
        if found is not None:
            elsewhere = on_another_clock(expression, ready, here)
            resolved.append((expression, replace(found, sure=False) if elsewhere else found))
    made = (_expression(e, found, text, ready, here) for e, found in beside_neighbours(resolved, ready))
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
