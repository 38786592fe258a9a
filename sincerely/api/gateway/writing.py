"""One thread writes: all that waits at a moment goes into one transaction, and each answer follows that commit.

SQLite syncs once a commit. Eight programs that submit at the same time share one sync, and what is asked once a batch;
so what is being read is waited for a moment. A program alone waits for its own. Nothing is answered before it is
durable; a refusal is known before anything is written, so it undoes nothing.
"""

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.db import DatabaseError, connection

from sincerely.journey.proposals import NotOffered
from sincerely.journey.submitting import Program, SignInEnded, Submitted, submit
from sincerely.sources.submission import Submission

MOST_TOGETHER = 32
PATIENCE = 0.01
"""Seconds that a letter waits at most for others that are being read: less than a sync of most disks."""
Written = int | NotOffered | SignInEnded | Exception
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """A message that waits to be written down."""

    submitted: Submitted
    done: "Future[int]" = field(default_factory=Future)


class Writer:
    """The thread and what waits for it."""

    def __init__(self) -> None:
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self.being_read = 0
        """Messages that will be here in a moment; counted by the loop's thread alone."""
        self.thread = threading.Thread(target=self.work, name="gateway-writer", daemon=True)
        self.thread.start()

    @contextmanager
    def expecting(self) -> Iterator[None]:
        """Say that a message is being read, so that those before it may wait a moment for it."""
        self.being_read += 1
        try:
            yield
        finally:
            self.being_read -= 1

    async def write(self, program: Program, submission: Submission, digest: str) -> int:
        """Write a proposal down and return its letter's number, after the commit.

        Raises NotOffered, SignInEnded, DatabaseError, OSError.
        """
        job = Job(Submitted(program, digest, submission))
        self.jobs.put(job)
        return await asyncio.wrap_future(job.done)

    def work(self) -> None:
        """Write until told to stop."""
        is_last = False
        while not is_last and (first := self.jobs.get()) is not None:
            together, is_last = self.gathered(first)
            answer(together, write_together(together))
        connection.close()

    def gathered(self, first: Job) -> tuple[list[Job], bool]:
        """Return what goes into one transaction with a job, and whether we were told to stop.

        What is being read is waited for, but not long: a program alone never waits for others.
        """
        together, until = [first], time.monotonic() + PATIENCE
        while len(together) < MOST_TOGETHER:
            left = until - time.monotonic() if self.being_read else 0
            try:
                following = self.jobs.get(timeout=left) if left > 0 else self.jobs.get_nowait()
            except queue.Empty:
                break
            if following is None:
                return together, True
            together.append(following)
        return together, False

    def stop(self) -> None:
        """Write what waits, then stop."""
        self.jobs.put(None)
        self.thread.join(timeout=30)


def write_together(jobs: Sequence[Job]) -> list[Written]:
    """Write all in one transaction. A database that fails, fails for all; whatever else one trips over is its own."""
    try:
        return [*submit([job.submitted for job in jobs], now=datetime.now(UTC))]
    except (DatabaseError, OSError) as problem:
        log.warning("Submitted letters could not be written: %s", problem)
        # The connection stays open from one batch to the next: closing it would have SQLite tidy its files each time.
        connection.close()
        return [problem] * len(jobs)
    except Exception as problem:
        if len(jobs) > 1:
            return [written for job in jobs for written in write_together([job])]
        log.exception("A submitted letter could not be written.")
        return [problem]


def answer(jobs: Sequence[Job], written: Sequence[Written]) -> None:
    """Tell each who waits, now that it is committed."""
    for job, result in zip(jobs, written, strict=True):
        if not job.done.set_running_or_notify_cancel():
            continue
        if isinstance(result, Exception):
            job.done.set_exception(result)
        else:
            job.done.set_result(result)
