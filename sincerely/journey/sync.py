"""The other way in: from accounts on servers, folder by folder, to the same arrival that files go through.

What the server lists is the truth. A folder is read by comparing its list with the copies we know: what is new is
fetched and brought in, then flags that changed are noted, then what is gone. A break at any moment leaves whole
batches; the next reading compares again and goes on. Nothing here changes anything on a server.
"""

import errno
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from django.db import OperationalError

from sincerely.accounts.models import Owner
from sincerely.journey.arrival import Arrived, bring, settle
from sincerely.journey.arrival_workers import Known, Workers
from sincerely.people import actions as people
from sincerely.people import queries as entries
from sincerely.sources import actions as sources
from sincerely.sources import queries
from sincerely.sources.models import Account, Source
from sincerely.sources.records import Address, MessageRecord, RawItem
from sincerely.sources.remote import Access, Collection, Dav, Fault, Mailbox, OAuthGrant, Servers, Standing, Trouble
from sincerely.trust.vault import CannotOpen, unseal

REFRESH_BEFORE = 120
"""Seconds of life that an access token must have left."""
NOT_HANDED_OVER = "not_handed_over"
"""Failure of a folder whose server lists more than it gives."""


class Stopped(Exception):
    """The account was switched off, changed or taken by another process while it was read."""


@dataclass(slots=True)
class Synced:
    """What one reading of an account came to. `fault` is blank where everything chosen was read to its end."""

    arrived: Arrived = field(default_factory=Arrived)
    flags: int = 0
    gone: int = 0
    fault: Fault | None = None
    detail: str = ""
    is_taken: bool = False
    """Another process was reading it, or it is off: nothing was done."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading under way: whose account, how servers are reached, who reads, and what tells how far it is."""

    account: Account
    owner: Owner
    servers: Servers
    workers: Workers
    who: str
    clock: Callable[[], datetime]
    synced: Synced
    tell: Callable[[Source, int], None] | None = None

    def go_on(self) -> None:
        """Renew the lease; raise Stopped where the owner wants this reading no more."""
        if not sources.still_taken(self.account, self.who, now=self.clock()):
            raise Stopped

    def told(self, source: Source) -> Callable[[int], None]:
        """Return what a batch reports to when it is written."""

        def tell(done: int) -> None:
            self.go_on()
            if self.tell is not None:
                self.tell(source, done)

        return tell


def sync(
    account: Account,
    servers: Servers,
    *,
    who: str,
    clock: Callable[[], datetime],
    processes: int = 2,
    dead: Iterable[str] = (),
    tell: Callable[[Source, int], None] | None = None,
) -> Synced:
    """Read one account to its end, or until something goes wrong, and write down truly which of the two it was."""
    synced = Synced()
    owner = account.owner
    if not sources.take(account, who, now=clock(), dead=dead):
        synced.is_taken = True
        return synced
    begun = time.perf_counter()
    with Workers(processes, Known(entries.message_digests(owner))) as workers:
        reading = Reading(account, owner, servers, workers, who, clock, synced, tell)
        try:
            _read(reading)
        except Stopped:
            pass
        except Trouble as trouble:
            synced.fault, synced.detail = trouble.fault, trouble.detail
        except OperationalError as problem:
            synced.fault, synced.detail = _of_database(problem), str(problem)
        except OSError as problem:
            synced.fault, synced.detail = _of_system(problem), problem.strerror or ""
    if synced.fault:
        sources.fail_collections(account, failure=synced.fault)
    sources.let_go(account, who, fault=synced.fault, detail=synced.detail, now=clock())
    settle(owner, now=clock())
    synced.arrived.seconds = time.perf_counter() - begun
    return synced


def _of_database(problem: OperationalError) -> Fault:
    return "no_room" if "full" in str(problem).lower() else "busy"


def _of_system(problem: OSError) -> Fault:
    return "no_room" if problem.errno in (errno.ENOSPC, errno.EDQUOT) else "disconnected"


# --- getting in ----------------------------------------------------------------------------------------------------


def access(account: Account, servers: Servers, *, now: datetime) -> Access:
    """Return how to reach an account, with its secret opened; an OAuth token that runs out is renewed and kept."""
    plain = Access(
        host=account.host, port=account.port, security=account.security, username=account.username,  # type: ignore[arg-type]
        path=account.path or "/", allowed=servers.allowed, ca_file=servers.ca_file,
    )  # fmt: skip
    try:
        secret = unseal(servers.ring, account.secret, place=sources.secret_place(account))
    except CannotOpen as problem:
        raise Trouble("wrong_login", f"the kept password can't be opened: {problem}") from problem
    if account.auth != "oauth":
        return replace(plain, password=secret)
    grant = read_grant(secret)
    if grant.expires_at is None or (grant.expires_at - now).total_seconds() < REFRESH_BEFORE:
        grant = servers.refresh(grant, now)
        sources.keep_secret(account, write_grant(grant), ring=servers.ring)
    return replace(plain, token=grant.access_token)


def kept_password(account: Account, servers: Servers) -> str:
    """Return an account's password, opened, to try changed settings with; blank where it can't be opened."""
    try:
        return unseal(servers.ring, account.secret, place=sources.secret_place(account))
    except CannotOpen:
        return ""


def read_grant(secret: str) -> OAuthGrant:
    """Return an OAuth grant from what was sealed."""
    values = json.loads(secret)
    at = values.get("expires_at")
    return OAuthGrant(**{**values, "expires_at": datetime.fromisoformat(at) if at else None})


def write_grant(grant: OAuthGrant) -> str:
    """Return an OAuth grant as it is sealed."""
    at = grant.expires_at
    return json.dumps({**asdict(grant), "expires_at": at.isoformat() if at else None})


def _read(reading: Reading) -> None:
    way = access(reading.account, reading.servers, now=reading.clock())
    if reading.account.kind == "imap":
        box = reading.servers.mailbox(way)
        try:
            _read_mailbox(reading, box)
        finally:
            box.close()
        return
    dav = reading.servers.dav(way, reading.account.kind)
    try:
        _read_collections(reading, dav)
    finally:
        dav.close()


# --- mail ----------------------------------------------------------------------------------------------------------


def _read_mailbox(reading: Reading, box: Mailbox) -> None:
    sources.keep_folders(reading.account, box.folders())
    for source in queries.collections(reading.account):
        if source.is_chosen and source.state != "gone":
            reading.go_on()
            try:
                _read_folder(reading, box, source)
            except Trouble as trouble:
                if trouble.fault != "no_such_folder":
                    raise
                sources.mark_source_gone(source)


def _read_folder(reading: Reading, box: Mailbox, source: Source) -> None:
    """New mail, then flags, then what is gone. The list is asked for only where the server's own numbers moved."""
    standing = box.examine(sources.place_of(source))
    sources.begin_collection(source, fingerprint=str(standing.validity), total=standing.count)
    before = read_token(source.token)
    known = queries.present_keys(source)
    missing: set[int] = set()
    if before is None or not known or (standing.next_uid, standing.count) != (before.next_uid, len(known)):
        listed = set(box.uids())
        missing = _bring_new(reading, box, source, [uid for uid in sorted(listed) if str(uid) not in known])
        _note_flags(reading, box, source, before, standing)
        gone = [key for key in known if int(key) not in listed]
        sources.mark_gone(source, gone, now=reading.clock())
        reading.synced.gone += len(gone)
    elif before.modseq != standing.modseq or not standing.modseq:
        _note_flags(reading, box, source, before, standing)
    failure = NOT_HANDED_OVER if missing else ""
    token = write_token(standing) if not missing else ""
    sources.finish_collection(source, token=token, waiting=len(missing), failure=failure, now=reading.clock())


def _bring_new(reading: Reading, box: Mailbox, source: Source, fresh: Sequence[int]) -> set[int]:
    """Fetch and bring in what is new; return the UIDs that were listed and not handed over."""
    missing = set(fresh)
    sources.note_waiting(source, len(fresh))

    def handed_over() -> Iterator[RawItem]:
        for item in box.fetch(fresh):
            missing.discard(item.position)
            yield item

    if fresh:
        _bring(reading, source, handed_over(), keep_only=wanted(reading.account))
    return missing


def _bring(
    reading: Reading,
    source: Source,
    items: Iterator[RawItem],
    *,
    keep_only: Callable[[MessageRecord], bool] | None = None,
) -> None:
    """Bring in what the server hands over; where it breaks off, what came before is kept, and then the break raised."""
    broken: list[Trouble] = []

    def until_broken() -> Iterator[RawItem]:
        try:
            yield from items
        except Trouble as trouble:
            broken.append(trouble)

    came = bring(
        reading.owner, source, until_broken(), reading.workers, kind=source.kind, now=reading.clock(),
        tell=reading.told(source), keep_only=keep_only,
    )  # fmt: skip
    reading.synced.arrived.add(came)
    if broken:
        raise broken[0]


def _note_flags(reading: Reading, box: Mailbox, source: Source, before: Standing | None, standing: Standing) -> None:
    """Note flags that changed since the last reading (CONDSTORE), or compare all of them where there is none."""
    if before is None:
        return
    if standing.modseq and before.modseq:
        changed = box.changes(before.modseq).flags if standing.modseq != before.modseq else ()
    else:
        changed = tuple(box.flags())
    sources.set_flags(source, changed)
    reading.synced.flags += len(changed)


def wanted(account: Account) -> Callable[[MessageRecord], bool] | None:
    """Return whether a message may come in: not from those whom the owner never wants, nor to them alone."""
    never = frozenset(account.never)
    if not never:
        return None

    def is_never(address: Address) -> bool:
        return address.email in never or f"@{address.email.partition('@')[2]}" in never

    def may_come(record: MessageRecord) -> bool:
        readers = (*record.to, *record.cc, *record.bcc)
        return not is_never(record.sender) and not (readers and all(map(is_never, readers)))

    return may_come


def read_token(token: str) -> Standing | None:
    """Return what EXAMINE said when a folder was last read to its end, or None."""
    try:
        return Standing(*map(int, token.split()))
    except (ValueError, TypeError):
        return None


def write_token(standing: Standing) -> str:
    """Return what EXAMINE said, as it is kept."""
    return f"{standing.validity} {standing.next_uid} {standing.count} {standing.modseq}"


# --- calendars and address books -----------------------------------------------------------------------------------


def _read_collections(reading: Reading, dav: Dav) -> None:
    found = dav.collections()
    sources.keep_collections(reading.account, found)
    now = {one.href: one for one in found}
    for source in queries.collections(reading.account):
        if source.is_chosen and source.state != "gone":
            reading.go_on()
            try:
                _read_collection(reading, dav, source, now[sources.place_of(source)])
            except Trouble as trouble:
                if trouble.fault != "no_such_folder":
                    raise
                sources.mark_source_gone(source)


def _read_collection(reading: Reading, dav: Dav, source: Source, collection: Collection) -> None:
    """Fetch what is new or changed since the token, then let go of what is gone."""
    sources.begin_collection(source, fingerprint="dav", total=source.total)
    month, token = read_month(source.token)
    missing: set[str] = set()
    if not token or token != collection.token:
        changes = dav.changes(collection.href, token)
        known = queries.etags(source)
        listed = dict(changes.etags)
        missing = _bring_objects(
            reading, dav, source, [href for href, etag in changes.etags if not etag or known.get(href) != etag]
        )
        _let_go(reading, source, [href for href in known if href not in listed] if changes.whole else changes.gone)
        token = changes.token
    this_month = f"{reading.clock():%Y-%m}"
    if source.kind == "caldav" and month not in ("", this_month):
        # The window of time moved on: what repeats is written out again from the bytes that are kept.
        _bring(reading, source, queries.repeating(source))
    sources.finish_collection(
        source,
        token="" if missing else f"{this_month} {token}",
        waiting=len(missing),
        failure=NOT_HANDED_OVER if missing else "",
        now=reading.clock(),
    )


def read_month(kept: str) -> tuple[str, str]:
    """Part what is kept of a collection: the month in which its series were written out, and the server's token."""
    month, _, token = kept.partition(" ")
    return month, token


def _bring_objects(reading: Reading, dav: Dav, source: Source, fresh: Sequence[str]) -> set[str]:
    missing = set(fresh)
    sources.note_waiting(source, len(fresh))

    def handed_over() -> Iterator[RawItem]:
        for item in dav.fetch(sources.place_of(source), fresh):
            missing.discard(item.key)
            yield item

    if fresh:
        _bring(reading, source, handed_over())
    return missing


def _let_go(reading: Reading, source: Source, gone: Sequence[str]) -> None:
    """What the collection no longer holds: a meeting is called off unless another calendar has it; cards let go."""
    uids = queries.uids_of(source, list(gone))
    sources.mark_gone(source, gone, now=reading.clock())
    if source.kind == "carddav":
        people.let_cards_go(source, uids)
    else:
        alone = [uid for uid in uids if not queries.held_elsewhere(source, uid)]
        people.call_off(reading.owner, alone, now=reading.clock())
    reading.synced.gone += len(gone)
