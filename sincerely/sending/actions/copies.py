"""Writing how it stands with a letter's copy in the Sent folder."""

from datetime import datetime, timedelta

from sincerely.sending.models import Delivery, SentCopy

PAUSES = (60, 300, 1800, 7200, 12 * 3600)
"""Seconds until the next try; after the last one it is given up, and said."""


def settle(delivery: Delivery, state: str, *, folder: str = "", now: datetime) -> None:
    """Write that it is `kept` by us, was `there`, or is filed by the `server`."""
    values = {"state": state, "folder": folder[:300], "why": "", "detail": "", "next_at": now}
    SentCopy.objects.update_or_create(delivery=delivery, defaults=values)


def put_off(delivery: Delivery, why: str, detail: str, *, now: datetime) -> None:
    """Write that it could not be filed, and when it is tried again. The letter itself stays sent."""
    one, _ = SentCopy.objects.get_or_create(delivery=delivery, defaults={"next_at": now})
    one.tries += 1
    is_over = one.tries > len(PAUSES)
    one.state, one.why, one.detail = "failed" if is_over else "waiting", why, detail[:300]
    one.next_at = now if is_over else now + timedelta(seconds=PAUSES[one.tries - 1])
    one.save()
