"""Writing what was read: raw bytes, how far each source is read, and what could not be read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from django.db import connection, transaction

from sincerely.accounts.models import Owner
from sincerely.sources.models import Quarantined, Source
from sincerely.sources.packing import Packed, pack
from sincerely.sources.records import FileSource, Unreadable

_KEEP_BLOB = "INSERT INTO sources_blob (sha256, data, size) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
_KEEP_COPY = (
    "INSERT INTO sources_copy (owner_id, source_id, key, digest, uid, etag, flags) VALUES (%s, %s, %s, %s, %s, %s, %s)"
    " ON CONFLICT (source_id, key) DO UPDATE SET digest = excluded.digest, uid = excluded.uid, etag = excluded.etag,"
    " flags = excluded.flags, gone_at = NULL"
)
ROWS_A_STATEMENT = 200
DETAIL_LENGTH = 300


def keep_blobs(packed: Iterable[Packed]) -> None:
    """Keep raw bytes under their own digest; what is kept already stays as it is.

    In the order of the digests: on PostgreSQL two that keep the same letters at once would else wait for each other.
    """
    rows = sorted({one.sha256: (one.sha256, one.data, one.size) for one in packed}.values(), key=itemgetter(0))
    with connection.cursor() as cursor:
        cursor.executemany(_KEEP_BLOB, rows)


def keep_raw(raw: bytes) -> str:
    """Keep one piece of raw bytes; return its SHA-256 hex."""
    packed = pack(raw)
    keep_blobs([packed])
    return packed.sha256


@transaction.atomic
def begin_source(owner: Owner, file: FileSource) -> Source:
    """Return the source of a file, ready to be read on from its position.

    A reading that was broken off goes on; a place that holds something else now, or was read to its end, starts
    anew with its counts at nought (what is known already is only counted).
    """
    # A name on the disk may be no Unicode; what is stored is.
    name = file.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    source, _ = Source.objects.get_or_create(owner=owner, kind=file.kind, name=name)
    # One that was removed is read anew, whole: what came from it may have gone with it.
    goes_on = source.removed_at is None and source.fingerprint == file.fingerprint and source.state == "reading"
    if not goes_on:
        source.position = source.new = source.known = source.quarantined = 0
    source.fingerprint = file.fingerprint
    source.total = file.size
    source.state = "reading"
    source.failure = ""
    source.removed_at = None
    source.save()
    return source


def advance_source(source: Source, *, position: int, new: int, known: int, quarantined: int) -> None:
    """Note how far a source is read; call it in the transaction that holds its records."""
    source.position = position
    source.new += new
    source.known += known
    source.quarantined += quarantined
    if new:
        source.settled = False
    source.save(update_fields=["position", "new", "known", "quarantined", "settled"])


def finish_source(source: Source, *, now: datetime, failure: str = "") -> None:
    """Note that a source was read to its end, or as far as its broken end (`failure`)."""
    source.state = "failed" if failure else "read"
    source.failure = failure
    source.last_read_at = now
    source.save(update_fields=["state", "failure", "last_read_at"])


@dataclass(frozen=True, slots=True)
class CopyRow:
    """That something stands at `key` of a source, and what it is known by (see models.Copy)."""

    key: str
    digest: str = ""
    uid: str = ""
    etag: str = ""
    flags: str = ""


def keep_copies(source: Source, copies: Sequence[CopyRow]) -> None:
    """Note where things stand in a source; what stands at the same place now takes the place of what did."""
    rows = [
        (
            source.owner_id,
            source.pk,
            one.key[:512],
            one.digest,
            one.uid.replace("\0", "")[:512],
            one.etag[:200],
            one.flags[:200],
        )
        for one in copies
    ]
    with connection.cursor() as cursor:
        cursor.executemany(_KEEP_COPY, rows)


def mark_settled(owner: Owner) -> None:
    """Note that the closings of everything read so far are worked out."""
    Source.objects.filter(owner=owner, settled=False).update(settled=True)


def mark_unsettled(owner: Owner) -> list[tuple[int, int]]:
    """Note that what closes what is to be worked out again, by the next reading at the latest.

    Return what `mark_settled_again` needs once that is done.
    """
    rows = Source.objects.filter(owner=owner, settled=True)
    marked = list(rows.values_list("pk", "new"))
    rows.update(settled=False)
    return marked


def mark_settled_again(marked: Iterable[tuple[int, int]]) -> None:
    """Note that it was worked out, but where something came in meanwhile: whoever reads that sees to it."""
    for pk, new in marked:
        Source.objects.filter(pk=pk, new=new, settled=False).update(settled=True)


def quarantine(source: Source, items: Sequence[tuple[int, Unreadable, str]], *, now: datetime) -> None:
    """Keep what could not be read, as (position, what, sha256 of its bytes, which are kept already)."""
    rows = [
        Quarantined(
            owner_id=source.owner_id,
            source=source,
            blob_id=sha256,
            position=position,
            reason=item.reason,
            detail=item.detail.replace("\0", "")[:DETAIL_LENGTH],
            since=now,
        )
        for position, item, sha256 in items
    ]
    Quarantined.objects.bulk_create(rows, ignore_conflicts=True, batch_size=ROWS_A_STATEMENT)


def release(item: Quarantined, *, now: datetime) -> None:
    """Note that something could be read after all."""
    item.released_at = now
    item.save(update_fields=["released_at"])
