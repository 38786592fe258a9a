"""Reading what readers asked for."""

import hashlib
from datetime import datetime

from sincerely.readers.models import Asked


def typed(limit: int = 20) -> list[Asked]:
    """Return what was typed on receipts' pages and not looked at yet, the oldest first."""
    return list(Asked.objects.filter(state="typed").order_by("pk")[:limit])


def waiting(owner: str) -> list[Asked]:
    """Return what waits for the owner: calls asked for, and wishes by mail that want their word; the oldest first."""
    return list(Asked.objects.filter(owner=owner, state__in=("confirmed", "claimed")).order_by("made_at", "pk"))


def one(owner: str, asked_id: int) -> Asked | None:
    """Return one wish to the owner."""
    return Asked.objects.filter(owner=owner, pk=asked_id).first()


def behind_link(secret: str, *, receipt_id: str, now: datetime) -> Asked | None:
    """Return the wish that a mailed link belongs to, while it holds. Looking changes nothing."""
    digest = hashlib.sha256(secret.encode()).hexdigest()
    found = Asked.objects.filter(digest=digest, receipt_id=receipt_id).first()
    return found if found is not None and (found.expires_at is None or found.expires_at > now) else None
