"""Needs: who needs the owner today, why, on what evidence, and why in this order.

Pure. The order is a ladder of steps, then plain comparisons within a step; each neighbour pair can be explained by the
first thing in which the two differ. No name, gender, language or place takes part in it.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice

from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.noticing.doubts import BOTH_SPEAK, doubt, doubt_of_quiet
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found as Found
from sincerely.noticing.later import content_words
from sincerely.noticing.quiet import is_worth_a_word
from sincerely.noticing.sentences import sentence_around
from sincerely.noticing.unanswered import MOST_SHOWN, LastWord, leaves_to_reader
from sincerely.noticing.whose_matter import reason_of_loss
from sincerely.noticing.worth import has_name, kept_off
from sincerely.people.rhythm import Gaps

HORIZON = {
    "promise": timedelta(days=14),
    "ask": timedelta(days=14),
    "awaited": timedelta(days=14),
    "they_promised": timedelta(days=7),
    "thanks_owed": timedelta(days=14),
    "moment": timedelta(days=14),
    "sensitive": timedelta(days=10),
}
"""How long something unanswered stays worth a row; afterwards it is still on the person's page."""
SURE_ENOUGH = 0.55
REQUEST = re.compile(
    r"\?|\b(?:could|can|would|will) you\b|\bplease\b|\blet me know\b|\b(?:giup|gium|nho (?:em|anh|chi|ban)|phien|vui long|duoc khong|cho (?:em|anh|chi) xin)\b"
)
"""Only a question or a request is worth waiting for; "take your time" is not."""
GRAVE = ("death", "grief")
HARD = ("illness", "surgery", "accident", "layoff", "job_loss", "bad_news", "anger", "complaint", "conflict", "legal",
        "money_dispute", "apology", "private")  # fmt: skip
NO_DATE = timedelta(days=3)
SOON = 5
"""Days ahead that a deadline is worth a row."""
FAR = 30
"""Days ahead from which on a limit is that of the matter ("what do four more cost until September?"), not of the answer."""
ASKED_BY = 10
"""Days ahead that the last day for an answer is worth one: whoever asks waits from now on."""
FINDS_A_TIME = ("scheduling", "reschedule")
"""Kinds of answer to an ask that names the day of a meeting: it says nothing of how long the answer may take."""
TAIL = 5
"""Words of an ask that says only that one wants to hear: "let me know", "cho chị biết nhé"."""
SHARED_WORDS = 2
"""Words of four letters and more that two asks share when they are about one thing."""
REPEATED = ("asked_again", "quiet")
STEPS = {
    "grief": 0,
    "promise_due": 1,
    "hard": 2,
    "asked_again": 3,
    "thanks_owed": 3,
    "ask": 4,
    "moment": 5,
    "promise": 5,
    "they_promised": 6,
    "awaited": 6,
    "quiet": 7,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A person's own words, and where they stand."""

    entry_id: int
    message_id: str
    at: datetime
    quote: str
    by_owner: bool
    notice_id: int | None = None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often this person and the owner are in touch, and how long it has been."""

    person_id: int
    median_days: float
    silence_days: float
    gaps: int
    last: Evidence | None
    enough: bool
    unusual: float = 1.0
    """Chance that the quiet lasts."""
    heard: bool = False
    """A letter of theirs came lately that was not put to the owner."""
    voices: int = BOTH_SPEAK
    """Days on which the one of the two who writes less wrote."""
    alone: bool = True
    """The owner wrote to others lately: it is not that all are quiet."""
    in_house: bool = False
    """They work where the owner does."""


@dataclass(frozen=True, slots=True)
class Need:
    """One row of Today."""

    id: str
    person_id: int
    kind: str
    """A key of STEPS."""
    task: str
    """A task kind of INTERFACES.md: what an answer would be."""
    reason: str
    """Message key; `slots` fill it."""
    slots: dict[str, object]
    evidence: tuple[Evidence, ...]
    at: datetime
    due_at: datetime | None = None
    times: int = 1
    important: bool = False
    rule: str = ""
    confidence: float = 1.0
    doubt: str = ""
    """Why it stands under "Perhaps" rather than among the sure rows: a message key; blank where it is sure."""
    also: tuple["Need", ...] = field(default=())
    """Further needs of the same person."""
    to_all: bool = False
    """What is asked of everybody at an address of several, the owner among them."""

    @property
    def step(self) -> int:
        """Where on the ladder this stands: what is asked of everybody waits with what the owner waits for."""
        return STEPS["awaited" if self.to_all else self.kind]


def need_id(kind: str, person_id: int, *parts: object) -> str:
    """Return a short id that stays the same as long as the matter does."""
    text = "\0".join([kind, str(person_id), *map(str, parts)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def days_between(earlier: datetime, later: datetime, zone: tzinfo) -> int:
    """Return whole calendar days from `earlier` to `later` in the owner's zone."""
    return (later.astimezone(zone).date() - earlier.astimezone(zone).date()).days


def due_day(due_at: datetime, zone: tzinfo) -> date:
    """Return the last day on which it is in time: an exclusive midnight belongs to the day before."""
    return (due_at - timedelta(seconds=1)).astimezone(zone).date()


def said_day(said: str | None, due_at: datetime | None) -> date | None:
    """Return the last day of a deadline on the clock of whoever named it: "by Thursday" in Porto ends on Friday in Hanoi.

    `said` is where the words end, with their offset; None where they name an hour, or where the deadline was moved.
    """
    end = datetime.fromisoformat(said) if said else None
    if end is None or end != due_at or (end.hour, end.minute) != (0, 0):
        return None
    return (end - timedelta(seconds=1)).date()


def evidence_of(found: Found) -> Evidence:
    """Return the words that a notice stands on."""
    return Evidence(found.entry_id, found.message_id, found.at, found.quote, found.direction == "out", found.notice_id)


def from_promise(found: Found, now: datetime, zone: tzinfo) -> Need | None:
    """A promise of the owner's, or one made to them and overdue."""
    age = days_between(found.at, now, zone)
    slots: dict[str, object] = {"days": age}
    if found.due_at is not None:
        left = (due_day(found.due_at, zone) - now.astimezone(zone).date()).days
        slots |= {"due": found.due_said or due_day(found.due_at, zone), "late": -left}
        if not found.by_owner:
            if left >= 0:
                return None
            return build("they_promised", "reminder", "they_promised.late", slots, found)
        if left > SOON:
            return None
        name = "promise_due" if left <= 1 else "promise"
        reason = "promise.late" if left < 0 else "promise.today" if left == 0 else "promise.soon"
        return build(name, "information", reason, slots, found)
    if not found.by_owner:
        return None
    return build("promise", "information", "promise.undated", slots, found) if age >= 2 else None


def wanted_answer(found: Found) -> str:
    """Return the kind of letter that answers an ask: "let me know" is about what the rest of its sentence asks."""
    kind = kind_of_answer(found.quote)
    if kind == "information" and len(found.quote.split()) <= TAIL:
        of_all = kind_of_answer(sentence_around(found.text, found.quote, found.start))
        return of_all if of_all in FINDS_A_TIME else kind
    return kind


def from_ask(found: Found, now: datetime, zone: tzinfo) -> Need | None:
    """An ask the owner has not answered, or one of theirs that nobody answered."""
    if found.since.agreed:
        return from_yes(found, now, zone)
    days = days_between(found.at, now, zone)
    slots: dict[str, object] = {"days": days}
    if found.by_owner:
        kind = wanted_answer(found)
        left = 0 if found.due_at is None else (due_day(found.due_at, zone) - now.astimezone(zone).date()).days
        if found.is_limit and ASKED_BY < left <= FAR and kind not in FINDS_A_TIME:
            return None
        if left > (ASKED_BY if found.is_limit else SOON):
            found = replace(found, due_at=None)  # That day is what the words are about; the answer is wanted now.
        if found.due_at is not None:
            slots["due"] = found.due_said or due_day(found.due_at, zone)
        return build("ask", kind, "ask.open", slots, found)
    if now - found.at < timedelta(days=found.since.expected_days) or not REQUEST.search(fold(found.quote)):
        return None
    return build("awaited", "follow_up", "awaited.open", slots, found)


def from_yes(found: Found, now: datetime, zone: tzinfo) -> Need | None:
    """An ask to which whoever was asked said yes, wanted by a day; without one it is on the person's page."""
    if found.due_at is None or not found.is_limit:
        return None
    left = (due_day(found.due_at, zone) - now.astimezone(zone).date()).days
    slots: dict[str, object] = {"due": found.due_said or due_day(found.due_at, zone), "late": -left}
    if not found.by_owner:
        return build("they_promised", "reminder", "agreed.they_late", slots, found) if left < 0 else None
    if left > SOON:
        return None
    reason = "agreed.late" if left < 0 else "agreed.today" if left == 0 else "agreed.soon"
    return build("promise_due" if left <= 1 else "promise", "information", reason, slots, found)


def from_moment(found: Found, now: datetime, zone: tzinfo) -> Need | None:
    """A life event or a hard matter that the other side told."""
    if found.direction == "out" or found.what == "holiday":
        return None
    days = days_between(found.at, now, zone)
    slots: dict[str, object] = {"days": days, "what": found.what}
    if found.what in GRAVE:
        return build("grief", "condolence", reason_of_loss(found), slots, found)
    if found.kind == "sensitive":
        task = {"apology": "apology", "complaint": "complaint", "anger": "complaint", "legal": "legal"}.get(
            found.what, "private" if found.what in ("illness", "private") else "bad_news"
        )
        return build("hard", task, f"sensitive.{found.what}", slots, found)
    if found.what in HARD:
        return build("hard", "bad_news", f"moment.{found.what}", slots, found)
    return build("moment", "congratulation", f"moment.{found.what or 'other'}", slots, found)


def from_thanks_owed(found: Found, now: datetime, zone: tzinfo) -> Need | None:
    """Somebody did something for the owner and was not thanked."""
    if found.direction != "in":
        return None
    days = days_between(found.at, now, zone)
    return build("thanks_owed", "thanks", "thanks_owed", {"days": days}, found) if days >= 1 else None


READERS = {
    "promise": from_promise,
    "ask": from_ask,
    "moment": from_moment,
    "sensitive": from_moment,
    "thanks_owed": from_thanks_owed,
}


def build(kind: str, task: str, reason: str, slots: dict[str, object], found: Found) -> Need:
    """Make a need out of one notice."""
    return Need(
        id=need_id(kind.replace("promise_due", "promise"), found.person_id, found.entry_id, found.quote),
        person_id=found.person_id,
        kind=kind,
        task=task,
        reason=reason,
        slots=slots,
        evidence=(evidence_of(found),),
        at=found.at,
        due_at=found.due_at,
        rule=found.rule,
        confidence=found.confidence,
    )


def fresh_enough(found: Found, now: datetime) -> bool:
    """Whether a notice is recent and sure enough to be worth a row."""
    theirs = {"ask": "awaited", "promise": "they_promised"}
    kind = found.kind if found.by_owner else theirs.get(found.kind, found.kind)
    horizon = HORIZON.get(kind)
    is_owed = found.kind == "promise" or (found.kind == "ask" and found.is_limit)
    start = max(found.at, found.due_at) if found.due_at and is_owed else found.at
    return horizon is not None and now - start <= horizon and found.confidence >= SURE_ENOUGH


def from_quiet(rhythm: Rhythm, now: datetime) -> Need | None:
    """Quiet that matters: long, unusual for the two, and still open to a word (`quiet.is_worth_a_word`)."""
    gaps = Gaps(rhythm.median_days, rhythm.silence_days, rhythm.gaps, rhythm.enough, rhythm.unusual)
    if rhythm.last is None or not is_worth_a_word(gaps):
        return None
    ratio = rhythm.silence_days / rhythm.median_days
    slots: dict[str, object] = {
        "days": round(rhythm.silence_days),
        "median": max(1, round(rhythm.median_days)),
        "ratio": round(ratio, 1),
    }
    return Need(
        id=need_id("quiet", rhythm.person_id, rhythm.last.entry_id),
        person_id=rhythm.person_id,
        kind="quiet",
        task="check_in",
        reason="quiet",
        slots=slots,
        evidence=(rhythm.last,),
        at=rhythm.last.at,
        times=rhythm.gaps,
        rule="signals.silence-ratio",
        confidence=rhythm.unusual,
        doubt=doubt_of_quiet(
            gaps,
            (now - rhythm.last.at) / timedelta(days=1),
            heard=rhythm.heard,
            voices=rhythm.voices,
            alone=rhythm.alone,
            in_house=rhythm.in_house,
        ),
    )


def from_last_word(letter: LastWord, now: datetime, zone: tzinfo) -> Need | None:
    """What may wait for a word of the owner's although nothing was clearly asked: never a sure row."""
    quote = leaves_to_reader(letter)
    if not quote:
        return None
    return Need(
        id=need_id("unanswered", letter.person_id, letter.entry_id),
        person_id=letter.person_id,
        kind="ask",
        task="information",
        reason="ask.unanswered",
        slots={"days": days_between(letter.at, now, zone)},
        evidence=(Evidence(letter.entry_id, letter.message_id, letter.at, quote, by_owner=False),),
        at=letter.at,
        rule="signals.unanswered",
        confidence=0.4,
        doubt="doubt.unanswered",
    )


def same_matter(one: Need, other: Need) -> bool:
    """Whether two asks are about one thing: the same words, or two words of substance in common."""
    mine, theirs = content_words(one.evidence[0].quote), content_words(other.evidence[0].quote)
    if fold(one.evidence[0].quote) == fold(other.evidence[0].quote):
        return bool(mine)
    return len(mine & theirs) >= SHARED_WORDS


def join_repeats(needs: Iterable[Need], now: datetime, zone: tzinfo) -> list[Need]:
    """An ask that was made again on another day, and that nobody answered, is one ask made several times."""
    rest = [need for need in needs if need.kind != "ask"]
    groups: list[list[Need]] = []
    for ask in sorted((need for need in needs if need.kind == "ask"), key=lambda need: (need.at, need.id)):
        group = next(
            (g for g in groups if g[0].person_id == ask.person_id and any(same_matter(ask, one) for one in g)), None
        )
        if group is None:
            groups.append([ask])
        else:
            group.append(ask)
    for same in groups:
        days = {need.at.astimezone(zone).date() for need in same}
        if len(days) < 2:
            rest += same
            continue
        latest = same[-1]
        rest.append(
            replace(
                latest,
                id=need_id("ask", latest.person_id, same[0].evidence[0].entry_id),
                kind="asked_again",
                reason="ask.again",
                slots={"days": days_between(same[0].at, now, zone), "times": len(days)},
                evidence=tuple(need.evidence[0] for need in reversed(same)),
                times=len(days),
                # Whoever asks again is not answered yet, however old the first ask is.
                doubt="" if any(not need.doubt for need in same) else latest.doubt,
            )
        )
    return rest


def without_twins(needs: Sequence[Need]) -> list[Need]:
    """Doubt what a row of somebody else holds already: the same words of the same moment, by a letter that came twice.

    Only what others wrote: a letter of the owner's may well be meant for each of those who got it.
    """
    first: dict[tuple[str, datetime, str], int] = {}
    found = []
    for need in sorted(needs, key=order_key):
        one = need.evidence[0]
        of = first.setdefault((need.kind, one.at, fold(one.quote)), need.person_id)
        is_twin = not one.by_owner and of != need.person_id
        found.append(replace(need, doubt=need.doubt or "doubt.twice") if is_twin else need)
    return found


def order_key(need: Need) -> tuple[object, ...]:
    """Return what needs are compared by: sure or not, step, importance, deadline, repeats, then the older first."""
    return (
        bool(need.doubt),
        need.step,
        not need.important,
        -need.times if need.kind in REPEATED else 0,
        wanted_by(need),
        need.id,
    )


def wanted_by(need: Need) -> datetime:
    """Return when it is wanted: its deadline, else a few days after it was said."""
    return need.due_at or need.at + NO_DATE


def why_above(upper: Need, lower: Need) -> str:
    """Return the message key of the first thing in which two neighbours differ."""
    if upper.step != lower.step and lower.to_all:
        return "above.to_all"
    if upper.step != lower.step:
        return "above.awaited" if upper.to_all else f"above.{upper.kind}"
    if upper.important != lower.important:
        return "above.important"
    if upper.kind in REPEATED and upper.times != lower.times:
        return "above.times" if upper.kind != "quiet" else "above.closer"
    return "above.deadline" if upper.due_at else "above.longer"


def one_row_a_person(needs: Sequence[Need]) -> list[Need]:
    """Keep the first need of each person; the rest become its `also`."""
    rows: dict[int, list[Need]] = {}
    for need in needs:
        rows.setdefault(need.person_id, []).append(need)
    return [_surest_first(some) for some in rows.values()]


def _surest_first(needs: Sequence[Need]) -> Need:
    """Of what one letter asks, the surest speaks for it: "send the price list", not "the usual ones, please"."""
    head = needs[0]
    of_one = [one for one in needs if (one.at, one.kind, one.doubt) == (head.at, head.kind, head.doubt)]
    first = max(of_one, key=lambda one: one.confidence)  # The first of equals.
    return replace(first, also=tuple(one for one in needs if one is not first))


def first_rows(needs: Sequence[Need], shown: int) -> list[Need]:
    """Return the first rows in order, the last place kept for somebody gone quiet: duties alone must not fill the day."""
    first = list(needs[:shown])
    if len(first) < shown or any(need.kind == "quiet" for need in first):
        return first
    quiet = next((need for need in needs[shown:] if need.kind == "quiet"), None)
    return [*first[:-1], quiet] if quiet is not None else first


def rank(
    notices: Iterable[Found],
    rhythms: Iterable[Rhythm],
    *,
    now: datetime,
    zone: tzinfo,
    important: frozenset[int] = frozenset(),
    others: frozenset[str] = frozenset(),
    owner_names: frozenset[str] = frozenset(),
    last_words: Iterable[LastWord] = (),
    most_quiet: int = 2,
) -> list[Need]:
    """Return the needs in order, one row a person. `now` is the moment looked from; `zone` is the owner's."""
    found = [
        replace(
            need,
            doubt=doubt(notice, now=now, zone=zone, owner=owner_names),
            to_all=need.kind == "ask" and notice.direction == "other" and not has_name(notice, owner_names),
        )
        for notice in notices
        if notice.at <= now
        and fresh_enough(notice, now)
        and not kept_off(notice, now=now, zone=zone, others=others, owner=owner_names)
        if (need := READERS[notice.kind](notice, now, zone)) is not None
    ]
    quiet = [need for rhythm in rhythms if (need := from_quiet(rhythm, now)) is not None]
    # Of several the closest ties first: those with the most contact behind them.
    quiet.sort(key=lambda need: (bool(need.doubt), -need.times, need.id))
    sure, doubtful = [need for need in quiet if not need.doubt], [need for need in quiet if need.doubt]
    every = without_twins(join_repeats(found, now, zone)) + sure[:most_quiet] + doubtful[:most_quiet]
    told = {one.entry_id for need in every for one in need.evidence}
    unanswered = (from_last_word(letter, now, zone) for letter in last_words if letter.entry_id not in told)
    every += list(islice((need for need in unanswered if need is not None), MOST_SHOWN))
    marked = [replace(need, important=need.person_id in important) for need in every]
    return one_row_a_person(sorted(marked, key=order_key))
