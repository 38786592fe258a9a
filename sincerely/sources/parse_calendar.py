"""iCalendar (RFC 5545) becomes event records; what repeats is written out within a window of time.

A file is read event by event: a broken one is refused with its bytes and the reason, the others go in.
"""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar

from sincerely.sources.charsets import clean
from sincerely.sources.pieces import split_events, text_of
from sincerely.sources.records import Address, EventRecord, Unreadable

MAX_OCCURRENCES = 750
"""Of one series within one window: two years of every day."""
STATUSES = {"CONFIRMED": "confirmed", "TENTATIVE": "tentative", "CANCELLED": "cancelled"}
REPEATS = ("RRULE", "RDATE", "EXRULE")
OWN_ZONE = re.compile(r"^BEGIN:VTIMEZONE.*?^END:VTIMEZONE\r?\n", re.MULTILINE | re.DOTALL | re.IGNORECASE)
RULE_LINE = re.compile(r"^RRULE[:;].*$", re.MULTILINE | re.IGNORECASE)
TOO_OFTEN = re.compile(r"^RRULE[:;].*FREQ=(SECONDLY|MINUTELY|HOURLY)", re.MULTILINE | re.IGNORECASE)
# What icalendar and recurring_ical_events raise on broken input: ValueError and its kin, lookups, arithmetic; OSError
# where the name of a zone is longer than a file's may be.
BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, NotImplementedError, RecursionError,
          OSError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open stretch of time, aware; occurrences of a series outside it are not written out."""

    start: datetime
    end: datetime


def parse_calendar(raw: bytes | str, window: Window) -> list[EventRecord | Unreadable]:
    """Return the events of a calendar: single ones whenever they are, series within `window`."""
    data = raw.encode() if isinstance(raw, str) else raw
    if b"VCALENDAR" not in data.upper() and "VCALENDAR" not in text_of(data).upper():
        return [Unreadable("bad_calendar", data, "no BEGIN:VCALENDAR")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # guesses about zones: nothing that a person could act on
        try:
            return list(_read(text_of(data), window))
        except BROKEN:
            return list(_read_pieces(split_events(data), window))


def _read_pieces(pieces: list[bytes], window: Window) -> Iterator[EventRecord | Unreadable]:
    for piece in pieces:
        try:
            yield from list(_read(piece.decode(), window))
            continue
        except BROKEN as problem:
            said = f"{type(problem).__name__}: {problem}"[:300]
        try:
            yield from list(_read(_simplified(piece.decode()), window))
        except BROKEN:
            yield from _first_times(piece)
            yield Unreadable("bad_calendar", piece, said)


def _first_times(piece: bytes) -> list[EventRecord]:
    """Of a series whose rule can't be read, return the time that is written out."""
    try:
        calendar = Calendar.from_ical(_mended(piece.decode()))
        zone = _default_zone(calendar)
        events = calendar.walk("VEVENT")
        series = [event for event in events if any(name in event for name in REPEATS)]
        first = [_event(event, "", zone, occurrence=_occurrence(event, zone)) for event in series]
        return [replace(record, doubt=record.doubt or "bad_rule") for record in first]
    except BROKEN:
        return []


def _read(text: str, window: Window) -> Iterator[EventRecord]:
    if TOO_OFTEN.search(text):
        raise ValueError("an event that repeats every hour or more often is no meeting")
    calendar = Calendar.from_ical(_mended(text))
    if any("FREQ" not in rule for event in calendar.walk("VEVENT") for rule in _many(event.get("RRULE"))):
        raise ValueError("a repetition that does not say how often")
    if any(_steps_nowhere(rule) for event in calendar.walk("VEVENT") for rule in _many(event.get("RRULE"))):
        raise ValueError("a repetition that never gets to its next time")
    method = str(calendar.get("METHOD", "")).upper()[:20]
    zone = _default_zone(calendar)
    lost = _in_unknown_zones(calendar)
    series = False
    for event in calendar.walk("VEVENT"):
        if any(name in event for name in REPEATS) or "RECURRENCE-ID" in event:
            series = True
        else:
            yield _doubted(_event(event, method, zone, occurrence=""), lost)
    if series:
        yield from (_doubted(record, lost) for record in _occurrences(calendar, method, zone, window))


def _steps_nowhere(rule: Any) -> bool:
    """Whether a rule's step is none (INTERVAL=0): who writes it out would never come to an end (RFC 5545 3.3.10)."""
    step = rule.get("INTERVAL", 1)
    return any(int(each) < 1 for each in (step if isinstance(step, list) else [step]))


def _in_unknown_zones(calendar: Any) -> set[str]:
    """Return the UIDs of events whose times name a zone that nobody knows and the file does not describe."""
    return {
        str(event.get("UID", ""))
        for event in calendar.walk("VEVENT")
        for name in ("DTSTART", "DTEND")
        if name in event
        and "TZID" in getattr(event[name], "params", {})
        and isinstance(getattr(event[name], "dt", None), datetime)
        and event[name].dt.tzinfo is None
    }


def _doubted(record: EventRecord, lost: set[str]) -> EventRecord:
    return replace(record, doubt="unknown_zone") if record.uid in lost else record


def _occurrences(calendar: Any, method: str, zone: tzinfo, window: Window) -> Iterator[EventRecord]:
    repeating = Calendar()
    for name in ("PRODID", "VERSION", "X-WR-TIMEZONE"):
        if name in calendar:
            repeating.add(name, calendar[name])
    uids = {
        str(event.get("UID", ""))
        for event in calendar.walk("VEVENT")
        if any(name in event for name in REPEATS) or "RECURRENCE-ID" in event
    }
    for component in calendar.subcomponents:
        if component.name == "VTIMEZONE" or (component.name == "VEVENT" and str(component.get("UID", "")) in uids):
            repeating.add_component(component)
    found = recurring_ical_events.of(repeating, keep_recurrence_attributes=False).between(window.start, window.end)
    moved = {
        (str(one.get("UID", "")), _occurrence(one, zone)) for one in calendar.walk("VEVENT") if "RECURRENCE-ID" in one
    }
    counts: dict[str, int] = {}
    for event in sorted(found, key=lambda one: _instant(one.start, zone)):
        uid = str(event.get("UID", ""))
        counts[uid] = counts.get(uid, 0) + 1
        if counts[uid] <= MAX_OCCURRENCES:
            record = _event(event, method, zone, occurrence=_occurrence(event, zone))
            yield record if (uid, record.recurrence_id) in moved else _as_long_as_the_series(record)


def _as_long_as_the_series(record: EventRecord) -> EventRecord:
    """Return an occurrence that a rule made, ending as late as either reading of its end says.

    On a night on which the clocks change, a series keeps its length (RFC 5545 3.8.5.3), while many programs keep the
    hour on the clock. Neither hour is offered to anybody.
    """
    start, end = record.start, record.end
    if not isinstance(start, datetime) or not isinstance(end, datetime) or start.tzinfo is None or end.tzinfo is None:
        return record
    # Of two times on one clock Python gives the hours on the clock: the length that the series was planned with.
    planned = end.replace(tzinfo=None) - start.replace(tzinfo=None) if start.tzinfo == end.tzinfo else timedelta()
    same_length = start.astimezone(UTC) + planned
    return replace(record, end=same_length) if same_length > end.astimezone(UTC) else record


def _occurrence(event: Any, zone: tzinfo) -> str:
    given = event.get("RECURRENCE-ID")
    at = given.dt if given is not None and hasattr(given, "dt") else event.start
    return _aware(at, zone).astimezone(UTC).isoformat() if isinstance(at, datetime) else at.isoformat()


def _event(event: Any, method: str, zone: tzinfo, *, occurrence: str) -> EventRecord:
    start, end = _times(event)
    doubt = "" if end is not None else "bad_end"
    if isinstance(start, datetime):
        length = end - start if isinstance(end, datetime) and (end.tzinfo is None) == (start.tzinfo is None) else None
        start = _placed(start, zone)
        end = _placed(end, zone) if isinstance(end, datetime) else None
        if end is not None and length and length > timedelta() and end.astimezone(UTC) <= start.astimezone(UTC):
            # It begins in an hour that is left out (RFC 5545 3.3.5): its length holds, or it would take no time at all.
            end = start.astimezone(UTC) + length
    organizer = event.get("ORGANIZER")
    status = STATUSES.get(str(event.get("STATUS", "")).upper().strip(), "confirmed")
    return EventRecord(
        uid=_text(event.get("UID"))[:500],
        recurrence_id=occurrence,
        start=start,
        end=end,
        summary=_text(event.get("SUMMARY")).replace("\n", " "),
        description=_text(event.get("DESCRIPTION")),
        location=_text(event.get("LOCATION")),
        organizer=_address(organizer) if organizer is not None else None,
        attendees=tuple(_address(one) for one in _many(event.get("ATTENDEE"))[:1000]),
        status="cancelled" if method == "CANCEL" else status,
        method=method,
        is_transparent=_is_transparent(event),
        answers=_answers(event),
        sequence=_sequence(event),
        doubt=doubt,
        comment=_text(event.get("COMMENT")),
    )


def _is_transparent(event: Any) -> bool:
    busy = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper().strip()
    return str(event.get("TRANSP", "")).upper().strip() == "TRANSPARENT" or busy == "FREE"


def _answers(event: Any) -> tuple[tuple[str, str], ...]:
    """Return who said what: an attendee without PARTSTAT has not answered (RFC 5545 3.2.12)."""
    found = ((_address(one).email, getattr(one, "params", {}).get("PARTSTAT", "NEEDS-ACTION"))
             for one in _many(event.get("ATTENDEE"))[:1000])  # fmt: skip
    return tuple((email, str(said).upper()[:16]) for email, said in found if email)


def _sequence(event: Any) -> int:
    try:
        return max(0, min(int(event.get("SEQUENCE", 0)), 2**31 - 1))
    except BROKEN:
        return 0


def _times(event: Any) -> tuple[datetime | date, datetime | date | None]:
    """Return when an event begins and ends; where its end or length can't be read, it begins all the same."""
    try:
        return event.start, event.end
    except BROKEN:
        # A broken property has no dt, which is the caller's to refuse.
        return event["DTSTART"].dt, None


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    return clean(str(value)).strip() if value is not None else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _address(value: Any) -> Address:
    if isinstance(value, list):
        value = value[0]
    parameters = getattr(value, "params", {})
    name = re.sub(r"\s+", " ", clean(str(parameters.get("CN", "")))).strip().strip("\"'")
    email = re.sub(r"(?i)^mailto:", "", str(value).strip()).strip("<> ").lower()
    if "@" not in email or " " in email:
        email = str(parameters.get("EMAIL", "")).strip().lower()
    return Address("" if name.lower() == email else name[:300], email if "@" in email and len(email) <= 320 else "")


def _default_zone(calendar: Any) -> tzinfo:
    """Floating times are in the calendar's own zone (X-WR-TIMEZONE); else they stay without one: the owner's own."""
    try:
        return ZoneInfo(str(calendar["X-WR-TIMEZONE"]))
    except (ValueError, LookupError, OSError):
        return UTC


def _placed(at: datetime, zone: tzinfo) -> datetime:
    """Return a time in the calendar's zone; without a zone of its own it floats: everybody reads it as theirs."""
    return _aware(at, zone) if zone is not UTC or at.tzinfo is not None else at


def _aware(at: datetime, zone: tzinfo) -> datetime:
    return at if at.tzinfo is not None and at.utcoffset() is not None else at.replace(tzinfo=zone)


def _instant(at: datetime | date, zone: tzinfo) -> datetime:
    return _aware(at, zone) if isinstance(at, datetime) else datetime.combine(at, time(), tzinfo=zone)


def _mended(text: str) -> str:
    """Close what was left open, as a cut-off download leaves it."""
    if "END:VCALENDAR" not in text.upper():
        text = text.rstrip() + "\nEND:VCALENDAR\n"
    return text


def _simplified(text: str) -> str:
    """Leave out zones that the file describes wrongly (their names mostly say enough) and what no rule escapes."""
    text = OWN_ZONE.sub("", text)
    return RULE_LINE.sub(lambda rule: rule[0].replace("\\;", ";").replace("\\,", ",").replace(", ", ","), text)


def month_window(now: datetime, *, years_back: int = 3, days_ahead: int = 366) -> Window:
    """Return the window for an import at `now`: from the first of a month, so that two imports agree."""
    first = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Window(first.replace(year=first.year - years_back), first + timedelta(days=days_ahead))
