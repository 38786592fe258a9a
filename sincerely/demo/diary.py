"""The demo's calendar: reads calendar/*.txt and writes an iCalendar file.

A line is `event: DAY TIME 45m | title | with: a, b | where: … | uid: … | repeat: weekly 12`
(or `weekly/4 12`: twelve times, every fourth week);
DAY is a count from today (`+3`, `+3@work`), `tet-2` (two days before each lunar new year) or `yearly 10-20`;
TIME and length may be `all-day 3d`.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sincerely.demo.dates import TET, resolve_day
from sincerely.demo.story import OWNER, Person, StoryError
from sincerely.demo.threads import digest

_WHEN = re.compile(r"(\S+(?:\s+\d\d-\d\d)?)\s+(?:(\d{1,2}):(\d{2})\s+(\d+)m|all-day(?:\s+(\d+)d)?)$")
_REPEAT = re.compile(r"(daily|weekly|monthly|yearly)(?:/(\d+))?(?:\s+(\d+))?$")
_BEFORE, _AFTER = 560, 120


@dataclass(frozen=True)
class DemoEvent:
    """One calendar entry; `clock` is None for whole days, length is minutes, or days when there is no clock."""

    uid: str
    day: date
    clock: time | None
    length: int
    title: str
    people: tuple[str, ...]
    where: str
    repeat: str


def _tet_days(shift: int, today: date) -> list[date]:
    days = [tet + timedelta(days=shift) for tet in TET]
    return [day for day in days if -_BEFORE <= (day - today).days <= _AFTER]


def _days(text: str, today: date) -> list[date]:
    tet = re.match(r"tet([+-]\d+)$", text)
    if tet:
        return _tet_days(int(tet[1]), today)
    yearly = re.match(r"yearly (\d\d)-(\d\d)$", text)
    if yearly:
        days = [date(today.year + step, int(yearly[1]), int(yearly[2])) for step in (-2, -1, 0, 1)]
        return [day for day in days if -_BEFORE <= (day - today).days <= _AFTER]
    return [resolve_day(text, today)]


def _options(parts: list[str]) -> dict[str, str]:
    options = {}
    for part in parts:
        key, _, value = part.partition(":")
        if key.strip() not in ("with", "where", "uid", "repeat"):
            raise ValueError(f"'{part}' is not one of with, where, uid, repeat")
        options[key.strip()] = value.strip()
    return options


def _events(line: str, today: date) -> list[DemoEvent]:
    parts = [part.strip() for part in line.partition(":")[2].split("|")]
    when = _WHEN.match(parts[0])
    if not when or len(parts) < 2:
        raise ValueError("write 'event: +0 15:00 45m | title' or 'event: -30 all-day 2d | title'")
    day_text, hour, minute, minutes, whole_days = when.groups()
    options = _options(parts[2:])
    if "repeat" in options and not _REPEAT.match(options["repeat"]):
        raise ValueError(f"'{options['repeat']}' should read like 'weekly 12'")
    clock = time(int(hour), int(minute)) if hour else None
    uid = options.get("uid") or f"{digest(line)[:16]}@lasen.example"
    return [
        DemoEvent(
            *(uid if index == 0 else f"{index}-{uid}", day, clock, int(minutes or whole_days or 1), parts[1]),
            *(tuple(key for key in re.split(r"[,\s]+", options.get("with", "")) if key), options.get("where", "")),
            options.get("repeat", ""),
        )
        for index, day in enumerate(_days(day_text, today))
    ]


def read_calendar(folder: Path, today: date) -> list[DemoEvent]:
    """All events of a folder's `*.txt`; StoryError names file and line of one that cannot be read."""
    events: list[DemoEvent] = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                if not line.startswith("event:"):
                    raise ValueError("a calendar line begins with 'event:'")
                found = _events(line.strip(), today)
            except ValueError as problem:
                raise StoryError(f"{path.name}, line {number}: {problem}") from None
            events += found
    return events


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _fold(line: str) -> str:
    """RFC 5545 3.1: lines of at most 75 octets, never cut inside a character."""
    pieces, current = [], ""
    for character in line:
        if len((current + character).encode()) > 73:
            pieces.append(current)
            current = ""
        current += character
    return "\r\n ".join([*pieces, current])


def _times(event: DemoEvent, zone: str) -> list[str]:
    if event.clock is None:
        end = event.day + timedelta(days=event.length)
        return [f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}"]
    start = datetime.combine(event.day, event.clock)
    end_at = start + timedelta(minutes=event.length)
    return [f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}", f"DTEND;TZID={zone}:{end_at:%Y%m%dT%H%M%S}"]


def _attendees(event: DemoEvent, people: dict[str, Person]) -> list[str]:
    # A guest whose story is not told is left out rather than invented.
    guests = [people[key] for key in event.people if key in people]
    if not guests:
        return []
    rows = [f'ATTENDEE;CN="{guest.name}";PARTSTAT=ACCEPTED:mailto:{guest.email}' for guest in guests]
    return [f"ORGANIZER;CN={people[OWNER].name}:mailto:{people[OWNER].email}", *rows]


def _rule(event: DemoEvent) -> list[str]:
    match = _REPEAT.match(event.repeat)
    if not match:
        return []
    interval = f";INTERVAL={match[2]}" if match[2] else ""
    count = f";COUNT={match[3]}" if match[3] else ""
    return [f"RRULE:FREQ={match[1].upper()}{interval}{count}"]


def to_ics(events: list[DemoEvent], people: dict[str, Person], today: date, zone: str) -> str:
    """The events as one iCalendar object (RFC 5545) in the owner's zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sincerely//demo//EN", "CALSCALE:GREGORIAN"]
    lines += ["BEGIN:VTIMEZONE", f"TZID:{zone}", "BEGIN:STANDARD", "DTSTART:19700101T000000"]
    lines += ["TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE"]
    for event in events:
        lines += ["BEGIN:VEVENT", f"UID:{event.uid}", f"DTSTAMP:{today:%Y%m%d}T000000Z", *_times(event, zone)]
        lines += [*_rule(event), f"SUMMARY:{_escape(event.title)}"]
        lines += [f"LOCATION:{_escape(event.where)}"] if event.where else []
        lines += [*_attendees(event, people), "STATUS:CONFIRMED", "END:VEVENT"]
    return "\r\n".join(_fold(line) for line in [*lines, "END:VCALENDAR"]) + "\r\n"
