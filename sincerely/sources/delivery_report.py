"""What became of a letter: delivery status notifications (RFC 3464), and the bounces that are no such thing.

Texts of qmail (QSBMF), Exim, Postfix, Sendmail and Exchange are read where no machine-readable part came. Nothing here
raises; what is not said stays blank.
"""

import re
from collections.abc import Iterable, Sequence

from sincerely.sources.fields import structured
from sincerely.sources.headers import Headers, decode_words, lenient_base64, message_ids, read_headers, unfold
from sincerely.sources.mime_parts import Leaf
from sincerely.sources.records import DeliveryReport, RecipientReport

STATUS_TYPES = frozenset(("message/delivery-status", "message/global-delivery-status"))
RETURNED_TYPES = frozenset((
    "message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers",
))  # fmt: skip
MAX_STATUS = 256 * 1024
"""Bytes of a status part that are read, characters of a text in which a bounce is looked for."""
MAX_RECIPIENTS = 200
MAX_DIAGNOSTIC = 1000
ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")
RECIPIENT_FIELDS = ("original-recipient", "final-recipient", "x-actual-recipient")
"""The address that the letter was written to comes first."""
BY_CLASS = {"5": "failed", "4": "delayed", "2": "delivered"}
STATUS_FIELD = re.compile(r"([!-9;-~]{1,60})[ \t]*:((?:[^\n]*)(?:\n[ \t]+\S[^\n]*)*)")
STATUS_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
EMAIL = r"[^\s<>()\[\]\",;:@]{1,64}@[A-Za-z0-9_-][A-Za-z0-9._-]{0,250}[A-Za-z0-9]"
ADDRESS = re.compile(EMAIL)
# `<a@b>: why`, `<a@b>:`, `a@b`, `Name (a@b)`, `a@b on Mon …`: how mailers begin what they say of one recipient.
RECIPIENT_LINE = re.compile(rf"^\s*(?:<({EMAIL})>:?|\"?({EMAIL})\"?:?|[^()<>\n]{{1,100}}\(({EMAIL})\))(?:[:\s](.*))?$")
DELAYED = re.compile(
    r"has not (yet )?been delivered|will (be retried|keep trying|continue to try)|transient non-fatal|"
    r"delivery (is |has been |status notification \()?delay|do not need to resend|could not be delivered for|"
    r"still (being )?(retried|in the queue)|delayed \d+ (hours|days)",
    re.IGNORECASE,
)
FAILED = re.compile(
    r"permanent|giving up|could not be delivered to one|did not reach|delivery has failed|has been returned|"
    r"undeliverable|failed:$|couldn't be delivered",
    re.IGNORECASE | re.MULTILINE,
)
RETURNED_FROM = re.compile(
    r"^(?:-{2,} ?(?:below this line|this is a copy|original message|the (?:body|header) of|unsent message|undelivered)|"
    r"return-path: <|received: (?:from|by|\(qmail))",
    re.IGNORECASE | re.MULTILINE,
)
ID_LINE = re.compile(r"^message-id:\s*(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE)
SENT_BACK_BY = re.compile(
    r"undeliver|delivery (status|failure|has failed|report)|mail (delivery|system)|returned mail|failure notice|"
    r"non rimesso|nicht zugestellt|không gửi được|message .{0,40}delayed|delivery.{0,20}delay",
    re.IGNORECASE,
)


def read_report(headers: Headers, parts: Sequence[Leaf], subject: str, body: str) -> DeliveryReport | None:
    """Return what an automatic message says of a letter's delivery; None where it speaks of none."""
    status = [part for part in parts if part.content_type in STATUS_TYPES]
    if status:
        return _machine_readable(status, parts)
    top = structured(headers.raw("content-type"))
    if top.params.get("report-type", "delivery-status").lower() != "delivery-status":
        return None  # a receipt of reading (RFC 8098), a complaint (RFC 5965)
    if "x-failed-recipients" not in headers and not SENT_BACK_BY.search(subject):
        return None
    return _from_text(headers, parts, body[:MAX_STATUS])


def _machine_readable(status: Sequence[Leaf], parts: Sequence[Leaf]) -> DeliveryReport | None:
    recipients: dict[str, RecipientReport] = {}
    message_id = ""
    for part in status:
        for group in _groups(part.content[:MAX_STATUS]):
            message_id = message_id or _only_id(group.get("x-original-message-id", ""))
            one = _recipient(group)
            if one is not None and len(recipients) < MAX_RECIPIENTS:
                recipients.setdefault(one.email, one)
    if not recipients:
        return None
    return DeliveryReport(_returned_id(parts) or message_id, tuple(recipients.values()))


def _groups(content: bytes) -> Iterable[dict[str, str]]:
    """Yield groups of fields: a blank line ends one, and so does a field said again (some leave the line out)."""
    text = content.decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")
    encoded = False
    for block in re.split(r"\n[ \t]*\n", text):
        group: dict[str, str] = {}
        if encoded:  # some gateways encode one group, and say so in the group before
            block = lenient_base64(block.encode("latin-1")).decode("latin-1")
        for match in STATUS_FIELD.finditer(block):
            name = match[1].lower()
            if name in group or (name in RECIPIENT_FIELDS and _is_told(group)):
                yield group
                group = {}
            group[name] = decode_words(unfold(match[2]))
        encoded = group.get("content-transfer-encoding", "").lower() == "base64"
        if group:
            yield group


def _is_told(group: dict[str, str]) -> bool:
    """Whether a group says all that it must of its recipient (RFC 3464, section 2.3), so that a new one begins."""
    return "final-recipient" in group and "action" in group and "status" in group


def _recipient(group: dict[str, str]) -> RecipientReport | None:
    email = next((found for name in RECIPIENT_FIELDS if (found := _address(group.get(name, "")))), "")
    if not email:
        return None
    status = _code(group.get("status", ""))
    diagnostic = group.get("diagnostic-code", "")
    kind, sign, said = diagnostic.partition(";")
    diagnostic = said.strip() if sign and len(kind.split()) == 1 else diagnostic
    words = re.findall(r"[a-z]+", group.get("action", "").lower())
    action = words[0] if words and words[0] in ACTIONS else BY_CLASS.get(status[:1], "failed")
    return RecipientReport(email, action, status, diagnostic[:MAX_DIAGNOSTIC])


def _address(value: str) -> str:
    match = ADDRESS.search(value.rpartition(";")[2] if ";" in value else value)
    return match[0].lower() if match else ""


def _code(value: str) -> str:
    match = STATUS_CODE.search(value)
    return match[1] if match else ""


def _only_id(value: str) -> str:
    found = message_ids(value)
    return found[0] if found else ""


def _returned_id(parts: Sequence[Leaf]) -> str:
    """Return the Message-ID of the letter that came back, whole or as its header."""
    for part in parts:
        if part.content_type in RETURNED_TYPES:
            headers = read_headers(part.content.lstrip())
            if headers is not None and (found := _only_id(headers.raw("message-id"))):
                return found
    return ""


# --- texts -----------------------------------------------------------------------------------------------------------


def _from_text(headers: Headers, parts: Sequence[Leaf], body: str) -> DeliveryReport | None:
    cut = RETURNED_FROM.search(body)
    said, returned = (body[: cut.start()], body[cut.start() :]) if cut else (body, "")
    action = "delayed" if DELAYED.search(said) and not FAILED.search(said) else "failed"
    reasons = _paragraphs(said)
    named = [match[0].lower() for value in headers.all("x-failed-recipients") for match in ADDRESS.finditer(value)]
    emails = list(dict.fromkeys([*named, *reasons]))[:MAX_RECIPIENTS]
    if not emails:
        return None
    line = ID_LINE.search(returned)
    message_id = _returned_id(parts) or (_only_id(line[1]) if line else "")
    return DeliveryReport(message_id, tuple(_told(email, action, reasons.get(email, "")) for email in emails))


def _told(email: str, action: str, reason: str) -> RecipientReport:
    return RecipientReport(email, action, _code(reason), reason[:MAX_DIAGNOSTIC])


def _paragraphs(said: str) -> dict[str, str]:
    """Return what is said of each recipient: from a line that begins with the address to the next blank line."""
    found: dict[str, str] = {}
    email = ""
    for line in said.split("\n"):
        match = RECIPIENT_LINE.match(line) if "@" in line and len(line) < 2000 else None
        if match:
            email = (match[1] or match[2] or match[3]).lower()
            if len(found) >= MAX_RECIPIENTS:
                break
            found.setdefault(email, "")
            line = match[4] or ""
        if not line.strip():
            email = "" if email and found[email] and not match else email
        elif email and len(found[email]) < MAX_DIAGNOSTIC:
            found[email] = f"{found[email]} {' '.join(line.split())}".strip()
    return found
