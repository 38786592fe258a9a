"""From the outbox to the wire: claim, last gate, body, commit, dot, answer. What a worker runs again and again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from django.conf import settings
from django.db import transaction

from sincerely.journey.arrival_workers import Chunk, trip_of_one
from sincerely.journey.asked_again import why_not_now
from sincerely.journey.invitations import take_in
from sincerely.noticing import actions as noticing
from sincerely.people import actions as people
from sincerely.review import actions as review
from sincerely.sending import actions, queries
from sincerely.sending.accounts import Waits
from sincerely.sending.actions import remainders
from sincerely.sending.actions.recipients import in_this_try
from sincerely.sending.gate import refuse
from sincerely.sending.models import Delivery, Remainder
from sincerely.sending.outbox import Answer, Deliver
from sincerely.sources import actions as sources
from sincerely.sources import queries as sources_read
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import MessageRecord, RawItem
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.trust.actions import LedgerRefusedError, PutBackError
from sincerely.trust.attached_proof import attach_proof

FILED_AT_ONCE, OCTETS_AT_ONCE = 50, 2_000_000
"""Letters that come on a timeline in one transaction: few, because other writers wait for it, and all are in memory."""
PUT_BACK = "This desk was put back from a backup. Nothing leaves until somebody has looked through the outbox."
LEDGER_DIFFERS = "The ledger is not the one that was signed before. Nothing leaves until somebody has looked."


def final_bytes(delivery: Delivery, *, now: datetime) -> bytes | None:
    """Return the bytes for the wire: the approved ones, with the proof attached where recipients can reach no page.

    Those that go to the rest of the recipients are the very ones that the others got. None while the ledger has not
    signed an entry that covers the receipt.
    """
    if delivery.state == "sent" and (kept := sources_read.raw_bytes(delivery.wire_sha256 or "")):
        return kept
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
    worker: str,
    deliver: Deliver,
    *,
    clock: Callable[[], datetime],
    not_left: type[Exception],
    unsure: type[Exception],
    route: Callable[[Delivery], Deliver] | None = None,
) -> Delivery | None:
    """Send the next letter that is due, or what remains of one, if there is any; return it. Everything that happened is
    written down.

    `route` says by which server this letter leaves, or raises Waits; without it all leave by `deliver`.
    """
    row = actions.claim_next(worker, now=clock()) or remainders.claim_next(worker, now=clock())
    if row is None:
        return None
    delivery, act = (row.delivery, remainders) if isinstance(row, Remainder) else (row, actions)
    recipients = [one.email for one in in_this_try(delivery)]
    content = checked_bytes(row, recipients, now=clock())
    if content is None:
        return delivery
    try:
        answers, final = (route(delivery) if route else deliver)(
            delivery.approval.envelope_from,
            recipients,
            content,
            on_wire=lambda said: keep_on_wire(row, content, said, now=clock()),
            alive=lambda: actions.renew(row, now=clock()),
        )
    except Waits as problem:
        act.wait(row, problem.why, now=clock())
    except not_left as problem:
        answer, said = getattr(problem, "answer", Answer(0, str(problem))), getattr(problem, "answers", {})
        temporary = getattr(problem, "temporary", True)
        act.record_failure(row, answer, temporary=temporary, answers=said, now=clock())
    except unsure as problem:
        act.record_unsure(row, str(problem), now=clock(), answers=getattr(problem, "answers", {}))
    except actions.TooLate:
        if queries.approved(delivery).is_standing_ended:
            # No dot went out: the letter is over at once, with its reason, and not when its claim has run out.
            act.record_failure(row, Answer(0, actions.STANDING_ENDED), temporary=False, now=clock())
        return delivery
    else:
        act.record_answer(row, answers, final, now=clock())
    return delivery


@transaction.atomic
def keep_on_wire(row: Delivery | Remainder, content: bytes, answers: Mapping[str, Answer], *, now: datetime) -> None:
    """Keep what goes out and to whom, and commit that it does, before its dot: a crash can't make us forget what was
    said. Raises TooLate where the standing approval was ended while the letter was claimed: no dot goes out then."""
    if not review.hold_standing((row.delivery if isinstance(row, Remainder) else row).approval.standing_id):
        raise actions.TooLate
    wire_sha256 = sources.keep_raw(content)
    if isinstance(row, Remainder):
        remainders.put_on_wire(row, wire_sha256=wire_sha256, answers=answers, now=now)
    else:
        actions.put_on_wire(row, wire_sha256=wire_sha256, answers=answers, now=now)


def checked_bytes(row: Delivery | Remainder, recipients: Sequence[str], *, now: datetime) -> bytes | None:
    """Return the bytes that may leave now to these recipients; None, with the reason written down, when none may."""
    delivery, act = (row.delivery, remainders) if isinstance(row, Remainder) else (row, actions)
    try:
        # A database put back from a backup knows neither what was taken back since nor what has left since.
        trust.refuse_another_past()
        content = final_bytes(delivery, now=now)
    except PutBackError:
        act.record_failure(row, Answer(0, PUT_BACK), temporary=True, now=now)
        return None
    except LedgerRefusedError:
        act.record_failure(row, Answer(0, LEDGER_DIFFERS), temporary=True, now=now)
        return None
    if content is None:
        act.record_failure(row, Answer(0, "The ledger has not signed this yet."), temporary=True, now=now)
        return None
    why = refuse(queries.approved(delivery), content, recipients, queued_sha256=delivery.sha256, now=now)
    if why == "gate.no_second_yes":
        give_back(row, why, now=now)
        return None
    if why:
        # Only time passes by itself: a clock that was put back, too.
        act.record_failure(row, Answer(0, why), temporary=why == "gate.undo_window", now=now)
        return None
    why = why_not_now(delivery, now=now)
    if why:
        give_back(row, why, now=now)
        return None
    return content


@transaction.atomic
def give_back(row: Delivery | Remainder, why: str, *, now: datetime) -> None:
    """Put a letter that should not leave as it is back into the editor, with the reason; nothing of it is lost.

    What may have been on the wire before is not written anew: that would be another letter beside it.
    """
    if isinstance(row, Remainder):
        remainders.give_back(row, why, now=now)
    elif actions.give_back(row, why, now=now):
        review.withdraw(row.approval, now=now)
    else:
        actions.record_failure(row, Answer(0, why), temporary=False, now=now)


def file_sent(*, now: datetime) -> int:
    """Put all letters that were sent on their owners' timelines, each once; return how many came.

    They come in batches, each of one owner and one transaction, so a crash leaves a letter filed or not, never half.
    What the owner's Sent folder brings later is the same message and known.
    """
    filed = 0
    while waiting := queries.not_filed(most=FILED_AT_ONCE, octets=OCTETS_AT_ONCE):
        filed += file_batch(waiting, now=now)
    return filed


@transaction.atomic
def file_batch(deliveries: Sequence[Delivery], *, now: datetime) -> int:
    """File letters of one owner with what they say, and let them close what they close; return how many came."""
    owner = deliveries[0].owner
    marked = actions.mark_filed(deliveries, now=now)
    ours = [delivery for delivery in deliveries if delivery.pk in marked]
    kept = sources_read.raw_of([delivery.wire_sha256 or "" for delivery in ours])
    items = [
        RawItem(kept.get(delivery.wire_sha256 or "") or bytes(delivery.approval.content), position)
        for position, delivery in enumerate(ours)
    ]
    chunk = Chunk("eml", owner.email, month_window(now), tuple(items))
    outcomes = [trip_of_one(chunk, item) for item in items]
    sources.keep_blobs(packed for outcome in outcomes for packed in outcome.packed)
    found = [(each, outcome) for outcome in outcomes for each in outcome.records if isinstance(each, MessageRecord)]
    placed = people.place(owner, [record for record, _ in found], source=None, now=now)
    filed = [(entry, outcome) for entry, (_, outcome) in zip(placed.entries, found, strict=True) if entry is not None]
    for entry, outcome in filed:
        if outcome.invited:
            take_in(owner, entry, outcome.invited, now=now)
    noticing.keep(owner, [(entry, outcome.reading) for entry, outcome in filed if outcome.reading is not None])
    noticing.settle(owner, now=now, people={entry.person_id for entry, _ in filed if entry.person_id})
    return len(filed)
