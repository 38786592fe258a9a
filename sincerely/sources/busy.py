"""Which time events take away: what a calendar says becomes stretches that are not free. Pure.

Busy is what is not called off, not declined by oneself and not marked as free (RFC 5545 3.8.2.7, 3.2.12); what is only
pencilled in counts. A day without hours takes the owner's whole day. What could not be read for sure counts by its raw
times and carries its doubt, so that it can be named.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from sincerely.sources.records import EventRecord

UNREAD_END = timedelta(hours=1)
"""How long something counts whose end could not be read."""
NO_EVENT = frozenset(("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH", "CANCEL"))


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch that is taken, half-open, in UTC."""

    start: datetime
    end: datetime
    what: str = ""
    place: str = ""
    is_all_day: bool = False
    doubt: str = ""
    """As in EventRecord."""
    entry_id: int | None = None
    kind: str = "meeting"
    """meeting, or `offered` to somebody else, or `sync` for a calendar that could not be read."""


def busy_of(record: EventRecord, me: Collection[str], zone: tzinfo) -> Busy | None:
    """Return the time that an event takes away from its owner in `zone`; None where it takes none."""
    declined = any(email in me and said == "DECLINED" for email, said in record.answers)
    if record.status == "cancelled" or record.is_transparent or declined or record.method in NO_EVENT:
        return None
    is_day = not isinstance(record.start, datetime)
    start = _instant(record.start, zone)
    if record.end is None:
        end = start + (timedelta(days=1) if is_day else UNREAD_END if record.doubt == "bad_end" else timedelta())
    else:
        end = _instant(record.end, zone)
    if end <= start:
        return None
    return Busy(start, end, record.summary, record.location, is_day, record.doubt)


def _instant(moment: object, zone: tzinfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())  # type: ignore[arg-type]
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)
