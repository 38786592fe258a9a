"""Keeping what was found in entries just placed."""

from collections import defaultdict
from collections.abc import Sequence

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.noticing.models import Notice
from sincerely.noticing.queries.known import names_of
from sincerely.noticing.records import Notice as Found
from sincerely.noticing.records import Reading
from sincerely.noticing.times.as_json import to_json
from sincerely.noticing.worth import calls_first
from sincerely.people.actions.rows import insert_objects, new_row
from sincerely.people.models import Entry, Participation
from sincerely.people.queries import came_by_a_list


def keep(owner: Owner, pairs: Sequence[tuple[Entry, Reading]]) -> int:
    """Write the notices of entries just placed; return how many. Writing them twice adds none."""
    addressed = addressed_to_owner(owner, [entry.pk for entry, _ in pairs])
    names = names_of(owner)
    rows: list[Notice] = []
    for entry, reading in pairs:
        rows += [
            row(owner, entry, found, entry.pk in addressed or is_called_on_a_list(entry, found, names))
            for found in reading.notices
        ]
        rows += [
            new_row(
                Notice,
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
    """Write language and mode of entries that were placed without, one statement for each combination there is."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry, reading in pairs:
        if (entry.language, entry.mode) != (reading.language, reading.mode):
            entry.language, entry.mode = reading.language, reading.mode
            alike[reading.language, reading.mode].append(entry.pk)
    for (language, mode), entries in alike.items():
        Entry.objects.filter(pk__in=entries).update(language=language, mode=mode)


def addressed_to_owner(owner: Owner, entries: Sequence[int]) -> set[int]:
    """Return those entries that name one of the owner's addresses in To, or came to them by an address of several."""
    named = Participation.objects.filter(
        owner=owner, entry_id__in=entries, role="to", identity__value__in=own_addresses(owner)
    )
    by_list = Entry.objects.filter(came_by_a_list(), owner=owner, pk__in=entries, direction="other")
    return {*named.values_list("entry_id", flat=True), *by_list.values_list("pk", flat=True)}


def is_called_on_a_list(entry: Entry, found: Found | Notice, names: frozenset[str]) -> bool:
    """Whether an ask in a letter to a mailing list calls the owner by name."""
    if found.kind != "ask" or not entry.bulk or entry.automatic or entry.direction != "other":
        return False
    return calls_first(entry.text, found.quote, found.start, names)


def is_owners(entry: Entry, found: Found | Notice, addressed: bool) -> bool:
    """Whether the duty or the deed is the owner's: a promise they made, an ask put to them, thanks they gave."""
    if found.kind == "ask":
        return entry.direction != "out" and found.who == "reader" and addressed
    if found.kind == "thanks_owed":
        return entry.direction == "in"
    return (entry.direction == "out" and found.who == "sender") or (found.kind == "thanks" and entry.direction == "out")


def row(owner: Owner, entry: Entry, found: Found, addressed: bool) -> Notice:
    """Turn what was found into a row."""
    due = found.due
    return new_row(
        Notice,
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
