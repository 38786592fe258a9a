"""Erasing a person: what they wrote and what was written to them leaves the timeline and the index."""

from django.db import transaction
from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.actions.index import add_documents, remove_documents
from sincerely.people.actions.place import document_of
from sincerely.people.actions.rows import hold_timeline
from sincerely.people.models import Entry, Person, Thread

CHUNK = 500


@transaction.atomic
def erase_person(owner: Owner, person: Person) -> list[str]:
    """Delete a person, their identities and the entries with them alone; return the SHA-256 of raw bytes now unused.

    Letters that others wrote and where this person only stood in copy stay, without this person's name beside them.
    The caller erases the raw bytes (sources) and whatever other rooms keep; the ledger knows nobody by name.
    """
    if person.owner_id != owner.pk or person.kind == "self":
        raise ValueError("only somebody else of the same owner can be erased")
    hold_timeline(owner.pk)
    theirs = Q(person=person) | Q(participations__role="from", participations__identity__person=person)
    rows = list(Entry.objects.filter(theirs, owner=owner).distinct().values_list("pk", "at", "blob_id", "thread_id"))
    gone = {pk for pk, _, _, _ in rows}
    shared = list(Entry.objects.filter(participations__identity__person=person).exclude(pk__in=gone).distinct())
    remove_documents([(pk, at) for pk, at, _, _ in rows] + [(entry.pk, entry.at) for entry in shared])
    for start in range(0, len(rows), CHUNK):
        Entry.objects.filter(pk__in=[pk for pk, _, _, _ in rows[start : start + CHUNK]]).delete()
    threads = {thread for _, _, _, thread in rows if thread}
    Thread.objects.filter(pk__in=threads, entries=None).delete()
    person.delete()
    add_documents([document_of(entry) for entry in shared])
    blobs = {blob for _, _, blob, _ in rows if blob}
    return sorted(blobs - set(Entry.objects.filter(blob__in=blobs).values_list("blob_id", flat=True)))
