"""What stands on a server for somebody at the owner's word: a slot in a calendar, a card in an address book."""

from datetime import datetime

from sincerely.people.models import Card, HeldSlot, Person
from sincerely.sources.models import FormerVersion, Source


def keep_held(person: Person, written: FormerVersion, *, start: datetime, end: datetime, summary: str) -> HeldSlot:
    """Note that a slot is held for somebody, by the change on the server that made it."""
    return HeldSlot.objects.create(
        owner_id=person.owner_id, person=person, written=written, starts_at=start, ends_at=end, summary=summary[:300]
    )


def keep_card(person: Person, source: Source, uid: str) -> Card:
    """Note that a card of an address book is about somebody."""
    card, _ = Card.objects.update_or_create(
        owner_id=person.owner_id, source=source, uid=uid[:512], defaults={"person": person}
    )
    return card
