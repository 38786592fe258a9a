"""The part of an arrival that needs no database: read, take apart, notice. Runs in worker processes.

Results come back in the order in which the bytes stood in their source, however many processes work; at most a few
chunks are under way, so memory stays flat. A message that takes too long, needs too much memory or even ends its
worker costs itself only.
"""

import copyreg
import ctypes
import gc
import multiprocessing
import os
import signal
import threading
import time
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields, replace
from math import inf
from operator import attrgetter
from typing import Any

from sincerely.journey.fork_server import context, warm_up
from sincerely.noticing.records import Context, Notice, Reading
from sincerely.sources.packing import Packed, pack
from sincerely.sources.parse import parse_item
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.records import (
    Address,
    AttachmentRecord,
    EventRecord,
    MessageRecord,
    RawItem,
    Record,
    Unreadable,
    Zones,
)

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

ITEMS_A_CHUNK = 64
BYTES_A_CHUNK = 2 * 1024 * 1024
COLLECTIONS = ("caldav", "carddav")
BYTES_UNDER_WAY = 12 * 1024 * 1024
CHUNKS_UNDER_WAY = 20
"""What is read ahead: more than a batch, so that workers have something in hand while one is written."""
SECONDS_AN_ITEM = 10
SECONDS_A_LOOK = 1.0
"""How often a worker looks at the clock."""
ALLOCATIONS_A_COLLECTION = 20_000
"""After how many new objects garbage in cycles is looked for; Python's own 700 finds none that often."""
CALENDARS_A_LETTER, CALENDAR_LENGTH, MOST_INVITED = 4, 500_000, 800
"""How much of the calendar parts of one letter is read."""
AWAY_LENGTH = 1000
"""Characters of an automatic reply in which it says until when its sender is away."""
UNDONE = (BrokenProcessPool, CancelledError, TooLate)
"""A worker that died, work that waited behind it, a worker that answers no more: read again, item by item."""
WORKER_MEMORY = 512 * 1024 * 1024
MALLOPT_MMAP_THRESHOLD = -3
LARGE_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some items of one source on their way to a worker."""

    kind: str
    me: str
    window: Window
    items: tuple[RawItem, ...]

    def size(self) -> int:
        """Bytes of all items."""
        return sum(len(item.raw) for item in self.items)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one item became."""

    position: int
    records: tuple[Record, ...]
    reading: Reading | None
    """Of the message among the records; None where it is not read (automatic mail, newsletters)."""
    packed: tuple[Packed, ...]
    """Raw bytes to be kept: of messages, and of what could not be read."""
    spared: bool = False
    """The message was known, so that nothing was sought in it."""
    key: str = ""
    etag: str = ""
    flags: str = ""
    """Of the item: where it stands in its source, and what the server says of it (see RawItem)."""
    invited: tuple[EventRecord | Unreadable, ...] = ()
    """What the calendar parts of the message say (iTIP)."""

    @property
    def weight(self) -> int:
        """Bytes of memory that it takes, about: packed bytes and texts."""
        bodies = sum(len(record.body) for record in self.records if isinstance(record, MessageRecord))
        return bodies + sum(len(packed.data) for packed in self.packed)


def _travels_light(kind: type) -> None:
    """Have a frozen record pickled by its fields alone; what dataclasses do of themselves takes three times as long."""
    values = attrgetter(*(one.name for one in fields(kind)))
    copyreg.pickle(kind, lambda record: (kind, values(record)))


for _kind in (Address, AttachmentRecord, Chunk, MessageRecord, Notice, Outcome, Packed, RawItem, Reading, Zones):
    _travels_light(_kind)


class Known:
    """Digests of messages that are on the timeline already, by their first 64 bits: eight bytes each.

    It only spares work: whether a message is new the database decides.
    """

    def __init__(self, digests: Iterable[str] = ()) -> None:
        self.marks = array("Q", sorted({_mark(digest) for digest in digests}))

    def __contains__(self, digest: str) -> bool:
        mark = _mark(digest)
        at = bisect_left(self.marks, mark)
        return at < len(self.marks) and self.marks[at] == mark


def _mark(digest: str) -> int:
    return int(digest[:16], 16)


class TookTooLong(Exception):
    """An item passed its time."""


class _Worker:
    """What a worker process was given when it began."""

    known = Known()
    looks_at_clock = False
    """One timer looks at the clock every second: setting one up for each message cost a twentieth of all the work."""
    ends_at = inf
    """When the time of what is read now is over, by the clock of `time.monotonic`."""


def trip(chunk: Chunk) -> list[Outcome]:
    """Read every item of a chunk. Raw bytes travel back packed only, and of a text what the timeline keeps."""
    return [_for_travel(trip_of_one(chunk, item, _Worker.known)) for item in chunk.items]


def _for_travel(outcome: Outcome) -> Outcome:
    return replace(outcome, records=tuple(map(_lightened, outcome.records)))


def _lightened(record: Record) -> Record:
    if isinstance(record, MessageRecord):
        zones = Zones(record.zones.reply, signature=record.zones.signature)
        return replace(record, raw=b"", zones=zones, calendar=())
    return replace(record, raw=b"") if isinstance(record, Unreadable) else record


def trip_of_one(chunk: Chunk, item: RawItem, known: Known | None = None) -> Outcome:
    """Read one item; whatever goes wrong, its bytes come back with a reason."""
    try:
        with time_limit(SECONDS_AN_ITEM):
            records = parse_item(chunk.kind, item, chunk.window)
    except (TookTooLong, MemoryError, RecursionError) as problem:
        records = [Unreadable("unreadable", item.raw, type(problem).__name__)]
    reading, spared = None, False
    invited: tuple[EventRecord | Unreadable, ...] = ()
    for record in records:
        if isinstance(record, MessageRecord):
            spared = known is not None and record.digest in known
            reading = None if spared else notice(record, chunk.me)
            invited = invitations_of(record, chunk.window) if record.calendar and not spared else ()
    kept = tuple(pack(record.raw) for record in records if isinstance(record, MessageRecord | Unreadable))
    if chunk.kind in COLLECTIONS and not kept:
        kept = (pack(item.raw),)  # what stands on a server is kept as it stands there, to be changed with care
    return Outcome(item.position, tuple(records), reading, kept, spared, item.key, item.etag, item.flags, invited)


def invitations_of(record: MessageRecord, window: Window) -> tuple[EventRecord | Unreadable, ...]:
    """Return what the calendar parts of a letter say, or that they can't be read; at most what a meeting needs."""
    found: list[EventRecord | Unreadable] = []
    try:
        with time_limit(SECONDS_AN_ITEM):
            for text in record.calendar[:CALENDARS_A_LETTER]:
                found += parse_calendar(text[:CALENDAR_LENGTH], window)
    except (TookTooLong, MemoryError, RecursionError) as problem:
        found.append(Unreadable("bad_calendar", b"", type(problem).__name__))
    return tuple(found[:MOST_INVITED])


def notice(record: MessageRecord, me: str) -> Reading | None:
    """Return what noticing finds in the new text.

    Of automatic mail only until when its sender is away, of newsletters nothing.
    """
    if (record.automatic and record.report is not None) or (record.bulk and not record.discussion):
        return None
    readers = tuple(_shown(address) for address in record.to + record.cc)
    # Loaded by who reads: the process that only writes starts a third of a second earlier.
    from sincerely.noticing.reading import read  # noqa: PLC0415

    around = Context(sent_at=record.at, sender=_shown(record.sender), readers=readers, me=me)
    try:
        with time_limit(SECONDS_AN_ITEM):
            found = read(record.zones.reply[: AWAY_LENGTH if record.automatic else None], around)
    except (TookTooLong, MemoryError, RecursionError):
        return None
    if not record.automatic:
        return found
    away = tuple(one for one in found.notices if one.kind == "absence")
    return replace(found, notices=away, matters=(), mode="draft") if away else None


def _shown(address: Address) -> str:
    return address.name or address.email


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TookTooLong inside the block after `seconds` (in a worker: up to a second later).

    No limit where there are no signals (another thread).
    """
    if _Worker.looks_at_clock:
        _Worker.ends_at = time.monotonic() + seconds
        try:
            yield
        finally:
            _Worker.ends_at = inf
        return
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _out_of_time)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _out_of_time(number: int, frame: object) -> None:
    raise TookTooLong


def _look_at_clock(number: int, frame: object) -> None:
    if time.monotonic() > _Worker.ends_at:
        raise TookTooLong


def chunks(items: Iterable[RawItem], *, kind: str, me: str, window: Window) -> Iterator[Chunk]:
    """Bundle items, by number and by bytes."""
    pending: list[RawItem] = []
    size = 0
    for item in items:
        pending.append(item)
        size += len(item.raw)
        if len(pending) >= ITEMS_A_CHUNK or size >= BYTES_A_CHUNK:
            yield Chunk(kind, me, window, tuple(pending))
            pending, size = [], 0
    if pending:
        yield Chunk(kind, me, window, tuple(pending))


class Workers:
    """Worker processes, started when first needed; with `processes` 0 the work is done here."""

    def __init__(self, processes: int, known: Known | None = None) -> None:
        keep_large_blocks_apart()
        self.processes = processes
        self.known = known or Known()
        self.pool: ProcessPoolExecutor | None = None
        self.none_starts = False

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *problem: object) -> None:
        self.stop()

    def run(self, work: Iterator[Chunk]) -> Iterator[Outcome]:
        """Yield the outcomes of all chunks, in order."""
        if not self.processes:
            for chunk in work:
                for item in chunk.items:
                    yield trip_of_one(chunk, item, self.known)
            return
        under_way: deque[tuple[Chunk, Future[list[Outcome]]]] = deque()
        size = 0
        while True:
            # Looked at before more is read: of letters of 25 MB only one is in memory at a time.
            while len(under_way) >= CHUNKS_UNDER_WAY or size >= BYTES_UNDER_WAY or _is_done(under_way):
                size -= under_way[0][0].size()
                yield from self.result(*under_way.popleft())
            following = next(work, None)
            if following is None:
                break
            size += following.size()
            under_way.append((following, self.submit(following)))
            del following
        while under_way:
            yield from self.result(*under_way.popleft())

    def submit(self, chunk: Chunk) -> "Future[list[Outcome]]":
        """Hand a chunk to a worker; a pool that broke is replaced. Where none can be started the work is done here."""
        if self.none_starts:
            done: Future[list[Outcome]] = Future()
            done.set_result([_for_travel(trip_of_one(chunk, item, self.known)) for item in chunk.items])
            return done
        try:
            return self._pool().submit(trip, chunk)
        except (BrokenProcessPool, RuntimeError):
            self.stop()
            return self._pool().submit(trip, chunk)

    def result(self, chunk: Chunk, future: "Future[list[Outcome]]") -> list[Outcome]:
        """Wait for a chunk; if its worker died, read its items one by one to find out which one kills."""
        try:
            return future.result(timeout=2 * SECONDS_AN_ITEM * len(chunk.items))
        except UNDONE:
            self.stop()
        return [self._alone(chunk, item) for item in chunk.items]

    def _alone(self, chunk: Chunk, item: RawItem) -> Outcome:
        single = Chunk(chunk.kind, chunk.me, chunk.window, (item,))
        # Before an item is blamed: a machine without room for a worker must not send all mail to the quarantine.
        self.none_starts = self.none_starts or not self._starts()
        try:
            return self.submit(single).result(timeout=3 * SECONDS_AN_ITEM)[0]
        except UNDONE:
            self.stop()
        lost = Unreadable("unreadable", item.raw, "the reader of this item ended before its time")
        return Outcome(item.position, (lost,), None, (pack(item.raw),))

    def _starts(self) -> bool:
        """Whether a worker can be started at all."""
        try:
            return self._pool().submit(os.getpid).result(timeout=3 * SECONDS_AN_ITEM) > 0
        except (*UNDONE, RuntimeError):
            self.stop()
            return False

    def _pool(self) -> ProcessPoolExecutor:
        if self.pool is None:
            warm_up()
            self.pool = ProcessPoolExecutor(
                self.processes, mp_context=context(), initializer=prepare_worker, initargs=(self.known,)
            )
            _end_quietly(self.pool)
        return self.pool

    def stop(self) -> None:
        """End the workers now; what they had in hand is read again by whoever asks for it."""
        if self.pool is None:
            return
        processes = list((getattr(self.pool, "_processes", None) or {}).values())
        self.pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        self.pool = None


def _is_done(under_way: "deque[tuple[Chunk, Future[list[Outcome]]]]") -> bool:
    """Whether the first can be handed on: a slow source must not keep back what is read."""
    return bool(under_way) and under_way[0][1].done()


def _end_quietly(pool: ProcessPoolExecutor) -> None:
    """What a worker was about to be told when it was ended is read again; Python would print a traceback of it."""
    queue: Any = getattr(pool, "_call_queue", None)
    tell = getattr(queue, "_on_queue_feeder_error", None)
    if tell is not None:

        def unless_closed(problem: BaseException, item: object) -> None:
            if not isinstance(problem, OSError):
                tell(problem, item)

        queue._on_queue_feeder_error = unless_closed


def keep_large_blocks_apart() -> None:
    """Have glibc give blocks of a megabyte back when they are freed.

    By itself it raises that limit to the largest block freed so far, and the holes that letters of 25 MB leave stay
    ours: eight of them peaked at 491 MiB, and with this at 334. Other C libraries know no such limit.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(MALLOPT_MMAP_THRESHOLD, LARGE_BLOCK)


def prepare_worker(known: Known) -> None:
    """Set up a worker: no more memory than it needs, leave Ctrl-C to the parent, end when the parent is gone."""
    _Worker.known = known
    keep_large_blocks_apart()
    gc.set_threshold(ALLOCATIONS_A_COLLECTION, *gc.get_threshold()[1:])
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _look_at_clock)
        signal.setitimer(signal.ITIMER_REAL, SECONDS_A_LOOK, SECONDS_A_LOOK)
        _Worker.looks_at_clock = True
    if resource is not None and hasattr(resource, "RLIMIT_DATA"):
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        resource.setrlimit(resource.RLIMIT_DATA, (WORKER_MEMORY, hard))
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: "multiprocessing.process.BaseProcess") -> None:
    parent.join()
    os._exit(1)
