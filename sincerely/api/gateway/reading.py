"""Messages are read in processes of their own: ten seconds, half a gigabyte, and one bad message costs itself only."""

import asyncio
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from sincerely.journey.arrival_workers import SECONDS_AN_ITEM, Known, TookTooLong, prepare_worker, time_limit
from sincerely.sources.submission import NotTaken, Submission, read_submission

PROCESSES = 2
Read = Submission | NotTaken


def read_in_time(raw: bytes, recipients: tuple[str, ...], own: frozenset[str]) -> Read:
    """Read a message within the limits; runs in a worker process."""
    try:
        with time_limit(SECONDS_AN_ITEM):
            return read_submission(raw, recipients, own)
    except (TookTooLong, MemoryError, RecursionError) as problem:
        return NotTaken("unreadable", {"TookTooLong": "took too long"}.get(type(problem).__name__, "too large"))


class Reader:
    """Worker processes that read; a pool that broke is replaced, and what broke it is tried once more alone."""

    def __init__(self, processes: int = PROCESSES) -> None:
        self.processes = processes
        self.pool = self.new_pool(processes)
        self.changing = threading.Lock()

    @staticmethod
    def new_pool(processes: int) -> ProcessPoolExecutor:
        """Return processes that hold no handle of ours."""
        ways = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
        return ProcessPoolExecutor(processes, mp_context=context, initializer=prepare_worker, initargs=(Known(),))

    async def read(self, raw: bytes, recipients: tuple[str, ...], own: frozenset[str]) -> Read:
        """Read one message."""
        pool = self.pool
        try:
            return await self.in_pool(pool, raw, recipients, own)
        except (BrokenProcessPool, TimeoutError, RuntimeError):
            self.replace(pool)
        # Another message may have ended the process: alone it shows which one it was.
        alone = self.new_pool(1)
        try:
            return await self.in_pool(alone, raw, recipients, own)
        except (BrokenProcessPool, TimeoutError):
            return NotTaken("unreadable", "its reader ended before its time")
        finally:
            end(alone)

    async def in_pool(self, pool: ProcessPoolExecutor, *args: object) -> Read:
        """Wait for one reading, at most three times its limit: it may stand behind others."""
        submitted = pool.submit(read_in_time, *args)  # type: ignore[arg-type]
        task = asyncio.current_task()
        try:
            return await asyncio.wait_for(asyncio.wrap_future(submitted), 3 * SECONDS_AN_ITEM)
        except asyncio.CancelledError:
            if task is not None and task.cancelling():
                raise
            # Not we were called off: the pool was replaced while this message waited in it.
            raise BrokenProcessPool from None

    def replace(self, broken: ProcessPoolExecutor) -> None:
        """Put a new pool in the place of a broken one, once."""
        with self.changing:
            if self.pool is broken:
                self.pool = self.new_pool(self.processes)
                end(broken)

    def stop(self) -> None:
        """End the processes."""
        end(self.pool)


def end(pool: ProcessPoolExecutor) -> None:
    """End a pool's processes now."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
