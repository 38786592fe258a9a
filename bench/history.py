"""A checker of histories, after Jepsen: what a desk did and what a mail server got, against what must hold. Pure.

A history is a list of events, in the order in which the desk and the server wrote them down. The laws (TRUST 3.2):

- delivered ⊆ approved: every delivery is of an approved letter, to approved recipients, in the approved bytes (what an
  attached proof adds is taken off before);
- each Message-ID at most once for each recipient, except by a person's word to send it again (`resend`);
- a recipient whom the desk calls accepted got it; one who got it is never called deferred or refused;
- a letter that was taken back before it was claimed is never delivered;
- a letter that the desk calls sent was delivered, with exactly one `sent` in the ledger; a delivered one is called sent
  or uncertain.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["approve", "edit", "cancel", "claim", "resend", "state", "fate", "ledger", "deliver"]
ENTRIES = ("sent", "resolved_sent")
"""Types of the ledger that say that a letter was sent."""
HAS_IT = ("accepted", "uncertain", "abandoned", "delayed", "bounced")
"""What may be said of a recipient who got a letter."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to the letter `message_id`.

    approve (sha256, recipients), edit (the yes before covers nothing any more), cancel, claim, resend; state (the desk's
    last word, in `said`); fate (the same of one recipient); ledger (an entry, its type in `said`); deliver (what a server got: sha256 of the core,
    recipients).
    """

    kind: Kind
    message_id: str
    sha256: str = ""
    recipients: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """A law that a history breaks."""

    law: str
    message_id: str
    detail: str = ""


def check(history: Iterable[Event]) -> list[Broken]:
    """Return every law that the history breaks, by letter; an empty list where all hold."""
    letters: dict[str, list[Event]] = defaultdict(list)
    for event in history:
        letters[event.message_id].append(event)
    return [broken for message_id, events in letters.items() for broken in check_letter(message_id, events)]


def check_letter(message_id: str, events: list[Event]) -> list[Broken]:
    """Return the laws that the events of one letter break."""
    found: list[Broken] = []
    delivered = [event for event in events if event.kind == "deliver"]
    approved = {event.sha256: event for event in events if event.kind == "approve"}
    for one in delivered:
        yes = approved.get(one.sha256)
        if not approved:
            found.append(Broken("not approved", message_id))
        elif yes is None:
            found.append(Broken("other bytes", message_id, one.sha256))
        elif not set(one.recipients) <= set(yes.recipients):
            found.append(Broken("other recipients", message_id, " ".join(one.recipients)))
    found += twice(message_id, events, delivered)
    if delivered and is_stopped(events):
        found.append(Broken("taken back and delivered", message_id))
    return found + fates(message_id, events, delivered) + truth(message_id, events, delivered)


def twice(message_id: str, events: list[Event], delivered: list[Event]) -> list[Broken]:
    """Return the recipients who got a letter more often than a person said."""
    allowed = 1 + sum(event.kind == "resend" for event in events)
    got = Counter(email for one in delivered for email in one.recipients)
    return [Broken("twice", message_id, f"{email}: {times}") for email, times in got.items() if times > allowed]


def fates(message_id: str, events: list[Event], delivered: list[Event]) -> list[Broken]:
    """Return what the desk says of single recipients that is not so; a person's word that it arrived is theirs."""
    got = {email for one in delivered for email in one.recipients}
    by_word = any(event.kind == "ledger" and "resolved_sent" in event.said for event in events)
    found = []
    for one in (event for event in events if event.kind == "fate"):
        (email,) = one.recipients
        if one.said == "accepted" and email not in got and not by_word:
            found.append(Broken("said to have it", message_id, email))
        if email in got and one.said not in HAS_IT:
            found.append(Broken("said not to have it", message_id, f"{email}: {one.said}"))
    return found


def is_stopped(events: list[Event]) -> bool:
    """Whether a letter was taken back, or edited, before anything claimed it."""
    for event in events:
        if event.kind == "claim":
            return False
        if event.kind in ("cancel", "edit"):
            return True
    return False


def truth(message_id: str, events: list[Event], delivered: list[Event]) -> list[Broken]:
    """Return what the desk says of a letter that is not so."""
    said = next((event.said for event in reversed(events) if event.kind == "state"), "")
    entries = sum(event.kind == "ledger" and event.said in ENTRIES for event in events)
    found = []
    if said == "sent" and not delivered:
        found.append(Broken("said to be sent", message_id))
    if delivered and said not in ("sent", "uncertain", "abandoned", ""):
        found.append(Broken("said not to be sent", message_id, said))
    if entries != (said == "sent"):
        found.append(Broken("entries in the ledger", message_id, f"{said}: {entries}"))
    return found
