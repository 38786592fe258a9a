"""Reading notices and what was put away, as they were known at a moment: nothing later leaks in."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import Case, Count, Q, QuerySet, When

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Correction, Notice, PutAway
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.noticing.perhaps import AGREED
from sincerely.noticing.queries.known import due_as_known, open_at
from sincerely.people.models import Entry
from sincerely.people.queries import chunks


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
    """Return the promises between the owner and a person that stand open, both ways: those that are sure enough to say."""
    return _in_order(_promises(owner, now).filter(SAID, person_id=person_id), now)


def perhaps_promised(owner: Owner, person_id: int, *, now: datetime) -> list[Notice]:
    """Return what may be such a promise, and is not sure enough to be called one."""
    return _in_order(_promises(owner, now).filter(~SAID, person_id=person_id), now)


def _in_order(promises: QuerySet[Notice], now: datetime) -> list[Notice]:
    standing = promises.select_related("entry")
    for one in standing:
        one.due_at = due_as_known(one.due_at, one.moves, now)
    return sorted(standing, key=lambda one: (one.due_at is None, one.due_at or one.at, -one.at.timestamp()))


SAID = Q(confidence__gte=SURE_ENOUGH) | Q(
    pk__in=Correction.objects.filter(verdict="right", undone_at=None).values("notice_id")
)
"""What the desk says it found, because its rule is sure enough or the owner said so; of all else it says "perhaps"."""


def _promises(owner: Owner, now: datetime) -> QuerySet[Notice]:
    found = open_at(owner, now).filter(kind="promise", entry__direction__in=("in", "out"), entry__bulk=False)
    return found.exclude(who__in=("reader", "other"))


def how_many(owner: Owner, people: Iterable[int], *, now: datetime) -> dict[int, tuple[int, int]]:
    """Return, for each of these people, how many promises stand open and how many facts and moments are known."""
    ids = list(people)
    facts = Notice.objects.filter(owner=owner, kind__in=("fact", "moment"), at__lte=now).exclude(state="dismissed")
    found: list[dict[int, int]] = []
    for rows in (_promises(owner, now).filter(SAID), facts):
        grouped = rows.filter(person__in=ids).order_by().values_list("person_id").annotate(n=Count("pk"))
        found.append(dict(grouped))
    return {pk: (found[0].get(pk, 0), found[1].get(pk, 0)) for pk in ids}


def asks_beside(owner: Owner, notice_id: int, *, now: datetime) -> tuple[list[Notice], list[Notice], int]:
    """Return the open asks of the owner in the message of this one, itself among them; its other asks; how many came later.

    Later ones are those of the same person in the same conversation. Nothing for what is no open ask of the owner.
    """
    standing = open_at(owner, now).filter(kind="ask", by_owner=True, confidence__gte=SURE_ENOUGH)
    one = standing.filter(pk=notice_id).select_related("entry__thread", "person").first()
    if one is None:
        return [], [], 0
    beside = list(standing.filter(entry=one.entry).order_by("start"))
    others = Notice.objects.filter(entry=one.entry, kind="ask", at__lte=now).exclude(
        pk__in=[each.pk for each in beside]
    )
    if one.entry.thread is None or one.person is None:
        return beside, list(others), 0
    later = standing.filter(entry__thread=one.entry.thread, person=one.person, at__gt=one.at)
    return beside, list(others), later.count()


def count_in(entries: Sequence[int]) -> int:
    """Return how many notices were found in these entries (ids)."""
    return sum(Notice.objects.filter(entry_id__in=some).count() for some in chunks(entries))


def notices_of_entry(entry: Entry) -> list[Notice]:
    """Return the notices of one entry in the order of its text, each with whether it `is_said` or only may be."""
    found = entry.notices.select_related("closed_by").annotate(is_said=Case(When(SAID, then=True), default=False))
    return list(found.order_by("start", "kind"))


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


def matters_of_people(owner: Owner, person_ids: Iterable[int], *, now: datetime, days: int = 14) -> dict[int, set[str]]:
    """Return `recent_matters` of many people in one query; who has none is absent."""
    rows = open_at(owner, now).filter(person__in=list(person_ids), kind="sensitive", at__gte=now - timedelta(days=days))
    found: dict[int, set[str]] = {}
    for person_id, matter in rows.values_list("person_id", "what"):
        found.setdefault(person_id, set()).add(matter)
    return found


ASKED_WITHIN = timedelta(days=45)
"""A question whether something was settled is asked for so long."""


def perhaps_settled(
    owner: Owner, *, now: datetime, person_id: int | None = None, limit: int = 3, least: float = SURE_ENOUGH
) -> list[Notice]:
    """Return open promises and asks that something later may have settled, the latest first: to be asked about."""
    rows = open_at(owner, now).filter(
        maybe_at__lte=now, maybe_at__gte=now - ASKED_WITHIN, confidence__gte=least, person__kind="person"
    )
    # Where nothing but time points to it, the question waits on the person's own page.
    for_today = ~Q(maybe_rule__in=("life.perhaps.moved_on", AGREED))
    rows = rows.filter(for_today if person_id is None else Q(person_id=person_id))
    return list(rows.select_related("entry", "person", "maybe_by").order_by("-maybe_at", "-pk")[:limit])


def standing_corrections(owner: Owner, *, limit: int = 200) -> list[Correction]:
    """Return what the owner said of findings and did not take back, the latest first."""
    rows = Correction.objects.filter(owner=owner, undone_at=None).select_related("notice", "notice__person")
    return list(rows.order_by("-made_at", "-pk")[:limit])


def standing_away(owner: Owner, *, now: datetime) -> list[PutAway]:
    """Return what is put away now, the latest first: what came back by itself is left out."""
    rows = PutAway.objects.filter(Q(until=None) | Q(until__gt=now), owner=owner, undone_at=None)
    return list(rows.select_related("person").order_by("-made_at", "-pk")[:200])
