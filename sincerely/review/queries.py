"""Reading letters in review and their approvals."""

from datetime import datetime

from django.db.models import QuerySet

from sincerely.accounts.models import Owner
from sincerely.review.models import Approval, FrozenLetter, StandingApproval, StandingSilence, StandingUse
from sincerely.review.standing import Scope, Standing, Template
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


def standing_now(row: StandingApproval) -> Standing:
    """Return a standing approval with what it was used for, read afresh."""
    used = StandingUse.objects.filter(standing=row)
    return Standing(
        Template(row.kind, row.language, row.subject, row.text),
        Scope(tuple(row.people), row.most, row.since, row.until),
        row.revoked_at is not None,
        Approval.objects.filter(standing=row).count(),
        frozenset(used.exclude(person=None).values_list("person_id", flat=True)),
    )


def standing_approvals(owner: Owner) -> list[StandingApproval]:
    """Return what the owner approved beforehand, the newest first, with its uses."""
    rows = StandingApproval.objects.filter(owner=owner).prefetch_related("uses__person", "uses__approval")
    return list(rows.order_by("-given_at", "-pk"))


def standing_open(owner: Owner, kind: str, *, now: datetime) -> list[StandingApproval]:
    """Return the standing approvals of a kind that could be used now, the first given first."""
    rows = StandingApproval.objects.filter(owner=owner, kind=kind, revoked_at__isnull=True, since__lte=now)
    return list(rows.filter(until__gt=now).order_by("given_at", "pk"))


def standing_uses(owner: Owner, *, limit: int = 50) -> list[StandingUse]:
    """Return the letters that left under standing approvals, the newest first."""
    rows = StandingUse.objects.filter(standing__owner=owner).select_related("standing", "person", "approval__delivery")
    return list(rows.order_by("-used_at")[:limit])


def receipt_of(owner: Owner, message_id: str) -> str:
    """Return the receipt of the owner's letter with this Message-ID; blank where it has none."""
    found = Approval.objects.filter(owner=owner, message_id=message_id, withdrawn_at__isnull=True)
    return found.values_list("receipt_id", flat=True).first() or ""


def approval_of_receipt(receipt_id: str) -> Approval | None:
    """Return the standing approval that a receipt belongs to."""
    found = Approval.objects.filter(receipt_id=receipt_id, withdrawn_at__isnull=True).exclude(receipt_id="")
    return found.select_related("owner", "letter__person").first()


def sealed_row(approval: Approval, salt: str) -> dict[str, object]:
    """A salted digest of the approval's columns that never change, for its entry in the ledger.

    Recipients are not among them: the receipt commits to them, and the frozen letter repeats them.
    """
    columns = [approval.owner_id, approval.letter_id, approval.sign_in_id, approval.letter_revision, approval.sha256]
    columns += [approval.envelope_from, approval.message_id, approval.receipt_id, approval.approved_by]
    columns += [approval.edited, approval.words, approval.disclosure, approval.standing_id]
    columns += [None if at is None else written(at) for at in (approval.approved_at, approval.opened_at)]
    return {"row": {"salt": salt, "sha256": row_digest(salt, columns)}}


def standing_in_force(kind: str, *, now: datetime) -> list[StandingApproval]:
    """Return everybody's standing approvals of a kind that could be used now, the first given first."""
    rows = StandingApproval.objects.filter(kind=kind, revoked_at__isnull=True, since__lte=now, until__gt=now)
    return list(rows.filter(owner__is_active=True).select_related("owner").order_by("given_at", "pk"))


def looked_at(row: StandingApproval) -> QuerySet[StandingSilence, int]:
    """Return the messages (ids) that were held against a standing approval."""
    return StandingSilence.objects.filter(standing=row).values_list("entry_id", flat=True)


def silences(owner: Owner, *, limit: int = 50) -> list[StandingSilence]:
    """Return what was not answered by itself and why, the newest first."""
    rows = StandingSilence.objects.filter(standing__owner=owner).exclude(why="")
    return list(rows.select_related("entry__person", "standing").order_by("-at", "-pk")[:limit])
