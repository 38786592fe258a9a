"""Everybody in the address book, one after another, as cards and tables take them; memory stays flat."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.models import Card, Identity, Person
from sincerely.people.name_parts import name_parts
from sincerely.sources.queries import unpack
from sincerely.sources.write_card import CardContent

PIECE = 500
"""People that are read at once."""
KINDS = ("person", "role")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where what is known of somebody comes from: the door puts it into words."""

    entries: int
    first_at: datetime | None
    books: tuple[str, ...]
    """Names of address books that hold a card of theirs."""
    is_typed: bool
    """Whether the owner typed something."""


def count_address_book(owner: Owner, *, everybody: bool = False) -> int:
    """Return how many people `address_book` yields."""
    found = Person.objects.filter(owner=owner).exclude(kind="self")
    return (found if everybody else found.filter(kind__in=KINDS)).count()


def address_book(owner: Owner, note: Callable[[Origin], str], *, everybody: bool = False) -> Iterator[CardContent]:
    """Yield the people and offices of this owner by name; `everybody`: lists and machines, too. Never the owner.

    `note` says where what is known comes from. Nothing of policy, letters or secrets is in it.
    """
    found = Person.objects.filter(owner=owner).exclude(kind="self")
    found = found if everybody else found.filter(kind__in=KINDS)
    keys = list(found.order_by("name", "pk").values_list("pk", flat=True))
    for at in range(0, len(keys), PIECE):
        some = keys[at : at + PIECE]
        people = Person.objects.filter(owner=owner).in_bulk(some)
        values: dict[tuple[int, str], list[str]] = defaultdict(list)
        rows = Identity.objects.filter(owner=owner, person__in=some).order_by("pk")
        for person_id, kind, value in rows.values_list("person_id", "kind", "value"):
            values[person_id, kind].append(value)
        cards: dict[int, list[tuple[str, str]]] = defaultdict(list)
        held = Card.objects.filter(owner=owner, person__in=some).order_by("pk")
        for person_id, uid, shown in held.values_list("person_id", "uid", "source__shown_as"):
            cards[person_id].append((uid, shown))
        for key in some:
            if key in people:
                person = people[key]
                uid = cards[key][0][0] if cards[key] else _uid(owner, key)
                yield _content(
                    person, uid, values[key, "email"], values[key, "phone"], note(_origin(person, cards[key]))
                )


def _origin(person: Person, cards: list[tuple[str, str]]) -> Origin:
    books = tuple(dict.fromkeys(shown for _, shown in cards if shown))
    return Origin(person.entries_count, person.first_at, books, bool(person.typed))


def _content(person: Person, uid: str, emails: list[str], phones: list[str], note: str) -> CardContent:
    name = person.name or next(iter((*emails, *phones)), "")
    parts = name_parts(name, given=person.given_name, language=person.language)
    called = person.given_name
    return CardContent(
        uid=uid,
        name=name,
        parts=parts,
        nickname="" if not called or called in (parts.given, *name.split()) else called,
        emails=tuple(emails),
        phones=tuple(phones),
        organisation=person.organisation,
        title=person.title,
        birthday=person.birthday,
        links=tuple(person.links),
        photo=unpack(person.photo) if person.photo is not None else b"",
        tags=tuple(person.tags),
        note=note,
    )


def _uid(owner: Owner, person_id: int) -> str:
    """The same each time, so that an address book that takes the file twice knows everybody again."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'sincerely:{owner.email}:{person_id}')}"
