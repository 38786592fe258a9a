"""Reading the outbox."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.sending.gate import Approved
from sincerely.sending.models import Delivery


def deliveries(owner: Owner, limit: int = 100) -> list[Delivery]:
    """Return the newest deliveries with their recipients."""
    return list(
        Delivery.objects.filter(owner=owner)
        .select_related("approval__letter__person")
        .prefetch_related("recipients")
        .order_by("-queued_at")[:limit]
    )


def deliveries_before(owner: Owner, before: int | None, *, limit: int) -> list[Delivery]:
    """Return deliveries by their number, from the highest below `before`: a page that new letters do not shift."""
    rows = Delivery.objects.filter(owner=owner).select_related("owner", "approval").prefetch_related("recipients")
    return list((rows.filter(pk__lt=before) if before is not None else rows).order_by("-pk")[:limit])


def delivery(owner: Owner, delivery_id: int) -> Delivery | None:
    """Return one delivery of the owner's."""
    return (
        Delivery.objects.filter(owner=owner, pk=delivery_id)
        .select_related("approval__letter__person")
        .prefetch_related("recipients")
        .first()
    )


def uncertain_count(owner: Owner) -> int:
    """Return how many letters wait for the owner's word on whether they arrived."""
    return Delivery.objects.filter(owner=owner, state="uncertain").count()


def approved(found: Delivery) -> Approved:
    """Return the approval behind a delivery as the gate wants it, read afresh."""
    approval = type(found.approval).objects.get(pk=found.approval_id)
    return Approved(
        sha256=approval.sha256,
        envelope_from=approval.envelope_from,
        recipients=tuple(approval.recipients),
        withdrawn=approval.withdrawn_at is not None,
        by=approval.approved_by if approval.sign_in_id else "",
        leave_at=approval.leave_at,
    )


def not_filed(limit: int = 20) -> list[Delivery]:
    """Return sent letters that are not on their owner's timeline yet, the first sent first."""
    rows = Delivery.objects.filter(state="sent", filed_at__isnull=True).select_related("owner", "approval")
    return list(rows.order_by("sent_at", "pk")[:limit])


def waiting_since(*, now: datetime) -> Delivery | None:
    """Return the letter that has been due for longest."""
    return Delivery.objects.filter(state="queued", next_try_at__lte=now).order_by("next_try_at").first()
