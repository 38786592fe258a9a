"""What stands open and may be a need, with what passed since: as known at a moment, nothing later leaks in."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Since
from sincerely.noticing.learned import learned_confidence
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import SURE_ENOUGH, Found, said_day
from sincerely.noticing.queries.known import (
    BETWEEN_THE_TWO,
    CALLED_ON_A_LIST,
    counts,
    due_as_known,
    house_of,
    open_at,
    said_yes,
)
from sincerely.noticing.queries.namesakes import namesakes
from sincerely.noticing.queries.settled_perhaps import signs_of_settling
from sincerely.people.models import Entry, Person
from sincerely.people.queries import came_by_a_list
from sincerely.people.queries.lists import SHARED
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


TALK, TALK_LETTERS = timedelta(hours=1), 3
"""So many letters within so long before, from both sides, are a talk."""


WEEKS_BEFORE, FEW_DAYS = timedelta(days=50), 3
"""From what the pace between two people is read, and the days of contact that it takes."""


class Passed(NamedTuple):
    """One thing that passed between a person and the owner."""

    at: datetime
    day: date
    by: str
    """in, out, other (in copy or by a list), or spoke (a call, a meeting held, a note of one)."""
    stray: bool
    """An answer that belongs to no other letter known: its own conversation begins with it."""


def found_for_needs(
    owner: Owner, *, now: datetime, zone: tzinfo, only: Collection[int] | None = None, person_id: int | None = None
) -> list[Found]:
    """Return the open notices between the owner and people, recent enough to matter.

    Or of them `only` those of these numbers, or those of one person: then no more is read than bears on these.
    """
    rows = _open_rows(owner, now=now, only=only, person_id=person_id)
    listed = [
        (replace(Found(*found), due_said=said_day(said, found[6]), is_limit=rel == "before"), moves)
        for *found, moves, said, rel in rows
    ]
    if not listed:
        return []
    people = {one.person_id for one, _ in listed}
    same = namesakes(owner, people, now=now, within=LOOK_BACK)
    everyone = people.union(*same.values()) if only or person_id else None
    happened = contacts_since(owner, now=now, zone=zone, people=everyone)
    wrote = ever_wrote(owner, people, now=now)
    known_to = ever_written_to(owner, people, now=now)
    known = counts(owner, now=now)
    written = own_letters(owner, now=now) if any(one.kind == "ask" and one.by_owner for one, _ in listed) else []
    all_written = "\n".join(text for _, text in written)
    # Whoever was asked less than LEAST_PATIENCE or more than MOST_PATIENCE days ago is waited for, or not, anyhow.
    asked = {
        one.person_id
        for one, _ in listed
        if one.kind == "ask"
        and not one.by_owner
        and LEAST_PATIENCE <= (now - one.at) / timedelta(days=1) <= MOST_PATIENCE
    }
    patience = expected_days(owner, asked, now=now) if asked else {}
    settled = signs_of_settling(owner, [one for one, _ in listed], same, now=now)
    found = []
    for one, moves in listed:
        since = since_then(
            happened.get(one.person_id, ()),
            one,
            zone,
            elsewhere=[
                each
                for other in same.get(one.person_id, frozenset()) - {one.person_id}
                for each in happened.get(other, ())
            ],
            wrote=one.person_id in wrote,
            expected=patience.get(one.person_id),
        )
        if one.kind == "ask" and one.by_owner and is_echo(one.quote, one.at, written, all_written):
            since = replace(since, echo=True)
        since = replace(since, known=one.person_id in known_to, **settled[one.notice_id])
        first_day = one.due_at if one.due_at is None or one.due_at > one.at else None
        due_at = due_as_known(first_day, moves, now)
        sure = learned_confidence(one.confidence, one.rule, known)
        said = one.due_said if due_at == one.due_at else None
        since = replace(since, agreed=one.kind == "ask" and said_yes(moves, now))
        if since.agreed and due_at != first_day:
            one = replace(one, is_limit=True)  # Whoever said yes named the day.
        found.append(replace(one, due_at=due_at, due_said=said, confidence=sure, since=since))
    return found


def _open_rows(
    owner: Owner, *, now: datetime, only: Collection[int] | None, person_id: int | None
) -> QuerySet[Notice, tuple[Any, ...]]:
    """The columns of `Found`, the days given later, where the words of the deadline end, and whether they name a limit."""
    wanted = Q() if only is None else Q(pk__in=only)
    wanted &= Q() if person_id is None else Q(person=person_id)
    return (
        open_at(owner, now)
        .filter(
            kind__in=NEED_KINDS,
            confidence__gte=SURE_ENOUGH,
            entry__automatic=False,
        )
        .filter(Q(person__kind="person") | Q(kind="promise", entry__direction="out", person__kind__in=SHARED))
        .filter(BETWEEN_THE_TWO | put_to_all() | CALLED_ON_A_LIST)
        .exclude(person__name__istartswith="undisclosed")
        .filter(wanted, Q(at__gte=now - LOOK_BACK) | Q(due_at__gte=now - LOOK_BACK))
        .exclude(Q(kind="ask", entry__direction__in=("in", "other"), by_owner=False) | Q(who="other", kind__in=("promise", "ask")))
        .exclude(kind="ask", entry__direction="out", who="sender")
        .exclude(entry__in=Notice.objects.filter(owner=owner, kind="order").values("entry"))
        .exclude(kind="promise", who="reader")
        .values_list(
            "pk", "kind", "what", "by_owner", "quote", "at", "due_at", "confidence", "rule", "entry_id",
            "entry__message_id", "entry__direction", "entry__thread_id", "person_id", "entry__text", "entry__subject", "start", "moves", "due__end", "due__rel",
        )
    )  # fmt: skip


TOLD_TO_ALL = ("grief", "illness", "surgery", "accident")
"""Hard matters that somebody tells everybody of themself; the rest is the business of a house or a club."""


def put_to_all() -> Q:
    """Return the condition for what a letter to an address of several asks of each who reads it, or tells of its writer."""
    told = Q(kind="moment") | Q(kind="sensitive", what__in=TOLD_TO_ALL)
    return Q(came_by_a_list("entry__"), Q(kind="ask", by_owner=True) | Q(told, who="sender"))


def own_letters(owner: Owner, *, now: datetime) -> list[tuple[datetime, str]]:
    """Return (when, folded text) of what the owner wrote lately, to know their own words when they come back."""
    rows = Entry.objects.filter(owner=owner, direction="out", kind="message", at__lte=now, at__gte=now - ECHO)
    return [(at, folded_letter(text)) for at, text in rows.values_list("at", "text")]


@lru_cache(maxsize=1024)
def folded_letter(text: str) -> str:
    """Return a letter's folded words on one line; kept, since letters stay."""
    return " ".join(fold(text).split())


def is_echo(quote: str, at: datetime, written: Sequence[tuple[datetime, str]], all_written: str) -> bool:
    """Whether the owner wrote these very words before; `all_written`: all of that in one, to look through at once."""
    words = POLITE.sub("", " ".join(fold(quote).split()))
    if len(words) < ECHO_LETTERS or words not in all_written:
        return False
    return any(when < at and words in text for when, text in written)


def answerer(one: Found) -> str:
    """Return from which side the answer to an ask would come; nothing answers the other kinds."""
    return "" if one.kind != "ask" else "out" if one.by_owner else "in"


def ever_wrote(owner: Owner, people: Iterable[int], *, now: datetime) -> set[int]:
    """Return those of these people who ever wrote to the owner."""
    theirs = Entry.objects.filter(owner=owner, person=OuterRef("pk"), kind="message", direction="in", automatic=False)
    found = Person.objects.filter(Exists(theirs.filter(at__lte=now)), owner=owner, pk__in=list(people))
    return set(found.values_list("pk", flat=True))


def ever_written_to(owner: Owner, people: Iterable[int], *, now: datetime) -> set[int]:
    """Return those of these people to whom the owner ever wrote, or who have an address in the owner's own house."""
    mine = Entry.objects.filter(owner=owner, person=OuterRef("pk"), kind="message", direction="out", at__lte=now)
    here = Q(pk__in=())
    for domain in house_of(owner):
        here |= Q(identities__kind="email", identities__value__endswith=f"@{domain}")
        here |= Q(identities__kind="email", identities__value__endswith=f".{domain}")
    found = Person.objects.filter(Exists(mine) | here, owner=owner, pk__in=list(people))
    return set(found.values_list("pk", flat=True))


def contacts_since(
    owner: Owner, *, now: datetime, zone: tzinfo, people: Collection[int] | None = None
) -> dict[int, list[Passed]]:
    """Return, for each person, what passed between them and the owner lately, in order; for these `people` at least."""
    lately = Entry.objects.filter(owner=owner, at__lte=now, at__gte=now - LOOK_BACK, bulk=False, automatic=False)
    if people is not None:
        # Whether an answer is a stray one is seen from all letters of its conversation.
        theirs = lately.filter(person__in=people).order_by()
        lately = lately.filter(Q(person__in=people) | Q(thread__in=theirs.values("thread")))
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


def since_then(
    happened: Sequence[Passed],
    one: Found,
    zone: tzinfo,
    *,
    wrote: bool,
    expected: float | None,
    elsewhere: Sequence[Passed] = (),
) -> Since:
    """Return what passed after a notice; `expected` is when answers of this person usually come, in days.

    `elsewhere` is what passed with people of the same name: the same person, it may be, under another address.
    """
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
        elsewhere_days=len({each.day for each in elsewhere if each.day > that_day and each.by != "other"}),
        letters=sum(each.at > at and each.by in ("in", "other") for each in (*later, *elsewhere)),
        in_talk=is_in_talk(happened, at),
        usual_days=usual_days([*happened, *elsewhere], at),
        wrote_at_once=any(each.by == one.direction and each.at - at <= AT_ONCE for each in later),
    )


def is_in_talk(happened: Sequence[Passed], at: datetime) -> bool:
    """Whether the two wrote back and forth in the hour before `at`."""
    sides = [each.by for each in happened if timedelta() < at - each.at <= TALK]
    return len(sides) >= TALK_LETTERS and {"in", "out"} <= set(sides)


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
