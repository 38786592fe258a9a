"""On whose clock somebody lives: as the owner said, else as their letters show it; else it is not known, and said so.

A telephone number's country is a proposal that the owner may take up, never knowledge: people keep numbers for life.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, tzinfo
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from functools import cache
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from phonenumbers import NumberParseException, parse
from phonenumbers.timezone import time_zones_for_number

from sincerely.people.models import Entry, Identity, Person
from sincerely.sources import queries as sources
from sincerely.writing.offers import Assumed, Seen, zone_named

SMALL = 200_000
"""Bytes up to which a message is unpacked to read its Date."""
HEAD = 65_536
"""Bytes within which the header fields are looked for."""
SUMMER = range(4, 11)
"""Months, April to October, in which the countries of Europe that live by UTC in winter do not."""
READ = 6
"""Letters of theirs that are looked at where they come without a Date of their own."""
SERVER_WRITES = ("X-MS-Has-Attach", "X-MS-Exchange-CrossTenant-id", "X-MS-Exchange-Organization-AuthAs")
"""Fields of a server (Exchange) that writes every Date in UTC, wherever its writer lives."""


def zone_of(person: Person | None, entry: Entry | None, here: ZoneInfo) -> tzinfo:
    """Return the clock that somebody lives by: as the owner chose, else of a letter's Date, else `Assumed`.

    `entry`: the letter that is answered; without one, or where it says nothing, their latest letters are read.
    """
    if person is not None and person.timezone:
        return zone_named(person.timezone, Assumed(here.key))
    summer = cache(lambda: _is_utc_in_summer(person))
    answered = [entry] if entry is not None and entry.direction == "in" else []
    seen = _first_seen(answered, person, summer)
    if seen is None and person is not None:
        others = _letters_of(person).exclude(pk=entry.pk if entry else 0)[:READ]
        seen = _first_seen(others, person, summer)
    return seen or Assumed(here.key)


def _first_seen(entries: Iterable[Entry], person: Person | None, summer: Callable[[], bool]) -> tzinfo | None:
    """Return the clock that the first of these letters shows whose Date shows one."""
    listed = list(entries)
    raw = sources.raw_of(each.blob_id for each in listed if each.blob_id)
    found = (seen_in(each, raw.get(each.blob_id or "", b""), person, summer) for each in listed)
    return next((each for each in found if each is not None), None)


def seen_in(entry: Entry, raw: bytes, person: Person | None, summer: Callable[[], bool]) -> tzinfo | None:
    """Return the clock that a letter's Date shows; None where it shows none. `summer`: whether they write UTC then too.

    UTC is an hour like any other from October to March, unless a server writes it for everybody: then letters of theirs
    from summer say it too. In summer it is nobody's clock in Europe, and says nothing.
    """
    field = _date_of(raw)
    if field is None:
        return None
    sent, by_server = field
    offset = sent.utcoffset()
    # "-0000" says that the sender's zone is not known (RFC 5322 3.3): it is read as no offset.
    if offset is None:
        return None
    is_vietnamese = entry.language == "vi" or (person is not None and person.language == "vi")
    if not offset and (by_server or is_vietnamese or sent.month in SUMMER or summer()):
        return None
    vietnam = ZoneInfo("Asia/Ho_Chi_Minh")
    if is_vietnamese and offset == sent.astimezone(vietnam).utcoffset():
        return vietnam
    return Seen(offset, sent)


def proposed_zones(person: Person | None) -> list[str]:
    """Return the zones of the countries and areas of somebody's telephone numbers, for the owner to choose from."""
    if person is None:
        return []
    zones: list[str] = []
    for number in Identity.objects.filter(person=person, kind="phone").order_by("pk").values_list("value", flat=True):
        try:
            found = time_zones_for_number(parse(number, None))
        except NumberParseException:
            continue
        zones += [zone for zone in found if zone_named(zone, Assumed("UTC")) != Assumed("UTC")]
    return list(dict.fromkeys(zones))


def _is_utc_in_summer(person: Person | None) -> bool:
    """Whether the latest letter of theirs from a summer month gives UTC too."""
    if person is None:
        return False
    # Not of October: its last days are on the clock of winter already, and say UTC rightly.
    latest = _letters_of(person).filter(at__month__in=list(SUMMER[:-1])).first()
    field = _date_of(sources.raw_bytes(latest.blob_id) or b"") if latest is not None and latest.blob_id else None
    return field is not None and field[0].utcoffset() == timedelta()


def _letters_of(person: Person) -> QuerySet[Entry]:
    rows = Entry.objects.filter(owner_id=person.owner_id, person=person, kind="message", direction="in")
    return rows.filter(automatic=False, blob__size__lte=SMALL).order_by("-at", "-pk")


def _date_of(raw: bytes) -> tuple[datetime, bool] | None:
    """Return (Date as it was written, whether a server wrote it in UTC for everybody); None where there is none."""
    head = BytesHeaderParser().parsebytes(raw[:HEAD])
    sent = date_of(head)
    return None if sent is None else (sent, any(field in head for field in SERVER_WRITES))


def date_of(head: Message) -> datetime | None:
    """Return the Date of a message's head with its distance from UTC, if it gives one; None where it can't be read."""
    try:
        return parsedate_to_datetime(str(head["Date"])) if head["Date"] else None
    except (TypeError, ValueError, IndexError, OverflowError, LookupError):
        return None
