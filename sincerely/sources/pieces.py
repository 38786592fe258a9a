"""Calendars, address books and tables fall into pieces that can be read, or refused, one by one.

Each piece stands alone: an event brings its calendar's zones, a row its table's header. So one broken event costs
itself only, and what lies in the quarantine can be read again later.
"""

import codecs
import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator

from sincerely.sources.charsets import clean, decode

EVENTS_A_PIECE = 50
PROPERTY = re.compile(r"[A-Za-z0-9-]+[;:]")
UNFOLDED = re.compile(r"\n[ \t]")
DELIMITERS = ",;\t"


def text_of(raw: bytes) -> str:
    """Return a file's text: by its byte order mark, else UTF-16 shown by its NULs, else UTF-8, else cp1252."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return clean(raw.decode("utf-16", "replace"))
    sample = raw[:400]
    if len(sample) > 3 and sample.count(0) > len(sample) // 3:
        return clean(raw.decode("utf-16-le" if sample[1:2] == b"\0" else "utf-16-be", "replace"))
    return clean(decode(raw))


def split_calendar(raw: bytes) -> Iterator[bytes]:
    """Yield small whole calendars: the zones and properties of the file with some of its events.

    Events of one UID stay together, for an override needs the series that it overrides. A file that is no calendar
    comes as it is, to be refused.
    """
    text = text_of(raw)
    if "BEGIN:VEVENT" not in text.upper():
        yield raw
        return
    frame, groups = _calendar_parts(text)
    events = list(groups.values())
    for at in range(0, len(events), EVENTS_A_PIECE):
        chosen = [line for group in events[at : at + EVENTS_A_PIECE] for line in group]
        yield _calendar(frame, chosen)


def split_events(raw: bytes) -> list[bytes]:
    """Return a calendar's events as whole calendars of one UID each."""
    frame, groups = _calendar_parts(text_of(raw))
    return [_calendar(frame, group) for group in groups.values()]


def _calendar(frame: list[str], events: list[str]) -> bytes:
    lines = ["BEGIN:VCALENDAR", *frame, *events, "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def _calendar_parts(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """Return the lines outside events, and the events' lines by UID in order of appearance."""
    frame: list[str] = []
    groups: dict[str, list[str]] = defaultdict(list)
    event: list[str] | None = None
    depth = 0
    for line in UNFOLDED.sub("", text).split("\n"):
        sign = line.strip().upper()
        if event is None:
            if sign == "BEGIN:VEVENT":
                event, depth = [line.strip()], 1
            elif sign not in ("BEGIN:VCALENDAR", "END:VCALENDAR") and PROPERTY.match(line):
                frame.append(line)
            continue
        if sign == "BEGIN:VEVENT":  # the one before was never closed
            groups[_uid(event, len(groups))] += [*event, "END:VEVENT"]
            event, depth = [], 0
        if sign:
            event.append(line)
        depth += sign.startswith("BEGIN:") - sign.startswith("END:")
        if depth <= 0:
            groups[_uid(event, len(groups))] += event
            event = None
    if event:
        groups[_uid(event, len(groups))] += [*event, "END:VEVENT"]
    return frame, groups


def _uid(event: list[str], number: int) -> str:
    for line in event:
        if line[:4].upper() in ("UID:", "UID;"):
            return line.partition(":")[2].strip()
    return f"\0{number}"


def split_cards(raw: bytes) -> Iterator[bytes]:
    """Yield the cards of a vCard file, each as its own bytes; a card inside a card (AGENT) stays in it."""
    if raw[:400].count(0) > len(raw[:400]) // 3 or raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = text_of(raw).encode()
    card: list[bytes] = []
    depth = 0
    for line in raw.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        sign = line.strip().upper()
        if not sign and not card:
            continue
        card.append(line)
        depth += (sign == b"BEGIN:VCARD") - (sign == b"END:VCARD")
        if sign == b"END:VCARD" and depth <= 0:
            yield b"\r\n".join(card) + b"\r\n"
            card, depth = [], 0
    if b"".join(card).strip():
        yield b"\r\n".join(card) + b"\r\n"


def split_rows(raw: bytes) -> Iterator[bytes]:
    """Yield each row of a table with its header, as a two-line table (UTF-8, commas)."""
    text = text_of(raw)
    header: list[str] | None = None
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text)):
        if not any(cell.strip() for cell in row):
            continue
        if header is None:
            header = row
            continue
        yield write_rows([header, row])


def delimiter(text: str) -> str:
    """Return what parts the columns: the sign that the first line holds most often outside quotes."""
    first = re.sub(r'"[^"]*"', "", text.lstrip().partition("\n")[0])
    return max(DELIMITERS, key=first.count)


def write_rows(rows: list[list[str]]) -> bytes:
    """Return rows as comma-separated UTF-8."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()
