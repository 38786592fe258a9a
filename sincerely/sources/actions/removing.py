"""Sources taken away: what went is kept for a week, compressed, so that it can be put back whole; then it is erased."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

import zstandard
from django.db import connection, models, transaction

from sincerely.accounts.models import Owner
from sincerely.sources.models import Account, Blob, Copy, Removed, RemovedRows, Source

BLOBS_AT_ONCE = 500
BYTES = ("blob", "photo")
"""Columns of kept rows that name raw bytes."""


def begin_removal(
    owner: Owner, sources: Sequence[Source], *, account: Account | None, name: str, now: datetime
) -> Removed:
    """Mark sources, and their account if it goes too, as taken away; nothing is read from them any more."""
    removed = Removed.objects.create(owner=owner, name=name, at=now)
    Source.objects.filter(pk__in=[source.pk for source in sources]).update(removed_at=now)
    if account is not None:
        Account.objects.filter(pk=account.pk).update(removed_at=now, lease="", leased_until=None)
    return removed


def keep_removed(removed: Removed, number: int, raw: bytes) -> None:
    """Keep some rows of what was taken away."""
    packed = zstandard.ZstdCompressor(level=6).compress(raw)
    RemovedRows.objects.create(removed=removed, number=number, data=packed, size=len(raw))


def finish_removal(removed: Removed, counts: Mapping[str, int]) -> None:
    """Write down how much went."""
    removed.counts = dict(counts)
    removed.save(update_fields=["counts"])


def removed_rows(removed: Removed) -> Iterator[bytes]:
    """Yield what was kept, the last first."""
    for row in removed.rows.order_by("-number").iterator(chunk_size=8):
        yield zstandard.ZstdDecompressor().decompress(bytes(row.data), max_output_size=row.size)


def end_removal(removed: Removed, *, now: datetime) -> None:
    """The sources stand again; what was kept of them is let go."""
    Source.objects.filter(owner=removed.owner_id, removed_at=removed.at).update(removed_at=None)
    Account.objects.filter(owner=removed.owner_id, removed_at=removed.at).update(removed_at=None)
    removed.rows.all().delete()
    removed.undone_at = now
    removed.save(update_fields=["undone_at"])


@transaction.atomic
def erase_removed(*, before: datetime) -> list[Removed]:
    """Erase what was taken away before then, with raw bytes that nothing refers to any more; return the removals.

    Everything else of those sources goes too: what stood where, and the sealed password of their account.
    """
    due = list(Removed.objects.filter(at__lt=before, undone_at=None).select_related("owner"))
    erase_removals(due)
    return due


@transaction.atomic
def erase_removals(due: Sequence[Removed]) -> None:
    """Erase these removals at once; they can't be undone any more."""
    for removed in due:
        Source.objects.filter(owner=removed.owner_id, removed_at=removed.at).delete()
        Account.objects.filter(owner=removed.owner_id, removed_at=removed.at).delete()
        removed.delete()
    if due:
        erase_unused_blobs()


def empty_journal() -> None:
    """Let go of the file in which SQLite keeps what was written lately, with every word that was erased since.

    Not within a transaction. PostgreSQL writes over its own by itself.
    """
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def erase_unused_blobs(among: Collection[str] | None = None) -> int:
    """Erase raw bytes to which no row of any room refers, nor one that a removal may still bring back; return how many.

    `among`: only of these (SHA-256). None: of all.
    """
    unused = Blob.objects.all()
    for relation in Blob._meta.get_fields(include_hidden=True):
        if isinstance(relation, models.ForeignObjectRel) and isinstance(relation.related_model, type):
            used = relation.related_model._default_manager.filter(**{relation.field.attname: models.OuterRef("pk")})
            unused = unused.filter(~models.Exists(used))
    unused = unused.filter(~models.Exists(Copy.objects.filter(digest=models.OuterRef("pk"))))
    keys = sorted(set(_chosen(unused, among)) - _kept_for_return())
    for start in range(0, len(keys), BLOBS_AT_ONCE):
        Blob.objects.filter(pk__in=keys[start : start + BLOBS_AT_ONCE]).delete()
    return len(keys)


def _chosen(rows: models.QuerySet[Blob], among: Collection[str] | None) -> Iterator[str]:
    if among is None:
        yield from rows.values_list("pk", flat=True)
        return
    keys = sorted(among)
    for start in range(0, len(keys), BLOBS_AT_ONCE):
        yield from rows.filter(pk__in=keys[start : start + BLOBS_AT_ONCE]).values_list("pk", flat=True)


def _kept_for_return() -> set[str]:
    """Return the raw bytes that rows kept of removals refer to."""
    found: set[str] = set()
    for removed in Removed.objects.filter(undone_at=None):
        for raw in removed_rows(removed):
            for row in json.loads(raw).get("rows", ()):
                found.update(each for name in BYTES if isinstance(each := row["fields"].get(name), str))
    return found
