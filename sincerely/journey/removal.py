"""Taking a source away, with or without what came from it: seen first, done in one transaction, undone for a week.

Nothing is changed on a server or in a file. What other sources hold too, what letters stand on, and what was written
by hand stays. What the preview counts is what goes: both ask `people.queries.leaving`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.journey import own_addresses
from sincerely.journey.arrival import settle
from sincerely.noticing import actions as noticing
from sincerely.noticing import queries as notices
from sincerely.people import actions as people
from sincerely.people import queries as entries
from sincerely.sources import actions as sources
from sincerely.sources.models import Account, Removed, Source
from sincerely.writing import queries as letters

A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Preview:
    """How much would go, and how many entries of these sources would stay."""

    messages: int = 0
    meetings: int = 0
    notices: int = 0
    people: int = 0
    stay: int = 0


def preview(owner: Owner, taken: Sequence[Source], *, with_mail: bool) -> Preview:
    """Return what removing these sources would come to."""
    found = _leaving(owner, taken)
    if not with_mail:
        return Preview(stay=found.stay + len(found.entries))
    return Preview(
        messages=len(found.messages),
        meetings=len(found.meetings),
        notices=notices.count_in(found.entries),
        people=len(found.people),
        stay=found.stay,
    )


def _leaving(owner: Owner, taken: Sequence[Source]) -> entries.Leaving:
    needed = letters.entries_answered(owner)
    return entries.leaving(owner, [source.pk for source in taken], needed=needed)


@transaction.atomic
def remove(
    owner: Owner, taken: Sequence[Source], *, account: Account | None, name: str, with_mail: bool, now: datetime
) -> Removed:
    """Take sources away; return what `undo` puts back. A reading under way stops at its next batch."""
    removed = sources.begin_removal(owner, taken, account=account, name=name, now=now)
    seen = preview(owner, taken, with_mail=with_mail)
    if with_mail:
        _take_out(owner, removed, _leaving(owner, taken), now=now)
        people.say_where_from([source.pk for source in taken])
    counts = {name: getattr(seen, name) for name in ("messages", "meetings", "notices", "people")}
    sources.finish_removal(removed, counts)
    settle(owner, now=now)
    return removed


def _take_out(owner: Owner, removed: Removed, going: entries.Leaving, *, now: datetime) -> None:
    """Keep and delete what goes: closings that stood on it, then entries, people, conversations left empty."""
    number = 0

    def keep(raw: bytes) -> None:
        nonlocal number
        sources.keep_removed(removed, number, raw)
        number += 1

    touched, threads = entries.around(going.entries)
    for some in entries.chunks(going.entries):
        said = noticing.unsay(owner, some)
        keep(json.dumps({"closings": noticing.reopen(some), "said": said}).encode())
        keep(people.take_out_entries(some).as_json())
    for some in entries.chunks(going.people):
        keep(people.take_out_people(some).as_json())
    keep(people.take_out_empty_threads(sorted(threads)).as_json())
    people.recount_all(touched - set(going.people), now=now)


@transaction.atomic
def undo(removed: Removed, *, now: datetime) -> None:
    """Put back what was removed, whole; the sources are read again."""
    back = people.put_back(lambda: _taken(removed))
    for raw in sources.removed_rows(removed):
        kept = json.loads(raw)
        noticing.close_again(noticing.Closed(*one) for one in kept.get("closings", ()))
        noticing.say_again(noticing.Said(*one) for one in kept.get("said", ()))
    touched, _ = entries.around(back)
    people.recount_all(touched, now=now)
    own_addresses.see_to(removed.owner, back, now=now)
    sources.end_removal(removed, now=now)


def _taken(removed: Removed) -> Iterator[people.TakenOut]:
    for raw in sources.removed_rows(removed):
        if not raw.startswith(b'{"closings"'):
            yield people.read_taken(raw)


def purge(now: datetime) -> int:
    """Erase what was removed more than a week ago, with every word of it in a file; return how many removals."""
    with transaction.atomic():
        erased = sources.erase_removed(before=now - A_WEEK)
        for owner in {one.owner for one in erased}:
            people.wipe_deleted(owner)
    if erased:
        sources.empty_journal()
    return len(erased)
