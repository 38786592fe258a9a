"""Writing the outbox. Each step is one small transaction; where two workers race, the conditional UPDATE decides."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.accounts.models import SignIn
from sincerely.accounts.queries import stands
from sincerely.review.models import Approval
from sincerely.review.queries import second_of
from sincerely.sending.actions import recipients, remainders
from sincerely.sending.actions.claims import TooLate, lease, move, of_claim, ran_out, renew, to_wire, wait
from sincerely.sending.actions.events import log, tell
from sincerely.sending.models import Account, Delivery, Evidence, Recipient
from sincerely.sending.outbox import LONGEST, Answer, back_off, outcome

__all__ = [
    "TooLate", "claim_next", "claimed", "end_with_standing", "enqueue", "give_back", "log", "mark_filed", "move",
    "put_on_wire", "record_answer", "record_failure", "record_unsure", "recover", "renew", "resolve", "take_back",
    "wait",
]  # fmt: skip
SENT_AGAIN = "sent_again"
"""Evidence that a person had an uncertain letter sent again: it may have arrived, so it is never written anew."""
STANDING_ENDED = "gate.standing_ended"
ENDED = ("sent", "rejected", "abandoned")


def enqueue(approval: Approval, *, now: datetime) -> Delivery:
    """Put approved bytes into the outbox, in the approval's own transaction. Nothing leaves before `leave_at`, nor
    before that of a second yes.

    It is bound to the account of its From as it is now; without one, to the server of the desk's settings.
    """
    second = second_of(approval)
    delivery = Delivery.objects.create(
        owner=approval.owner,
        approval=approval,
        account=Account.objects.filter(owner=approval.owner, email=approval.envelope_from, removed_at=None).first(),
        sha256=approval.sha256,
        message_id=approval.message_id,
        next_try_at=max(approval.leave_at, second.leave_at) if second is not None else approval.leave_at,
        queued_at=now,
    )
    Recipient.objects.bulk_create(Recipient(delivery=delivery, email=email) for email in approval.recipients)
    tell(delivery, "approved", now=now)
    return delivery


def claim_next(worker: str, *, now: datetime) -> Delivery | None:
    """Claim the next letter that is due; None when there is none or another worker was first."""
    due = (
        Delivery.objects.filter(state="queued", next_try_at__lte=now, approval__withdrawn_at__isnull=True)
        .filter(approval__standing__revoked_at__isnull=True)
        .order_by("next_try_at", "pk")
        .values_list("pk", flat=True)
    )
    for delivery_id in due[:5]:
        if move(Delivery, delivery_id, "queued", "claimed", **lease(worker, now=now)):
            return claimed(delivery_id)
    return None


def claimed(delivery_id: int) -> Delivery:
    """Return a claimed letter with its recipients, and all that is asked of it again and again until it is sent."""
    rows = Delivery.objects.select_related("approval__letter", "owner", "account").prefetch_related("recipients")
    found = rows.get(pk=delivery_id)
    found.approval.owner = found.approval.letter.owner = found.owner
    return found


@transaction.atomic
def put_on_wire(
    delivery: Delivery, *, wire_sha256: str, answers: Mapping[str, Answer] | None = None, now: datetime
) -> None:
    """Commit that the final dot of these bytes may go out now, and to whom: whoever was refused before it (`answers`)
    certainly gets nothing by this try. Raises TooLate when the claim is no longer ours."""
    to_wire(delivery, now=now, wire_sha256=wire_sha256)
    recipients.write(delivery, recipients.at_rcpt(delivery, answers or {}))


@transaction.atomic
def record_answer(delivery: Delivery, answers: Mapping[str, Answer], final: Answer, *, now: datetime) -> str:
    """Write what the server answered to the final dot, with its entry in the ledger; return the new state."""
    state = outcome(answers, final)
    if state == "queued" and now - delivery.queued_at > LONGEST:
        state = "rejected"
    fields: dict[str, Any] = {"last_reply": final.words, "attempts": delivery.attempts + 1}
    if state == "queued":
        fields["next_try_at"] = now + back_off(delivery.attempts + 1)
    if state == "sent":
        fields["sent_at"] = now
    # Whoever looked after our lease ran out wrote "uncertain"; the server's own answer is better than not knowing.
    fields["claim"] = delivery.claimed_by
    if move(Delivery, delivery.pk, "on_wire", state, **fields) or (
        state in ENDED and move(Delivery, delivery.pk, "uncertain", state, **fields)
    ):
        results = recipients.after_dot(delivery, answers, final)
        recipients.write(delivery, recipients.over(results) if state == "rejected" else results)
        if state == "sent" and any(one.state != "accepted" for one in delivery.recipients.all()):
            recipients.after_sent(delivery, now=now)
        if state in ENDED:
            log(delivery, state, now=now)
    return state


@transaction.atomic
def record_failure(
    delivery: Delivery,
    answer: Answer,
    *,
    temporary: bool,
    now: datetime,
    answers: Mapping[str, Answer] | None = None,
) -> str:
    """Write that the letter certainly did not leave: try again later, or give it back to its person.

    Whom the server refused for good (`answers`) is not asked about again.
    """
    state = "queued" if temporary and now - delivery.queued_at <= LONGEST else "rejected"
    fields: dict[str, Any] = {
        "last_reply": answer.words,
        "attempts": delivery.attempts + 1,
        "next_try_at": now + back_off(delivery.attempts + 1),
    }
    if move(Delivery, delivery.pk, "claimed", state, claim=delivery.claimed_by, **fields):
        if answers or state == "rejected":
            become = recipients.put_off if state == "queued" else recipients.given_up
            recipients.write(delivery, become(delivery, answer, answers))
        if state == "rejected":
            log(delivery, state, now=now)
    return state


@transaction.atomic
def give_back(delivery: Delivery, why: str, *, now: datetime) -> bool:
    """Take a claimed letter that was never on the wire out of the outbox; its person looks again. False if too late."""
    ours = of_claim(delivery).filter(state="claimed", wire_sha256__isnull=True)
    if not ours.exists() or not move(Delivery, delivery.pk, "claimed", "queued", last_reply=why, claimed_by=""):
        return False
    move(Delivery, delivery.pk, "queued", "abandoned")
    log(delivery, "given_back", now=now)
    return True


@transaction.atomic
def record_unsure(delivery: Delivery, why: str, *, now: datetime, answers: Mapping[str, Answer] | None = None) -> None:
    """Write that nobody knows whether it arrived. It is not sent again by itself.

    Whom the server refused before (`answers`, or what was written before the dot) certainly did not get it.
    """
    fields: dict[str, Any] = {"last_reply": why[:500], "attempts": delivery.attempts + 1}
    if move(Delivery, delivery.pk, "on_wire", "uncertain", claim=delivery.claimed_by, **fields):
        recipients.write(delivery, recipients.unsure(delivery, answers))
        log(delivery, "uncertain", now=now)


def recover(*, now: datetime) -> int:
    """After a crash: claims that ran out go back to the queue; what was on the wire is uncertain. Return how many."""
    over = ran_out(now=now)
    back = Delivery.objects.filter(over, state="claimed").update(state="queued", claimed_by="")
    lost = list(Delivery.objects.filter(over, state="on_wire"))
    for delivery in lost:
        record_unsure(delivery, "The worker stopped before the server's answer was written down.", now=now)
    return back + len(lost) + remainders.recover(now=now)


@transaction.atomic
def take_back(delivery: Delivery, *, now: datetime) -> None:
    """Stop a letter that has not been claimed (undo). Raises TooLate otherwise, and of one that may have arrived."""
    if delivery.evidence.filter(kind=SENT_AGAIN).exists() or not move(Delivery, delivery.pk, "queued", "abandoned"):
        raise TooLate
    log(delivery, "withdrawn", now=now)


@transaction.atomic
def end_with_standing(delivery: Delivery, *, now: datetime) -> bool:
    """Take a waiting letter out for good, since its owner ended the standing approval that it was to leave under.

    Return whether it certainly left nobody's outbox: one that a person had sent again may have arrived, and is let be.
    Raises TooLate while it is tried.
    """
    is_again = delivery.evidence.filter(kind=SENT_AGAIN).exists()
    if not move(Delivery, delivery.pk, "queued", "abandoned", last_reply=STANDING_ENDED):
        raise TooLate
    if is_again:
        delivery.recipients.filter(state="queued").update(state="uncertain")
        delivery.recipients.filter(state="deferred").update(state="rejected")
    log(delivery, "resolved_abandon" if is_again else "withdrawn", now=now)
    return not is_again


@transaction.atomic
def resolve(delivery: Delivery, choice: str, *, sign_in: SignIn, now: datetime) -> None:
    """A signed-in person decides about an uncertain letter: `sent`, `resend` (same Message-ID), `abandon`."""
    if not stands(sign_in, delivery.owner_id, now=now):
        raise PermissionError("only a signed-in person resolves a letter")
    new = {"sent": "sent", "resend": "queued", "abandon": "abandoned"}[choice]
    fields: dict[str, Any] = {"next_try_at": now, "queued_at": now} if new == "queued" else {}
    if new == "sent":
        fields["sent_at"] = now
    if not move(Delivery, delivery.pk, "uncertain", new, **fields):
        raise TooLate
    unsure = delivery.recipients.filter(state="uncertain")
    if new != "abandoned":
        # Whom the server refused or accepted for certain stays so: nobody gets it twice by a resend.
        unsure.update(state="accepted" if new == "sent" else "queued")
    else:
        delivery.recipients.filter(state="deferred").update(state="rejected")
    if new == "sent":
        recipients.after_sent(delivery, now=now)
    if new == "queued":
        again = {"at": now, "first_at": now}
        Evidence.objects.get_or_create(delivery=delivery, kind=SENT_AGAIN, email="", defaults=again)
    log(delivery, f"resolved_{choice}", now=now)


def mark_filed(deliveries: Collection[Delivery], *, now: datetime) -> set[int]:
    """Note, in the transaction that files them, that sent letters are on the timeline; return which were not before."""
    numbers = [delivery.pk for delivery in deliveries]
    rows = Delivery.objects.filter(pk__in=numbers, state="sent", filed_at__isnull=True)
    # The lock: of two that file at once the second finds nothing left to mark.
    marked = set(rows.select_for_update().values_list("pk", flat=True))
    Delivery.objects.filter(pk__in=marked).update(filed_at=now)
    return marked
