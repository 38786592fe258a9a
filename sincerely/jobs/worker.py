"""The background worker: sends what people approved, signs the ledger, and recovers what a crash left behind.

The database is the queue. Each turn is small and may be killed at any instruction.
"""

import logging
import os
import signal
import socket
import threading
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType

from django.conf import settings
from django.db import OperationalError, close_old_connections

from sincerely.jobs import webhooks
from sincerely.journey.delivery import Deliver, file_sent, send_one
from sincerely.sending import actions as outbox
from sincerely.sending.adapters.sink import start_sink
from sincerely.sending.adapters.smtp import NotDelivered, Server, Unsure, deliver, server_from_url, sink_server
from sincerely.trust import actions as trust

PAUSE = 1.0
"""Seconds between looks at the outbox."""
log = logging.getLogger(__name__)


class NoServer(Exception):
    """No mail server is configured."""


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


def sink_folder() -> Path:
    """Return where the demo's sink keeps what arrived."""
    return Path(settings.SINCERELY_DATA) / "sink"


def sink_port_file() -> Path:
    """Return the file that holds the sink's port."""
    return Path(settings.SINCERELY_DATA) / "sink-port"


def server() -> Server:
    """Return where letters go. The demo's data folder knows one place only: its own sink."""
    if settings.SINCERELY_DEMO:
        try:
            return sink_server(int(sink_port_file().read_text(encoding="ascii")))
        except (OSError, ValueError) as problem:
            raise NoServer from problem
    if not settings.SINCERELY_SMTP_URL:
        raise NoServer
    return server_from_url(settings.SINCERELY_SMTP_URL, ca_file=settings.SINCERELY_SMTP_CA)


def turn(name: str, deliver_with: Deliver) -> int:
    """Send everything that is due; return how many letters were tried."""
    outbox.recover(now=utc_now())
    file_sent(now=utc_now())
    tried = 0
    while send_one(name, deliver_with, clock=utc_now, not_left=NotDelivered, unsure=Unsure) is not None:
        tried += 1
    if tried:
        file_sent(now=utc_now())
        trust.sign_checkpoint(utc_now())
    return tried


def one_turn(name: str) -> int:
    """Send what is due to the configured server; without one, letters wait."""
    try:
        target = server()
    except NoServer:
        outbox.recover(now=utc_now())
        file_sent(now=utc_now())
        return 0
    return turn(name, partial(deliver, target))


def work(stop: threading.Event) -> None:
    """Work until told to stop, or until the process that started us is gone."""
    parent = os.getppid()
    name = f"{socket.gethostname()}:{os.getpid()}"[:60]
    sink = start_sink(sink_folder(), sink_port_file()) if settings.SINCERELY_DEMO else None
    webhooks.start(stop)
    try:
        while not stop.is_set() and os.getppid() == parent:
            try:
                one_turn(name)
            except OperationalError:
                log.warning("The database was busy; trying again.")
            except Exception:
                # One bad letter must not stop the others: it stays where it is and is looked at again.
                log.exception("A turn of the worker failed.")
            close_old_connections()
            stop.wait(PAUSE)
    finally:
        if sink is not None:
            sink.stop()


def run_until_signalled() -> None:
    """Work until SIGTERM or SIGINT; the letter in hand is finished first."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, on_signal)
    signal.signal(signal.SIGINT, on_signal)
    work(stop)
