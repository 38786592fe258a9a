"""Trying a sent letter again for those whom their server put off: the same verbs as for letters, and the same rule of
the wire for each try. Whoever has the letter is in no envelope again."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from sincerely.accounts.models import SignIn
from sincerely.accounts.queries import stands
from sincerely.sending.actions import recipients
from sincerely.sending.actions.claims import TooLate, lease, move, of_claim, ran_out, renew, to_wire, wait
from sincerely.sending.actions.events import log
from sincerely.sending.models import Delivery, Evidence, Recipient, Remainder
from sincerely.sending.outbox import LONGEST, Answer, back_off, settled

__all__ = [
    "claim_next", "give_back", "put_on_wire", "record_answer", "record_failure", "record_unsure", "recover", "renew",
    "resolve", "stop", "stop_of", "told", "wait",
]  # fmt: skip
STOPPED = "gate.stopped"
NO_APPROVAL = Q(delivery__approval__withdrawn_at__isnull=False) | Q(
    delivery__approval__standing__revoked_at__isnull=False
)


def claim_next(worker: str, *, now: datetime) -> Remainder | None:
    """Claim the next remainder that is due; None when there is none or another worker was first."""
    due = Remainder.objects.filter(state="queued", next_try_at__lte=now).exclude(NO_APPROVAL)
    for number in due.order_by("next_try_at", "pk").values_list("pk", flat=True)[:5]:
        if move(Remainder, number, "queued", "claimed", **lease(worker, now=now)):
            rows = Remainder.objects.select_related(
                "delivery__approval__letter", "delivery__owner", "delivery__account"
            ).prefetch_related("delivery__recipients")
            return rows.get(pk=number)
    return None


@transaction.atomic
def put_on_wire(row: Remainder, *, wire_sha256: str, answers: Mapping[str, Answer], now: datetime) -> None:
    """Commit that the final dot may go out now, and to whom. Raises TooLate when the claim is no longer ours, or when
    these are other bytes than the others got."""
    if wire_sha256 != row.delivery.wire_sha256:
        raise TooLate
    to_wire(row, now=now)
    recipients.write(row.delivery, recipients.at_rcpt(row.delivery, answers))


@transaction.atomic
def record_answer(row: Remainder, answers: Mapping[str, Answer], final: Answer, *, now: datetime) -> None:
    """Write what the server answered to the final dot, for each recipient of this try."""
    # Whoever looked after our lease ran out wrote "uncertain"; the server's own answer is better than not knowing.
    old = state_of(row)
    if old in ("on_wire", "uncertain"):
        go_on(row, old, recipients.after_dot(row.delivery, answers, final), final, now=now)


def state_of(row: Remainder) -> str:
    """Return how it stands, as long as the claim is ours, and keep it so until the transaction ends; else blank."""
    return of_claim(row).select_for_update().values_list("state", flat=True).first() or ""


@transaction.atomic
def record_failure(
    row: Remainder,
    answer: Answer,
    *,
    temporary: bool,
    now: datetime,
    answers: Mapping[str, Answer] | None = None,
) -> None:
    """Write that this try certainly reached nobody: go on later, or give it up."""
    if state_of(row) == "claimed":
        become = recipients.put_off if temporary else recipients.given_up
        go_on(row, "claimed", become(row.delivery, answer, answers), answer, now=now)


def go_on(row: Remainder, old: str, results: Mapping[str, tuple[str, str]], answer: Answer, *, now: datetime) -> None:
    """Write the results of a try; wait for the next one, or end where there is nobody left or the time is up."""
    if now - row.queued_at > LONGEST:
        results = recipients.over(results)
    recipients.write(row.delivery, results)
    tries = row.attempts + 1
    finish(row, old, now=now, last_reply=answer.words, attempts=tries, next_try_at=now + back_off(tries))


def finish(row: Remainder, old: str, *, now: datetime, **fields: Any) -> None:
    """Take the step that follows from how its recipients stand, with an entry in the ledger where it ends."""
    new = settled(Recipient.objects.filter(delivery=row.delivery_id).values_list("state", flat=True))
    if new == "ended":
        fields["ended_at"] = now
    if not move(Remainder, row.pk, old, new, **fields):
        raise TooLate
    recipients.note_refused(row.delivery, now=now)
    if new == "ended":
        log(row.delivery, "remainder_ended", now=now)


@transaction.atomic
def record_unsure(row: Remainder, why: str, *, now: datetime, answers: Mapping[str, Answer] | None = None) -> None:
    """Write that nobody knows whether those of this try got it. Nothing is sent again by itself."""
    fields: dict[str, Any] = {"last_reply": why[:500], "attempts": row.attempts + 1}
    if move(Remainder, row.pk, "on_wire", "uncertain", claim=row.claimed_by, **fields):
        recipients.write(row.delivery, recipients.unsure(row.delivery, answers))
        log(row.delivery, "remainder_uncertain", now=now)


def recover(*, now: datetime) -> int:
    """After a crash: as for letters. What has no standing approval any more is ended. Return how many."""
    over = ran_out(now=now)
    back = Remainder.objects.filter(over, state="claimed").update(state="queued", claimed_by="")
    lost = list(Remainder.objects.filter(over, state="on_wire").select_related("delivery__approval__letter"))
    for row in lost:
        record_unsure(row, "The worker stopped before the server's answer was written down.", now=now)
    for row in Remainder.objects.filter(NO_APPROVAL, state="queued").select_related("delivery__approval__letter"):
        stop(row, "gate.no_approval", now=now)
    return back + len(lost)


@transaction.atomic
def stop(row: Remainder, why: str = STOPPED, *, now: datetime, old: str = "queued", claim: str | None = None) -> None:
    """Try no more: whoever waits does not get it. Raises TooLate while a try is under way."""
    if not move(Remainder, row.pk, old, "ended", claim=claim, last_reply=why, ended_at=now):
        raise TooLate
    recipients.write(row.delivery, recipients.given_up(row.delivery, Answer(0, why)))
    recipients.note_refused(row.delivery, now=now)
    log(row.delivery, "remainder_ended", now=now)


def stop_of(delivery: Delivery, *, now: datetime) -> None:
    """Stop what remains of a letter, by its person's word. Raises TooLate where nothing does, or it is being tried."""
    row = Remainder.objects.filter(delivery=delivery).select_related("delivery__approval__letter").first()
    if row is None:
        raise TooLate
    stop(row, now=now)


def give_back(row: Remainder, why: str, *, now: datetime) -> None:
    """End a claimed remainder whose letter should not leave any more as it is."""
    with suppress(TooLate):
        stop(row, why, now=now, old="claimed", claim=row.claimed_by)


@transaction.atomic
def resolve(row: Remainder, choice: str, *, sign_in: SignIn, now: datetime) -> None:
    """A signed-in person decides about the uncertain recipients: `sent`, `resend` (same Message-ID), `abandon`.

    The last one means that nothing leaves any more, for those who were only put off neither.
    """
    delivery = row.delivery
    if not stands(sign_in, delivery.owner_id, now=now):
        raise PermissionError("only a signed-in person resolves a letter")
    # The lock: of two that decide at once the second finds it decided.
    if not Remainder.objects.filter(pk=row.pk, state="uncertain").update(next_try_at=now, queued_at=now, claimed_by=""):
        raise TooLate
    become = {"sent": "accepted", "resend": "deferred", "abandon": "abandoned"}[choice]
    delivery.recipients.filter(state="uncertain").update(state=become, reply="")
    if choice == "abandon":
        delivery.recipients.filter(state="deferred").update(state="rejected")
    if choice == "resend":
        again = {"at": now, "first_at": now}
        Evidence.objects.get_or_create(delivery=delivery, kind="sent_again", email="", defaults=again)
    log(delivery, f"remainder_resolved_{choice}", now=now)
    finish(row, "uncertain", now=now)


def told(delivery: Delivery, *, now: datetime) -> None:
    """Settle an uncertain try after a report about one of its recipients: their server took it for all of them."""
    row = Remainder.objects.filter(delivery=delivery, state="uncertain").first()
    if row is not None:
        delivery.recipients.filter(state="uncertain").update(state="accepted")
        finish(row, "uncertain", now=now, next_try_at=now)
