"""A second person's part: who is named, what waits for them, their yes, handing back, and what ends when they leave."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.accounts.models import Owner, Reviewer, SignIn
from sincerely.journey import letters, recording
from sincerely.journey.pace import LOOKED_BACK, TooSoon
from sincerely.review import actions as review
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.approval import Yes
from sincerely.review.concerns import still_blocking
from sincerely.review.models import Approval, SecondYes
from sincerely.review.pace import PastYes, Slow, second_look_at, slowed
from sincerely.sending import actions as outbox
from sincerely.trust import actions as trust
from sincerely.trust.disclosure import Share

LONGEST_REASON = 2000


@dataclass(frozen=True, slots=True)
class Waiting:
    """How an owner's letter stands that wants a second yes."""

    names: tuple[str, ...]
    """Who may say it."""
    since: datetime
    by: str = ""
    """Who said it, where somebody has."""


def desks_of(who: Owner) -> list[int]:
    """Return the numbers of the owners on whose desks this person reviews now."""
    return [row.owner_id for row in owners.reviews_for(who)]


def waiting_for(who: Owner) -> list[Approval]:
    """Return the letters that wait for this person's second look, the oldest first."""
    return approvals.waiting_for_second(desks_of(who))


def stoppable(who: Owner) -> list[Approval]:
    """Return the letters with this person's yes that they can still hand back, the oldest first."""
    return approvals.seconded_waiting(who, desks_of(who))


def find(who: Owner, approval_id: int) -> Approval | None:
    """Return one letter that this person may look at as a reviewer; None for everything else."""
    return approvals.for_reviewer(who, desks_of(who), approval_id)


def waits(approval: Approval) -> Waiting | None:
    """Return for whose second yes an approval waits or who gave it; None where one yes is enough."""
    if approval.second_rule is None:
        return None
    second = approvals.second_of(approval)
    names = tuple(row.who.name for row in owners.reviewers(approval.owner))
    return Waiting(names, approval.approved_at, second.said_by if second else "")


# --- taken slowly ---------------------------------------------------------------------------------------------------


def slow_for(approval: Approval, who: Owner, *, now: datetime) -> Slow | None:
    """Return whether a reviewer's next yes waits: their own yeses in this sitting; handing back counts as reading."""
    past = []
    for each, second, at in approvals.second_answers(who, LOOKED_BACK):
        share = Share(**each.words)
        opened_at = second.opened_at if second else None
        past.append(PastYes(opened_at, at, share.human + share.software, share.software, edited=second is None))
    share = Share(**approval.words)
    return slowed(past, words=share.human + share.software, software_words=share.software, now=now)


def take_time(approval: Approval, who: Owner, *, now: datetime) -> None:
    """Raise TooSoon where a reviewer's yes came too soon.

    The clock begins when the bytes were first before them. Their first look at an important letter is noted here.
    """
    reading = review.note_reading(approval, who, now=now)
    slow = slow_for(approval, who, now=now)
    if slow is not None and now < reading.opened_at + slow.least:
        raise TooSoon(slow.why, slow.count, reading.opened_at + slow.least)
    person, software = approval.letter.person, Share(**approval.words).software
    if person is None or not person.important or not software:
        return
    first = review.note_first_look(reading, now=now)
    again = second_look_at(first, is_important=True, software_words=software)
    if again is not None and now < again:
        raise TooSoon("second.second_look", 0, again)


# --- their answer ---------------------------------------------------------------------------------------------------


def say(approval: Approval, *, sha256: str, revision: int, sign_in: SignIn, now: datetime) -> SecondYes:
    """A second person's yes to the approved bytes: their row, the ledger entry of both, the outbox row, all or none.

    What may block a letter is asked once more, since days may have passed. Raises NotApproved; of these TooSoon,
    whichever door it comes through.
    """
    who = sign_in.owner
    if find(who, approval.pk) is None:
        raise NotApproved("second.not_waiting")
    if owners.stands(sign_in, who.pk, now=now):
        # Before the transaction: the first of two looks is kept although it is no yes.
        take_time(approval, who, now=now)
    with transaction.atomic():
        second = review.say_second_yes(
            approval,
            Yes(sha256, revision),
            sign_in=sign_in,
            blocking=still_blocking(letters.concerns(approval.letter, now=now)),
            undo_seconds=approval.owner.undo_seconds,
            now=now,
        )
        recording.record(second.approval, now=now)
    return second


@transaction.atomic
def hand_back(approval: Approval, words: str, *, sign_in: SignIn, now: datetime) -> None:
    """Give a letter back to its owner with a reason: nothing leaves, its words stay. Raises NotApproved or TooLate."""
    by = sign_in.owner
    if not owners.stands(sign_in, by.pk, now=now):
        raise NotApproved("approval.not_signed_in")
    review.lock_letter(approval.letter_id)
    found = find(by, approval.pk)
    if found is None:
        raise outbox.TooLate
    give_back(found, by=by, words=words.strip()[:LONGEST_REASON], now=now)


def give_back(approval: Approval, *, by: Owner | None, words: str, now: datetime) -> None:
    """Stop an approved letter and return it to its owner, in the caller's transaction. Raises TooLate."""
    recording.stop(approval, now=now)
    review.hand_back(approval, by=by, words=words, now=now)
    trust.append("handed_back", {"approval": approval.pk, "by": by.pk if by else None}, now)


# --- who is named ---------------------------------------------------------------------------------------------------


@transaction.atomic
def end(row: Reviewer, *, now: datetime) -> int:
    """End somebody's reviewing at once; return how many letters go back to their owner.

    Their yeses to what has not left count no more; what waits goes back where nobody else is named.
    """
    # Letters first, the ledger's lock after them, as every yes does: two who wait for each other would both fail.
    held = {review.lock_letter(each.letter_id).pk for each in approvals.under_second(row.owner)}
    if not accounts.end_reviewer(row, now=now):
        return 0
    is_last = not owners.reviewers(row.owner)
    back = 0
    for approval in (each for each in approvals.under_second(row.owner) if each.letter_id in held):
        second = approvals.second_of(approval)
        if (second is None and is_last) or (second is not None and second.reviewer_id == row.who_id):
            try:
                with transaction.atomic():
                    give_back(approval, by=None, words="", now=now)
            except outbox.TooLate:
                # A worker has it in hand: the gate asks again who reviews.
                continue
            back += 1
    return back
