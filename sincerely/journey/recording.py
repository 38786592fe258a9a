"""What a yes puts into the ledger and the outbox, and what taking it back takes out again: in the yes's transaction."""

from datetime import datetime

from sincerely.journey.disclosing import machine_of
from sincerely.review import queries as approvals
from sincerely.review.models import Approval, SecondYes
from sincerely.sending import actions as outbox
from sincerely.trust import actions as trust
from sincerely.trust.receipts import Review, SecondReview, build_payload, new_receipt_salt
from sincerely.writing import actions as writing


def note_yes(approval: Approval, kind: str, *, now: datetime) -> None:
    """Enter into the ledger that a yes was given or taken back which put nothing into the outbox."""
    said = {"sha256": approval.sha256, "by": approval.approved_by, "message_id": approval.message_id}
    sealed = approvals.sealed_row(approval, new_receipt_salt())
    trust.append(kind, {**said, **sealed}, now, receipt_id=approval.receipt_id)


def record(approval: Approval, *, now: datetime) -> None:
    """Enter an approval into the ledger, with its receipt, and put its letter into the outbox: in its transaction.

    Where a second yes stands beside it the one entry names both.
    """
    letter, second = approval.letter, approvals.second_of(approval)
    sealed = approvals.sealed_row(approval, new_receipt_salt())
    if second is not None:
        sealed |= approvals.sealed_second(second, new_receipt_salt())
    if approval.receipt_id:
        envelope_salt = new_receipt_salt()
        payload = receipt_payload(approval, envelope_salt) | sealed
        owner, language = str(letter.owner_id), letter.language
        trust.issue_receipt(payload, owner=owner, language=language, now=now, envelope_salt=envelope_salt)
    else:
        said = {"sha256": approval.sha256, "by": approval.approved_by, "message_id": approval.message_id}
        also = {"second": second.said_by} if second is not None else {}
        trust.append("approved_by_hand", {**said, **also, **sealed}, now)
    outbox.enqueue(approval, now=now)
    writing.release_unsaid(letter)


def receipt_payload(approval: Approval, envelope_salt: str) -> dict[str, object]:
    """Return what the receipt says: facts of the approval's row, digests of its bytes."""
    letter, second = approval.letter, approvals.second_of(approval)
    total = max(1, sum(approval.words.values()))
    return build_payload(
        receipt_id=approval.receipt_id,
        message=bytes(approval.content),
        recipients=approval.recipients,
        disclosure=approval.disclosure,
        words=approval.words,
        review=Review(
            name=approval.approved_by,
            approved_at=approval.approved_at,
            role=letter.owner.role or None,
            opened_at=approval.opened_at,
            edited=approval.edited,
            edit_ratio=approval.words.get("human", 0) / total,
            auth=approval.sign_in.how,
            second=second_said(second) if second is not None else None,
        ),
        machine=machine_of(letter),
        salt=new_receipt_salt(),
        envelope_salt=envelope_salt,
    )


def second_said(second: SecondYes) -> SecondReview:
    """Return what a receipt says of the second person: their name only where they agreed."""
    return SecondReview(second.said_by if second.is_named else None, second.said_at, second.sign_in.how)


def stop(approval: Approval, *, now: datetime) -> None:
    """Take an approved letter out of the outbox, if it is there, and enter that into the ledger. Raises TooLate."""
    delivery = getattr(approval, "delivery", None)
    if delivery is None:
        note_yes(approval, "withdrawn", now=now)
    else:
        outbox.take_back(delivery, now=now)
