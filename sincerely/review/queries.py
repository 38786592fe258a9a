"""Reading letters in review and their approvals."""

from sincerely.accounts.models import Owner
from sincerely.review.models import Approval, FrozenLetter
from sincerely.trust.commitments import row_digest, written
from sincerely.writing.models import Letter

WAITING = ("proposed", "in_review", "undone")


def waiting(owner: Owner) -> list[Letter]:
    """Return the letters that wait for the owner, the oldest first."""
    return list(Letter.objects.filter(owner=owner, state__in=WAITING).select_related("person").order_by("drafted_at"))


def waiting_count(owner: Owner) -> int:
    """Return how many letters wait."""
    return Letter.objects.filter(owner=owner, state__in=WAITING).count()


def all_letters(owner: Owner) -> list[Letter]:
    """Return every letter, the newest first."""
    return list(Letter.objects.filter(owner=owner).select_related("person").order_by("-changed_at"))


def letter(owner: Owner, letter_id: int) -> Letter | None:
    """Return one letter of the owner's."""
    return Letter.objects.select_related("person", "reply_to", "owner").filter(owner=owner, pk=letter_id).first()


def frozen(letter_id: int, sha256: str) -> FrozenLetter | None:
    """Return a freezing by its digest."""
    return FrozenLetter.objects.filter(letter_id=letter_id, sha256=sha256).first()


def standing_approval(letter_id: int) -> Approval | None:
    """Return the approval of a letter that has not been withdrawn."""
    return Approval.objects.filter(letter_id=letter_id, withdrawn_at__isnull=True).select_related("delivery").first()


def recent_approvals(owner: Owner, limit: int = 10) -> list[Approval]:
    """Return the newest approvals, for the rubber-stamp guard."""
    return list(Approval.objects.filter(owner=owner).select_related("letter").order_by("-approved_at")[:limit])


def sealed_row(approval: Approval, salt: str) -> dict[str, object]:
    """A salted digest of the approval's columns that never change, for its entry in the ledger.

    Recipients are not among them: the receipt commits to them, and the frozen letter repeats them.
    """
    columns = [approval.owner_id, approval.letter_id, approval.sign_in_id, approval.letter_revision, approval.sha256]
    columns += [approval.envelope_from, approval.message_id, approval.receipt_id, approval.approved_by]
    columns += [approval.edited, approval.words, approval.disclosure]
    columns += [None if at is None else written(at) for at in (approval.approved_at, approval.opened_at)]
    return {"row": {"salt": salt, "sha256": row_digest(salt, columns)}}
