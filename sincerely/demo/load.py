"""Bring the demo mailbox in: the owner, mail, calendar and contacts through the import, notes as typed by hand."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.demo.build import DEMO_ZONE, write
from sincerely.journey.arrival import bring_in
from sincerely.journey.letters import note_by_hand
from sincerely.people import queries as people

NOTE_KINDS = ("note", "call", "meeting")


def load(folder: Path, *, today: date, now: datetime) -> dict[str, object]:
    """Build the mailbox for `today` into `folder` and import it; return the counts."""
    mailbox = write(folder, today)
    owner = make_owner(mailbox.owner_name, mailbox.owner_email, now=now)
    arrived = bring_in(owner, [folder], now=now)
    for note in mailbox.notes:
        person = people.find_person(owner, note.person_email)
        if person is not None:
            kind = note.kind if note.kind in NOTE_KINDS else "note"
            note_by_hand(owner, person, note.text, kind=kind, at=min(note.at, now), now=now)
    return {"new": arrived.new, "known": arrived.known, "quarantined": arrived.quarantined, "notes": len(mailbox.notes)}


def make_owner(name: str, email: str, *, now: datetime) -> Owner:
    """Make the demo's owner, as the stories know her."""
    owner = accounts.create_owner(email, name, language="en", timezone=str(ZoneInfo(DEMO_ZONE)), now=now)
    accounts.change_owner(
        owner,
        {"call_name": "Lan", "role": "Account manager", "organisation": "Lá Sen Packaging", "timezone": DEMO_ZONE},
    )
    return owner
