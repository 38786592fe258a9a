"""Finding the times that a text names."""

from datetime import datetime
from typing import Literal

from sincerely.noticing.records import TimeExpression


def find_times(
    text: str, language: Literal["en", "vi"], now: datetime, tz: str | None = None
) -> list[TimeExpression]:
    """Return the times named in `text`, in order, resolved from the aware `now` in zone `tz` (default: that of now)."""
    return []
