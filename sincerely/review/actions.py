"""Writing approvals. `approve` wants a SignIn row: a token, a job or a model has none to give."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import reviews_now, stands
from sincerely.people.models import Entry
from sincerely.review.approval import Shown, Yes, digest, judge, judge_second
from sincerely.review.models import (
    Approval,
    FrozenLetter,
    HandedBack,
    SecondReading,
    SecondYes,
    StandingApproval,
    StandingSilence,
    StandingUse,
)
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
    second_rule: str = "",
) -> Approval:
    """Write a named human's approval of exactly the frozen bytes with this digest, or raise NotApproved.

    Nothing leaves before the undo window is over, nor before `leave_at`: both are part of the yes. `second_rule` names
    the wish that asks for another person's yes beside it; blank where there is none.

    The caller runs this in one transaction with the ledger's leaf and the outbox row.
    """
    letter = lock_letter(letter.pk)
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
    return write_approval(
        letter,
        frozen,
        sign_in=sign_in,
        approved_by=letter.owner.name,
        opened_at=letter.opened_at,
        second_rule=second_rule or None,
        leave_at=max(now + timedelta(seconds=undo_seconds), leave_at or now),
        now=now,
    )


def write_approval(letter: Letter, frozen: FrozenLetter, *, now: datetime, **said: Any) -> Approval:
    """Write the row of a yes that counts, with all that it repeats of the frozen letter; the letter is closed to edits.

    `said`: who, signed in how, under which standing approval, when it may leave.
    """
    letter.state, letter.changed_at = "approved", now
    letter.save(update_fields=["state", "changed_at"])
    return Approval.objects.create(
        owner=letter.owner,
        letter=letter,
        letter_revision=frozen.letter_revision,
        sha256=frozen.sha256,
        content=frozen.content,
        envelope_from=frozen.envelope_from,
        recipients=frozen.recipients,
        message_id=frozen.message_id,
        receipt_id=frozen.receipt_id,
        approved_at=now,
        edited=frozen.edited,
        words=frozen.words,
        disclosure=frozen.disclosure,
        **said,
    )


def withdraw(approval: Approval, *, now: datetime) -> None:
    """Take a yes back: it covers nothing any more, and the letter is in the editor again."""
    Approval.objects.filter(pk=approval.pk, withdrawn_at__isnull=True).update(withdrawn_at=now)
    Letter.objects.filter(pk=approval.letter_id).update(state="undone", changed_at=now)


def lock_letter(letter_id: int) -> Letter:
    """Hold a letter's row to the end of the transaction: yeses, taking back and handing back come one after another."""
    return Letter.objects.select_for_update(no_key=True).get(pk=letter_id)


def note_reading(approval: Approval, who: Owner, *, now: datetime) -> SecondReading:
    """Remember when a reviewer first had these bytes before them."""
    return SecondReading.objects.get_or_create(approval=approval, reviewer=who, defaults={"opened_at": now})[0]


def note_first_look(reading: SecondReading, *, now: datetime) -> datetime:
    """Note a reviewer's first look at a letter that asks for two; return when it was."""
    SecondReading.objects.filter(pk=reading.pk, first_look_at=None).update(first_look_at=now)
    reading.refresh_from_db(fields=["first_look_at"])
    return reading.first_look_at or now


@transaction.atomic
def say_second_yes(
    approval: Approval, yes: Yes, *, sign_in: SignIn, blocking: Sequence[str], undo_seconds: int, now: datetime
) -> SecondYes:
    """Write a second person's yes beside an approval, to the very bytes it was given for, or raise NotApproved.

    The caller runs this in one transaction with the ledger's leaf and the outbox row. Whoever takes the letter back at
    the same time waits for the letter's row.
    """
    lock_letter(approval.letter_id)
    row = Approval.objects.get(pk=approval.pk)
    by = sign_in.owner
    reviewing = reviews_now(row.owner_id, by.pk)
    verdict = judge_second(
        yes,
        Shown(row.sha256, row.letter_revision, bytes(row.content)),
        owner=row.owner_id,
        by=by.pk,
        is_reviewer=reviewing is not None,
        signed_in=stands(sign_in, by.pk, now=now),
        waits=row.second_rule is not None and row.withdrawn_at is None and not hasattr(row, "second_yes"),
        blocking=blocking,
    )
    if not verdict.ok or reviewing is None:
        raise NotApproved(verdict.why)
    reading = SecondReading.objects.filter(approval=row, reviewer=by).first()
    return SecondYes.objects.create(
        approval=row,
        reviewer=by,
        sign_in=sign_in,
        sha256=row.sha256,
        said_by=by.name,
        is_named=reviewing.may_be_named,
        opened_at=reading.opened_at if reading else None,
        said_at=now,
        leave_at=max(row.leave_at, now + timedelta(seconds=undo_seconds)),
    )


@transaction.atomic
def hand_back(approval: Approval, *, by: Owner | None, words: str, now: datetime) -> None:
    """Give an approved letter back to its owner with a reason; both yeses are void and its words stay as they are."""
    name = by.name if by else ""
    HandedBack.objects.create(approval=approval, by=by, by_name=name, words=words, at=now)
    withdraw(approval, now=now)


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


def hold_standing(standing_id: int | None) -> bool:
    """Return whether the standing approval behind a letter stands, and keep it so until the caller's transaction is
    over; True for a letter that needs none."""
    if standing_id is None:
        return True
    rows = StandingApproval.objects.select_for_update(no_key=True).filter(pk=standing_id)
    return rows.values_list("revoked_at", flat=True).get() is None


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
    letter = lock_letter(letter.pk)
    frozen = FrozenLetter.objects.filter(letter=letter, sha256=sha256, letter_revision=letter.revision).first()
    if frozen is None or letter.state != "proposed" or digest(bytes(frozen.content)) != sha256:
        raise NotApproved("approval.not_these_bytes")
    if why := refused(standing_now(row)):
        raise NotApproved(why)
    approval = write_approval(
        letter,
        frozen,
        sign_in=row.sign_in,
        standing=row,
        approved_by=row.approved_by,
        leave_at=now + timedelta(seconds=undo_seconds),
        now=now,
    )
    StandingUse.objects.create(standing=row, approval=approval, person=letter.person, values=dict(values), used_at=now)
    return approval


def keep_silence(row: StandingApproval, entry: Entry, why: str, *, now: datetime) -> None:
    """Note that a message was looked at under a standing approval, and why it was not answered."""
    StandingSilence.objects.get_or_create(standing=row, entry=entry, defaults={"why": why, "at": now})


def forget_unapproved(letters: Sequence[int]) -> None:
    """Erase what these letters were frozen as and nobody said yes to; what was approved stays."""
    approved = Approval.objects.filter(letter=OuterRef("letter"), sha256=OuterRef("sha256"))
    FrozenLetter.objects.filter(~Exists(approved), letter__in=letters).delete()
