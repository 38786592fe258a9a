"""Invitations that came by mail, and what was made of them, in words."""

from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.people.models import Entry
from sincerely.people.queries.holding import clashes
from sincerely.web import reasons
from sincerely.writing import queries as letters
from sincerely.writing.models import Invitation

NOT_FOLLOWED = {
    "older": noop("It is older than what is known of this meeting, so nothing was changed."),
    "not_the_organiser": noop("Whoever wrote it does not organise this meeting, so nothing was changed."),
    "not_asked": noop("Whoever wrote it was not asked to this meeting, so nothing was changed."),
    "unknown_meeting": noop("No meeting of yours is known that it speaks of."),
    "unreadable": noop("Its calendar part can't be read. The letter itself is whole."),
}
FOR_INFORMATION = noop("A date for your information")
METHODS = {
    "REQUEST": noop("An invitation"),
    "REPLY": noop("An answer to your invitation"),
    "CANCEL": noop("A meeting is called off"),
    "COUNTER": noop("They propose another time"),
    "PUBLISH": FOR_INFORMATION,
    "": FOR_INFORMATION,
}

OWN = {
    "REQUEST": noop("Your invitation"), "REPLY": noop("Your answer"), "CANCEL": noop("You called it off"),
    "COUNTER": noop("You proposed another time"),
}  # fmt: skip


def is_own(one: Invitation) -> bool:
    """Whether the owner's own letter said it."""
    return one.entry is not None and one.entry.direction == "out"


def invitation_lines(owner: Owner, entry: Entry) -> list[dict[str, Any]]:
    """Return the invitations of an entry in words, each with whether it can be answered."""
    zone, own = ZoneInfo(owner.timezone), own_addresses(owner)
    found = letters.invitations_in(owner, entry)
    return [
        {
            "row": one, "what": gettext((OWN if is_own(one) else METHODS).get(one.method, METHODS[""])),
            "why": gettext(NOT_FOLLOWED[one.doubt]) if one.doubt in NOT_FOLLOWED else "",
            "when": reasons.day_words(one.starts_at.astimezone(zone).date()) if one.starts_at else "",
            "may_answer": one.method == "REQUEST" and not one.doubt and one.organizer not in own and not is_off(one),
            "is_off": one.method == "REQUEST" and is_off(one),
            "clashes": [] if one.method not in ("REQUEST", "COUNTER") or is_off(one) else in_the_way(owner, one),
            "may_take": one.method == "COUNTER" and not one.doubt and one.organizer in own and not is_own(one),
        }
        for one in found
    ]  # fmt: skip


def is_off(one: Invitation) -> bool:
    """Whether the meeting that an invitation asks to was called off."""
    return one.meeting is not None and one.meeting.status == "cancelled"


def in_the_way(owner: Owner, one: Invitation) -> list[Entry]:
    """Return the meetings at the time of an invitation, without the one that it is about."""
    if one.all_day or one.starts_at is None or one.ends_at is None:
        return []
    return [each for each in clashes(owner, one.starts_at, one.ends_at) if each.pk != one.meeting_id]
