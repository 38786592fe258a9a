"""What became of an approved letter, as its pages show it: where it is, for each recipient, and what was found out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from django.utils import timezone
from django.utils.translation import gettext

from sincerely.sending import queries
from sincerely.sending.models import Delivery, Evidence, Recipient, Remainder, SentCopy
from sincerely.sending.outbox import LONGEST, RETURNED, UNDELIVERED
from sincerely.web import delivery_words, reasons, sending_words

SHOWS = ("in_sent", "own_copy", "reported", "bounced", "delayed", "rejected", "sent_again")
LOOKED = "not_in_sent"
A_MOMENT = 90
"""Seconds up to which a wait is said in seconds: a clock without seconds would say the minute that it is."""


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
    is_unsure: bool
    """Whether its person is asked if it arrived."""
    unsure_of: str
    """At whom, where the others' servers took it; blank: at all."""
    rest: str
    """Of a sent letter that not all have yet: for whom it is tried again, and when."""
    can_stop: bool
    can_take_back: bool
    """Whether the whole letter can be: what a person had sent again may have arrived, and is never written anew."""
    ended: str
    """How it ended where it is not known to have been sent, as a sentence; blank where it was, or goes on."""

    @property
    def taken(self) -> int:
        """How many recipients' servers took the letter, as far as one knows."""
        return sum(one.state in ("accepted", "delayed", "bounced") for one in self.recipients)


def fate(delivery: Delivery) -> Fate:
    """Return what is known of a letter now."""
    evidence = sorted(delivery.evidence.all(), key=lambda one: (one.at, one.pk))
    looked = next((one for one in evidence if one.kind == LOOKED), None)
    recipients = [recipient_line(one, is_over=delivery.state == "abandoned") for one in delivery.recipients.all()]
    kinds = {one.kind for one in evidence}
    remainder = getattr(delivery, "remainder", None)
    is_rest_unsure = remainder is not None and remainder.state == "uncertain"
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
        is_unsure=delivery.state == "uncertain" or is_rest_unsure,
        unsure_of=listed([one.email for one in recipients if one.state == "uncertain"]) if is_rest_unsure else "",
        rest=rest_words(delivery, remainder) if remainder else "",
        can_stop=remainder is not None and remainder.state == "queued",
        can_take_back=delivery.state == "queued" and "sent_again" not in kinds,
        ended=ended_words(delivery, {one.state for one in recipients}, kinds),
    )


def ended_words(delivery: Delivery, states: Collection[str], found: Collection[str]) -> str:
    """Return how a letter ended that is not known to have been sent: that it stayed is said only where it is certain.

    Blank for every other letter.
    """
    if delivery.state not in ("rejected", "abandoned"):
        return ""
    is_stayed = queries.stayed(delivery)
    why = {"why": why_waiting(delivery)}
    if is_stayed and delivery.state == "rejected":
        return gettext("Not sent. %(why)s Nothing left.") % why
    if is_stayed and delivery.last_reply in RETURNED:
        return gettext("Came back to you. %(why)s") % why
    if is_stayed and (delivery.wire_sha256 or delivery.attempts):
        return gettext("Taken back. No server had taken it: it arrived nowhere.")
    if is_stayed:
        return gettext("Taken back. Nothing was sent.")
    if delivery.state == "rejected" and "sent_again" in found:
        return gettext("Not sent again. %(why)s Whether the try before arrived is not known.") % why
    if delivery.state == "rejected" and "bounced" in states:
        return gettext("It left, and did not arrive.")
    return gettext("Let be: not known whether it arrived.")


def rest_words(delivery: Delivery, remainder: Remainder) -> str:
    """Return for whom a sent letter is tried again, and when; blank where that is over."""
    waiting = [one.email for one in delivery.recipients.all() if one.state in UNDELIVERED]
    if not waiting or remainder.state == "ended":
        return ""
    names = {"names": listed(waiting)}
    if remainder.state == "uncertain":
        return (
            gettext("Not yet at %(names)s: nothing more leaves until you have said what is true of the others.") % names
        )
    if remainder.state != "queued":
        return gettext("Being tried again now for %(names)s.") % names
    if remainder.last_reply.startswith("gate."):
        return gettext("Not yet at %(names)s.") % names + " " + delivery_words.reply(remainder.last_reply)
    times = {"at": clock_day(remainder.next_try_at), "until": clock_day(remainder.queued_at + LONGEST)}
    return gettext(
        "Not yet at %(names)s: the server put it off. The very same letter is tried again by itself, for them alone: "
        "next %(at)s, for the last time about %(until)s."
    ) % (names | times)


def listed(emails: Sequence[str]) -> str:
    """Return addresses in a row, the first three by name."""
    more = len(emails) - 3
    return ", ".join(emails[:3]) + (" " + gettext("and %(n)s more") % {"n": more} if more > 0 else "")


def looked_words(one: Evidence) -> str:
    """Return where one looked for a letter in vain, and when."""
    looked = gettext("Looked last: %(at)s.") % {"at": clock_day(one.at)}
    return f"{sending_words.evidence_words(one)} {looked}"


def recipient_line(one: Recipient, *, is_over: bool = False) -> RecipientLine:
    """Return how it stands with one recipient; `is_over`: whoever was not tried or was put off is in no further try."""
    words = {
        "queued": gettext("not yet"),
        "deferred": gettext("not yet, their server put it off"),
        "accepted": gettext("their server took it"),
        "rejected": gettext("refused"),
        "uncertain": gettext("not known"),
        "abandoned": gettext("let be, not known"),
        "delayed": gettext("late: their server goes on trying"),
        "bounced": gettext("did not arrive"),
    }
    if is_over and one.state in UNDELIVERED:
        words[one.state] = gettext("did not get it")
    said = one.reply if one.state in ("deferred", "rejected", "bounced", "delayed") else ""
    if said.startswith("gate."):
        said = delivery_words.reply(said)
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


def wait_words(until: datetime, now: datetime) -> str:
    """Return from when something can be done: a short wait in seconds, a long one by the clock."""
    left = ceil((until - now).total_seconds())
    return (
        gettext("in %(n)s s") % {"n": max(left, 1)}
        if left <= A_MOMENT
        else gettext("from %(at)s") % {"at": clock_day(until)}
    )


def why_waiting(delivery: Delivery) -> str:
    """Return why a letter that could leave is still here; blank where nothing was said."""
    return delivery_words.reply(delivery.last_reply) if delivery.last_reply else ""
