"""From the outbox to the wire: claim, last gate, body, commit, dot, answer. What a worker runs again and again."""

from collections.abc import Callable
from datetime import datetime

from django.conf import settings

from sincerely.sending import actions, queries
from sincerely.sending.gate import refuse
from sincerely.sending.models import Delivery
from sincerely.sending.outbox import Answer
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.trust.attached_proof import attach_proof

Deliver = Callable[..., tuple[dict[str, Answer], Answer]]
"""`sending.adapters.smtp.deliver` bound to a server."""


def final_bytes(delivery: Delivery, *, now: datetime) -> bytes | None:
    """Return the bytes for the wire: the approved ones, with the proof attached where recipients can reach no page.

    None while the ledger has not signed an entry that covers the receipt.
    """
    core = bytes(delivery.approval.content)
    receipt = delivery.approval.receipt_id
    if not receipt or settings.SINCERELY_PUBLIC_URL:
        return core
    proof = ledger.proof(receipt)
    if proof is None:
        trust.sign_checkpoint(now)
        proof = ledger.proof(receipt)
    return attach_proof(core, proof) if proof else None


def send_one(
    worker: str, deliver: Deliver, *, clock: Callable[[], datetime], not_left: type[Exception], unsure: type[Exception]
) -> Delivery | None:
    """Send the next letter that is due, if there is one; return it. Everything that happened is written down."""
    delivery = actions.claim_next(worker, now=clock())
    if delivery is None:
        return None
    content = final_bytes(delivery, now=clock())
    recipients = [recipient.email for recipient in delivery.recipients.exclude(state="accepted")]
    if content is None:
        actions.record_failure(
            delivery, Answer(451, "The ledger has not signed this yet."), temporary=True, now=clock()
        )
        return delivery
    why = refuse(queries.approved(delivery), content, recipients, queued_sha256=delivery.sha256, now=clock())
    if why:
        actions.record_failure(delivery, Answer(550, why), temporary=False, now=clock())
        return delivery
    try:
        answers, final = deliver(
            delivery.approval.envelope_from,
            recipients,
            content,
            on_wire=lambda: actions.put_on_wire(delivery, worker),
        )
    except not_left as problem:
        answer = getattr(problem, "answer", Answer(421, str(problem)))
        actions.record_failure(delivery, answer, temporary=getattr(problem, "temporary", True), now=clock())
    except unsure as problem:
        actions.record_unsure(delivery, str(problem), now=clock())
    except actions.TooLate:
        return delivery
    else:
        actions.record_answer(delivery, answers, final, now=clock())
    return delivery
