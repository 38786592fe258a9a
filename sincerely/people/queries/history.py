"""Reading what happened with somebody, as it was known at a moment: nothing later leaks in."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Participation, Person
from sincerely.people.rhythm import Clock, Pause
from sincerely.people.signals import NONE_KEPT, Contact, Kept, Signal, read_signals

BALANCE_LETTERS = 12
BALANCE_LIMIT = 6
BALANCE_NEEDED = 4


@dataclass(frozen=True, slots=True)
class Balance:
    """How many of the last letters to a person a machine had part in (INTERFACES.md, "Balance")."""

    n: int
    machine: int
    limit: int
    letters: tuple[tuple[int, datetime, bool], ...] = ()
    """(entry, when, with a machine's part), the newest first."""

    @property
    def is_over(self) -> bool:
        """Whether drafting stops for this person until the owner has written."""
        return self.n >= BALANCE_NEEDED and self.machine > self.limit


@dataclass(frozen=True, slots=True)
class Participant:
    """One who stood in a header field of an entry."""

    role: str
    name: str
    email: str
    person_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What other rooms know of a relationship that its signals rest on."""

    pauses: tuple[Pause, ...] = ()
    """Days on which nobody expects a word: Tết, declared leave."""
    mine: Kept = NONE_KEPT
    theirs: Kept = NONE_KEPT
    warm: frozenset[int] = frozenset()
    """Entries that say thanks or tell of something in a life."""


def _with(owner: Owner, person: Person) -> QuerySet[Entry]:
    """Entries with a person: theirs, and those that they stood in."""
    inside = Participation.objects.filter(owner=owner, identity__person=person).values("entry")
    return Entry.objects.filter(Q(person=person) | Q(pk__in=inside), owner=owner)


def timeline(owner: Owner, person: Person, *, until: datetime | None = None, limit: int = 50) -> list[Entry]:
    """Return what happened with a person, the newest first; coming meetings are left out by `until`."""
    entries = _with(owner, person)
    if until is not None:
        entries = entries.filter(at__lte=until)
    return list(entries.select_related("person").order_by("-at", "-pk")[:limit])


def entry(owner: Owner, entry_id: int) -> Entry | None:
    """Return one entry of this owner."""
    return Entry.objects.filter(owner=owner, pk=entry_id).select_related("person", "thread").first()


def entries_by_message_id(owner: Owner, message_ids: Iterable[str]) -> dict[str, Entry]:
    """Return the entries of these Message-IDs."""
    found = Entry.objects.filter(owner=owner, message_id__in=list(message_ids)).select_related("person")
    return {found_entry.message_id: found_entry for found_entry in found.order_by("-pk")}


def holds_only_others(owner: Owner) -> bool:
    """Whether there is mail, and none of it from or to the owner: then the address they gave is hardly theirs."""
    mail = Entry.objects.filter(owner=owner, kind="message")
    return mail.exists() and not mail.exclude(direction="other").exists()


def thread(owner: Owner, entry: Entry, *, until: datetime | None = None, limit: int = 200) -> list[Entry]:
    """Return the conversation that an entry belongs to, the oldest first; the last `limit` ones."""
    entries = Entry.objects.filter(owner=owner)
    entries = entries.filter(thread=entry.thread_id) if entry.thread_id else entries.filter(pk=entry.pk)
    if until is not None:
        entries = entries.filter(at__lte=until)
    return list(entries.select_related("person").order_by("-at", "-pk")[:limit])[::-1]


def participants(owner: Owner, entry: Entry) -> list[Participant]:
    """Return who stood in which header field of an entry, in the order of the fields."""
    rows = Participation.objects.filter(owner=owner, entry=entry).order_by("pk").select_related("identity__person")
    return [
        Participant(
            row.role, row.identity.shown_as, row.identity.value, row.identity.person_id, row.identity.person.kind
        )
        for row in rows
    ]


def meetings(owner: Owner, *, since: datetime, until: datetime) -> list[Entry]:
    """Return meetings that begin between two moments, the earliest first, without cancelled ones."""
    found = Entry.objects.filter(owner=owner, kind="meeting", at__gte=since, at__lte=until).exclude(status="cancelled")
    return list(found.select_related("person").order_by("at", "pk"))


def balance(owner: Owner, person: Person, *, until: datetime | None = None) -> Balance:
    """Return in how many of the last letters to a person a machine had a part; the owner may tighten both numbers."""
    count = _tightened(owner, person, "balance_letters", BALANCE_LETTERS)
    until = datetime(9999, 1, 1, tzinfo=UTC) if until is None else until
    theirs = Entry.objects.filter(
        owner=owner, person=person, kind="message", direction="out", automatic=False, at__lte=until
    )
    # What a person has a part in is their owner's: naming the owner here, too, has the database read all of them.
    named = Participation.objects.filter(
        identity__person=person, role="to", entry__kind="message", entry__direction="out", entry__automatic=False,
        entry__at__lte=until,
    )  # fmt: skip
    # Two questions: asked as one with "or", the database reads every letter of the owner's.
    found = {
        *theirs.order_by("-at", "-pk").values_list("pk", "at", "machine")[:count],
        *named.order_by("-entry__at", "-entry_id")
        .values_list("entry_id", "entry__at", "entry__machine")
        .distinct()[:count],
    }
    rows = sorted(found, key=lambda row: (row[1], row[0]), reverse=True)[:count]
    last = tuple((pk, at, bool(machine)) for pk, at, machine in rows)
    limit = _tightened(owner, person, "balance_limit", BALANCE_LIMIT)
    return Balance(len(last), sum(machine for _, _, machine in last), limit, last)


def with_machine(owner: Owner, person_ids: Collection[int], *, until: datetime) -> set[int]:
    """Return those of these people to whom letters went in which a machine had a part; nobody else can be over."""
    made = Entry.objects.filter(owner=owner, kind="message", direction="out", automatic=False, at__lte=until)
    made = made.filter(person__in=person_ids).exclude(machine="")
    # As in `balance`: from the people to their letters, not from the owner's letters to the people.
    rows = Participation.objects.filter(
        identity__person__in=person_ids, role="to", entry__kind="message", entry__direction="out",
        entry__automatic=False, entry__at__lte=until,
    ).exclude(entry__machine="")  # fmt: skip
    beside = set(rows.values_list("identity__person_id", flat=True))
    return beside | set(made.values_list("person_id", flat=True))


def _tightened(owner: Owner, person: Person, name: str, standard: int) -> int:
    """The tightest of the standard, the owner's and the person's number; none can loosen it."""
    wishes = (policy.get(name) for policy in (owner.policy, person.policy))
    return min([standard, *(max(0, wish) for wish in wishes if isinstance(wish, int))])


def contacts(
    owner: Owner, person: Person, *, until: datetime | None = None, warm: AbstractSet[int] = frozenset()
) -> list[Contact]:
    """Return the contacts that signals are read from: letters between the two, calls and meetings held.

    `warm` are the entries that say thanks or tell of something in a life.
    """
    entries = Entry.objects.filter(owner=owner, person=person, bulk=False, automatic=False).exclude(status="cancelled")
    if until is not None:
        entries = entries.filter(at__lte=until)
    entries = entries.filter(Q(direction__in=("in", "out"), kind="message") | Q(kind__in=("meeting", "call")))
    rows = entries.order_by("at", "pk").values_list("pk", "at", "kind", "direction", "thread_id")
    return [
        Contact(at, direction == "out" if kind == "message" else None, conversation, kind, pk in warm)
        for pk, at, kind, direction, conversation in rows
    ]


def signals(owner: Owner, person: Person, *, until: datetime, beside: Beside | None = None) -> dict[str, Signal]:
    """Return what the entries with a person say, as known at `until`; `beside` is what other rooms know of them."""
    more = beside or Beside()
    return read_signals(
        contacts(owner, person, until=until, warm=more.warm),
        now=until,
        zone=ZoneInfo(owner.timezone),
        clock=Clock(more.pauses),
        mine=more.mine,
        theirs=more.theirs,
    )


def contact_days(owner: Owner, person: Person, *, since: datetime, until: datetime) -> list[tuple[date, str]]:
    """Return (day in the owner's zone, by) of each letter, by being owner, machine (had a part) or them."""
    zone = ZoneInfo(owner.timezone)
    letters = Entry.objects.filter(
        owner=owner, person=person, kind="message", direction__in=("in", "out"), at__gte=since, at__lte=until
    )
    rows = letters.order_by("at").values_list("at", "direction", "machine")
    return [
        (at.astimezone(zone).date(), "them" if direction == "in" else "machine" if machine else "owner")
        for at, direction, machine in rows
    ]
