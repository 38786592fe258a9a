"""Who may be one person under several addresses, by the whole name: what passed with one of them passed with all.

Only to weigh whether a matter is still open; nobody is merged by it.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.noticing.quiet import name_key
from sincerely.people.models import Person


def namesakes(owner: Owner, people: Collection[int], *, now: datetime, within: timedelta) -> dict[int, frozenset[int]]:
    """Return, for those of these people who have any, the people of the same whole name, themselves among them.

    Looked for among those who were in touch `within` so long before `now`, or later.
    """
    rows = Person.objects.filter(owner=owner, kind="person", last_at__gte=now - within)
    named: dict[str, list[int]] = defaultdict(list)
    for pk, name in rows.values_list("pk", "name").iterator(chunk_size=5000):
        if key := name_key(name):
            named[key].append(pk)
    found: dict[int, frozenset[int]] = {}
    for same in named.values():
        if len(same) > 1 and any(pk in people for pk in same):
            found |= dict.fromkeys(same, frozenset(same))
    return found
