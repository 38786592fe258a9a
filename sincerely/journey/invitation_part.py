"""The calendar part of a letter that carries an invitation, written anew whenever the letter is frozen."""

from datetime import datetime

from sincerely.sending.itip import CannotInvite, Guest, Itip, write_itip
from sincerely.sending.mime import CalendarPart, UnsafeLetter
from sincerely.writing import queries as letters
from sincerely.writing.models import Letter

FROM_ORGANISER = ("REQUEST", "CANCEL", "DECLINECOUNTER")


def calendar_part(letter: Letter, *, now: datetime) -> CalendarPart | None:
    """Return what goes beside the text; None for a letter that carries none. Raises UnsafeLetter."""
    row = letters.invitation_of(letter)
    if row is None or row.starts_at is None or row.ends_at is None:
        return None
    owner = letter.owner
    addressed = {str(each["email"]).lower() for each in (*letter.to, *letter.cc)}
    guests = tuple(Guest(each["name"], each["email"], each["answer"]) for each in row.attendees)
    outside = {guest.email for guest in guests} if row.method in FROM_ORGANISER else {row.organizer}
    if not outside <= addressed:
        raise UnsafeLetter("the invitation is for somebody to whom the letter does not go")
    organiser = Guest(owner.name if row.organizer == owner.email else "", row.organizer)
    try:
        raw = write_itip(
            Itip(
                method=row.method,  # type: ignore[arg-type]
                uid=row.uid, start=row.starts_at, end=row.ends_at, summary=row.summary, organiser=organiser,
                guests=guests, sequence=row.sequence, place=row.place, recurrence_id=row.recurrence_id,
                all_day=row.all_day,
            ),
            now=now,
        )  # fmt: skip
    except CannotInvite as problem:
        raise UnsafeLetter("the invitation says nothing that could be sent") from problem
    return CalendarPart(row.method, raw)
