"""One thread writes: all that waits at a moment goes into one transaction, and each answer follows that commit.

SQLite syncs once a commit. Eight programs that submit at the same time share one sync; a program alone waits for its
own. Nothing is answered before it is durable; a refusal is known before anything is written, so it undoes nothing.
"""

import asyncio
import logging
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.db import DatabaseError, connection

from sincerely.journey.proposals import NotOffered
from sincerely.journey.submitting import Program, SignInEnded, Submitted, submit
from sincerely.sources.submission import Submission

MOST_TOGETHER = 32
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
        self.thread = threading.Thread(target=self.work, name="gateway-writer", daemon=True)
        self.thread.start()

    async def write(self, program: Program, submission: Submission, digest: str) -> int:
        """Write a proposal down and return its letter's number, after the commit.

        Raises NotOffered, SignInEnded, DatabaseError, OSError.
        """
        job = Job(Submitted(program, digest, submission))
        self.jobs.put(job)
        return await asyncio.wrap_future(job.done)

    def work(self) -> None:
        """Write until told to stop."""
        while (first := self.jobs.get()) is not None:
            together = [first]
            is_last = False
            while len(together) < MOST_TOGETHER and not self.jobs.empty():
                following = self.jobs.get()
                if following is None:
                    is_last = True
                    break
                together.append(following)
            answer(together, write_together(together))
            if is_last:
                break
        connection.close()

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
