"""Reading webhooks and what is still to be told."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.trust.vault import KeyRing, unseal
from sincerely.webhooks.models import Event, Webhook


def standing(owner: Owner) -> Webhook | None:
    """Return the owner's webhook."""
    return Webhook.objects.filter(owner=owner, ended_at=None).first()


def secret_place(webhook: Webhook) -> str:
    """Return where a webhook's secret is sealed for."""
    return f"webhooks_webhook|{webhook.pk}|secret"


def secret_of(webhook: Webhook, ring: KeyRing) -> str:
    """Return the secret of a webhook. Raises CannotOpen."""
    return unseal(ring, webhook.secret, place=secret_place(webhook))


def lately(webhook: Webhook, limit: int = 10) -> list[Event]:
    """Return the newest events, the newest first."""
    return list(webhook.events.order_by("-pk")[:limit])


def standing_of(webhook: Webhook) -> dict[str, int]:
    """Return how many events are waiting, told and given up."""
    states = ("waiting", "told", "given_up")
    return {state: webhook.events.filter(state=state).count() for state in states}


def tests_since(webhook: Webhook, since: datetime) -> int:
    """Return how many tests were asked for after a moment."""
    return webhook.events.filter(kind="test", made_at__gt=since).count()
