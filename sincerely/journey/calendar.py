"""One's own calendar on a server: slots held for somebody, and one's own answer to an invitation. Nobody is told.

The answer to the organiser is a letter: written, approved and sent as every letter is. Where a calendar's server would
tell the organiser by itself (RFC 6638), the answer is not written there at all; slots that are held name nobody.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import own_addresses
from sincerely.journey.writing_back import Outcome, There, Write, write
from sincerely.people.actions.events import event_digest
from sincerely.people.actions.on_servers import keep_held
from sincerely.people.models import Entry, Person
from sincerely.sources import queries
from sincerely.sources.actions import place_of
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.event_changes import HELD, Answer, Invitation, answer, held_slot, read_invitation
from sincerely.sources.models import Copy, Source
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.records import EventRecord
from sincerely.sources.remote import Servers

AROUND = timedelta(days=400)
"""How far from an entry its occurrence is sought: one that was moved is known by the day that it stood on."""


# --- slots ---------------------------------------------------------------------------------------------------------


def hold(
    person: Person, calendar: Source, *, start: datetime, end: datetime, summary: str, servers: Servers,
    sign_in: SignIn, now: datetime,
) -> Outcome:  # fmt: skip
    """Keep a time free for somebody: a tentative event of our own. ValueError where it ends before it begins."""
    uid = f"{HELD}{uuid.uuid4()}"
    raw = held_slot(uid=uid, start=start, end=end, summary=summary, now=now)
    what = {"name": person.name, "person": person.pk, "at": start.isoformat(), "summary": summary}
    wish = Write(calendar, f"{place_of(calendar)}{uid}.ics", uid, There(), raw, "slot_held", what)
    outcome = write(wish, servers, sign_in=sign_in, now=now)
    if outcome.state in ("written", "unsure"):
        keep_held(person, outcome.row, start=start, end=end, summary=summary)
    return outcome


# --- answers -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """An invitation as it stands in a calendar: one's answer there, and which occurrence of it the entry is."""

    copy: Copy
    invitation: Invitation
    occurrence: str
    raw: bytes
    etag: str


def calendars_with(owner: Owner, entry: Entry) -> list[Copy]:
    """Return where the meeting of an entry stands in calendars on servers."""
    return queries.copies_with_uid(owner, entry.uid, kind="caldav") if entry.kind == "meeting" and entry.uid else []


def asked(owner: Owner, entry: Entry, copy: Copy, there: There) -> Asked:
    """Return what a calendar object says of one's own part in an entry; CannotChange where it says nothing."""
    if there.raw is None:
        raise CannotChange("no_object")
    occurrence = _occurrence(entry, there.raw)
    said = read_invitation(there.raw, own_addresses(owner), occurrence=occurrence)
    return Asked(copy, said, occurrence, there.raw, there.etag)


def _occurrence(entry: Entry, raw: bytes) -> str:
    """Return the RECURRENCE-ID of the occurrence that an entry is, blank for an event that does not repeat."""
    found = parse_calendar(raw, Window(entry.at - AROUND, entry.at + AROUND))
    records = [one for one in found if isinstance(one, EventRecord) and event_digest(one) == entry.digest]
    return records[0].recurrence_id if records else ""


def give_answer(
    owner: Owner, entry: Entry, to: Asked, said: Answer, *, is_for_all: bool, servers: Servers, sign_in: SignIn,
    now: datetime,
) -> Outcome:  # fmt: skip
    """Write one's answer into one's own calendar; CannotChange where there is nothing to answer."""
    one = "" if is_for_all else to.occurrence
    wanted = answer(to.raw, said, own_addresses(owner), occurrence=one, now=now).raw
    what = {
        "name": entry.subject, "entry": entry.pk, "answer": said, "whole": not one,
        "changes": [["answer", to.invitation.answer, said]],
    }  # fmt: skip
    seen = There(to.raw, to.etag)
    wish = Write(to.copy.source, to.copy.key, entry.uid, seen, wanted, "answered", what)
    return write(wish, servers, sign_in=sign_in, now=now)
