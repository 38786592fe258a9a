"""Writing letters. Every change of text is a new revision; what was frozen before covers nothing any more."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from sincerely.accounts.models import ApiToken, Owner
from sincerely.people.models import Entry, Person
from sincerely.webhooks import actions as webhooks
from sincerely.writing.gaps import fill
from sincerely.writing.models import Letter, LetterAttachment, Offer
from sincerely.writing.provenance import Span, after_edit, from_json

EDITABLE = ("proposed", "in_review", "undone")


class NotEditable(Exception):
    """The letter was approved or declined; undo first."""


def propose(
    owner: Owner,
    *,
    person: Person | None,
    to: Sequence[Mapping[str, str]],
    subject: str,
    text: str,
    spans: Sequence[Span],
    task: str,
    mode: str,
    language: str,
    reply_to: Entry | None,
    need: str,
    proposed_by: str,
    now: datetime,
    cc: Sequence[Mapping[str, str]] = (),
) -> Letter:
    """Write a letter that waits for a person. Whoever proposes, a person answers."""
    return Letter.objects.create(
        owner=owner,
        person=person,
        to=[dict(mailbox) for mailbox in to],
        cc=[dict(mailbox) for mailbox in cc],
        subject=subject,
        text=text,
        machine_text=text if any(span.by in ("composer", "model") for span in spans) else "",
        spans=[span.as_json() for span in spans],
        task=task,
        mode=mode,
        language=language,
        reply_to=reply_to,
        need=need,
        proposed_by=proposed_by,
        drafted_at=now,
        changed_at=now,
    )


@transaction.atomic
def write_text(letter: Letter, text: str, *, now: datetime) -> Letter:
    """Take over the text that a signed-in person left in the editor; what they typed becomes theirs by our own diff."""
    letter = editable(letter)
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if clean == letter.text:
        return letter
    spans = after_edit(letter.text, from_json(letter.spans), clean, machine_text=letter.machine_text)
    letter.spans = [span.as_json() for span in spans]
    letter.text = clean
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
def start_over(letter: Letter, *, now: datetime) -> Letter:
    """ "I'll write it myself": the draft goes, an empty page stays. What the draft said is remembered: pasted back, it
    is still the software's."""
    letter = editable(letter)
    letter.text, letter.spans, letter.proposed_by = "", [], "person"
    return revised(letter, now=now)


@transaction.atomic
def keep_own_words(letter: Letter, *, now: datetime) -> Letter:
    """Something hard happened since the draft was made: the software's words go, what the person typed stays."""
    letter = editable(letter)
    own = "".join(letter.text[span.start : span.end] for span in from_json(letter.spans) if span.by == "owner").strip()
    letter.text, letter.proposed_by = own, "person"
    letter.spans = [Span(0, len(own), "owner").as_json()] if own else []
    return revised(letter, now=now)


@transaction.atomic
def attach(letter: Letter, name: str, content_type: str, blob_sha256: str, *, now: datetime) -> Letter:
    """Add a file that the person chose."""
    letter = editable(letter)
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
    """The person looked at a concern and lets it stand. Blocking ones stay blocking."""
    letter = editable(letter)
    if concern not in letter.accepted_concerns:
        letter.accepted_concerns = [*letter.accepted_concerns, concern]
        letter.save(update_fields=["accepted_concerns"])
    return letter


@transaction.atomic
def decline(letter: Letter, because: str, *, now: datetime) -> None:
    """Put a proposal aside with the person's reason."""
    letter = editable(letter)
    letter.state, letter.declined_because, letter.changed_at = "declined", because, now
    letter.save(update_fields=["state", "declined_because", "changed_at"])
    if letter.offers.exists():
        webhooks.add(letter.owner, "letter.declined", letter=letter.pk, state="declined", now=now)


def keep_offer(token: ApiToken, key: str, digest: str, letter: Letter, *, now: datetime) -> None:
    """Remember under which key a program proposed a letter, in the proposal's own transaction."""
    Offer.objects.create(token=token, key=key, digest=digest, letter=letter, created_at=now)


def mark_opened(letter: Letter, *, now: datetime) -> None:
    """Remember when a person first had the letter before them."""
    opened_at = letter.opened_at or now
    waiting = Letter.objects.filter(pk=letter.pk, state__in=("proposed", "undone"))
    # Only while it waits: a yes in another window may have come between.
    if waiting.update(state="in_review", opened_at=opened_at):
        letter.state, letter.opened_at = "in_review", opened_at


def editable(letter: Letter) -> Letter:
    """Return the letter, locked and fresh, or raise NotEditable."""
    fresh = Letter.objects.select_for_update().get(pk=letter.pk)
    if fresh.state not in EDITABLE:
        raise NotEditable
    return fresh


def revised(letter: Letter, *, now: datetime) -> Letter:
    """Count a change: whatever was frozen or approved before covers this letter no more."""
    letter.revision += 1
    letter.changed_at = now
    letter.save()
    return letter
