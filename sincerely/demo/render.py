"""Turns a dated letter into the bytes of a real message: headers, charset, quoted answer, signature, attachments."""

import textwrap
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from zoneinfo import ZoneInfo

from sincerely.demo.quoting import MAX_LEVELS, STYLES, Level, Repeated, as_html, attribution, forward_block, plain
from sincerely.demo.story import OWNER, Attachment, Person, Story
from sincerely.demo.threads import Dated, digest

_POLICY = SMTP.clone(linesep="\n")
_PROGRAMS = {
    "apple": "Apple Mail (2.3826.200.121)",
    "outlook": "Microsoft Outlook 16.0",
    "thunderbird": "Mozilla Thunderbird",
}
_CLIENTS = ("gmail", "outlook", "gmail", "apple", "outlook", "thunderbird")
_DEVICES = {
    "iphone": {"en": "Sent from my iPhone", "vi": "Đã gửi từ iPhone của tôi"},
    "android": {"en": "Sent from my Android phone", "vi": "Được gửi từ điện thoại Android của tôi"},
}
_DISCLOSURE = {
    "en": "Drafted with AI; read and approved by Lan Nguyen, who is responsible for it.",
    "vi": "Soạn với trợ giúp của AI; Lan Nguyễn đã đọc, duyệt và chịu trách nhiệm.",
}
_OPENINGS = {
    "application/pdf": b"%PDF-1.4\n%demo\n",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff\xe0",
    "application/zip": b"PK\x03\x04",
}


@dataclass(frozen=True)
class DemoMessage:
    """One finished message: `sent` when the owner wrote it; raw bytes end their lines with LF."""

    at: datetime
    message_id: str
    sender: str
    sent: bool
    raw: bytes


class Renderer:
    """Renders letters of one story; keeps what each said, so that answers can repeat it."""

    def __init__(self, story: Story) -> None:
        self.people = story.people
        self.said: dict[str, str] = {}

    def client(self, person: Person) -> str:
        """The mail program a person uses: theirs by name, else one chosen once and for all from their key."""
        if person.client:
            return person.client
        return "gmail" if person.key == OWNER else _CLIENTS[int(digest("client", person.key)[:4], 16) % len(_CLIENTS)]

    def address(self, key: str) -> Address:
        """A story key, or a bare address, as a header address."""
        person = self.people.get(key)
        return _address(person.name, person.email) if person else _address("", key)

    def closing(self, dated: Dated) -> str:
        """What the mail program adds under the text: signature, device line, disclosure."""
        headers, language = dated.letter.headers, dated.language
        parts = []
        if "device" in headers:
            parts.append(_DEVICES[headers["device"]][language])
        elif _signs(dated):
            parts.append(f"-- \n{_signature(dated)}")
        if headers.get("ai"):
            parts.append(_DISCLOSURE[language])
        return "\n\n".join(parts)

    def levels(self, dated: Dated) -> list[Level]:
        """The letters repeated under this one, nearest first."""
        style = dated.letter.headers.get("quote", "")
        if style == "no" or _answers_inline(dated):
            return []
        found: list[Level] = []
        child, parent = dated, dated.parent
        while parent is not None and len(found) < MAX_LEVELS:
            found.append(self.level(child, parent))
            child, parent = parent, parent.parent
        return found

    def level(self, child: Dated, parent: Dated) -> Level:
        """How `child` repeats `parent`."""
        first = parent.letter.recipients[0]
        repeated = Repeated(
            *(parent.sender.name, parent.sender.email, self.address(first).display_name or first),
            *(parent.subject, parent.at),
        )
        zone, text = ZoneInfo(child.sender.timezone), self.said[parent.message_id]
        if child.forwarded:
            return Level(forward_block(repeated, zone, child.language), text, marked=False)
        asked = child.letter.headers.get("quote", "")
        style = asked if asked in STYLES else self.client(child.sender)
        return Level(attribution(style, repeated, zone, child.language), text, marked=style != "outlook")

    def render(self, dated: Dated) -> DemoMessage:
        """The finished message; letters must come oldest first, so that a parent is known before its answers."""
        closing = self.closing(dated)
        words = _wrapped(dated.text) if self.client(dated.sender) == "thunderbird" else dated.text
        if _answers_inline(dated) and dated.parent is not None:
            words = f"{self.level(dated, dated.parent).attribution}\n{words}"
        own = f"{words}\n\n{closing}" if closing else words
        self.said[dated.message_id] = own
        message = EmailMessage(policy=_POLICY)
        self.set_headers(message, dated)
        below = dated.letter.headers.get("quote") == "inline"
        _set_body(message, dated, own, self.levels(dated), below=below)
        for attachment in dated.letter.attachments:
            _attach(message, attachment)
        _name_boundaries(message, dated.message_id)
        return DemoMessage(
            *(dated.at, dated.message_id, str(message["From"]), dated.letter.sender == OWNER, message.as_bytes())
        )

    def set_headers(self, message: EmailMessage, dated: Dated) -> None:
        """All header fields but those of the body."""
        headers, sender = dated.letter.headers, dated.sender
        at = dated.at.astimezone(ZoneInfo(sender.timezone))
        domain = sender.email.rpartition("@")[2]
        if dated.letter.sender != OWNER:
            message["Return-Path"] = "<>" if headers.get("auto") else f"<{sender.email}>"
            message["Received"] = f"from mail.{domain} by mx.lasen.example; {format_datetime(dated.at)}"
        raw_from = headers.get("raw-from")
        message["From"] = _address(*parseaddr(raw_from)) if raw_from else _address(sender.name, sender.email)
        message["To"] = [self.address(key) for key in dated.letter.recipients]
        copied = [key for key in headers.get("cc", "").replace(",", " ").split() if key]
        if copied:
            message["Cc"] = [self.address(key) for key in copied]
        message["Subject"] = dated.subject
        message["Date"] = at
        message["Message-ID"] = dated.message_id
        if dated.parent is not None:
            message["In-Reply-To"] = dated.parent.message_id
            message["References"] = " ".join(dated.references)
        _set_marks(message, dated, domain)
        program = _PROGRAMS.get(self.client(sender))
        if program:
            message["X-Mailer"] = program


def _address(name: str, email: str) -> Address:
    return Address(display_name=name, addr_spec=email)


def _set_marks(message: EmailMessage, dated: Dated, domain: str) -> None:
    headers = dated.letter.headers
    if headers.get("list"):
        message["List-Id"] = f"<{dated.sender.key}.{domain}>"
        message["List-Unsubscribe"] = f"<mailto:unsubscribe@{domain}>"
        message["Precedence"] = "bulk"
    if headers.get("auto"):
        default = "auto-replied" if dated.parent else "auto-generated"
        message["Auto-Submitted"] = headers["auto"] if headers["auto"].startswith("auto-") else default
    if headers.get("ai"):
        drafted = int(dated.at.timestamp()) - 900
        message["AI-Disclosure"] = f'mode={headers["ai"]}, reviewed-by="Lan Nguyen", date=@{drafted}'


def _signature(dated: Dated) -> str:
    texts = [text for first_day, text in dated.sender.signatures if first_day <= dated.offset]
    if dated.letter.sender == OWNER and len(dated.sender.signatures) > 1:
        texts = [dated.sender.signatures[1 if dated.language == "vi" else 0][1]]
    return texts[-1] if texts else ""


def _signs(dated: Dated) -> bool:
    """First letters are signed, and all that a model had a part in; of answers two in three."""
    wish = dated.letter.headers.get("sign") or ("yes" if dated.letter.headers.get("ai") else None)
    if wish or not _signature(dated):
        return wish == "yes" and bool(_signature(dated))
    return dated.parent is None or int(digest("sign", dated.letter.text)[:4], 16) % 3 != 0


def _answers_inline(dated: Dated) -> bool:
    """The story's text carries the '>' lines that it answers one by one."""
    return dated.letter.headers.get("quote") == "inline" and any(line[:1] == ">" for line in dated.text.split("\n"))


def _wrapped(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(line if line[:1] == ">" else textwrap.fill(line, 74, break_on_hyphens=False) for line in lines)


def _charset(text: str, wanted: str) -> str:
    for charset in ("us-ascii", wanted):
        try:
            text.encode(charset or "us-ascii")
        except UnicodeEncodeError:
            continue
        return charset or "us-ascii"
    return "utf-8"


def _set_body(message: EmailMessage, dated: Dated, own: str, levels: list[Level], *, below: bool) -> None:
    text = plain(own, levels, below=below) + "\n"
    charset = _charset(text, dated.sender.charset)
    longest = max(len(line.encode()) for line in text.split("\n"))
    if charset == "us-ascii":
        encoding = "7bit" if longest < 990 else "quoted-printable"
    else:
        encoding = ("quoted-printable", "base64", "quoted-printable")[int(digest(dated.message_id)[:4], 16) % 3]
    message.set_content(text, charset=charset, cte=encoding)
    wish = dated.letter.headers.get("html")
    if wish == "yes" or (wish is None and dated.sender.html):
        body = f"<html><body>\n{as_html(own, levels, below=below)}\n</body></html>\n"
        message.add_alternative(body, subtype="html", charset="utf-8", cte="quoted-printable")


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    maintype, _, subtype = attachment.type.partition("/")
    seed = digest(attachment.name)
    start = _OPENINGS.get(attachment.type, b"") if maintype != "text" else b""
    filler = (f"{attachment.name} {seed}\n" * (attachment.size * 1000 // (len(seed) + 10) + 1)).encode()
    content = (start + filler)[: max(attachment.size, 1) * 1000]
    message.add_attachment(content, maintype=maintype, subtype=subtype, filename=attachment.name)


def _name_boundaries(message: EmailMessage, message_id: str) -> None:
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{digest(message_id, number)[:24]}")
