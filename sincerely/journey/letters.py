"""A letter's way from a need to the outbox: brief, draft, edits, freezing, a person's yes, undo."""

import base64
import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict
from zoneinfo import ZoneInfo

from django.db import transaction

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import reviewers, stands
from sincerely.journey import scheduling
from sincerely.journey.disclosing import tell
from sincerely.journey.draft_material import (
    asked_in,
    how_they_open,
    language_last_spoken,
    last_words,
    next_meeting,
    pair_for,
    what_arrived,
)
from sincerely.journey.invitation_part import calendar_part
from sincerely.journey.looking import concerns as concerns
from sincerely.journey.looking import look as look
from sincerely.journey.looking import readers_of as readers_of
from sincerely.journey.pace import take_time
from sincerely.journey.recording import note_yes, stop
from sincerely.journey.recording import record as record
from sincerely.journey.ruling import mode_of_need
from sincerely.journey.ruling import ruling_for as ruling_for
from sincerely.journey.second_rule import rule_of
from sincerely.journey.today import QUIET_TASK, needs
from sincerely.noticing import actions as noticing_actions
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import Need
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.people import actions as people_actions
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.review import actions as review
from sincerely.review import queries as approvals
from sincerely.review.approval import digest
from sincerely.review.concerns import still_blocking
from sincerely.review.models import Approval, FrozenLetter
from sincerely.sending import actions as outbox
from sincerely.sending import queries as outgoing
from sincerely.sending.accounts import sender_of
from sincerely.sending.mime import Content, File, Mailbox, UnsafeLetter, envelope_of, is_message_id, render
from sincerely.sources import queries as sources
from sincerely.trust.disclosure import receipt_header
from sincerely.trust.mime_parts import UnreadableMessageError, read_message
from sincerely.trust.policy import TASKS
from sincerely.trust.words import letter_words, parts_agree, sha256_of_words
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.actions import aside
from sincerely.writing.anatomy import fill_slots
from sincerely.writing.brief import Brief, Known, make_brief
from sincerely.writing.compose import Material, NothingToCompose, compose
from sincerely.writing.inert import inert
from sincerely.writing.models import Letter
from sincerely.writing.negation import with_its_not
from sincerely.writing.provenance import count_words, from_json, whole
from sincerely.writing.said_when import said_when

FACTS_SINCE = timedelta(days=540)
PROMISES_SINCE = timedelta(days=90)
CHASING = frozenset({"follow_up", "reminder"})
QUIET = timedelta(days=14)
"""Whoever spoke with somebody since then is not asked why it has been quiet."""
GREETED = 40
"""Letters to others that a brief looks at, beside those to the person, for how the owner begins."""
ANSWERED = frozenset({"ask", "asked_again"})
KIND_OF_TASK = {
    "condolence": "grief",
    "complaint": "hard",
    "apology": "hard",
    "bad_news": "hard",
    "private": "hard",
    "thanks": "thanks_owed",
    "congratulation": "moment",
    "check_in": "quiet",
    "follow_up": "awaited",
    "reminder": "awaited",
}
"""Which questions to ask before a letter that answers to no need."""


@dataclass(frozen=True)
class Opened:
    """A need opened: its brief, and the letter that waits (empty where a person writes)."""

    brief: Brief
    letter: Letter
    mode: str
    rule: str


def known(notice: Notice) -> Known:
    """Return a notice as something known, with its words."""
    entry = notice.entry
    return Known(
        notice.what or notice.kind, notice.quote, notice.at, entry.pk, entry.message_id, entry.direction == "out"
    )


def need_for(owner: Owner, person: Person, task: str, *, now: datetime) -> Need | None:
    """Return the standing need of this person that a letter of this task would answer to."""
    fits = CHASING if task in CHASING else {task}
    alone = None if task == QUIET_TASK else person.pk
    ranked = needs(owner, now=now, person_id=alone)
    standing = [each for row in ranked for each in (row, *row.also) if each.person_id == person.pk]
    exact = next((each for each in standing if each.task in fits), None)
    if exact is None and task == "information":
        # Whoever asks for a time or an introduction may be answered plainly, too.
        return next((each for each in standing if each.kind in ANSWERED and TASKS[each.task].default == "draft"), None)
    return exact


def brief_for(
    owner: Owner, person: Person, need: Need | None, *, why_no_draft: str, now: datetime, task: str = ""
) -> Brief:
    """Assemble what a person needs to write to `person` about `need`, or a letter of `task` that stands on none."""
    habits = letters.habits(owner, person, language=person.language or owner.language, now=now, letters=GREETED)
    return make_brief(
        **about(owner, person, need, now=now, task=task),
        why_no_draft=why_no_draft,
        address=(person.address_me, person.address_you),
        opens=fill_slots(
            habits.greeting, name=person.given_name or person.name, me=person.address_me, you=person.address_you
        ),
        they_open=how_they_open(owner, person, now=now),
    )


def short_brief(owner: Owner, person: Person, need: Need | None, *, now: datetime, task: str = "") -> Brief:
    """Return what stands beside a draft: the brief without how the two begin their letters, since the draft begins."""
    return make_brief(**about(owner, person, need, now=now, task=task), why_no_draft="")


class About(TypedDict):
    """What a brief is about, as `make_brief` takes it."""

    kind: str
    reason: str
    slots: dict[str, object]
    said: list[Known]
    facts: list[Known]
    promises: list[Known]


def about(owner: Owner, person: Person, need: Need | None, *, now: datetime, task: str) -> About:
    """Return what is known that bears on a letter: the need, what was said, facts, promises both ways."""
    facts = noticing.known_about(owner, person, until=now)
    said = [
        Known(need.kind, one.quote, one.at, one.entry_id, one.message_id, one.by_owner)
        for need in ([need] if need else [])
        for one in need.evidence
    ]
    if not said and (last := last_words(owner, person, now=now)) is not None:
        said = [last]
    kind = need.kind if need and need.task not in ("feedback", "negotiation") else KIND_OF_TASK.get(task, task)
    if need is None and kind == "quiet" and said and now - said[0].at < QUIET:
        kind = "touch"
    return About(
        kind=kind,
        reason=need.reason if need else "",
        slots=need.slots if need else {},
        said=said,
        facts=[known(fact) for fact in facts if fact.at >= now - FACTS_SINCE],
        promises=[
            known(promise)
            for promise in noticing.open_promises(owner, person.pk, now=now)
            if (promise.due_at or promise.at) >= now - PROMISES_SINCE
        ],
    )


def open_need(owner: Owner, person: Person, need: Need, *, now: datetime) -> Opened:
    """Open a need: its brief always, its draft where policy allows one and there is none yet."""
    need = scheduling.meeting_need(owner, need)
    mode, rule = mode_of_need(owner, person, need, now=now)
    brief = brief_for(owner, person, need, why_no_draft="" if mode == "draft" else rule, now=now, task=need.task)
    # One that has its owner's yes, and waits for its time or for another's yes, is looked at, not written anew.
    letter = waiting_for(owner, need, mode, now=now) or on_its_way(owner, need.id, now=now)
    if letter is None:
        for old in letters.only_opened(owner, need.id):
            aside.let_times_go(old)
        reply_to = entry_of(owner, need)
        letter = start_letter(
            owner, person, task=need.task, mode=mode, need=need, reply_to=reply_to, brief=brief, now=now
        )
        letter = aside.only_opened(letter)
    return Opened(brief, letter, mode, rule)


def on_its_way(owner: Owner, need_id: str, *, now: datetime) -> Letter | None:
    """Return the approved letter that answers this need and has not left yet."""
    approval = outgoing.answering(owner, now=now).get(need_id)
    return approval.letter if approval is not None else None


def waiting_for(owner: Owner, need: Need, mode: str, *, now: datetime) -> Letter | None:
    """Return the letter that waits for a need; not one opened while rules kept it by hand that may be drafted now."""
    letter = letters.open_letter_for(owner, need.id, now=now)
    return None if letter is not None and not letter.kept and mode == "draft" != letter.mode else letter


def entry_of(owner: Owner, need: Need | None) -> Entry | None:
    """Return the message that a need stands on, to be answered."""
    if need is None or not need.evidence:
        return None
    return Entry.objects.filter(owner=owner, pk=need.evidence[0].entry_id, kind="message").first()


@transaction.atomic
def start_letter(
    owner: Owner,
    person: Person | None,
    *,
    task: str,
    mode: str,
    now: datetime,
    need: Need | None = None,
    reply_to: Entry | None = None,
    brief: Brief | None = None,
) -> Letter:
    """Write the letter's row: with a composed draft where the mode is `draft`, else empty for a person to write."""
    waiting = waiting_for(owner, need, mode, now=now) if need else None
    if waiting is not None and waiting.task == task:
        return aside.keep(waiting)
    quote = ""
    if need is None and person is not None and task == "documents_received" and reply_to is None:
        reply_to, quote = what_arrived(owner, person, now=now)
    language = language_of(owner, person, reply_to, now=now)
    draft, found = None, None
    if mode == "draft" and person is not None:
        if task in scheduling.FINDS_TIMES:
            found = scheduling.find_for(owner, person, reply_to, language=language, now=now)
        offers = tuple(map(found.words, found.chosen)) if found else ()
        known = material(owner, person, task=task, need=need, reply_to=reply_to, brief=brief, now=now)
        if task == "reschedule" and need is None and found:
            known = replace(known, when=next_meeting(owner, person, found.words, now=now))
        try:
            draft = compose(replace(known, offers=offers, quote=inert(quote) if quote else known.quote))
        except NothingToCompose:
            draft = None
    emails = people.emails(person) if person else []
    letter = writing.propose(
        owner,
        person=person,
        to=[{"name": person.name, "email": emails[0]}] if person and emails else [],
        subject=draft.subject if draft else answer_subject(reply_to),
        text=draft.text if draft else "",
        spans=draft.spans if draft else whole("", "owner"),
        task=task,
        mode=mode,
        language=language,
        reply_to=reply_to,
        need=need.id if need else "",
        proposed_by="composer" if draft else "person",
        now=now,
    )
    if draft and found:
        letter = scheduling.offer_in_draft(letter, found, now=now)
    return letter


def language_of(owner: Owner, person: Person | None, reply_to: Entry | None, *, now: datetime | None = None) -> str:
    """Return the language of their last message in the thread, else of the one answered, the two, the owner."""
    spoken = language_last_spoken(owner, reply_to, now=now) if now is not None else ""
    if spoken:
        return spoken
    if reply_to is not None and reply_to.language in ("en", "vi"):
        return reply_to.language
    if person is not None and person.language in ("en", "vi"):
        return person.language
    return owner.language


def answer_subject(reply_to: Entry | None) -> str:
    """Return "Re: …" for an answer."""
    if reply_to is None or not reply_to.subject:
        return ""
    return reply_to.subject if reply_to.subject.lower().startswith("re:") else f"Re: {reply_to.subject}"


def material(
    owner: Owner,
    person: Person,
    *,
    task: str,
    need: Need | None,
    reply_to: Entry | None,
    brief: Brief | None,
    now: datetime,
) -> Material:
    """Collect what a draft may be made of: this thread, this person, the owner's habits."""
    language = language_of(owner, person, reply_to, now=now)
    me, you = pair_for(person, reply_to) if language == "vi" else ("", "")
    evidence = need.evidence[0] if need and need.evidence else None
    fresh = [fact for fact in (brief.facts if brief else ()) if not fact.private and not fact.by_owner]
    zone = ZoneInfo(owner.timezone)
    return Material(
        task=task,
        kind=need.kind if need else "",
        language=language,
        owner_name=owner.short_name,
        person_name=person.given_name or person.name,
        address_me=me,
        address_you=you,
        subject=reply_to.subject if reply_to else "",
        quote=inert(with_its_not(evidence.quote, reply_to.text if reply_to else "")).rstrip(".") if evidence else "",
        asked=asked_in(owner, need, reply_to, now=now),
        quote_day=said_when(evidence.at.astimezone(zone), now.astimezone(zone), language) if evidence else "",
        personal=fresh[0].what if fresh else "",
        habits=letters.habits(owner, person, language=language, now=now),
        seed=need.id if need else f"{person.pk} {now.date()}",
        sent=tuple(letters.recent_outgoing(owner, besides=person.pk, now=now)),
        drafted=tuple(letters.recent_drafts(owner, besides=person.pk)),
    )


def files(letter: Letter) -> tuple[File, ...]:
    """Return the letter's attachments with their bytes."""
    return tuple(
        File(each.name, each.content_type, sources.raw_bytes(each.blob_id) or b"")
        for each in letter.attachments.all().order_by("pk")
    )


def sender_for(letter: Letter, known: list[str] | None = None) -> str:
    """Return the address a letter is from: as chosen, else where its thread reached the owner, else their own.

    `known`: the addresses that the owner's accounts send from, where they are at hand.
    """
    reached = people.reached_at(letter.reply_to) if letter.reply_to else []
    known = outgoing.senders(letter.owner) if known is None else known
    return sender_of(letter.sender, reached, known, letter.owner.email)


def senders(letter: Letter) -> list[str]:
    """Return the addresses a letter can be from, its own first."""
    known = outgoing.senders(letter.owner)
    return list(dict.fromkeys([sender_for(letter, known), *known, letter.owner.email]))


def message_id_for(sender: str) -> str:
    """Return a new Message-ID in the sender's domain."""
    return f"{uuid.uuid4().hex}@{sender.rpartition('@')[2] or 'desk.invalid'}"


def freeze(letter: Letter, *, standing: str = "", now: datetime) -> FrozenLetter:
    """Render the final bytes of the letter as it stands and keep them, ready to be shown and said yes to.

    `standing` names the kind of standing approval under which it would leave unread; the letter then says so.

    Raises sending.mime.UnsafeLetter when the letter can't be rendered safely.
    """
    owner, sender = letter.owner, sender_for(letter)
    counted = count_words(letter.text, from_json(letter.spans))
    told = tell(letter, counted, standing=standing)
    thread = [letter.reply_to.message_id] if letter.reply_to and is_message_id(letter.reply_to.message_id) else []
    content = Content(
        sender=Mailbox(owner.name, sender),
        to=tuple(Mailbox(each.get("name", ""), each["email"]) for each in letter.to),
        cc=tuple(Mailbox(each.get("name", ""), each["email"]) for each in letter.cc),
        subject=letter.subject,
        text=letter.text,
        language=letter.language,
        date=now.astimezone(ZoneInfo(owner.timezone)).replace(microsecond=0),
        message_id=message_id_for(sender),
        in_reply_to=thread[0] if thread else "",
        references=tuple(thread),
        footer=told.footer,
        ai_disclosure=told.header,
        auto_submitted=told.auto_submitted,
        ai_part=told.part,
        files=files(letter),
        calendar=calendar_part(letter, now=now),
    )
    raw = with_receipt(content, told.receipt_id, told.url)
    sender, recipients = envelope_of(raw)
    return review.keep_frozen(
        letter,
        FrozenLetter(
            letter=letter,
            letter_revision=letter.revision,
            sha256=digest(raw),
            content=raw,
            envelope_from=sender,
            recipients=recipients,
            message_id=content.message_id,
            receipt_id=told.receipt_id,
            words=counted,
            disclosure=told.part,
            edited=told.edited,
            frozen_at=now,
        ),
    )


def with_receipt(content: Content, receipt_id: str, url: str) -> bytes:
    """Render twice where there is a receipt: its field carries the digest of the words, which no field changes.

    Raises UnsafeLetter, too, where no receipt could be made of the bytes: better now than at the yes.
    """
    raw = render(content)
    try:
        read = read_message(raw)
    except UnreadableMessageError as problem:
        raise UnsafeLetter("mail programs could read the message in two ways") from problem
    if not parts_agree(read):
        raise UnsafeLetter("the plain and the HTML part would not say the same")
    if not receipt_id:
        return raw
    words = base64.b64encode(bytes.fromhex(sha256_of_words(letter_words(read)))).decode()
    return render(replace(content, receipt=receipt_header(receipt_id, url=url, words_digest=words)))


def say_yes(
    letter: Letter, *, sha256: str, revision: int, sign_in: SignIn, now: datetime, leave_at: datetime | None = None
) -> Approval:
    """A signed-in person's yes to these exact bytes: approval, ledger entry and outbox row, all or none.

    Where the owner's wishes ask for a second person's yes, the letter waits for it (journey.second_yes) and nothing is
    in the outbox before. `leave_at`: when it should leave, where that is later than the time to take it back.

    Raises review.actions.NotApproved; of these journey.pace.TooSoon, whichever door it comes through.
    """
    if stands(sign_in, letter.owner_id, now=now):
        # Before the transaction: the first of two looks is kept although it is no yes.
        take_time(letter, sha256, now=now)
    with transaction.atomic():
        frozen = approvals.frozen(letter.pk, sha256)
        rule = rule_of(letter, frozen.recipients) if frozen else ""
        if rule and not reviewers(letter.owner):
            raise review.NotApproved("second.nobody")
        approval = review.approve(
            letter,
            sha256=sha256,
            revision=revision,
            sign_in=sign_in,
            blocking=still_blocking(concerns(letter, now=now)),
            undo_seconds=letter.owner.undo_seconds,
            leave_at=leave_at,
            second_rule=rule,
            now=now,
        )
        if rule:
            note_yes(approval, "first_yes", now=now)
        else:
            record(approval, now=now)
    return approval


@transaction.atomic
def take_back(letter: Letter, *, now: datetime) -> None:
    """Undo within the window, or while it waits for a second yes: the letter is in the editor again.

    Raises sending.actions.TooLate when it has left.
    """
    review.lock_letter(letter.pk)
    approval = approvals.standing_approval(letter.pk)
    if approval is None:
        raise outbox.TooLate
    stop(approval, now=now)
    review.withdraw(approval, now=now)


def zone_of(owner: Owner) -> ZoneInfo:
    """Return the owner's time zone."""
    return ZoneInfo(owner.timezone)


def note_by_hand(owner: Owner, person: Person, text: str, *, kind: str, at: datetime, now: datetime) -> Entry:
    """Put a note, call or meeting on the timeline, read it for facts and promises, and let it close what it closes."""
    entry = people_actions.add_note(owner, person, text, kind=kind, at=at, now=now)
    reading = read(text, Context(sent_at=at.astimezone(ZoneInfo(owner.timezone)), sender=owner.email, me=owner.email))
    noticing_actions.keep(owner, [(entry, reading)])
    noticing_actions.settle(owner, now=now, people=[person.pk])
    return entry
