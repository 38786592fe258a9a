"""The background worker: sends what people approved, signs the ledger, and recovers what a crash left behind.

The database is the queue. Each turn is small and may be killed at any instruction.
"""

import logging
import os
import signal
import socket
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType

from django.conf import settings
from django.db import OperationalError, close_old_connections

from sincerely.accounts.models import Owner
from sincerely.jobs import checkpoints, reader, webhooks
from sincerely.journey.aftercare import look_after
from sincerely.journey.delivery import file_sent, send_one
from sincerely.journey.readers import look_at_wishes, send_desk_mail
from sincerely.journey.routes import server_for, server_of_owner
from sincerely.journey.standing import answer_absences, take_back_ended
from sincerely.sending import actions as outbox
from sincerely.sending.accounts import Server, Waits
from sincerely.sending.actions.accounts import note_fault
from sincerely.sending.adapters.sink import start_sink
from sincerely.sending.adapters.smtp import NotDelivered, SignInRefused, Unsure, deliver, server_from_url, sink_server
from sincerely.sending.models import Account, Delivery
from sincerely.sending.outbox import Answer, Deliver
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger

PAUSE = 1.0
"""Seconds between looks at the outbox."""
LOOK = 10.0
"""Seconds between looks at what was sent."""
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


def turn(
    name: str,
    deliver_with: Deliver,
    *,
    route: Callable[[Delivery], Deliver] | None = None,
    route_of_owner: Callable[[Owner], Deliver] | None = None,
    is_over: Callable[[], bool] = lambda: False,
) -> int:
    """Send everything that is due, until `is_over`; return how many letters were tried."""
    recover()
    file_sent(now=utc_now())
    answer_absences(now=utc_now())
    tried = 0
    while not is_over() and send_one(
        name, deliver_with, clock=utc_now, not_left=NotDelivered, unsure=Unsure, route=route
    ):
        tried += 1
    look_at_wishes(now=utc_now())
    tried += send_desk_mail(deliver_with, clock=utc_now, not_left=NotDelivered, unsure=Unsure, route=route_of_owner)
    if tried:
        file_sent(now=utc_now())
    if tried or ledger.size() != ledger.signed_size():
        # Signed soon, sent or not: a yes that was taken back is then known outside the database, too.
        try:
            trust.sign_checkpoint(utc_now())
        except trust.LedgerRefusedError as problem:
            log.warning("Nothing is signed: %s.", problem)
    return tried


def recover() -> None:
    """Put right what a crash, or an approval that ended in the middle, left behind."""
    outbox.recover(now=utc_now())
    take_back_ended(now=utc_now())


def one_turn(name: str, *, is_over: Callable[[], bool] = lambda: False) -> int:
    """Send what is due, each letter by the account of its From; what has no server waits."""
    try:
        target: Server | None = server()
    except NoServer:
        target = None
    if settings.SINCERELY_DEMO:
        if target is None:
            recover()
            file_sent(now=utc_now())
            return 0
        return turn(name, partial(deliver, target), is_over=is_over)
    by_desk = partial(deliver, target) if target else no_server
    return turn(
        name,
        by_desk,
        route=partial(by_account, by_desk),
        route_of_owner=partial(by_owner, by_desk),
        is_over=is_over,
    )


def no_server(*_letter: object, **_how: object) -> tuple[dict[str, Answer], Answer]:
    """Stand in for the server of the desk's settings where there is none."""
    raise Waits("gate.no_server")


def by_account(by_desk: Deliver, delivery: Delivery) -> Deliver:
    """Return what hands this letter over: the server of its own account, else the desk's. Raises Waits."""
    target = server_for(delivery, reader.servers(), now=utc_now())
    if target is None or delivery.account is None:
        return by_desk
    return partial(signed_in, delivery.account, target)


def by_owner(by_desk: Deliver, owner: Owner) -> Deliver:
    """Return what hands over the desk's own mail for an owner: the server of their address, else the desk's."""
    found = server_of_owner(owner, reader.servers(), now=utc_now())
    return partial(signed_in, *found) if found else by_desk


def signed_in(
    account: Account, target: Server, sender: str, recipients: Sequence[str], content: bytes, **how: Callable[..., None]
) -> tuple[dict[str, Answer], Answer]:
    """Deliver by an account. A sign-in that is refused is its owner's to mend: the letter waits until then."""
    try:
        return deliver(target, sender, recipients, content, **how)
    except SignInRefused as problem:
        if problem.temporary:
            raise
        note_fault(account, "wrong_login", problem.answer.words)
        raise Waits("gate.account_fault") from problem


def look_after_all(stop: threading.Event) -> None:
    """Look after what was sent, beside the sending: a slow mail server must not hold up a letter."""
    host = server_from_url(settings.SINCERELY_SMTP_URL).host if settings.SINCERELY_SMTP_URL else ""
    while not stop.wait(LOOK):
        try:
            look_after(reader.servers(), desk_host=host, clock=utc_now)
        except OperationalError:
            log.warning("The database was busy; trying again.")
        except Exception:
            log.exception("Looking after what was sent failed.")
        close_old_connections()


def work(stop: threading.Event) -> None:
    """Work until told to stop, or until the process that started us is gone."""
    parent = os.getppid()
    name = f"{socket.gethostname()}:{os.getpid()}"[:60]
    sink = start_sink(sink_folder(), sink_port_file()) if settings.SINCERELY_DEMO else None
    if not settings.SINCERELY_DEMO:
        threading.Thread(target=look_after_all, args=(stop,), daemon=True, name="aftercare").start()
    webhooks.start(stop)
    try:
        while not stop.is_set() and os.getppid() == parent:
            try:
                one_turn(name, is_over=stop.is_set)
                checkpoints.take_outside(utc_now(), server)
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
