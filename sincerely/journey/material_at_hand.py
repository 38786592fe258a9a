"""Which kinds of letter have something to be written from, with this person, now."""

from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.journey.draft_material import what_arrived
from sincerely.journey.letters import need_for
from sincerely.people import queries as people
from sincerely.people.models import Person

AHEAD = timedelta(days=180)
"""How far ahead a meeting is looked for that could be moved."""


def missing(owner: Owner, person: Person | None, *, now: datetime) -> dict[str, str]:
    """Return the kinds of letter that stand on something which is not there, each with a message key that says what."""
    if person is None:
        return dict.fromkeys(("reminder", "documents_received", "reschedule"), "kind.nobody")
    found = {}
    if need_for(owner, person, "reminder", now=now) is None:
        found["reminder"] = "kind.nothing_awaited"
    if what_arrived(owner, person, now=now)[0] is None:
        found["documents_received"] = "kind.nothing_arrived"
    ahead = people.meetings(owner, since=now, until=now + AHEAD)
    if (
        not any(each.person_id == person.pk for each in ahead)
        and need_for(owner, person, "reschedule", now=now) is None
    ):
        found["reschedule"] = "kind.no_meeting"
    return found
