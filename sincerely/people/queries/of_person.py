"""What is one person's alone, and goes with them; and what they share with others, and stays for these."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.models import Card, Entry, Handled, HeldSlot, Identity, Participation, Person, Proposal
from sincerely.people.queries.leaving import around, chunks


@dataclass(frozen=True, slots=True)
class OfPerson:
    """Ids of rows around one person. What has no word of it in its name goes with them."""

    messages: tuple[int, ...]
    meetings: tuple[int, ...]
    notes: tuple[int, ...]
    """Notes and calls, by hand."""
    shared: tuple[int, ...]
    """Entries that stay, because others wrote them, got them or were there too."""
    threads: tuple[int, ...]
    """Conversations in which nothing stands any more once these entries are gone."""
    identities: tuple[int, ...]
    addresses: tuple[str, ...]
    numbers: tuple[str, ...]
    uids: tuple[str, ...]
    """Calendar objects that go."""
    cards: tuple[tuple[int, str], ...]
    """(source, UID) of the cards that are about them."""
    held: tuple[int, ...]
    """Times held for them, as changes of ours on a server (sources.FormerVersion)."""
    handled: tuple[int, ...]
    proposals: tuple[int, ...]

    @property
    def entries(self) -> tuple[int, ...]:
        """Everything of the timeline that goes."""
        return (*self.messages, *self.meetings, *self.notes)


def of_person(owner: Owner, person: Person) -> OfPerson:
    """Return what is around a person of the owner's.

    A message that they wrote goes; one to or from somebody else besides the owner stays, and so does a meeting at which
    others were. A time held for them goes, though it names nobody. Raises ValueError for the owner themself.
    """
    if person.owner_id != owner.pk or person.kind == "self":
        raise ValueError("only somebody else of the same owner can be erased")
    known_by = Identity.objects.filter(owner=owner, person=person).order_by("pk")
    identities = list(known_by.values_list("kind", "value"))
    held = list(HeldSlot.objects.filter(owner=owner, person=person).values_list("written_id", "written__uid"))
    held_uids = [uid for _, uid in held if uid]
    around = Q(person=person) | Q(participations__identity__person=person)
    near = dict(Entry.objects.filter(around, owner=owner).values_list("pk", "kind"))
    alone = dict(Entry.objects.filter(owner=owner, kind="meeting", uid__in=held_uids).values_list("pk", "kind"))
    shared = _shared(near, person)
    going = alone | {pk: kind for pk, kind in near.items() if pk not in shared}
    return OfPerson(
        messages=_of(going, "message"),
        meetings=_of(going, "meeting"),
        notes=_of(going, "call", "note"),
        shared=tuple(sorted(shared)),
        threads=_emptied(going),
        identities=tuple(known_by.values_list("pk", flat=True)),
        addresses=tuple(value for kind, value in identities if kind == "email"),
        numbers=tuple(value for kind, value in identities if kind != "email"),
        uids=_uids(owner, going),
        cards=tuple(Card.objects.filter(owner=owner, person=person).order_by("pk").values_list("source_id", "uid")),
        held=tuple(sorted(pk for pk, _ in held)),
        handled=_handled(owner, person, going, [value for _, value in identities]),
        proposals=_proposals(owner, person, going),
    )


def _of(going: dict[int, str], *kinds: str) -> tuple[int, ...]:
    return tuple(sorted(pk for pk, kind in going.items() if kind in kinds))


def _shared(near: dict[int, str], person: Person) -> set[int]:
    """Return those of the entries that somebody else has a part in, without the messages that the person wrote."""
    others: set[int] = set()
    wrote: set[int] = set()
    for some in chunks(sorted(near)):
        rows = Participation.objects.filter(entry_id__in=some).exclude(identity__person__kind="self")
        for entry, role, who in rows.values_list("entry_id", "role", "identity__person_id"):
            if who != person.pk:
                others.add(entry)
            elif role == "from" and near[entry] == "message":
                wrote.add(entry)
    return others - wrote


def _emptied(going: Iterable[int]) -> tuple[int, ...]:
    gone, found = frozenset(going), set(around(sorted(going))[1])
    for some in chunks(sorted(found)):
        rows = Entry.objects.filter(thread__in=some).values_list("pk", "thread_id")
        found -= {thread for pk, thread in rows if thread and pk not in gone}
    return tuple(sorted(found))


def _uids(owner: Owner, going: Iterable[int]) -> tuple[str, ...]:
    """Return the calendar objects of which nothing stays on the timeline."""
    gone = frozenset(going)
    found: set[str] = set()
    for some in chunks(sorted(gone)):
        found.update(Entry.objects.filter(pk__in=some, kind="meeting").exclude(uid="").values_list("uid", flat=True))
    for uids in chunks(sorted(found)):
        rows = Entry.objects.filter(owner=owner, uid__in=uids).values_list("pk", "uid")
        found -= {uid for pk, uid in rows if pk not in gone}
    return tuple(sorted(found))


def _handled(owner: Owner, person: Person, going: Iterable[int], known_by: list[str]) -> tuple[int, ...]:
    """Return what was handled about them, or names an address of theirs, or once made them one with somebody."""
    gone, found = frozenset(going), []
    for row in Handled.objects.filter(owner=owner).order_by("pk").iterator():
        was = row.before.get("person")
        is_theirs = row.person_id == person.pk or row.entry_id in gone
        is_theirs = is_theirs or (isinstance(was, dict) and was.get("id") == person.pk)
        said = "" if is_theirs else json.dumps([row.slots, row.before], ensure_ascii=False).lower()
        if is_theirs or any(each in said for each in known_by):
            found.append(row.pk)
    return tuple(found)


def _proposals(owner: Owner, person: Person, going: Iterable[int]) -> tuple[int, ...]:
    gone = frozenset(going)
    rows = Proposal.objects.filter(owner=owner).order_by("pk").values_list("pk", "person_id", "other_id", "entry_id")
    return tuple(pk for pk, who, other, entry in rows if person.pk in (who, other) or entry in gone)
