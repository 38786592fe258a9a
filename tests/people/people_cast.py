"""Invented letters for the people room."""

import hashlib
from datetime import UTC, datetime, timedelta

from sincerely.sources.records import Address, MessageRecord
from sincerely.sources.zones import strip

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ME = Address("Lan Nguyễn", "lan@desk.example")


def letter(
    sender: Address, to: Address | tuple[Address, ...] = ME, body: str = "Hello.", *, subject: str = "Plan",
    days: float = 0.0, message_id: str = "", at: datetime | None = None, **fields: object,
) -> MessageRecord:  # fmt: skip
    """One letter; `days` before NOW unless `at` is given. Its digest follows from what it holds."""
    moment = at or NOW - timedelta(days=days)
    recipients = to if isinstance(to, tuple) and not isinstance(to, Address) else (to,)
    raw = f"{message_id}|{moment}|{sender}|{recipients}|{subject}|{body}".encode("utf-8", "replace")
    digest = hashlib.sha256(raw).hexdigest()
    return MessageRecord(
        digest=digest, raw=raw, message_id=message_id or f"{digest[:16]}@x.example", at=moment, sender=sender,
        to=recipients, subject=subject, body=body, zones=strip(body), **fields,  # type: ignore[arg-type]
    )  # fmt: skip
