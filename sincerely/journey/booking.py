"""The page on which somebody chooses one of the times that a letter offers: no account, and nothing is booked by it.

A choice is a wish. It reaches the owner's Today, where the letter that confirms it waits to be written and approved.
"""

from datetime import datetime

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.journey import inviting
from sincerely.journey.scheduling import busy_times
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.free_times import Slot, is_free
from sincerely.writing.models import Letter, OfferedTime

TAKEN = ("chosen", "confirmed")


def times_behind(secret: str, *, now: datetime) -> list[OfferedTime]:
    """Return the times that a booking page shows: those of one letter that has left, still to come, in order."""
    found = letters.offers_by_secret(letters.secret_digest(secret))
    return [one for one in found if one.letter.state == "approved" and one.starts_at > now]


def still_free(one: OfferedTime) -> bool:
    """Whether nothing was put into the owner's calendars meanwhile."""
    busy = busy_times(one.owner, one.starts_at, one.ends_at, besides=one.letter)
    return is_free(Slot(one.starts_at, one.ends_at), busy) is None


def choose(one: OfferedTime, *, now: datetime) -> bool:
    """Take a choice; False where the time is no longer free, or another was chosen. Sends nothing, books nothing.

    A standing approval for confirming a chosen slot begins here: whoever builds it follows this call.
    """
    return still_free(one) and writing.choose_offer(one, now=now)


def chosen(owner: Owner, *, now: datetime) -> list[OfferedTime]:
    """Return what was chosen and waits for the owner's word."""
    return letters.chosen_offers(owner, since=now)


@transaction.atomic
def confirm(one: OfferedTime, *, now: datetime) -> Letter:
    """Begin the letter that confirms a chosen time with an invitation, or return the one that was begun."""
    begun = letters.invitation_letter(one.owner, one.person, one.starts_at)
    if begun is not None:
        return begun
    slot = Slot(one.starts_at, one.ends_at)
    return inviting.invite(one.owner, one.person, slot, reply_to=one.letter.reply_to, now=now)
