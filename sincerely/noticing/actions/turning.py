"""Notices of entries that changed sides, since an address turned out to be the owner's, or not to be."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from django.db import transaction
from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.actions.keeping import addressed_to_owner, is_called_on_a_list, is_owners
from sincerely.noticing.actions.reopening import NOTHING
from sincerely.noticing.models import Notice
from sincerely.noticing.queries.known import names_of
from sincerely.people.queries import chunks

_OPEN: Final[dict[str, Any]] = {
    "state": "open", "closed_at": None, "closed_by": None, "closed_quote": "", "closed_rule": "", "same_as": None,
    "moves": [], **NOTHING,
}  # fmt: skip
"""A notice of which nothing came in since."""


@transaction.atomic
def judge_again(owner: Owner, entries: Sequence[int], people: Iterable[int]) -> frozenset[int]:
    """Say anew of every notice of these entries whose it is; return the people whose notices are to be settled.

    What rules had said of notices of these people, the others in their conversations, is open until it is settled
    anew; what the owner ruled stays.
    """
    names, around = names_of(owner), set(people)
    for some in chunks(entries):
        said = Notice.objects.filter(Q(entry_id__in=some) | Q(closed_by_id__in=some), owner=owner, ruled_at=None)
        around |= {one for one in said.values_list("person_id", flat=True) if one is not None}
        said.update(**_OPEN)
        addressed = addressed_to_owner(owner, some)
        rows = Notice.objects.filter(owner=owner, entry_id__in=some).select_related("entry")
        turned = [row for row in rows if _is_turned(row, addressed, names)]
        Notice.objects.bulk_update(turned, ["by_owner", "person"])
    for some in chunks(sorted(around)):
        Notice.objects.filter(owner=owner, person_id__in=some, ruled_at=None).update(**_OPEN)
    return frozenset(around)


def _is_turned(row: Notice, addressed: AbstractSet[int], names: frozenset[str]) -> bool:
    """Whether a notice is another's now; it is written into the row."""
    entry = row.entry
    called = entry.pk in addressed or is_called_on_a_list(entry, row, names)
    by_owner = row.kind != "sensitive" and is_owners(entry, row, called)
    was, row.by_owner, row.person_id = (row.by_owner, row.person_id), by_owner, entry.person_id
    return was != (by_owner, entry.person_id)
