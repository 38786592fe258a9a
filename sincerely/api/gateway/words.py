"""What the door of mail submission answers (RFC 5321, enhanced codes of RFC 3463). One line of ASCII each."""

from django.utils.translation import override

from sincerely.api.refusals import refused
from sincerely.journey.proposals import MOST_A_DAY, MOST_WAITING, NotOffered
from sincerely.sources.submission import NotTaken

LONGEST = 480
"""Octets of an answer line (RFC 5321 4.5.3.1.5 allows 512)."""
SIGNED_IN = "235 2.7.0 signed in; letters are held for a person, none is delivered from here"
WRONG_SIGN_IN = "535 5.7.8 that address and token do not open this door"
TOO_MANY_FAILURES = "454 4.7.0 too many failed sign-ins from your address; try again in ten minutes"
SIGN_IN_ENDED = "535 5.7.8 the token has ended; make a new one in Settings"
TOO_MANY_SESSIONS = "421 4.3.2 too many sessions; try again in a minute"
PIPELINED = "550 5.6.0 something followed the final dot before we answered; nothing was kept"
PIPELINED_LATE = "421 4.7.0 something followed the final dot before we answered; it was not looked at"
BEHIND_STARTTLS = "501 5.5.1 something followed STARTTLS in clear text; nothing of it was read"
NOT_WIRE = "550 5.6.0 the message holds a bare CR or LF, a NUL, or a line over 998 octets; nothing was kept"
TOO_MANY_RECIPIENTS = "452 4.5.3 at most 100 recipients"
BAD_RECIPIENT = "553 5.1.3 that is no address that a letter can be sent to"
FOREIGN_SENDER = "550 5.7.1 the envelope's sender is not an address of this desk's owner"
BUSY = "451 4.3.0 nothing was kept; try again in a minute"
READING_FAILED = "550 5.6.0 the message could not be read in ten seconds and half a gigabyte; nothing was kept"
NO_VERIFY = "502 5.5.1 addresses are not looked up here"

FAULTS = {
    "unreadable": "550 5.6.0 the message can't be read",
    "from_not_one": "550 5.7.1 From must be one field with one address",
    "from_foreign": "550 5.7.1 From is not an address of this desk's owner",
    "sender_foreign": "550 5.7.1 Sender is not one address of this desk's owner",
    "hidden_reader": "550 5.7.1 a proposal has no hidden readers: name every recipient in To or Cc, and use no Bcc",
    "reader_left_out": "550 5.7.1 To and Cc name somebody whom the envelope leaves out",
    "bad_recipient": "550 5.1.3 To or Cc holds something that is no address",
    "no_text": "550 5.6.0 the message holds no text that a person could read",
}
REFUSALS = {
    "bad_recipient": "550 5.1.3 a recipient is no address that a letter can be sent to, or there are over 100",
    "bad_subject": "550 5.6.0 the subject is longer than 400 characters or not one line",
    "bad_text": "550 5.6.0 the text is empty or longer than 100,000 characters",
    "bad_task": "550 5.6.0 there is no such kind of letter",
    "bad_files": "552 5.3.4 over 20 files, over 20 MB of them, or a file's name that can't stand",
    "no_such_message": "451 4.3.0 the message that it answers has just gone; try again",
    "too_many_waiting": f"452 4.7.1 {MOST_WAITING} letters of this program wait for a person already",
    "too_many_today": f"452 4.7.1 {MOST_A_DAY} letters of this program came within a day already",
    "key_reused": BUSY,
}


def held(letter_id: int, pictures: int) -> str:
    """Return the answer to a message that became a proposal. It is not delivered, and says so."""
    note = "; pictures of the text are kept as files" if pictures else ""
    return f"250 2.0.0 held for review id={letter_id}{note}"


def not_taken(fault: NotTaken) -> str:
    """Return the answer to a message that is not taken over."""
    more = f" ({fault.detail})" if fault.fault == "unreadable" and fault.detail else ""
    return line(f"{FAULTS[fault.fault]}{more}; nothing was kept")


def not_offered(problem: NotOffered) -> str:
    """Return the answer to a proposal that is not taken over."""
    if problem.code != "human_only":
        return line(f"{REFUSALS.get(problem.code, BUSY)}; nothing was kept")
    with override("en"):
        why = refused(problem).why or "why is told on the desk only."
    return line(f"550 5.7.1 this one is for you to write: {why}")


def line(answer: str) -> str:
    """Return an answer as one line of ASCII."""
    plain = " ".join(answer.translate({0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2026: "..."}).split())
    return plain.encode("ascii", "replace").decode("ascii")[:LONGEST]
