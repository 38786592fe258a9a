"""What the door of mail submission does with each step of a session (hooks of aiosmtpd)."""

import asyncio
import hashlib
import logging
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from aiosmtpd.smtp import Envelope, Session
from django.db import DatabaseError, close_old_connections

from sincerely.api.gateway import words
from sincerely.api.gateway.reading import Reader
from sincerely.api.gateway.session import Limits, SubmissionSession
from sincerely.api.gateway.writing import Writer
from sincerely.journey.proposals import MOST_RECIPIENTS, NotOffered
from sincerely.journey.submitting import Program, SignInEnded, sign_in
from sincerely.sending.mime import ADDRESS, UnsafeLetter, check_wire
from sincerely.sources.submission import NotTaken

FAILURES = 10
FAILURES_FORGOTTEN = 600.0
PEERS_REMEMBERED = 1000
log = logging.getLogger(__name__)


class SignIns:
    """Looks sign-ins up, slowly where they fail, and not at all for an address that failed too often."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.failed: OrderedDict[str, list[float]] = OrderedDict()
        self.threads = ThreadPoolExecutor(2, thread_name_prefix="gateway-sign-in")

    async def check(self, peer: str, login: bytes, password: bytes) -> Program | str:
        """Return the program, or the answer that refuses it; the same one whatever was wrong."""
        failures = self.recent(peer)
        if len(failures) >= FAILURES:
            return words.TOO_MANY_FAILURES
        try:
            found = await asyncio.get_running_loop().run_in_executor(self.threads, look_up, login, password)
        except DatabaseError:
            return words.BUSY
        if found is None:
            self.remember(peer)
            await asyncio.sleep(self.limits.slow_seconds * min(5, len(failures) + 1))
            return words.WRONG_SIGN_IN
        return found

    def recent(self, peer: str) -> list[float]:
        """Return when this address failed in the last ten minutes."""
        since = time.monotonic() - FAILURES_FORGOTTEN
        return [at for at in self.failed.get(peer, []) if at > since]

    def remember(self, peer: str) -> None:
        """Count a failure; of a thousand addresses the one that failed longest ago is forgotten."""
        self.failed[peer] = [*self.recent(peer), time.monotonic()]
        self.failed.move_to_end(peer)
        while len(self.failed) > PEERS_REMEMBERED:
            self.failed.popitem(last=False)

    def stop(self) -> None:
        """End the threads."""
        self.threads.shutdown(wait=False, cancel_futures=True)


def look_up(login: bytes, password: bytes) -> Program | None:
    """Return the program of this sign-in; runs in a thread."""
    close_old_connections()
    try:
        return sign_in(login.decode("utf-8"), password.decode("ascii"), now=datetime.now(UTC))
    except UnicodeDecodeError:
        return None


class Door:
    """The hooks: who may write, to whom, and what becomes of a message."""

    def __init__(self, reader: Reader, writer: Writer) -> None:
        self.reader, self.writer = reader, writer

    async def handle_MAIL(  # noqa: N802
        self, _server: SubmissionSession, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the envelope's sender, which must be the owner's."""
        if address.lower() not in program_of(session).addresses:
            return words.FOREIGN_SENDER
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 ok"

    async def handle_RCPT(  # noqa: N802
        self, _server: SubmissionSession, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take a recipient."""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return words.TOO_MANY_RECIPIENTS
        if not ADDRESS.fullmatch(address):
            return words.BAD_RECIPIENT
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server: SubmissionSession, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Make a proposal of a message and say so, once it is durable."""
        raw = envelope.original_content or b""
        try:
            check_wire(raw)
        except UnsafeLetter:
            return words.NOT_WIRE
        program, recipients = program_of(session), tuple(envelope.rcpt_tos)
        with self.writer.expecting():
            found = None if server.waiting() else await self.reader.read(raw, recipients, program.addresses)
        if found is None or server.waiting():
            return words.PIPELINED
        if isinstance(found, NotTaken):
            return words.not_taken(found)
        digest = hashlib.sha256("\n".join(sorted(recipients)).encode() + b"\0" + raw).hexdigest()
        try:
            return words.held(await self.writer.write(program, found, digest), found.pictures)
        except NotOffered as problem:
            return words.not_offered(problem)
        except SignInEnded:
            return words.SIGN_IN_ENDED
        except (DatabaseError, OSError):
            return words.BUSY

    async def handle_exception(self, error: Exception) -> str:
        """Whatever else went wrong: nothing was kept, and the client tries again."""
        if not isinstance(error, DatabaseError | OSError):
            log.error("A step of mail submission failed.", exc_info=error)
        return words.BUSY


def program_of(session: Session) -> Program:
    """Return who signed in; nobody gets so far without."""
    found: Any = session.auth_data
    if not isinstance(found, Program):
        raise PermissionError("not signed in")
    return found
