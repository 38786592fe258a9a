"""Invitations and answers to them as iTIP (RFC 5546) in a letter (RFC 6047). Pure; `sources.parse_calendar` reads them.

What the organiser counts is theirs: SEQUENCE goes up with a changed invitation or a cancellation, an answer carries the
one that it answers. A reply names only who replies. Times are in UTC, days as days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from sincerely.sources.content_lines import escape_text, write_line
from sincerely.sources.event_changes import PRODUCT

Method = Literal["REQUEST", "REPLY", "CANCEL", "COUNTER", "DECLINECOUNTER"]
PARTSTATS = frozenset(("NEEDS-ACTION", "ACCEPTED", "TENTATIVE", "DECLINED"))


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is asked; `answer` is their PARTSTAT."""

    name: str
    email: str
    answer: str = "NEEDS-ACTION"


@dataclass(frozen=True, slots=True)
class Itip:
    """One iTIP message about one event."""

    method: Method
    uid: str
    start: datetime
    end: datetime
    summary: str
    organiser: Guest
    guests: tuple[Guest, ...]
    sequence: int = 0
    place: str = ""
    recurrence_id: str = ""
    """Of one occurrence, as `parse_calendar` gives it: an instant or a day in ISO form."""
    all_day: bool = False
    comment: str = ""


class CannotInvite(ValueError):
    """The message would mean nothing, or something else than it says."""


def write_itip(one: Itip, *, now: datetime) -> bytes:
    """Return the calendar object of a letter; the same for the same message and `now`. Raises CannotInvite."""
    _assert_meaningful(one)
    status = {"REQUEST": "CONFIRMED", "CANCEL": "CANCELLED"}.get(one.method, "")
    lines = [
        write_line("BEGIN", "VCALENDAR"), write_line("VERSION", "2.0"), write_line("PRODID", PRODUCT),
        write_line("METHOD", one.method), write_line("BEGIN", "VEVENT"), write_line("UID", _plain(one.uid)),
        write_line("DTSTAMP", _utc(now)), write_line("SEQUENCE", str(one.sequence)), *_occurrence(one),
        _moment("DTSTART", one.start, all_day=one.all_day), _moment("DTEND", one.end, all_day=one.all_day),
        write_line("SUMMARY", escape_text(one.summary)),
    ]  # fmt: skip
    lines += [write_line("LOCATION", escape_text(one.place))] if one.place else []
    lines += [write_line("STATUS", status)] if status else []
    lines += [write_line("COMMENT", escape_text(one.comment))] if one.comment else []
    lines.append(write_line("ORGANIZER", f"mailto:{one.organiser.email}", params=_name(one.organiser.name)))
    lines += [_guest(guest, one.method) for guest in one.guests]
    return b"".join([*lines, write_line("END", "VEVENT"), write_line("END", "VCALENDAR")])


def _assert_meaningful(one: Itip) -> None:
    if one.end <= one.start:
        raise CannotInvite("a meeting ends after it begins")
    if not one.uid or not one.guests or not one.organiser.email:
        raise CannotInvite("an invitation needs a UID, an organiser and somebody who is asked")
    if one.method in ("REPLY", "COUNTER") and len(one.guests) != 1:
        raise CannotInvite("whoever answers answers for themselves")
    if one.method == "REPLY" and one.guests[0].answer not in PARTSTATS - {"NEEDS-ACTION"}:
        raise CannotInvite("an answer says something")


def _occurrence(one: Itip) -> Sequence[bytes]:
    if not one.recurrence_id:
        return []
    if "T" not in one.recurrence_id:
        return [write_line("RECURRENCE-ID", one.recurrence_id.replace("-", ""), params=";VALUE=DATE")]
    return [write_line("RECURRENCE-ID", _utc(datetime.fromisoformat(one.recurrence_id)))]


def _moment(name: str, at: datetime, *, all_day: bool) -> bytes:
    return write_line(name, f"{at:%Y%m%d}", params=";VALUE=DATE") if all_day else write_line(name, _utc(at))


def _guest(guest: Guest, method: str) -> bytes:
    said = guest.answer if guest.answer in PARTSTATS else "NEEDS-ACTION"
    rsvp = ";RSVP=TRUE" if method == "REQUEST" and said == "NEEDS-ACTION" else ""
    params = f"{_name(guest.name)};ROLE=REQ-PARTICIPANT;PARTSTAT={said}{rsvp}"
    return write_line("ATTENDEE", f"mailto:{guest.email}", params=params)


def _name(name: str) -> str:
    """Return a CN parameter; what no parameter can hold is left out of it (RFC 5545 3.1)."""
    plain = " ".join("".join(one for one in name if one.isprintable() and one != '"').split())
    return f';CN="{plain}"' if plain else ""


def _plain(uid: str) -> str:
    if not uid.isprintable():
        raise CannotInvite("a UID is one line")
    return uid


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def whole_days(start: datetime, end: datetime) -> bool:
    """Whether a stretch is whole days by its own clock."""
    return start.hour == start.minute == end.hour == end.minute == 0 and end - start >= timedelta(days=1)
