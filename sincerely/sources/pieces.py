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
from dataclasses import dataclass, field

from sincerely.sources.charsets import clean, decode

EVENTS_A_PIECE = 50
CALENDAR_PROPERTY = re.compile(r"(?i)(METHOD|VERSION|PRODID|CALSCALE|X-WR-TIMEZONE|X-WR-CALNAME)[;:]")
UNFOLDED = re.compile(r"\n[ \t]")
ZONE_NAME = re.compile(r"(?i)TZID=(\"[^\"]*\"|[^;:,]+)")
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
    frame = _calendar_parts(text)
    events = list(frame.groups.values())
    for at in range(0, len(events), EVENTS_A_PIECE):
        yield _calendar(frame, [line for group in events[at : at + EVENTS_A_PIECE] for line in group])


def split_events(raw: bytes) -> list[bytes]:
    """Return a calendar's events as whole calendars of one UID each."""
    frame = _calendar_parts(text_of(raw))
    return [_calendar(frame, group) for group in frame.groups.values()]


@dataclass(slots=True)
class _Parts:
    """A calendar taken apart; to-dos and journals are left out."""

    properties: dict[str, str] = field(default_factory=dict)
    """Name → the first line of that name, of the calendar's own properties that say something about its events."""
    zones: dict[str, list[str]] = field(default_factory=dict)
    """TZID → the first description of that zone."""
    groups: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """UID → lines of its events, in order of appearance."""

    def take(self, block: list[str], *, closed: bool) -> None:
        """Take in an event or a zone; leave out what is neither."""
        kind = block[0].strip().upper() if block else ""
        if kind == "BEGIN:VEVENT":
            self.groups[_named(block, "UID") or f"\0{len(self.groups)}"] += block if closed else [*block, "END:VEVENT"]
        elif kind == "BEGIN:VTIMEZONE":
            self.zones.setdefault(_named(block, "TZID"), block)


def _calendar(parts: _Parts, events: list[str]) -> bytes:
    """Return a whole calendar of these events with the zones that they name."""
    named = {name.strip('"') for line in events if "TZID" in line.upper() for name in ZONE_NAME.findall(line)}
    zones = [line for name in parts.zones if name in named for line in parts.zones[name]]
    return "\r\n".join(["BEGIN:VCALENDAR", *parts.properties.values(), *zones, *events, "END:VCALENDAR", ""]).encode()


def _calendar_parts(text: str) -> _Parts:
    parts = _Parts()
    block: list[str] = []
    depth = 0
    for line in UNFOLDED.sub("", text).split("\n"):
        sign = line.strip().upper()
        if sign == "BEGIN:VEVENT":  # also where the one before was never closed
            parts.take(block, closed=False)
            block, depth = [line.strip()], 1
        elif block:
            if sign:
                block.append(line)
            depth += sign.startswith("BEGIN:") - sign.startswith("END:")
            if depth <= 0:
                parts.take(block, closed=True)
                block = []
        elif sign.startswith("BEGIN:") and sign != "BEGIN:VCALENDAR":
            block, depth = [line], 1
        elif (name := CALENDAR_PROPERTY.match(line)) is not None:
            parts.properties.setdefault(name[1].upper(), line)
    parts.take(block, closed=False)
    return parts


def _named(lines: list[str], name: str) -> str:
    """Return the value of the first property of this name, or blank."""
    for line in lines:
        if line[: len(name)].upper() == name and line[len(name) : len(name) + 1] in (":", ";"):
            return line.partition(":")[2].strip()
    return ""


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
