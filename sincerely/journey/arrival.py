"""The first half of the trip: from a person's files to entries on their timeline and notices in them.

Read → take apart and notice (worker processes) → in one transaction a batch: raw bytes, people and timeline, notices,
quarantine, and how far the source is read. So a stop at any moment leaves whole batches, and the same call goes on.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.journey.address import learn_address
from sincerely.journey.arrival_workers import Chunk, Known, Outcome, Workers, chunks, notice, trip_of_one
from sincerely.noticing import actions as noticing
from sincerely.noticing.records import Reading
from sincerely.people import actions as people
from sincerely.people import queries as entries
from sincerely.sources import actions as sources
from sincerely.sources import queries
from sincerely.sources.adapters import files
from sincerely.sources.models import Quarantined, Source
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import ContactRecord, EventRecord, FileSource, MessageRecord, RawItem, Unreadable
from sincerely.sources.whose import Guess, guess

BYTES_A_BATCH = 8 * 1024 * 1024
SMALL = 200_000
"""Bytes below which starting worker processes takes longer than the work."""
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
    broken: list[tuple[str, str]] = field(default_factory=list)
    """Files that could not be read to their end: (path, what the reader said)."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: bytes on the disk that were read, of how many, and messages so far."""

    done: int
    total: int
    messages: int


Placeable = MessageRecord | EventRecord | ContactRecord
Report = Callable[[Progress], None]


def bring_in(
    owner: Owner,
    paths: Sequence[str | Path],
    *,
    now: datetime,
    processes: int = 2,
    report: Report | None = None,
    batch: int = 500,
) -> Arrived:
    """Bring in everything at `paths`. Raises files.NotASource before anything is written if one holds nothing.

    Idempotent, and resumable after a kill: a second call adds nothing.
    """
    begun = time.perf_counter()
    found = [source for path in paths for source in files.open_path(path)]
    arrived = Arrived()
    total = sum(file.size for file in found)
    known = Known(entries.message_digests(owner))
    with Workers(processes if total > SMALL else 0, known) as workers:
        done = 0
        for file in found:
            arrival = _Arrival(owner, file, workers, now, batch, arrived)
            arrival.run(_reporter(report, done, total, arrived))
            done += file.size
    if queries.has_unsettled(owner):
        noticing.settle(owner, now=now)
        learn_address(owner)
        sources.mark_settled(owner)
    arrived.seconds = time.perf_counter() - begun
    return arrived


def _reporter(report: Report | None, before: int, total: int, arrived: Arrived) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if report is not None:
            report(Progress(before + done, total, arrived.new + arrived.known + arrived.quarantined))

    return tell


class _Arrival:
    """One source on its way in."""

    def __init__(
        self, owner: Owner, file: FileSource, workers: Workers, now: datetime, batch: int, arrived: Arrived
    ) -> None:
        self.owner = owner
        self.file = file
        self.workers = workers
        self.now = now
        self.batch = batch
        self.arrived = arrived
        self.window = month_window(now)

    def run(self, tell: Callable[[int], None]) -> None:
        source = sources.begin_source(self.owner, self.file)
        # What an import that was stopped had committed is known now; its quarantine still lies there.
        self.arrived.known += source.new + source.known
        self.arrived.quarantined += source.quarantined
        failure: list[str] = []
        items = self._items(source, failure, tell)
        work = chunks(items, kind=self.file.kind, me=self.owner.email, window=self.window)
        for outcomes in self._batches(self.workers.run(work)):
            self.commit(source, outcomes)
        sources.finish_source(source, now=self.now, failure="".join(failure))
        self.arrived.broken += [(self.file.path, said) for said in failure]
        tell(self.file.size)

    def _items(self, source: Source, failure: list[str], tell: Callable[[int], None]) -> Iterator[RawItem]:
        try:
            yield from files.read(self.file, source.position, tell)
        except (files.CutShort, OSError) as problem:
            failure.append(str(problem))

    def _batches(self, outcomes: Iterable[Outcome]) -> Iterator[list[Outcome]]:
        pending: list[Outcome] = []
        size = 0
        for outcome in outcomes:
            pending.append(outcome)
            size += sum(packed.size for packed in outcome.packed)
            if len(pending) >= self.batch or size >= BYTES_A_BATCH:
                yield pending
                pending, size = [], 0
        if pending:
            yield pending

    @transaction.atomic
    def commit(self, source: Source, outcomes: list[Outcome]) -> None:
        """Write a batch: all of it, or, whatever happens, nothing of it."""
        placed = keep(self.owner, source, outcomes, now=self.now)
        sources.advance_source(
            source,
            position=outcomes[-1].position,
            new=placed.new,
            known=placed.known,
            quarantined=placed.quarantined,
        )
        for name in ("new", "known", "quarantined", "people", "events", "notices"):
            setattr(self.arrived, name, getattr(self.arrived, name) + getattr(placed, name))


def keep(owner: Owner, source: Source, outcomes: Sequence[Outcome], *, now: datetime) -> Arrived:
    """Write what some items became, inside the caller's transaction; return the counts."""
    sources.keep_blobs(packed for outcome in outcomes for packed in outcome.packed)
    placeable = [
        (record, outcome) for outcome in outcomes for record in outcome.records if not isinstance(record, Unreadable)
    ]
    placed = people.place(owner, [record for record, _ in placeable], source=source, now=now)
    pairs = [
        (entry, reading)
        for entry, (record, outcome) in zip(placed.entries, placeable, strict=True)
        if entry is not None and (reading := _reading(record, outcome, owner.email)) is not None
    ]
    notices = noticing.keep(owner, pairs) if pairs else 0
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
        for record, packed in zip(kept, outcome.packed, strict=True):
            if isinstance(record, Unreadable):
                found.append((outcome.position, record, packed.sha256))
    return found


def guess_owner(paths: Sequence[str | Path]) -> Guess | None:
    """Return whose mailbox the files look like, by their first 2,000 messages; None when unsure."""
    found = [source for path in paths for source in files.open_path(path)]
    mail = [source for source in found if source.kind in ("mbox", "maildir", "eml")]
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
    noticing.settle(owner, now=now)
    return True
