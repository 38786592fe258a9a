"""An address that turns out to be the owner's: whoever stood for it becomes the owner, and what was said through it
changes sides. The other way round too, where it was not theirs after all.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.people.actions.directory import owner_as_person
from sincerely.people.actions.merging import merge, recount
from sincerely.people.actions.place import machine_of
from sincerely.people.identity import kind_of, name_key, read_name
from sincerely.people.models import Entry, Handled, Identity, Participation, Person
from sincerely.people.sides import own_answer, says_whose, side_of_letter, side_of_meeting
from sincerely.sources.headers import read_headers
from sincerely.sources.queries import raw_bytes

AT_ONCE = 500
"""Entries that are looked at together."""
_SIDES = ("direction", "person", "answer", "machine")


@transaction.atomic
def become_owner(owner: Owner, person: Person, *, now: datetime) -> Handled:
    """Make a person part of the owner; undone as any merge is. `slots["own"]` of the row names the addresses."""
    addresses = sorted(person.identities.filter(kind="email").values_list("value", flat=True))
    handled = merge(owner, _owner_themself(owner), person, by_owner=True, now=now)
    handled.slots["own"] = addresses
    handled.save(update_fields=["slots"])
    return handled


def become_somebody(owner: Owner, address: str, *, now: datetime) -> Person | None:
    """Part an address from the owner: who writes from it is somebody of their own; None where it stood nowhere."""
    identity = Identity.objects.filter(owner=owner, kind="email", value=address, person__kind="self").first()
    if identity is None:
        return None
    name = read_name(identity.shown_as, address)
    identity.person = Person.objects.create(
        owner=owner, name=(name.shown or address)[:300], name_key=name_key(name.shown)[:300],
        given_name=name.given[:120], kind=kind_of(address),
    )  # fmt: skip
    identity.save(update_fields=["person"])
    return identity.person


class Turned(NamedTuple):
    """Entries whose notices are to be judged anew, the people in their conversations, and how many changed sides."""

    entries: list[int]
    people: frozenset[int]
    changed: int


def strays(owner: Owner) -> list[str]:
    """Return own addresses for which somebody stands who is not the owner: a merge was undone by which they came."""
    rows = Identity.objects.filter(owner=owner, kind="email", value__in=own_addresses(owner) - {owner.email})
    return sorted(rows.exclude(person__kind="self").values_list("value", flat=True))


def forget_own(owner: Owner, addresses: Iterable[str]) -> None:
    """Take addresses that are the owner's no longer out of what the undo of others names."""
    gone = set(addresses)
    for row in Handled.objects.filter(owner=owner, kind="merged", undone_at=None, slots__has_key="own"):
        left = [address for address in row.slots["own"] if address not in gone]
        if left != row.slots["own"]:
            row.slots["own"] = left
            row.save(update_fields=["slots"])


def entries_through(owner: Owner, addresses: Iterable[str]) -> list[int]:
    """Return the letters and meetings in which an address stands."""
    stands = Participation.objects.filter(owner=owner, identity__kind="email", identity__value__in=set(addresses))
    return sorted(set(stands.values_list("entry_id", flat=True)))


def turn(owner: Owner, ids: Sequence[int], *, now: datetime) -> Turned:
    """Say anew of letters and meetings on which side they are.

    By the rule of `place`: whose own address wrote it, whose it came to, and who the other one is.
    """
    own, changed = own_addresses(owner), 0
    people: set[int | None] = set()
    beside: set[int | None] = set()
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        entries = Entry.objects.in_bulk(some)
        turned = []
        for pk, roles in _roles(some):
            entry = entries[pk]
            was = [getattr(entry, name) for name in ("direction", "person_id", "answer")]
            _place_anew(entry, roles, own)
            people |= {was[1], entry.person_id}
            if was != [getattr(entry, name) for name in ("direction", "person_id", "answer")]:
                turned.append(entry)
        Entry.objects.bulk_update(turned, _SIDES)
        beside |= set(Entry.objects.filter(thread__entries__in=some).values_list("person_id", flat=True))
        changed += len(turned)
    renamed: list[Person] = []
    for person in Person.objects.filter(pk__in=[pk for pk in people if pk is not None]):
        if _name_kind_anew(person):
            renamed.append(person)
        recount(person, now=now)
    others = set(Participation.objects.filter(identity__person__in=renamed).values_list("entry__pk", "entry__person"))
    beside |= {whose for _, whose in others}
    around = frozenset(pk for pk in people | beside if pk is not None)
    return Turned(sorted({*ids, *(pk for pk, _ in others)}), around, changed)


def _name_kind_anew(person: Person) -> bool:
    """Who was first met by bulk mail to the owner is a list, until they write themselves or are written to.

    Return whether they are something else now: then what came to them came to one person, or to many.
    """
    rows = Participation.objects.filter(identity__person=person, identity__kind="email")
    first = rows.order_by("entry__at", "entry", "pk").select_related("entry", "identity").first()
    if first is None or person.kind not in _CHANGEABLE:
        return False
    address, called, is_sender = first.identity.value, first.identity.shown_as, first.role == "from"
    by_bulk = is_sender and first.entry.bulk and first.entry.direction == "in"
    kind = kind_of(address, bulk=by_bulk, called="" if is_sender else called)
    if kind == "list" and kind_of(address) == "person":
        own_words = rows.filter(role="from", entry__kind="message", entry__bulk=False, entry__automatic=False)
        kind = "person" if own_words.exists() else kind
    if kind == "list" and (known := kind_of(address, called=called)) in ("person", "role"):
        answered = Entry.objects.filter(person=person, direction="out", kind="message")
        kind = known if answered.exists() else kind
    if kind not in _CHANGEABLE or kind == person.kind:
        return False
    person.kind, person.compared = kind, False
    person.save(update_fields=["kind", "compared"])
    return True


_CHANGEABLE = ("person", "role", "list")


def _owner_themself(owner: Owner) -> Person:
    """The owner among the people; nobody yet where no letter of theirs came in so far."""
    me = Person.objects.filter(owner=owner, kind="self").first()
    if me is None:
        me = owner_as_person(owner)
        me.save()
    return me


_Role = tuple[str, int, str]
"""Which field of an entry somebody stands in, who, and of what kind they are."""


def _roles(entries: Sequence[int]) -> Iterator[tuple[int, list[_Role]]]:
    rows = Participation.objects.filter(entry__in=entries, entry__kind__in=("message", "meeting"))
    rows = rows.order_by("entry", "pk")
    found = rows.values_list("entry", "role", "identity__person", "identity__person__kind")
    for entry, group in groupby(found, key=lambda row: row[0]):
        yield entry, [(role, person, kind) for _, role, person, kind in group]


def _place_anew(entry: Entry, roles: Sequence[_Role], own: frozenset[str]) -> None:
    own_roles = {role for role, _, kind in roles if kind == "self"}
    by_owner, named = "from" in own_roles, {role for role, _, _ in roles}
    names_readers = not named.isdisjoint(("to", "cc"))
    was_out = entry.direction == "out"
    if entry.kind == "message":
        entry.direction = side_of_letter(
            by_owner=by_owner,
            to_owner=bool(own_roles),
            bulk=entry.bulk,
            names_readers=names_readers,
        )
        entry.machine = "" if not by_owner else entry.machine if was_out else _machine(entry)
    else:
        entry.direction = side_of_meeting(by_owner=by_owner, has_organiser="from" in named)
        entry.answer = own_answer((entry.partstats or {}).items(), own)
    whose = (person for role, person, kind in roles if says_whose(entry.kind, entry.direction, role, kind))
    entry.person_id = next(whose, None)


def _machine(entry: Entry) -> str:
    """How far AI took part in a letter of the owner's, by its own field."""
    raw = raw_bytes(entry.blob_id) if entry.blob_id else None
    headers = read_headers(raw) if raw else None
    return machine_of(headers.raw("ai-disclosure")) if headers is not None else ""
