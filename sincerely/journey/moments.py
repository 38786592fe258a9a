"""The calendar of moments: birthdays, feasts, years together, days kept after a loss; and when to be quiet."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing.feasts import CHEERFUL, feasts_between, in_mourning, remembered, yearly
from sincerely.noticing.folding import fold
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import Need
from sincerely.noticing.records import language_of_rule
from sincerely.noticing.times import find_times
from sincerely.people.models import Person

AHEAD = 60
"""Days that the calendar looks ahead."""
TOGETHER = 12
"""Entries that make it worth to remember when the two first worked together."""
MOST_YEARS = 100
"""Older than that is no beginning but a wrong date."""
FEW = 6
"""People named beside a feast that is theirs."""


@dataclass(frozen=True)
class Coming:
    """One coming day: whose, what, and whether it is a time to be quiet."""

    day: date
    key: str
    person: Person | None = None
    slots: dict[str, object] = field(default_factory=dict)
    entry_id: int | None = None
    """Where it was read."""
    quiet: bool = False
    """Nothing cheerful is suggested: they are in mourning, or gravely ill."""
    people: tuple[Person, ...] = ()
    """Of a feast that is the day of some: those who bear its tag."""


def quiet_people(owner: Owner, *, now: datetime) -> set[int]:
    """Return the people to whom nothing cheerful is suggested now: after a loss, and while somebody is gravely ill."""
    zone = ZoneInfo(owner.timezone)
    today = now.astimezone(zone).date()
    lost = noticing.losses(owner, now=now, zone=zone)
    return {person for person, (day, _) in lost.items() if in_mourning(day, today)} | noticing.gravely_ill(
        owner, now=now
    )


def is_cheerful(need: Need) -> bool:
    """Whether a need would have the owner be cheerful: congratulate, or ask how things go for no reason."""
    return need.kind == "quiet" or (need.kind == "moment" and need.reason.removeprefix("moment.") in CHEERFUL)


def month_and_day(text: str) -> tuple[int, int] | None:
    """Return month and day of a birthday kept as an ISO date or as --MM-DD; None where it is neither."""
    try:
        day = date.fromisoformat(text.replace("--", "2000-", 1) if text.startswith("--") else text)
    except ValueError:
        return None
    return day.month, day.day


def birthdays(owner: Owner, first: date, last: date) -> list[Coming]:
    """Return coming birthdays from address books and from what the owner typed."""
    found = []
    for person in Person.objects.filter(owner=owner, kind="person").exclude(birthday=""):
        known = month_and_day(person.birthday)
        if known is not None:
            found += [Coming(day, "coming.birthday", person) for day in yearly(*known, first, last)]
    return found


def told_birthdays(owner: Owner, first: date, last: date, *, now: datetime, zone: ZoneInfo) -> list[Coming]:
    """Return coming birthdays that somebody wrote of, where their words name a sure day."""
    rows = Notice.objects.filter(owner=owner, kind="moment", what="birthday", at__lte=now, entry__direction="in")
    found = []
    for one in (
        rows.exclude(state="dismissed").select_related("person").filter(person__kind="person", person__birthday="")
    ):
        language = language_of_rule(one.rule)
        days = [time.start for time in find_times(one.quote, language, one.at.astimezone(zone)) if time.sure]
        person = one.person
        if len(days) == 1 and person is not None:
            found += [
                Coming(day, "coming.birthday_told", person, {"quote": one.quote}, one.entry_id)
                for day in yearly(days[0].month, days[0].day, first, last)
            ]
    return found


def years_together(owner: Owner, first: date, last: date, *, zone: ZoneInfo, limit: int | None = None) -> list[Coming]:
    """Return the coming anniversaries, or the first ones, of the first entry with people who are often in touch."""
    often = Person.objects.filter(owner=owner, kind="person", entries_count__gte=TOGETHER, first_at__isnull=False)
    oldest = often.order_by("first_at").values_list("first_at", flat=True).first()
    if oldest is None:
        return []
    # First by what began about these days of a year, some days on either side; then by the day itself.
    about = Q()
    for years in range(1, min(last.year - oldest.year + 1, MOST_YEARS) + 1):
        begin = datetime.combine(first, time.min, zone) - timedelta(days=365.25 * years + 3)
        about |= Q(first_at__gte=begin, first_at__lt=begin + (last - first) + timedelta(days=7))
    found = []
    for person, at in often.filter(about).values_list("pk", "first_at"):
        began = at.astimezone(zone).date()  # type: ignore[union-attr]
        days = yearly(began.month, began.day, first, last)
        found += [(day, person, day.year - began.year) for day in days if day.year > began.year]
    found = sorted(found)[:limit]
    persons = Person.objects.in_bulk({person for _, person, _ in found})
    return [Coming(day, "coming.together", persons[person], {"years": years}) for day, person, years in found]


def feasts(owner: Owner, first: date, last: date) -> list[Coming]:
    """Return the coming feasts of an owner who lives by the Vietnamese calendar, with whose they are by tag."""
    if not noticing.lives_by_tet(owner):
        return []
    tagged = [
        (person, {fold(tag) for tag in person.tags})
        for person in Person.objects.filter(owner=owner, kind="person").exclude(tags=[])
    ]
    return [
        Coming(day, feast.key, people=tuple(person for person, tags in tagged if tags & feast.tags)[:FEW])
        for day, feast in feasts_between(first, last)
    ]


def days_after_losses(owner: Owner, first: date, last: date, *, now: datetime, zone: ZoneInfo) -> list[Coming]:
    """Return the coming days on which families remember: 49, 100 days, a year; after a sure loss only."""
    lost = noticing.losses(owner, now=now, zone=zone, is_sure=True)
    persons = Person.objects.in_bulk(lost)
    return [
        Coming(day, key, persons[person], {}, entry, quiet=True)
        for person, (died, entry) in lost.items()
        if person in persons
        for key, day in remembered(died)
        if first <= day <= last
    ]


def coming(owner: Owner, *, now: datetime, ahead: int = AHEAD, limit: int | None = None) -> list[Coming]:
    """Return the coming days in order, or the first ones, each with who is to be left in peace."""
    zone = ZoneInfo(owner.timezone)
    first = now.astimezone(zone).date()
    last = first + timedelta(days=ahead)
    quiet = quiet_people(owner, now=now)
    found = [
        *birthdays(owner, first, last),
        *told_birthdays(owner, first, last, now=now, zone=zone),
        *years_together(owner, first, last, zone=zone, limit=limit),
        *feasts(owner, first, last),
        *days_after_losses(owner, first, last, now=now, zone=zone),
    ]
    marked = [
        Coming(one.day, one.key, one.person, one.slots, one.entry_id, one.quiet or one.person.pk in quiet, one.people)
        if one.person
        else one
        for one in found
    ]
    return sorted(marked, key=lambda one: (one.day, one.key, one.person.pk if one.person else 0))[:limit]
