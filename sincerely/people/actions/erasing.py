"""Erasing a person: what they wrote and what was written to them alone leaves the timeline and the index."""

from django.db import transaction
from django.db.models import F

from sincerely.accounts.models import Owner
from sincerely.people.actions.index import add_documents, documents_of, remove_documents
from sincerely.people.actions.rows import hold_timeline
from sincerely.people.models import Entry, Handled, Participation, Person, Proposal, Thread
from sincerely.people.queries.leaving import chunks
from sincerely.people.queries.of_person import OfPerson, of_person

ROLES = ("from", "to", "cc", "bcc")


@transaction.atomic
def erase_person(owner: Owner, person: Person, theirs: OfPerson | None = None) -> list[str]:
    """Delete a person, their identities and the entries with them alone; return the SHA-256 of raw bytes now unused.

    What others have a part in stays for them, without this person's name beside it (`queries.of_person`). The caller
    erases the raw bytes (sources) and whatever other rooms keep; the ledger knows nobody by name.
    """
    hold_timeline(owner.pk)
    theirs = theirs or of_person(owner, person)
    blobs: set[str | None] = {person.photo_id}
    for some in chunks(theirs.entries):
        rows = list(Entry.objects.filter(pk__in=some).values_list("pk", "at", "blob_id"))
        remove_documents([(pk, at) for pk, at, _ in rows])
        blobs.update(blob for _, _, blob in rows)
        Entry.objects.filter(pk__in=some).delete()
    for some in chunks(theirs.handled):
        Handled.objects.filter(pk__in=some).delete()
    for some in chunks(theirs.proposals):
        Proposal.objects.filter(pk__in=some).delete()
    for some in chunks(theirs.threads):
        Thread.objects.filter(pk__in=some, entries=None).delete()
    for some in chunks(theirs.shared):
        _hand_over(list(Entry.objects.filter(pk__in=some).order_by("pk")), person, theirs.addresses)
    person.delete()
    unused = {blob for blob in blobs if blob}
    for keys in chunks(sorted(unused)):
        unused -= set(Entry.objects.filter(blob__in=keys).values_list("blob_id", flat=True))
    return sorted(unused)


def _hand_over(entries: list[Entry], person: Person, addresses: tuple[str, ...]) -> None:
    """Let entries stand beside others alone: on whose timeline they are, who answered, what search finds them by."""
    remove_documents([(entry.pk, entry.at) for entry in entries])
    stood = Participation.objects.filter(entry__in=entries)
    stood.filter(identity__person=person).delete()
    rows = list(stood.exclude(identity__person__kind="self").annotate(who=F("identity__person_id")).order_by("pk"))
    for entry in entries:
        if entry.person_id == person.pk:
            mine = sorted((row for row in rows if row.entry_id == entry.pk), key=lambda row: ROLES.index(row.role))
            entry.person_id = mine[0].who if mine else None
        if entry.partstats:
            entry.partstats = {who: said for who, said in entry.partstats.items() if who.lower() not in addresses}
    Entry.objects.bulk_update(entries, ["person", "partstats"], batch_size=200)
    add_documents(documents_of(entries))
