"""Letters that leave under a standing approval: confirming a time that was chosen, and an absence note, once each.

What a person approved beforehand is filled in, checked like any letter, frozen, entered into the ledger and queued, in
one transaction; where anything is in doubt nothing is sent and the reason is kept for its owner to read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import own_addresses_before
from sincerely.journey import letters
from sincerely.journey.ruling import DRAFTING, judge, matters_around
from sincerely.journey.second_rule import rule_of
from sincerely.noticing.reading import reads_whole
from sincerely.people import actions as people_actions
from sincerely.people import queries as people
from sincerely.people.identity import kind_of
from sincerely.people.models import Entry, Person
from sincerely.review import actions as review
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.concerns import still_blocking
from sincerely.review.models import Approval, StandingApproval
from sincerely.review.standing import TASK_OF, BadTemplate, Scope, Standing, Template, Wanted, fill, why_not
from sincerely.sending import actions as outbox
from sincerely.sending import queries as outgoing
from sincerely.sending.mime import UnsafeLetter
from sincerely.sending.outbox import STOPPABLE
from sincerely.sources import queries as sources
from sincerely.sources.whose import is_writers_own
from sincerely.trust import actions as trust
from sincerely.trust.queries import humans_only_among
from sincerely.trust.receipts import new_receipt_salt
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, OfferedTime
from sincerely.writing.provenance import whole

FRESH: Final = timedelta(days=2)
"""An absence note answers what came lately; older mail that is only read now gets none."""
LOOKED_AT: Final = 50
"""Letters to somebody, of which one must truly be the owner's."""
UNREAD_FOR: Final = timedelta(days=14)
"""What came lately and was not read to its end keeps letters with people for as long as hard news would."""
A_TURN: Final = 20
"""Letters looked at in one turn of the worker."""


class Held(Exception):
    """The letter does not leave by itself; `why` is a message key. Nothing was kept of it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class ToSend:
    """One letter that would leave: to whom at which address, with which values in the named places."""

    person: Person
    email: str
    values: Mapping[str, str]
    reply_to: Entry | None = None


@transaction.atomic
def give(owner: Owner, template: Template, scope: Scope, *, sign_in: SignIn, now: datetime) -> StandingApproval:
    """A signed-in person's yes beforehand, with its entry in the ledger. Raises BadTemplate or NotApproved."""
    row = review.give_standing(owner, template, scope, sign_in=sign_in, now=now)
    said = {"standing": row.pk, "sha256": row.sha256, "by": row.approved_by}
    trust.append("standing_given", said | approvals.sealed_standing(row, new_receipt_salt()), now)
    return row


@transaction.atomic
def revoke(row: StandingApproval, *, now: datetime) -> int:
    """End a standing approval at once; return how many of its letters were still waiting and are taken back.

    What a worker holds at this moment goes no further (`sending.gate`, `delivery.keep_on_wire`), and is taken back by
    `take_back_ended` where it comes into the queue again.
    """
    if not review.revoke_standing(row, now=now):
        return 0
    trust.append("standing_revoked", {"standing": row.pk}, now)
    return sum(take_back(approval, now=now) for approval in waiting_under_ended() if approval.standing_id == row.pk)


def take_back_ended(*, now: datetime) -> int:
    """Take back what is in the queue under a standing approval that was ended: a worker held it then, and nobody will
    claim it again. Return how many."""
    return sum(take_back(approval, now=now) for approval in waiting_under_ended())


def waiting_under_ended() -> list[Approval]:
    """Return the approvals whose letter waits although the standing approval behind them was ended."""
    rows = Approval.objects.filter(standing__revoked_at__isnull=False, withdrawn_at=None, delivery__state__in=STOPPABLE)
    return list(rows.select_related("delivery__approval__letter", "letter"))


@transaction.atomic
def take_back(approval: Approval, *, now: datetime) -> bool:
    """Take one such letter back; False where a worker holds it, or where it may have arrived and is let be."""
    try:
        if not outbox.end_with_standing(approval.delivery, now=now):
            return False
    except outbox.TooLate:
        return False
    review.withdraw(approval, now=now)
    writing.decline(approval.letter, "standing.revoked", now=now)
    return True


@transaction.atomic
def send_under(row: StandingApproval, wanted: ToSend, *, now: datetime) -> Approval:
    """Write, freeze, approve and queue one letter under a standing approval, all or none. Raises Held."""
    template = Template(row.kind, row.language, row.subject, row.text)
    try:
        subject, text = fill(template, wanted.values)
    except BadTemplate as problem:
        raise Held(str(problem)) from problem
    letter = writing.propose(
        row.owner,
        person=wanted.person,
        to=[{"name": wanted.person.name, "email": wanted.email}],
        subject=subject,
        text=text,
        spans=whole(text, "composer"),
        task=TASK_OF[row.kind],
        mode="draft",
        language=row.language,
        reply_to=wanted.reply_to,
        need="",
        proposed_by="composer",
        now=now,
    )
    try:
        frozen = letters.freeze(letter, standing=row.kind, now=now)
        approval = review.approve_under(
            row.pk,
            letter,
            sha256=frozen.sha256,
            values=wanted.values,
            refused=lambda standing: why_held(standing, letter, wanted, given_at=row.given_at, now=now),
            undo_seconds=row.owner.undo_seconds,
            now=now,
        )
    except UnsafeLetter as problem:
        raise Held("standing.unsafe") from problem
    except NotApproved as problem:
        raise Held(problem.why) from problem
    letters.record(approval, now=now)
    people_actions.tell_handled(
        row.owner, f"standing_{row.kind}", wanted.person, {"name": wanted.person.name, "letter": letter.pk}, now=now
    )
    return approval


def why_held(standing: Standing, letter: Letter, wanted: ToSend, *, given_at: datetime, now: datetime) -> str:
    """Return why a letter does not leave by itself, by the approval's own limits, policy, and every check."""
    owner, person = letter.owner, wanted.person
    threads = [letter.reply_to.thread_id] if letter.reply_to else []
    theirs = people.emails(person)
    is_known, is_theirs = was_written_to(owner, person, known_at=given_at), wanted.email.lower() in theirs
    why = why_not(
        standing,
        Wanted(person.pk, is_known, letter.subject, letter.text, wanted.values, now, is_theirs),
        by_hand=person.by_hand,
        humans_only=bool(humans_only_among([wanted.email, *theirs])),
        matters=matters_around(owner, person, threads, now=now),
    )
    if why:
        return why
    mode, _rule = judge(owner, person, letter.task, threads=threads, addresses=[wanted.email], now=now)
    if mode not in DRAFTING:
        return "standing.kept_by_hand"
    came = people.came_around(owner, person, threads, since=now - UNREAD_FOR, until=now)
    if not all(map(was_read, [letter.reply_to, *came] if letter.reply_to else came)):
        return "standing.partly_read"
    if rule_of(letter, [wanted.email]):
        return "standing.second_yes"
    if still_blocking(letters.concerns(letter, now=now)):
        return "standing.a_check_blocks"
    return ""


def was_read(message: Entry) -> bool:
    """Whether noticing read a message to its end: one it gave up on, or left the rest of, may hold hard news."""
    return bool(message.mode) and reads_whole(message.text)


def was_written_to(owner: Owner, person: Person, *, known_at: datetime) -> bool:
    """Whether the owner wrote to a person: a letter from here, or one that lies here as its writer's own copy.

    A delivered message that names the owner as its sender is anybody's work: it makes no stranger known. Nor does a
    letter from an address that was said to be the owner's after `known_at`: the mailbox may be one they look after.
    """
    if outgoing.was_sent_to(owner, people.emails(person)):
        return True
    mine = own_addresses_before(owner, known_at)
    letters_to = people.letters_to(owner, person, limit=LOOKED_AT)
    return any(people.sender_of(each) in mine and is_own_copy(owner, each) for each in letters_to)


def is_own_copy(owner: Owner, letter: Entry) -> bool:
    """Whether a letter lies here as the copy that its writer kept."""
    raw = sources.raw_bytes(letter.blob_id) if letter.blob_id else None
    return raw is not None and is_writers_own(raw, folders=sources.folders_of(owner, letter.digest))


# --- absence notes (RFC 3834) ----------------------------------------------------------------------------------------


def answer_absences(*, now: datetime) -> int:
    """Answer what came since with each absence note that is in force; return how many leave."""
    sent = 0
    for row in approvals.standing_in_force("out_of_office", now=now):
        for entry in to_answer(row, now=now):
            sent += answer_one(row, entry, now=now)
    return sent


def to_answer(row: StandingApproval, *, now: datetime) -> list[Entry]:
    """Return messages that an absence note might answer, the oldest first, each looked at once.

    Personal mail to the owner's own address only: nothing automatic, no list, nothing from before the approval.
    """
    begin = max(row.since, row.given_at, now - FRESH)
    rows = Entry.objects.filter(
        owner=row.owner, kind="message", direction="in", bulk=False, automatic=False, at__gte=begin, at__lte=now
    )
    looked_at = approvals.looked_at(row)
    rows = rows.exclude(pk__in=looked_at).exclude(person=None).select_related("person").order_by("at", "pk")
    return list(rows[:A_TURN])


def answer_one(row: StandingApproval, entry: Entry, *, now: datetime) -> int:
    """Answer one message, or keep why it was not answered.

    An address of several that the owner reads as well, such as info@, is answered by nobody, nor is one that was said
    to be the owner's after they gave the approval.
    """
    sender = people.sender_of(entry)
    known = own_addresses_before(row.owner, row.given_at)
    mine = {one for one in known if one == row.owner.email or kind_of(one) == "person"}
    if entry.person is None or not sender or not mine & {each.lower() for each in people.reached_at(entry)}:
        review.keep_silence(row, entry, "standing.not_to_you", now=now)
        return 0
    values = {"name": entry.person.given_name or entry.person.name, "back": day_back(row)}
    try:
        with transaction.atomic():
            send_under(row, ToSend(entry.person, sender, values, entry), now=now)
            review.keep_silence(row, entry, "", now=now)
    except Held as problem:
        review.keep_silence(row, entry, problem.why, now=now)
        return 0
    return 1


def day_back(row: StandingApproval) -> str:
    """Return the day on which the absence ends, in the letter's language and the owner's zone."""
    local = row.until.astimezone(letters.zone_of(row.owner))
    if row.language == "vi":
        return f"{local.day}/{local.month}/{local.year}"
    return f"{local.day} {local:%B %Y}"


# --- confirming a time that was chosen ------------------------------------------------------------------------------


def confirm_chosen(one: OfferedTime, *, now: datetime) -> Approval | None:
    """Confirm a time that its reader chose, where a standing approval covers it; None where a person does it."""
    letter = one.letter
    for row in approvals.standing_open(one.owner, "slot_confirmation", now=now):
        if row.language != letter.language or len([*letter.to, *letter.cc]) != 1:
            # Of several who had the page nobody can say who chose.
            continue
        values = {"name": one.person.given_name or one.person.name, "when": one.words}
        try:
            return send_under(row, ToSend(one.person, str(letter.to[0]["email"]), values, letter.reply_to), now=now)
        except Held as problem:
            if letter.reply_to is not None:
                review.keep_silence(row, letter.reply_to, problem.why, now=now)
    return None
