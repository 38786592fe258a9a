"""Settling: what later entries closed, moved, said again, or perhaps settled. Doing it twice changes nothing."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.folding import fold
from sincerely.noticing.later import SUBJECT_LETTERS, Closing, Later, OpenNotice
from sincerely.noticing.life import ANSWER_WINDOW, SENT, closing, did_not_come
from sincerely.noticing.matters import matter
from sincerely.noticing.models import Notice
from sincerely.noticing.moves import Move, moves
from sincerely.noticing.perhaps import Perhaps, perhaps
from sincerely.noticing.queries.known import BETWEEN_THE_TWO, CALLED_ON_A_LIST, house_of
from sincerely.noticing.queries.sent_back import sent_back
from sincerely.noticing.repeats import repeats
from sincerely.people.identity import organisation_domain
from sincerely.people.models import Entry, Participation, Thread
from sincerely.people.queries import came_by_a_list, chunks
from sincerely.trust.attached_proof import PROOF_TYPE

CLOSABLE = ("promise", "ask", "thanks_owed", "moment", "sensitive")
LATELY = timedelta(days=45)
"""What was sent so lately may turn out not to have come."""
LATER_FIELDS = (
    "pk", "at", "direction", "kind", "thread_id", "text", "attachments", "person_id", "thread__subject_key", "language",
)  # fmt: skip


@transaction.atomic
def settle(owner: Owner, *, now: datetime, people: Iterable[int] | None = None) -> int:
    """Write what later entries say of open notices, for all people or some; return how many were closed."""
    standing = Notice.objects.filter(
        Q(state="open") | Q(closed_rule__in=SENT, ruled_at=None, closed_at__gte=now - LATELY),
        owner=owner,
        kind__in=CLOSABLE,
        person__isnull=False,
    ).filter(BETWEEN_THE_TWO | came_by_a_list("entry__") | CALLED_ON_A_LIST)
    if people is not None:
        standing = standing.filter(person_id__in=list(people))
    by_person: dict[int, list[Notice]] = defaultdict(list)
    for notice in standing.select_related("entry__thread", "person").defer("entry__text", "entry__body"):
        by_person[notice.person_id or 0].append(notice)
    zone = ZoneInfo(owner.timezone)
    promised = [row for rows in by_person.values() for row in rows if row.kind == "promise" and row.by_owner]
    since = min((row.at for row in promised), default=now)
    back = sent_back(owner, {row.person_id or 0 for row in promised}, since=since) if promised else {}
    return sum(
        settle_person(owner, person, notices, zone=zone, back=back.get(person, ()))
        for person, notices in by_person.items()
    )


def is_owed(row: Notice, one: OpenNotice, happened: Sequence[Later]) -> bool:
    """Whether a notice is open; what was sent and, as its reader says since, did not come, is opened again."""
    if row.state == "open":
        return True
    found = Closing(row.state, row.closed_by_id or 0, row.closed_at or row.at, row.closed_quote, row.closed_rule)
    if not did_not_come(one, found, [later for later in happened if later.at > found.at]):
        return False
    again = Notice.objects.filter(Q(pk=row.pk) | Q(same_as_id=row.pk, closed_by=row.closed_by_id))
    again.update(state="open", closed_at=None, closed_by=None, closed_quote="", closed_rule="")
    row.state = "open"
    return True


def as_open(notice: Notice, beside: Sequence[str] = ()) -> OpenNotice:
    """Return what the rules of life need of a row; `beside` are the quotes of what its letter promises or asks besides."""
    thread = notice.entry.thread
    subject = bare(thread.subject_key) if thread else ""
    return OpenNotice(
        notice.pk, notice.kind, notice.by_owner, notice.quote, notice.at, notice.entry.thread_id, subject, notice.due_at,
        is_limit=notice.due_at is not None and (notice.due or {}).get("rel") == "before",
        what=notice.what, beside=tuple(beside), called=matter(notice.person.name) if notice.person else frozenset(),
    )  # fmt: skip


def settle_person(
    owner: Owner, person_id: int, notices: Sequence[Notice], *, zone: tzinfo, back: Sequence[Later] = ()
) -> int:
    """Write how one person's open notices stand; return how many were closed. `back` are letters to them that came back."""
    rows = {notice.pk: notice for notice in notices}
    besides = beside_in_letters(notices)
    known = [as_open(notice, besides.get(notice.pk, ())) for notice in notices]
    keys = {row.entry.thread.subject_key for row in notices if row.entry.thread and row.kind in ("promise", "ask")}
    happened = later_entries(owner, person_id, known, keys, zone=zone)
    happened = sorted([*happened, *back], key=lambda later: later.at) if back else happened
    standing = [one for one in known if is_owed(rows[one.notice_id], one, happened)]
    after = {one.notice_id: within_reach(one, happened) for one in standing}
    ended = {
        one.notice_id: found
        for one in standing
        if (found := closing(one, after_ruling(rows[one.notice_id], after[one.notice_id])))
    }
    again = repeats([one for one in standing if one.kind == "promise"], {pk: found.at for pk, found in ended.items()})
    repeated: dict[int, list[Notice]] = defaultdict(list)
    for repeat in again:
        repeated[repeat.first_id].append(rows[repeat.notice_id])
    children = {repeat.notice_id: repeat.first_id for repeat in again}
    for one in standing:
        row, found = rows[one.notice_id], ended.get(one.notice_id)
        if one.notice_id in children:
            write(row, {"same_as_id": children[one.notice_id]})
            continue
        moved = moves(one, after[one.notice_id], until=found.at if found else None)
        fields: dict[str, Any] = {"moves": moves_json(moved, repeated[one.notice_id])}
        if found is None:
            due_at = datetime.fromisoformat(fields["moves"][-1]["due"]) if fields["moves"] else one.due_at
            fields |= maybe_fields(
                perhaps(replace(one, due_at=due_at), after[one.notice_id], zone=zone, after=row.ruled_at)
            )
        write(row, fields)
    for pk, found in ended.items():
        if pk not in children:
            close(pk, found)
    return sum(pk not in children for pk in ended)


def beside_in_letters(notices: Sequence[Notice]) -> dict[int, list[str]]:
    """Return, by notice, the quotes of what the same letter promises or asks besides, whatever became of it."""
    letters = {row.entry_id for row in notices if row.kind in ("promise", "ask")}
    found: dict[tuple[int, str, bool], dict[int, str]] = defaultdict(dict)
    for some in chunks(list(letters)):
        rows = Notice.objects.filter(entry_id__in=some, kind__in=("promise", "ask")).exclude(state="dismissed")
        for pk, entry, kind, mine, quote in rows.order_by("pk").values_list(
            "pk", "entry_id", "kind", "by_owner", "quote"
        ):
            found[entry, kind, mine][pk] = quote
    return {
        row.pk: [quote for pk, quote in found[row.entry_id, row.kind, row.by_owner].items() if pk != row.pk]
        for row in notices
    }


def within_reach(one: OpenNotice, happened: Sequence[Later]) -> Sequence[Later]:
    """What came after a notice, as long as anything may still close it."""
    start = bisect_right(happened, one.at, key=lambda later: later.at)
    return happened[start : bisect_right(happened, one.at + ANSWER_WINDOW, lo=start, key=lambda later: later.at)]


def bare(subject: str) -> str:
    """Return a folded subject by its letters and figures alone: programs change dashes and marks."""
    return " ".join(re.findall(r"[^\W_]+", subject))


def after_ruling(row: Notice, happened: Sequence[Later]) -> Sequence[Later]:
    """What happened after the owner last said by hand how it stands: their word is not overruled by what they knew."""
    return happened if row.ruled_at is None else [one for one in happened if one.at > row.ruled_at]


def moves_json(moved: Sequence[Move], repeated: Sequence[Notice]) -> list[dict[str, Any]]:
    """Return the later days of a promise, from letters that moved it and from its repeats, in order."""
    found = [(one.at, one.due_at, one.entry_id, one.quote, one.says_yes) for one in moved]
    found += [(one.at, one.due_at, one.entry_id, one.quote, False) for one in repeated if one.due_at is not None]
    return [
        {"at": at.isoformat(), "due": due.isoformat(), "entry": entry, "quote": quote}
        | ({"says_yes": True} if says_yes else {})
        for at, due, entry, quote, says_yes in sorted(found)
    ]


def maybe_fields(found: Perhaps | None) -> dict[str, Any]:
    """Return the columns of what perhaps settled a notice."""
    if found is None:
        return {"maybe_by_id": None, "maybe_at": None, "maybe_quote": "", "maybe_rule": ""}
    return {
        "maybe_by_id": found.entry_id, "maybe_at": found.at, "maybe_quote": found.quote, "maybe_rule": found.rule,
    }  # fmt: skip


def write(row: Notice, fields: Mapping[str, Any]) -> None:
    """Write only what changed."""
    changed = {name: value for name, value in fields.items() if getattr(row, name) != value}
    if changed:
        Notice.objects.filter(pk=row.pk).update(**changed)


def later_entries(
    owner: Owner, person_id: int, standing: Sequence[OpenNotice], keys: AbstractSet[str], *, zone: tzinfo
) -> list[Later]:
    """Return what happened afterwards with a person or in their conversations, in order; automatic mail says nothing.

    `keys` are the subjects of those conversations, as threads keep them.
    """
    since = min(notice.at for notice in standing)
    threads = {
        notice.thread_id for notice in standing if notice.thread_id is not None and notice.kind in ("promise", "ask")
    }
    subjects = {subject for subject in keys if len(subject) >= SUBJECT_LETTERS}
    alike = Thread.objects.filter(owner=owner, subject_key__in=subjects, last_at__gt=since) if subjects else ()
    threads |= {thread.pk for thread in alike}
    entries = Entry.objects.filter(owner=owner, at__gt=since, automatic=False)
    rows = {row[0]: row for row in entries.filter(person_id=person_id).values_list(*LATER_FIELDS)}
    if threads:
        rows |= {row[0]: row for row in entries.filter(thread_id__in=threads).values_list(*LATER_FIELDS)}
    thanked = set(
        Notice.objects.filter(
            Q(person_id=person_id) | Q(entry__thread_id__in=threads), owner=owner, kind="thanks", at__gt=since
        ).values_list("entry_id", flat=True)
    )
    promised = set(
        Notice.objects.filter(owner=owner, kind="promise", who="sender", entry__in=list(rows)).values_list(
            "entry_id", flat=True
        )
    )
    ordered = sorted(rows.values(), key=lambda row: (row[1], row[0]))
    missed, colleagues = beside(owner, person_id, [row[0] for row in ordered if row[7] != person_id])
    return [
        Later(
            pk, at.astimezone(zone), direction, kind, thread, text, any(map(is_file, attachments)), pk in thanked,
            bare(subject or ""), whose == person_id, pk not in missed, pk in colleagues, pk in promised, language, fold(text),
            tuple(str(one.get("name") or "") for one in attachments if is_file(one)),
        )
        for pk, at, direction, kind, thread, text, attachments, whose, subject, language in ordered
    ]  # fmt: skip


def beside(owner: Owner, person_id: int, entries: Sequence[int]) -> tuple[set[int], set[int]]:
    """Return which letters from or to others did not reach the person, and which a colleague of the owner's wrote."""
    if not entries:
        return set(), set()
    house = house_of(owner)
    missed, colleagues = set(entries), set()
    stood = Participation.objects.filter(owner=owner, entry_id__in=entries)
    for entry, role, person, address in stood.values_list("entry_id", "role", "identity__person_id", "identity__value"):
        if person == person_id:
            missed.discard(entry)
        elif role == "from" and organisation_domain(address) in house:
            colleagues.add(entry)
    return missed, colleagues


def is_file(attachment: Mapping[str, object]) -> bool:
    """Whether this is something that a person attached: our own proof is not."""
    return attachment.get("type") != PROOF_TYPE


def close(notice_id: int, found: Closing) -> None:
    """Write how a notice, and what only repeated it, ended."""
    Notice.objects.filter(Q(pk=notice_id) | Q(same_as_id=notice_id), state="open").update(
        state=found.state,
        closed_at=found.at,
        closed_by_id=found.entry_id,
        closed_quote=found.quote,
        closed_rule=found.rule,
        maybe_by=None,
        maybe_at=None,
        maybe_quote="",
        maybe_rule="",
    )
