"""Reading what is kept: raw bytes, sources, the quarantine."""

from datetime import datetime
from pathlib import Path

from sincerely.accounts.models import Owner
from sincerely.sources import packing
from sincerely.sources.models import Blob, Quarantined, Source


def raw_bytes(sha256: str) -> bytes | None:
    """Return raw bytes by their digest, or None."""
    blob = Blob.objects.filter(pk=sha256).first()
    return unpack(blob) if blob is not None else None


def unpack(blob: Blob) -> bytes:
    """Return a blob's bytes as they came."""
    return packing.unpack(bytes(blob.data), blob.size)


def sources(owner: Owner) -> list[Source]:
    """Return the owner's sources, the first made first."""
    return list(Source.objects.filter(owner=owner).order_by("pk"))


def has_unsettled(owner: Owner) -> bool:
    """Whether entries came in whose closings have not been worked out yet."""
    return Source.objects.filter(owner=owner, settled=False).exists()


def broken_sources(owner: Owner) -> list[Source]:
    """Return the sources that could not be read to their end."""
    return list(Source.objects.filter(owner=owner, state="failed").order_by("pk"))


def quarantined(owner: Owner) -> list[Quarantined]:
    """Return what lies in the quarantine, the oldest first."""
    waiting = Quarantined.objects.filter(owner=owner, released_at__isnull=True)
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
    return [Path(source.name).name or source.name for source in broken_sources(owner)]


def read_up_to(owner: Owner) -> datetime | None:
    """Return when a source was last read to its end."""
    rows = Source.objects.filter(owner=owner, last_read_at__isnull=False)
    return rows.order_by("-last_read_at").values_list("last_read_at", flat=True).first()
