"""From the bytes that a reader of files or accounts yields to records, by the kind of the source."""

from collections.abc import Callable, Iterator

from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.parse_contacts import parse_card, parse_row
from sincerely.sources.parse_mail import MAX_BYTES, parse
from sincerely.sources.records import EventRecord, RawItem, Record, Unreadable

KEPT_METHODS = frozenset(("", "PUBLISH", "REQUEST", "CANCEL"))
"""Of calendar parts in mail: a REPLY or COUNTER (RFC 5546) is an answer, not an event."""
CARDS: dict[str, Callable[[bytes], Record]] = {"vcf": parse_card, "carddav": parse_card, "csv": parse_row}
CALENDARS = ("ics", "caldav")


def parse_item(kind: str, item: RawItem, window: Window) -> list[Record]:
    """Return what is in one item; a message with an invitation gives the message and then its events."""
    if item.size > MAX_BYTES or len(item.raw) > MAX_BYTES:
        detail = f"{max(item.size, len(item.raw))} bytes; the limit is {MAX_BYTES}; the beginning is kept"
        return [Unreadable("too_large", item.raw[:MAX_BYTES], detail)]
    if kind in CALENDARS:
        return list(parse_calendar(item.raw, window))
    if kind in CARDS:
        return [CARDS[kind](item.raw)]
    return list(_message(item, window))


def _message(item: RawItem, window: Window) -> Iterator[Record]:
    message = parse(item.raw, item.hint_date)
    yield message
    for part in () if isinstance(message, Unreadable) else message.calendar:
        for event in parse_calendar(part, window):
            # What is broken in an invitation is kept with its message.
            if isinstance(event, EventRecord) and event.method in KEPT_METHODS:
                yield event
