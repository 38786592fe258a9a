"""From the bytes that a reader of files or accounts yields to records, by the kind of the source."""

from collections.abc import Callable

from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.parse_contacts import parse_card, parse_row
from sincerely.sources.parse_mail import MAX_BYTES, parse
from sincerely.sources.records import RawItem, Record, Unreadable

CARDS: dict[str, Callable[[bytes], Record]] = {"vcf": parse_card, "carddav": parse_card, "csv": parse_row}
CALENDARS = ("ics", "caldav")


def parse_item(kind: str, item: RawItem, window: Window) -> list[Record]:
    """Return what is in one item. The calendar parts of a message stay with it: who may follow them is asked later."""
    if item.size > MAX_BYTES or len(item.raw) > MAX_BYTES:
        detail = f"{max(item.size, len(item.raw))} bytes; the limit is {MAX_BYTES}; the beginning is kept"
        return [Unreadable("too_large", item.raw[:MAX_BYTES], detail)]
    if kind in CALENDARS:
        return list(parse_calendar(item.raw, window))
    if kind in CARDS:
        return [CARDS[kind](item.raw)]
    return [parse(item.raw, item.hint_date)]
