"""Today: who needs the owner, assembled from one small function a room."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.journey.clocks import zone_of
from sincerely.journey.moments import is_cheerful, quiet_people
from sincerely.journey.ruling import mode_of_need, off_for, threads_of, whom
from sincerely.noticing import queries as noticing
from sincerely.noticing.by_programs import Waiting, waiting
from sincerely.noticing.models import PutAway
from sincerely.noticing.needs import STEPS, Found, Need, Rhythm, first_rows, from_quiet, order_key, rank, why_above
from sincerely.noticing.quiet import DAYS, is_worth_a_word
from sincerely.noticing.told_meetings import ToldMeeting, told_on
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.review.models import Approval
from sincerely.sending import queries as sending
from sincerely.sources import queries as sources
from sincerely.writing.models import Letter

SHOWN = 7
PERHAPS = 20
"""Doubtful needs that the list below the rows holds at most."""
QUIET_TASK = "check_in"
"""What is written to somebody who went quiet."""


NEAR = timedelta(minutes=45)
"""A meeting of the calendar so near an hour told by mail is that meeting."""
LOSS_AND_HARD = (STEPS["grief"], STEPS["hard"])
SICKNESS = ("illness", "surgery", "accident")


@dataclass(frozen=True)
class Row:
    """One row of Today, with what the page says of the person."""

    need: Need
    person: Person
    email: str
    mode: str
    ruling: str
    above_next: str | None

    @property
    def beside(self) -> Need | None:
        """What else is surely open with this person; nothing beside a loss or a hard matter: it would be trivia."""
        if self.need.step in LOSS_AND_HARD:
            return None
        return next((other for other in self.need.also if not other.doubt), None)


@dataclass(frozen=True)
class Today:
    """The day's list: at most seven rows, the rest behind one click, and how complete it is."""

    now: datetime
    rows: list[Row]
    more: list[Need]
    perhaps: list[Row]
    """What may be a need and is more likely none any more: never among the rows, never out of reach."""
    answered: list[Approval]
    """Approved letters that have not left yet: what they answer is no row, for as long as their yes stands."""
    complete: bool
    silent_sources: list[str]
    read_up_to: datetime | None


def end_of_day(owner: Owner, day: datetime) -> datetime:
    """Return the last instant of that day in the owner's zone."""
    local = day.astimezone(ZoneInfo(owner.timezone))
    return local.replace(hour=23, minute=59, second=59, microsecond=999999)


def is_put_away(need: Need, away: list[PutAway], now: datetime) -> bool:
    """Whether the owner put this need away, and how far that reaches."""
    for item in away:
        if item.reach == "later" and item.until is not None and item.until <= now:
            continue
        if item.reach == "person" and item.person_id == need.person_id and need.step > 2:
            return True
        if item.reach == "kind" and item.person_id == need.person_id and item.kind == need.kind:
            return True
        if item.reach in ("once", "later") and item.need == need.id:
            return True
    return False


def waits(need: Need, away: list[PutAway], now: datetime) -> bool:
    """Whether the owner put this need off until a moment that has not come."""
    return any(item.need == need.id and item.reach == "later" and item.until and item.until > now for item in away)


def without_put_away(need: Need, away: list[PutAway], now: datetime) -> Need | None:
    """Return the need, or the next one of the same person, that was not put away.

    While a loss waits until later, of the same person only a promise that is due stands: nothing small takes its place.
    Once it is put away for good, no sickness told before it comes up: most often they died of it.
    """
    every = (need, *need.also)
    standing = [one for one in every if not is_put_away(one, away, now)]
    losses = [one.at for one in every if one.step == STEPS["grief"] and one not in standing]
    if losses:
        standing = [one for one in standing if one.slots.get("what") not in SICKNESS or one.at > max(losses)]
    if any(one.step == STEPS["grief"] and one not in standing and waits(one, away, now) for one in every):
        standing = [one for one in standing if one.step <= STEPS["promise_due"]]
    return replace(standing[0], also=tuple(standing[1:])) if standing else None


def open_notices(owner: Owner, *, now: datetime) -> list[Found]:
    """Return the open notices of everybody: what needs are made of, and what is asked about."""
    return noticing.found_for_needs(owner, now=now, zone=ZoneInfo(owner.timezone))


def needs(owner: Owner, *, now: datetime, person_id: int | None = None, found: list[Found] | None = None) -> list[Need]:
    """Return every need in order, as known at `now`; `found` are the open notices where they are at hand already.

    Of one person, where that is asked: all but that they went quiet, which is said of the closest two of all only.
    """
    zone = ZoneInfo(owner.timezone)
    ranked = rank(
        noticing.found_for_needs(owner, now=now, zone=zone, person_id=person_id) if found is None else found,
        quiet_ones(owner, now=now, zone=zone) if person_id is None else [],
        now=now,
        zone=zone,
        important=people.important_ids(owner),
        others=noticing.given_names(owner, now=now),
        owner_names=noticing.names_of(owner),
        last_words=noticing.last_words_unanswered(owner, now=now, person_id=person_id),
    )
    has_cheerful = any(is_cheerful(each) for need in ranked for each in (need, *need.also))
    ranked = wanted(in_peace(ranked, quiet_people(owner, now=now) if has_cheerful else set()), off_for(owner))
    away = noticing.put_away(owner, now=now)
    kept = [standing for need in ranked if (standing := without_put_away(need, away, now)) is not None]
    return sorted(kept, key=lambda need: (bool(need.doubt), need.step))


def unanswered(ranked: Sequence[Need], answers: Container[str]) -> list[Need]:
    """Leave out what an approved letter answers; the next need of the same person takes its place."""
    kept = []
    for need in ranked:
        every = [one for one in (need, *need.also) if one.id not in answers]
        if every:
            kept.append(replace(every[0], also=tuple(every[1:])))
    return sorted(kept, key=lambda need: bool(need.doubt))


def need_of(letter: Letter, *, now: datetime) -> Need | None:
    """Return the need that a letter answers to, while it stands."""
    if not letter.need:
        return None
    # Only for a greeting without a reason everybody's rhythm has to be read.
    alone = None if letter.task == QUIET_TASK else letter.person_id
    ranked = needs(letter.owner, now=now, person_id=alone)
    return next((each for row in ranked for each in (row, *row.also) if each.id == letter.need), None)


def in_peace(ranked: list[Need], quiet: set[int]) -> list[Need]:
    """Leave out what would have the owner be cheerful with people who mourn, or where somebody is gravely ill."""
    kept = []
    for need in ranked:
        every = [one for one in (need, *need.also) if not (one.person_id in quiet and is_cheerful(one))]
        if every:
            kept.append(replace(every[0], also=tuple(every[1:])))
    return kept


def wanted(ranked: list[Need], is_off: Callable[[int, str], bool]) -> list[Need]:
    """Leave out what the owner switched off: its kind altogether, or with this person."""
    kept = []
    for need in ranked:
        every = [one for one in (need, *need.also) if not is_off(one.person_id, one.task)]
        if every:
            kept.append(replace(every[0], also=tuple(every[1:])))
    return kept


def quiet_ones(owner: Owner, *, now: datetime, zone: ZoneInfo) -> list[Rhythm]:
    """Return the rhythms of those who went quiet, without those in copy of late or under another address.

    Marked are those of whom the owner heard otherwise, and everybody where the owner wrote to nobody: their quiet is no
    sure row.
    """
    silent = noticing.silent_for(owner, *DAYS, now=now, zone=zone)
    rhythms = noticing.rhythms(owner, now=now, zone=zone, people=silent, worth=is_worth_a_word)
    quiet = [one for one in rhythms if from_quiet(one, now) is not None]
    ids = [one.person_id for one in quiet]
    near = noticing.under_another_name(owner, ids, now=now) | noticing.in_copy_lately(owner, quiet, now=now)
    heard = noticing.heard_otherwise(owner, quiet, now=now)
    alone = bool(quiet) and noticing.wrote_lately(owner, now=now)
    house = noticing.in_house(owner, ids, now=now)
    return [
        replace(one, heard=one.person_id in heard, alone=alone, in_house=one.person_id in house)
        for one in quiet
        if one.person_id not in near
    ]


def dressed(owner: Owner, ranked: list[Need], persons: dict[int, Person], *, now: datetime) -> list[Row]:
    """Dress needs in their order, each with how far the software may go and why it stands above the next."""
    known, threads = whom(owner, (), persons=persons, now=now), threads_of(owner, ranked)
    rows = []
    for need, below in zip(ranked, [*ranked[1:], None][: len(ranked)], strict=True):
        person = persons.get(need.person_id)
        if person is None:
            continue
        mode, rule = mode_of_need(owner, person, need, known=known, threads=threads, now=now)
        emails = known.emails.get(person.pk, ())
        if len(emails) > 1:
            emails = people.emails(person)
        stands_above = below is not None and order_key(need) <= order_key(below)
        above = why_above(need, below) if below is not None and stands_above else None
        rows.append(Row(need, person, emails[0] if emails else "", mode, rule, above))
    return rows


def today(owner: Owner, *, now: datetime, shown: int = SHOWN, ranked: list[Need] | None = None) -> Today:
    """Return Today as known at `now`; `ranked` are its needs where they are at hand already, in the order to show."""
    ranked = needs(owner, now=now) if ranked is None else ranked
    answers = sending.answering(owner, now=now)
    answered = [answers[each.id] for need in ranked for each in (need, *need.also) if each.id in answers]
    ranked = unanswered(ranked, answers)
    sure, doubtful = [need for need in ranked if not need.doubt], [need for need in ranked if need.doubt]
    first, perhaps = first_rows(sure, shown), doubtful[:PERHAPS]
    persons = Person.objects.in_bulk({need.person_id for need in (*first, *perhaps)})
    silent = sources.silent(owner, now=now)
    return Today(
        now=now,
        rows=dressed(owner, first, persons, now=now),
        more=[need for need in sure if need not in first],
        perhaps=dressed(owner, perhaps, persons, now=now),
        answered=sorted(answered, key=lambda one: (one.leave_at, one.pk)),
        complete=not silent,
        silent_sources=silent,
        read_up_to=sources.read_up_to(owner),
    )


def no_hurry(owner: Owner, *, now: datetime, most: int = 2) -> list[tuple[Person, Rhythm]]:
    """Return at most two people one might greet for no reason: a little quieter than usual, nothing is owed."""
    zone = ZoneInfo(owner.timezone)
    silent = noticing.silent_for(owner, 1, noticing.LOOKED_BACK.days, now=now, zone=zone)
    found = noticing.rhythms(
        owner, now=now, zone=zone, people=silent, worth=lambda gaps: 1 <= gaps.silence_days / gaps.median_days < 3
    )
    quiet = [one for one in found if one.last]
    quiet.sort(key=lambda one: (-one.gaps, one.person_id))
    persons = Person.objects.in_bulk([one.person_id for one in quiet[:most]])
    return [(persons[one.person_id], one) for one in quiet[:most] if one.person_id in persons]


def told_meetings(owner: Owner, planned: Sequence[Entry], *, now: datetime) -> list[tuple[ToldMeeting, Person]]:
    """Return the meetings of the day of `now` that only letters speak of, in order, with whom they are.

    `planned` are those of the calendar: an hour near one of them, or a second meeting with the same person, is it.
    """
    zone = ZoneInfo(owner.timezone)
    said = noticing.meetings_said(owner, now=now)
    told = told_on(
        now.astimezone(zone).date(),
        said,
        zone,
        noticing.letters_about(owner, said, now=now),
        lambda person: zone_of(Person.objects.get(pk=person), None, zone),
    )
    told = [
        one
        for one in told
        if not any(entry.person_id == one.said.person_id or abs(entry.at - one.at) < NEAR for entry in planned)
    ]
    persons = Person.objects.in_bulk([one.said.person_id for one in told])
    return [(one, persons[one.said.person_id]) for one in told if one.said.person_id in persons]


def programs_waiting(owner: Owner, *, now: datetime) -> list[tuple[Waiting, Person]]:
    """Return what automatic letters say is waiting for the owner, with the program that wrote."""
    found = waiting(noticing.letters_of_programs(owner, now=now), now, ZoneInfo(owner.timezone))
    persons = Person.objects.in_bulk([one.letter.person_id for one in found])
    return [(one, persons[one.letter.person_id]) for one in found if one.letter.person_id in persons]


def meetings(owner: Owner, *, now: datetime) -> list[Entry]:
    """Return the meetings of the day of `now`, in order."""
    local = now.astimezone(ZoneInfo(owner.timezone))
    start = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return list(
        Entry.objects.filter(
            owner=owner, kind="meeting", all_day=False, at__gte=start, at__lt=start + timedelta(days=1)
        )
        .exclude(status="cancelled")
        .select_related("person")
        .order_by("at")
    )
