"""Changing an object of somebody's calendar (RFC 5545): one's own answer to an invitation, and a slot that is held.

An answer changes the PARTSTAT of one's own ATTENDEE line and the DTSTAMP of that event; SEQUENCE is the organiser's
and stays (RFC 5546 2.1.4, 3.2.3). Of a series one occurrence is answered by an override of its own. Every other line,
zones with whatever names they have included, stays as it stands, byte for byte.
"""

import re
import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

from icalendar import Calendar

from sincerely.sources.content_lines import (
    CannotChange,
    Changed,
    Line,
    Swap,
    blocks,
    change_all,
    escape_text,
    line_end,
    own_places,
    read_lines,
    write_line,
)
from sincerely.sources.pieces import text_of

Answer = Literal["ACCEPTED", "TENTATIVE", "DECLINED"]
ANSWERS: tuple[Answer, ...] = get_args(Answer)
PRODUCT = "-//Sincerely//EN"
HELD = "held-"
"""Begins the UID of a slot that we hold."""
OF_A_SERIES = frozenset(("RRULE", "RDATE", "EXDATE", "EXRULE"))
_OTHERS = re.compile(rb"^(?:[\w-]+\.)?(?:ATTENDEE|ORGANIZER)\s*[;:]", re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_MAILTO = re.compile(r"(?i)^\s*mailto:")
# What icalendar raises on broken input.
_BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a calendar object says of one's own part in it."""

    answer: str
    """PARTSTAT as it stands, in upper case: NEEDS-ACTION where nothing was said."""
    organiser: str
    repeats: bool
    is_own: bool
    is_cancelled: bool
    is_invited: bool


def names_others(raw: bytes | None) -> bool:
    """Whether an object names an organiser or attendees, to whom a server could write by itself."""
    return raw is not None and bool(_OTHERS.search(_FOLD.sub(b"", raw).replace(b"\r", b"\n")))


# --- a slot that is held -------------------------------------------------------------------------------------------


def held_slot(*, uid: str, start: datetime, end: datetime, summary: str, now: datetime) -> bytes:
    """Return a calendar object that keeps a time free for somebody: tentative, opaque, in UTC, telling nobody."""
    if end <= start:
        raise ValueError("a slot ends after it begins")
    pairs = [
        ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"),
        ("BEGIN", "VEVENT"), ("UID", uid), ("DTSTAMP", _utc(now)), ("CREATED", _utc(now)), ("SEQUENCE", "0"),
        ("DTSTART", _utc(start)), ("DTEND", _utc(end)), ("SUMMARY", escape_text(summary)), ("STATUS", "TENTATIVE"),
        ("TRANSP", "OPAQUE"), ("END", "VEVENT"), ("END", "VCALENDAR"),
    ]  # fmt: skip
    return b"".join(write_line(name, value) for name, value in pairs)


# --- one's answer --------------------------------------------------------------------------------------------------


def read_invitation(raw: bytes, me: Collection[str], *, occurrence: str = "") -> Invitation:
    """Return one's own part in a calendar object, or in one occurrence of its series; CannotChange where it is none."""
    lines = read_lines(raw)
    master, overrides = _events(lines)
    block = _override(lines, overrides, occurrence, raw) if occurrence else None
    block = block or master or overrides[0]
    mine = _mine(lines, block, me)
    organiser = next((_address(lines[place]) for place in _named(lines, block, "ORGANIZER")), "")
    status = [lines[place].value.strip().upper() for place in _named(lines, block, "STATUS")]
    return Invitation(
        answer=_partstat(lines[mine]) if mine is not None else "",
        organiser=organiser,
        repeats=master is not None and any(_named(lines, master, name) for name in ("RRULE", "RDATE")),
        is_own=organiser in me,
        is_cancelled="CANCELLED" in status,
        is_invited=mine is not None,
    )


def answer(raw: bytes, answer: Answer, me: Collection[str], *, occurrence: str = "", now: datetime) -> Changed:
    """Return the object with one's answer: of the whole series, or of one occurrence.

    `occurrence` is its RECURRENCE-ID as `parse_calendar` gives it: an instant in UTC or a day, in ISO form. `me`: one's
    own addresses in lower case. CannotChange where one is not invited, or it is called off or one's own meeting.
    """
    said = read_invitation(raw, me, occurrence=occurrence)
    if said.is_own:
        raise CannotChange("own_meeting")
    if said.is_cancelled:
        raise CannotChange("called_off")
    lines = read_lines(raw)
    master, overrides = _events(lines)
    if occurrence and (block := _override(lines, overrides, occurrence, raw)) is not None:
        places = _answered(lines, block, me)
    elif occurrence:
        return _new_override(raw, lines, master, answer, me, occurrence, now)
    else:
        every = [block for block in (master, *overrides) if block is not None]
        places = [place for block in every for place in _answered(lines, block, me)]
    if not any(lines[place].name == "ATTENDEE" for place in places):
        raise CannotChange("not_invited")
    return change_all(raw, [_at(place, answer, now) for place in places])


def _at(place: int, answer: Answer, now: datetime) -> Any:
    def change(lines: list[Line]) -> Swap:
        return Swap(place, (lines[place].raw,), (_said(lines[place], answer, now),))

    return change


def _said(line: Line, answer: Answer, now: datetime) -> bytes:
    """Return an ATTENDEE line with this answer, or a DTSTAMP of now."""
    if line.name != "ATTENDEE":
        return write_line(line.name, _utc(now), group=line.group, end=line.end)
    params = line.parameters()
    places = [number for number, one in enumerate(params) if one.upper().startswith("PARTSTAT=")]
    if places:
        params[places[0]] = f"{params[places[0]][:9]}{answer}"
    else:
        params.append(f"PARTSTAT={answer}")
    written = "".join(f";{one}" for one in params)
    return write_line(line.name, line.value, params=written, group=line.group, end=line.end)


def _answered(lines: Sequence[Line], block: tuple[int, int], me: Collection[str]) -> list[int]:
    """Return the places that an answer changes in one event; none where one is not invited to it."""
    mine = _mine(lines, block, me)
    return sorted([mine, *_named(lines, block, "DTSTAMP")]) if mine is not None else []


# --- where things stand --------------------------------------------------------------------------------------------


def _events(lines: Sequence[Line]) -> tuple[tuple[int, int] | None, list[tuple[int, int]]]:
    """Return the event, or the head of the series, and the overrides of its occurrences."""
    found = blocks(lines, "VEVENT")
    if not found or not blocks(lines, "VCALENDAR"):
        begun = any(line.name == "BEGIN" and line.value.strip().upper() == "VCALENDAR" for line in lines)
        raise CannotChange("cut_off" if begun else "no_object")
    heads = [block for block in found if not _named(lines, block, "RECURRENCE-ID")]
    return (heads[0] if heads else None), [block for block in found if block not in heads]


def _named(lines: Sequence[Line], block: tuple[int, int], name: str) -> list[int]:
    return [place for place in own_places(lines, block) if lines[place].name == name]


def _mine(lines: Sequence[Line], block: tuple[int, int], me: Collection[str]) -> int | None:
    return next((place for place in _named(lines, block, "ATTENDEE") if _address(lines[place]) in me), None)


def _address(line: Line) -> str:
    """Return whose line it is: the mailto, else the EMAIL parameter that Exchange puts beside its own names."""
    if _MAILTO.match(line.value):
        return _MAILTO.sub("", line.value).strip().lower()
    named = [one[6:].strip('"').lower() for one in line.parameters() if one.upper().startswith("EMAIL=")]
    return named[0] if named else line.value.strip().lower()


def _partstat(line: Line) -> str:
    said = [one[9:].strip('"').upper() for one in line.parameters() if one.upper().startswith("PARTSTAT=")]
    return said[0] if said else "NEEDS-ACTION"


# --- one occurrence of a series ------------------------------------------------------------------------------------


def _override(
    lines: Sequence[Line], overrides: Sequence[tuple[int, int]], occurrence: str, raw: bytes
) -> tuple[int, int] | None:
    """Return the event that stands for this occurrence, if there is one."""
    if not overrides:
        return None
    calendar, zone = _read(raw)
    given = [event for event in calendar.walk("VEVENT") if "RECURRENCE-ID" in event]
    for block, event in zip(overrides, given, strict=False):
        if _instant(event["RECURRENCE-ID"].dt, zone) == occurrence:
            return block
    return None


def _new_override(
    raw: bytes, lines: list[Line], master: tuple[int, int] | None, said: Answer, me: Collection[str],
    occurrence: str, now: datetime,
) -> Changed:  # fmt: skip
    """Put an event for one occurrence behind the head of its series: the same, at its own time, with one's answer."""
    if master is None:
        raise CannotChange("no_occurrence")
    mine = _mine(lines, master, me)
    if mine is None:
        raise CannotChange("not_invited")
    utc = {lines[place].name for place in own_places(lines, master) if lines[place].value.strip().endswith(("Z", "z"))}
    times = _times(raw, occurrence, utc=utc)
    own = set(own_places(lines, master))
    stamped = set(_named(lines, master, "DTSTAMP"))
    written: list[bytes] = []
    for place in range(master[0], master[1] + 1):
        line = lines[place]
        if place not in own:
            written.append(line.raw)
        elif line.name in OF_A_SERIES:
            continue
        elif line.name == "DTSTART":
            end = line.end or line_end(lines)
            written.append(write_line("RECURRENCE-ID", times["DTSTART"], params=line.params, end=end))
            written.append(write_line("DTSTART", times["DTSTART"], params=line.params, end=end))
        elif line.name == "DTEND" and "DTEND" in times:
            written.append(write_line("DTEND", times["DTEND"], params=line.params, end=line.end))
        elif place == mine or place in stamped:
            written.append(_said(line, said, now))
        else:
            written.append(line.raw)
    return change_all(raw, [lambda _: Swap(master[1] + 1, (), tuple(written))])


def _times(raw: bytes, occurrence: str, *, utc: Collection[str]) -> dict[str, str]:
    """Return DTSTART and DTEND of an occurrence as the series writes them: days, UTC, or its own zone's clock.

    `utc`: names of the properties that the series writes in UTC.
    """
    calendar, zone = _read(raw)
    heads = [event for event in calendar.walk("VEVENT") if "RECURRENCE-ID" not in event and "DTSTART" in event]
    if not heads:
        raise CannotChange("no_occurrence")
    try:
        first = heads[0]["DTSTART"].dt
        last = heads[0]["DTEND"].dt if "DTEND" in heads[0] else None
        if not isinstance(first, datetime):
            day = date.fromisoformat(occurrence)
            found = {"DTSTART": f"{day:%Y%m%d}"}
            return found | {"DTEND": f"{day + (last - first):%Y%m%d}"} if last is not None else found
        at = datetime.fromisoformat(occurrence)
        found = {"DTSTART": _clock(at, first, zone, is_utc="DTSTART" in utc)}
        if isinstance(last, datetime):
            ends = at + (_aware(last, zone) - _aware(first, zone))
            found["DTEND"] = _clock(ends, last, zone, is_utc="DTEND" in utc)
        return found
    except _BROKEN as problem:
        raise CannotChange("no_occurrence") from problem


def _read(raw: bytes) -> tuple[Any, tzinfo]:
    """Return the calendar as its library reads it, and the zone of times that name none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            calendar = Calendar.from_ical(text_of(raw))
    except _BROKEN as problem:
        raise CannotChange("no_object") from problem
    try:
        return calendar, ZoneInfo(str(calendar.get("X-WR-TIMEZONE", "UTC")))
    except (ValueError, LookupError, OSError):
        return calendar, UTC


def _aware(at: datetime, zone: tzinfo) -> datetime:
    return at if at.tzinfo is not None and at.utcoffset() is not None else at.replace(tzinfo=zone)


def _instant(at: datetime | date, zone: tzinfo) -> str:
    return _aware(at, zone).astimezone(UTC).isoformat() if isinstance(at, datetime) else at.isoformat()


def _clock(at: datetime, like: datetime, zone: tzinfo, *, is_utc: bool) -> str:
    """Return an instant on the clock that `like` is written by."""
    return _utc(at) if is_utc else f"{at.astimezone(like.tzinfo or zone):%Y%m%dT%H%M%S}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
