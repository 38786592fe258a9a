"""`sincerely gateway`: mail submission. What a program hands in waits for a person's yes; nothing is delivered."""

import argparse
import asyncio
import os
import signal
import socket
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from sincerely.api.gateway.certificate import BadCertificate
from sincerely.api.gateway.start import BadPlace, Gateway, Place, context_for, read_place
from sincerely.api.gateway.start import run as run_gateway
from sincerely.cli.errors import Refusal

EXAMPLE = "sincerely gateway --listen 127.0.0.1:587"
NEEDS_DATABASE = True
NEEDS_OWNER = False
ON_THIS_MACHINE = "127.0.0.1:587"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument(
        "--listen",
        metavar="PLACE",
        help=f"host:port, or smtps://host:465 (default: SINCERELY_GATEWAY, {ON_THIS_MACHINE})",
    )


def run(args: argparse.Namespace) -> int:
    """Listen until stopped."""
    try:
        place = read_place(args.listen or settings.SINCERELY_GATEWAY or ON_THIS_MACHINE)
        tls = context_for(
            place,
            certificate=settings.SINCERELY_GATEWAY_CERT,
            key=settings.SINCERELY_GATEWAY_KEY,
            folder=Path(settings.SINCERELY_DATA),
            now=datetime.now(UTC),
        )
        asyncio.run(listen(place, Gateway(place, tls, hostname=socket.gethostname())))
    except (BadPlace, BadCertificate) as problem:
        raise refused("gateway_not_set_up", f"Mail submission was not opened: {problem}.") from problem
    except OSError as problem:
        raise refused("port_in_use", f"{place.host}:{place.port} can't be used: {problem.strerror}.") from problem
    return 0


def refused(code: str, message: str) -> Refusal:
    """Return why it was not opened."""
    return Refusal(
        code, message, safe="Nothing was opened.", do="docs/gateway.md shows how to set it up; then start it again."
    )


async def listen(place: Place, gateway: Gateway) -> None:
    """Open the door, and close it on SIGTERM, SIGINT, or when the process that started us is gone."""
    until = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, until.set)
    watching = asyncio.create_task(until_alone(os.getppid(), until))

    def opened(port: int) -> None:
        how = "TLS at once" if place.implicit else "STARTTLS"
        print(f"Mail submission is open on {place.host}:{port} ({how}). Letters wait for a person's yes.", flush=True)

    await run_gateway(gateway, opened=opened, until=until)
    watching.cancel()


async def until_alone(parent: int, until: asyncio.Event) -> None:
    """Set `until` when the parent is gone."""
    while os.getppid() == parent:
        await asyncio.sleep(1)
    until.set()
