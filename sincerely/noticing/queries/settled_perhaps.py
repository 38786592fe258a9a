"""What speaks for a notice being settled without closing it: the question that is asked of it, and how others wrote on."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from django.db.models import Count, Q
from django.db.models.functions import Substr

from sincerely.accounts.models import Owner
from sincerely.noticing.acknowledging import acknowledges, has_talked, wants_more
from sincerely.noticing.found import Found
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Participation
from sincerely.people.queries import chunks
from sincerely.people.threads import subject_key

TELLING = (
    "life.perhaps.spoke",
    "life.perhaps.thanked",
    "life.perhaps.colleague",
    "life.perhaps.file",
    "life.perhaps.told",
)
"""What speaks against a row; that somebody who promised wrote on is asked about, and the promise stands."""
WITHIN = timedelta(days=10)
"""A word of acknowledgement belongs to what was asked in its conversation so lately."""
MANY = 4
"""A letter put to so many is answered by one of them, or by nobody."""
EITHER = ("to", "cc")
"""What was promised to two, one of them in copy, was said to both."""
WHATEVER = "\0"
"""In place of a subject."""
LATELY = timedelta(days=21)
"""Older asks are no rows any more."""
BEGINNING = 120
"""Characters of a letter that are read for one."""


def signs_of_settling(
    owner: Owner, found: Sequence[Found], same: Mapping[int, frozenset[int]], *, now: datetime
) -> dict[int, dict[str, bool]]:
    """Return, by notice, what of `Since` speaks against its being still open: maybe, acknowledged, shared.

    `same` are the people of one name (`namesakes.py`): what one of them wrote may acknowledge what another asked.
    """
    asks = [one for one in found if one.kind == "ask" and one.by_owner]
    matters = [one for one in found if one.kind in ("moment", "sensitive")]
    awaited = {one.entry_id for one in found if one.kind == "ask" and not one.by_owner}
    promised = {one.entry_id for one in found if one.kind == "promise" and one.by_owner and one.due_at is None}
    maybe, taken_note, shared = (
        asked_about(found, now=now),
        acknowledged(owner, asks, same, now=now),
        put_to_others([*asks, *matters]) | put_to(awaited, at_least=MANY) | put_to(promised, at_least=2, roles=EITHER),
    )
    return {
        one.notice_id: {
            "maybe": one.notice_id in maybe,
            "acknowledged": one.notice_id in taken_note,
            "shared": one.entry_id in shared,
        }
        for one in found
    }


def asked_about(found: Sequence[Found], *, now: datetime) -> set[int]:
    """Return those of the notices (ids) whose owner is asked whether something settled them, as of `now`."""
    asked: set[int] = set()
    for some in chunks([one.notice_id for one in found]):
        rows = Notice.objects.filter(pk__in=some, maybe_at__lte=now, maybe_rule__in=TELLING)
        asked |= set(rows.values_list("pk", flat=True))
    return asked


def put_to_others(asks: Sequence[Found]) -> set[int]:
    """Return the letters (ids) of these asks that were put to others as well, or reached the owner in copy only."""
    shared: set[int] = set()
    for some in chunks(list({one.entry_id for one in asks})):
        # Messages only: a note names whom it is about.
        rows = Participation.objects.filter(entry__in=some, entry__kind="message", role__in=("to", "cc"))
        reached = set(rows.values_list("entry_id", "role", "identity__person__kind"))
        mine = {entry for entry, role, kind in reached if (role, kind) == ("to", "self")}
        shared |= {entry for entry, role, kind in reached if role == "to" and kind != "self"}
        shared |= {entry for entry, role, kind in reached if (role, kind) == ("cc", "self")} - mine
    return shared


def put_to(entries: Iterable[int], *, at_least: int, roles: Sequence[str] = ("to",)) -> set[int]:
    """Return those of these letters (ids) that were put to so many people and more, the owner's own copy apart."""
    found: set[int] = set()
    for some in chunks(list(entries)):
        rows = Participation.objects.filter(entry__in=some, entry__kind="message", role__in=roles)
        rows = rows.exclude(identity__person__kind="self")
        counted = rows.values("entry_id").annotate(n=Count("identity", distinct=True))
        found |= set(counted.filter(n__gte=at_least).values_list("entry_id", flat=True))
    return found


def acknowledged(owner: Owner, asks: Sequence[Found], same: Mapping[int, frozenset[int]], *, now: datetime) -> set[int]:
    """Return those late asks (notice ids) after which somebody wrote in the same conversation as once it is settled."""
    late = [one for one in asks if now - one.at <= LATELY]
    if not late:
        return set()
    said: dict[object, list[datetime]] = defaultdict(list)
    others: dict[int | None, list[tuple[datetime, int, int]]] = defaultdict(list)
    one_of = {person: min(some) for person, some in same.items()}
    asking = {one.person_id for one in late}
    near = Q(person__in=asking.union(*(same.get(person, ()) for person in asking)))
    near |= Q(thread__in={one.thread_id for one in late if one.thread_id is not None})
    rows = Entry.objects.filter(
        near, owner=owner, kind="message", direction__in=("in", "other"), automatic=False, bulk=False,
        at__gt=min(one.at for one in late), at__lte=now,
    )  # fmt: skip
    for entry, thread, by, subject, at, begins in rows.values_list(
        "pk", "thread_id", "person_id", "subject", "at", Substr("text", 1, BEGINNING)
    ):
        person = None if by is None else one_of.get(by, by)
        if has_talked(begins):
            said[person, WHATEVER].append(at)
        named, is_answer = subject_key(subject)
        if is_answer and thread is not None and person is not None and not wants_more(begins):
            others[thread].append((at, person, entry))
        if acknowledges(begins, is_answer=is_answer):
            said[thread].append(at)
            said[person, named].append(at)
    reached = who_got({entry for some in others.values() for *_, entry in some})
    return {
        one.notice_id
        for one in late
        if any(one.at < at <= one.at + WITHIN for talk in _conversations(one, one_of) for at in said.get(talk, ()))
        or any(
            one.at < at <= one.at + WITHIN
            and by != one_of.get(one.person_id, one.person_id)
            # What a colleague wrote to the owner alone is no answer to whoever asked.
            and not reached[entry].isdisjoint(same.get(one.person_id, {one.person_id}))
            for at, by, entry in others[one.thread_id]
        )
    }


def who_got(entries: Collection[int]) -> dict[int, set[int]]:
    """Return, for each of these letters, the people (ids) to whom it was put."""
    got: dict[int, set[int]] = defaultdict(set)
    for some in chunks(list(entries)):
        rows = Participation.objects.filter(entry__in=some, role__in=("to", "cc"))
        for entry, person in rows.values_list("entry_id", "identity__person_id"):
            got[entry].add(person)
    return got


def _conversations(one: Found, one_of: Mapping[int, int]) -> list[object]:
    """Return what a letter that may settle it is found by: thread, subject between the two, a talk between the two."""
    subject, person = subject_key(one.subject)[0], one_of.get(one.person_id, one.person_id)
    found: list[object] = [(person, WHATEVER)]
    found += [one.thread_id] if one.thread_id is not None else []
    return [*found, (person, subject)] if subject else found
