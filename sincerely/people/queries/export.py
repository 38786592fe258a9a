"""All that is kept about one person, as plain values that become JSON."""

from typing import Any

from django.db.models import F

from sincerely.accounts.models import Owner
from sincerely.people.models import Card, Entry, Handled, HeldSlot, Identity, Person
from sincerely.people.queries.history import timeline

_FIELDS = (
    "id", "name", "given_name", "kind", "organisation", "title", "birthday", "language", "address_me", "address_you",
    "important", "by_hand", "tags", "links", "typed", "policy", "entries_count",
)  # fmt: skip


def export_person(owner: Owner, person: Person) -> dict[str, Any]:
    """Return a person's fields, identities with where each came from, entries and what was handled."""
    identities = Identity.objects.filter(owner=owner, person=person).order_by("pk")
    handled = Handled.objects.filter(owner=owner, person=person).order_by("at", "pk")
    cards = Card.objects.filter(owner=owner, person=person).order_by("pk")
    return {
        **{name: getattr(person, name) for name in _FIELDS},
        "identities": list(identities.values("kind", "value", "shown_as", "source_entry__message_id")),
        "entries": [_entry(entry) for entry in timeline(owner, person, limit=1_000_000)],
        "cards": list(cards.values("uid", book=F("source__shown_as"))),
        "held_slots": [
            {"starts_at": slot.starts_at.isoformat(), "ends_at": slot.ends_at.isoformat(), "summary": slot.summary}
            for slot in HeldSlot.objects.filter(owner=owner, person=person).order_by("starts_at")
        ],
        "handled": [
            {"at": row.at.isoformat(), "kind": row.kind, "slots": row.slots, "undone": row.undone_at is not None}
            for row in handled
        ],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "message_id": entry.message_id,
        "kind": entry.kind,
        "at": entry.at.isoformat(),
        "direction": entry.direction,
        "subject": entry.subject,
        "text": entry.text,
        "body": entry.body,
        "attachments": entry.attachments,
        "place": entry.place,
        "status": entry.status,
        "machine": entry.machine,
    }
