"""The exact bytes of a letter: headers, disclosure, plain and HTML part, attachments (RFC 5322, 2045, 8098-free).

Pure. Whatever comes in as a header is refused if it carries a line break; bodies are quoted-printable, so that no relay
needs to touch them; the result has CRLF line ends and no line over 998 octets.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import format_datetime

from sincerely.trust.disclosure import META

LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
POLICY = SMTP.clone(max_line_length=78, cte_type="7bit", utf8=False)


class UnsafeLetter(ValueError):
    """The letter holds something that must not reach the wire; the message says what."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class File:
    """An attachment."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """All that a letter's bytes are made of."""

    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    text: str
    language: str
    date: datetime
    message_id: str
    """Without angle brackets."""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    footer: str = ""
    ai_disclosure: str = ""
    ai_part: str = "none"
    receipt: str = ""
    files: tuple[File, ...] = ()


def render(content: Content) -> bytes:
    """Return the final bytes; `UnsafeLetter` when something can't be sent safely."""
    message = EmailMessage(policy=POLICY)
    for name, value in headers(content):
        if value:
            message[name] = value
    plain = normal(content.text) + (f"\n\n{content.footer}" if content.footer else "") + "\n"
    message.set_content(plain, subtype="plain", charset="utf-8", cte="quoted-printable")
    message.add_alternative(as_html(content), subtype="html", charset="utf-8", cte="quoted-printable")
    for file in content.files:
        kind, _, subtype = file.content_type.partition("/")
        message.add_attachment(
            file.data, maintype=kind or "application", subtype=subtype or "octet-stream", filename=file.name
        )
    fix_boundaries(message, content.message_id)
    raw = message.as_bytes(policy=POLICY)
    check_wire(raw)
    return raw


def headers(content: Content) -> Sequence[tuple[str, object]]:
    """Return header fields in order; the library refuses values with line breaks, and so do we."""
    values: list[tuple[str, object]] = [
        ("From", address(content.sender)),
        ("To", tuple(map(address, content.to))),
        ("Cc", tuple(map(address, content.cc))),
        ("Subject", one_line(content.subject, "subject")),
        ("Date", format_datetime(content.date)),
        ("Message-ID", f"<{one_line(content.message_id, 'Message-ID')}>"),
        ("In-Reply-To", f"<{one_line(content.in_reply_to, 'In-Reply-To')}>" if content.in_reply_to else ""),
        ("References", " ".join(f"<{one_line(each, 'References')}>" for each in content.references[-12:])),
        ("AI-Disclosure", one_line(content.ai_disclosure, "AI-Disclosure")),
        ("Sincerely-Receipt", one_line(content.receipt, "Sincerely-Receipt")),
        ("Content-Language", content.language),
    ]
    return values


def one_line(value: str, what: str) -> str:
    """Return `value`, which must be one line without control characters."""
    if any(ord(c) < 32 or ord(c) == 127 for c in value):
        raise UnsafeLetter(f"the {what} holds a line break or control character")
    return value


def address(mailbox: Mailbox) -> Address:
    """Return a header address; a bad one is refused."""
    local, at, domain = one_line(mailbox.email, "address").rpartition("@")
    if not (local and at and domain) or any(c in mailbox.email for c in ' <>,;"'):
        raise UnsafeLetter(f"“{mailbox.email}” is not a mail address")
    return Address(display_name=one_line(mailbox.name, "name"), username=local, domain=domain)


def normal(text: str) -> str:
    """Return the text with LF line ends, without NUL and without trailing white space."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def as_html(content: Content) -> str:
    """Return the HTML part: the same words, nothing but paragraphs, line breaks and plain links."""
    paragraphs = [part for part in re.split(r"\n\s*\n", normal(content.text)) if part.strip()]
    body = "\n".join(f"<p>{linked(part)}</p>" for part in paragraphs)
    end = f"\n<hr>\n<p><small>{linked(content.footer)}</small></p>" if content.footer else ""
    return (
        f'<!doctype html>\n<html lang="{html.escape(content.language)}">\n<head><meta charset="utf-8">'
        f'<meta name="ai-disclosure" content="{META[content.ai_part]}"></head>\n<body>\n{body}{end}\n</body>\n</html>\n'
    )


def linked(text: str) -> str:
    """Escape a text and make its web addresses clickable; what is shown is what it points to."""
    out, at = [], 0
    for match in LINK.finditer(text):
        url = html.escape(match.group())
        out += [html.escape(text[at : match.start()]), f'<a href="{url}">{url}</a>']
        at = match.end()
    out.append(html.escape(text[at:]))
    return "".join(out).replace("\n", "<br>\n")


def fix_boundaries(message: EmailMessage, message_id: str) -> None:
    """Give multiparts boundaries out of the Message-ID: the same letter renders to the same bytes."""
    stem = re.sub(r"[^A-Za-z0-9]", "", message_id)[:40]
    number = 0
    for part in message.walk():
        if part.is_multipart():
            number += 1
            part.set_boundary(f"=_{stem}_{number}")


def check_wire(raw: bytes) -> None:
    """Assert what the wire demands (RFC 5321 4.5.2, 2.3.8): CRLF only, no NUL, no line over 998 octets."""
    if b"\0" in raw:
        raise UnsafeLetter("the message holds a NUL byte")
    bare = raw.replace(b"\r\n", b"")
    if b"\r" in bare or b"\n" in bare:
        raise UnsafeLetter("the message holds a bare CR or LF")
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        raise UnsafeLetter("the message holds a line of over 998 octets")


def envelope_of(raw: bytes) -> tuple[str, list[str]]:
    """Return sender and sorted recipients as the header fields name them."""
    message = BytesParser(policy=SMTP).parsebytes(raw, headersonly=True)
    sender = message["From"].addresses[0].addr_spec
    found = {a.addr_spec for name in ("To", "Cc") for field in message.get_all(name, []) for a in field.addresses}
    return sender, sorted(found)
