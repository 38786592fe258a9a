"""Writing notices: keep what was found, settle what later entries closed, put needs away."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import connection, transaction

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.noticing.life import Closing, Later, OpenNotice, closing
from sincerely.noticing.models import Notice, PutAway
from sincerely.noticing.records import Notice as Found
from sincerely.noticing.records import Reading
from sincerely.noticing.times.as_json import to_json
from sincerely.people.actions.rows import insert_objects
from sincerely.people.models import Entry, Participation, Person
from sincerely.trust.attached_proof import PROOF_TYPE

CLOSABLE = ("promise", "ask", "thanks_owed", "moment", "sensitive")


def keep(owner: Owner, pairs: Sequence[tuple[Entry, Reading]]) -> int:
    """Write the notices of entries just placed; return how many. Writing them twice adds none."""
    addressed = addressed_to_owner(owner, [entry.pk for entry, _ in pairs])
    rows: list[Notice] = []
    for entry, reading in pairs:
        entry.language = reading.language
        entry.mode = reading.mode
        rows += [row(owner, entry, found, entry.pk in addressed) for found in reading.notices]
        rows += [
            Notice(
                owner=owner,
                entry=entry,
                person_id=entry.person_id,
                at=entry.at,
                kind="sensitive",
                who="sender",
                what=matter.kind,
                quote=matter.quote,
                start=matter.start,
                end=matter.end,
                confidence=0.8,
                rule=matter.rule[:80],
            )
            for matter in reading.matters
        ]
    mark_read(pairs)
    insert_objects(Notice, rows, ignore_known=True)
    return len(rows)


def mark_read(pairs: Sequence[tuple[Entry, Reading]]) -> None:
    """Write language and mode of entries, one statement for each of the few combinations there are."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry, reading in pairs:
        alike[reading.language, reading.mode].append(entry.pk)
    for (language, mode), entries in alike.items():
        Entry.objects.filter(pk__in=entries).update(language=language, mode=mode)


def addressed_to_owner(owner: Owner, entries: Sequence[int]) -> set[int]:
    """Return those entries that name one of the owner's addresses in To."""
    return set(
        Participation.objects.filter(
            owner=owner, entry_id__in=entries, role="to", identity__value__in=own_addresses(owner)
        ).values_list("entry_id", flat=True)
    )


def is_owners(entry: Entry, found: Found, addressed: bool) -> bool:
    """Whether the duty or the deed is the owner's: a promise they made, an ask put to them, thanks they gave."""
    if found.kind == "ask":
        return entry.direction == "in" and found.who == "reader" and addressed
    if found.kind == "thanks_owed":
        return entry.direction == "in"
    return (entry.direction == "out" and found.who == "sender") or (found.kind == "thanks" and entry.direction == "out")


def row(owner: Owner, entry: Entry, found: Found, addressed: bool) -> Notice:
    """Turn what was found into a row."""
    due = found.due
    return Notice(
        owner=owner,
        entry=entry,
        person_id=entry.person_id,
        at=entry.at,
        kind=found.kind,
        who=found.who,
        by_owner=is_owners(entry, found, addressed),
        what=(found.what or "")[:80],
        quote=found.quote,
        start=found.start,
        end=found.end,
        due=to_json(due) if due else None,
        due_at=(due.end or due.start) if due and due.sure else None,
        confidence=found.confidence,
        rule=found.rule[:80],
    )


@transaction.atomic
def settle(owner: Owner, *, now: datetime, people: Iterable[int] | None = None) -> int:
    """Close what later entries closed, for all people or some; return how many. Doing it twice changes nothing."""
    open_notices = Notice.objects.filter(
        owner=owner, state="open", kind__in=CLOSABLE, person__isnull=False, entry__direction__in=("in", "out")
    ).exclude(entry__bulk=True)
    if people is not None:
        open_notices = open_notices.filter(person_id__in=list(people))
    by_person: dict[int, list[OpenNotice]] = defaultdict(list)
    for values in open_notices.values_list("pk", "kind", "by_owner", "quote", "at", "entry__thread_id", "person_id"):
        by_person[values[6] or 0].append(OpenNotice(*values[:6]))
    ended: list[tuple[int, Closing]] = []
    for person_id, notices in by_person.items():
        happened = later_entries(owner, person_id, min(notice.at for notice in notices))
        ended += [(notice.notice_id, found) for notice in notices if (found := closing(notice, happened))]
    close(ended)
    return len(ended)


def later_entries(owner: Owner, person_id: int, since: datetime) -> list[Later]:
    """Return what happened with a person after `since`, the first first; automatic mail says nothing."""
    entries = list(
        Entry.objects.filter(owner=owner, person_id=person_id, at__gt=since, automatic=False)
        .order_by("at", "pk")
        .values_list("pk", "at", "direction", "kind", "thread_id", "text", "attachments")
    )
    thanked = set(
        Notice.objects.filter(owner=owner, person_id=person_id, kind="thanks", at__gt=since).values_list(
            "entry_id", flat=True
        )
    )
    return [
        Later(pk, at, direction, kind, thread, text, any(map(is_file, attachments)), pk in thanked)
        for pk, at, direction, kind, thread, text, attachments in entries
    ]


def is_file(attachment: Mapping[str, object]) -> bool:
    """Whether this is something that a person attached: our own proof is not."""
    return attachment.get("type") != PROOF_TYPE


def close(ended: Iterable[tuple[int, Closing]]) -> None:
    """Write how notices ended."""
    date = connection.ops.adapt_datetimefield_value
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE noticing_notice SET state = %s, closed_at = %s, closed_by_id = %s, closed_quote = %s,"
            " closed_rule = %s WHERE id = %s",
            [(end.state, date(end.at), end.entry_id, end.quote, end.rule, notice) for notice, end in ended],
        )


def close_by_hand(owner: Owner, notice_id: int, *, state: str, now: datetime) -> bool:
    """The owner says: kept, answered, or not a promise at all (dismissed); or open again."""
    if state not in ("kept", "answered", "withdrawn", "dismissed", "open"):
        raise ValueError(f"no such state: {state}")
    closed_at = None if state == "open" else now
    fields = {"state": state, "closed_at": closed_at, "closed_by": None, "closed_quote": "", "closed_rule": "by-hand"}
    return Notice.objects.filter(owner=owner, pk=notice_id).update(**fields) == 1


def put_away(
    owner: Owner, *, need: str, person: Person | None, kind: str, reach: str, until: datetime | None, now: datetime
) -> PutAway:
    """Put a need away for the owner only: `once`, `later` until a time, `kind` of this person, or all of `person`."""
    return PutAway.objects.create(
        owner=owner, need=need, person=person, kind=kind, reach=reach, until=until, made_at=now
    )


def bring_back(owner: Owner, put_away_id: int, *, now: datetime) -> bool:
    """Undo a putting away."""
    return PutAway.objects.filter(owner=owner, pk=put_away_id, undone_at__isnull=True).update(undone_at=now) == 1


class Closed(NamedTuple):
    """How a notice had ended, before the entry that ended it was taken out. `closed_at` is ISO 8601."""

    notice_id: int
    state: str
    closed_at: str | None
    entry_id: int
    quote: str
    rule: str


def reopen(entries: Sequence[int]) -> list[Closed]:
    """Open what these entries had closed, since they are taken out; return how it had ended."""
    ended = Notice.objects.filter(closed_by_id__in=entries)
    rows = ended.values_list("pk", "state", "closed_at", "closed_by_id", "closed_quote", "closed_rule")
    found = [Closed(pk, state, at.isoformat() if at else None, by or 0, *rest) for pk, state, at, by, *rest in rows]
    ended.update(state="open", closed_at=None, closed_by=None, closed_quote="", closed_rule="")
    return found


def close_again(closed: Iterable[Closed]) -> None:
    """Close what was closed before, where it is open still and the entry that closed it is back."""
    for one in closed:
        if Entry.objects.filter(pk=one.entry_id).exists():
            Notice.objects.filter(pk=one.notice_id, state="open").update(
                state=one.state, closed_at=one.closed_at, closed_by_id=one.entry_id,
                closed_quote=one.quote, closed_rule=one.rule,
            )  # fmt: skip
