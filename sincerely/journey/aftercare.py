"""After the wire: uncertain letters are looked for in the Sent folder, sent ones get their copy there.

Evidence settles a letter; nothing here ever sends. A failure is written down and tried later.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sincerely.journey.sync import access
from sincerely.sending import queries
from sincerely.sending.accounts import files_itself
from sincerely.sending.actions import copies, evidence
from sincerely.sending.models import Delivery
from sincerely.sources import queries as sources
from sincerely.sources.models import Account as Mailbox
from sincerely.sources.remote import SentFolder, Servers, Trouble

FIRST_LOOK = timedelta(seconds=20)
LAST_LOOK = timedelta(days=2)
COPIES_SINCE = timedelta(days=7)


def look_after(servers: Servers, *, desk_host: str = "", clock: Callable[[], datetime]) -> int:
    """Look once for every uncertain letter and every missing copy that is due; return how many were settled.

    `desk_host`: the mail server of the desk's settings.
    """
    found = sum(look_for(one, servers, now=clock()) for one in queries.uncertain() if is_due(one, now=clock()))
    since = clock() - COPIES_SINCE
    due = queries.without_copy(since=since, now=clock())
    return found + sum(keep_copy(one, servers, desk_host=desk_host, now=clock()) for one in due)


def is_due(delivery: Delivery, *, now: datetime) -> bool:
    """Whether to look for an uncertain letter now: soon at first, then after half as long again as one has looked."""
    looked = next((one for one in delivery.evidence.all() if one.kind == "not_in_sent"), None)
    if looked is None:
        return True
    if now < looked.at:
        return now < looked.first_at  # the clock was put back
    since = looked.at - looked.first_at
    return since < LAST_LOOK and now - looked.at >= max(FIRST_LOOK, since / 2)


def mailbox_of(delivery: Delivery) -> Mailbox | None:
    """Return the mail account in whose Sent folder a letter belongs, if it is read: on, and of the same address."""
    account = delivery.account
    if account is not None and account.reader is not None:
        box = account.reader
        return box if box.kind == "imap" and box.is_on and box.removed_at is None else None
    return sources.mailbox_at(delivery.owner, delivery.approval.envelope_from)


def look_for(delivery: Delivery, servers: Servers, *, now: datetime) -> bool:
    """Look for an uncertain letter in its account's Sent folder; True where it lies there, and is settled by that."""
    box = mailbox_of(delivery)
    if box is None:
        return False
    try:
        with sent_folder(box, servers, now=now) as folder:
            if folder.holds(delivery.message_id):
                return evidence.found(delivery, "in_sent", words=folder.name, now=now)
            evidence.note(delivery, "not_in_sent", words=folder.name, now=now)
    except Trouble as trouble:
        evidence.note(delivery, "not_in_sent", words="", found_in=trouble.fault, now=now)
    return False


def keep_copy(delivery: Delivery, servers: Servers, *, desk_host: str, now: datetime) -> bool:
    """File a sent letter in its account's Sent folder, unless it lies there or its server does it by itself."""
    account, box = delivery.account, mailbox_of(delivery)
    if files_itself(account.host if account else desk_host):
        copies.settle(delivery, "server", now=now)
        return True
    # Without an account of its own there is no switch for copies: the right to write on the mail account says it.
    if box is None or not (account.keeps_copy if account else box.may_write):
        copies.settle(delivery, "none", now=now)
        return True
    raw = sources.raw_bytes(delivery.wire_sha256 or "") or bytes(delivery.approval.content)
    try:
        with sent_folder(box, servers, now=now) as folder:
            is_there = folder.holds(delivery.message_id)
            if not is_there:
                folder.keep(raw, at=delivery.sent_at or now)
            copies.settle(delivery, "there" if is_there else "kept", folder=folder.name, now=now)
    except Trouble as trouble:
        copies.put_off(delivery, trouble.fault, trouble.detail, now=now)
        return False
    return True


@contextmanager
def sent_folder(box: Mailbox, servers: Servers, *, now: datetime) -> Iterator[SentFolder]:
    """Open a mail account's Sent folder, and close it whatever happens."""
    folder = servers.sent_folder(access(box, servers, now=now))
    try:
        yield folder
    finally:
        folder.close()
