"""Data entry from cards of address books. Each filing onto somebody known can be undone."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.actions.filing import held_by, phones_of, put
from sincerely.people.actions.merging import fields_of, merge
from sincerely.people.actions.proposal_rows import pair
from sincerely.people.actions.proposals import proposal, propose
from sincerely.people.data_entry import Read, findings
from sincerely.people.identity import Name, family_comes_first, kind_of, name_key, read_name
from sincerely.people.models import Card, Handled, Identity, Person, Proposal
from sincerely.people.names_alike import compare, is_one_person, share_nothing
from sincerely.people.phones import as_e164, guess_region
from sincerely.people.same_person import Known, same_person
from sincerely.sources.actions import keep_raw
from sincerely.sources.models import Source
from sincerely.sources.records import ContactRecord
from sincerely.trust.policy import desk_mode

LIKELY = 0.8
"""Score of two whose addresses stand on one card, under names that do not fit."""


def file_contact(
    owner: Owner, card: ContactRecord, *, own: frozenset[str], source: Source | None = None, now: datetime
) -> bool:
    """File one card: onto the people who have its addresses or are surely the same. True if the person is new.

    What is empty is filled; what would change is proposed, with the card as its source. Which person the card of an
    address book is about is kept, for writing back.
    """
    emails = [email.lower()[:320] for email in card.emails if "@" in email]
    if set(emails) & own:
        return False
    region = guess_region(emails[0] if emails else "", zone=owner.timezone, vietnamese=not card.name.isascii())
    phones = [number for number in (as_e164(phone, region=region) for phone in card.phones) if number]
    if not (emails or phones or card.name):
        return False
    if _names_somebody(card):
        # An address that several people answer is nobody's own, whichever card it stands on.
        emails = [email for email in emails if kind_of(email) == "person"]
    holders, strangers = _holders(owner, emails, phones, card)
    emails = [email for email in emails if email not in strangers]
    filing = desk_mode("filing", owner.policy)
    namesake = _surely_same(owner, card, emails, phones) if filing == "auto" and not holders else None
    if not (holders or namesake or emails or _are_free(owner, phones)):
        holders = _bare_namesakes(owner, card)
    person = holders[0] if holders else namesake
    is_new = person is None
    if person is None:
        person = Person(owner=owner, kind=kind_of(emails[0]) if emails else "person")
        _begin(person, card, emails, phones)
        _keep_card(owner, person, card, source)
    else:
        about = _keep_card(owner, person, card, source)
        for other in holders[1:] if filing == "auto" else ():
            # One card holds the addresses of both: they are one.
            merge(owner, person, other, evidence=[["same_card", card.name]], now=now)
        _fill(owner, person, card, emails, phones, source=source, namesake_by=about if namesake else None, now=now)
    if filing != "off":
        others = [] if filing == "auto" else holders[1:]
        _ask_about(owner, person, [*strangers.values(), *others], card, now=now)
    return is_new


def _keep_card(owner: Owner, person: Person, card: ContactRecord, source: Source | None) -> list[int]:
    """Write down whom a card is about; return the ids of such rows."""
    if source is None or not card.uid:
        return []
    row, _ = Card.objects.update_or_create(owner=owner, source=source, uid=card.uid[:512], defaults={"person": person})
    return [row.pk]


# --- whom a card is about ------------------------------------------------------------------------------------------


def _names_somebody(card: ContactRecord) -> bool:
    return bool(card.given_name and card.family_name) and is_one_person(card.name)


def _holders(
    owner: Owner, emails: list[str], phones: list[str], card: ContactRecord
) -> tuple[list[Person], dict[str, Person]]:
    """People who have an address of the card, or its name and a number of it (a switchboard's number is shared).

    Second: addresses of it that somebody with quite another name has; both use them.
    """
    found = Identity.objects.filter(owner=owner, kind="email", value__in=emails).select_related("person")
    people: dict[int, Person] = {}
    strangers: dict[str, Person] = {}
    for identity in found:
        if identity.person.kind == "self":
            continue
        # A name that the owner typed may be anything they call somebody.
        if "name" not in identity.person.typed and share_nothing(card.name, identity.person.name):
            strangers[identity.value] = identity.person
            if not identity.is_shared:
                Identity.objects.filter(pk=identity.pk).update(is_shared=True)
        else:
            people[identity.person_id] = identity.person
    key = name_key(card.name)
    if phones and (key or not card.name):
        rows = Identity.objects.filter(owner=owner, kind="phone", value__in=phones)
        rows = rows.filter(person__name_key=key) if card.name else rows
        people.update({identity.person_id: identity.person for identity in rows.select_related("person")})
    fitting = sorted((p for p in people.values() if p.kind != "self"), key=lambda p: (-p.entries_count, p.pk))
    return fitting, strangers


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
            bool(identities) and all(i.is_shared for i in identities),
        )
        if same_person(mine, theirs).sure:
            return person
    return None


def _ask_about(
    owner: Owner, person: Person, strangers: Sequence[Person], card: ContactRecord, *, now: datetime
) -> None:
    """Two cards with one address may be a couple, or one person under two names: the owner knows."""
    rows = []
    for other in strangers:
        one, two = pair(person.pk, other.pk)
        if other.kind == "person" and one != two:
            evidence = [["same_card", card.name], ["other_name", ""]]
            rows.append(
                Proposal(owner=owner, person_id=one, other_id=two, kind="same_person", score=LIKELY, evidence=evidence,
                         made_at=now)
            )  # fmt: skip
    propose(rows)


# --- what a card says ----------------------------------------------------------------------------------------------


def _begin(person: Person, card: ContactRecord, emails: list[str], phones: list[str]) -> None:
    """Make a new person of a card; nothing is there yet that could be changed."""
    _set_name(person, card, emails)
    person.organisation, person.title = card.organisation[:300], card.title[:300]
    person.birthday, person.links, person.timezone = card.birthday[:10], list(card.links), card.timezone[:64]
    if card.photo:
        person.photo_id = keep_raw(card.photo)
    person.save()
    _add_identities(person, emails, phones)


def _fill(
    owner: Owner, person: Person, card: ContactRecord, emails: list[str], phones: list[str], *,
    source: Source | None, namesake_by: list[int] | None, now: datetime,
) -> None:  # fmt: skip
    """Fill what is empty with what a card says; propose what would change. All of it is one line with one undo."""
    was = fields_of(person)
    undo: dict[str, Any] = {"filed": {}, "numbers": [], "identities": _add_identities(person, emails, [])}
    values = [email for email in emails if undo["identities"]][: len(undo["identities"])]
    asked = _name_from(person, card, emails, source=source, now=now)
    read = Read(card.title, card.organisation, card.birthday, tuple(phones), card.links)
    mode = desk_mode("data_entry", owner.policy)
    wanted = [] if mode == "off" else findings(held_by(person, phones_of([person])), read, sure=mode == "auto")
    for finding in wanted:
        if not finding.to_file:
            asked.append(
                proposal(person, finding.field, finding.value, quote=finding.value, source=source, key="card", now=now)
            )
        elif (made := put(person, finding)) is not None:
            values.append(finding.value)
            undo["filed"] |= made.get("filed", {})
            undo["numbers"] += made.get("numbers", [])
            undo["identities"] += made.get("identities", [])
    if is_placed := bool(card.timezone) and not person.timezone:
        person.timezone = card.timezone[:64]
    if card.photo and person.photo_id is None and "photo" not in person.typed:
        person.photo_id = keep_raw(card.photo)
        undo["filed"]["photo"] = person.photo_id
    if fields_of(person) != was or undo["identities"] or is_placed:
        person.compared = False
        person.save()
    propose(asked)
    if namesake_by is not None and undo["identities"]:
        _tell_merged(owner, person, card, was, {**undo, "cards": namesake_by}, now=now)
    elif undo["filed"] or undo["identities"]:
        slots = {"name": person.name, "value": ", ".join(values), "photo": "photo" in undo["filed"]}
        Handled.objects.create(owner=owner, at=now, kind="card_filed", person=person, slots=slots, before=undo)


def _tell_merged(
    owner: Owner, person: Person, card: ContactRecord, was: dict[str, Any], undo: dict[str, Any], *, now: datetime
) -> None:
    """A card whose addresses were nobody's was taken for somebody known: undoing it makes a person of the card."""
    became = fields_of(person)
    Handled.objects.create(
        owner=owner, at=now, kind="merged", person=person,
        slots={"name": person.name, "other": card.name, "evidence": [["same_card", card.name]]},
        before={
            "person": _as_person(card), "identities": undo["identities"],
            "moved": {"people.card.person": undo["cards"]},
            "took": {name: [value, became[name]] for name, value in was.items() if became[name] != value},
        },
    )  # fmt: skip


def _name_from(
    person: Person, card: ContactRecord, emails: list[str], *, source: Source | None, now: datetime
) -> list[Proposal]:
    """Take a card's name where it says more than a header's; quite another full name is proposed."""
    if not card.name or "name" in person.typed:
        return []
    if len(name_key(person.name).split()) > 1 and compare(person.name, card.name) == "different":
        name = written_name(card)
        return [proposal(person, "name", name, quote=name, source=source, key="card", now=now)]
    _set_name(person, card, emails)
    return []


def _set_name(person: Person, card: ContactRecord, emails: list[str]) -> None:
    name = read_name(written_name(card), emails[0] if emails else "")
    values = {
        "name": (name.shown or next(iter((*emails, *card.phones)), ""))[:300] if card.name or not person.name else "",
        "given_name": _given_name(card, name)[:120],
    }
    for field, value in values.items():
        if value and field not in person.typed:
            setattr(person, field, value)
    person.name_key = name_key(person.name)[:300]


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


def _as_person(card: ContactRecord) -> dict[str, Any]:
    name = read_name(written_name(card))
    return {
        "name": name.shown[:300], "given_name": name.given[:120], "name_key": name_key(name.shown)[:300],
        "organisation": card.organisation[:300], "title": card.title[:300], "birthday": card.birthday[:10],
        "links": list(card.links),
    }  # fmt: skip


def _add_identities(person: Person, emails: list[str], phones: list[str]) -> list[int]:
    made: list[int] = []
    for kind, values in (("email", emails), ("phone", phones)):
        for value in dict.fromkeys(values):
            identity, new = Identity.objects.get_or_create(
                owner_id=person.owner_id, kind=kind, value=value, defaults={"person": person, "shown_as": person.name}
            )
            if new:
                made.append(identity.pk)
    return made
