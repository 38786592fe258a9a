"""Turns a dated letter into the bytes of a real message: headers, charset, quoted answer, signature, attachments."""

import textwrap
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from email.utils import format_datetime, parseaddr
from zoneinfo import ZoneInfo

from sincerely.demo.quoting import MAX_LEVELS, STYLES, Level, Repeated, as_html, attribution, forward_block, plain
from sincerely.demo.story import OWNER, Attachment, Person, Story
from sincerely.demo.threads import Dated, digest
from sincerely.demo.wire import Fields, address_field, charset_of, file_part, joined, letter, text_field, text_part

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

    def address(self, key: str) -> tuple[str, str]:
        """(name, address) of a story key or of a bare address."""
        person = self.people.get(key)
        return (person.name, person.email) if person else ("", key)

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
            *(parent.sender.name, parent.sender.email, self.address(first)[0] or first),
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
        below = dated.letter.headers.get("quote") == "inline"
        files = [_file(attachment) for attachment in dated.letter.attachments]
        text = _alternatives(dated, own, self.levels(dated), below=below)
        body = joined("mixed", [text, *files], f"=_m{digest(dated.message_id)[:24]}")
        raw = letter(self.fields(dated), body)
        return DemoMessage(dated.at, dated.message_id, dated.sender.email, dated.letter.sender == OWNER, raw)

    def fields(self, dated: Dated) -> Fields:
        """All header fields but those of the body."""
        headers, sender = dated.letter.headers, dated.sender
        domain = sender.email.rpartition("@")[2]
        fields: Fields = []
        if dated.letter.sender != OWNER:
            fields.append(("Return-Path", "<>" if headers.get("auto") else f"<{sender.email}>"))
            fields.append(("Received", f"from mail.{domain} by mx.lasen.example; {format_datetime(dated.at)}"))
        shown = parseaddr(headers["raw-from"]) if "raw-from" in headers else (sender.name, sender.email)
        copied = [key for key in headers.get("cc", "").replace(",", " ").split() if key]
        fields.append(("From", address_field([shown])))
        fields.append(("To", address_field([self.address(key) for key in dated.letter.recipients])))
        if copied:
            fields.append(("Cc", address_field([self.address(key) for key in copied])))
        fields.append(("Subject", text_field("Subject", dated.subject)))
        fields.append(("Date", format_datetime(dated.at.astimezone(ZoneInfo(sender.timezone)))))
        fields.append(("Message-ID", dated.message_id))
        if dated.parent is not None:
            fields.append(("In-Reply-To", dated.parent.message_id))
            fields.append(("References", " ".join(dated.references)))
        fields += _marks(dated, domain)
        program = _PROGRAMS.get(self.client(sender))
        return [*fields, ("X-Mailer", program)] if program else fields


def _marks(dated: Dated, domain: str) -> Fields:
    headers, marks = dated.letter.headers, list[tuple[str, str]]()
    if headers.get("list"):
        marks.append(("List-Id", f"<{dated.sender.key}.{domain}>"))
        marks.append(("List-Unsubscribe", f"<mailto:unsubscribe@{domain}>"))
        marks.append(("Precedence", "bulk"))
    if headers.get("auto"):
        default = "auto-replied" if dated.parent else "auto-generated"
        marks.append(("Auto-Submitted", headers["auto"] if headers["auto"].startswith("auto-") else default))
    if headers.get("ai"):
        drafted = int(dated.at.timestamp()) - 900
        marks.append(("AI-Disclosure", f'mode={headers["ai"]}, reviewed-by="Lan Nguyen", date=@{drafted}'))
    return marks


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


def _alternatives(dated: Dated, own: str, levels: list[Level], *, below: bool) -> Message:
    """The plain part, and beside it the same words as HTML where the letter or its sender wants it."""
    text = plain(own, levels, below=below) + "\n"
    charset = charset_of(text, dated.sender.charset)
    if charset == "us-ascii":
        encoding = "7bit" if max(map(len, text.split("\n"))) < 990 else "quoted-printable"
    else:
        encoding = ("quoted-printable", "base64", "quoted-printable")[int(digest(dated.message_id)[:4], 16) % 3]
    parts = [text_part("plain", text, charset, encoding)]
    wish = dated.letter.headers.get("html")
    if wish == "yes" or (wish is None and dated.sender.html):
        markup = f"<html><body>\n{as_html(own, levels, below=below)}\n</body></html>\n"
        parts.append(text_part("html", markup, "utf-8", "quoted-printable"))
    return joined("alternative", parts, f"=_a{digest(dated.message_id)[:24]}")


def _file(attachment: Attachment) -> Message:
    seed = digest(attachment.name)
    start = b"" if attachment.type.startswith("text/") else _OPENINGS.get(attachment.type, b"")
    filler = (f"{attachment.name} {seed}\n" * (attachment.size * 1000 // (len(seed) + 10) + 1)).encode()
    content = (start + filler)[: max(attachment.size, 1) * 1000]
    return file_part(attachment.type, attachment.name, content)
