"""Reading notices, rhythms and what was put away, as they were known at a moment: nothing later leaks in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo

from django.db.models import Count, Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice, PutAway
from sincerely.noticing.needs import SURE_ENOUGH, Evidence, Found, Rhythm
from sincerely.noticing.quiet import Contact, read_gaps
from sincerely.people.models import Entry
from sincerely.people.queries import chunks

NEED_KINDS = ("promise", "ask", "moment", "sensitive", "thanks_owed")
LOOK_BACK = timedelta(days=75)


def open_at(owner: Owner, now: datetime) -> QuerySet[Notice]:
    """Return the notices that were known and open at `now`."""
    return Notice.objects.filter(Q(state="open") | Q(closed_at__gt=now), owner=owner, at__lte=now)


def found_for_needs(owner: Owner, *, now: datetime) -> list[Found]:
    """Return the open notices between the owner and people, recent enough to matter."""
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
        .filter(Q(at__gte=now - LOOK_BACK) | Q(due_at__gte=now - LOOK_BACK))
        .exclude(Q(kind="ask", entry__direction="in", by_owner=False) | Q(who="other", kind__in=("promise", "ask")))
        .exclude(kind="ask", entry__direction="out", who="sender")
        .exclude(entry__in=Notice.objects.filter(owner=owner, kind="order").values("entry"))
        .exclude(kind="promise", who="reader")
        .values_list(
            "pk", "kind", "what", "by_owner", "quote", "at", "due_at", "confidence", "rule", "entry_id",
            "entry__message_id", "entry__direction", "entry__thread_id", "person_id",
        )
    )  # fmt: skip
    return [Found(*row) for row in rows]


def rhythms(owner: Owner, *, now: datetime, zone: tzinfo) -> list[Rhythm]:
    """Return the rhythm of everybody with enough contact to have one."""
    contacts: dict[int, list[Contact]] = defaultdict(list)
    last_in: dict[int, int] = {}
    rows = (
        Entry.objects.filter(
            owner=owner,
            at__lte=now,
            at__gte=now - timedelta(days=730),
            person__kind="person",
            person__entries_count__gt=8,
            bulk=False,
            automatic=False,
            direction__in=("in", "out"),
        )
        .order_by("at", "pk")
        .values_list("pk", "person_id", "at", "direction")
    )
    for pk, person_id, at, direction in rows.iterator(chunk_size=5000):
        contacts[person_id or 0].append(Contact(at.astimezone(zone).date(), direction == "out", direction == "in"))
        if direction == "in":
            last_in[person_id or 0] = pk
    today = now.astimezone(zone).date()
    gone = said_goodbye(owner, now=now)
    gaps = {person_id: read_gaps(days, today) for person_id, days in contacts.items()}
    wanted = {person: last_in[person] for person, found in gaps.items() if found.enough and person in last_in}
    lines = last_words(wanted)
    return [
        Rhythm(person, found.median_days, found.silence_days, found.n, lines.get(person), found.enough)
        for person, found in gaps.items()
        if found.enough and person not in gone
    ]


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
        found[entry.person_id or 0] = Evidence(entry.pk, entry.message_id, entry.at, quote, by_owner=False)
    return found


def put_away(owner: Owner, *, now: datetime) -> list[PutAway]:
    """Return what the owner put away and did not bring back, as it stood at `now`."""
    return list(
        PutAway.objects.filter(owner=owner, made_at__lte=now).filter(Q(undone_at__isnull=True) | Q(undone_at__gt=now))
    )


def notices_of_person(owner: Owner, person_id: int, kinds: Iterable[str], *, until: datetime) -> list[Notice]:
    """Return a person's notices of some kinds up to a moment, the newest first."""
    return list(
        Notice.objects.filter(owner=owner, person_id=person_id, kind__in=list(kinds), at__lte=until)
        .exclude(state="dismissed")
        .select_related("entry", "closed_by")
        .order_by("-at", "start")
    )


def open_promises(owner: Owner, person_id: int, *, now: datetime) -> list[Notice]:
    """Return the promises between the owner and a person that stand open, both ways."""
    return list(_promises(owner, now).filter(person_id=person_id).select_related("entry").order_by("due_at", "-at"))


def _promises(owner: Owner, now: datetime) -> QuerySet[Notice]:
    found = open_at(owner, now).filter(kind="promise", entry__direction__in=("in", "out"), entry__bulk=False)
    return found.exclude(who__in=("reader", "other"))


def counts(owner: Owner, people: Iterable[int], *, now: datetime) -> dict[int, tuple[int, int]]:
    """Return, for each of these people, how many promises stand open and how many facts and moments are known."""
    ids = list(people)
    facts = Notice.objects.filter(owner=owner, kind__in=("fact", "moment"), at__lte=now).exclude(state="dismissed")
    found: list[dict[int, int]] = []
    for rows in (_promises(owner, now), facts):
        grouped = rows.filter(person__in=ids).order_by().values_list("person_id").annotate(n=Count("pk"))
        found.append(dict(grouped))
    return {pk: (found[0].get(pk, 0), found[1].get(pk, 0)) for pk in ids}


def notices_of_entry(entry: Entry) -> list[Notice]:
    """Return the notices of one entry in the order of its text."""
    return list(entry.notices.select_related("closed_by").order_by("start", "kind"))


LASTING = ("grief", "illness", "legal", "job_loss", "conflict", "money_dispute")
"""Matters that an answer does not settle: they lower a thread for two months."""


def matters_of_thread(owner: Owner, thread_id: int | None, *, now: datetime, days: int = 60) -> list[str]:
    """Return the sensitive matters of a thread: lasting ones of the last `days` days, passing ones while they are open."""
    if thread_id is None:
        return []
    rows = (
        Notice.objects.filter(
            owner=owner, kind="sensitive", entry__thread_id=thread_id, at__lte=now, at__gte=now - timedelta(days=days)
        )
        .exclude(state="dismissed")
        .filter(Q(what__in=LASTING) | Q(state="open") | Q(closed_at__gt=now))
    )
    return sorted(set(rows.values_list("what", flat=True)))


def one(owner: Owner, notice_id: int) -> Notice | None:
    """Return one notice of the owner's."""
    return Notice.objects.select_related("entry", "person", "closed_by").filter(owner=owner, pk=notice_id).first()


def recent_matters(owner: Owner, person_id: int, *, now: datetime, days: int = 14) -> list[str]:
    """Return the sensitive matters between the owner and a person in the last `days` days, as known at `now`."""
    rows = open_at(owner, now).filter(person_id=person_id, kind="sensitive", at__gte=now - timedelta(days=days))
    return sorted(set(rows.values_list("what", flat=True)))


def count_in(entries: Sequence[int]) -> int:
    """Return how many notices were found in these entries (ids)."""
    return sum(Notice.objects.filter(entry_id__in=some).count() for some in chunks(entries))
