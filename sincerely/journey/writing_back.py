"""The way out to calendars and address books: one object, at a signed-in person's yes, and only over what they saw.

The change and what stands there now are written down first; then the server is asked, with the etag that was shown;
then what it kept is read back and comes in like anything else that is read. Where the connection breaks in the middle,
the server is asked what stands there; if it does not answer, the row says "nobody knows yet" until it does.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.db import transaction

from sincerely.accounts.models import SignIn
from sincerely.journey.arrival import keep
from sincerely.journey.arrival_workers import Chunk, trip_of_one
from sincerely.journey.sync import access
from sincerely.people import actions as people
from sincerely.sources import actions as sources
from sincerely.sources import queries
from sincerely.sources.actions.writing import Why, begin_writing, end_writing, mark_put_back
from sincerely.sources.event_changes import names_others
from sincerely.sources.models import Blob, FormerVersion, Source
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import RawItem
from sincerely.sources.remote import Dav, Servers, Trouble

UNSURE = frozenset(("no_answer", "disconnected", "not_a_server"))
"""Faults after which nobody knows whether the server did it."""


@dataclass(frozen=True, slots=True)
class There:
    """What stands at a place on a server: its bytes and etag; None and blank where nothing does."""

    raw: bytes | None = None
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Write:
    """One change that a person saw and said yes to. `wanted` None: take it away."""

    source: Source
    key: str
    uid: str
    seen: There
    wanted: bytes | None
    why: Why
    what: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. `there`: of a conflict, what stands there instead of what was seen."""

    state: Literal["written", "conflict", "failed", "unsure"]
    row: FormerVersion
    there: There = There()
    trouble: Trouble | None = None


@contextmanager
def opened(source: Source, servers: Servers, *, now: datetime) -> Iterator[Dav]:
    """A connection to the account of a collection; Trouble where it can't be made."""
    account = source.account
    if account is None:
        raise Trouble("not_a_server", "it is no account")
    dav = servers.dav(access(account, servers, now=now), account.kind)
    try:
        yield dav
    finally:
        dav.close()


def look(source: Source, key: str, servers: Servers, *, now: datetime) -> There:
    """Return what stands at a place now. Nothing is asked of an account that is off: Trouble `refused`."""
    if queries.why_not_writable(source) in ("off", "removed", "not_a_server"):
        raise Trouble("refused", "the account is off")
    with opened(source, servers, now=now) as dav:
        return _look(dav, key)


def _look(dav: Dav, key: str) -> There:
    item = dav.get(key)
    return There() if item is None else There(item.raw, item.etag)


def write(wish: Write, servers: Servers, *, sign_in: SignIn, now: datetime) -> Outcome:
    """Write one object, or take it away; writing.NotWritten where that is not allowed, and then nothing was asked."""
    row = begin_writing(
        wish.source, key=wish.key, uid=wish.uid, before=wish.seen.raw, etag=wish.seen.etag, wanted=wish.wanted,
        why=wish.why, what=wish.what, sign_in=sign_in, now=now,
    )  # fmt: skip
    try:
        with opened(wish.source, servers, now=now) as dav:
            return _write(wish, row, dav, now=now)
    except Trouble as trouble:
        end_writing(row, state="failed", fault=trouble.fault)
        return Outcome("failed", row, trouble=trouble)


def _write(wish: Write, row: FormerVersion, dav: Dav, *, now: datetime) -> Outcome:
    if wish.seen.raw is not None and not wish.seen.etag:
        raise Trouble("refused", "it says no etag, so that nothing can be written there with care")
    key = wish.key
    if names_others(wish.seen.raw) or names_others(wish.wanted):
        _assert_silent(dav, key)
    try:
        if wish.wanted is None:
            dav.delete(key, etag=wish.seen.etag)
        else:
            key = dav.put(key, wish.wanted, etag=wish.seen.etag).href
    except Trouble as trouble:
        if trouble.fault == "conflict":
            return _conflict(row, dav, trouble)
        if trouble.fault not in UNSURE:
            raise
        return _after_a_break(wish, row, dav, trouble, now=now)
    return _read_back(wish, row, key, dav, now=now)


def _assert_silent(dav: Dav, key: str) -> None:
    """Nothing goes to anybody unseen: what names others is not changed where the server would write to them."""
    if dav.tells(key):
        raise Trouble("would_tell", "it writes to the organiser by itself")


def would_tell(source: Source, key: str, raw: bytes | None, servers: Servers, *, now: datetime) -> bool:
    """Whether a change of this object would make the server write to others; then `write` refuses it."""
    if not names_others(raw):
        return False
    with opened(source, servers, now=now) as dav:
        return dav.tells(key)


def _conflict(row: FormerVersion, dav: Dav, trouble: Trouble) -> Outcome:
    try:
        there = _look(dav, row.key)
    except Trouble:
        there = There()
    end_writing(row, state="conflict", fault="conflict", stands=there.raw, etag=there.etag)
    return Outcome("conflict", row, there, trouble)


def _read_back(wish: Write, row: FormerVersion, key: str, dav: Dav, *, now: datetime) -> Outcome:
    """Read what the server kept; where it does not answer, the next reading of the account finds it."""
    try:
        there = _look(dav, key)
    except Trouble:
        there = There(wish.wanted)
    with transaction.atomic():
        end_writing(row, state="written", key=key, stands=there.raw, etag=there.etag)
        _bring(wish.source, key, wish.uid, there, now=now)
    return Outcome("written", row, there)


def _after_a_break(wish: Write, row: FormerVersion, dav: Dav, trouble: Trouble, *, now: datetime) -> Outcome:
    """The answer did not come: ask what stands there."""
    try:
        there = _look(dav, wish.key)
    except Trouble:
        return Outcome("unsure", row, trouble=trouble)
    return _judge(wish, row, there, trouble, now=now)


def _judge(wish: Write, row: FormerVersion, there: There, trouble: Trouble, *, now: datetime) -> Outcome:
    """Say what became of a change whose answer was lost, by what stands there now."""
    if there.raw == wish.seen.raw and there.etag == wish.seen.etag:
        end_writing(row, state="failed", fault=trouble.fault)
        return Outcome("failed", row, there, trouble)
    if _same(there.raw, wish.wanted):
        with transaction.atomic():
            end_writing(row, state="written", stands=there.raw, etag=there.etag)
            _bring(wish.source, wish.key, wish.uid, there, now=now)
        return Outcome("written", row, there)
    end_writing(row, state="conflict", fault="conflict", stands=there.raw, etag=there.etag)
    return Outcome("conflict", row, there, trouble)


def _same(one: bytes | None, other: bytes | None) -> bool:
    """Whether a server keeps what it was given: lines in any order, folded anyhow, its own stamp and product aside."""
    if one is None or other is None:
        return one is other
    return _lines(one) == _lines(other)


def _lines(raw: bytes) -> list[bytes]:
    unfolded = raw.replace(b"\r\n", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"")
    rows = (row.strip() for row in unfolded.split(b"\n"))
    return sorted(row for row in rows if row and not row.upper().startswith((b"PRODID", b"REV", b"LAST-MODIFIED")))


def settle(row: FormerVersion, servers: Servers, *, now: datetime) -> Outcome:
    """Find out what became of a change that nobody knows of yet; `unsure` where the server still does not answer."""
    wish = Write(row.source, row.key, row.uid, There(_bytes(row.blob), row.etag), _bytes(row.wanted), "put_back", {})
    if row.state != "writing":
        return Outcome("written" if row.state == "written" else "failed", row)
    try:
        there = look(row.source, row.key, servers, now=now)
    except Trouble as trouble:
        return Outcome("unsure", row, trouble=trouble)
    return _judge(wish, row, there, Trouble("disconnected"), now=now)


def _bring(source: Source, key: str, uid: str, there: There, *, now: datetime) -> None:
    """Bring in what stands on the server now, as a reading of the account would."""
    owner = source.owner
    if there.raw is None:
        sources.mark_gone(source, [key], now=now)
        if source.kind == "carddav":
            people.let_cards_go(source, [uid])
        elif not queries.held_elsewhere(source, uid):
            people.call_off(owner, [uid], now=now)
        return
    item = RawItem(there.raw, source.position, key=key, etag=there.etag)
    outcome = trip_of_one(Chunk(source.kind, owner.email, month_window(now), (item,)), item)
    keep(owner, source, [outcome], now=now)


# --- the way back --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WayBack:
    """What putting a former version back would do: what stands there now, what we had written, what stood before."""

    now_there: There
    as_written: There
    former: bytes | None

    @property
    def is_untouched(self) -> bool:
        """Whether nobody changed it since."""
        if self.now_there.raw is None or self.as_written.raw is None:
            return self.now_there.raw is self.as_written.raw
        return bool(self.now_there.etag) and self.now_there.etag == self.as_written.etag


def way_back(row: FormerVersion, servers: Servers, *, now: datetime) -> WayBack:
    """Look at what putting the former version back would meet; Trouble where the server does not say."""
    there = look(row.source, row.key, servers, now=now)
    return WayBack(there, There(_bytes(row.stands), row.etag_after), _bytes(row.blob))


def put_back(row: FormerVersion, seen: There, servers: Servers, *, sign_in: SignIn, now: datetime) -> Outcome:
    """Put the former version back over `seen`, which the person was shown; where it changed again it is a conflict."""
    wish = Write(row.source, row.key, row.uid, seen, _bytes(row.blob), "put_back", {**row.what, "of": row.pk})
    if wish.wanted is None and seen.raw is None:
        return Outcome("failed", row, seen, Trouble("conflict", "it is no longer there"))
    outcome = write(wish, servers, sign_in=sign_in, now=now)
    if outcome.state == "written":
        mark_put_back(row, outcome.row, now=now)
    return outcome


def _bytes(blob: Blob | None) -> bytes | None:
    return queries.unpack(blob) if blob is not None else None
