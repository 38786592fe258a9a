"""A time expression in the JSON shape that INTERFACES.md fixes as `time`."""

from typing import Any

from sincerely.noticing.records import TimeExpression


def to_json(t: TimeExpression) -> dict[str, Any]:
    """Return `t` as plain JSON values; times are ISO 8601 with offset, `end` is exclusive or None for a clock point."""
    return {
        "quote": t.quote,
        "start": t.start.isoformat(),
        "end": t.end.isoformat() if t.end else None,
        "grain": t.grain,
        "rel": t.rel,
        "lunar": t.lunar,
        "sure": t.sure,
        "alternatives": [
            {"start": span.start.isoformat(), "end": span.end.isoformat() if span.end else None}
            for span in t.alternatives
        ],
    }
