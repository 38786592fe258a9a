"""The reader: keeps accounts read. It waits for news in each inbox (IDLE) and looks at everything else in turn.

Reading is apart from sending, in a process of its own: a mailbox of many years must not hold up a letter. Each turn may
be killed at any instruction; the lease of an account that was being read runs out by itself.
"""

import logging
import os
import signal
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from types import FrameType

from django.conf import settings
from django.db import OperationalError, close_old_connections

from sincerely.journey import removal, sync
from sincerely.sources import actions, queries
from sincerely.sources.adapters.servers import reach_servers
from sincerely.sources.models import Account
from sincerely.sources.remote import Servers, Trouble

PAUSE = 5.0
"""Seconds between looks at what is due, where no inbox wakes us."""
LISTEN = 25 * 60.0
"""Seconds that one IDLE lasts at most; servers may end it after 29 minutes (RFC 2177)."""
REST = 60.0
"""Seconds before listening again where an inbox could not be listened to."""
A_DAY = 24 * 3600
log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


def my_name() -> str:
    """Return the name of this process in leases: host and process id."""
    return f"{socket.gethostname()}:{os.getpid()}"[:80]


def dead_readers(account: Account) -> list[str]:
    """Return who holds the account's lease if that is a process of this machine that has ended."""
    host, _, number = account.lease.rpartition(":")
    if host != socket.gethostname() or not number.isdigit() or int(number) == os.getpid():
        return []
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return [account.lease]
    except OSError:
        return []
    return []


def servers() -> Servers:
    """Return how this desk reaches servers, by its settings."""
    return reach_servers(
        keys=settings.SINCERELY_VAULT_KEYS,
        allowed=settings.SINCERELY_PRIVATE_HOSTS,
        ca_file=settings.SINCERELY_SOURCES_CA,
    )


def one_turn(reach: Servers, *, processes: int = 2) -> int:
    """Read every account that is due; return how many were read."""
    due = queries.due_accounts(now=utc_now())
    for account in due:
        done = sync.sync(account, reach, who=my_name(), clock=utc_now, processes=processes, dead=dead_readers(account))
        if done.fault:
            log.warning("%s: %s %s", account.name, done.fault, done.detail)
    return len(due)


class Listener(threading.Thread):
    """Waits for news in one inbox and then marks its account as due."""

    def __init__(self, account: Account, reach: Servers, wake: Callable[[int], None], stop: threading.Event) -> None:
        super().__init__(daemon=True, name=f"listen-{account.pk}")
        self.account = account
        self.reach = reach
        self.wake = wake
        self.stop = stop

    def run(self) -> None:
        while not self.stop.is_set():
            try:
                self.listen()
            except (Trouble, OSError, OperationalError) as problem:
                log.info("%s can't be listened to: %s", self.account.name, problem)
                self.stop.wait(REST)
            finally:
                close_old_connections()

    def listen(self) -> None:
        """Wait in the inbox until there is news or the connection ends."""
        way = sync.access(self.account, self.reach, now=utc_now())
        inbox = next((one for one in queries.collections(self.account) if one.special == "inbox"), None)
        box = self.reach.mailbox(way)
        try:
            box.examine(actions.place_of(inbox) if inbox else "INBOX")
            while not self.stop.is_set():
                if box.wait(LISTEN):
                    self.wake(self.account.pk)
        finally:
            box.close()


class Reader:
    """Reads what is due, woken by the inboxes; listens to the accounts that are on."""

    def __init__(self, reach: Servers) -> None:
        self.reach = reach
        self.news = threading.Event()
        self.woken: set[int] = set()
        self.listeners: dict[int, Listener] = {}
        self.tidied: datetime | None = None

    def wake(self, account_id: int) -> None:
        """Note that there is news in an inbox."""
        self.woken.add(account_id)
        self.news.set()

    def listen(self) -> None:
        """Have one listener for each mail account that was read once and is on; let the others go."""
        wanted = {one.pk: one for one in queries.listening_accounts()}
        for gone in set(self.listeners) - set(wanted):
            self.listeners.pop(gone).stop.set()
        for pk, account in wanted.items():
            if pk not in self.listeners or not self.listeners[pk].is_alive():
                self.listeners[pk] = Listener(account, self.reach, self.wake, threading.Event())
                self.listeners[pk].start()

    def turn(self) -> None:
        """Look once at everything that is due or was woken."""
        self.news.clear()
        while self.woken:
            actions.mark_due(self.woken.pop(), now=utc_now())
        one_turn(self.reach)
        self.listen()
        now = utc_now()
        if self.tidied is None or abs((now - self.tidied).total_seconds()) > A_DAY:
            removal.purge(now)
            self.tidied = now


def read(stop: threading.Event) -> None:
    """Read until told to stop, or until the process that started us is gone."""
    parent = os.getppid()
    reader = Reader(servers())
    while not stop.is_set() and os.getppid() == parent:
        try:
            reader.turn()
        except OperationalError:
            log.warning("The database was busy; trying again.")
        except Exception:
            # One account that can't be read must not stop the others.
            log.exception("A turn of the reader failed.")
        close_old_connections()
        reader.news.wait(PAUSE)


def run_until_signalled() -> None:
    """Read until SIGTERM or SIGINT; a batch in hand is finished or forgotten whole."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, on_signal)
    signal.signal(signal.SIGINT, on_signal)
    read(stop)
