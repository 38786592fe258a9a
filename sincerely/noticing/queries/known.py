"""What was known of notices at a moment: which stood open, by when they were due, what the owner had said."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.noticing.folding import fold
from sincerely.noticing.learned import Counts, count
from sincerely.noticing.models import Correction, Notice
from sincerely.people.identity import organisation_domain

BETWEEN_THE_TWO = Q(entry__direction__in=("in", "out"), entry__bulk=False)
"""What stands in a letter between the owner and somebody."""
CALLED_ON_A_LIST = Q(kind="ask", by_owner=True, entry__direction="other", entry__bulk=True)
"""What a letter to a mailing list asks of the owner by name."""


def names_of(owner: Owner) -> frozenset[str]:
    """Return the words that a letter may call the owner by, as they are written and folded."""
    names = f"{owner.name} {owner.call_name}"
    return frozenset(names.casefold().split()) | frozenset(fold(names).split())


def house_of(owner: Owner) -> set[str]:
    """Return the domains that the owner and their colleagues write from."""
    return {organisation_domain(email) for email in own_addresses(owner)} - {""}


def open_at(owner: Owner, now: datetime) -> QuerySet[Notice]:
    """Return the notices that were known and open at `now`; what only says a promise again is left out."""
    return Notice.objects.filter(Q(state="open") | Q(closed_at__gt=now), owner=owner, at__lte=now, same_as=None)


def due_as_known(due_at: datetime | None, moves: Sequence[Mapping[str, Any]], now: datetime) -> datetime | None:
    """Return by when a promise was due as known at `now`: the last day given until then."""
    given = [move["due"] for move in moves if datetime.fromisoformat(move["at"]) <= now]
    return datetime.fromisoformat(given[-1]) if given else due_at


def said_yes(moves: Sequence[Mapping[str, Any]], now: datetime) -> bool:
    """Return whether whoever was asked had said yes by `now`."""
    return any("says_yes" in move and datetime.fromisoformat(move["at"]) <= now for move in moves)


def counts(owner: Owner, *, now: datetime) -> dict[str, Counts]:
    """Return how often the owner said, until `now`, that a rule was right and wrong."""
    said = Correction.objects.filter(owner=owner, made_at__lte=now).filter(Q(undone_at=None) | Q(undone_at__gt=now))
    return count(said.values_list("rule", "verdict"))
