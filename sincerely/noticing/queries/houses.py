"""Who works where the owner does: between them a quiet by letter is no quiet, for they meet and speak."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.people.identity import organisation_domain
from sincerely.people.models import Identity, Participation

A_YEAR = timedelta(days=365)
LEAST_PEOPLE = 8
"""So many people of one firm, at least, make a house of the owner's whose own address is no firm's, or theirs alone."""
SHARE = 1 / 2
"""And so great a part of all with a firm's address whom the owner wrote to in a year: who writes from home works there."""
COMPANY = 2
"""With so many others at the owner's own address, that is the house, and the firm of a great customer is none."""


def in_house(owner: Owner, people: Iterable[int], *, now: datetime) -> frozenset[int]:
    """Return those of these people who have an address of a house of the owner's, as of `now`."""
    asked = list(people)
    if not asked:
        return frozenset()
    mine, written_to = _own_domains(owner), _written_to(owner, now)
    houses = mine if sum(written_to[domain] for domain in mine) >= COMPANY else mine | _largest(written_to)
    addresses = Identity.objects.filter(owner=owner, person__in=asked, kind="email")
    rows = addresses.values_list("person_id", "value")
    return frozenset(person for person, email in rows if person and organisation_domain(email) in houses)


def _own_domains(owner: Owner) -> set[str]:
    mine = Identity.objects.filter(owner=owner, person__kind="self", kind="email").values_list("value", flat=True)
    return {domain for email in mine if (domain := organisation_domain(email))}


def _written_to(owner: Owner, now: datetime) -> Counter[str]:
    """How many people of each firm the owner wrote to within a year."""
    rows = Participation.objects.filter(
        entry__owner=owner, entry__direction="out", entry__at__gt=now - A_YEAR, entry__at__lte=now, role="to",
        identity__kind="email", identity__person__kind="person",
    )  # fmt: skip
    addresses = rows.values_list("identity__person_id", "identity__value").distinct()
    firms = {person: domain for person, email in addresses if (domain := organisation_domain(email))}
    return Counter(firms.values())


def _largest(written_to: Counter[str]) -> set[str]:
    """The firm to which half of them belong; none where nobody's is so large."""
    return {domain for domain, n in written_to.items() if n >= LEAST_PEOPLE and n >= SHARE * written_to.total()}
