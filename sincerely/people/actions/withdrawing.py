"""What a server's calendar or address book no longer holds: meetings are called off, cards let go."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.people.actions.index import add_documents, remove_documents
from sincerely.people.actions.merging import recount
from sincerely.people.actions.place import document_of
from sincerely.people.models import Card, Entry, Person
from sincerely.sources.models import Source


@transaction.atomic
def call_off(
    owner: Owner, uids: Sequence[str], *, keep: Collection[str] = (), since: datetime | None = None, now: datetime
) -> int:
    """Mark meetings of these calendar objects as cancelled, but those whose digest is in `keep`; return how many.

    `since`: only those that begin later (occurrences before the window that was read are not judged). The entry stays
    with its past; a meeting that was called off is no contact.
    """
    found = Entry.objects.filter(owner=owner, kind="meeting", uid__in=uids).exclude(status="cancelled")
    if since is not None:
        found = found.filter(at__gte=since)
    entries = [entry for entry in found.select_related("person") if entry.digest not in keep]
    remove_documents([(entry.pk, entry.at) for entry in entries])
    for entry in entries:
        entry.status = "cancelled"
    Entry.objects.bulk_update(entries, ["status"], batch_size=200)
    add_documents([document_of(entry) for entry in entries])
    for person in Person.objects.filter(pk__in={entry.person_id for entry in entries if entry.person_id}):
        recount(person, now=now)
    return len(entries)


def let_cards_go(source: Source, uids: Sequence[str]) -> int:
    """Forget that cards of an address book are about somebody; the people and what is known of them stay."""
    return Card.objects.filter(source=source, uid__in=uids).delete()[0]
