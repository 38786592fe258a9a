"""Telling programs what became of letters, in a thread of its own: a slow receiver must not hold up a letter."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db import OperationalError, close_old_connections

from sincerely.sources.remote import Trouble
from sincerely.trust.vault import CannotOpen, load_ring
from sincerely.webhooks import actions, queries
from sincerely.webhooks.adapters.post import post
from sincerely.webhooks.models import Event
from sincerely.webhooks.signing import headers

PAUSE = 2.0
"""Seconds between looks at what is to be told."""
TIDY_EVERY = timedelta(hours=1)
log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


def tell(event: Event, *, clock: Callable[[], datetime] = utc_now) -> None:
    """Try to tell one event that was claimed, and write down how it went."""
    body = event.body.encode()
    try:
        secret = queries.secret_of(event.webhook, load_ring(settings.SINCERELY_VAULT_KEYS))
        status = post(
            event.webhook.url,
            body,
            headers(secret, event.name, body, now=clock()),
            allowed=settings.SINCERELY_PRIVATE_HOSTS,
            ca_file=settings.SINCERELY_SOURCES_CA,
        )
    except Trouble as trouble:
        actions.told(event, trouble.fault, is_told=False, now=clock())
    except CannotOpen:
        actions.told(event, "no_secret", is_told=False, now=clock())
    else:
        actions.told(event, str(status), is_told=200 <= status < 300, now=clock())


def tell_all(*, clock: Callable[[], datetime] = utc_now, stop: threading.Event | None = None) -> int:
    """Tell everything that is due; return how many were tried. A desk of the demo tells nobody outside."""
    tried = 0
    while not (stop and stop.is_set()):
        event = None if settings.SINCERELY_DEMO else actions.claim_next(now=clock())
        if event is None:
            break
        tell(event, clock=clock)
        tried += 1
    return tried


def keep_telling(stop: threading.Event) -> None:
    """Tell until told to stop."""
    tidied: datetime | None = None
    while not stop.is_set():
        try:
            tell_all(stop=stop)
            # A deletion takes the one lock of SQLite: seldom, so that letters do not wait for it.
            if tidied is None or utc_now() - tidied > TIDY_EVERY:
                tidied = utc_now()
                actions.forget_old(now=tidied)
        except OperationalError:
            log.warning("The database was busy; trying again.")
        except Exception:
            log.exception("Telling a program failed.")
        close_old_connections()
        stop.wait(PAUSE)


def start(stop: threading.Event) -> threading.Thread:
    """Begin to tell, beside whatever else this process does."""
    thread = threading.Thread(target=keep_telling, args=(stop,), name="webhooks", daemon=True)
    thread.start()
    return thread
