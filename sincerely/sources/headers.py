"""Header fields of a message (RFC 5322), read without trusting them: nothing here raises or recurses.

Structure is read before encoded words are decoded (RFC 2047, section 6.2), so that a comma inside a name stays there.
"""

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

from sincerely.sources.charsets import clean, decode

MAX_HEADER_BYTES = 64 * 1024
FIELD = re.compile(r"([!-9;-~]++)[ \t]*+:(.*+(?:\n[ \t].*+)*+)\n?")
"""One field and its line end; to be sought where FIELDS found nothing but fields."""
FIELDS = re.compile(r"(?:[!-9;-~]++[ \t]*+:.*+(?:\n[ \t].*+)*+(?:\n|\Z))*+")
FIRST_LINES = re.compile(r"(?:>?From [^\n]*(?:\n|\Z))?(?:[ \t][^\n]*(?:\n|\Z))*")
"""Before the first field: an mbox separator, and blanks that continue nothing."""
# In the text of a word a lone `?` is let pass, as many writers do; the beginning of another word is not.
WORD = r"=\?[^?\s]{1,60}\?[bBqQ]\?(?:[^?=]|=(?!\?(?!=))|\?(?!=))*\?="
ENCODED_WORD = re.compile(rf"=\?([^?\s]{{1,60}})\?([bBqQ])\?((?:[^?=]|=(?!\?(?!=))|\?(?!=))*)\?=(\s+(?={WORD}))?")
CHARSET = re.compile(r";\s*charset\s*=\s*\"?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
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

    def __init__(self, fields: dict[str, list[str]], end: int) -> None:
        self.fields = fields
        """Values as they stand: a character is a byte (Latin-1), line ends of folding included."""
        self.end = end

    def raw(self, name: str) -> str:
        """Return the first field `name` unfolded, encoded words left as they stand; blank when it is missing."""
        values = self.fields.get(name)
        return self._unfold(values[0]) if values else ""

    def text(self, name: str) -> str:
        """Return the first field `name` decoded, on one line."""
        values = self.fields.get(name)
        return decode_words(self._unfold(values[0])) if values else ""

    def all(self, name: str) -> list[str]:
        """Return every field `name`, unfolded."""
        values = self.fields.get(name)
        return [self._unfold(value) for value in values] if values else []

    def _unfold(self, value: str) -> str:
        if value.isascii():
            return value.strip() if value.isprintable() else unfold(value)
        # Bytes without a word of their charset: UTF-8 (RFC 6532), else most likely that of the body.
        said = CHARSET.search(self.fields.get("content-type", [""])[0])
        return unfold(value, said[1] if said else "")

    def __contains__(self, name: str) -> bool:
        return name in self.fields


def read_headers(raw: bytes, start: int = 0, stop: int | None = None) -> Headers | None:
    """Split off the header block of `raw[start:stop]`; None when it is longer than 64 KB. `end`: where the body begins.

    As the standard library does, a line that is no field ends the block, and is the body's first.
    """
    stop = len(raw) if stop is None else stop
    limit = min(stop, start + MAX_HEADER_BYTES + 1)
    cut, end = _block(raw, start, limit)
    head = raw[start:cut].decode("latin-1")
    opening = FIRST_LINES.match(head) if head[:1] in " \tF>" else None
    first = opening.end() if opening else 0
    block = FIELDS.match(head, first)
    last = block.end() if block else first
    fields: dict[str, list[str]] = {}
    for name, value in FIELD.findall(head, first, last):
        name = name.lower()
        if name in fields:
            fields[name].append(value)
        else:
            fields[name] = [value]
    if last < len(head):
        end = start + last
    if end - start > MAX_HEADER_BYTES:
        return None
    return Headers(fields, min(end, stop))


def _block(raw: bytes, start: int, limit: int) -> tuple[int, int]:
    """Return where the lines before the first blank one end, and where what follows it begins."""
    for blank in (b"\n", b"\r\n"):
        if raw.startswith(blank, start, limit):
            return start, start + len(blank)
    found = raw.find(b"\n\n", start, limit)
    crlf = raw.find(b"\n\r\n", start, limit if found < 0 else found)
    if crlf >= 0:
        return crlf + 1, crlf + 3
    return (found + 1, found + 2) if found >= 0 else (limit, limit)


def unfold(value: str, charset: str = "") -> str:
    """Return a field's value (a character a byte) decoded, on one line, without control characters.

    `charset` is tried where the bytes are no UTF-8.
    """
    if not value.isascii() or "\x1b" in value:
        data = value.encode("latin-1")
        try:
            value = data.decode("utf-8") if "\x1b" not in value else decode(data)
        except UnicodeError:
            value = decode(data, charset)
    return (value if value.isprintable() else CONTROLS.sub(" ", value)).strip()


def decode_words(value: str) -> str:
    """Return `value` with its RFC 2047 encoded words decoded; what can't be decoded stays as it stands."""
    if "=?" not in value:
        if "  " not in value and value.isascii() and value.isprintable():
            return value.strip()
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
    if not value:
        return ()
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


@lru_cache(maxsize=128)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if 0 < abs(minutes) <= 16 * 60 else UTC


def _plausible(at: datetime | None) -> datetime | None:
    return at if at is not None and FIRST_YEAR_OF_MAIL <= at.year < 2200 else None
