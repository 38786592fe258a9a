"""The door of mail submission, opened: where it listens, with which certificate, until it is closed."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from sincerely.api.gateway.certificate import BadCertificate, is_loopback, own_certificate, server_context
from sincerely.api.gateway.door import Door, SignIns
from sincerely.api.gateway.reading import Reader
from sincerely.api.gateway.session import Limits, Present, SubmissionSession
from sincerely.api.gateway.writing import Writer

PORT = 587
PORT_OF_TLS = 465


class BadPlace(Exception):
    """Where to listen can't be understood."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where it listens, and whether TLS comes first of all."""

    host: str
    port: int
    implicit: bool


def read_place(given: str) -> Place:
    """Read `host:port`, `smtp://host:587` (STARTTLS) or `smtps://host:465` (TLS at once); 465 alone means the latter.

    Raises BadPlace.
    """
    try:
        parts = urlsplit(given if "://" in given else f"//{given}")
        port = parts.port
    except ValueError as problem:
        raise BadPlace(f"“{given}” is no host and port") from problem
    known = parts.scheme in ("", "smtp", "smtps") and parts.hostname and not parts.path.strip("/") and not parts.query
    if not known or parts.username or port == 0:
        raise BadPlace(f"“{given}” is no host and port")
    implicit = parts.scheme == "smtps" or (not parts.scheme and port == PORT_OF_TLS)
    return Place(str(parts.hostname), port or (PORT_OF_TLS if implicit else PORT), implicit)


def context_for(place: Place, *, certificate: str, key: str, folder: Path, now: datetime) -> ssl.SSLContext:
    """Return TLS for a place: the owner's certificate, or on this machine alone our own. Raises BadCertificate."""
    if certificate:
        return server_context(certificate, key or certificate)
    if not is_loopback(place.host):
        raise BadCertificate("a place that others reach needs a certificate: SINCERELY_GATEWAY_CERT and _KEY")
    return server_context(*own_certificate(folder, now=now))


class Gateway:
    """Sessions, reader, writer; opened and closed together."""

    def __init__(self, place: Place, tls: ssl.SSLContext, *, hostname: str, limits: Limits | None = None) -> None:
        self.place, self.tls, self.hostname = place, tls, hostname
        self.limits = limits or Limits()
        self.present = Present()
        self.server: asyncio.Server | None = None
        self.reader, self.writer, self.sign_ins = Reader(), Writer(), SignIns(self.limits)

    def session(self) -> SubmissionSession:
        """Return the protocol of a new connection."""
        return SubmissionSession(
            Door(self.reader, self.writer),
            self.sign_ins,
            tls=self.tls,
            implicit=self.place.implicit,
            limits=self.limits,
            present=self.present,
            hostname=self.hostname,
        )

    async def open(self) -> int:
        """Listen; return the port. Raises OSError."""
        loop = asyncio.get_running_loop()
        first_tls = self.tls if self.place.implicit else None
        handshake = self.limits.sign_in_seconds if self.place.implicit else None
        self.server = await loop.create_server(
            self.session, self.place.host, self.place.port, ssl=first_tls, ssl_handshake_timeout=handshake
        )
        return int(self.server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Take nothing new, write what waits, end the processes."""
        if self.server is not None:
            self.server.close()
            await self.server.wait_closed()
        await asyncio.to_thread(self.writer.stop)
        self.reader.stop()
        self.sign_ins.stop()


async def run(gateway: Gateway, *, opened: Callable[[int], None], until: asyncio.Event) -> None:
    """Keep a gateway open until told."""
    try:
        opened(await gateway.open())
        await until.wait()
    finally:
        await gateway.close()
