"""Writing the outbox. Each step is one small transaction; where two workers race, the conditional UPDATE decides."""

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from sincerely.accounts.models import SignIn
from sincerely.accounts.queries import stands
from sincerely.review.models import Approval
from sincerely.review.queries import second_of
from sincerely.sending.models import Account, Delivery, Evidence, Recipient
from sincerely.sending.outbox import LEASE, LONGEST, RENEW_AFTER, WAIT, Answer, back_off, may_move, outcome
from sincerely.trust import actions as trust
from sincerely.webhooks import actions as webhooks

SENT_AGAIN = "sent_again"
"""Evidence that a person had an uncertain letter sent again: it may have arrived, so it is never written anew."""
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
ENDED = ("sent", "rejected", "abandoned")


class TooLate(Exception):
    """The letter is no longer where it could be stopped."""


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


def move(delivery_id: int, old: str, new: str, **fields: object) -> bool:
    """Take one step of the state machine if the row still stands where it was thought to; return whether it did."""
    if not may_move(old, new):
        raise ValueError(f"no step from {old} to {new}")
    return Delivery.objects.filter(pk=delivery_id, state=old).update(state=new, **fields) == 1


def claim_next(worker: str, *, now: datetime) -> Delivery | None:
    """Claim the next letter that is due; None when there is none or another worker was first."""
    due = (
        Delivery.objects.filter(state="queued", next_try_at__lte=now, approval__withdrawn_at__isnull=True)
        .filter(approval__standing__revoked_at__isnull=True)
        .order_by("next_try_at", "pk")
        .values_list("pk", flat=True)
    )
    for delivery_id in due[:5]:
        # A claim has a name of its own: two machines may both have a worker of this name.
        lease = {"claimed_by": f"{worker[:40]}#{secrets.token_hex(8)}", "lease_until": now + LEASE}
        if move(delivery_id, "queued", "claimed", **lease):
            return claimed(delivery_id)
    return None


def claimed(delivery_id: int) -> Delivery:
    """Return a claimed letter with its recipients, and all that is asked of it again and again until it is sent."""
    rows = Delivery.objects.select_related("approval__letter", "owner", "account").prefetch_related("recipients")
    found = rows.get(pk=delivery_id)
    found.approval.owner = found.approval.letter.owner = found.owner
    return found


def renew(delivery: Delivery, *, now: datetime) -> None:
    """Give a sign of life for a claim, at most every RENEW_AFTER. A claim that was lost is not taken back."""
    if delivery.lease_until is None or delivery.lease_until - now > LEASE - RENEW_AFTER:
        return
    delivery.lease_until = now + LEASE
    ours = Delivery.objects.filter(pk=delivery.pk, claimed_by=delivery.claimed_by, state__in=("claimed", "on_wire"))
    ours.update(lease_until=delivery.lease_until)


def put_on_wire(delivery: Delivery, *, wire_sha256: str, now: datetime) -> None:
    """Commit that the final dot of these bytes may go out now. Raises TooLate when the claim is no longer ours."""
    ours = Delivery.objects.filter(pk=delivery.pk, state="claimed", claimed_by=delivery.claimed_by)
    if ours.update(state="on_wire", wire_sha256=wire_sha256, lease_until=now + LEASE) != 1:
        raise TooLate
    delivery.lease_until = now + LEASE


@transaction.atomic
def record_answer(delivery: Delivery, recipients: Mapping[str, Answer], final: Answer, *, now: datetime) -> str:
    """Write what the server answered to the final dot, with its entry in the ledger; return the new state."""
    state = outcome(recipients, final)
    if state == "queued" and now - delivery.queued_at > LONGEST:
        state = "rejected"
    fields: dict[str, object] = {"last_reply": final.words, "attempts": delivery.attempts + 1}
    if state == "queued":
        fields["next_try_at"] = now + back_off(delivery.attempts + 1)
    if state == "sent":
        fields["sent_at"] = now
    # Whoever looked after our lease ran out wrote "uncertain"; the server's own answer is better than not knowing.
    if move(delivery.pk, "on_wire", state, **fields) or (
        state in ENDED and delivery_of_claim(delivery).exists() and move(delivery.pk, "uncertain", state, **fields)
    ):
        write_recipients(delivery, recipients, state)
        if state in ENDED:
            log(delivery, state, now=now)
    return state


def delivery_of_claim(delivery: Delivery) -> QuerySet[Delivery]:
    """Return the row while it is still this claim's."""
    return Delivery.objects.filter(pk=delivery.pk, claimed_by=delivery.claimed_by)


@transaction.atomic
def record_failure(delivery: Delivery, answer: Answer, *, temporary: bool, now: datetime) -> str:
    """Write that the letter certainly did not leave: try again later, or give it back to its person."""
    state = "queued" if temporary and now - delivery.queued_at <= LONGEST else "rejected"
    fields: dict[str, object] = {
        "last_reply": answer.words,
        "attempts": delivery.attempts + 1,
        "next_try_at": now + back_off(delivery.attempts + 1),
    }
    still_ours = delivery_of_claim(delivery).filter(state="claimed").exists()
    if still_ours and move(delivery.pk, "claimed", state, **fields) and state == "rejected":
        write_recipients(delivery, {}, state)
        log(delivery, state, now=now)
    return state


def wait(delivery: Delivery, why: str, *, now: datetime) -> None:
    """Leave a claimed letter where it is until its account can send: no try is counted, no time runs out."""
    fields: dict[str, object] = {"last_reply": why, "next_try_at": now + WAIT, "queued_at": now, "claimed_by": ""}
    if delivery_of_claim(delivery).filter(state="claimed").exists():
        move(delivery.pk, "claimed", "queued", **fields)


@transaction.atomic
def give_back(delivery: Delivery, why: str, *, now: datetime) -> bool:
    """Take a claimed letter that was never on the wire out of the outbox; its person looks again. False if too late."""
    ours = delivery_of_claim(delivery).filter(state="claimed", wire_sha256__isnull=True)
    if not ours.exists() or not move(delivery.pk, "claimed", "queued", last_reply=why, claimed_by=""):
        return False
    move(delivery.pk, "queued", "abandoned")
    log(delivery, "given_back", now=now)
    return True


@transaction.atomic
def record_unsure(delivery: Delivery, why: str, *, now: datetime, answers: Mapping[str, Answer] | None = None) -> None:
    """Write that nobody knows whether it arrived. It is not sent again by itself.

    Whom the server refused before (`answers`) certainly did not get it.
    """
    if move(delivery.pk, "on_wire", "uncertain", last_reply=why[:500], attempts=delivery.attempts + 1):
        for recipient in delivery.recipients.exclude(state="accepted"):
            answer = (answers or {}).get(recipient.email)
            refused = answer is not None and not answer.accepted
            recipient.state, recipient.reply = "rejected" if refused else "uncertain", answer.words if answer else ""
            recipient.save(update_fields=["state", "reply"])
        log(delivery, "uncertain", now=now)


def recover(*, now: datetime) -> int:
    """After a crash: claims that ran out go back to the queue; what was on the wire is uncertain. Return how many."""
    # A lease further ahead than any is given: the clock was set back since.
    over = Q(lease_until__lte=now) | Q(lease_until__gt=now + 2 * LEASE)
    back = Delivery.objects.filter(over, state="claimed").update(state="queued", claimed_by="")
    lost = list(Delivery.objects.filter(over, state="on_wire"))
    for delivery in lost:
        record_unsure(delivery, "The worker stopped before the server's answer was written down.", now=now)
    return back + len(lost)


@transaction.atomic
def take_back(delivery: Delivery, *, now: datetime) -> None:
    """Stop a letter that has not been claimed (undo). Raises TooLate otherwise, and of one that may have arrived."""
    if delivery.evidence.filter(kind=SENT_AGAIN).exists() or not move(delivery.pk, "queued", "abandoned"):
        raise TooLate
    log(delivery, "withdrawn", now=now)


@transaction.atomic
def resolve(delivery: Delivery, choice: str, *, sign_in: SignIn, now: datetime) -> None:
    """A signed-in person decides about an uncertain letter: `sent`, `resend` (same Message-ID), `abandon`."""
    if not stands(sign_in, delivery.owner_id, now=now):
        raise PermissionError("only a signed-in person resolves a letter")
    new = {"sent": "sent", "resend": "queued", "abandon": "abandoned"}[choice]
    fields: dict[str, object] = {"next_try_at": now, "queued_at": now} if new == "queued" else {}
    if new == "sent":
        fields["sent_at"] = now
    if not move(delivery.pk, "uncertain", new, **fields):
        raise TooLate
    unsure = delivery.recipients.filter(state="uncertain")
    if new != "abandoned":
        # Whom the server refused or accepted for certain stays so: nobody gets it twice by a resend.
        unsure.update(state="accepted" if new == "sent" else "queued")
    if new == "queued":
        again = {"at": now, "first_at": now}
        Evidence.objects.get_or_create(delivery=delivery, kind=SENT_AGAIN, email="", defaults=again)
    log(delivery, f"resolved_{choice}", now=now)


def write_recipients(delivery: Delivery, answers: Mapping[str, Answer], state: str) -> None:
    """Write each recipient's own result, one statement for those who had the same."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for recipient in delivery.recipients.all():
        answer = answers.get(recipient.email)
        refused = state == "rejected" or (answer is not None and not answer.accepted)
        recipient.state = "queued" if state == "queued" else "rejected" if refused else "accepted"
        recipient.reply = answer.words if answer else ""
        alike[recipient.state, recipient.reply].append(recipient.pk)
    for (become, reply), numbers in alike.items():
        Recipient.objects.filter(pk__in=numbers).update(state=become, reply=reply)


def mark_filed(deliveries: Collection[Delivery], *, now: datetime) -> set[int]:
    """Note, in the transaction that files them, that sent letters are on the timeline; return which were not before."""
    numbers = [delivery.pk for delivery in deliveries]
    rows = Delivery.objects.filter(pk__in=numbers, state="sent", filed_at__isnull=True)
    # The lock: of two that file at once the second finds nothing left to mark.
    marked = set(rows.select_for_update().values_list("pk", flat=True))
    Delivery.objects.filter(pk__in=marked).update(filed_at=now)
    return marked


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
