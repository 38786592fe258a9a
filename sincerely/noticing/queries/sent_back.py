"""Letters that came back: what a mail server says was not delivered, and to whom."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q
from django.db.models.functions import Substr

from sincerely.accounts.models import Owner
from sincerely.noticing.later import SENT_BACK, Later
from sincerely.people.models import Entry, Identity
from sincerely.sources.delivery_report import ADDRESS, DELAYED, SENT_BACK_BY

READ = 2000
"""Characters of a report that are read."""
HEADINGS = ("deliver", "returned", "failure", "rimesso", "zugestellt", "không gửi được")
"""A part of every heading of a report, by which the database looks for them."""


def sent_back(owner: Owner, people: Iterable[int], *, since: datetime) -> dict[int, list[Later]]:
    """Return, by person, the reports since then that a letter to them could not be delivered, in order."""
    named = Q()
    for heading in HEADINGS:
        named |= Q(subject__icontains=heading)
    rows = Entry.objects.filter(named, owner=owner, kind="message", direction="in", automatic=True, at__gt=since)
    reports = [
        (pk, at, text, frozenset(map(str.lower, ADDRESS.findall(text))))
        for pk, at, subject, text in rows.order_by("at", "pk").values_list(
            "pk", "at", "subject", Substr("text", 1, READ)
        )
        if SENT_BACK_BY.search(subject) and not DELAYED.search(text)
    ]
    if not reports:
        return {}
    whose = Identity.objects.filter(
        owner=owner, kind="email", value__in=frozenset().union(*(each[3] for each in reports))
    )
    person_of = dict(whose.filter(person__in=list(people)).values_list("value", "person_id"))
    found: dict[int, list[Later]] = defaultdict(list)
    for pk, at, text, addresses in reports:
        for person in {person_of[address] for address in addresses & person_of.keys()}:
            found[person].append(Later(pk, at, "none", SENT_BACK, None, text, has_attachment=False, has_thanks=False))
    return found
