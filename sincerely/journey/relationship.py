"""One relationship, as every room knows it: its signals, and what may have been settled."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.people.signals import Signal


def signals(owner: Owner, person: Person, *, now: datetime) -> dict[str, Signal]:
    """Return every signal of a person as known at `now`, the clock standing still over Tết and declared leave."""
    beside = noticing.beside_signals(owner, person.pk, now=now, zone=ZoneInfo(owner.timezone))
    return people.signals(owner, person, until=now, beside=beside)
