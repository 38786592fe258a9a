"""The exact bytes of a letter: headers, disclosure, plain and HTML part, attachments (RFC 5322, 2045, 8098-free).

Pure. Whatever comes in as a header is refused if it carries a line break; bodies are quoted-printable, so that no relay
needs to touch them; the result has CRLF line ends and no line over 998 octets.
"""

import html
import re
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import format_datetime

from sincerely.sending.header_fields import field, is_one_line, mailbox_list, unstructured
from sincerely.trust.disclosure import META

LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
ADDRESS = re.compile(r"(?=.{3,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}/[A-Za-z0-9][A-Za-z0-9.+-]{0,60}")
UNSPECIFIED = "application/octet-stream"
MESSAGE_ID = re.compile(r"[!-;=?-~]+@[!-;=?-~]+")
LONGEST_ID = 900
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
class CalendarPart:
    """An iTIP message (RFC 5546) that goes beside the text, as `sending.itip` writes it."""

    method: str
    raw: bytes


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
    auto_submitted: str = ""
    """RFC 3834; blank for whatever a person said yes to."""
    files: tuple[File, ...] = ()
    calendar: CalendarPart | None = None


def render(content: Content) -> bytes:
    """Return the final bytes; `UnsafeLetter` when something can't be sent safely."""
    try:
        raw = b"".join(header_lines(content)) + body_bytes(content)
        check_wire(raw)
        sender, named = envelope_of(raw)
    except (UnicodeError, MessageError, LookupError, AttributeError) as problem:
        raise UnsafeLetter("the letter holds characters that can't be sent") from problem
    wanted = {mailbox.email for mailbox in (*content.to, *content.cc)}
    if sender != content.sender.email or named != sorted(wanted):
        raise UnsafeLetter("an address could be read in two ways")
    return raw


def body_bytes(content: Content) -> bytes:
    """Return the MIME fields and the parts."""
    message = EmailMessage(policy=POLICY)
    plain = normal(content.text) + (f"\n\n{content.footer}" if content.footer else "") + "\n"
    message.set_content(plain, subtype="plain", charset="utf-8", cte="quoted-printable")
    message.add_alternative(as_html(content), subtype="html", charset="utf-8", cte="quoted-printable")
    if content.calendar is not None:
        add_calendar(message, content.calendar)
    for file in content.files:
        kind, _, subtype = media_type(file).partition("/")
        name = one_line(file.name, "name of a file")
        message.add_attachment(file.data, maintype=kind, subtype=subtype, filename=name)
    fix_boundaries(message, content.message_id)
    return message.as_bytes(policy=POLICY)


def add_calendar(message: EmailMessage, part: CalendarPart) -> None:
    """Add an iTIP message twice, as mail programs want it (RFC 6047 2.4): beside the text, and as a file.

    The one is read as an invitation, the other is what programs show that know none. Both are the same bytes.
    """
    if not part.method.isascii() or not part.method.isupper() or not part.method.isalpha():
        raise UnsafeLetter("the invitation's method is no word")
    text = part.raw.decode("utf-8")
    message.add_alternative(text, subtype="calendar", charset="utf-8", cte="quoted-printable",
                            params={"method": part.method})  # fmt: skip
    message.add_attachment(part.raw, maintype="application", subtype="ics", filename="invite.ics",
                           params={"method": part.method})  # fmt: skip


def media_type(file: File) -> str:
    """Return the file's type; what would make mail programs take it apart goes as plain octets."""
    known = file.content_type.partition(";")[0].strip().lower()
    is_leaf = MEDIA_TYPE.fullmatch(known) and not known.startswith(("multipart/", "message/"))
    return known if is_leaf else UNSPECIFIED


def header_lines(content: Content) -> list[bytes]:
    """Return the header fields in order, each as its own lines; whoever carries a line break is refused."""
    references = content.references[-12:]
    fields: list[tuple[str, list[str]]] = [
        ("From", mailboxes((content.sender,))),
        ("To", mailboxes(content.to)),
        ("Cc", mailboxes(content.cc)),
        ("Subject", unstructured(one_line(content.subject, "subject"))),
        ("Date", [format_datetime(content.date)]),
        ("Message-ID", [message_id(content.message_id, "Message-ID")]),
        ("In-Reply-To", [message_id(content.in_reply_to, "In-Reply-To")] if content.in_reply_to else []),
        ("References", [message_id(each, "References") for each in references]),
        ("AI-Disclosure", plain_words(content.ai_disclosure, "AI-Disclosure")),
        ("Sincerely-Receipt", plain_words(content.receipt, "Sincerely-Receipt")),
        ("Auto-Submitted", plain_words(content.auto_submitted, "Auto-Submitted")),
        ("Content-Language", plain_words(content.language, "language")),
    ]
    return [field(name, words) for name, words in fields if words]


def one_line(value: str, what: str) -> str:
    """Return `value`, which must be one line without control characters."""
    if not is_one_line(value):
        raise UnsafeLetter(f"the {what} holds a line break or control character")
    return value


def plain_words(value: str, what: str) -> list[str]:
    """Return the words of a value that is ASCII by its own rules."""
    if not one_line(value, what).isascii():
        raise UnsafeLetter(f"the {what} holds letters that it can't carry")
    return value.split()


def message_id(value: str, what: str) -> str:
    """Return a Message-ID in its angle brackets; it comes from other people's mail, too."""
    if not is_message_id(value):
        raise UnsafeLetter(f"the {what} is no Message-ID")
    return f"<{value}>"


def is_message_id(value: str) -> bool:
    """Whether others would know a message by this id: one that we made up for a letter without one is no id."""
    is_plain = MESSAGE_ID.fullmatch(value) and len(value) <= LONGEST_ID
    return bool(is_plain) and not value.endswith("-message-id.invalid")


def mailboxes(found: tuple[Mailbox, ...]) -> list[str]:
    """Return the words of an address field; a bad address is refused."""
    for mailbox in found:
        if not ADDRESS.fullmatch(mailbox.email):
            raise UnsafeLetter(f"“{mailbox.email}” is not a mail address")
    return mailbox_list([(one_line(mailbox.name, "name").strip(), mailbox.email) for mailbox in found])


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
