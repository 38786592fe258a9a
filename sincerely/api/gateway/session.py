"""One session of mail submission: the library's protocol, made stricter where a message or a sign-in could be smuggled.

What is refused here (RFC 5321, 3207, 4954): bytes behind STARTTLS that came in clear text; whatever follows the
final dot before our answer; commands before TLS, and mail before a sign-in; sessions that take their time; too many.
"""

import asyncio
import inspect
import logging
import ssl
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, syntax

from sincerely.api.gateway import words
from sincerely.journey.submitting import Program
from sincerely.sources.parse_mail import MAX_BYTES

# The library writes every command and every line of mail into its log; ours says what happened, never what was said.
logging.getLogger("mail.log").setLevel(logging.ERROR)
ATTEMPTS = 3
CALLS = {"AUTH": ATTEMPTS, "NOOP": 100, "EHLO": 20, "HELO": 20, "STARTTLS": 1, "HELP": 5, "VRFY": 5, "EXPN": 5}
CALLS_OF_MAIL = 100_000
IDENT = "Sincerely: letters are held for a person, none is delivered"


@dataclass(slots=True)
class Limits:
    """How long and how many; seconds."""

    sign_in_seconds: float = 30
    """From the connection to the sign-in, all in all: whoever sends a letter a second is not waited for."""
    command_seconds: float = 300
    """Until the next command, and for a whole message (RFC 5321 4.5.3.2.7)."""
    sessions: int = 40
    unsigned: int = 20
    """Sessions that have not signed in: strangers can't take all places."""
    slow_seconds: float = 1.0
    """What the first wrong sign-in of an address waits for its answer; each further one a second more, up to five."""


@dataclass(slots=True)
class Present:
    """Who is here."""

    all: set[object] = field(default_factory=set)
    signed_in: set[object] = field(default_factory=set)

    def has_room(self, limits: Limits) -> bool:
        """Whether one more may come in."""
        return len(self.all) < limits.sessions and len(self.all) - len(self.signed_in) < limits.unsigned


class Checker(Protocol):
    """Looks a sign-in up."""

    def check(self, peer: str, login: bytes, password: bytes) -> Awaitable[Program | str]:
        """Return the program, or the answer that refuses it."""


class SubmissionSession(SMTP):
    """The protocol of one connection."""

    def __init__(
        self,
        handler: Any,
        checker: Checker,
        *,
        tls: ssl.SSLContext,
        implicit: bool,
        limits: Limits,
        present: Present,
        hostname: str,
    ) -> None:
        super().__init__(
            handler,
            data_size_limit=MAX_BYTES,
            enable_SMTPUTF8=True,
            hostname=hostname,
            ident=IDENT,
            tls_context=None if implicit else tls,
            require_starttls=not implicit,
            # With implicit TLS there is no session without it; the library only knows of STARTTLS.
            auth_require_tls=not implicit,
            timeout=limits.command_seconds,
            command_call_limit={**CALLS, "*": CALLS_OF_MAIL},
        )
        self._auth_required = True
        self.checker, self.limits, self.present = checker, limits, present
        self.has_room = True
        self.deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count a new connection; the same one comes here again when TLS begins."""
        if self.deadline is None:
            self.has_room = self.present.has_room(self.limits)
            self.present.all.add(self)
            self.deadline = self.loop.call_later(self.limits.sign_in_seconds, self.close_unsigned)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Give the place free."""
        self.present.all.discard(self)
        self.present.signed_in.discard(self)
        if self.deadline is not None:
            self.deadline.cancel()
        super().connection_lost(error)

    def close_unsigned(self) -> None:
        """Let go of a connection that has not signed in by now."""
        if self not in self.present.signed_in:
            transport = self._original_transport or self.transport
            if isinstance(transport, asyncio.Transport):
                transport.abort()

    async def _handle_client(self) -> None:
        if self.has_room:
            await super()._handle_client()
            return
        await self.push(words.TOO_MANY_SESSIONS)
        self.hang_up()

    def hang_up(self) -> None:
        """End the session behind what was answered."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.close()

    def waiting(self) -> bytes:
        """Return what the client sent and we have not read."""
        return bytes(self._reader._buffer)  # type: ignore[attr-defined]

    @syntax("STARTTLS", when="tls_context")
    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802
        """Begin TLS, unless something in clear text came behind the command (CVE-2011-0411)."""
        if self.waiting():
            await self.push(words.BEHIND_STARTTLS)
            self.hang_up()
            return
        await super().smtp_STARTTLS(arg)

    @syntax("VRFY <address>")
    async def smtp_VRFY(self, _arg: str) -> None:  # noqa: N802
        """Look nobody up."""
        await self.push(words.NO_VERIFY)

    async def auth_PLAIN(self, _: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """SASL PLAIN (RFC 4616)."""
        return await self.settled(await super().auth_PLAIN(_, args))

    async def auth_LOGIN(self, _: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """SASL LOGIN, which older mail clients speak."""
        return await self.settled(await super().auth_LOGIN(_, args))

    @staticmethod
    async def settled(result: Any) -> AuthResult:
        """Wait for the look-up, where the exchange came so far."""
        found: AuthResult = await result if inspect.isawaitable(result) else result
        return found

    def _authenticate(self, _mechanism: str, auth_data: Any) -> Any:
        return self.look_up(auth_data)

    async def look_up(self, given: LoginPassword) -> AuthResult:
        """Ask whose token this is."""
        peer = self.session.peer[0] if self.session and isinstance(self.session.peer, tuple) else "local"
        found = await self.checker.check(str(peer), given.login, given.password)
        if isinstance(found, str):
            return AuthResult(success=False, handled=False, message=found)
        self.present.signed_in.add(self)
        return AuthResult(success=True, message=words.SIGNED_IN, auth_data=found)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        """Take one message; what follows its dot before the answer ends the session unread."""
        await super().smtp_DATA(arg)
        if self.waiting():
            await self.push(words.PIPELINED_LATE)
            self._reader._buffer.clear()  # type: ignore[attr-defined]
            self.hang_up()
