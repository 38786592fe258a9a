"""Writing letters. Every change of text is a new revision; what was frozen before covers nothing any more."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NotRequired, TypedDict, Unpack

from django.db import transaction

from sincerely.accounts.models import ApiToken, Owner
from sincerely.people.models import Entry, HeldSlot, Person
from sincerely.webhooks import actions as webhooks
from sincerely.writing.compose import TIMES_GAP
from sincerely.writing.gaps import fill, find_gaps
from sincerely.writing.inert import without_unseen
from sincerely.writing.models import (
    HabitVerdict,
    Invitation,
    Letter,
    LetterAttachment,
    MeetingRules,
    ModelCall,
    Offer,
    OfferedTime,
)
from sincerely.writing.provenance import By, Span, after_edit, from_json, with_piece
from sincerely.writing.text_limit import refuse_too_long
from sincerely.writing.voice import Verdict
from sincerely.writing.wording_help import Correction, after_wording_help

EDITABLE = ("proposed", "in_review", "undone")


class NotEditable(Exception):
    """The letter was approved or declined; undo first."""


class Said(TypedDict):
    """What is known of a letter when it is proposed."""

    person: Person | None
    to: Sequence[Mapping[str, str]]
    cc: NotRequired[Sequence[Mapping[str, str]]]
    subject: str
    text: str
    spans: Sequence[Span]
    task: str
    mode: str
    language: str
    reply_to: Entry | None
    need: str
    proposed_by: str
    now: datetime


def proposal(owner: Owner, **said: Unpack[Said]) -> Letter:
    """Return a letter as it would be written down to wait for a person; nothing is written yet."""
    is_drafted = any(span.by in ("composer", "model") for span in said["spans"])
    return Letter(
        owner=owner,
        person=said["person"],
        to=[dict(mailbox) for mailbox in said["to"]],
        cc=[dict(mailbox) for mailbox in said.get("cc", ())],
        subject=said["subject"],
        text=said["text"],
        machine_text=said["text"] if is_drafted else "",
        spans=[span.as_json() for span in said["spans"]],
        task=said["task"],
        mode=said["mode"],
        language=said["language"],
        reply_to=said["reply_to"],
        need=said["need"],
        proposed_by=said["proposed_by"],
        drafted_by=said["proposed_by"] if is_drafted else "",
        drafted_at=said["now"],
        changed_at=said["now"],
    )


def propose(owner: Owner, **said: Unpack[Said]) -> Letter:
    """Write a letter that waits for a person. Whoever proposes, a person answers."""
    letter = proposal(owner, **said)
    letter.save(force_insert=True)
    return letter


@transaction.atomic
def keep_offers(offered: Sequence[tuple[ApiToken, str, str, Letter, Sequence[LetterAttachment]]]) -> None:
    """Write letters that programs offer (token, key, digest, proposal, its files), however many, in a few statements.

    A letter and the key it was offered under stand both or neither; IntegrityError for a key just used.
    """
    Letter.objects.bulk_create([letter for _token, _key, _digest, letter, _files in offered])
    files = [file for *_offer, some in offered for file in some]
    if files:
        LetterAttachment.objects.bulk_create(files)
    Offer.objects.bulk_create(
        Offer(token=token, key=key, digest=digest, letter=letter, created_at=letter.drafted_at)
        for token, key, digest, letter, _files in offered
    )


@transaction.atomic
def write_text(letter: Letter, text: str, *, now: datetime) -> Letter:
    """Take over the text that a signed-in person left in the editor; what they typed becomes theirs by our own diff."""
    refuse_too_long(text)
    letter = editable(letter)
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if clean == letter.text:
        return letter
    machine: By = "composer" if letter.drafted_by in ("", "composer") else "model"
    spans = after_edit(letter.text, from_json(letter.spans), clean, machine_text=letter.machine_text, machine=machine)
    letter.spans = [span.as_json() for span in spans]
    letter.text = clean
    return revised(letter, now=now)


@transaction.atomic
def take_wording(
    letter: Letter, text: str, *, helped_by: str, corrections: Collection[Correction] = (), now: datetime
) -> Letter:
    """Take over wording that software suggested and the signed-in person accepted; `corrections` are of spelling only.

    The one way in for help with wording; `helped_by` names the software as `drafted_by` does.
    """
    letter = editable(letter)
    if text == letter.text:
        return letter
    spans = after_wording_help(letter.text, from_json(letter.spans), text, corrections=corrections)
    letter.spans = [span.as_json() for span in spans]
    letter.text = text
    letter.drafted_by = letter.drafted_by or helped_by
    return revised(letter, now=now)


def fill_gaps(letter: Letter, answers: Mapping[int, str], *, now: datetime) -> Letter:
    """Put a person's own words into the gaps of these numbers."""
    return write_text(letter, fill(letter.text, answers), now=now)


@transaction.atomic
def write_head(
    letter: Letter,
    *,
    subject: str,
    to: Sequence[Mapping[str, str]],
    cc: Sequence[Mapping[str, str]] | None = None,
    now: datetime,
) -> Letter:
    """Change subject and recipients, as the signed-in person typed them; `cc` stays where it is None."""
    letter = editable(letter)
    new_to = [dict(mailbox) for mailbox in to]
    new_cc = letter.cc if cc is None else [dict(mailbox) for mailbox in cc]
    if (subject, new_to, new_cc) == (letter.subject, letter.to, letter.cc):
        return letter
    letter.subject, letter.to, letter.cc = subject, new_to, new_cc
    return revised(letter, now=now)


@transaction.atomic
def write_sender(letter: Letter, email: str, *, now: datetime) -> Letter:
    """Change which of the owner's addresses a letter is from; the caller knows that it is one."""
    letter = editable(letter)
    if email == letter.sender:
        return letter
    letter.sender = email
    return revised(letter, now=now)


@transaction.atomic
def start_over(letter: Letter, *, now: datetime) -> Letter:
    """ "I'll write it myself": the draft goes, an empty page stays. What the draft said is remembered: pasted back, it
    is still the software's. The draft lies aside, so that this can be undone (`aside.undo_start_over`)."""
    letter = editable(letter)
    letter.put_aside = {} if letter.proposed_by == "person" else {
        "text": letter.text, "spans": letter.spans, "proposed_by": letter.proposed_by, "own": "",
        "by_person": True, "kept": letter.kept,
    }  # fmt: skip
    letter.text, letter.spans, letter.proposed_by = "", [], "person"
    return revised(letter, now=now)


@transaction.atomic
def keep_own_words(letter: Letter, *, now: datetime) -> Letter:
    """The rules keep the letter by hand since the draft was made: the software's words go, the person's stay.

    The draft is remembered, so that it is back once the rules allow one again (`aside.bring_back`).
    """
    letter = editable(letter)
    own = "".join(letter.text[span.start : span.end] for span in from_json(letter.spans) if span.by == "owner").strip()
    letter.put_aside = {
        "text": letter.text, "spans": letter.spans, "proposed_by": letter.proposed_by, "own": own,
    }  # fmt: skip
    letter.text, letter.proposed_by = own, "person"
    letter.spans = [Span(0, len(own), "owner").as_json()] if own else []
    return revised(letter, now=now, kept=letter.kept)


@transaction.atomic
def attach(letter: Letter, name: str, content_type: str, blob_sha256: str, *, now: datetime) -> Letter:
    """Add a file that the person chose."""
    letter = editable(letter)
    name = without_unseen(name) or "file"
    LetterAttachment.objects.create(letter=letter, name=name[:255], content_type=content_type, blob_id=blob_sha256)
    return revised(letter, now=now)


@transaction.atomic
def detach(letter: Letter, attachment_id: int, *, now: datetime) -> Letter:
    """Take a file out again."""
    letter = editable(letter)
    LetterAttachment.objects.filter(letter=letter, pk=attachment_id).delete()
    return revised(letter, now=now)


@transaction.atomic
def accept_concern(letter: Letter, concern: str, *, now: datetime) -> Letter:
    """The person looked at a concern and lets it stand. Which blocking ones that can pass, review.concerns decides."""
    letter = editable(letter)
    if concern not in letter.accepted_concerns:
        letter.accepted_concerns, letter.kept = [*letter.accepted_concerns, concern], True
        letter.save(update_fields=["accepted_concerns", "kept"])
    return letter


@transaction.atomic
def reopen_concern(letter: Letter, concern: str, *, now: datetime) -> Letter:
    """The person wants to hear of a concern again."""
    letter = editable(letter)
    letter.accepted_concerns = [key for key in letter.accepted_concerns if key != concern]
    letter.save(update_fields=["accepted_concerns"])
    return letter


@transaction.atomic
def decline(letter: Letter, because: str, *, now: datetime) -> None:
    """Put a proposal aside with the person's reason."""
    letter = editable(letter)
    letter.state, letter.declined_because, letter.changed_at = "declined", because, now
    letter.save(update_fields=["state", "declined_because", "changed_at"])
    letter.offered_times.filter(state="open").update(state="released")
    if letter.offers.exists():
        webhooks.add(letter.owner, "letter.declined", letter=letter.pk, state="declined", now=now)


def note_first_look(letter: Letter, *, now: datetime) -> Letter:
    """Note the first look at a letter as it stands; a changed letter is looked at anew."""
    Letter.objects.filter(pk=letter.pk, revision=letter.revision).update(
        first_look_at=now, first_look_revision=letter.revision
    )
    letter.refresh_from_db(fields=["first_look_at", "first_look_revision"])
    return letter


def mark_opened(letter: Letter, *, now: datetime) -> None:
    """Remember when a person first had the letter before them."""
    opened_at = letter.opened_at or now
    waiting = Letter.objects.filter(pk=letter.pk, state__in=("proposed", "undone"))
    # Only while it waits: a yes in another window may have come between.
    if waiting.update(state="in_review", opened_at=opened_at):
        letter.state, letter.opened_at = "in_review", opened_at


def editable(letter: Letter) -> Letter:
    """Return the letter, locked and fresh, or raise NotEditable."""
    fresh = Letter.objects.select_for_update(no_key=True).get(pk=letter.pk)
    if fresh.state not in EDITABLE:
        raise NotEditable
    return fresh


def revised(letter: Letter, *, now: datetime, kept: bool = True) -> Letter:
    """Count a change: whatever was frozen or approved before covers this letter no more."""
    letter.revision += 1
    letter.kept = kept
    letter.changed_at = now
    letter.save()
    return letter


@transaction.atomic
def judge_habit(owner: Owner, said: Verdict, *, now: datetime) -> HabitVerdict:
    """Keep what the owner says of a habit: `use` replaces what they said of the same part before, `forget` stays."""
    same = HabitVerdict.objects.filter(owner=owner, aspect=said.aspect, language=said.language, pair=said.pair)
    same = same.filter(person=None) if said.person_id is None else same.filter(person=said.person_id)
    if said.verdict == "use" and said.aspect != "phrase":
        same.filter(verdict="use").delete()
    same.filter(value=said.value).delete()
    return HabitVerdict.objects.create(
        owner=owner, person_id=said.person_id, pair=said.pair, language=said.language, aspect=said.aspect,
        value=said.value, verdict=said.verdict, made_at=now,
    )  # fmt: skip


def take_verdict_back(owner: Owner, verdict_id: int) -> bool:
    """Let a habit be learned again; False where there is no such verdict of this owner's."""
    deleted, _each = HabitVerdict.objects.filter(owner=owner, pk=verdict_id).delete()
    return bool(deleted)


# --- times that are offered, and invitations -----------------------------------------------------------------------


class TakenMeanwhile(Exception):
    """Another letter offers a time that reaches into one of these. Nothing was kept."""


@transaction.atomic
def offer(
    letter: Letter,
    person: Person,
    slots: Sequence[tuple[datetime, datetime, str]],
    *,
    secret_digest: str = "",
    now: datetime,
) -> list[OfferedTime]:
    """Note which times (start, end, words) a letter offers, in place of those it offered before.

    Raises TakenMeanwhile where another letter offers one of them: two letters never hold out one time.
    """
    Owner.objects.select_for_update(no_key=True).get(pk=letter.owner_id)
    editable(letter)
    for start, end, _words in slots:
        standing = OfferedTime.objects.filter(
            owner_id=letter.owner_id, state="open", starts_at__lt=end, ends_at__gt=start
        )
        if standing.exclude(letter=letter).exists():
            raise TakenMeanwhile
    kept = {(one.starts_at, one.ends_at): one.held for one in letter.offered_times.filter(state="open")}
    letter.offered_times.filter(state="open", held=None).delete()
    letter.offered_times.filter(state="open").update(state="released")
    digest = secret_digest or next(
        iter(letter.offered_times.exclude(secret_digest="").values_list("secret_digest", flat=True)), ""
    )
    return [
        OfferedTime.objects.create(
            owner_id=letter.owner_id, letter=letter, person=person, starts_at=start, ends_at=end, words=words[:300],
            secret_digest=digest, made_at=now, held=kept.get((start, end)),
        )
        for start, end, words in slots
    ]  # fmt: skip


@transaction.atomic
def replace_offers(letter: Letter, before: Sequence[str], words: Sequence[str], *, now: datetime) -> Letter:
    """Put times, one a line, in place of those that the text offers, else of its gap for them, else at its end."""
    letter = editable(letter)
    start, end = _place_of_times(letter.text, before)
    block = "\n".join(f"– {one}" for one in words)
    block = block if start < end else f"\n\n{block}"
    is_untouched = letter.text == letter.machine_text
    text, spans = with_piece(letter.text, from_json(letter.spans), start, end, block, "composer")
    letter.text, letter.spans = text, [span.as_json() for span in spans]
    letter.machine_text = text if is_untouched else f"{letter.machine_text}\n{block}"
    return revised(letter, now=now)


def _place_of_times(text: str, before: Sequence[str]) -> tuple[int, int]:
    places = [(text.find(one), len(one)) for one in before if one in text]
    if places:
        start, end = min(at for at, _ in places), max(at + size for at, size in places)
        return text.rfind("\n", 0, start) + 1, end
    gap = next((one for one in find_gaps(text) if one.label in TIMES_GAP), None)
    return (gap.start, gap.end) if gap else (len(text.rstrip()), len(text.rstrip()))


@transaction.atomic
def insert_after(letter: Letter, before: Sequence[str], times: Sequence[str], line: str, *, now: datetime) -> Letter:
    """Put a line of the software's below the times that a text offers, in place of `before` where that stands."""
    letter = editable(letter)
    text, spans = letter.text, from_json(letter.spans)
    if before:
        start = text.find(before[0])
        text, spans = with_piece(text, spans, start, start + len(before[0]), line, "composer")
    else:
        _start, end = _place_of_times(text, times)
        # Below the line, so that what ends its sentence does not end the address.
        end = len(text) if (at := text.find("\n", end)) < 0 else at
        text, spans = with_piece(text, spans, end, end, f"\n\n{line}", "composer")
    is_untouched = letter.text == letter.machine_text
    letter.text, letter.spans = text, [span.as_json() for span in spans]
    letter.machine_text = text if is_untouched else f"{letter.machine_text}\n{line}"
    return revised(letter, now=now)


def note_held(one: OfferedTime, held: HeldSlot | None) -> None:
    """Note the slot in the owner's calendar that keeps an offered time free, or that none does any more."""
    OfferedTime.objects.filter(pk=one.pk).update(held=held)


def release_offers(owner: Owner, offers: Sequence[OfferedTime], *, state: str = "released") -> int:
    """Say that times are no longer held out; what stands in the owner's calendar for them is let go of apart."""
    return OfferedTime.objects.filter(owner=owner, pk__in=[one.pk for one in offers], state="open").update(state=state)


def release_unsaid(letter: Letter) -> int:
    """Release what a letter that was approved no longer says; return how many. Its text can't change any more."""
    gone = [one.pk for one in letter.offered_times.filter(state="open") if one.words not in letter.text]
    return letter.offered_times.filter(pk__in=gone).update(state="released")


def confirm_offers(owner: Owner, people: Collection[int], start: datetime) -> int:
    """A meeting with these people stands: the offer that it fulfils is confirmed, their others are released."""
    theirs = OfferedTime.objects.filter(owner=owner, person_id__in=people, state__in=("open", "chosen"))
    kept = theirs.filter(starts_at=start).update(state="confirmed")
    return kept + theirs.filter(state="open").exclude(letter__state__in=EDITABLE).update(state="released")


@transaction.atomic
def choose_offer(one: OfferedTime, *, now: datetime) -> bool:
    """Note that they chose this time of those that a letter offers; False where it stands no more, or they chose."""
    rows = OfferedTime.objects.select_for_update(no_key=True).filter(letter_id=one.letter_id).order_by("pk")
    if any(each.state == "chosen" for each in rows):
        return False
    return bool(OfferedTime.objects.filter(pk=one.pk, state="open").update(state="chosen", chosen_at=now))


@transaction.atomic
def carry_invitation(letter: Letter, **fields: object) -> Invitation:
    """Have a letter carry an iTIP message; what it says is rendered when the letter is frozen."""
    letter = editable(letter)
    row, _ = Invitation.objects.update_or_create(letter=letter, defaults={"owner_id": letter.owner_id, **fields})
    revised(letter, now=row.at)
    return row


def keep_invitation(owner: Owner, entry: Entry, **fields: object) -> Invitation:
    """Keep an iTIP message that came in a letter, once."""
    known = {"owner": owner, "entry": entry, "uid": fields.pop("uid"), "recurrence_id": fields.pop("recurrence_id", "")}
    return Invitation.objects.get_or_create(**known, defaults=fields)[0]


def save_meeting_rules(owner: Owner, **fields: object) -> MeetingRules:
    """Change how the owner wants to be met."""
    return MeetingRules.objects.update_or_create(owner=owner, defaults=fields)[0]


# --- language models -----------------------------------------------------------------------------------------------


class NotAsked(Exception):
    """The model was not asked; `why` is budget_spent or under_way."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@transaction.atomic
def begin_model_call(
    letter: Letter, *, host: str, is_here: bool, model: str, rules_sha256: str, sent: str, most: int,
    under_way: timedelta, now: datetime,
) -> ModelCall:  # fmt: skip
    """Write down what is about to be given to a model, before it is. Raises NotAsked.

    `most`: calls that one owner may make in 24 hours. One call at a time on the whole desk: whoever waits for a model
    holds one of its few web workers, for at most `under_way`.
    """
    Owner.objects.select_for_update().get(pk=letter.owner_id)
    if ModelCall.objects.filter(outcome="", at__gt=now - under_way).exists():
        raise NotAsked("under_way")
    if ModelCall.objects.filter(owner_id=letter.owner_id, at__gt=now - timedelta(days=1)).count() >= most:
        raise NotAsked("budget_spent")
    return ModelCall.objects.create(
        owner_id=letter.owner_id, person_id=letter.person_id, letter=letter, host=host[:260], is_here=is_here,
        model=model[:200], rules_sha256=rules_sha256, sent=sent, at=now,
    )  # fmt: skip


def end_model_call(call: ModelCall, outcome: str, *, seconds: float | None) -> None:
    """Note what came of a call: `taken`, or why nothing was taken over."""
    call.outcome, call.seconds = outcome, seconds
    ModelCall.objects.filter(pk=call.pk).update(outcome=outcome, seconds=seconds)


@transaction.atomic
def take_model_draft(
    letter: Letter, text: str, spans: Sequence[Span], *, drafted_by: str, asked_at: int, now: datetime
) -> Letter | None:
    """Put a model's draft in place of the composer's, untouched since revision `asked_at`; else None, nothing changed.

    Nothing but the text is a model's to change: recipients, subject, files and times stay as they are.
    """
    letter = editable(letter)
    if letter.revision != asked_at or not is_untouched(letter):
        return None
    letter.text = letter.machine_text = text
    letter.spans = [span.as_json() for span in spans]
    letter.drafted_by, letter.drafted_at = drafted_by, now
    return revised(letter, now=now)


def is_untouched(letter: Letter) -> bool:
    """Whether a letter is just as the composer made it: no word of a person's could be lost with it."""
    hands = {span.by for span in from_json(letter.spans)}
    return (
        letter.proposed_by == letter.drafted_by == "composer"
        and bool(letter.text)
        and letter.text == letter.machine_text
        and "owner" not in hands
    )
