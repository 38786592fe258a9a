"""The picture of a year of contact: the owner's letters rise above the line, the other side's fall below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

WIDTH, MIDDLE, DAYS = 520, 44, 365


@dataclass(frozen=True, slots=True)
class Stroke:
    """One day of contact as a line from the middle; `by` is owner, machine or them."""

    x: int
    y: int
    by: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month's name under the line."""

    x: int
    first: date


@dataclass(frozen=True, slots=True)
class Chart:
    """Strokes and months, with the counts that the title says."""

    strokes: tuple[Stroke, ...]
    months: tuple[Month, ...]
    mine: int
    theirs: int


def chart(contacts: Sequence[tuple[date, str]], today: date) -> Chart:
    """Return the strokes for (day, by) pairs of the last year; several on one day make a longer stroke."""
    counted: dict[tuple[date, str], int] = {}
    for day, by in contacts:
        counted[day, by] = counted.get((day, by), 0) + 1
    strokes = []
    for (day, by), times in sorted(counted.items()):
        ago = (today - day).days
        if 0 <= ago <= DAYS:
            length = min(14 + 5 * times, 34)
            strokes.append(Stroke(x_of(ago), MIDDLE + length if by == "them" else MIDDLE - length, by))
    months = []
    year, month = today.year, today.month
    for _ in range(12):
        first = date(year, month, 1)
        months.append(Month(x_of((today - first).days), first))
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    shown = tuple(each for each in reversed(months[::3]) if 0 <= each.x <= WIDTH - 20)
    mine = sum(by != "them" for _day, by in contacts)
    return Chart(tuple(strokes), shown, mine, len(contacts) - mine)


def x_of(days_ago: int) -> int:
    """Return where a day stands, from the left."""
    return round((DAYS - days_ago) / DAYS * (WIDTH - 12)) + 6
