"""Before a meeting: who comes, what was last said, promises both ways, what is known, what changed, what to ask."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.journey.letters import brief_for
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.people import queries as people
from sincerely.people.models import Entry, Participation, Person
from sincerely.writing.brief import Question

MOST_PEOPLE = 4
"""Who fits on one page."""
NEWS = ("moment", "role_change", "address_change", "absence", "thanks", "meeting")
PROMISES_SINCE = timedelta(days=120)
NEWS_WITHIN = timedelta(days=180)
"""Where the two never met, news as old as this is still worth a look."""
OF_A_LETTER = ("owed.", "open.")
"""Questions to put to oneself over a letter."""
OWN_QUESTIONS = ("meeting.good", "meeting.unsaid")


@dataclass(frozen=True)
class Attendee:
    """One who comes, with what the owner may want to have in mind."""

    person: Person
    last: Entry | None
    """The last entry with them before the meeting."""
    met_before: Entry | None
    mine: list[Notice]
    """What the owner promised and still owes."""
    theirs: list[Notice]
    facts: list[Notice]
    changed: list[Notice]
    """What they told since the last time the two met."""
    questions: list[Question]


@dataclass(frozen=True)
class MeetingBrief:
    """A meeting and who comes."""

    entry: Entry
    attendees: list[Attendee]
    others: int
    """How many more come."""


def who_comes(owner: Owner, entry: Entry) -> list[Person]:
    """Return the people of a meeting besides the owner, the one it is filed under first."""
    rows = Participation.objects.filter(owner=owner, entry=entry).order_by("pk").select_related("identity__person")
    found = [entry.person] if entry.person else []
    found += [row.identity.person for row in rows if row.identity.person.kind == "person"]
    return list({person.pk: person for person in found}.values())


def attendee(owner: Owner, person: Person, entry: Entry, *, now: datetime) -> Attendee:
    """Return what is worth knowing of one who comes, as known at `now`."""
    known = [one for one in people.timeline(owner, person, until=min(now, entry.at), limit=120) if one.pk != entry.pk]
    last = next((one for one in known if one.person_id == person.pk and one.direction != "other"), None)
    met = next((one for one in known if one.kind == "meeting" and one.status != "cancelled"), None)
    since = met.at if met else now - NEWS_WITHIN
    standing = [
        one
        for one in noticing.open_promises(owner, person.pk, now=now)
        if (one.due_at or one.at) >= now - PROMISES_SINCE
    ]
    facts = noticing.known_about(owner, person, ["fact"], until=now)
    news = noticing.notices_of_person(owner, person.pk, NEWS, until=now)
    changed = [
        one
        for one in news
        if one.at > since
        and one.entry.direction == "in"
        and one.what != "holiday"
        and one.entry_id != entry.pk
        # A wish for the owner's own day, or a word about it, is no news of theirs.
        and not (one.kind == "moment" and one.who == "reader")
    ]
    brief = brief_for(owner, person, None, why_no_draft="", now=now)
    # The last word and the promises stand above already; here is what else one could ask.
    asked = [one for one in brief.questions if one.about and not one.key.startswith(OF_A_LETTER)][:2]
    own = [Question(key) for key in OWN_QUESTIONS]
    return Attendee(
        person,
        last,
        met,
        [one for one in standing if one.by_owner][:3],
        [one for one in standing if not one.by_owner][:3],
        facts[:4],
        changed[:4],
        [*asked, *own][: max(2, min(3, len(asked) + 1))],
    )


def meeting_brief(owner: Owner, entry: Entry, *, now: datetime) -> MeetingBrief:
    """Return the page to read before a meeting."""
    coming = who_comes(owner, entry)
    return MeetingBrief(
        entry,
        [attendee(owner, person, entry, now=now) for person in coming[:MOST_PEOPLE]],
        max(0, len(coming) - MOST_PEOPLE),
    )
