"""Placing what was read on the timeline: whose it is, which conversation, what is new."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.people.actions.batch import MAX_PARTICIPANTS, Batch, add_entry, storable
from sincerely.people.actions.contacts import file_contact
from sincerely.people.actions.conversations import Conversations
from sincerely.people.actions.directory import Directory
from sincerely.people.actions.events import event_addresses, event_digest, place_event
from sincerely.people.actions.index import Document, add_documents, remove_documents
from sincerely.people.actions.merging import merge
from sincerely.people.actions.rows import hold_timeline, insert_objects, insert_rows, new_row
from sincerely.people.actions.signatures import file_signatures
from sincerely.people.models import Entry, Identity, Participation, Person
from sincerely.people.sides import side_of_letter
from sincerely.sources.models import Source
from sincerely.sources.records import Address, ContactRecord, EventRecord, MessageRecord

_MODE = re.compile(r"(?:mode\s*=\s*\"?|^\s*)([a-z-]+)")
_NO_MACHINE = frozenset(("none", "human", "human-originated", "unknown"))
CHUNK = 5000

Placeable = MessageRecord | EventRecord | ContactRecord


@dataclass
class Placed:
    """What came of a batch. `entries` is aligned with the records: None where known, or a contact."""

    entries: list[Entry | None]
    new: int = 0
    known: int = 0
    people: int = 0
    events: int = 0
    contacts: int = 0


def place(
    owner: Owner,
    records: Sequence[Placeable],
    *,
    source: Source | None,
    now: datetime,
    blobs: Sequence[str | None] | None = None,
    marks: Sequence[tuple[str, str]] | None = None,
) -> Placed:
    """Put messages, events and contacts on the timeline; what is known adds nothing.

    Few queries a batch (some thousand records are best). The raw bytes of messages must be stored already: an entry
    points to its blob by SHA-256, which `blobs` gives for each record, or the record's own raw bytes. `marks`
    gives language and mode of each message that was read already: one write less. The caller holds the transaction.
    """
    hold_timeline(owner.pk)
    batch = _begin(owner, records, source, now)
    placed = Placed([None] * len(records))
    if blobs is None:
        blobs = [_own_blob(record) for record in records]
    ats = _instants(records, now)
    for index in sorted(range(len(records)), key=ats.__getitem__):
        record = records[index]
        if isinstance(record, MessageRecord):
            mark = marks[index] if marks else ("", "")
            entry = placed.entries[index] = _place_message(batch, record, ats[index], blobs[index], mark)
            placed.new += entry is not None
            placed.known += entry is None
        elif isinstance(record, EventRecord):
            entry = placed.entries[index] = place_event(batch, record)
            placed.events += entry is not None
    _save(batch)
    _merge_same(batch)
    file_signatures(owner, batch.directory, batch.signatures, now=now)
    for record in records:
        if isinstance(record, ContactRecord):
            placed.contacts += file_contact(owner, record, own=batch.own, source=source, now=now)
    placed.people = sum(person.kind == "person" for person in batch.directory.new_people) + placed.contacts
    return placed


def _begin(owner: Owner, records: Sequence[Placeable], source: Source | None, now: datetime) -> Batch:
    own = own_addresses(owner)
    messages = [record for record in records if isinstance(record, MessageRecord)]
    events = [record for record in records if isinstance(record, EventRecord)]
    seen = _stored(owner, [m.digest for m in messages], [event_digest(event) for event in events])
    fresh = [message for message in messages if message.digest not in seen]
    addresses = [address for message in fresh for address in _header_addresses(message)]
    addresses += [address for event in events for address in event_addresses(event)]
    directory = Directory(owner, own, addresses, now=now)
    conversations = Conversations(owner, own, fresh, _instants(fresh, now))
    return Batch(owner, source, now, own, directory, conversations, seen)


def _stored(owner: Owner, messages: list[str], events: list[str]) -> dict[str, Entry | None]:
    seen: dict[str, Entry | None] = {}
    for start in range(0, len(messages), CHUNK):
        rows = Entry.objects.filter(owner=owner, digest__in=messages[start : start + CHUNK])
        seen.update(dict.fromkeys(rows.values_list("digest", flat=True)))
    for start in range(0, len(events), CHUNK):
        stored = Entry.objects.filter(owner=owner, digest__in=events[start : start + CHUNK])
        seen.update({entry.digest: entry for entry in stored.select_related("person")})
    return seen


def _instants(records: Sequence[Placeable], now: datetime) -> list[datetime]:
    """The time of each message; one without a date stands where its neighbour stood."""
    last = now
    instants = []
    for record in records:
        if isinstance(record, MessageRecord) and record.at is not None:
            last = record.at.astimezone(UTC)
        instants.append(last)
    return instants


# --- messages ------------------------------------------------------------------------------------------------------


def _header_addresses(record: MessageRecord) -> tuple[Address, ...]:
    return (record.sender, *record.to[:MAX_PARTICIPANTS], *record.cc[:MAX_PARTICIPANTS], *record.bcc[:MAX_PARTICIPANTS])


def _own_blob(record: Placeable) -> str | None:
    raw = record.raw if isinstance(record, MessageRecord) else b""
    return hashlib.sha256(raw).hexdigest() if raw else None


def _place_message(
    batch: Batch, record: MessageRecord, at: datetime, blob: str | None, mark: tuple[str, str]
) -> Entry | None:
    if record.digest in batch.seen:
        return None
    batch.seen[record.digest] = None
    directory = batch.directory
    directory.beside = _header_addresses(record)
    outgoing = directory.is_own(record.sender)
    to_owner = any(map(directory.is_own, (*record.to, *record.cc, *record.bcc)))
    named = bool(record.to or record.cc)
    direction = side_of_letter(by_owner=outgoing, to_owner=to_owner, bulk=record.bulk, names_readers=named)
    sender = directory.find(record.sender, bulk=record.bulk and direction == "in")
    if sender and not record.bulk and not record.automatic:
        directory.is_somebody(sender)
    roles = _participants(batch, record, sender)
    other = _other_side(batch, roles, sender, outgoing=outgoing)
    entry = new_row(
        Entry,
        owner=batch.owner,
        digest=record.digest,
        kind="message",
        at=at,
        direction=direction,
        person=other.person if other else None,
        thread=batch.conversations.find(record, at, (identity.value for _, identity in roles)),
        source=batch.source,
        blob_id=blob,
        message_id=storable(record.message_id)[:512],
        subject=storable(record.subject),
        text=storable(record.zones.reply),
        body=storable(record.body) if record.body != record.zones.reply else "",
        language=mark[0],
        mode=mark[1],
        bulk=record.bulk,
        automatic=record.automatic,
        machine=machine_of(record.ai_disclosure) if outgoing else "",
        attachments=[{"name": storable(a.name), "type": a.content_type, "size": a.size} for a in record.attachments],
    )
    if other:
        directory.count(other.person, at, wrote_back=outgoing)
    add_entry(batch, entry, roles)
    if direction == "in" and record.zones.signature and not record.bulk and not record.automatic:
        batch.signatures.append((entry, record))
    return entry


def _participants(batch: Batch, record: MessageRecord, sender: Identity | None) -> list[tuple[str, Identity]]:
    roles: dict[tuple[str, str], tuple[str, Identity]] = {}
    if sender:
        roles["from", sender.value] = ("from", sender)
    for role, addresses in (("to", record.to), ("cc", record.cc), ("bcc", record.bcc)):
        for address in addresses[:MAX_PARTICIPANTS]:
            identity = batch.directory.find(address, gets=True)
            if identity:
                roles.setdefault((role, identity.value), (role, identity))
    return list(roles.values())


def _other_side(
    batch: Batch, roles: list[tuple[str, Identity]], sender: Identity | None, *, outgoing: bool
) -> Identity | None:
    if not outgoing:
        return sender
    return next((identity for role, identity in roles if role != "from" and identity.person.kind != "self"), None)


def machine_of(disclosure: str) -> str:
    """Return the mode of a disclosure field, whether the whole field is given or the mode alone."""
    found = _MODE.search(disclosure.lower())
    return "" if not found or found[1] in _NO_MACHINE else found[1][:24]


# --- writing -------------------------------------------------------------------------------------------------------


def _save(batch: Batch) -> None:
    batch.directory.save_people()
    batch.directory.tell_joined()
    batch.conversations.save()
    for entry in batch.new:
        # People and threads have their ids only now.
        entry.person_id = entry.person.pk if entry.person else None
        entry.thread_id = entry.thread.pk if entry.thread else None
    insert_objects(Entry, batch.new)
    owner = batch.owner.pk
    insert_rows(
        Participation,
        ("owner_id", "entry_id", "identity_id", "role"),
        [(owner, entry.pk, identity.pk, role) for entry, identity, role in batch.participations],
    )
    add_documents(batch.documents)
    if batch.changed:
        names = ["at", "ends_at", "all_day", "subject", "text", "place", "status",
                 "is_transparent", "answer", "partstats", "sequence", "doubt"]  # fmt: skip
        Entry.objects.bulk_update(batch.changed, names)
        remove_documents(batch.stale)
        add_documents([document_of(entry) for entry in batch.changed])


def _merge_same(batch: Batch) -> None:
    """Merge people who turned out to be one by their names; entries of this batch follow."""
    gone: dict[int, Person] = {}
    for keep, other, match in batch.directory.same:
        kept = gone.get(keep.pk, keep)
        if kept.pk == other.pk or other.pk in gone:
            continue
        merge(batch.owner, kept, other, evidence=match.evidence, now=batch.now)
        gone[other.pk] = kept
    for entry in batch.new:
        if entry.person_id in gone:
            entry.person = gone[entry.person_id]


def document_of(entry: Entry) -> Document:
    """Return what the index should hold of an entry that is stored."""
    names: dict[bool, list[str]] = {True: [], False: []}
    for role, shown, value in entry.participations.values_list("role", "identity__shown_as", "identity__value"):
        names[role == "from"].append(f"{shown} {value}")
    return Document(entry, "\n".join(names[True]), "\n".join(names[False]))
