"""A message that a program submits, read as a letter it would like to have sent. Pure: nothing raised, nothing trusted.

Only what a person will see on the review page is taken over: readers, subject, visible text, files, what it answers.
Every other field (Message-ID, Date, Reply-To, signatures, what it says of its own making) is the submitter's and stays
behind. Who would read the letter must stand in To and Cc, for a proposal has no hidden readers.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sincerely.sources.addresses import read_addresses
from sincerely.sources.attachments import files_of, letter_of, open_signed
from sincerely.sources.headers import Headers, read_headers
from sincerely.sources.mime_parts import Leaf, LimitPassed, leaves
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import Address, MessageRecord, Unreadable

Fault = Literal[
    "unreadable", "from_not_one", "from_foreign", "sender_foreign", "hidden_reader", "reader_left_out", "bad_recipient",
    "no_text",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SubmittedFile:
    """A file that came with the message."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Submission:
    """What is taken over of a submitted message."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str
    in_reply_to: str
    """Message-ID, without brackets; blank where it answers nothing."""
    files: tuple[SubmittedFile, ...]
    pictures: int
    """How many of the files stood in the text as pictures."""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Why nothing is taken over."""

    fault: Fault
    detail: str = ""


def read_submission(raw: bytes, recipients: Sequence[str], own: Collection[str]) -> Submission | NotTaken:
    """Read a message for the envelope's `recipients`; `own`: the owner's addresses, in lower case."""
    record = parse(raw)
    if isinstance(record, Unreadable):
        return NotTaken("unreadable", record.reason)
    letter = letter_of(raw)
    headers = read_headers(letter)
    if headers is None:
        return NotTaken("unreadable", "headers_too_long")
    fault = fault_of_author(headers, own) or fault_of_readers(record, recipients)
    if fault is not None:
        return fault
    if not record.body.strip():
        return NotTaken("no_text")
    spelled = {email.lower(): email for email in recipients}
    try:
        parts = open_signed(leaves(letter, headers))
    except LimitPassed as passed:
        return NotTaken("unreadable", passed.reason)
    files = tuple(submitted_files(parts))
    return Submission(
        to=as_spelled(record.to, spelled),
        cc=as_spelled(record.cc, spelled),
        subject=record.subject,
        text=record.body,
        in_reply_to=record.in_reply_to,
        files=files,
        pictures=sum(part.content_type.startswith("image/") and not part.attached for part in parts),
    )


def fault_of_author(headers: Headers, own: Collection[str]) -> NotTaken | None:
    """Say what is wrong with From and Sender: each is one field with one address, the owner's own (RFC 5322 3.6.2)."""
    fields = headers.all("from")
    authors = read_addresses(fields[0]) if len(fields) == 1 else ()
    if len(authors) != 1:
        return NotTaken("from_not_one")
    if authors[0].email not in own:
        return NotTaken("from_foreign", authors[0].email)
    for value in headers.all("sender"):
        if [each.email in own for each in read_addresses(value)] != [True]:
            return NotTaken("sender_foreign")
    return None


def fault_of_readers(record: MessageRecord, recipients: Sequence[str]) -> NotTaken | None:
    """Say who is in the envelope and in no field, or in a field and not in the envelope."""
    named = [each.email for each in (*record.to, *record.cc)]
    if not all(named):
        return NotTaken("bad_recipient")
    reached = {email.lower() for email in recipients}
    if record.bcc or reached - set(named):
        return NotTaken("hidden_reader")
    if set(named) - reached:
        return NotTaken("reader_left_out")
    return None


def as_spelled(found: Sequence[Address], spelled: dict[str, str]) -> tuple[Address, ...]:
    """Return addresses as the envelope spells them: before the @, capitals may matter to somebody's server."""
    return tuple(Address(each.name, spelled[each.email]) for each in found)


def submitted_files(parts: Sequence[Leaf]) -> Iterator[SubmittedFile]:
    """Yield the files; a picture in the text and an invitation are files too, and get a name where they have none."""
    for number, (name, content_type, content) in enumerate(files_of(parts), 1):
        ending = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "message/rfc822": ".eml"}
        yield SubmittedFile(name or f"file-{number}{ending.get(content_type, '')}", content_type, content)
    for part in parts:
        if part.content_type == "text/calendar" and not part.name:
            yield SubmittedFile("invitation.ics", "text/calendar", part.content)
