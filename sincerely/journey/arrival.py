"""The first half of the trip: from a person's files to entries on their timeline and notices in them.

Read → take apart and notice (worker processes) → in one transaction a batch: raw bytes, people and timeline, notices,
quarantine, and how far the source is read. So a stop at any moment leaves whole batches, and the same call goes on.
"""

import gc
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.journey.address import learn_address
from sincerely.journey.arrival_workers import (
    ALLOCATIONS_A_COLLECTION,
    Chunk,
    Known,
    Outcome,
    Workers,
    chunks,
    notice,
    trip_of_one,
)
from sincerely.journey.fork_server import SMALL
from sincerely.journey.invitations import take_in
from sincerely.journey.readers import wishes_by_mail
from sincerely.journey.returned import take_back_what_came
from sincerely.journey.settling import settle_offers
from sincerely.journey.who_is_who import propose_addresses
from sincerely.noticing import actions as noticing
from sincerely.noticing.records import Reading
from sincerely.people import actions as people
from sincerely.people import queries as entries
from sincerely.sources import actions as sources
from sincerely.sources import queries
from sincerely.sources.actions import CopyRow
from sincerely.sources.adapters import files
from sincerely.sources.models import Quarantined, Source
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import ContactRecord, EventRecord, FileSource, MessageRecord, RawItem, Unreadable
from sincerely.sources.whose import Guess, guess

BYTES_A_BATCH = 8 * 1024 * 1024
ITEMS_A_BATCH = 1000
SECONDS_A_BATCH = 10
"""The longer a batch, the fewer people and threads are looked up twice; from a slow server it is written early."""
SAMPLE = 2000


@dataclass(slots=True)
class Arrived:
    """What came in. `new + known + quarantined` is the number of messages that were there."""

    new: int = 0
    known: int = 0
    quarantined: int = 0
    people: int = 0
    events: int = 0
    notices: int = 0
    seconds: float = 0.0
    only_others: bool = False
    """The desk holds mail now, and none of it is from or to its owner."""
    perhaps_own: list[str] = field(default_factory=list)
    """Addresses that are perhaps the owner's too: an open question."""
    broken: list[tuple[str, str]] = field(default_factory=list)
    """Files that could not be read to their end: (path, what the reader said)."""

    def add(self, more: "Arrived") -> None:
        """Count what came in besides."""
        for name in ("new", "known", "quarantined", "people", "events", "notices"):
            setattr(self, name, getattr(self, name) + getattr(more, name))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: bytes on the disk that were read, of how many, and messages so far."""

    done: int
    total: int
    messages: int


Placeable = MessageRecord | EventRecord | ContactRecord
Report = Callable[[Progress], None]
Place = str | Path | FileSource
"""Where something lies, or what was found there already: looking into a folder of many letters takes its time."""


def bring_in(
    owner: Owner,
    paths: Sequence[Place],
    *,
    now: datetime,
    processes: int = 2,
    report: Report | None = None,
    batch: int = ITEMS_A_BATCH,
) -> Arrived:
    """Bring in everything at `paths`. Raises files.NotASource before anything is written if one holds nothing.

    Idempotent, and resumable after a kill: a second call adds nothing.
    """
    begun = time.perf_counter()
    found = _found(paths)
    arrived = Arrived()
    total = sum(file.size for file in found)
    known = Known(entries.message_digests(owner))
    with _rare_collections(), Workers(processes if total > SMALL else 0, known) as workers:
        done = 0
        for file in found:
            tell = _reporter(report, done, total, arrived)
            _bring_file(owner, file, workers, arrived, now=now, batch=batch, tell=tell)
            done += file.size
    settle(owner, now=now)
    arrived.only_others = entries.holds_only_others(owner)
    arrived.perhaps_own = entries.perhaps_own(owner)
    arrived.seconds = time.perf_counter() - begun
    return arrived


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for garbage in cycles less often, and never among what was loaded before.

    A batch makes a hundred thousand objects that live to its end: looking through them again and again takes time
    and frees nothing.
    """
    before, left_out = gc.get_threshold(), gc.get_freeze_count()
    if not left_out:
        gc.freeze()
    gc.set_threshold(ALLOCATIONS_A_COLLECTION, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if not left_out:
            gc.unfreeze()


def settle(owner: Owner, *, now: datetime) -> None:
    """Work out who is whom, what the entries that came in close, and how people write; nothing if nothing came."""
    people.compare_people(owner, now=now)
    if queries.has_unsettled(owner):
        people.propose_own(owner, now=now)
        noticing.settle(owner, now=now)
        learn_address(owner)
        sources.mark_settled(owner)


def _reporter(report: Report | None, before: int, total: int, arrived: Arrived) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if report is not None:
            report(Progress(before + done, total, arrived.new + arrived.known + arrived.quarantined))

    return tell


def _bring_file(
    owner: Owner,
    file: FileSource,
    workers: Workers,
    arrived: Arrived,
    *,
    now: datetime,
    batch: int,
    tell: Callable[[int], None],
) -> None:
    """Bring in one file or folder, from where its reading stopped."""
    source = sources.begin_source(owner, file)
    # What an import that was stopped had committed is known now; its quarantine still lies there.
    arrived.known += source.new + source.known
    arrived.quarantined += source.quarantined
    failure: list[str] = []

    def items() -> Iterator[RawItem]:
        try:
            yield from files.read(file, source.position, tell)
        except (files.CutShort, OSError) as problem:
            failure.append(str(problem))

    came = bring(owner, source, items(), workers, kind=file.kind, now=now, batch=batch)
    arrived.add(came)
    sources.finish_source(source, now=now, failure="".join(failure))
    arrived.broken += [(file.path, said) for said in failure]
    tell(file.size)


def bring(
    owner: Owner,
    source: Source,
    items: Iterable[RawItem],
    workers: Workers,
    *,
    kind: str,
    now: datetime,
    batch: int = ITEMS_A_BATCH,
    tell: Callable[[int], None] | None = None,
    keep_only: Callable[[MessageRecord], bool] | None = None,
) -> Arrived:
    """Bring in what a source yields, batch by batch, each with how far the source is read; return the counts.

    `tell` hears the position of each batch that was written, and may raise to stop there. A message that `keep_only`
    does not want is not brought in; that it was met is noted, so that it is not fetched again.
    """
    arrived = Arrived()
    window = month_window(now)
    for outcomes in _batches(workers.run(chunks(items, kind=kind, me=owner.email, window=window)), batch):
        with transaction.atomic():
            placed = keep(owner, source, outcomes, now=now, keep_only=keep_only)
            sources.advance_source(
                source,
                position=max(outcome.position for outcome in outcomes),
                new=placed.new,
                known=placed.known,
                quarantined=placed.quarantined,
            )
        arrived.add(placed)
        if tell is not None:
            tell(source.position)
    return arrived


def _batches(outcomes: Iterable[Outcome], batch: int) -> Iterator[list[Outcome]]:
    pending: list[Outcome] = []
    size = 0
    begun = time.monotonic()
    for outcome in outcomes:
        pending.append(outcome)
        size += outcome.weight
        if len(pending) >= batch or size >= BYTES_A_BATCH or time.monotonic() - begun > SECONDS_A_BATCH:
            yield pending
            pending, size = [], 0
            begun = time.monotonic()
    if pending:
        yield pending


def keep(
    owner: Owner,
    source: Source,
    outcomes: Sequence[Outcome],
    *,
    now: datetime,
    keep_only: Callable[[MessageRecord], bool] | None = None,
) -> Arrived:
    """Write what some items became, inside the caller's transaction; return the counts."""
    if keep_only is not None:
        outcomes = [_without_unwanted(outcome, keep_only) for outcome in outcomes]
    sources.keep_blobs(packed for outcome in outcomes for packed in outcome.packed)
    sources.keep_copies(source, [_copy(outcome) for outcome in outcomes])
    placeable = [
        (record, outcome) for outcome in outcomes for record in outcome.records if not isinstance(record, Unreadable)
    ]
    blobs = [_blob(record, outcome) for record, outcome in placeable]
    marks = [_mark(record, outcome) for record, outcome in placeable]
    records = [record for record, _ in placeable]
    placed = people.place(owner, records, source=source, now=now, blobs=blobs, marks=marks)
    pairs = [
        (entry, reading)
        for entry, (record, outcome) in zip(placed.entries, placeable, strict=True)
        if entry is not None and (reading := _reading(record, outcome, owner.email)) is not None
    ]
    notices = noticing.keep(owner, pairs) if pairs else 0
    propose_addresses(owner, pairs, now=now)
    read = [record for record in records if isinstance(record, MessageRecord)]
    wishes_by_mail(owner, read, now=now)
    take_back_what_came(owner, read, now=now)
    for entry, (_record, outcome) in zip(placed.entries, placeable, strict=True):
        if entry is not None and entry.kind == "message" and outcome.invited:
            placed.events += take_in(owner, entry, outcome.invited, now=now)
    if any(one.kind == "message" for one in placed.entries if one is not None):
        settle_offers(owner, now=now)
    refused = _refused(outcomes)
    sources.quarantine(source, refused, now=now)
    return Arrived(
        new=placed.new,
        known=placed.known,
        quarantined=len(refused),
        people=placed.people,
        events=placed.events,
        notices=notices,
    )


def _without_unwanted(outcome: Outcome, keep_only: Callable[[MessageRecord], bool]) -> Outcome:
    """Leave out a message that the owner does not want, with whatever else came in it."""
    if all(keep_only(record) for record in outcome.records if isinstance(record, MessageRecord)):
        return outcome
    return replace(outcome, records=(), reading=None, packed=())


def _copy(outcome: Outcome) -> CopyRow:
    """Return where an item stands and what it is known by: a message by its digest, all else by that of its bytes."""
    key = outcome.key or str(outcome.position)
    message = next((record for record in outcome.records if isinstance(record, MessageRecord)), None)
    uid = next((record.uid for record in outcome.records if isinstance(record, EventRecord | ContactRecord)), "")
    if message is not None:
        return CopyRow(key, message.digest, uid=uid, etag=outcome.etag, flags=outcome.flags)
    if not outcome.records or any(isinstance(record, Unreadable) for record in outcome.records):
        return CopyRow(key, etag=outcome.etag)
    return CopyRow(key, outcome.packed[0].sha256 if outcome.packed else "", uid=uid, etag=outcome.etag)


def _blob(record: Placeable, outcome: Outcome) -> str | None:
    """Return the SHA-256 of a message's bytes; an item holds one message at most, before whatever came in it."""
    return outcome.packed[0].sha256 if isinstance(record, MessageRecord) else None


def _mark(record: Placeable, outcome: Outcome) -> tuple[str, str]:
    """Return language and mode of a message where they were found already, blank otherwise."""
    read = outcome.reading if isinstance(record, MessageRecord) else None
    return (read.language, read.mode) if read else ("", "")


def _reading(record: Placeable, outcome: Outcome, me: str) -> Reading | None:
    """Return what was found in a new message; what was thought known is read now."""
    if not isinstance(record, MessageRecord):
        return None
    return notice(record, me) if outcome.spared else outcome.reading


def _refused(outcomes: Sequence[Outcome]) -> list[tuple[int, Unreadable, str]]:
    """Return what could not be read, with its place and the SHA-256 of its bytes."""
    found: list[tuple[int, Unreadable, str]] = []
    for outcome in outcomes:
        kept = (record for record in outcome.records if isinstance(record, MessageRecord | Unreadable))
        # An object of a collection that could be read has its bytes kept, and no record of these kinds.
        for record, packed in zip(kept, outcome.packed, strict=False):
            if isinstance(record, Unreadable):
                found.append((outcome.position, record, packed.sha256))
    return found


def _found(places: Sequence[Place]) -> list[FileSource]:
    return [
        source for place in places for source in ([place] if isinstance(place, FileSource) else files.open_path(place))
    ]


def guess_owner(paths: Sequence[Place]) -> Guess | None:
    """Return whose mailbox the files look like, by their first 2,000 messages; None when unsure."""
    mail = [source for source in _found(paths) if source.kind in ("mbox", "maildir", "eml")]
    return guess(_sample(mail))


def _sample(mail: Sequence[FileSource]) -> Iterator[tuple[bytes, str]]:
    """Yield messages from every source in turn, so that a big folder does not hide the one with sent mail."""
    share = max(50, SAMPLE // max(1, len(mail)))
    left = SAMPLE
    for file in mail:
        try:
            for number, item in enumerate(files.read(file)):
                if number >= share or not left:
                    break
                left -= 1
                yield item.raw, file.path
        except files.CutShort:
            continue


def try_again(owner: Owner, item: Quarantined, *, now: datetime) -> bool:
    """Read something from the quarantine anew; True when it came in. What still can't be read stays."""
    source = item.source
    raw = RawItem(queries.unpack(item.blob), item.position)
    outcome = trip_of_one(Chunk(source.kind, owner.email, month_window(now), (raw,)), raw)
    if not outcome.records or any(isinstance(record, Unreadable) for record in outcome.records):
        return False
    with transaction.atomic():
        keep(owner, source, [outcome], now=now)
        sources.release(item, now=now)
    people.compare_people(owner, now=now)
    noticing.settle(owner, now=now)
    return True
