"""What an address book on a server would be told of a person: field by field, old and new, and on whose word.

Fields that the owner typed, accepted, or that were filed and not put back are offered with a tick; what is only known
from letters or another book is offered without. Nothing is taken out of a card unless the owner typed it blank.
"""

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sincerely.accounts.models import Owner, SignIn
from sincerely.journey.writing_back import Outcome, There, Write, write
from sincerely.people.actions.on_servers import keep_card
from sincerely.people.models import Card, Handled, Identity, Person, Proposal
from sincerely.people.name_parts import name_parts
from sincerely.people.phones import as_e164, guess_region
from sincerely.sources import queries
from sincerely.sources.actions import place_of
from sincerely.sources.actions.writing import Why
from sincerely.sources.card_changes import SINGLE, CardChange, CardField, NameParts, change_card, read_card
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.models import Source
from sincerely.sources.remote import Servers
from sincerely.sources.write_card import CardContent, write_card

Ground = Literal["typed", "accepted", "filed", "known"]
FILED = {"organisation": "organisation_filed", "title": "title_filed", "phone": "phone_filed"}


@dataclass(frozen=True, slots=True)
class Offer:
    """One field that a card could be told: what it says, what it would say, and on whose word."""

    field: CardField
    old: str
    new: str
    ground: Ground

    @property
    def is_ticked(self) -> bool:
        """Whether it is approved already; the rest the owner may tick."""
        return self.ground != "known" and bool(self.new)


@dataclass(frozen=True, slots=True)
class CardPlace:
    """A card of a person's: where it stands. `uid` and `key` are new ones where `is_new`."""

    source: Source
    key: str
    uid: str
    is_new: bool = False


def places(owner: Owner, person: Person) -> list[CardPlace]:
    """Return the cards of a person in address books on servers, then the books that hold none of theirs."""
    found: list[CardPlace] = []
    for card in Card.objects.filter(owner=owner, person=person).select_related("source__account").order_by("pk"):
        copy = queries.copy_in(card.source, card.uid)
        if copy is not None and card.source.kind == "carddav" and card.source.removed_at is None:
            found.append(CardPlace(card.source, copy.key, card.uid))
    held = {place.source.pk for place in found}
    emails = set(Identity.objects.filter(owner=owner, person=person, kind="email").values_list("value", flat=True))
    for book in queries.collections_of(owner, "carddav"):
        if book.pk not in held and book.state != "gone":
            uid = str(uuid.uuid4())
            new = CardPlace(book, f"{place_of(book)}{uid}.vcf", uid, is_new=True)
            found.append(_card_with(book, emails) or new)
    # Those that hold a card come first: a second card is seldom what is wanted.
    return sorted(found, key=lambda place: place.is_new)


def _card_with(book: Source, emails: Collection[str]) -> CardPlace | None:
    """Return the card of a book that holds one of these addresses, though nobody noted whose it is."""
    wanted = [email.encode() for email in emails]
    for copy, raw in queries.held_objects(book):
        if not any(one in raw.lower() for one in wanted):
            continue
        try:
            there = read_card(raw)["email"]
        except CannotChange:
            continue
        if {one.lower() for one in there} & set(emails):
            return CardPlace(book, copy.key, copy.uid)
    return None


def offers(owner: Owner, person: Person, card: bytes | None) -> list[Offer]:
    """Return what this card could be told (None: there is none yet). CannotChange where it can't be read."""
    there: Mapping[CardField, tuple[str, ...]] = read_card(card) if card is not None else {}
    found: list[Offer] = []
    for field in ("name", "organisation", "title", "birthday"):
        new, old = str(getattr(person, field)).strip(), next(iter(there.get(field, ())), "")
        ground = _ground(person, field, new)
        if new == old or not (new or field in person.typed):
            continue
        # A name that was only read is the card's own, or how somebody wrote it in a letter.
        if not (field == "name" and ground == "known" and old):
            found.append(Offer(field, old, new, ground))
    identities = list(Identity.objects.filter(owner=owner, person=person).order_by("pk"))
    emails = {one.lower() for one in there.get("email", ())}
    for one in identities:
        if one.kind == "email" and one.value not in emails:
            found.append(Offer("email", "", one.value, _ground(person, "email", one.value)))
    region = guess_region(next(iter(emails), ""), zone=owner.timezone, vietnamese=not person.name.isascii())
    phones = {as_e164(one, region=region) or one for one in there.get("phone", ())}
    for one in identities:
        if one.kind == "phone" and one.value not in phones:
            found.append(Offer("phone", "", one.value, _ground(person, "phone", one.value)))
    links = set(there.get("link", ()))
    found += [Offer("link", "", link, _ground(person, "link", link)) for link in person.links if link not in links]
    return found


def _ground(person: Person, field: str, value: str) -> Ground:
    if person.typed.get(field, None) == value:
        return "typed"
    if Proposal.objects.filter(person=person, kind=field, value=value[:400], state="accepted").exists():
        return "accepted"
    filed = Handled.objects.filter(person=person, kind=FILED.get(field, ""), undone_at=None)
    if field in FILED and any(row.slots.get("value") == value for row in filed):
        return "filed"
    return "known"


def changed_card(person: Person, card: bytes | None, chosen: Sequence[Offer], *, uid: str) -> bytes:
    """Return the card with the chosen fields; a new one in vCard 3.0, which every server takes."""
    if card is not None:
        return change_card(card, [_change(offer) for offer in chosen]).raw
    said = {field: tuple(offer.new for offer in chosen if offer.field == field) for field in SINGLE}
    name = next(iter(said["name"]), person.name)
    content = CardContent(
        uid=uid,
        name=name,
        parts=name_parts(name),
        emails=_all(chosen, "email"),
        phones=_all(chosen, "phone"),
        organisation=next(iter(said["organisation"]), ""),
        title=next(iter(said["title"]), ""),
        birthday=next(iter(said["birthday"]), ""),
        links=_all(chosen, "link"),
    )
    return write_card(content, version="3.0")


def _all(chosen: Sequence[Offer], field: CardField) -> tuple[str, ...]:
    return tuple(offer.new for offer in chosen if offer.field == field)


def _change(offer: Offer) -> CardChange:
    return CardChange(offer.field, offer.new, name_parts(offer.new) if offer.field == "name" else NameParts())


def write_card_of(
    person: Person, place: CardPlace, there: There, chosen: Sequence[Offer], servers: Servers, *, sign_in: SignIn,
    now: datetime,
) -> Outcome:  # fmt: skip
    """Write the chosen fields over the card that was shown, or a new card; CannotChange where it can't be done."""
    wanted = changed_card(person, there.raw, chosen, uid=place.uid)
    changes = [[offer.field, offer.old, offer.new] for offer in chosen]
    what = {"name": person.name, "person": person.pk, "changes": changes}
    why: Why = "contact_added" if place.is_new else "contact_fields"
    wish = Write(place.source, place.key, place.uid, there, wanted, why, what)
    outcome = write(wish, servers, sign_in=sign_in, now=now)
    if place.is_new and outcome.state in ("written", "unsure"):
        keep_card(person, place.source, place.uid)
    return outcome


def written_of(owner: Owner, person: Person) -> list[tuple[int, str]]:
    """Return (source, UID) of a person's cards, to find what was written of them."""
    return list(Card.objects.filter(owner=owner, person=person).values_list("source_id", "uid"))
