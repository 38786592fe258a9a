"""Which free times to offer, and how a letter says them. Pure and deterministic.

Three times are offered: near what the other side asked for, by day for the reader too, on different days and parts of
the day where there is a choice. Both clocks are named where they differ; the owner's, where the reader's is not known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from sincerely.writing.free_times import Slot

NOON, EVENING = 12, 17
AWAKE = (8, 19)
"""Hours of the reader's clock within which a meeting is no imposition."""
SAME_DAY = timedelta(hours=6)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
CLOCKS = {
    "Asia/Ho_Chi_Minh": ("Vietnam time", "giờ Việt Nam"),
    "Asia/Bangkok": ("Bangkok time", "giờ Bangkok"),
    "UTC": ("UTC", "giờ UTC"),
}
VIETNAM = frozenset(("Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Hanoi"))


@dataclass(frozen=True, slots=True)
class Wish:
    """A stretch that the other side named; `is_point` for a clock time."""

    start: datetime
    end: datetime
    is_point: bool = False


def is_awake(slot: Slot, there: tzinfo) -> bool:
    """Whether a time begins at an hour of the reader's at which one meets."""
    return AWAKE[0] <= _local(slot, there).hour < AWAKE[1]


def choose(slots: Sequence[Slot], wishes: Sequence[Wish], here: tzinfo, there: tzinfo, *, most: int = 3) -> list[Slot]:
    """Return up to `most` slots in order of time, none overlapping another."""
    left = sorted(slots, key=lambda slot: slot.start)
    chosen: list[Slot] = []
    while left and len(chosen) < most:
        days = {_local(slot, here).date() for slot in chosen}
        parts = {_part(_local(slot, here)) for slot in chosen}

        def rank(slot: Slot, days: set = days, parts: set = parts) -> tuple[object, ...]:  # type: ignore[type-arg]
            at = _local(slot, here)
            return (
                _off(slot, wishes),
                not is_awake(slot, there) or _local(slot, there).weekday() >= 5,
                at.date() in days,
                _part(at) in parts,
                slot.start.date(),
                at.minute != 0,
                slot.start,
            )

        best = min(left, key=rank)
        if wishes and chosen and _off(best, wishes) > _off(chosen[0], wishes) and len(chosen) == most:
            break
        chosen.append(best)
        left = [slot for slot in left if slot.end <= best.start or slot.start >= best.end]
    return sorted(chosen, key=lambda slot: slot.start)


def _off(slot: Slot, wishes: Sequence[Wish]) -> int:
    """Return how far a slot is from what was asked for: 0 within it, 1 some hours off, else days and two."""
    if not wishes:
        return 0
    return min(_distance(slot, wish) for wish in wishes)


def _distance(slot: Slot, wish: Wish) -> int:
    if wish.start <= slot.start and (slot.start == wish.start if wish.is_point else slot.end <= wish.end):
        return 0
    gap = max(wish.start - slot.start, slot.end - wish.end, timedelta())
    return 1 if gap < SAME_DAY else 2 + gap // timedelta(days=1)


def _local(slot: Slot, zone: tzinfo) -> datetime:
    return slot.start.astimezone(zone)


def _part(at: datetime) -> str:
    return "morning" if at.hour < NOON else "afternoon" if at.hour < EVENING else "evening"


class Assumed(ZoneInfo):
    """The owner's clock, where nothing tells the reader's: every hour on it is said with its name."""


class Seen(tzinfo):
    """A clock of which only its distance from UTC is known, and when that held: the Date of a letter. No zone.

    Clocks are changed: what is said on this one is always said with its distance, unless the writer's own clock stands
    now as it stood to theirs then.
    """

    def __init__(self, offset: timedelta, at: datetime) -> None:
        self.offset, self.at = offset, at

    def utcoffset(self, _at: datetime | None) -> timedelta:
        """Return the distance that was seen, for any moment."""
        return self.offset

    def dst(self, _at: datetime | None) -> timedelta:
        """Return nothing: whether it is their summer is not known."""
        return timedelta()

    def tzname(self, _at: datetime | None) -> str:
        """Return the distance in words."""
        return clock_name(self, "en")

    def is_as(self, zone: tzinfo) -> bool:
        """Whether a zone's clock stood the same when this one was seen."""
        return self.at.astimezone(zone).utcoffset() == self.offset


# --- in words ------------------------------------------------------------------------------------------------------


def slot_words(slot: Slot, language: str, here: tzinfo, there: tzinfo, *, all_day: bool = False) -> str:
    """Return a slot as a letter says it: on the reader's clock, and on the writer's where the two differ.

    Where the reader's clock is not known, the writer's is named.
    """
    if all_day:
        return day_words(slot.start.astimezone(here), language)
    own, theirs = slot.start.astimezone(here), slot.start.astimezone(there)
    if isinstance(there, Assumed):
        return f"{day_words(own, language)}, {_hours(slot, here)} {clock_name(here, language)}"
    said = f"{day_words(theirs, language)}, {_hours(slot, there)}"
    is_known = not isinstance(there, (Seen, timezone)) or (isinstance(there, Seen) and there.is_as(here))
    if own.utcoffset() == theirs.utcoffset() and (is_known or here == there):
        return said
    other = _hours(slot, here) if own.date() == theirs.date() else f"{day_words(own, language)}, {_hours(slot, here)}"
    return f"{said} {clock_name(there, language)} ({other} {clock_name(here, language)})"


def day_words(at: datetime, language: str) -> str:
    """Return a day: "Thursday 3 December", "thứ Năm 3/12"."""
    if language == "vi":
        return f"{WEEKDAYS_VI[at.weekday()]} {at.day}/{at.month}"
    return f"{WEEKDAYS[at.weekday()]} {at.day} {MONTHS[at.month - 1]}"


def clock_name(zone: tzinfo, language: str) -> str:
    """Return how people call a zone's clock: its city, or its distance from UTC."""
    key = getattr(zone, "key", "")
    key = "Asia/Ho_Chi_Minh" if key in VIETNAM else key
    if key in CLOCKS:
        return CLOCKS[key][language == "vi"]
    if key:
        city = key.rpartition("/")[2].replace("_", " ")
        return f"giờ {city}" if language == "vi" else f"{city} time"
    offset = zone.utcoffset(None) or timedelta()
    sign, minutes = ("-" if offset < timedelta() else "+"), abs(int(offset.total_seconds())) // 60
    said = f"UTC{sign}{minutes // 60}" + (f":{minutes % 60:02d}" if minutes % 60 else "") if minutes else "UTC"
    return f"giờ {said}" if language == "vi" else said


def _hours(slot: Slot, zone: tzinfo) -> str:
    return f"{slot.start.astimezone(zone):%H:%M}–{slot.end.astimezone(zone):%H:%M}"


def zone_named(name: str, fallback: tzinfo = UTC) -> tzinfo:
    """Return a zone by its name in the tz database, or by an offset like `+0700`; `fallback` where it is neither."""
    if len(name) == 5 and name[0] in "+-" and name[1:].isascii() and name[1:].isdigit():
        minutes = int(name[1:3]) * 60 + int(name[3:])
        return timezone(timedelta(minutes=-minutes if name[0] == "-" else minutes)) if minutes < 1440 else fallback
    try:
        return ZoneInfo(name) if name else fallback
    except (ValueError, LookupError, OSError):
        return fallback
