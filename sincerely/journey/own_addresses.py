"""The owner's own addresses: what came through one before it was known as theirs is read from their side.

Each change is one transaction; working out anew what closes what follows in short ones, and is taken up by the next
reading should it be cut short.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses, own_to_others
from sincerely.journey.address import learn_address
from sincerely.noticing import actions as noticing
from sincerely.people import actions as people
from sincerely.people import queries
from sincerely.people.identity import name_key, read_name
from sincerely.people.models import Handled, Person
from sincerely.sources import actions as sources

AT_ONCE = 100
"""People whose notices are settled in one transaction."""


@dataclass(frozen=True, slots=True)
class _Rest:
    """What is left to do when entries have turned: whose notices to settle, and what was marked as unsettled for it."""

    people: frozenset[int] = frozenset()
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: the addresses that are theirs now, how many entries changed sides, the row of the undo."""

    addresses: tuple[str, ...]
    entries: int = 0
    handled: Handled | None = None


def take(owner: Owner, address: str, *, now: datetime) -> Taken:
    """Make an address the owner's own, with the others of whoever it stood for until now.

    Raises accounts.NotTheirs where one of them is another owner's of this desk; nothing is changed then.
    """
    with transaction.atomic():
        people.hold_timeline(owner.pk)
        taken, rest = _take(owner, address.strip().lower(), now=now)
    _settle(owner, rest, now=now)
    return taken


def _take(owner: Owner, address: str, *, now: datetime) -> tuple[Taken, _Rest]:
    person = _stranger_at(owner, address)
    addresses = {address, *(queries.emails_of(owner, [person.pk])[person.pk] if person else ())}
    accounts.add_own_addresses(owner, addresses, now=now)
    handled = people.become_owner(owner, person, now=now) if person else None
    people.answer_own(owner, addresses, now=now)
    changed, rest = _turn(owner, people.entries_through(owner, addresses), now=now)
    return Taken(tuple(sorted(addresses)), changed, handled), rest


def _stranger_at(owner: Owner, address: str) -> Person | None:
    """Who stands for an address, if that is not the owner."""
    holders = queries.holders_by_address(owner, [address]).get(address, [])
    return next((one for one in holders if one.kind != "self"), None)


def of_account(owner: Owner, address: str, *, now: datetime) -> None:
    """Make the address of an account the owner's own, where nobody else can be meant; else it is asked about.

    An account may be a colleague's whose mail one looks after, or one that several share.
    """
    address = address.strip().lower()
    if "@" not in address or own_to_others(owner, [address]):
        return
    person = _stranger_at(owner, address)
    if person is None or _may_be_owner(owner, person, address):
        take(owner, address, now=now)
    else:
        people.ask_own(owner, address, now=now)


def _may_be_owner(owner: Owner, person: Person, address: str) -> bool:
    """Whether nothing is known of somebody but this address, and no other name than the owner's."""
    read_off = read_name("", address).shown
    is_nameless = "@" in person.name or person.name == read_off or name_key(person.name) == name_key(owner.name)
    return is_nameless and len(queries.emails_of(owner, [person.pk])[person.pk]) == 1


def drop(owner: Owner, address: str, *, now: datetime) -> list[str]:
    """Take an address away that is not the owner's after all; return what went: with it go those that came with it."""
    came = queries.came_as_own(owner, address)
    if came is not None:
        return undo(came, now=now)
    with transaction.atomic():
        people.hold_timeline(owner.pk)
        dropped = accounts.drop_own_addresses(owner, [address])
        for one in dropped:
            people.become_somebody(owner, one, now=now)
        _, rest = _turn(owner, people.entries_through(owner, dropped), now=now)
    _settle(owner, rest, now=now)
    return dropped


def undo(handled: Handled, *, now: datetime) -> list[str]:
    """Undo one thing that was handled; return the addresses that are the owner's no longer by it.

    Those are the addresses for which somebody else stands then, whichever merge was undone.
    """
    owner = handled.owner
    with transaction.atomic():
        people.hold_timeline(owner.pk)
        people.undo(handled, now=now)
        dropped = accounts.drop_own_addresses(owner, people.strays(owner))
        people.forget_own(owner, dropped)
        people.ask_own_again(owner, dropped)
        _, rest = _turn(owner, people.entries_through(owner, dropped), now=now)
    _settle(owner, rest, now=now)
    return dropped


@transaction.atomic
def see_to(owner: Owner, entries: Sequence[int], *, now: datetime) -> None:
    """Bring entries that came back, as they stood once, to what is known of the owner's addresses now."""
    for address in sorted(own_addresses(owner)):
        if _stranger_at(owner, address) is not None:
            take(owner, address, now=now)
    turned = people.turn(owner, entries, now=now)
    if turned.changed:
        _settle(owner, _Rest(noticing.judge_again(owner, turned.entries, turned.people)), now=now)


def _turn(owner: Owner, entries: Sequence[int], *, now: datetime) -> tuple[int, _Rest]:
    """Turn entries and the notices in them; return how many changed sides, and what is left to do."""
    if not entries:
        return 0, _Rest()
    turned = people.turn(owner, entries, now=now)
    # Even where no side changed: who stood in Cc only may stand in To now.
    around = noticing.judge_again(owner, turned.entries, turned.people)
    return turned.changed, _Rest(around, tuple(sources.mark_unsettled(owner)))


def _settle(owner: Owner, rest: _Rest, *, now: datetime) -> None:
    if not rest.people:
        return
    people.compare_people(owner, now=now)
    everybody = sorted(rest.people)
    for start in range(0, len(everybody), AT_ONCE):
        noticing.settle(owner, now=now, people=everybody[start : start + AT_ONCE])
    learn_address(owner)
    sources.mark_settled_again(rest.marked)
