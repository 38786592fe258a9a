"""Writing webhooks. An event is written in the transaction of what happened: both stand or neither does."""

import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.trust.vault import KeyRing, seal
from sincerely.webhooks import queries
from sincerely.webhooks.models import Event, Webhook
from sincerely.webhooks.signing import SECRET_BYTES, secret_of
from sincerely.webhooks.trying import LEASE, next_try

KEPT = timedelta(days=30)
"""How long events that were told or given up are kept."""


@transaction.atomic
def set_up(owner: Owner, url: str, *, ring: KeyRing, now: datetime) -> str:
    """Tell this address from now on; return its secret, which is shown once. One that stood before is ended."""
    end(owner, now=now)
    webhook = Webhook.objects.create(owner=owner, url=url, made_at=now)
    secret = secret_of(secrets.token_bytes(SECRET_BYTES))
    webhook.secret = seal(ring, secret, place=queries.secret_place(webhook))
    webhook.save(update_fields=["secret"])
    return secret


def end(owner: Owner, *, now: datetime) -> None:
    """Tell nobody any more; what waits is given up, and the secret is forgotten."""
    standing = Webhook.objects.filter(owner=owner, ended_at=None)
    Event.objects.filter(webhook__in=standing, state="waiting").update(state="given_up", result="ended")
    standing.update(ended_at=now, secret="")


def add(
    owner: Owner, kind: str, *, letter: int | None, state: str, message_id: str = "", now: datetime
) -> Event | None:
    """Write down what is to be told, in the caller's transaction; None where the owner has nobody told."""
    return next(iter(add_all(owner, kind, letters=[letter], state=state, message_id=message_id, now=now)), None)


def add_all(
    owner: Owner, kind: str, *, letters: Sequence[int | None], state: str, message_id: str = "", now: datetime
) -> list[Event]:
    """Write down the same of many letters, in the caller's transaction; empty where the owner has nobody told."""
    webhook = queries.standing(owner)
    if webhook is None:
        return []
    more = {"message_id": message_id} if message_id else {}
    said = [{"type": kind, "timestamp": now.isoformat(timespec="milliseconds"),
             "data": {"letter": letter, "state": state} | more} for letter in letters]  # fmt: skip
    return Event.objects.bulk_create(
        Event(
            webhook=webhook,
            name=f"msg_{secrets.token_hex(16)}",
            kind=kind,
            body=json.dumps(each, separators=(",", ":")),
            made_at=now,
            next_try_at=now,
        )
        for each in said
    )


def claim_next(*, now: datetime) -> Event | None:
    """Claim the next event that is due, for LEASE; None when there is none. Who dies lets it come up again."""
    due = Event.objects.filter(state="waiting", next_try_at__lte=now).order_by("next_try_at", "pk")
    for event in due.select_related("webhook__owner")[:5]:
        ours = Event.objects.filter(pk=event.pk, state="waiting", next_try_at=event.next_try_at)
        if ours.update(next_try_at=now + LEASE):
            return event
    return None


def told(event: Event, result: str, *, is_told: bool, now: datetime) -> None:
    """Write down how a try went: told, to be tried again, or given up after a day."""
    attempts = event.attempts + 1
    again = None if is_told else next_try(attempts, made_at=event.made_at, now=now)
    state = "told" if is_told else "waiting" if again else "given_up"
    fields: dict[str, object] = {"state": state, "attempts": attempts, "tried_at": now, "result": result[:80]}
    if again:
        fields["next_try_at"] = again
    Event.objects.filter(pk=event.pk, state="waiting").update(**fields)


def forget_old(*, now: datetime) -> int:
    """Delete events that were told or given up long ago; return how many."""
    return Event.objects.exclude(state="waiting").filter(made_at__lt=now - KEPT).delete()[0]
