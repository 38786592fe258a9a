"""What was noticed around one person, as plain values that become JSON."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice, PutAway
from sincerely.people.models import Person

_FIELDS = ("kind", "who", "what", "quote", "due", "confidence", "rule", "state", "closed_quote", "closed_rule")


def export_notices(owner: Owner, person: Person, entries: Sequence[int]) -> list[dict[str, Any]]:
    """Return the notices in these entries, and those about this person wherever they stand, by time."""
    wanted = frozenset(entries)
    rows = Notice.objects.filter(owner=owner).order_by("at", "pk")
    near = rows.filter(Q(person=person) | Q(entry__participations__identity__person=person)).distinct()
    found = [row for row in near.select_related("entry") if row.person_id == person.pk or row.entry_id in wanted]
    return [
        {"message_id": row.entry.message_id, "at": row.at.isoformat(), **{name: getattr(row, name) for name in _FIELDS}}
        for row in found
    ]


def export_put_away(owner: Owner, person: Person) -> list[dict[str, Any]]:
    """Return what the owner put away of this person."""
    rows = PutAway.objects.filter(owner=owner, person=person).order_by("made_at", "pk")
    return [
        {"at": row.made_at.isoformat(), "kind": row.kind, "reach": row.reach, "undone": row.undone_at is not None}
        for row in rows
    ]
