"""What the owner enters: notes, calls, meetings, people, tags and marks."""

import secrets
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.people.actions.batch import storable
from sincerely.people.actions.index import add_documents
from sincerely.people.actions.merging import recount
from sincerely.people.actions.place import document_of
from sincerely.people.identity import kind_of, name_key, read_name
from sincerely.people.models import Entry, Handled, Identity, Participation, Person
from sincerely.people.phones import as_e164, guess_region

EDITABLE = ("name", "given_name", "organisation", "title", "birthday", "language", "address_me", "address_you")
LIMITS = {"given_name": 120, "birthday": 10, "language": 8, "address_me": 40, "address_you": 40}
MARKS = ("important", "by_hand")
NOTE_KINDS = ("note", "call", "meeting")
CHUNK = 500


@transaction.atomic
def add_note(owner: Owner, person: Person, text: str, *, kind: str = "note", at: datetime, now: datetime) -> Entry:
    """Put a note, a call or a meeting on a person's timeline at `at`."""
    if kind not in NOTE_KINDS:
        raise ValueError(f"kind must be one of {', '.join(NOTE_KINDS)}")
    entry = Entry.objects.create(
        owner=owner, digest=secrets.token_hex(32), kind=kind, at=at, direction="none", person=person,
        text=storable(text), status="confirmed" if kind == "meeting" else "",
    )  # fmt: skip
    identity = person.identities.order_by("pk").first()
    if identity is not None:
        Participation.objects.create(owner=owner, entry=entry, identity=identity, role="to")
    add_documents([document_of(entry)])
    recount(person, now=now)
    return entry


def edit_person(owner: Owner, person: Person, fields: dict[str, str]) -> Person:
    """Set fields the owner typed; reading never overwrites them."""
    changed = {name: storable(value.strip()) for name, value in fields.items() if name in EDITABLE}
    if not changed.get("name", "x"):
        raise ValueError("a person needs a name")
    for name, value in changed.items():
        changed[name] = value[: LIMITS.get(name, 300)]
        setattr(person, name, changed[name])
    person.typed = {**person.typed, **changed}
    if "name" in changed:
        person.name_key = name_key(person.name)[:300]
        if "given_name" not in person.typed:
            person.given_name = read_name(person.name, language=person.language).given[:120]
    person.save()
    return person


def tag(owner: Owner, person: Person, tags: Iterable[str]) -> Person:
    """Give a person exactly these tags, in order, without doubles."""
    person.tags = list(dict.fromkeys(storable(" ".join(tag.split()))[:60] for tag in tags if tag.strip()))
    person.save(update_fields=["tags"])
    return person


def mark(owner: Owner, person: Person, name: str, *, on: bool) -> Person:
    """Mark a person `important` or `by_hand` (no draft is ever made for them), or take the mark away."""
    if name not in MARKS:
        raise ValueError(f"mark must be one of {', '.join(MARKS)}")
    setattr(person, name, on)
    person.save(update_fields=[name])
    return person


@transaction.atomic
def create_person(owner: Owner, name: str, email: str = "", *, phone: str = "") -> Person:
    """Make a person by hand; one who has that address already is returned, with the name that was typed."""
    address = email.strip().lower()[:320]
    known = Identity.objects.filter(owner=owner, kind="email", value=address).select_related("person").first()
    person = known.person if known and address else None
    if person is None:
        person = Person.objects.create(owner=owner, name=name[:300], kind=kind_of(address) if address else "person")
        if address:
            Identity.objects.create(owner=owner, person=person, kind="email", value=address, shown_as=name[:300])
    if name.strip():
        edit_person(owner, person, {"name": name})
    number = as_e164(phone, region=guess_region(address, zone=owner.timezone)) if phone else ""
    if number:
        Identity.objects.get_or_create(owner=owner, kind="phone", value=number, defaults={"person": person})
    return person


def set_language(people: Iterable[Person], *, language: str = "", address_me: str = "", address_you: str = "") -> None:
    """Keep how the owner and these people write to each other, as read from letters; what the owner typed stays."""
    values = {"language": language, "address_me": address_me, "address_you": address_you}
    alike: dict[tuple[str, ...], list[int]] = {}
    for person in people:
        changed = tuple(name for name, value in values.items() if value and name not in person.typed)
        for name in changed:
            setattr(person, name, values[name])
        if changed:
            alike.setdefault(changed, []).append(person.pk)
    for changed, ids in alike.items():
        for start in range(0, len(ids), CHUNK):
            some = Person.objects.filter(pk__in=ids[start : start + CHUNK])
            some.update(**{name: values[name] for name in changed})


def set_timezone(person: Person, name: str) -> None:
    """Note the zone that somebody lives by; blank: by their letters. Reading never changes it."""
    Person.objects.filter(pk=person.pk).update(timezone=name[:64])


def tell_handled(owner: Owner, kind: str, person: Person | None, slots: dict[str, object], *, now: datetime) -> Handled:
    """Put something that the software did, and that no undo takes back, under "Handled for you"."""
    return Handled.objects.create(owner=owner, at=now, kind=kind, person=person, slots=slots)
