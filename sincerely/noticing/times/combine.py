"""Joining pieces into expressions: neighbours merge, two ends make a range, small words say before or after."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sincerely.noticing.times.clock import clock_readings, stated_zone
from sincerely.noticing.times.grammar import NEAR, Grammar, Piece, Rel, Text
from sincerely.noticing.times.resolve import in_zone, resolve
from sincerely.noticing.times.slots import CLOCK, Slots, merge, said, take
from sincerely.noticing.times.spans import Found

_FINENESS = ("second", "minute", "hour", "part", "day", "week", "month", "quarter", "year")
_AND = ("and", "&", "và", "va")
_BETWEEN = ("between", "giữa", "giua")
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression: where it stands and one end, or the two ends of a range, with its side."""

    start: int
    end: int
    slots: Slots
    until: Slots | None = None
    rel: Rel | None = None


def combine(pieces: list[Piece], text: Text, grammar: Grammar) -> list[Expression]:
    """Return the expressions that the pieces make."""
    found = _ranges(_merge_neighbours(pieces, text, grammar), text, grammar)
    single = [e for e in found if not _recurs(e, text, grammar)]
    return [_side(e, text, grammar) for e in single]


def _recurs(expression: Expression, text: Text, grammar: Grammar) -> bool:
    """Whether the words before or after make the expression any of many ("every Friday")."""
    if grammar.recurring.search(text.before(expression.start)):
        return True
    after = grammar.recurring_after
    return after is not None and after.match(text.after(expression.end)) is not None


def _merge_neighbours(pieces: list[Piece], text: Text, grammar: Grammar) -> list[Piece]:
    merged: list[Piece] = []
    for at, piece in enumerate(pieces):
        if merged and (joined := _join(merged[-1], piece, pieces[at + 1 : at + 2], text, grammar)):
            merged[-1] = joined
        else:
            merged.append(piece)
    return merged


def _join(left: Piece, right: Piece, following: list[Piece], text: Text, grammar: Grammar) -> Piece | None:
    gap = text.lower[left.end : right.start]
    if len(gap) > NEAR or _BLANK_LINE.search(gap):
        return None
    rel = None
    if not grammar.glue.fullmatch(gap):
        rel = _clock_beside(left.slots, right.slots, gap, grammar)
        if rel is None or any(_has_own_day(right, after, text, grammar) for after in following):
            return None
    slots = None if right.slots.offset else merge(left.slots, right.slots)
    if slots is None or ("\n" in gap and right.slots.weak):
        return None
    end = right.end
    if "(" in gap and text.lower[end : end + 1] == ")":
        end += 1
    return Piece(left.start, end, slots, left.end if right.slots.number is not None else None, rel or left.rel)


def _has_own_day(clock: Piece, after: Piece, text: Text, grammar: Grammar) -> bool:
    """Whether the day of a clock time follows it: "on Wednesday, after 5 pm on Thursday"."""
    gap = text.lower[clock.end : after.start]
    return len(gap) <= NEAR and bool(said(after.slots) & DAY_SLOTS and grammar.glue.fullmatch(gap))


def _clock_beside(day: Slots, clock: Slots, gap: str, grammar: Grammar) -> Rel | None:
    """ "Friday after 3": the clock time is that day's, and the word between says on which side."""
    named, timed = said(day), said(clock)
    if clock.hour is None or timed - CLOCK or not named & DAY_SLOTS or "hour" in named:
        return None
    return next((rel for pattern, rel in grammar.sides if pattern.fullmatch(gap)), None)


def _ranges(pieces: list[Piece], text: Text, grammar: Grammar) -> list[Expression]:
    found: list[Expression] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        made = _range(piece, after, text, grammar) if after else None
        if made:
            found[-1:] = _on_day(found[-1], made, text) if found else [made]
            at += 2
            continue
        if not piece.slots.weak and (piece.slots.number is None or piece.before_number):
            end = piece.before_number if piece.slots.number is not None and piece.before_number else piece.end
            found.append(Expression(piece.start, end, replace(piece.slots, number=None), rel=piece.rel))
        at += 1
    return found


def _range(left: Piece, right: Piece, text: Text, grammar: Grammar) -> Expression | None:
    gap = text.lower[left.end : right.start]
    if len(gap) > NEAR or not grammar.joint.fullmatch(gap):
        return None
    opening = grammar.opening.search(text.before(left.start))
    if gap.strip() in _AND and not (opening and opening.group().split()[0] in _BETWEEN):
        return None
    dash = gap.strip() in ("-", "–", "—")
    if dash and left.slots.day_rel is not None and said(right.slots) & {"day", "numeric", "weekday"}:
        return None
    ends = complete(left.slots, right.slots)
    if ends is None:
        return None
    start = left.start - (len(opening.group()) if opening else 0)
    return Expression(start, right.end, ends[0], ends[1])


def _on_day(day: Expression, hours: Expression, text: Text) -> list[Expression]:
    """ "Friday, 27 April, from 9 to 11": hours that no day is said of belong to the day just before."""
    gap = text.lower[day.end : hours.start]
    named = said(day.slots) & DAY_SLOTS and not said(day.slots) & CLOCK and day.until is None
    bare = hours.until is not None and hours.slots.hour is not None and not said(hours.slots) & DAY_SLOTS
    if not named or not bare or not _LIGHT.fullmatch(gap):
        return [day, hours]
    dated = take(day.slots, DAY_SLOTS)
    until = replace(hours.until or hours.slots, **dated)
    return [Expression(day.start, hours.end, replace(hours.slots, **dated), until)]


_LIGHT = re.compile(r"[\s,:;()]{1,4}(?:(?:at|lúc|vào)\s+)?")
DAY_SLOTS = frozenset(
    {"day_rel", "weekday", "day", "month", "year", "numeric", "cycle", "shift", "holiday", "lunar", "nth"}
)
_ALONE = frozenset({"delta", "window", "within", "workdays", "present"})


def complete(left: Slots, right: Slots) -> tuple[Slots, Slots] | None:
    """Return both ends of a range, each with what only the other said; None where they are no two ends of one kind."""
    if (said(left) | said(right)) & _ALONE:
        return None
    left, right = _numbers(left, right)
    if left.number is not None or right.number is not None:
        return None
    left, right = _same_order(replace(left, weak=None), replace(right, weak=None))
    timed = bool(said(left) & CLOCK), bool(said(right) & CLOCK)
    if timed[0] != timed[1]:
        return None
    if timed[0]:
        if (left.hour is None) != (right.hour is None):
            return None
        left, right = _share_half(left, right)
        return _share_day(left, right)
    return _share_date(left, right)


def _same_order(left: Slots, right: Slots) -> tuple[Slots, Slots]:
    """ "8/10-8/14": the end that can be read but one way says which number is the month in both."""
    if left.numeric is None or right.numeric is None:
        return left, right
    month_first = max(left.numeric[1], right.numeric[1]) > _MONTHS
    if month_first == (max(left.numeric[0], right.numeric[0]) > _MONTHS):
        return left, right

    def ordered(slots: Slots) -> Slots:
        a, b = slots.numeric or (0, 0)
        return replace(slots, numeric=None, month=a if month_first else b, day=b if month_first else a, doubt=None)

    return ordered(left), ordered(right)


_MONTHS = 12


def _numbers(left: Slots, right: Slots) -> tuple[Slots, Slots]:
    if left.number is not None:
        left = _as_other(left, right)
    if right.number is not None:
        right = _as_other(right, left)
    return left, right


def _as_other(bare: Slots, other: Slots) -> Slots:
    """A bare number is an hour beside a clock and a day beside a date."""
    n = bare.number or 0
    if other.hour is not None and n <= 24:
        return replace(bare, number=None, hour=n, weak=None)
    if other.day is not None and 1 <= n <= 31:
        return replace(bare, number=None, day=n, weak=None)
    return bare


def _share_half(left: Slots, right: Slots) -> tuple[Slots, Slots]:
    """ "3-4pm": the first takes the half of the second, unless that would put it later ("11-1pm")."""
    begin, end = left.hour, right.hour
    if begin is not None and end is not None:
        if not (left.half or left.part) and begin <= 12:
            left = _first_by_second(left, begin, right, end)
        elif (left.half or left.part) and not (right.half or right.part) and end <= 12:
            right = _second_by_first(left, begin, right, end)
    if left.zone is None and right.zone:
        left = replace(left, zone=right.zone)
    return left, right


def _first_by_second(left: Slots, begin: int, right: Slots, end: int) -> Slots:
    if end > 12:
        return replace(left, full_clock=True)
    if begin % 12 <= end % 12:
        return replace(left, half=right.half, part=right.part)
    return replace(left, half="am") if right.half == "pm" else left


def _second_by_first(left: Slots, begin: int, right: Slots, end: int) -> Slots:
    wraps = end % 12 < begin % 12
    if wraps and left.half == "am":
        return replace(right, half="pm")
    if wraps and left.part in ("morning", "noon"):
        return replace(right, part="afternoon")
    return replace(right, half=left.half, part=left.part)


def _share_day(left: Slots, right: Slots) -> tuple[Slots, Slots]:
    if not said(left) & DAY_SLOTS:
        left = replace(left, **take(right, DAY_SLOTS))
        if right.day_rel and _later(left, right):
            left = replace(left, day_rel=right.day_rel - 1)
    elif not said(right) & DAY_SLOTS:
        right = replace(right, **take(left, DAY_SLOTS))
    return left, right


def _later(left: Slots, right: Slots) -> bool:
    """Whether the first of two hours can only be of the evening before the second: "22h đến 6h sáng mai"."""
    first, second = clock_readings(left), clock_readings(right)
    return bool(first and second and first[1] and second[1] and first[0][0][0] > second[0][0][0])


def _share_date(left: Slots, right: Slots) -> tuple[Slots, Slots] | None:
    for name in ("month", "year", "lunar", "cycle"):
        mine, theirs = getattr(left, name), getattr(right, name)
        if name == "month" and (left.numeric or right.numeric):
            continue
        if name == "month" and ((left.day is None and mine is None) or (right.day is None and theirs is None)):
            continue
        if name == "cycle" and (left.day_rel is not None or right.day_rel is not None):
            continue
        if name == "lunar" and ((left.day is None) or (right.day is None)):
            continue
        if mine is None and theirs is not None:
            left = replace(left, **{name: theirs})
        elif theirs is None and mine is not None:
            right = replace(right, **{name: mine})
    if not (said(left) and said(right)):
        return None
    return left, right


def _side(expression: Expression, text: Text, grammar: Grammar) -> Expression:
    """Take the words for before and after into the expression; a range has none."""
    if expression.until is not None or expression.rel is not None:
        return expression
    before = text.before(expression.start)
    for pattern, rel in grammar.prefixes:
        match = pattern.search(before)
        if match:
            wider = replace(expression, start=expression.start - len(match.group()), rel=rel)
            return _counted(wider, text, grammar)
    after = text.after(expression.end)
    for pattern, rel in grammar.suffixes:
        match = pattern.match(after)
        if match:
            return replace(expression, end=expression.end + match.end(), rel=rel)
    return expression


def _counted(expression: Expression, text: Text, grammar: Grammar) -> Expression:
    """ "Sau Tết 3 ngày": an amount follows that moves the day; it is asked."""
    match = grammar.counted.match(text.after(expression.end)) if grammar.counted else None
    if match is None or expression.slots.hour is not None:
        return expression
    return replace(expression, end=expression.end + match.end(), slots=replace(expression.slots, doubt=True))


def resolve_expression(expression: Expression, now: datetime, language: str, past: bool) -> Found | None:
    """Return the local time of an expression; of a range from the start of the first to the end of the second."""
    zone = now.tzinfo
    stated = stated_zone(expression.slots.zone) if expression.slots.zone else None
    local = (now.astimezone(stated) if stated else now).replace(tzinfo=None)
    first = resolve(expression.slots, local, language, past)
    if first is None:
        return None
    if zone is not None:
        first = in_zone(first, expression.slots, zone)
    if expression.slots.season is not None and str(zone).startswith(_SOUTHERN):
        first = replace(first, sure=False)
    if expression.until is None:
        return _over_clock_change(first, expression.slots, now)
    second = _second_end(expression.slots, expression.until, first, local, language)
    if second is None:
        return None
    if zone is not None:
        second = in_zone(second, expression.until, zone)
    return _whole_range(first, second, expression)


_SOUTHERN = ("Australia/", "Pacific/Auckland", "Pacific/Chatham", "Antarctica/", "America/Argentina/", "America/Buenos_Aires",
             "America/Sao_Paulo", "America/Santiago", "America/Montevideo", "America/Asuncion", "America/Lima", "America/La_Paz",
             "Africa/Johannesburg", "Africa/Harare", "Africa/Maputo", "Africa/Windhoek", "Africa/Gaborone")  # fmt: skip
"""Where seasons are the other way round: which one is meant is asked."""


def _over_clock_change(found: Found, slots: Slots, now: datetime) -> Found:
    """ "In two hours" is two hours later even where the clocks are changed in between."""
    zone = now.tzinfo
    if not slots.delta or slots.delta[1] not in ("second", "minute", "hour") or zone is None:
        return found
    try:
        then = found.start.replace(tzinfo=zone)
        moved = (then.utcoffset() or timedelta()) - (now.utcoffset() or timedelta())
        return replace(found, start=found.start + moved) if moved else found
    except OverflowError:
        return found


def _second_end(left: Slots, right: Slots, first: Found, now: datetime, language: str) -> Found | None:
    """Resolve the second end: on the day of the first where both name the same day, else seen from the first."""
    if right.hour is not None and said(right) & DAY_SLOTS and take(left, DAY_SLOTS) == take(right, DAY_SLOTS):
        day = first.start.date()
        clock = Slots(**take(right, CLOCK))
        return resolve(replace(clock, day=day.day, month=day.month, year=day.year), now, language)
    relative = right.day_rel is not None or right.cycle is not None
    return resolve(right, now if relative else first.start, language)


def _whole_range(first: Found, second: Found, expression: Expression) -> Found | None:
    end = second.end or second.start
    if end <= first.start and first.end is None and end + timedelta(days=1) > first.start:
        end += timedelta(days=1)
    if end <= first.start:
        return None
    grain = min((first.grain, second.grain), key=_FINENESS.index)
    others = []
    for other in first.others:
        length = end - first.start
        others.append((other[0], other[0] + length))
    sure = first.sure and (second.sure or bool(expression.until and expression.until.hour is not None and first.sure))
    return Found(first.start, end, grain, sure, tuple(others), first.lunar or second.lunar)
