"""The owner's own addresses: what came through one before it was known as theirs is read from their side."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.journey.address import learn_address
from sincerely.noticing import actions as noticing
from sincerely.people import actions as people
from sincerely.people import queries
from sincerely.people.models import Handled


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: the addresses that are theirs now, how many entries changed sides, the row of the undo."""

    addresses: tuple[str, ...]
    entries: int = 0
    handled: Handled | None = None


@transaction.atomic
def take(owner: Owner, address: str, *, now: datetime) -> Taken:
    """Make an address the owner's own, with the others of whoever it stood for until now.

    Raises accounts.NotTheirs where one of them is another owner's of this desk; nothing is changed then.
    """
    address = address.strip().lower()
    holders = queries.holders_by_address(owner, [address]).get(address, [])
    person = next((one for one in holders if one.kind != "self"), None)
    addresses = {address, *(queries.emails_of(owner, [person.pk])[person.pk] if person else ())}
    accounts.add_own_addresses(owner, addresses)
    handled = people.become_owner(owner, person, now=now) if person else None
    people.answer_own(owner, addresses, now=now)
    return Taken(tuple(sorted(addresses)), _turn(owner, addresses, now=now), handled)


def of_account(owner: Owner, address: str, *, now: datetime) -> None:
    """Make the address of an account the owner's own; one that several share may be another owner's already."""
    if "@" in address:
        with contextlib.suppress(accounts.NotTheirs):
            take(owner, address, now=now)


@transaction.atomic
def drop(owner: Owner, address: str, *, now: datetime) -> list[str]:
    """Take an address away that is not the owner's after all; return what went: with it go those that came with it."""
    came = queries.came_as_own(owner, address)
    if came is not None:
        return undo(came, now=now)
    dropped = accounts.drop_own_addresses(owner, [address])
    for one in dropped:
        people.become_somebody(owner, one, now=now)
    _turn(owner, dropped, now=now)
    return dropped


@transaction.atomic
def undo(handled: Handled, *, now: datetime) -> list[str]:
    """Undo one thing that was handled; where addresses became the owner's by it, what came through them turns back."""
    owner, addresses = handled.owner, handled.slots.get("own", [])
    people.undo(handled, now=now)
    dropped = accounts.drop_own_addresses(owner, addresses) if addresses else []
    if addresses:
        people.ask_own_again(owner, addresses)
        _turn(owner, addresses, now=now)
    return dropped


def _turn(owner: Owner, addresses: Iterable[str], *, now: datetime) -> int:
    turned = people.turn(owner, addresses, now=now)
    if turned.entries:
        # Even where no side changed: who stood in Cc only may stand in To now.
        noticing.judge_again(owner, turned.entries, turned.people)
        people.compare_people(owner, now=now)
        noticing.settle(owner, now=now)
        learn_address(owner)
    return turned.changed
