"""Where a page of a list ends, as an opaque word: it names the last thing shown, so that new things shift nothing."""

import base64
import binascii
from datetime import datetime

from sincerely.api.narrow import Place
from sincerely.api.refusals import Refused

LONGEST = 200
LARGEST = 2**63 - 1


def word(*parts: object) -> str:
    """Return parts as one opaque word."""
    return base64.urlsafe_b64encode("|".join(map(str, parts)).encode()).decode().rstrip("=")


def parts_of(cursor: str, kind: str, n: int) -> list[str]:
    """Return the parts of a word of this kind. Raises Refused for anything that `word` did not make."""
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError) as problem:
        raise bad() from problem
    found = text.split("|")
    if found[0] != kind or len(found) != n + 1:
        raise bad()
    return found[1:]


def bad() -> Refused:
    """Return the refusal of a cursor that is none."""
    return Refused("bad_fields", fields=(("query.cursor", "not a cursor that this door gave"),))


def number_word(kind: str, number: int | None) -> str | None:
    """Return the word for a number; None for none."""
    return None if number is None else word(kind, number)


def number_of(cursor: str, kind: str) -> int | None:
    """Return the number in a word of this kind; None for a blank one. Raises Refused."""
    if not cursor:
        return None
    (text,) = parts_of(cursor, kind, 1)
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:20]) <= LARGEST or len(text) > 19:
        raise bad()
    return int(text)


def place_word(place: Place | None) -> str | None:
    """Return the word for a place in a search; None at its end."""
    return None if place is None else word("s", place[0].isoformat(), place[1])


def place_of(cursor: str) -> Place | None:
    """Return the place in a word; None for a blank one. Raises Refused."""
    if not cursor:
        return None
    at, text = parts_of(cursor, "s", 2)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as problem:
        raise bad() from problem
    if moment.tzinfo is None or not 2 <= moment.year <= 9998 or not text.isdigit() or len(text) > 18:
        raise bad()
    return moment, int(text)
