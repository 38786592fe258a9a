"""Reading what is kept: raw bytes, sources, the quarantine."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sincerely.accounts.models import Owner
from sincerely.sources import packing
from sincerely.sources.models import Account, Blob, Copy, FormerVersion, Quarantined, Removed, Source
from sincerely.sources.records import RawItem
from sincerely.sources.state import LEASE, AccountState, Standing, is_due, is_silent, standing
from sincerely.sources.writable import Place, WhyNot, why_not


def raw_bytes(sha256: str) -> bytes | None:
    """Return raw bytes by their digest, or None."""
    blob = Blob.objects.filter(pk=sha256).first()
    return unpack(blob) if blob is not None else None


def folders_of(owner: Owner, digest: str) -> list[tuple[str, str]]:
    """Return (special use, name) of every folder and file that holds a message, known by its entry's digest."""
    rows = Copy.objects.filter(owner=owner, digest=digest, source__removed_at=None)
    return list(rows.values_list("source__special", "source__name"))


def raw_of(digests: Iterable[str]) -> dict[str, bytes]:
    """Return the raw bytes of some digests, by digest; what is not kept is not there."""
    return {blob.sha256: unpack(blob) for blob in Blob.objects.filter(pk__in=set(digests))}


def unpack(blob: Blob) -> bytes:
    """Return a blob's bytes as they came."""
    return packing.unpack(bytes(blob.data), blob.size)


def sources(owner: Owner) -> list[Source]:
    """Return the owner's files and folders on the disk, the first made first; what was removed is not there."""
    return list(Source.objects.filter(owner=owner, account=None, removed_at=None).order_by("pk"))


def every_source(owner: Owner) -> list[Source]:
    """Return files, and the collections of accounts, that stand."""
    return list(Source.objects.filter(owner=owner, removed_at=None).select_related("account").order_by("pk"))


def source(owner: Owner, source_id: int) -> Source | None:
    """Return one source of this owner."""
    return Source.objects.filter(owner=owner, pk=source_id, removed_at=None).select_related("account").first()


def has_unsettled(owner: Owner) -> bool:
    """Whether entries came in whose closings have not been worked out yet."""
    return Source.objects.filter(owner=owner, settled=False).exists()


def broken_sources(owner: Owner) -> list[Source]:
    """Return the files that could not be read to their end."""
    return list(Source.objects.filter(owner=owner, account=None, state="failed", removed_at=None).order_by("pk"))


def quarantined(owner: Owner) -> list[Quarantined]:
    """Return what lies in the quarantine, the oldest first."""
    waiting = Quarantined.objects.filter(owner=owner, released_at__isnull=True, source__removed_at=None)
    return list(waiting.select_related("source", "blob").defer("blob__data").order_by("pk"))


def quarantined_item(owner: Owner, item_id: int) -> Quarantined | None:
    """Return one thing in the quarantine with its bytes, or None; what was released counts as gone."""
    return (
        Quarantined.objects.filter(owner=owner, pk=item_id, released_at__isnull=True)
        .select_related("source", "blob")
        .first()
    )


def silent(owner: Owner, *, now: datetime) -> list[str]:
    """Return the names of sources that did not answer or stopped in the middle: what they hold may be missing."""
    files = [Path(source.name).name or source.name for source in broken_sources(owner)]
    return files + [account.name for account in accounts(owner) if is_silent(standing_of(account, now=now))]


def read_up_to(owner: Owner) -> datetime | None:
    """Return when a source was last read to its end."""
    rows = Source.objects.filter(owner=owner, last_read_at__isnull=False)
    return rows.order_by("-last_read_at").values_list("last_read_at", flat=True).first()


# --- accounts ------------------------------------------------------------------------------------------------------


def accounts(owner: Owner) -> list[Account]:
    """Return the owner's accounts that stand, the first made first."""
    return list(Account.objects.filter(owner=owner, removed_at=None).order_by("pk"))


def account(owner: Owner, account_id: int) -> Account | None:
    """Return one account of this owner, or None."""
    return Account.objects.filter(owner=owner, pk=account_id, removed_at=None).first()


def mailbox_at(owner: Owner, email: str) -> Account | None:
    """Return the owner's mail account of this address that is on, or None."""
    return Account.objects.filter(owner=owner, kind="imap", email__iexact=email, is_on=True, removed_at=None).first()


def due_accounts(*, now: datetime) -> list[Account]:
    """Return the accounts of all owners that should be read now, the longest waiting first."""
    on = Account.objects.filter(is_on=True, removed_at=None).select_related("owner").order_by("tried_at", "pk")
    return [one for one in on if is_due(one.next_at, state_now(one, now=now), now=now)]


def listening_accounts() -> list[Account]:
    """Return the mail accounts whose inbox should be listened to: on, and read at least once."""
    on = Account.objects.filter(kind="imap", is_on=True, removed_at=None, state="synced")
    return list(on.select_related("owner").order_by("pk"))


def collections(account: Account) -> list[Source]:
    """Return an account's folders, calendars or address books, the inbox first."""
    found = list(account.sources.filter(removed_at=None).order_by("pk"))
    return sorted(found, key=lambda one: (one.state == "gone", one.special != "inbox", one.special != "sent"))


def state_now(account: Account, *, now: datetime) -> str:
    """Return an account's state; one whose reader gave no sign for as long as a lease is not being read: it waits."""
    until = account.leased_until
    is_read = until is not None and now < until <= now + 2 * LEASE
    return "waiting" if account.state == "reading" and not is_read else account.state


def standing_of(account: Account, *, now: datetime) -> Standing:
    """Return the one word that is true of an account now."""
    waiting = sum(account.sources.filter(is_chosen=True).exclude(state="gone").values_list("waiting", flat=True))
    state = state_now(account, now=now)
    seen = AccountState(account.kind, account.is_on, state, account.failure, account.synced_at, waiting)
    return standing(seen, now=now)


def present_keys(source: Source) -> set[str]:
    """Return where things stand in a source, as far as we know: UIDs of a folder, hrefs of a collection."""
    return set(source.copies.filter(gone_at=None).values_list("key", flat=True).iterator())


def etags(source: Source) -> dict[str, str]:
    """Return {href: etag} of what a collection held when it was last read."""
    return dict(source.copies.filter(gone_at=None).values_list("key", "etag").iterator())


def held_elsewhere(source: Source, uid: str) -> bool:
    """Whether another collection on a server holds the same event or card; a mail that invited to it holds nothing."""
    calendars = Copy.objects.filter(source__kind__in=("caldav", "carddav"), source__removed_at=None)
    others = calendars.filter(owner_id=source.owner_id, uid=uid, gone_at=None).exclude(source=source)
    return bool(uid) and others.exists()


def repeating(source: Source) -> Iterator[RawItem]:
    """Yield the objects of a calendar that hold a series, from the bytes that are kept."""
    for number, copy in enumerate(source.copies.filter(gone_at=None).exclude(digest="").order_by("pk").iterator(), 1):
        raw = raw_bytes(copy.digest) or b""
        if b"RRULE" in raw or b"RDATE" in raw:
            yield RawItem(raw, number, key=copy.key, etag=copy.etag)


def uids_of(source: Source, keys: Sequence[str]) -> list[str]:
    """Return the UIDs of objects of a collection by their hrefs."""
    found = source.copies.filter(key__in=keys).exclude(uid="").values_list("uid", flat=True)
    return sorted(set(found))


def copies_of(owner: Owner, digest: str) -> list[Copy]:
    """Return where a message stands, or stood: its copies in all sources."""
    found = Copy.objects.filter(owner=owner, digest=digest, source__removed_at=None)
    return list(found.select_related("source", "source__account").order_by("pk"))


def held_count(account: Account) -> int:
    """Return how many messages, calendar objects or cards of an account are held and still stand there."""
    return Copy.objects.filter(source__account=account, source__is_chosen=True, gone_at=None).exclude(digest="").count()


def removed(owner: Owner, *, since: datetime) -> list[Removed]:
    """Return what was taken away since then and can still be put back, the newest first."""
    return list(Removed.objects.filter(owner=owner, at__gte=since, undone_at=None).order_by("-at"))


# --- what may be written, and what was -----------------------------------------------------------------------------


def why_not_writable(source: Source) -> WhyNot:
    """Return why nothing is written to a collection, as a message key; blank where it may be."""
    account = source.account
    if account is None:
        return why_not(None)
    removed = account.removed_at is not None or source.removed_at is not None
    return why_not(
        Place(
            kind=source.kind,
            is_on=account.is_on,
            may_write=account.may_write,
            is_removed=removed,
            is_read_only=source.special == "read_only",
            is_gone=source.state == "gone",
            is_chosen=source.is_chosen,
        )
    )


def collections_of(owner: Owner, kind: str) -> list[Source]:
    """Return the owner's calendars (caldav) or address books (carddav) on servers, of all accounts."""
    found = Source.objects.filter(owner=owner, kind=kind, removed_at=None, account__removed_at=None)
    return list(found.exclude(account=None).select_related("account").order_by("account_id", "pk"))


def copies_with_uid(owner: Owner, uid: str, *, kind: str) -> list[Copy]:
    """Return where a calendar object or card stands on servers now, by its UID."""
    found = Copy.objects.filter(owner=owner, uid=uid, source__kind=kind, source__removed_at=None, gone_at=None)
    return list(found.exclude(source__account=None).select_related("source", "source__account").order_by("pk"))


def copy_in(source: Source, uid: str) -> Copy | None:
    """Return where an object of a collection stands, by its UID; None if it does not."""
    return source.copies.filter(uid=uid, gone_at=None).order_by("pk").first()


def held_objects(source: Source) -> Iterator[tuple[Copy, bytes]]:
    """Yield what a collection holds, as it was last read, with its bytes; 500 at a time."""
    rows = source.copies.filter(gone_at=None).exclude(digest="").order_by("pk")
    keys = list(rows.values_list("pk", flat=True))
    for at in range(0, len(keys), 500):
        some = list(rows.filter(pk__in=keys[at : at + 500]))
        blobs = Blob.objects.in_bulk([copy.digest for copy in some])
        yield from ((copy, unpack(blobs[copy.digest])) for copy in some if copy.digest in blobs)


def written(owner: Owner, *, limit: int = 100) -> list[FormerVersion]:
    """Return what was written to servers, the newest first."""
    rows = FormerVersion.objects.filter(owner=owner).select_related("source", "source__account")
    return list(rows.order_by("-replaced_at", "-pk")[:limit])


def written_row(owner: Owner, row_id: int) -> FormerVersion | None:
    """Return one change of this owner's, or None."""
    rows = FormerVersion.objects.filter(owner=owner, pk=row_id)
    return rows.select_related("source", "source__account", "blob", "wanted", "stands").first()


def written_of(owner: Owner, source_uids: Sequence[tuple[int, str]], *, limit: int = 5) -> list[FormerVersion]:
    """Return what was written of these objects, as (source, UID), the newest first."""
    wanted = set(source_uids)
    rows = FormerVersion.objects.filter(owner=owner, uid__in={uid for _, uid in wanted}).exclude(uid="")
    found = rows.select_related("source", "source__account").order_by("-replaced_at", "-pk")
    return [row for row in found if (row.source_id, row.uid) in wanted][:limit]
