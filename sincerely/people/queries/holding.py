"""Reading which times are kept free for whom."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, HeldSlot, Person


def held_slots(owner: Owner, *, person: Person | None = None, since: datetime) -> list[HeldSlot]:
    """Return the slots that are held and not over yet, the earliest first: of one person, or of all."""
    found = HeldSlot.objects.filter(owner=owner, ends_at__gte=since, written__undone_at=None)
    found = found.filter(written__state__in=("written", "writing"))
    if person is not None:
        found = found.filter(person=person)
    slots = found.select_related("person", "written__source__account").order_by("starts_at", "pk")
    return [slot for slot in slots if not is_gone(slot)]


def is_gone(slot: HeldSlot) -> bool:
    """Whether the calendar was found to hold the slot no more: somebody took it away there."""
    copies = slot.written.source.copies.filter(uid=slot.written.uid)
    return copies.exists() and not copies.filter(gone_at=None).exists()


def clashes(owner: Owner, start: datetime, end: datetime) -> list[Entry]:
    """Return the meetings that stand in the way of a slot, the earliest first; whole days do not count."""
    found = Entry.objects.filter(owner=owner, kind="meeting", all_day=False, at__lt=end, ends_at__gt=start)
    return list(found.exclude(status="cancelled").order_by("at")[:10])
