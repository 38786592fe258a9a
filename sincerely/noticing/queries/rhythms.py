"""Rhythm and quiet of everybody, and what notices say that a relationship's signals rest on."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta, tzinfo

from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import Evidence, Rhythm
from sincerely.noticing.queries.known import due_as_known
from sincerely.noticing.quiet import DAYS, TIMES, leave, tet_pauses, written_under_another_name
from sincerely.noticing.records import language_of_rule
from sincerely.people.models import Entry, Participation, Person
from sincerely.people.queries import Beside
from sincerely.people.rhythm import GAPS_NEEDED, Clock, Contact, Gaps, Pause, read_gaps
from sincerely.people.signals import Kept

ACTIVE_LATELY = timedelta(days=45)
"""Somebody of like name who was in touch within these days may be the same person under another address."""

WROTE_LATELY = timedelta(days=14)
"""An owner who wrote nobody a word for so long is quiet themself."""
OWN_YEAR, OWN_DAYS = timedelta(days=365), 80
"""If they write often otherwise: on so many days of the year, so that three of their gaps and more have passed."""

LOOKED_BACK = timedelta(days=730)
"""How much of a relationship its rhythm is read from."""

IN_COPY_LATELY = timedelta(days=21)
"""Somebody in copy of letters of these last days is in the conversation, whatever their own silence."""


def absences(
    owner: Owner, *, now: datetime, zone: tzinfo, person_id: int | None = None
) -> dict[int | None, list[Pause]]:
    """Return the leave that people declared until `now`, by person; under None the owner's own, which stops every clock."""
    rows = Notice.objects.filter(owner=owner, kind="absence", who="sender", at__lte=now).exclude(state="dismissed")
    rows = rows.filter(entry__direction__in=("in", "out"))
    if person_id is not None:
        rows = rows.filter(Q(person_id=person_id) | Q(entry__direction="out"))
    found: dict[int | None, list[Pause]] = defaultdict(list)
    for person, direction, quote, at, rule in rows.values_list("person_id", "entry__direction", "quote", "at", "rule"):
        pause = leave(quote, language_of_rule(rule), at.astimezone(zone))
        found[None if direction == "out" else person].append(pause)
    return found


def lives_by_tet(owner: Owner) -> bool:
    """Whether an owner lives by the Vietnamese calendar, by their own language or zone; their people are not asked."""
    return owner.language == "vi" or owner.timezone in ("Asia/Ho_Chi_Minh", "Asia/Saigon")


def tet_of(owner: Owner, first: date, last: date) -> list[Pause]:
    """Return the Tết pauses of an owner who lives by the Vietnamese calendar."""
    return tet_pauses(first, last) if lives_by_tet(owner) else []


def pauses(owner: Owner, person_id: int, *, now: datetime, zone: tzinfo) -> tuple[Pause, ...]:
    """Return the days on which the clock of one relationship stands still."""
    away = absences(owner, now=now, zone=zone, person_id=person_id)
    today = now.astimezone(zone).date()
    return (*away.get(None, ()), *away.get(person_id, ()), *tet_of(owner, today - timedelta(days=3650), today))


def contacts_between(owner: Owner, first: datetime, last: datetime) -> QuerySet[Entry]:
    """Return the contacts from `first` to `last`; a call or a meeting noted by hand is contact, too."""
    rows = Entry.objects.filter(owner=owner, at__gte=first, at__lte=last, bulk=False, automatic=False)
    rows = rows.filter(Q(direction__in=("in", "out"), kind="message") | Q(kind="call") | Q(kind="meeting"))
    return rows.exclude(status="cancelled")


def silent_for(owner: Owner, least: int, most: int, *, now: datetime, zone: tzinfo) -> set[int]:
    """Return the people who may have a rhythm and a silence of `least` to `most` days, and some more; nobody else does.

    Asked so that rhythms need not be read of everybody: left out is who was in touch within `least` days, who was not
    within `most` days and as many more as any clock may have stood still, and who has too few contacts.
    """
    today = now.astimezone(zone).date()
    away = absences(owner, now=now, zone=zone)
    everywhere = [*away.pop(None, ()), *tet_of(owner, today - LOOKED_BACK, today)]
    still = days_in(everywhere) + max(map(days_in, away.values()), default=0)
    begun, ended = (datetime.combine(today - timedelta(days=n), time.min, zone) for n in (most + still, least - 1))

    def since(first: datetime) -> QuerySet[Entry]:
        # One lower bound at a time: of two, SQLite looks for the wider one, and by the wrong index.
        return contacts_between(owner, first, now).filter(person=OuterRef("pk")).order_by("-at")

    found = Person.objects.filter(
        ~Exists(since(ended)), Exists(since(begun)), Exists(since(now - LOOKED_BACK)[GAPS_NEEDED:]),
        owner=owner, kind="person", entries_count__gt=GAPS_NEEDED,
    )  # fmt: skip
    return set(found.values_list("pk", flat=True))


def days_in(pauses: Iterable[Pause]) -> int:
    """Return on how many days a clock stands still at most."""
    return sum((pause.last - pause.first).days + 1 for pause in pauses)


def rhythms(
    owner: Owner,
    *,
    now: datetime,
    zone: tzinfo,
    people: Iterable[int] | None = None,
    worth: Callable[[Gaps], bool] = lambda _gaps: True,
) -> list[Rhythm]:
    """Return the rhythm of everybody with enough contact to have one.

    Or of these `people` only, and of those only whose gaps are `worth` it: then no more is read than that takes.
    """
    contacts: dict[int, list[Contact]] = defaultdict(list)
    last_in: dict[int, int] = {}
    rows = contacts_between(owner, now - LOOKED_BACK, now)
    rows = rows.filter(person__kind="person", person__entries_count__gt=GAPS_NEEDED)
    if people is not None:
        rows = rows.filter(person__in=list(people))
    listed = rows.order_by("person_id", "at", "pk").values_list("pk", "person_id", "at", "direction", "kind")
    for pk, person_id, at, direction, kind in listed.iterator(chunk_size=5000):
        both = kind != "message"
        day = at.astimezone(zone).date()
        contacts[person_id or 0].append(Contact(day, both or direction == "out", both or direction == "in"))
        if direction == "in" and not both:
            last_in[person_id or 0] = pk
    today = now.astimezone(zone).date()
    away = absences(owner, now=now, zone=zone)
    everywhere = [*away.get(None, ()), *tet_of(owner, today - LOOKED_BACK, today)]
    shared = Clock(everywhere)
    gone = said_goodbye(owner, now=now)
    gaps = {
        person: found
        for person, days in contacts.items()
        if person not in gone
        and (found := read_gaps(days, today, Clock([*everywhere, *away[person]]) if person in away else shared)).enough
        and worth(found)
    }
    lines = last_words({person: last_in[person] for person in gaps if person in last_in})
    return [
        Rhythm(
            person, found.median_days, found.silence_days, found.n, lines.get(person), found.enough, found.unusual,
            voices=voices(contacts[person]),
        )
        for person, found in gaps.items()
    ]  # fmt: skip


def voices(contacts: Iterable[Contact]) -> int:
    """Return on how many days the one of the two wrote who writes less; a call or a meeting is from both."""
    days = [(one.day, one.owner_wrote, one.they_wrote) for one in contacts]
    return min(len({day for day, mine, _ in days if mine}), len({day for day, _, theirs in days if theirs}))


def wrote_lately(owner: Owner, *, now: datetime) -> bool:
    """Whether the owner wrote to anybody within WROTE_LATELY, or writes so rarely that this says nothing.

    Else they are away, or their own letters are not read: everybody seems quiet then.
    """
    mine = Entry.objects.filter(owner=owner, kind="message", direction="out", automatic=False, at__lte=now)
    if mine.filter(at__gt=now - WROTE_LATELY).exists():
        return True
    return mine.filter(at__gt=now - OWN_YEAR).values("at__date").distinct().count() < OWN_DAYS


def under_another_name(owner: Owner, quiet: Iterable[int], *, now: datetime) -> frozenset[int]:
    """Return those of the quiet people who may be writing under another address: people of like name were in touch."""
    names = dict(Person.objects.filter(owner=owner, pk__in=list(quiet)).values_list("pk", "name"))
    if not names:
        return frozenset()
    lately = Entry.objects.filter(owner=owner, at__gt=now - ACTIVE_LATELY, at__lte=now, bulk=False, automatic=False)
    active = Person.objects.filter(owner=owner, kind="person", pk__in=lately.order_by().values("person"))
    known = list(active.values_list("pk", "name"))
    return written_under_another_name(names.items(), known)


def in_copy_lately(owner: Owner, quiet: Iterable[Rhythm], *, now: datetime) -> frozenset[int]:
    """Return those of the quiet people who stand in a header of letters that others and the owner lately exchanged.

    Lately is within IN_COPY_LATELY days, or within as many of their usual gaps as a quiet takes, if that is more.
    """
    waited = {one.person_id: max(IN_COPY_LATELY, timedelta(days=TIMES * one.median_days)) for one in quiet}
    # What these people have a part in is their owner's: naming the owner here, too, has SQLite read all that is.
    rows = Participation.objects.filter(
        identity__person__in=Person.objects.filter(owner=owner, pk__in=list(waited)),
        entry__at__gt=now - max(waited.values(), default=IN_COPY_LATELY),
        entry__at__lte=now,
        entry__direction__in=("in", "out"),
        entry__bulk=False,
        entry__automatic=False,
    )
    last = rows.values_list("identity__person").annotate(at=Max("entry__at"))
    return frozenset(person for person, at in last if person and now - at < waited[person])


def heard_otherwise(owner: Owner, quiet: Iterable[Rhythm], *, now: datetime) -> frozenset[int]:
    """Return those of the quiet people whose quiet would be none, counted from a letter of theirs that was not put to the owner.

    A letter may reach a mailbox by a list, in blind copy, or under an address of the owner's that nobody told the desk.
    """
    waited = {one.person_id: timedelta(days=max(DAYS[0], TIMES * one.median_days)) for one in quiet}
    rows = Entry.objects.filter(
        owner=owner, person__in=list(waited), kind="message", direction="other", bulk=False, automatic=False,
        at__gt=now - max(waited.values(), default=timedelta()), at__lte=now,
    )  # fmt: skip
    return frozenset(
        person for person, at in rows.values_list("person_id", "at") if person and now - at < waited[person]
    )


def beside_signals(owner: Owner, person_id: int, *, now: datetime, zone: tzinfo) -> Beside:
    """Return what notices say that a person's signals rest on: pauses, promises both ways, warm letters."""
    mine = Notice.objects.filter(owner=owner, person_id=person_id, at__lte=now).exclude(state="dismissed")
    promises = mine.filter(kind="promise", who="sender", same_as=None, entry__direction__in=("in", "out"))
    sides: dict[bool, list[int]] = {True: [0, 0], False: [0, 0]}
    for by_owner, state, due_at, moves, closed_at in promises.values_list(
        "by_owner", "state", "due_at", "moves", "closed_at"
    ):
        due = due_as_known(due_at, moves, now)
        if state == "kept" and closed_at is not None and closed_at <= now:
            sides[by_owner][0] += 1
        elif due is not None and due < now and state in ("open", "kept"):
            sides[by_owner][1] += 1
    warm = mine.filter(Q(kind="thanks") | Q(kind="moment")).exclude(what="holiday")
    return Beside(
        pauses(owner, person_id, now=now, zone=zone),
        Kept(*sides[True]),
        Kept(*sides[False]),
        frozenset(warm.values_list("entry_id", flat=True)),
    )


def said_goodbye(owner: Owner, *, now: datetime) -> set[int]:
    """Return the people who retired or took their leave: their quiet needs no reason."""
    rows = Notice.objects.filter(
        owner=owner, kind="moment", what__in=("retirement", "farewell"), at__lte=now, entry__direction="in"
    ).exclude(state="dismissed")
    return {person for person in rows.values_list("person_id", flat=True) if person is not None}


def last_words(entries: dict[int, int]) -> dict[int, Evidence]:
    """Return the last thing each person wrote, as evidence: its last sentence of substance."""
    found = {}
    for entry in Entry.objects.filter(pk__in=list(entries.values())).only(
        "pk", "person_id", "message_id", "at", "text"
    ):
        lines = [line.strip() for line in entry.text.split("\n") if len(line.strip()) > 25]
        quote = (lines[-1] if lines else entry.text.strip())[:220]
        if not quote:
            continue
        found[entry.person_id or 0] = Evidence(entry.pk, entry.message_id, entry.at, quote, by_owner=False)
    return found
