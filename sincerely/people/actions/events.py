"""Meetings from calendars: placed once, changed where they changed, cancelled where they were cancelled."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sincerely.people.actions.batch import MAX_PARTICIPANTS, Batch, add_entry, storable
from sincerely.people.models import Entry
from sincerely.people.sides import own_answer, side_of_meeting
from sincerely.sources.records import Address, EventRecord


def event_digest(record: EventRecord) -> str:
    """Return the identity of an event: its UID and RECURRENCE-ID."""
    return hashlib.sha256(f"event\n{record.uid}\n{record.recurrence_id}".encode("utf-8", "replace")).hexdigest()


def event_addresses(record: EventRecord) -> tuple[Address, ...]:
    """Return the organiser and who was asked."""
    return (*((record.organizer,) if record.organizer else ()), *record.attendees[:MAX_PARTICIPANTS])


def place_event(batch: Batch, record: EventRecord) -> Entry | None:
    """Return the entry of a meeting that is new; a known one is changed where it differs, and None is returned."""
    digest = event_digest(record)
    zone = ZoneInfo(batch.owner.timezone)
    fields = _event_fields(record, zone) | _answer_fields(record, batch.own)
    if digest in batch.seen:
        _update_event(batch, batch.seen[digest], fields)
        return None
    organiser = batch.directory.find(record.organizer) if record.organizer else None
    roles = [("from", organiser)] if organiser else []
    for address in record.attendees[:MAX_PARTICIPANTS]:
        identity = batch.directory.find(address)
        if identity and ("to", identity) not in roles:
            roles.append(("to", identity))
    other = next((identity for _, identity in roles if identity.person.kind != "self"), None)
    mine = organiser is not None and organiser.person.kind == "self"
    entry = Entry(
        owner=batch.owner,
        digest=digest,
        kind="meeting",
        direction=side_of_meeting(by_owner=mine, has_organiser=organiser is not None),
        person=other.person if other else None,
        source=batch.source,
        uid=storable(record.uid)[:512],
        **fields,
    )
    batch.seen[digest] = entry
    if other and entry.status != "cancelled" and entry.at <= batch.now:
        batch.directory.count(other.person, entry.at)
    add_entry(batch, entry, roles)
    return entry


def _event_fields(record: EventRecord, zone: ZoneInfo) -> dict[str, object]:
    cancelled = record.method.upper() == "CANCEL" or record.status.lower() == "cancelled"
    return {
        "at": _instant(record.start, zone),
        "ends_at": None if record.end is None else _instant(record.end, zone),
        "all_day": not isinstance(record.start, datetime),
        "subject": storable(record.summary),
        "text": storable(record.description),
        "place": storable(record.location),
        "status": "cancelled" if cancelled else record.status.lower()[:16],
    }


def note_answer(entries: Sequence[Entry], email: str, said: str, *, is_own: bool) -> None:
    """Note what somebody answered about these meetings; `is_own`: the owner did."""
    for entry in entries:
        entry.partstats = {**(entry.partstats or {}), email: said[:16]}
        entry.answer = said[:16] if is_own else entry.answer
        entry.save(update_fields=["partstats", "answer"])


def _answer_fields(record: EventRecord, own: frozenset[str]) -> dict[str, object]:
    return {
        "is_transparent": record.is_transparent,
        "answer": own_answer(record.answers, own),
        "partstats": dict(record.answers[:MAX_PARTICIPANTS]) or None,
        "sequence": record.sequence,
        "doubt": record.doubt,
    }


def _instant(moment: datetime | date, zone: ZoneInfo) -> datetime:
    """Aware and in UTC; a bare day or a floating time is the owner's own."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time.min)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return moment.astimezone(UTC)


def _update_event(batch: Batch, entry: Entry | None, fields: dict[str, object]) -> None:
    """A changed event changes its entry; one met unchanged does nothing. What attendees answered by mail stays."""
    if entry is not None and fields["sequence"] == entry.sequence:
        given = fields["partstats"] or {}
        said = {who: one for who, one in given.items() if one != "NEEDS-ACTION"}  # type: ignore[attr-defined]
        fields["partstats"] = {**given, **(entry.partstats or {}), **said} or None  # type: ignore[dict-item]
    if entry is None or all(getattr(entry, name) == value for name, value in fields.items()):
        return
    if entry.pk and entry not in batch.changed:
        batch.stale.append((entry.pk, entry.at))
        batch.changed.append(entry)
    for name, value in fields.items():
        setattr(entry, name, value)
