"""What was read, as plain records: the boundary between bytes from outside and the house."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header field; `email` in lower case, blank where only a name stood there."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class AttachmentRecord:
    """A part that is not the body; its bytes stay in the raw message."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Zones:
    """The parts of a plain-text body; every non-blank line is in exactly one of them."""

    reply: str
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""
    disclaimer: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """A delivery status notification (RFC 3464): what became of one letter, for each recipient it speaks of."""

    message_id: str
    """Of the letter that it is about, without brackets; blank where it does not say."""
    recipients: tuple["RecipientReport", ...] = ()


@dataclass(frozen=True, slots=True)
class RecipientReport:
    """Of one recipient: `action` failed delayed delivered relayed expanded; `status` like 5.1.1 (RFC 3463)."""

    email: str
    action: str
    status: str = ""
    diagnostic: str = ""


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message, decoded. Text is NFC with LF line ends."""

    digest: str
    """SHA-256 hex of (Message-ID, Date, From, hash of the decoded body): the same message met twice is one."""
    raw: bytes
    message_id: str
    """Without angle brackets; made from the digest where the message has none."""
    at: datetime | None
    """Aware, with the sender's offset; None where no date could be read."""
    sender: Address
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    body: str = ""
    """All visible text."""
    zones: Zones = Zones("")
    attachments: tuple[AttachmentRecord, ...] = ()
    list_id: str = ""
    bulk: bool = False
    """List-Id, List-Unsubscribe, Precedence: bulk/list/junk."""
    automatic: bool = False
    """Auto-Submitted other than `no`, bounce, X-Autoreply."""
    ai_disclosure: str = ""
    """The AI-Disclosure field's mode, as it stands."""
    calendar: tuple[str, ...] = ()
    """Inline text/calendar parts."""
    discussion: bool = False
    """Of bulk mail: a list that people write to (List-Post, an archive's "user at host"), not a newsletter."""
    authentication: tuple[str, ...] = ()
    """What the receiving servers found of SPF, DKIM and DMARC: Authentication-Results and Received-SPF as they stand.
    A claim of whoever wrote the field; only the topmost of one's own server says something."""
    report: "DeliveryReport | None" = None


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One event or one occurrence of it, from iCalendar (RFC 5545)."""

    uid: str
    recurrence_id: str
    start: datetime | date
    end: datetime | date | None
    summary: str = ""
    description: str = ""
    location: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    status: str = "confirmed"
    """confirmed tentative cancelled"""
    method: str = ""
    """Of iTIP (RFC 5546), in upper case: REQUEST REPLY CANCEL COUNTER PUBLISH …; blank in a calendar."""
    is_transparent: bool = False
    """It takes no time away (TRANSP, or what Outlook writes for "free")."""
    answers: tuple[tuple[str, str], ...] = ()
    """(address, PARTSTAT) of attendees who have one."""
    sequence: int = 0
    doubt: str = ""
    """A message key: `unknown_zone` (its times are taken as they stand, in the owner's zone), `bad_rule` (only the
    first time of a series could be read), `bad_end` (when it ends could not)."""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """One card of an address book (vCard, CSV)."""

    name: str
    given_name: str = ""
    family_name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""
    birthday: str = ""
    """ISO date, or --MM-DD."""
    note: str = ""
    uid: str = ""
    links: tuple[str, ...] = ()
    """http(s) addresses."""
    photo: bytes = b""
    """JPEG, PNG, GIF or WebP, at most 1 MB; blank where the card only points to one."""
    timezone: str = ""
    """IANA name of the zone they live by; blank too where the card gives only a distance from UTC, which is no zone."""


Reason = Literal[
    "not_a_message", "too_large", "too_deep", "too_many_parts", "too_many_addresses", "headers_too_long", "no_date",
    "unreadable", "bad_calendar", "bad_contact", "bad_row",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What could not be read: its reason (a message key), its bytes, and what the reader said."""

    reason: Reason
    raw: bytes
    detail: str = ""


Record = MessageRecord | EventRecord | ContactRecord | Unreadable


@dataclass(frozen=True, slots=True)
class Item:
    """One record with the place in its source up to which everything has been read when it is committed."""

    record: Record
    position: int


@dataclass(frozen=True, slots=True)
class RawItem:
    """Bytes of one message, event, card or row, as a reader of files or accounts yields them."""

    raw: bytes
    position: int
    """Up to where its source is read when this is committed; reading may start again there."""
    hint_date: datetime | None = None
    """When its source says that it came (a `From ` line, a file's time); aware."""
    size: int = 0
    """True length in bytes, where only the beginning of something too large was kept; else 0 or the same."""
    key: str = ""
    """Where it stands in its source, if not at `position`: a UID, an href."""
    etag: str = ""
    flags: str = ""
    """Of a message on a server: its IMAP flags, sorted, with a space between."""


SourceKind = Literal["mbox", "maildir", "eml", "ics", "vcf", "csv", "imap", "caldav", "carddav"]


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file or folder that mail, events or contacts are read from."""

    kind: SourceKind
    path: str
    """Absolute."""
    size: int
    """Bytes on the disk, for showing how far it is."""
    fingerprint: str
    """Changes when the place holds something else, so that reading starts anew."""
