"""What many entries say about one relationship: rhythm, silence, give and take, replies, promises, warmth, tenure.

Each signal names its formula, its source and how much it rests on. A person is compared with themself, never with
others, because single relationships are unstable where averages are stable (Kossinets and Watts 2006). What goes in is
times, directions and counts: no name, gender, language or place.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from statistics import median
from typing import Any

from sincerely.people.rhythm import GAPS_NEEDED, RUNNING, Clock, gaps_between, median_gap, quantile, ratio, unusual

LETTERS_NEEDED = 6
PROMISES_NEEDED = 4
EXPECTED_SHARE = 0.8
"""An answer is expected once this share of their own answers would have come."""
REPLIES_NEEDED = 5
CONVERSATIONS_NEEDED = 5
REPLY_WINDOW = timedelta(days=14)
"""What comes later than this is a new letter, not a reply."""
NEEDED = {
    "rhythm_days": GAPS_NEEDED,
    "silence_ratio": GAPS_NEEDED,
    "silence_quantile": GAPS_NEEDED,
    "quiet_unusual": GAPS_NEEDED,
    "reciprocity": LETTERS_NEEDED,
    "initiative": CONVERSATIONS_NEEDED,
    "reply_hours_me": REPLIES_NEEDED,
    "reply_hours_them": REPLIES_NEEDED,
    "expected_reply_hours": REPLIES_NEEDED,
    "promises_kept_me": PROMISES_NEEDED,
    "promises_kept_them": PROMISES_NEEDED,
    "warmth": LETTERS_NEEDED,
    "channels": LETTERS_NEEDED,
}
"""Below this n a signal is not told; those that are missing need one day of contact."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One letter, call or meeting with a person; `by_owner` None where both took part (a meeting)."""

    at: datetime
    by_owner: bool | None
    thread: int | None = None
    channel: str = "message"
    """message call meeting"""
    warm: bool = False
    """It says thanks, or tells of something in a life."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises of one side: kept, and past their day and not kept."""

    kept: int = 0
    late: int = 0


NONE_KEPT = Kept()


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


def read_signals(
    contacts: Sequence[Contact],
    *,
    now: datetime,
    zone: tzinfo,
    clock: Clock = RUNNING,
    mine: Kept | None = None,
    theirs: Kept | None = None,
) -> dict[str, Signal]:
    """Return every signal of one relationship as known at `now`; later contacts are left out. Days are of `zone`.

    `clock` stands still on days on which nobody expects a word; `mine` and `theirs` count promises.
    """
    known = sorted((contact for contact in contacts if contact.at <= now), key=lambda contact: contact.at)
    silence = read_silence(known, now=now, zone=zone, clock=clock)
    gaps = gaps_between((contact.at.astimezone(zone).date() for contact in known), clock)
    return {
        "rhythm_days": read_rhythm(gaps),
        "silence_days": silence,
        "silence_ratio": read_silence_ratio(gaps, silence),
        "silence_quantile": read_silence_quantile(gaps, silence),
        "quiet_unusual": read_quiet_unusual(gaps, silence),
        "reciprocity": read_reciprocity(known),
        "initiative": read_initiative(known),
        "reply_hours_me": read_reply_hours(known, by_owner=True),
        "reply_hours_them": read_reply_hours(known, by_owner=False),
        "expected_reply_hours": read_expected_reply(known),
        "promises_kept_me": read_promises_kept(mine or NONE_KEPT, "the owner's"),
        "promises_kept_them": read_promises_kept(theirs or NONE_KEPT, "their"),
        "warmth": read_warmth(known),
        "channels": read_channels(known),
        "tenure_days": read_tenure(known, now=now, zone=zone),
    }


def as_json(signals: Mapping[str, Signal]) -> dict[str, dict[str, Any]]:
    """Return signals as INTERFACES.md shapes them."""
    return {name: signal.as_json() for name, signal in signals.items()}


def _round(value: float) -> float:
    return round(value, 2)


def read_rhythm(gaps: Sequence[int]) -> Signal:
    """Median gap in days between days of contact. Several letters on one day count once, so bursts don't shorten it."""
    return Signal(
        _round(median_gap(gaps)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "days",
        "median of the gaps between days of contact; days of Tết and of declared leave do not count",
        "robust gap; our back-test on the open mail sets (docs/benchmarks.md)",
    )


def read_silence(contacts: Sequence[Contact], *, now: datetime, zone: tzinfo, clock: Clock = RUNNING) -> Signal:
    """Days since the last contact; days of Tết and of declared leave do not count."""
    days = [contact.at.astimezone(zone).date() for contact in contacts]
    value = float(clock.between(max(days), now.astimezone(zone).date())) if days else None
    return Signal(
        value, len(days), bool(days), "days", "today minus the last day of contact, paused days left out", "definition"
    )


def read_silence_ratio(gaps: Sequence[int], silence: Signal) -> Signal:
    """Silence over the usual gap; from about 8 on, ties have mostly ended (Navarro et al. 2017; it held on mail)."""
    return Signal(
        _round(ratio(gaps, silence.value or 0.0)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "times the usual gap",
        "silence_days / max(rhythm_days, 1/2)",
        "Navarro et al. 2017; AUC .86 on Enron, no richer model beat it (bench/quiet_enron.py)",
    )


def read_silence_quantile(gaps: Sequence[int], silence: Signal) -> Signal:
    """How long the present silence is among this relationship's own gaps: the share that were shorter."""
    return Signal(
        _round(quantile(gaps, silence.value or 0.0)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "share",
        "(gaps shorter than the silence + 1/2) / (gaps + 1)",
        "empirical distribution of the pair's own gaps",
    )


def read_quiet_unusual(gaps: Sequence[int], silence: Signal) -> Signal:
    """The chance that the quiet goes on for three usual gaps."""
    return Signal(
        _round(unusual(gaps, silence.value or 0.0)) if gaps else None,
        len(gaps),
        len(gaps) >= GAPS_NEEDED,
        "chance",
        "(rhythm_days + silence_days) / (rhythm_days + silence_days + three usual gaps, 7 to 90 days)",
        "heavy-tailed gaps with the pair's own median and tail 1 (Lomax 1954); fitted on nobody's mail",
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


def reply_waits(contacts: Sequence[Contact], *, by_owner: bool) -> list[float]:
    """Return the hours from each letter to the first answer in its conversation within 14 days, by one side."""
    waits: list[float] = []
    for thread in _by_thread(contacts):
        for before, after in pairwise(thread):
            wait = after.at - before.at
            if before.by_owner is not after.by_owner and after.by_owner is by_owner and wait <= REPLY_WINDOW:
                waits.append(wait.total_seconds() / 3600)
    return waits


def read_reply_hours(contacts: Sequence[Contact], *, by_owner: bool) -> Signal:
    """Median hours from a letter to the first answer in its conversation, within 14 days; by the owner or by them."""
    waits = reply_waits(contacts, by_owner=by_owner)
    return Signal(
        _round(median(waits)) if waits else None,
        len(waits),
        len(waits) >= REPLIES_NEEDED,
        "hours",
        "median time from a letter to the answer to it, within 14 days",
        "reply time as in Kooti et al. 2015",
    )


def expected_hours(waits: Sequence[float]) -> float | None:
    """Return the hours within which four of five of these answers came; None below the minimum."""
    if len(waits) < REPLIES_NEEDED:
        return None
    ordered = sorted(waits)
    return ordered[min(len(ordered) - 1, int(EXPECTED_SHARE * len(ordered)))]


def read_expected_reply(contacts: Sequence[Contact]) -> Signal:
    """When an answer from this person is due to be expected: four of five of their own answers came within so long."""
    waits = reply_waits(contacts, by_owner=False)
    expected = expected_hours(waits)
    return Signal(
        None if expected is None else _round(expected),
        len(waits),
        expected is not None,
        "hours",
        "80th percentile of the time to their answers, within 14 days",
        "own reply history as predictor: Yang et al. 2017; load moves whether, less when (Kooti et al. 2015)",
    )


def read_promises_kept(kept: Kept, whose: str) -> Signal:
    """Share of promises kept among those that were kept or whose day has passed."""
    total = kept.kept + kept.late
    return Signal(
        _round(kept.kept / total) if total else None,
        total,
        total >= PROMISES_NEEDED,
        "share",
        f"{whose} promises kept / (kept + past their day and still open)",
        "own definition; commitments as in Kalia et al. 2013. What was kept unseen counts as not kept",
    )


def read_warmth(contacts: Sequence[Contact]) -> Signal:
    """Share of letters that say thanks or tell of something in a life, either way."""
    letters = [contact for contact in contacts if contact.channel == "message"]
    return Signal(
        _round(sum(contact.warm for contact in letters) / len(letters)) if letters else None,
        len(letters),
        len(letters) >= LETTERS_NEEDED,
        "share",
        "letters with thanks or a moment / letters",
        "intimacy as a part of tie strength: Gilbert and Karahalios 2009; thanks bind: Algoe 2012",
    )


def read_channels(contacts: Sequence[Contact]) -> Signal:
    """In how many ways the two are in touch: letters, calls, meetings."""
    kinds = Counter(contact.channel for contact in contacts)
    return Signal(
        float(len(kinds)) if kinds else None,
        len(contacts),
        len(contacts) >= LETTERS_NEEDED,
        "ways",
        "number of different channels among letters, calls and meetings",
        "multiplexity of ties: Granovetter 1973, Gilbert and Karahalios 2009",
    )


def read_tenure(contacts: Sequence[Contact], *, now: datetime, zone: tzinfo) -> Signal:
    """Days since the first contact."""
    days = [contact.at.astimezone(zone).date() for contact in contacts]
    value = float((now.astimezone(zone).date() - min(days)).days) if days else None
    return Signal(
        value, len(days), bool(days), "days", "today minus the first day of contact",
        "duration as a part of tie strength: Gilbert and Karahalios 2009",
    )  # fmt: skip
