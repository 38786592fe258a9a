"""When, and how often: one more reminder nobody answered, or a letter in the middle of their night."""

import re
from collections.abc import Iterable
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sincerely.review.concerns import Candidate, Concern

THIRD = 2
"""Unanswered letters after which one more is said to be one too many."""
NIGHT = frozenset({23, 0, 1, 2, 3, 4, 5})
OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})")


def repeated_chase(letter: Candidate) -> Iterable[Concern]:
    """Two letters of the owner stand unanswered already."""
    if letter.chases is not None and letter.chases >= THIRD:
        yield Concern("repeated_chase", False, "", {"count": letter.chases, "next": letter.chases + 1})


def odd_hour(letter: Candidate) -> Iterable[Concern]:
    """It is night where the reader is, and they never wrote at such an hour."""
    zone = read_zone(letter.reader_zone)
    if letter.now is None or zone is None:
        return
    there = letter.now.astimezone(zone)
    if there.hour in NIGHT and there.hour not in letter.reader_hours:
        yield Concern("odd_hour", False, "", {"clock": f"{there:%H:%M}"})


def read_zone(name: str) -> tzinfo | None:
    """Return the zone of an IANA name or of an offset like "+07:00"; None for what is neither."""
    match = OFFSET.fullmatch(name.strip())
    if match:
        minutes = int(match[2]) * 60 + int(match[3])
        return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes)) if minutes < 24 * 60 else None
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
