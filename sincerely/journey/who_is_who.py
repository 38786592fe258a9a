"""Who is who, across the rooms: what two would be together, the owner's answer, addresses that were announced."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.journey import own_addresses
from sincerely.noticing import queries as notices
from sincerely.noticing.records import Reading
from sincerely.people import actions, queries
from sincerely.people.models import Entry, Handled, Proposal

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


@dataclass(frozen=True, slots=True)
class Together:
    """What is known of some people taken together."""

    entries: int = 0
    addresses: int = 0
    promises: int = 0
    """Open ones, both ways."""
    facts: int = 0

    def __add__(self, other: "Together") -> "Together":
        return Together(
            self.entries + other.entries,
            self.addresses + other.addresses,
            self.promises + other.promises,
            self.facts + other.facts,
        )


def known_of(owner: Owner, people: Iterable[int], *, now: datetime) -> dict[int, Together]:
    """Return what is known of each of these people, in few queries."""
    ids = frozenset(people)
    counted = queries.counts(owner, ids)
    found = notices.how_many(owner, ids, now=now)
    return {pk: Together(*counted.get(pk, (0, 0)), *found.get(pk, (0, 0))) for pk in ids}


def preview(owner: Owner, proposals: Sequence[Proposal], *, now: datetime) -> Mapping[int, Together]:
    """Return, for each proposal that two are one, what will be together; the numbers that a yes then leads to."""
    pairs = {row.pk: (row.person_id, row.other_id) for row in proposals if row.other_id is not None}
    each = known_of(owner, {pk for pair in pairs.values() for pk in pair if pk is not None}, now=now)
    return {pk: each[one] + each[other] for pk, (one, other) in pairs.items() if other is not None}


def accept(owner: Owner, row: Proposal, *, now: datetime) -> Handled:
    """Do what was proposed, and compare who came of it with the others. Raises as `people.actions.accept` does.

    Of an address that is perhaps the owner's raises NotTheirs where it is another owner's of this desk.
    """
    if row.kind == "own_address":
        return _accept_own(owner, row, now=now)
    handled = actions.accept(owner, row, now=now)
    actions.compare_people(owner, now=now)
    return handled


def _accept_own(owner: Owner, row: Proposal, *, now: datetime) -> Handled:
    handled = own_addresses.take(owner, row.value, now=now).handled if row.state == "open" else None
    if handled is None:
        raise ValueError("only an open proposal about somebody who is not yet the owner can be accepted")
    return handled


def propose_addresses(owner: Owner, pairs: Sequence[tuple[Entry, Reading]], *, now: datetime) -> None:
    """Propose the new address that somebody announced: theirs, or that the one who has it already is the same.

    Nothing is done with an address that only a text names until the owner says yes.
    """
    announced: list[tuple[Entry, str, str]] = []
    for entry, reading in pairs:
        if entry.direction == "in" and entry.person_id and not entry.bulk and not entry.automatic:
            quotes = [found.quote for found in reading.notices if found.kind == "address_change"]
            announced += [(entry, quote, email) for quote in quotes for email in _addresses(quote)]
    if announced:
        actions.propose_announced(owner, announced, now=now)


def _addresses(quote: str) -> list[str]:
    return list(dict.fromkeys(one.lower().rstrip(".") for one in _ADDRESS.findall(quote)))
