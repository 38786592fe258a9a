"""Reading decomposed text as if it were composed: what was found is put back where it stands in the text as given."""

from dataclasses import replace

from sincerely.noticing.records import Matter, Notice, Reading, TimeExpression
from sincerely.noticing.times.grammar import Text


def as_given(reading: Reading, given: str, composed: Text) -> Reading:
    """Return the reading of `composed` with quotes and offsets of the text `given`."""

    def span(start: int, end: int) -> tuple[str, int, int]:
        first, after = composed.given(start), composed.given(end)
        return given[first:after], first, after

    def notice(one: Notice) -> Notice:
        quote, start, end = span(one.start, one.end)
        return replace(one, quote=quote, start=start, end=end, due=due(one.due))

    def due(one: TimeExpression | None) -> TimeExpression | None:
        if one is None:
            return None
        quote, at, _ = span(one.at, one.at + len(one.quote))
        return replace(one, quote=quote, at=at)

    def matter(one: Matter) -> Matter:
        quote, start, end = span(one.start, one.end)
        return replace(one, quote=quote, start=start, end=end)

    return replace(reading, notices=tuple(map(notice, reading.notices)), matters=tuple(map(matter, reading.matters)))
