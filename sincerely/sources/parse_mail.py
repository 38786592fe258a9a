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
from sincerely.sources.attachments import attachment_records, holds_files, letter_of, open_signed, tnef_body
from sincerely.sources.automatic import authentication, is_automatic, is_bulk, is_discussion, list_id
from sincerely.sources.charsets import clean, decode
from sincerely.sources.delivery_report import read_report
from sincerely.sources.headers import MAX_HEADER_BYTES, Headers, message_ids, read_date, read_headers
from sincerely.sources.html_text import html_to_text
from sincerely.sources.inline_files import take_out
from sincerely.sources.mime_parts import Leaf, LimitPassed, iterate_calendars, leaves
from sincerely.sources.records import Address, MessageRecord, Reason, Unreadable, Zones
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
DISCLOSED_MODE = re.compile(r"(?:^|[,;])\s*mode\s*=\s*\"?([A-Za-z-]{1,40})", re.IGNORECASE)
A_YEAR = timedelta(days=366)


def parse(raw: bytes, hint: datetime | None = None) -> MessageRecord | Unreadable:
    """Read one message. `hint`: when its source says it came (the mbox `From ` line, a file's time); aware.

    A message without a readable Date takes that of its newest Received field, else `hint`; with neither it is kept
    with `at=None`.
    """
    if len(raw) > MAX_BYTES:
        return Unreadable("too_large", raw, f"{len(raw)} bytes; the limit is {MAX_BYTES}")
    letter = letter_of(raw)
    headers = read_headers(letter)
    if headers is None:
        return Unreadable("headers_too_long", raw, f"the header is longer than {MAX_HEADER_BYTES} bytes")
    if KNOWN_FIELDS.isdisjoint(headers.fields):
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
    from_field = headers.raw("from") or headers.raw("sender")
    sender = next(iter(read_addresses(from_field)), Address("", ""))
    ids = message_ids(headers.raw("message-id"))
    own_id = ids[0] if ids else ""
    date_field = headers.raw("date")
    files = [part for part in parts if not is_text(part)]
    digest = message_digest(own_id, date_field, from_field, texts, files)
    subject = headers.text("subject")
    archived = is_archived_form(from_field)
    opened = open_signed(parts) if files else parts
    if opened is not parts:
        seen = visible_parts(opened)
        texts = [part_text(part) for part in seen]
    body = _body(seen, texts) or (_wrapped_body(opened) if files else "")
    to, cc, bcc, reply_to = _recipients(headers)
    automatic = is_automatic(headers, sender, subject)
    return MessageRecord(
        digest=digest,
        raw=raw,
        message_id=_kept_id(own_id, digest),
        at=_sent_at(headers, date_field, hint),
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
        attachments=attachment_records(opened),
        list_id=list_id(headers, subject, archived=archived),
        bulk=archived or is_bulk(headers),
        discussion=archived or is_discussion(headers),
        automatic=automatic,
        ai_disclosure=_disclosed(headers.raw("ai-disclosure")),
        calendar=tuple(clean(decode(part.content, part.charset)) for part in iterate_calendars(opened)),
        authentication=authentication(headers),
        report=read_report(headers, opened, subject, body) if automatic else None,
    )


def _body(seen: Sequence[Leaf], texts: Sequence[str]) -> str:
    """Return what a reader sees of the visible parts, without the files that stand in them."""
    shown: list[str] = []
    for part, text in zip(seen, texts, strict=True):
        if part.content_type == "text/plain" and holds_files(part.content):
            text, _ = take_out(text, part.content)
        text = show(part, text)
        if text.strip():
            shown.append(text)
    return "\n".join(shown).strip("\n")[:MAX_TEXT]


def _wrapped_body(parts: Sequence[Leaf]) -> str:
    """Return the body that only winmail.dat holds."""
    wrapped = tnef_body(parts)
    if wrapped is None:
        return ""
    text = wrapped.text if wrapped.text.strip() else html_to_text(wrapped.html)
    return text.strip("\n")[:MAX_TEXT]


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
    lists = [_addresses(headers, name) for name in ("to", "cc", "bcc", "reply-to")]
    count = sum(map(len, lists))
    if count > MAX_ADDRESSES:
        reason: Reason = "too_many_addresses"
        raise LimitPassed(reason, f"{count} addresses; the limit is {MAX_ADDRESSES}")
    return lists


def _addresses(headers: Headers, name: str) -> tuple[Address, ...]:
    if name not in headers:
        return ()
    values = headers.all(name)
    if len(values) == 1:
        return read_addresses(values[0])
    return tuple(found for value in values for found in read_addresses(value))


def _sent_at(headers: Headers, date_field: str, hint: datetime | None) -> datetime | None:
    at = read_date(date_field)
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


def _disclosed(value: str) -> str:
    match = DISCLOSED_MODE.search(value) if value else None
    return match[1].lower() if match else ""
