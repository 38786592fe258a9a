"""Data entry that nobody needs to do: cards of address books and what signatures say. Each filing can be undone."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.actions.directory import Directory
from sincerely.people.actions.merging import merge
from sincerely.people.identity import Name, family_comes_first, kind_of, name_key, read_name
from sincerely.people.models import Entry, Handled, Identity, Person
from sincerely.people.phones import as_e164, guess_region
from sincerely.people.same_person import Known, same_person
from sincerely.people.signature import SignatureFields, read_signature
from sincerely.sources.records import ContactRecord, MessageRecord

FILED = {"phone": "phone_filed", "title": "title_filed", "organisation": "organisation_filed"}


# --- signatures ----------------------------------------------------------------------------------------------------


def file_signatures(
    owner: Owner, directory: Directory, letters: Sequence[tuple[Entry, MessageRecord]], *, now: datetime
) -> None:
    """File telephone, title and firm from signatures, for people who have none; never over what the owner typed."""
    newest = {entry.person_id: (entry, record) for entry, record in letters if entry.person}
    people = [entry.person for entry, _ in newest.values() if entry.person and entry.person.kind == "person"]
    if not people:
        return
    with_phone = set(Identity.objects.filter(person__in=people, kind="phone").values_list("person_id", flat=True))
    for entry, record in newest.values():
        person = entry.person
        if person is None or person.kind != "person":
            continue
        if person.pk in with_phone and person.title and person.organisation:
            continue
        region = guess_region(record.sender.email, zone=owner.timezone, vietnamese=not record.zones.signature.isascii())
        fields = read_signature(record.zones.signature, region=region, email=record.sender.email)
        if fields.emails and record.sender.email not in fields.emails:
            continue
        _file(owner, entry, person, fields, needs_phone=person.pk not in with_phone, now=now)


def _file(
    owner: Owner, entry: Entry, person: Person, fields: SignatureFields, *, needs_phone: bool, now: datetime
) -> None:
    if needs_phone and fields.phones and "phone" not in person.typed:
        number = fields.phones[0]
        identity, made = Identity.objects.get_or_create(
            owner=owner, kind="phone", value=number, defaults={"person": person, "source_entry": entry}
        )
        if made:
            _tell(owner, entry, person, "phone", number, {"identities": [identity.pk]}, now)
    for name in ("title", "organisation"):
        value = getattr(fields, name)
        if value and not getattr(person, name) and name not in person.typed:
            setattr(person, name, value[:300])
            person.save(update_fields=[name])
            _tell(owner, entry, person, name, value, {name: ""}, now)


def _tell(
    owner: Owner, entry: Entry, person: Person, name: str, value: str, before: dict[str, object], now: datetime
) -> None:
    Handled.objects.create(
        owner=owner, at=now, kind=FILED[name], person=person, entry=entry, before=before,
        slots={"name": person.name, "value": value},
    )  # fmt: skip


# --- cards ---------------------------------------------------------------------------------------------------------


def file_contact(owner: Owner, card: ContactRecord, *, own: frozenset[str], now: datetime) -> bool:
    """File one card: onto the people who have its addresses or are surely the same. True if the person is new."""
    emails = [email.lower()[:320] for email in card.emails if "@" in email]
    if set(emails) & own:
        return False
    region = guess_region(emails[0] if emails else "", zone=owner.timezone, vietnamese=not card.name.isascii())
    phones = [number for number in (as_e164(phone, region=region) for phone in card.phones) if number]
    if not (emails or phones or card.name):
        return False
    holders = _holders(owner, emails, phones, card)
    namesake = None if holders else _surely_same(owner, card, emails, phones)
    if not (holders or namesake or emails or _are_free(owner, phones)):
        holders = _bare_namesakes(owner, card)
    person = holders[0] if holders else namesake
    is_new = person is None
    if person is None:
        person = Person(owner=owner, kind=kind_of(emails[0]) if emails else "person")
    for other in holders[1:]:
        # One card holds the addresses of both: they are one.
        merge(owner, person, other, evidence=[["same_card", card.name]], now=now)
    _fill(person, card, emails)
    made = _add_identities(owner, person, emails, phones)
    if namesake and made:
        Handled.objects.create(
            owner=owner, at=now, kind="merged", person=person,
            slots={"name": person.name, "other": card.name, "evidence": [["same_card", card.name]]},
            before={"person": _as_person(card), "identities": made, "moved": {}},
        )  # fmt: skip
    return is_new


def _holders(owner: Owner, emails: list[str], phones: list[str], card: ContactRecord) -> list[Person]:
    """People who have an address of the card; or its name and a number of it (a switchboard's number is shared)."""
    found = Identity.objects.filter(owner=owner, kind="email", value__in=emails).select_related("person")
    people = {identity.person_id: identity.person for identity in found}
    key = name_key(card.name)
    if phones and (key or not card.name):
        rows = Identity.objects.filter(owner=owner, kind="phone", value__in=phones)
        rows = rows.filter(person__name_key=key) if card.name else rows
        people.update({identity.person_id: identity.person for identity in rows.select_related("person")})
    return sorted((p for p in people.values() if p.kind != "self"), key=lambda p: (-p.entries_count, p.pk))


def _are_free(owner: Owner, phones: list[str]) -> bool:
    """Whether one of these numbers is nobody's yet."""
    taken = Identity.objects.filter(owner=owner, kind="phone", value__in=phones).values_list("value", flat=True)
    return not set(phones) <= set(taken)


def _bare_namesakes(owner: Owner, card: ContactRecord) -> list[Person]:
    """The person that a card with nothing of its own but a name made before: of that name and firm, no address."""
    name = read_name(written_name(card)).shown[:300]
    found = Person.objects.filter(owner=owner, identities__isnull=True, organisation=card.organisation[:300])
    return list(found.filter(Q(name=name) | Q(typed__has_key="name", name_key=name_key(name))).order_by("pk")[:1])


def _surely_same(owner: Owner, card: ContactRecord, emails: list[str], phones: list[str]) -> Person | None:
    key = name_key(card.name)
    if not key:
        return None
    mine = Known((card.name,), tuple(emails), tuple(phones))
    for person in Person.objects.filter(owner=owner, name_key=key).prefetch_related("identities"):
        identities = person.identities.all()
        theirs = Known(
            (person.name,),
            tuple(i.value for i in identities if i.kind == "email"),
            tuple(i.value for i in identities if i.kind == "phone"),
            person.kind,
        )
        if same_person(mine, theirs).sure:
            return person
    return None


def _fill(person: Person, card: ContactRecord, emails: list[str]) -> None:
    """A card says more than a header or a signature, and less than what the owner typed."""
    name = read_name(written_name(card), emails[0] if emails else "")
    values = {
        "name": (name.shown or next(iter((*emails, *card.phones)), ""))[:300] if card.name or not person.name else "",
        "given_name": _given_name(card, name)[:120],
        "organisation": card.organisation[:300],
        "title": card.title[:300],
        "birthday": card.birthday[:10],
    }
    for field, value in values.items():
        if value and field not in person.typed:
            setattr(person, field, value)
    person.name_key = name_key(person.name)[:300]
    person.save()


def _given_name(card: ContactRecord, name: Name) -> str:
    """What one calls them. Vietnamese cards often put the middle name beside the given one, which stands alone."""
    if not card.name:
        return ""
    return name.given if family_comes_first(name.shown.split()) else card.given_name or name.given


def written_name(card: ContactRecord) -> str:
    """Return the name as its bearer writes it: address books turn Vietnamese names round into "Given Family"."""
    turned = f"{card.family_name} {card.given_name}".strip()
    if card.family_name and card.given_name and card.name == f"{card.given_name} {card.family_name}":
        return turned if family_comes_first(turned.split()) else card.name
    return card.name


def _as_person(card: ContactRecord) -> dict[str, str]:
    name = read_name(written_name(card))
    return {
        "name": name.shown, "given_name": name.given, "name_key": name_key(name.shown),
        "organisation": card.organisation, "title": card.title, "birthday": card.birthday,
    }  # fmt: skip


def _add_identities(owner: Owner, person: Person, emails: list[str], phones: list[str]) -> list[int]:
    made: list[int] = []
    for kind, values in (("email", emails), ("phone", phones)):
        for value in dict.fromkeys(values):
            identity, new = Identity.objects.get_or_create(
                owner=owner, kind=kind, value=value, defaults={"person": person, "shown_as": person.name}
            )
            if new:
                made.append(identity.pk)
    return made
