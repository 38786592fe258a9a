"""What became of an approved letter, as its pages show it: where it is, for each recipient, and what was found out."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext

from sincerely.sending.models import Delivery, Evidence, Recipient, SentCopy
from sincerely.web import delivery_words, reasons, sending_words

SHOWS = ("in_sent", "own_copy", "reported", "bounced", "delayed", "sent_again")
LOOKED = "not_in_sent"


@dataclass(frozen=True)
class RecipientLine:
    """One recipient: how it stands, in a word, and what was said."""

    email: str
    state: str
    words: str
    said: str


@dataclass(frozen=True)
class Fate:
    """A letter in the outbox."""

    delivery: Delivery
    recipients: list[RecipientLine]
    found: list[str]
    """What was found out, each a sentence."""
    looked: str
    """Of an uncertain letter: where one looked in vain, and when."""
    copy: str
    sender: str
    mixed: bool
    """Whether not all recipients fared alike."""


def fate(delivery: Delivery) -> Fate:
    """Return what is known of a letter now."""
    evidence = sorted(delivery.evidence.all(), key=lambda one: (one.at, one.pk))
    looked = next((one for one in evidence if one.kind == LOOKED), None)
    recipients = [recipient_line(one) for one in delivery.recipients.all()]
    copy = SentCopy.objects.filter(delivery=delivery).first() if delivery.state == "sent" else None
    return Fate(
        delivery=delivery,
        recipients=recipients,
        found=[sending_words.evidence_words(one) for one in evidence if one.kind in SHOWS],
        looked=looked_words(looked) if looked and delivery.state == "uncertain" else "",
        copy=sending_words.copy_words(copy) if copy else "",
        sender=delivery.approval.envelope_from,
        mixed=len({one.state for one in recipients}) > 1
        or any(one.state in ("bounced", "delayed") for one in recipients),
    )


def looked_words(one: Evidence) -> str:
    """Return where one looked for a letter in vain, and when."""
    looked = gettext("Looked last: %(at)s.") % {"at": clock_day(one.at)}
    return f"{sending_words.evidence_words(one)} {looked}"


def recipient_line(one: Recipient) -> RecipientLine:
    """Return how it stands with one recipient."""
    words = {
        "queued": gettext("not yet"),
        "accepted": gettext("their server took it"),
        "rejected": gettext("refused"),
        "uncertain": gettext("not known"),
        "delayed": gettext("late: their server goes on trying"),
        "bounced": gettext("did not arrive"),
    }
    said = one.reply if one.state in ("rejected", "bounced", "delayed") else ""
    return RecipientLine(one.email, one.state, words.get(one.state, one.state), said)


def waits_for(delivery: Delivery) -> datetime | None:
    """Return the time that its person chose for a letter that waits for nothing else."""
    waits = delivery.state == "queued" and not delivery.attempts and not delivery.last_reply
    later = delivery.approval.leave_at - delivery.approval.approved_at
    return delivery.approval.leave_at if waits and later.total_seconds() > delivery.owner.undo_seconds + 1 else None


def clock_day(at: datetime) -> str:
    """Return a day with its date and the time of day, in the reader's zone."""
    local = timezone.localtime(at)
    return f"{reasons.day_words(local)} {local:%H:%M}"


def why_waiting(delivery: Delivery) -> str:
    """Return why a letter that could leave is still here; blank where nothing was said."""
    return delivery_words.reply(delivery.last_reply) if delivery.last_reply else ""
