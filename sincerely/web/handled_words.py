"""What the software handled, and what the owner said yes to, in words."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.people import queries as people
from sincerely.people.models import Handled
from sincerely.web.proposal_words import evidence_words
from sincerely.web.reasons import birthday_words

WORDS = {
    "merged": noop("Put %(other)s together with %(name)s. %(why)s"),
    "merged_by_owner": noop("You said that %(other)s is %(name)s. %(why)s"),
    "own": noop("You said that %(value)s is yours."),
    "phone_filed": noop("Filed a phone number for %(name)s from a signature: %(value)s"),
    "title_filed": noop("Filed a title for %(name)s from a signature: %(value)s"),
    "organisation_filed": noop("Filed where %(name)s works, from a signature: %(value)s"),
    "link_filed": noop("Filed a link for %(name)s from a signature: %(value)s"),
    "card_filed": noop("Filed from a card for %(name)s: %(value)s"),
    "desk_mail_humans_only": noop("Sent %(name)s the fixed mail that asks to confirm: humans only."),
    "desk_mail_call": noop("Sent %(name)s the fixed mail that asks to confirm: a call."),
    "standing_out_of_office": noop("Sent %(name)s your absence note, as you approved it beforehand."),
    "standing_slot_confirmation": noop("Confirmed to %(name)s the time that they chose, as you approved beforehand."),
    "accepted": noop("You said yes for %(name)s: %(value)s"),
}

A_BIRTHDAY = re.compile(r"(?<=, )(?:\d{4}-|--)\d{2}-\d{2}(?=,|$)|^(?:\d{4}-|--)\d{2}-\d{2}(?=,|$)")
"""As a card keeps it, among the other things that were filed from it."""


@dataclass(frozen=True)
class HandledLine:
    """One line of "Handled for you"."""

    row: Handled
    words: str


def recent(owner: Owner, *, now: datetime, limit: int) -> list[HandledLine]:
    """Return the newest things handled, in words."""
    return [HandledLine(row, words(row)) for row in people.handled(owner, until=now, limit=limit)]


def words(row: Handled) -> str:
    """Return one thing handled as a sentence."""
    kind = "merged_by_owner" if row.kind == "merged" and row.slots.get("by_owner") else row.kind
    name = row.person.name if row.person else row.slots.get("name", "")
    slots = {"value": "", "other": "", **row.slots, "name": name}
    if slots["other"] == name and slots.get("address"):
        slots["other"] = slots["address"]
    if row.kind == "card_filed":
        slots["value"] = A_BIRTHDAY.sub(lambda found: birthday_words(found[0]), str(slots["value"]))
    if row.slots.get("own"):
        kind, slots["value"] = "own", ", ".join(row.slots["own"])
    slots["why"] = evidence_words(row.slots.get("evidence", []))
    return (gettext(WORDS.get(kind, "%(name)s")) % slots).strip()
