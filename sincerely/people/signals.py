"""What many entries say about one relationship: rhythm, silence, reciprocity, replies, initiative, tenure.

Each signal names its formula, its source and how much it rests on. A person is compared with themself, never with
others, because single relationships are unstable where averages are stable (Kossinets and Watts 2006).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from statistics import median
from typing import Any

GAPS_NEEDED = 8
LETTERS_NEEDED = 6
REPLIES_NEEDED = 5
CONVERSATIONS_NEEDED = 5
REPLY_WINDOW = timedelta(days=14)
"""What comes later than this is a new letter, not a reply."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One letter, call or meeting with a person; `by_owner` None where both took part (a meeting)."""

    at: datetime
    by_owner: bool | None
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """A number with its basis; `value` None where there is nothing to measure."""

    value: float | None
    n: int
    enough: bool
    unit: str
    formula: str
    source: str

    def as_json(self) -> dict[str, Any]:
        """Return the object of INTERFACES.md."""
        return asdict(self)


def read_signals(contacts: Sequence[Contact], *, now: datetime, zone: tzinfo) -> dict[str, Signal]:
    """Return every signal of one relationship as known at `now`; later contacts are left out. Days are of `zone`."""
    known = sorted((contact for contact in contacts if contact.at <= now), key=lambda contact: contact.at)
    rhythm, silence = read_rhythm(known, zone=zone), read_silence(known, now=now, zone=zone)
    return {
        "rhythm_days": rhythm,
        "silence_days": silence,
        "silence_ratio": read_silence_ratio(rhythm, silence),
        "quiet_unusual": read_quiet_unusual(known, silence, zone=zone),
        "reciprocity": read_reciprocity(known),
        "initiative": read_initiative(known),
        "reply_hours_me": read_reply_hours(known, by_owner=True),
        "reply_hours_them": read_reply_hours(known, by_owner=False),
        "tenure_days": read_tenure(known, now=now, zone=zone),
    }


def as_json(signals: Mapping[str, Signal]) -> dict[str, dict[str, Any]]:
    """Return signals as INTERFACES.md shapes them."""
    return {name: signal.as_json() for name, signal in signals.items()}


def _round(value: float) -> float:
    return round(value, 2)


def _gaps(contacts: Sequence[Contact], zone: tzinfo) -> list[int]:
    days = sorted({contact.at.astimezone(zone).date() for contact in contacts})
    return [(later - earlier).days for earlier, later in pairwise(days)]


def read_rhythm(contacts: Sequence[Contact], *, zone: tzinfo) -> Signal:
    """Median gap in days between days of contact. Several letters on one day count once, so bursts don't shorten it."""
    gaps = _gaps(contacts, zone)
    return Signal(
        _round(median(gaps)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "days",
        "median of the gaps between days of contact",
        "robust gap; our back-test on the open mail sets (SCIENCE 1c)",
    )


def read_silence(contacts: Sequence[Contact], *, now: datetime, zone: tzinfo) -> Signal:
    """Days since the last contact."""
    days = [contact.at.astimezone(zone).date() for contact in contacts]
    value = float((now.astimezone(zone).date() - max(days)).days) if days else None
    return Signal(value, len(days), bool(days), "days", "today minus the last day of contact", "definition")


def read_silence_ratio(rhythm: Signal, silence: Signal) -> Signal:
    """Silence over the usual gap; from about 8 on, ties have mostly ended (Navarro et al. 2017; it held on mail)."""
    usable = rhythm.value is not None and silence.value is not None
    value = _round((silence.value or 0.0) / max(rhythm.value or 1.0, 1.0)) if usable else None
    return Signal(
        value,
        rhythm.n,
        rhythm.enough,
        "times the usual gap",
        "silence_days / max(rhythm_days, 1)",
        "Navarro et al. 2017; AUC .82 on Enron, no richer model beat it (SCIENCE 1c)",
    )


def read_quiet_unusual(contacts: Sequence[Contact], silence: Signal, *, zone: tzinfo) -> Signal:
    """How unusual the present silence is: the share of this relationship's own gaps that were shorter."""
    gaps = _gaps(contacts, zone)
    shorter = sum(gap < (silence.value or 0.0) for gap in gaps)
    return Signal(
        _round((shorter + 0.5) / (len(gaps) + 1)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "share",
        "(gaps shorter than the silence + 1/2) / (gaps + 1)",
        "empirical distribution of the pair's own gaps (SCIENCE 1c: AUC .796 on Enron)",
    )


def read_reciprocity(contacts: Sequence[Contact]) -> Signal:
    """The smaller of letters sent and received over the greater: 1 is even, 0 is one-sided."""
    mine = sum(contact.by_owner is True for contact in contacts)
    theirs = sum(contact.by_owner is False for contact in contacts)
    total = mine + theirs
    return Signal(
        _round(min(mine, theirs) / max(mine, theirs)) if total else None,
        total,
        total >= LETTERS_NEEDED,
        "share",
        "min(sent, received) / max(sent, received)",
        "reciprocity as a part of tie strength: Granovetter 1973; predicts decay: Raeder et al. 2011",
    )


def _by_thread(contacts: Sequence[Contact]) -> list[list[Contact]]:
    threads: dict[int, list[Contact]] = defaultdict(list)
    for contact in contacts:
        if contact.thread is not None and contact.by_owner is not None:
            threads[contact.thread].append(contact)
    return list(threads.values())


def read_initiative(contacts: Sequence[Contact]) -> Signal:
    """Share of conversations that the owner began."""
    threads = _by_thread(contacts)
    begun = sum(thread[0].by_owner is True for thread in threads)
    return Signal(
        _round(begun / len(threads)) if threads else None,
        len(threads),
        len(threads) >= CONVERSATIONS_NEEDED,
        "share",
        "conversations whose first letter is the owner's / all conversations",
        "own definition; direction of contact as a predictor of decay: Raeder et al. 2011",
    )


def read_reply_hours(contacts: Sequence[Contact], *, by_owner: bool) -> Signal:
    """Median hours from a letter to the first answer in its conversation, within 14 days; by the owner or by them."""
    waits: list[float] = []
    for thread in _by_thread(contacts):
        for before, after in pairwise(thread):
            wait = after.at - before.at
            if before.by_owner is not after.by_owner and after.by_owner is by_owner and wait <= REPLY_WINDOW:
                waits.append(wait.total_seconds() / 3600)
    return Signal(
        _round(median(waits)) if waits else None,
        len(waits),
        len(waits) >= REPLIES_NEEDED,
        "hours",
        "median time from a letter to the answer to it, within 14 days",
        "reply time as in Kooti et al. 2015",
    )


def read_tenure(contacts: Sequence[Contact], *, now: datetime, zone: tzinfo) -> Signal:
    """Days since the first contact."""
    days = [contact.at.astimezone(zone).date() for contact in contacts]
    value = float((now.astimezone(zone).date() - min(days)).days) if days else None
    return Signal(
        value, len(days), bool(days), "days", "today minus the first day of contact",
        "duration as a part of tie strength: Gilbert and Karahalios 2009",
    )  # fmt: skip
