"""What stands open and may be a need, with what passed since: as known at a moment, nothing later leaks in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Since
from sincerely.noticing.learned import learned_confidence
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import SURE_ENOUGH, Found
from sincerely.noticing.queries.known import counts, due_as_known, open_at
from sincerely.noticing.queries.settled_perhaps import signs_of_settling
from sincerely.people.models import Entry, Person
from sincerely.people.signals import Contact as Letter
from sincerely.people.signals import expected_hours, reply_waits
from sincerely.people.threads import subject_key

NEED_KINDS = ("promise", "ask", "moment", "sensitive", "thanks_owed")


LOOK_BACK = timedelta(days=75)


PATIENCE, LEAST_PATIENCE, MOST_PATIENCE = 4.0, 3.0, 10.0
"""Days to wait for an answer before it is a need: unknown, at least, at most."""


PATIENCE_TIMES = 2.0
"""So many times as long as four of five of their answers take."""


ECHO = timedelta(days=21)
"""How far back the owner's own words are looked for in answers that do not mark them."""


ECHO_LETTERS = 12
POLITE = re.compile(r"^(?:pls|plz|please|kindly) ")


ANSWER_SOON = timedelta(hours=36)
"""A stray answer within this may be the one to an ask."""


AT_ONCE = timedelta(hours=2)


WEEKS_BEFORE, FEW_DAYS = timedelta(days=50), 3
"""From what the pace between two people is read, and the days of contact that it takes."""


@dataclass(frozen=True, slots=True)
class Passed:
    """One thing that passed between a person and the owner."""

    at: datetime
    day: date
    by: str
    """in, out, other (in copy or by a list), or spoke (a call, a meeting held, a note of one)."""
    stray: bool
    """An answer that belongs to no other letter known: its own conversation begins with it."""


def found_for_needs(
    owner: Owner, *, now: datetime, zone: tzinfo, only: int | None = None, person_id: int | None = None
) -> list[Found]:
    """Return the open notices between the owner and people, recent enough to matter.

    Or of them `only` the one of this number, or those of one person: then no more is read than bears on these.
    """
    wanted = Q() if only is None else Q(pk=only)
    wanted &= Q() if person_id is None else Q(person=person_id)
    rows = (
        open_at(owner, now)
        .filter(
            kind__in=NEED_KINDS,
            confidence__gte=SURE_ENOUGH,
            entry__bulk=False,
            entry__automatic=False,
            entry__direction__in=("in", "out"),
            person__kind="person",
        )
        .exclude(person__name__istartswith="undisclosed")
        .filter(wanted, Q(at__gte=now - LOOK_BACK) | Q(due_at__gte=now - LOOK_BACK))
        .exclude(Q(kind="ask", entry__direction="in", by_owner=False) | Q(who="other", kind__in=("promise", "ask")))
        .exclude(kind="ask", entry__direction="out", who="sender")
        .exclude(entry__in=Notice.objects.filter(owner=owner, kind="order").values("entry"))
        .exclude(kind="promise", who="reader")
        .values_list(
            "pk", "kind", "what", "by_owner", "quote", "at", "due_at", "confidence", "rule", "entry_id",
            "entry__message_id", "entry__direction", "entry__thread_id", "person_id", "entry__text", "entry__subject", "start", "moves",
        )
    )  # fmt: skip
    listed = [(Found(*row[:-1]), row[-1]) for row in rows]
    if not listed:
        return []
    happened = contacts_since(owner, now=now, zone=zone, person_id=person_id)
    wrote = ever_wrote(owner, now=now, person_id=person_id)
    known = counts(owner, now=now)
    written = own_letters(owner, now=now) if any(one.kind == "ask" and one.by_owner for one, _ in listed) else []
    patience = expected_days(
        owner, {one.person_id for one, _ in listed if one.kind == "ask" and not one.by_owner}, now=now
    )
    settled = signs_of_settling(owner, [one for one, _ in listed], now=now)
    found = []
    for one, moves in listed:
        since = since_then(
            happened.get(one.person_id, ()),
            one,
            zone,
            wrote=one.person_id in wrote,
            expected=patience.get(one.person_id),
        )
        if one.kind == "ask" and one.by_owner and is_echo(one.quote, one.at, written):
            since = replace(since, echo=True)
        since = replace(since, **settled[one.notice_id])
        first_day = one.due_at if one.due_at is None or one.due_at > one.at else None
        due_at = due_as_known(first_day, moves, now)
        sure = learned_confidence(one.confidence, one.rule, known)
        found.append(replace(one, due_at=due_at, confidence=sure, since=since))
    return found


def own_letters(owner: Owner, *, now: datetime) -> list[tuple[datetime, str]]:
    """Return (when, folded text) of what the owner wrote lately, to know their own words when they come back."""
    rows = Entry.objects.filter(owner=owner, direction="out", kind="message", at__lte=now, at__gte=now - ECHO)
    return [(at, " ".join(fold(text).split())) for at, text in rows.values_list("at", "text")]


def is_echo(quote: str, at: datetime, written: Sequence[tuple[datetime, str]]) -> bool:
    """Whether the owner wrote these very words before."""
    words = POLITE.sub("", " ".join(fold(quote).split()))
    return len(words) >= ECHO_LETTERS and any(when < at and words in text for when, text in written)


def answerer(one: Found) -> str:
    """Return from which side the answer to an ask would come; nothing answers the other kinds."""
    return "" if one.kind != "ask" else "out" if one.by_owner else "in"


def ever_wrote(owner: Owner, *, now: datetime, person_id: int | None = None) -> set[int]:
    """Return the people who ever wrote to the owner; of one person only, where that is asked."""
    rows = Entry.objects.filter(owner=owner, direction="in", kind="message", automatic=False, at__lte=now)
    rows = rows if person_id is None else rows.filter(person=person_id)
    return {person for person in rows.order_by().values_list("person_id", flat=True).distinct() if person is not None}


def contacts_since(
    owner: Owner, *, now: datetime, zone: tzinfo, person_id: int | None = None
) -> dict[int, list[Passed]]:
    """Return, for each person or the one asked for, what passed between them and the owner lately, in order."""
    lately = Entry.objects.filter(owner=owner, at__lte=now, at__gte=now - LOOK_BACK, bulk=False, automatic=False)
    if person_id is not None:
        # Whether an answer is a stray one is seen from all letters of its conversation.
        theirs = lately.filter(person=person_id).order_by()
        lately = lately.filter(Q(person=person_id) | Q(thread__in=theirs.values("thread")))
    rows = (
        lately.filter(Q(kind="message") | Q(kind="call") | Q(kind="meeting", direction="none"))
        .exclude(person=None)
        .order_by("at", "pk")
        .values_list("person_id", "at", "direction", "kind", "thread_id", "subject")
    )
    happened: dict[int, list[Passed]] = defaultdict(list)
    threads: set[int] = set()
    for person_id, at, direction, kind, thread, subject in rows.iterator(chunk_size=5000):
        is_message = kind == "message"
        stray = is_message and thread not in threads and (not subject.strip() or subject_key(subject)[1])
        threads.add(thread)
        happened[person_id or 0].append(
            Passed(at, at.astimezone(zone).date(), direction if is_message else "spoke", stray)
        )
    return happened


def since_then(happened: Sequence[Passed], one: Found, zone: tzinfo, *, wrote: bool, expected: float | None) -> Since:
    """Return what passed after a notice; `expected` is when answers of this person usually come, in days."""
    at, side = one.at, answerer(one)
    that_day = at.astimezone(zone).date()
    later = [each for each in happened if each.at > at]
    days_later = [each for each in later if each.day > that_day and each.by != "other"]
    answers = ("in", "other") if side == "in" else (side,)
    return Since(
        owner_days=len({each.day for each in days_later if each.by == "out"}),
        their_days=len({each.day for each in days_later if each.by == "in"}),
        days=len({each.day for each in days_later}),
        wrote=wrote,
        answered_perhaps=any(each.stray and each.by in answers and each.at - at <= ANSWER_SOON for each in later),
        expected_days=PATIENCE
        if expected is None
        else max(LEAST_PATIENCE, min(MOST_PATIENCE, PATIENCE_TIMES * expected)),
        spoke=any(each.by == "spoke" for each in later),
        letters=sum(each.by in ("in", "other") for each in later),
        usual_days=usual_days(happened, at),
        wrote_at_once=any(each.by == one.direction and each.at - at <= AT_ONCE for each in later),
    )


def usual_days(happened: Sequence[Passed], at: datetime) -> float:
    """Return the days from one day of contact to the next in the weeks before `at`; a week where too few are known."""
    days = {each.day for each in happened if at - WEEKS_BEFORE <= each.at < at and each.by != "other"}
    return WEEKS_BEFORE.days / len(days) if len(days) >= FEW_DAYS else Since().usual_days


def expected_days(owner: Owner, people: Iterable[int], *, now: datetime) -> dict[int, float]:
    """Return, for those with enough answers, the days within which four of five of their own answers came."""
    rows = (
        Entry.objects.filter(
            owner=owner, person_id__in=list(people), kind="message", direction__in=("in", "out"), automatic=False,
            at__lte=now, at__gte=now - timedelta(days=730),
        )
        .order_by("at", "pk")
        .values_list("person_id", "at", "direction", "thread_id")
    )  # fmt: skip
    letters: dict[int, list[Letter]] = defaultdict(list)
    for person_id, at, direction, thread in rows:
        letters[person_id or 0].append(Letter(at, direction == "out", thread))
    hours = {person: expected_hours(reply_waits(some, by_owner=False)) for person, some in letters.items()}
    return {person: value / 24 for person, value in hours.items() if value is not None}


def given_names(owner: Owner, *, now: datetime) -> frozenset[str]:
    """Return the folded names that people known are called by: a letter may be addressed to one of them."""
    known = Person.objects.filter(owner=owner, kind="person", first_at__lte=now).exclude(given_name="")
    return frozenset(fold(name) for name in known.values_list("given_name", flat=True).distinct())
