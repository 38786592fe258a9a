"""Who may be one person under several addresses, by the whole name: what passed with one of them passed with all.

Only to weigh whether a matter is still open; nobody is merged by it.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.noticing.quiet import name_run_together
from sincerely.people.models import Person

FEW = 8
"""For so many people their namesakes are looked for by a word of the name; for more, everybody's name is read."""


def namesakes(owner: Owner, people: Collection[int], *, now: datetime, within: timedelta) -> dict[int, frozenset[int]]:
    """Return, for those of these people who have any, the people of the same whole name, themselves among them.

    Looked for among those who were in touch `within` so long before `now`, or later.
    """
    rows = _called_like(people, Person.objects.filter(owner=owner, kind="person", last_at__gte=now - within))
    named: dict[str, list[int]] = defaultdict(list)
    for pk, name in rows.values_list("pk", "name").iterator(chunk_size=5000):
        if key := name_run_together(name):
            named[key].append(pk)
    found: dict[int, frozenset[int]] = {}
    for same in named.values():
        if len(same) > 1 and any(pk in people for pk in same):
            found |= dict.fromkeys(same, frozenset(same))
    return found


def _called_like(people: Collection[int], rows: QuerySet[Person]) -> QuerySet[Person]:
    """Return of `rows` at least those who share the longest word of their name with one of a few people."""
    if len(people) > FEW:
        return rows
    keys = Person.objects.filter(pk__in=list(people)).exclude(name_key="").values_list("name_key", flat=True)
    shared = Q(pk__in=())
    for key in keys:
        shared |= Q(name_key__contains=max(key.split(), key=len))
    return rows.filter(shared)
