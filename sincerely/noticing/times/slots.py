"""What a time phrase says, before it is resolved: a record of slots, filled by grammar rules and merged when adjacent."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]
Part = Literal[
    "dawn", "morning", "noon", "afternoon", "evening", "night", "after_lunch", "after_work", "day_end", "close"
]
Edge = Literal["start", "mid", "end", "first_half", "second_half"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """All that a phrase may say; None means not said. Weekdays count from Monday = 0, `nth` from 1 (-1 is the last)."""

    day_rel: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    numeric: tuple[int, int] | None = None
    """Two numbers of which either may be the day: 3/4."""
    cycle: tuple[Unit, int] | None = None
    """A calendar unit counted from the present one: ("week", 1) is next week."""
    shift: int | None = None
    """-1 last, 0 this, 1 next, 2 the one after next, said of a weekday, month, weekend, season or holiday."""
    latest: bool | None = None
    """With shift -1: the most recent one, be it of this week."""
    weekdays_ahead: int | None = None
    """Which of the coming ones: 3 in "three Fridays from now"."""
    nth: tuple[int, str] | None = None
    """(3, "weekday" | "day" | "week" | "weekend"): the third … of a month or year."""
    week_of: bool | None = None
    """The week that holds the day."""
    edge: Edge | None = None
    weekend: bool | None = None
    quarter: int | None = None
    season: int | None = None
    """0 spring, 1 summer, 2 autumn, 3 winter."""
    holiday: str | None = None
    lunar: bool | None = None
    maybe_lunar: bool | None = None
    """A day that some count by the moon ("mùng 5")."""
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    half: Literal["am", "pm"] | None = None
    full_clock: bool | None = None
    """The hour counts to 24."""
    part: Part | None = None
    tone: Literal["early", "late"] | None = None
    zone: str | None = None
    delta: tuple[float, Unit] | None = None
    """A distance from now; negative is past."""
    window: tuple[int, Unit, int] | None = None
    """(3, "day", 1): the next three days; -1: the last three."""
    offset: tuple[int, Unit] | None = None
    """So far from the named day: (-2, "day") is two days before it."""
    lasting: tuple[int, Unit] | None = None
    """How long it goes on from its start."""
    within: tuple[int, Unit] | None = None
    """From now to now plus that much."""
    workdays: int | None = None
    """From now to the end of the so-manieth working day, Monday to Friday."""
    present: bool | None = None
    number: int | None = None
    """A bare number whose meaning the other end of a range decides."""
    weak: bool | None = None
    """Says nothing unless it stands with a stronger piece."""
    doubt: bool | None = None
    """People read this phrase in different ways."""


_NAMES = tuple(field.name for field in fields(Slots))
_ATTITUDES = frozenset({"weak", "doubt"})
CLOCK = frozenset({"hour", "minute", "second", "half", "full_clock", "part", "tone", "zone"})


def said(slots: Slots) -> frozenset[str]:
    """Names of the slots that are filled, attitudes apart."""
    return frozenset(n for n in _NAMES if n not in _ATTITUDES and getattr(slots, n) is not None)


def take(slots: Slots, names: frozenset[str]) -> dict[str, Any]:
    """The filled slots among `names`, as keyword arguments."""
    return {n: getattr(slots, n) for n in _NAMES if n in names and getattr(slots, n) is not None}


def merge(a: Slots, b: Slots) -> Slots | None:
    """Return both together, or None where they say the same thing twice or do not belong together."""
    if said(a) & said(b):
        return None
    names = said(a) | said(b)
    weak = bool(a.weak and b.weak) and not (names & {"edge", "nth"} and names & {"year", "month"})
    merged = replace(a, **take(b, said(b)), weak=weak, doubt=bool(a.doubt or b.doubt))
    return merged if _coherent(said(merged), merged) else None


_ALONE = frozenset({"window", "within", "workdays", "present"})
_NUMBER_WITH = frozenset({"day_rel", "weekday", "day", "month", "year", "holiday", "shift", "cycle", "number"})
_DATE = frozenset({"day", "month", "year", "numeric", "lunar", "maybe_lunar"})
_POINT = frozenset({"day_rel", "weekday", "day", "numeric", "holiday", "nth", "maybe_lunar"})
_CYCLE_WITH = {
    "week": frozenset({"weekday", "edge", "weekend", "part", "hour", "minute", "half", "tone", "full_clock"}),
    "month": frozenset({"day", "nth", "edge", "weekend", "weekday", "maybe_lunar"}),
    "quarter": frozenset({"edge", "nth"}),
    "year": frozenset(
        {"day", "month", "holiday", "quarter", "edge", "season", "nth", "weekday", "lunar", "maybe_lunar"}
    ),
}


def _coherent(names: frozenset[str], slots: Slots) -> bool:
    if names & _ALONE:
        return False
    if "number" in names:
        return names <= _NUMBER_WITH
    if "offset" in names:
        return bool(names & _POINT) and not names & {"lasting", "window"}
    if "lasting" in names:
        return bool(names & _POINT or "hour" in names)
    if "delta" in names:
        return names <= {"delta", "holiday", "month"} or (names == {"delta", "day_rel"} and slots.day_rel == 0)
    if slots.cycle and not names - {"cycle", "shift", "zone"} <= _CYCLE_WITH.get(slots.cycle[0], frozenset()) | CLOCK:
        return False
    if names & CLOCK and names - CLOCK and not names & _POINT:
        return bool(names <= CLOCK)
    if "edge" in names and names & (_POINT | CLOCK):
        return False
    if "zone" in names and "hour" not in names:
        return False
    return _days_agree(names)


def _days_agree(names: frozenset[str]) -> bool:
    """Of the ways to name a day only some go together: a weekday with a date, today with a weekday or date."""
    anchors = names & {"day_rel", "holiday", "weekend", "season", "quarter"}
    if len(anchors) > 1:
        return False
    if "holiday" in names:
        return not names & {"day", "month", "numeric", "nth", "weekday"} or names == {"holiday", "weekday"}
    if names & {"season", "quarter"}:
        return not names & {"day", "month", "numeric", "weekday", "day_rel"}
    return not ("weekend" in names and names & {"day", "weekday", "day_rel", "numeric"})
