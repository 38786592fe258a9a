"""What the software handled, in words."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.people import queries as people
from sincerely.people.models import Handled

WORDS = {
    "merged": noop("Merged two entries for %(name)s: %(why)s"),
    "phone_filed": noop("Filed a phone number for %(name)s from a signature: %(value)s"),
    "title_filed": noop("Filed a title for %(name)s from a signature: %(value)s"),
    "organisation_filed": noop("Filed where %(name)s works, from a signature: %(value)s"),
}


@dataclass(frozen=True)
class HandledLine:
    """One line of "Handled for you"."""

    row: Handled
    words: str


def recent(owner: Owner, *, now: datetime, limit: int) -> list[HandledLine]:
    """Return the newest things handled, in words."""
    return [HandledLine(row, words(row)) for row in people.handled(owner, until=now, limit=limit)]


EVIDENCE = {
    "same_card": noop("one card in your address book holds both addresses"),
    "same_name": noop("the same name"),
    "same_address": noop("the same address"),
    "same_number": noop("the same number"),
    "same_organisation": noop("the same organisation"),
}


def words(row: Handled) -> str:
    """Return one thing handled as a sentence."""
    evidence = [gettext(EVIDENCE[key]) for key, _value in row.slots.get("evidence", []) if key in EVIDENCE]
    slots = {"value": "", **row.slots, "name": row.person.name if row.person else "", "why": ", ".join(evidence)}
    return gettext(WORDS.get(row.kind, "%(name)s")) % slots
