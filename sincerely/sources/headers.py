"""Header fields of a message (RFC 5322), read without trusting them: nothing here raises or recurses.

Structure is read before encoded words are decoded (RFC 2047, section 6.2), so that a comma inside a name stays there.
"""

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from sincerely.sources.charsets import clean, decode

MAX_HEADER_BYTES = 64 * 1024
FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
HEADER_LINE = re.compile(rb"[!-9;-~]+[ \t]*:")
ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=(\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=))?")
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
"""Marks that nobody sees and that turn the direction of a name or a subject round."""
SPACES = re.compile(r"\s+")
MESSAGE_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
RFC_DATE = re.compile(
    r"\s*(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+([+-])(\d\d)(\d\d)\b"
)
MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
FIRST_YEAR_OF_MAIL = 1970


class Headers:
    """The fields of one message or part, by lower-case name, in their order."""

    __slots__ = ("end", "fields")

    def __init__(self, fields: dict[str, list[bytes]], end: int) -> None:
        self.fields = fields
        self.end = end

    def raw(self, name: str) -> str:
        """Return the first field `name` unfolded, encoded words left as they stand; blank when it is missing."""
        values = self.fields.get(name)
        return unfold(values[0]) if values else ""

    def text(self, name: str) -> str:
        """Return the first field `name` decoded, on one line."""
        values = self.fields.get(name)
        return decode_words(unfold(values[0])) if values else ""

    def all(self, name: str) -> list[str]:
        """Return every field `name`, unfolded."""
        return [unfold(value) for value in self.fields.get(name, ())]

    def __contains__(self, name: str) -> bool:
        return name in self.fields


def read_headers(raw: bytes) -> Headers | None:
    """Split off the header block; None when it is longer than 64 KB. `end` is where the body begins.

    As the standard library does, a line that is no field ends the block, and is the body's first.
    """
    head, end = raw[: MAX_HEADER_BYTES + 1], 0
    fields: dict[str, list[bytes]] = {}
    last: list[bytes] | None = None
    for line in head.split(b"\n"):
        after = end + len(line) + 1
        if line in (b"", b"\r"):
            end = after
            break
        if line[0] in b" \t":
            if last is not None:
                last[-1] += b"\n" + line
        elif match := FIELD.match(line):
            last = fields.setdefault(match[1].decode("ascii").lower(), [])
            last.append(match[2])
        elif not (end == 0 and line.startswith((b"From ", b">From "))):
            break
        end = after
    if min(end, len(raw)) > MAX_HEADER_BYTES:
        return None
    return Headers(fields, min(end, len(raw)))


def unfold(value: bytes) -> str:
    """Return a field's value on one line, without control characters."""
    text = value.decode("ascii") if value.isascii() else decode(value)
    return CONTROLS.sub(" ", text).strip()


def decode_words(value: str) -> str:
    """Return `value` with its RFC 2047 encoded words decoded; what can't be decoded stays as it stands."""
    if "=?" not in value:
        return SPACES.sub(" ", UNSEEN.sub("", clean(value))).strip()
    out: list[str] = []
    pending, charset, at = b"", "", 0
    for match in ENCODED_WORD.finditer(value):
        data = _word_bytes(match[2], match[3])
        label = match[1].partition("*")[0].lower()
        # A character may be split over two words: bytes of one charset that touch are decoded together.
        if pending and (match.start() != at or label != charset):
            out.append(decode(pending, charset))
            pending = b""
        out.append(value[at : match.start()])
        pending, charset, at = pending + data, label, match.end()
    if pending:
        out.append(decode(pending, charset))
    out.append(value[at:])
    return SPACES.sub(" ", UNSEEN.sub("", CONTROLS.sub(" ", clean("".join(out))))).strip()


def _word_bytes(encoding: str, data: str) -> bytes:
    text = data.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(text.replace(b" ", b"_"), header=True)
    return lenient_base64(text)


def lenient_base64(data: bytes) -> bytes:
    """Decode base64 with missing padding or stray characters; what stands before a broken end is kept."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        pass
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def message_ids(value: str) -> tuple[str, ...]:
    """Return the ids in a References, In-Reply-To or Message-ID field, without brackets."""
    found = MESSAGE_ID.findall(value)
    if not found and "@" in value and " " not in value.strip():
        found = [value.strip().strip("<>")]
    return tuple(dict.fromkeys(found))


def read_date(value: str) -> datetime | None:
    """Return an aware time with the sender's offset; None for what is no date, or one before there was mail."""
    try:
        return _plausible(_read_rfc_date(value) or _read_loose_date(value))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _read_rfc_date(value: str) -> datetime | None:
    match = RFC_DATE.match(value)
    month = MONTHS.get(match[2].lower()) if match else None
    if match is None or month is None:
        return None
    offset = (int(match[8]) * 60 + int(match[9])) * (-1 if match[7] == "-" else 1)
    second = min(int(match[6] or 0), 59)
    return datetime(int(match[3]), month, int(match[1]), int(match[4]), int(match[5]), second, tzinfo=_zone(offset))


def _read_loose_date(value: str) -> datetime | None:
    parts = parsedate_tz(value)
    if parts is None:
        found = datetime.fromisoformat(value.strip())
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    year, month, day, hour, minute, second = parts[:6]
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=_zone((parts[9] or 0) // 60))


def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if 0 < abs(minutes) <= 16 * 60 else UTC


def _plausible(at: datetime | None) -> datetime | None:
    return at if at is not None and FIRST_YEAR_OF_MAIL <= at.year < 2200 else None


def parameter(value: str, name: str) -> str:
    """Return one parameter of a structured field (`charset` of Content-Type), unquoted; blank when missing."""
    match = re.search(rf";\s*{name}\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]*))", value, re.IGNORECASE)
    return (match[1] if match[1] is not None else match[2]).strip() if match else ""
