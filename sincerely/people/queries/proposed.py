"""What waits for the owner's yes or no."""

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from sincerely.accounts.models import Owner
from sincerely.people.models import Person, Proposal


def _open(owner: Owner, person: Person | None) -> QuerySet[Proposal]:
    # What was read of an address before it was known as the owner's is nothing to ask them; who may be the owner
    # themself is asked about by their address.
    rows = Proposal.objects.filter(owner=owner, state="open").exclude(Q(person__kind="self") | Q(other__kind="self"))
    return rows if person is None else rows.filter(Q(person=person) | Q(other=person))


def open_proposals(owner: Owner, *, person: Person | None = None, limit: int = 50) -> list[Proposal]:
    """Return open proposals: that two are one before single fields, the likeliest and then the busiest first."""
    is_field = Case(When(kind="same_person", then=Value(0)), default=Value(1), output_field=IntegerField())
    busy = F("person__entries_count") + Coalesce(F("other__entries_count"), Value(0))
    rows = _open(owner, person).select_related("person", "other", "entry", "source")
    return list(rows.order_by(is_field, "-score", busy.desc(), "-made_at", "pk")[:limit])


def perhaps_own(owner: Owner) -> list[str]:
    """Return addresses of which it is an open question whether they are the owner's."""
    rows = _open(owner, None).filter(kind="own_address").order_by("-score", "value")
    return list(rows.values_list("value", flat=True))


def proposals_count(owner: Owner) -> int:
    """Return how many proposals are open."""
    return _open(owner, None).count()


def proposal(owner: Owner, proposal_id: int) -> Proposal | None:
    """Return one proposal of this owner, open or not."""
    rows = Proposal.objects.filter(owner=owner, pk=proposal_id)
    return rows.select_related("person", "other", "entry").first()
