"""One message's bytes become one record, or a reason why not. Pure: no clock, no network, nothing raised.

A message is one by (Message-ID, Date, From, hash of its decoded body): the same letter met in two mailboxes, with
other line ends or transfer encodings, is the same; a Message-ID used twice for different letters is two.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sincerely.sources.addresses import is_archived_form, read_addresses
from sincerely.sources.charsets import clean, decode
from sincerely.sources.headers import MAX_HEADER_BYTES, Headers, message_ids, read_date, read_headers
from sincerely.sources.mime_parts import Leaf, LimitPassed, iterate_calendars, leaves
from sincerely.sources.records import Address, AttachmentRecord, MessageRecord, Reason, Unreadable, Zones
from sincerely.sources.visible_text import is_text, part_text, show, visible_parts
from sincerely.sources.zones import strip

MAX_BYTES = 25 * 1024 * 1024
MAX_ADDRESSES = 1000
MAX_ID = 500
MAX_TEXT = 2_000_000
"""Characters of text that are kept ready to be read and searched; all of it stays in the raw bytes."""
MAX_ZONED = 500_000
"""Characters in which quotes and signatures are looked for; what follows in so long a text is taken as new."""
KNOWN_FIELDS = frozenset((
    "from", "to", "cc", "bcc", "subject", "date", "message-id", "received", "sender", "reply-to", "return-path",
    "delivered-to", "mime-version", "content-type", "in-reply-to", "references", "x-mailer", "envelope-to",
    "resent-from"
))  # fmt: skip
LIST_FIELDS = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere")
DISCUSSION_FIELDS = ("list-post", "mailing-list", "x-mailing-list", "x-mailman-version", "x-beenthere")
AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-failed-recipients", "x-autoreply-from")
AUTOMATIC_SENDER = re.compile(r"^(mailer-daemon|postmaster|mail-daemon)@|^(mailer-daemon|postmaster)$", re.IGNORECASE)
AUTOMATIC_SUBJECT = re.compile(
    r"^\s*(auto(matic)?[ -]?(reply|response)|out of (the )?office|undeliver(able|ed mail)|delivery status notification|"
    r"mail delivery (failed|failure)|returned mail|(thư )?trả lời tự động|tự động trả lời)\b",
    re.IGNORECASE,
)
SUBJECT_TAG = re.compile(r"^(?:re:\s*)*\[([^\]\s]{2,60})\]", re.IGNORECASE)
DISCLOSED_MODE = re.compile(r"(?:^|[,;])\s*mode\s*=\s*\"?([A-Za-z-]{1,40})", re.IGNORECASE)
UNSAFE_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f/\\\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
"""Of a file's name: what could leave its folder, or show `exe.gpj` as `jpg.exe`."""
A_YEAR = timedelta(days=366)


def parse(raw: bytes, hint: datetime | None = None) -> MessageRecord | Unreadable:
    """Read one message. `hint`: when its source says it came (the mbox `From ` line, a file's time); aware.

    A message without a readable Date takes that of its newest Received field, else `hint`; with neither it is kept
    with `at=None`.
    """
    if len(raw) > MAX_BYTES:
        return Unreadable("too_large", raw, f"{len(raw)} bytes; the limit is {MAX_BYTES}")
    letter = raw
    if raw.startswith(b"From ") and b"\n" in raw[:2000]:  # a letter saved with its mbox separator
        letter = raw.partition(b"\n")[2]
    headers = read_headers(letter)
    if headers is None:
        return Unreadable("headers_too_long", raw, f"the header is longer than {MAX_HEADER_BYTES} bytes")
    if not any(name in KNOWN_FIELDS for name in headers.fields):
        return Unreadable("not_a_message", raw, "no header field of a message at the beginning")
    try:
        return _record(raw, letter, headers, hint)
    except LimitPassed as passed:
        return Unreadable(passed.reason, raw, passed.detail)
    except RecursionError:
        return Unreadable("too_deep", raw, "nested deeper than can be read")
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError) as problem:
        # What no case foresaw: kept whole, with what the reader said, never a stopped import.
        return Unreadable("unreadable", raw, f"{type(problem).__name__}: {problem}"[:300])


def _record(raw: bytes, letter: bytes, headers: Headers, hint: datetime | None) -> MessageRecord:
    parts = leaves(letter, headers)
    seen = visible_parts(parts)
    texts = [part_text(part) for part in seen]
    body = "\n".join(text for part, source in zip(seen, texts, strict=True) if (text := show(part, source)).strip())
    from_field = headers.raw("from") or headers.raw("sender")
    sender = next(iter(read_addresses(from_field)), Address("", ""))
    ids = message_ids(headers.raw("message-id"))
    own_id = ids[0] if ids else ""
    files = [part for part in parts if not is_text(part)]
    digest = message_digest(own_id, headers.raw("date"), from_field, texts, files)
    subject = headers.text("subject")
    archived = is_archived_form(from_field)
    body = body.strip("\n")[:MAX_TEXT]
    to, cc, bcc, reply_to = _recipients(headers)
    return MessageRecord(
        digest=digest,
        raw=raw,
        message_id=_kept_id(own_id, digest),
        at=_sent_at(headers, hint),
        sender=sender,
        to=to,
        cc=cc,
        bcc=bcc,
        reply_to=reply_to,
        subject=subject,
        in_reply_to=_first_id(headers.raw("in-reply-to")),
        references=tuple(_clip(found) for found in message_ids(headers.raw("references"))[-100:]),
        body=body,
        zones=_zones(body),
        attachments=tuple(_attachment(part) for part in files if part.name or part.content_type != "text/calendar"),
        list_id=_list_id(headers, subject, archived=archived),
        bulk=archived or _is_bulk(headers),
        discussion=archived or _is_discussion(headers),
        automatic=_is_automatic(headers, sender, subject),
        ai_disclosure=_disclosed(headers.raw("ai-disclosure")),
        calendar=tuple(clean(decode(part.content, part.charset)) for part in iterate_calendars(parts)),
    )


def _zones(body: str) -> Zones:
    if len(body) <= MAX_ZONED:
        return strip(body)
    cut = body.rfind("\n", 0, MAX_ZONED) + 1 or MAX_ZONED
    zones = strip(body[:cut])
    return replace(zones, reply=zones.reply + "\n" + body[cut:])


def message_digest(message_id: str, date: str, sender: str, texts: Sequence[str], files: Sequence[Leaf]) -> str:
    """Return the SHA-256 hex that a message is known by; line ends and encodings of transfer don't change it."""
    body = hashlib.sha256()
    for text in texts:
        body.update(text.strip().encode() + b"\0")
    for part in files:
        body.update(part.name.encode("utf-8", "replace") + b"\0")
        if not part.content_type.startswith("message/"):
            body.update(part.content.replace(b"\r\n", b"\n").strip() + b"\0")
    fields = (message_id, " ".join(date.split()), " ".join(sender.split()), body.hexdigest())
    return hashlib.sha256("\n".join(fields).encode("utf-8", "replace")).hexdigest()


def _recipients(headers: Headers) -> list[tuple[Address, ...]]:
    lists = [
        tuple(found for value in headers.all(name) for found in read_addresses(value))
        for name in ("to", "cc", "bcc", "reply-to")
    ]
    count = sum(map(len, lists))
    if count > MAX_ADDRESSES:
        reason: Reason = "too_many_addresses"
        raise LimitPassed(reason, f"{count} addresses; the limit is {MAX_ADDRESSES}")
    return lists


def _sent_at(headers: Headers, hint: datetime | None) -> datetime | None:
    at = read_date(headers.raw("date"))
    if at is not None and (hint is None or at < hint + A_YEAR):
        return at
    for field in headers.all("received")[:3]:
        if (received := read_date(field.rpartition(";")[2])) is not None:
            return received
    return hint or at


def _kept_id(own_id: str, digest: str) -> str:
    return _clip(own_id) if own_id else f"{digest[:32]}@no-message-id.invalid"


def _clip(message_id: str) -> str:
    if len(message_id) <= MAX_ID:
        return message_id
    return hashlib.sha256(message_id.encode("utf-8", "replace")).hexdigest() + "@long-message-id.invalid"


def _first_id(value: str) -> str:
    found = message_ids(value)
    return _clip(found[0]) if found else ""


def _attachment(part: Leaf) -> AttachmentRecord:
    return AttachmentRecord(UNSAFE_NAME.sub("_", part.name)[:255], part.content_type[:120], len(part.content))


def _list_id(headers: Headers, subject: str, *, archived: bool) -> str:
    value = headers.text("list-id") or headers.text("x-mailing-list") or headers.text("mailing-list")
    if value:
        match = re.search(r"<([^<>]+)>", value)
        return (match[1] if match else value)[:200].strip()
    tag = SUBJECT_TAG.match(subject) if archived else None
    return tag[1].lower() if tag else ""


def _is_bulk(headers: Headers) -> bool:
    if "list-unsubscribe" in headers or any(name in headers for name in LIST_FIELDS):
        return True
    return headers.raw("precedence").lower() in ("bulk", "list", "junk")


def _is_discussion(headers: Headers) -> bool:
    if headers.raw("list-post").upper() == "NO":  # RFC 2369, section 3.4
        return False
    return headers.raw("precedence").lower() == "list" or any(name in headers for name in DISCUSSION_FIELDS)


def _is_automatic(headers: Headers, sender: Address, subject: str) -> bool:
    declared = headers.raw("auto-submitted").partition(";")[0].strip().lower()
    if declared not in ("", "no") or any(name in headers for name in AUTOMATIC_FIELDS):
        return True
    if headers.raw("precedence").lower() in ("auto_reply", "auto-reply") or headers.raw("return-path") == "<>":
        return True
    if AUTOMATIC_SENDER.match(sender.email or sender.name):
        return True
    kind = headers.raw("content-type").partition(";")[0].strip().lower()
    return kind in ("multipart/report", "message/delivery-status") or AUTOMATIC_SUBJECT.match(subject) is not None


def _disclosed(value: str) -> str:
    match = DISCLOSED_MODE.search(value) if value else None
    return match[1].lower() if match else ""
