"""Reading letters in review and their approvals."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.people.models import Person
from sincerely.review.models import (
    Approval,
    FrozenLetter,
    HandedBack,
    SecondYes,
    StandingApproval,
    StandingSilence,
    StandingUse,
)
from sincerely.review.standing import Scope, Standing, Template
from sincerely.trust.commitments import row_digest, written
from sincerely.writing.models import Letter

WAITING = ("proposed", "in_review", "undone")


def _waiting(owner: Owner) -> QuerySet[Letter]:
    """Return the letters that wait: not those whose need was only opened."""
    return Letter.objects.filter(Q(kept=True) | Q(state="undone"), owner=owner, state__in=WAITING)


def waiting(owner: Owner) -> list[Letter]:
    """Return the letters that wait for the owner, the oldest first."""
    return list(_waiting(owner).select_related("person").order_by("drafted_at", "pk"))


def waiting_ids(owner: Owner) -> list[int]:
    """Return the ids of the letters that wait, in the same order."""
    return list(_waiting(owner).order_by("drafted_at", "pk").values_list("pk", flat=True))


def waiting_count(owner: Owner) -> int:
    """Return how many letters wait."""
    return _waiting(owner).count()


def just_begun(owner: Owner, person: Person | None, task: str, *, since: datetime) -> Letter | None:
    """Return the letter of this kind to this person that was begun since then, and that nobody touched."""
    rows = _waiting(owner).filter(
        person=person, task=task, need="", revision=1, drafted_at__gte=since, attachments=None
    )
    return rows.exclude(proposed_by__startswith="token:").order_by("-pk").first()


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


def approvals_to(owner: Owner, letters: Collection[int], addresses: Collection[str]) -> list[Approval]:
    """Return every approval of these letters, or of bytes for one of these addresses, the first given first."""
    rows = Approval.objects.filter(owner=owner).defer("content").order_by("pk")
    wanted = frozenset(addresses)
    return [row for row in rows if row.letter_id in letters or wanted.intersection(map(str.lower, row.recipients))]


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
    if approval.second_rule is not None:
        columns.append(approval.second_rule)
    return {"row": {"salt": salt, "sha256": row_digest(salt, columns)}}


def sealed_second(second: SecondYes, salt: str) -> dict[str, object]:
    """A salted digest of a second yes, for the entry of its approval: it names the account, whatever readers see."""
    columns = [second.approval_id, second.reviewer_id, second.sign_in_id, second.sha256, second.said_by]
    columns += [second.is_named, *(None if at is None else written(at) for at in (second.opened_at, second.said_at))]
    return {"second_row": {"salt": salt, "sha256": row_digest(salt, columns)}}


def sealed_standing(row: StandingApproval, salt: str) -> dict[str, object]:
    """A salted digest of whose standing approval it is and under which sign-in it was given."""
    return {"row": {"salt": salt, "sha256": row_digest(salt, [row.owner_id, row.sign_in_id])}}


def second_of(approval: Approval) -> SecondYes | None:
    """Return the second yes of an approval, read afresh; None where there is none, or none is asked for."""
    if approval.second_rule is None:
        return None
    return SecondYes.objects.filter(approval_id=approval.pk).select_related("reviewer", "sign_in").first()


def waiting_for_second(owner_ids: Collection[int]) -> list[Approval]:
    """Return the approvals on these desks that wait for a second yes, the oldest first."""
    rows = Approval.objects.filter(owner__in=owner_ids, second_rule__isnull=False, withdrawn_at=None, second_yes=None)
    return list(rows.select_related("owner", "letter__person").order_by("approved_at", "pk"))


def second_waiting_count(owner_ids: Collection[int]) -> int:
    """Return how many approvals on these desks wait for a second yes."""
    rows = Approval.objects.filter(owner__in=owner_ids, second_rule__isnull=False, withdrawn_at=None, second_yes=None)
    return rows.count() if owner_ids else 0


def seconded_waiting(who: Owner, owner_ids: Collection[int]) -> list[Approval]:
    """Return the approvals with this reviewer's yes that are not on their way yet, the oldest first."""
    theirs = Q(second_yes__reviewer=who, delivery__state="queued", delivery__wire_sha256=None)
    rows = Approval.objects.filter(theirs, owner__in=owner_ids, withdrawn_at=None)
    return list(rows.select_related("owner", "letter__person", "second_yes").order_by("approved_at", "pk"))


def for_reviewer(who: Owner, owner_ids: Collection[int], approval_id: int) -> Approval | None:
    """Return one approval that this reviewer may see; None for every other.

    It waits for a second yes, or has theirs and is not on its way.
    """
    rows = Approval.objects.filter(owner__in=owner_ids, second_rule__isnull=False, withdrawn_at=None, pk=approval_id)
    theirs = Q(second_yes__reviewer=who, delivery__state="queued", delivery__wire_sha256=None)
    found = rows.filter(Q(second_yes=None) | theirs)
    return found.select_related("owner", "letter__person", "letter__owner", "letter__reply_to__person").first()


def under_second(owner: Owner) -> list[Approval]:
    """Return the owner's approvals that ask for a second yes and have not gone on their way, the oldest first."""
    rows = Approval.objects.filter(owner=owner, second_rule__isnull=False, withdrawn_at=None)
    rows = rows.filter(Q(second_yes=None) | Q(delivery__state="queued", delivery__wire_sha256=None))
    return list(rows.select_related("owner", "letter", "second_yes", "delivery").order_by("pk"))


def last_handed_back(letter_id: int) -> HandedBack | None:
    """Return why a letter's last yes came back; None where it did not."""
    last = Approval.objects.filter(letter=letter_id).order_by("-pk").first()
    return HandedBack.objects.filter(approval=last).first() if last else None


def second_answers(who: Owner, limit: int) -> list[tuple[Approval, SecondYes | None, datetime]]:
    """Return what a reviewer answered of late, the newest first: yeses, and letters handed back (without one)."""
    yeses = SecondYes.objects.filter(reviewer=who).select_related("approval").order_by("-said_at")[:limit]
    back = HandedBack.objects.filter(by=who).select_related("approval").order_by("-at")[:limit]
    both = [*((one.approval, one, one.said_at) for one in yeses), *((one.approval, None, one.at) for one in back)]
    return sorted(both, key=lambda each: each[2], reverse=True)[:limit]


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
