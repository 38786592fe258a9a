"""Writing what was found out about a letter after it was on the wire. Evidence settles; it never sends again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.sending.actions import recipients, remainders
from sincerely.sending.actions.claims import move
from sincerely.sending.actions.events import log
from sincerely.sending.models import Delivery, Evidence, Recipient
from sincerely.sending.returned import Told

PROVES = frozenset(("in_sent", "own_copy", "reported"))
"""Kinds of evidence that the server took the letter."""
AFTER: dict[str, frozenset[str]] = {
    "bounced": frozenset(("accepted", "uncertain", "abandoned", "delayed")),
    "delayed": frozenset(("accepted", "uncertain", "abandoned")),
    "accepted": frozenset(("uncertain", "abandoned", "delayed")),
}
"""Which states of a recipient a report may change: what bounced stays so, and whoever was refused got nothing."""


@transaction.atomic
def found(delivery: Delivery, kind: str, *, words: str = "", found_in: str = "", now: datetime) -> bool:
    """Settle an uncertain letter as sent, by evidence that the server took it; False if it is settled already."""
    if kind not in PROVES:
        raise ValueError(f"{kind} proves nothing")
    if not move(Delivery, delivery.pk, "uncertain", "sent", sent_at=now):
        return False
    delivery.recipients.filter(state="uncertain").update(state="accepted")
    recipients.after_sent(delivery, now=now)
    note(delivery, kind, words=words, found_in=found_in, now=now)
    log(delivery, "sent", now=now)
    return True


@transaction.atomic
def note(
    delivery: Delivery, kind: str, *, email: str = "", words: str = "", found_in: str = "", now: datetime
) -> Evidence:
    """Write what was found, or that one looked in vain."""
    values = {"words": words[:1000], "found_in": found_in[:512], "at": now}
    one, _ = Evidence.objects.update_or_create(
        delivery=delivery, kind=kind, email=email, defaults=values, create_defaults={**values, "first_at": now}
    )
    return one


@transaction.atomic
def take_report(delivery: Delivery, told: Sequence[Told], *, found_in: str, now: datetime) -> int:
    """Write what a delivery report said of our recipients; return how many it changed.

    An uncertain letter is settled by it: whoever reports has got it; it is rejected where nobody did.
    """
    if not Delivery.objects.filter(pk=delivery.pk, state__in=("sent", "uncertain")).exists():
        return 0
    unsure = set(delivery.recipients.filter(state="uncertain").values_list("email", flat=True))
    changed = {one.email for one in told if tell(delivery, one, found_in=found_in, now=now)}
    if changed & unsure:
        settle(delivery, found_in=found_in, now=now)
    return len(changed)


def tell(delivery: Delivery, one: Told, *, found_in: str, now: datetime) -> bool:
    """Write what was said of one recipient, where that is news."""
    mine = Recipient.objects.filter(delivery=delivery, email=one.email, state__in=AFTER[one.state])
    if not mine.update(state=one.state, reply=one.words):
        return False
    if one.state != "accepted":
        note(delivery, one.state, email=one.email, words=one.words, found_in=found_in, now=now)
    return True


def settle(delivery: Delivery, *, found_in: str, now: datetime) -> None:
    """Settle an uncertain letter, or its uncertain remainder, after a report about somebody of whom one did not know:
    it left; of whom nothing was said, their server took it."""
    if not Delivery.objects.filter(pk=delivery.pk, state="uncertain").exists():
        remainders.told(delivery, now=now)
        return
    states = set(delivery.recipients.values_list("state", flat=True))
    new = "rejected" if states <= {"bounced", "rejected"} else "sent"
    fields: dict[str, Any] = {"sent_at": now} if new == "sent" else {}
    if move(Delivery, delivery.pk, "uncertain", new, **fields):
        delivery.recipients.filter(state="uncertain").update(state="accepted")
        if new == "sent":
            recipients.after_sent(delivery, now=now)
        note(delivery, "reported", found_in=found_in, now=now)
        log(delivery, new, now=now)


def put_away(evidence: Evidence, *, now: datetime) -> None:
    """Take a bounce off Today; it stays beside the letter."""
    Evidence.objects.filter(pk=evidence.pk, seen_at=None).update(seen_at=now)
