"""Writing approvals. `approve` wants a SignIn row: a token, a job or a model has none to give."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import stands
from sincerely.people.models import Entry
from sincerely.review.approval import Shown, Yes, digest, judge
from sincerely.review.models import Approval, FrozenLetter, StandingApproval, StandingSilence, StandingUse
from sincerely.review.queries import standing_now
from sincerely.review.standing import Scope, Standing, Template, check_template, digest_of
from sincerely.writing.models import Letter


class NotApproved(Exception):
    """The yes did not count; `why` is a message key. Nothing was sent."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def keep_frozen(letter: Letter, frozen: FrozenLetter) -> FrozenLetter:
    """Keep the bytes that a page is about to show; older freezings of the letter are dropped unless approved."""
    FrozenLetter.objects.filter(letter=letter).exclude(sha256__in=letter.approvals.values("sha256")).delete()
    frozen.save(force_insert=True)
    return frozen


@transaction.atomic
def approve(
    letter: Letter,
    *,
    sha256: str,
    revision: int,
    sign_in: SignIn,
    blocking: Sequence[str],
    undo_seconds: int,
    now: datetime,
    leave_at: datetime | None = None,
) -> Approval:
    """Write a named human's approval of exactly the frozen bytes with this digest, or raise NotApproved.

    Nothing leaves before the undo window is over, nor before `leave_at`: both are part of the yes.

    The caller runs this in one transaction with the ledger's leaf and the outbox row.
    """
    letter = Letter.objects.select_for_update(no_key=True).get(pk=letter.pk)
    # What was approved once and taken back has its receipt and its place in the ledger: a new yes wants new bytes.
    taken_back = Approval.objects.filter(letter=letter).values("sha256")
    frozen = FrozenLetter.objects.filter(letter=letter, sha256=sha256).exclude(sha256__in=taken_back).first()
    shown = Shown(frozen.sha256, frozen.letter_revision, bytes(frozen.content)) if frozen else None
    signed_in = stands(sign_in, letter.owner_id, now=now)
    verdict = judge(
        Yes(sha256, revision),
        shown,
        revision_now=letter.revision,
        state=letter.state,
        signed_in=signed_in,
        blocking=blocking,
    )
    if not verdict.ok or frozen is None:
        raise NotApproved(verdict.why)
    letter.state = "approved"
    letter.changed_at = now
    letter.save(update_fields=["state", "changed_at"])
    return Approval.objects.create(
        owner=letter.owner,
        letter=letter,
        sign_in=sign_in,
        letter_revision=frozen.letter_revision,
        sha256=frozen.sha256,
        content=frozen.content,
        envelope_from=frozen.envelope_from,
        recipients=frozen.recipients,
        message_id=frozen.message_id,
        receipt_id=frozen.receipt_id,
        approved_by=letter.owner.name,
        approved_at=now,
        opened_at=letter.opened_at,
        edited=frozen.edited,
        words=frozen.words,
        disclosure=frozen.disclosure,
        leave_at=max(now + timedelta(seconds=undo_seconds), leave_at or now),
    )


def withdraw(approval: Approval, *, now: datetime) -> None:
    """Take a yes back: it covers nothing any more, and the letter is in the editor again."""
    Approval.objects.filter(pk=approval.pk, withdrawn_at__isnull=True).update(withdrawn_at=now)
    Letter.objects.filter(pk=approval.letter_id).update(state="undone", changed_at=now)


@transaction.atomic
def give_standing(
    owner: Owner, template: Template, scope: Scope, *, sign_in: SignIn, now: datetime
) -> StandingApproval:
    """Write a signed-in person's yes beforehand. Raises BadTemplate, or NotApproved where nobody is signed in.

    The caller runs this in one transaction with its entry in the ledger.
    """
    if not stands(sign_in, owner.pk, now=now):
        raise NotApproved("approval.not_signed_in")
    check_template(template, scope, now=now)
    return StandingApproval.objects.create(
        owner=owner,
        sign_in=sign_in,
        kind=template.kind,
        language=template.language,
        subject=template.subject,
        text=template.text,
        people=sorted(scope.people),
        most=scope.most,
        since=scope.since,
        until=scope.until,
        sha256=digest_of(template, scope),
        approved_by=owner.name,
        given_at=now,
    )


@transaction.atomic
def revoke_standing(standing: StandingApproval, *, now: datetime) -> bool:
    """End a standing approval at once; what waits under it in the outbox does not leave. False if it had ended."""
    return StandingApproval.objects.filter(pk=standing.pk, revoked_at__isnull=True).update(revoked_at=now) == 1


@transaction.atomic
def approve_under(
    standing_id: int,
    letter: Letter,
    *,
    sha256: str,
    values: Mapping[str, str],
    refused: Callable[[Standing], str],
    undo_seconds: int,
    now: datetime,
) -> Approval:
    """Write the approval that a standing approval gives to exactly the frozen bytes, or raise NotApproved.

    `refused` says why the letter does not lie within it (`standing.why_not`, with what the other rooms know). The row
    is locked: two workers can't use the last one twice; the database counts once more.
    """
    row = StandingApproval.objects.select_for_update(no_key=True).get(pk=standing_id, owner=letter.owner)
    letter = Letter.objects.select_for_update(no_key=True).get(pk=letter.pk)
    frozen = FrozenLetter.objects.filter(letter=letter, sha256=sha256, letter_revision=letter.revision).first()
    if frozen is None or letter.state != "proposed" or digest(bytes(frozen.content)) != sha256:
        raise NotApproved("approval.not_these_bytes")
    if why := refused(standing_now(row)):
        raise NotApproved(why)
    letter.state, letter.changed_at = "approved", now
    letter.save(update_fields=["state", "changed_at"])
    approval = Approval.objects.create(
        owner=letter.owner,
        letter=letter,
        sign_in=row.sign_in,
        standing=row,
        letter_revision=frozen.letter_revision,
        sha256=frozen.sha256,
        content=frozen.content,
        envelope_from=frozen.envelope_from,
        recipients=frozen.recipients,
        message_id=frozen.message_id,
        receipt_id=frozen.receipt_id,
        approved_by=row.approved_by,
        approved_at=now,
        edited=False,
        words=frozen.words,
        disclosure=frozen.disclosure,
        leave_at=now + timedelta(seconds=undo_seconds),
    )
    StandingUse.objects.create(standing=row, approval=approval, person=letter.person, values=dict(values), used_at=now)
    return approval


def keep_silence(row: StandingApproval, entry: Entry, why: str, *, now: datetime) -> None:
    """Note that a message was looked at under a standing approval, and why it was not answered."""
    StandingSilence.objects.get_or_create(standing=row, entry=entry, defaults={"why": why, "at": now})
