"""When to try again, and which addresses may be told at all."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import SplitResult, urlsplit

PAUSES: Final = (5, 30, 120, 600, 1800, 3600, 7200)
"""Seconds to wait after each try that failed; then as long as the last."""
LONGEST: Final = timedelta(days=1)
"""After this time an event is given up; whoever missed it asks REST."""
LEASE: Final = timedelta(minutes=2)
"""How long one try may take before another worker takes it up."""
LONGEST_URL: Final = 500
PLAIN: Final = re.compile(r"[\x21-\x7e]+")


class BadAddress(ValueError):
    """An address that is not told."""


def next_try(attempts: int, *, made_at: datetime, now: datetime) -> datetime | None:
    """Return when to try again after so many failed tries; None when the event is given up."""
    at = now + timedelta(seconds=PAUSES[min(attempts, len(PAUSES)) - 1])
    return at if at - made_at <= LONGEST else None


def place_of(url: str, *, allowed: Sequence[str]) -> SplitResult:
    """Return an address in its parts. Raises BadAddress.

    Only https, without a login or a fragment; http to hosts that the desk's settings name (`allowed`).
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as problem:
        raise BadAddress("no address") from problem
    if len(url) > LONGEST_URL or not PLAIN.fullmatch(url) or "\\" in url or not parts.hostname or port == 0:
        raise BadAddress("no address")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise BadAddress("a login or a fragment")
    may_be_plain = parts.scheme == "http" and bool(allowed)
    if parts.scheme != "https" and not may_be_plain:
        raise BadAddress("not https")
    return parts
