"""What is told of each step: the ledger in the same transaction, and the program that proposed the letter."""

from datetime import datetime

from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.webhooks import actions as webhooks

TOLD = {
    "approved": "letter.approved",
    "withdrawn": "letter.taken_back",
    "given_back": "letter.taken_back",
    "sent": "letter.sent",
    "rejected": "letter.rejected",
    "uncertain": "letter.uncertain",
    "resolved_sent": "letter.sent",
    "resolved_abandon": "letter.abandoned",
}
"""What a webhook says of each event of the ledger."""


def log(delivery: Delivery, state: str, *, now: datetime) -> None:
    """Write the event into the ledger, in the caller's transaction."""
    payload = {"message_id": delivery.message_id, "sha256": delivery.sha256, "state": state}
    trust.append(state, payload, now, receipt_id=delivery.approval.receipt_id)
    tell(delivery, state, now=now)


def tell(delivery: Delivery, state: str, *, now: datetime) -> None:
    """Have the program that proposed this letter told what became of it, in the caller's transaction."""
    kind = TOLD.get(state)
    letter = delivery.approval.letter
    if kind and letter.offers.exists():
        short = kind.partition(".")[2]
        webhooks.add(delivery.owner, kind, letter=letter.pk, state=short, message_id=delivery.message_id, now=now)
