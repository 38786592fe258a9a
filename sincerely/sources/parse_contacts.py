"""Cards of an address book (vCard 2.1, 3.0, 4.0) and rows of a table become contact records.

vobject reads what is well-formed; a careful reader of lines takes the cards that it refuses.
"""

import binascii
import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import vobject

from sincerely.sources.card_extras import read_links, read_photo
from sincerely.sources.charsets import clean, decode
from sincerely.sources.pieces import text_of
from sincerely.sources.records import ContactRecord, Unreadable

LINE = re.compile(r"^(?:[A-Za-z0-9-]+\.)?([A-Za-z-]+)((?:;(?:[^:;\"]|\"[^\"]*\")*)*):(.*)$", re.DOTALL)
EMAIL = re.compile(r"^[^@\s<>,;]+@[^@\s<>,;]+$")
DAY = re.compile(r"^(\d{4}|--)-?(\d{2})-?(\d{2})")
SLASHED = re.compile(r"^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$")
APOSTROPHE = re.compile(r"^'(?=[' ]*[=+\-@\t\r\n＝＋－＠])")
"""What tables put before a cell that a spreadsheet would run (sources.write_table)."""
MAX_NAME = 300
MAX_LINE = 1_000_000


def parse_card(raw: bytes) -> ContactRecord | Unreadable:
    """Return the contact on one card, or why there is none."""
    fields = _fields_by_vobject(raw) or _fields_by_line(raw)
    if fields is None:
        return Unreadable("bad_contact", raw, "no BEGIN:VCARD")
    record = _contact(fields)
    if not (record.name or record.emails or record.phones):
        return Unreadable("bad_contact", raw, "a card without name, address or number")
    return record if record.uid else replace(record, uid=own_uid(raw))


def own_uid(raw: bytes) -> str:
    """Return what a card or row without a UID is known by: its bytes."""
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


Fields = dict[str, list[str]]


def _fields_by_vobject(raw: bytes) -> Fields | None:
    if b"QUOTED-PRINTABLE" in raw.upper() or b"CHARSET=" in raw.upper():
        return None  # vCard 2.1: its soft line breaks and charsets are read by line
    if not all(len(line) < MAX_LINE and LINE.match(line) for line in _logical_lines(raw) if line.strip()):
        return None  # its expressions take for ever on lines that are none
    try:
        card = vobject.readOne(text_of(raw), validate=False, allowQP=False)
    except Exception:  # vobject raises whatever its parts meet; the reader of lines is next
        return None
    fields: Fields = {}
    for line in card.getChildren():
        name = line.name.upper()
        value = getattr(line, "value", None)  # a component inside the card has none
        if name == "N" and value is not None:
            parts = [getattr(value, part, "") for part in ("family", "given", "additional", "prefix", "suffix")]
            fields.setdefault(name, []).append(";".join(_joined(part) for part in parts))
        elif isinstance(value, str | list):
            fields.setdefault(name, []).append(_escaped(value))
    if b"PHOTO" in raw.upper():  # vobject cuts a data: URI off at its comma
        fields["PHOTO"] = (_fields_by_line(raw) or {}).get("PHOTO", [])
    return fields


def _joined(value: object) -> str:
    return " ".join(str(part) for part in value) if isinstance(value, list | tuple) else str(value)


def _escaped(value: object) -> str:
    """Return a structured value as it is written: a semicolon inside a part is no end of it."""
    return ";".join(str(one).replace(";", "\\;") for one in value) if isinstance(value, list) else str(value)


def _fields_by_line(raw: bytes) -> Fields | None:
    fields: Fields = {}
    begun = False
    for line in _logical_lines(raw):
        match = LINE.match(line)
        if match is None:
            continue
        name, parameters, value = match[1].upper(), match[2].upper(), match[3]
        if name == "BEGIN":
            begun = True
            continue
        if "QUOTED-PRINTABLE" in parameters:
            charset = re.search(r"CHARSET=\"?([^;:\"]+)", parameters)
            value = decode(binascii.a2b_qp(value.encode()), charset[1].lower() if charset else "")
        fields.setdefault(name, []).append(clean(value).strip())
    return fields if begun else None


def _logical_lines(raw: bytes) -> Iterable[str]:
    """Yield lines with folds undone: a space at the beginning, or quoted-printable's `=` at the end."""
    pending = ""
    for line in text_of(raw).split("\n"):
        quoted = "QUOTED-PRINTABLE" in pending.partition(":")[0].upper()
        if quoted and pending.endswith("="):
            pending = pending[:-1] + line
        elif line[:1] in (" ", "\t"):
            pending += line[1:]
        else:
            if pending:
                yield pending
            pending = line
    if pending:
        yield pending


def _contact(fields: Mapping[str, list[str]]) -> ContactRecord:
    family, given, middle, *_ = [*_parts(_first(fields, "N")), "", "", ""]
    name = _plain(_first(fields, "FN")) or " ".join(part for part in (given, middle, family) if part)
    mails = [re.sub(r"(?i)^mailto:", "", value) for value in fields.get("EMAIL", ())]
    phones = [re.sub(r"(?i)^tel:", "", value) for value in fields.get("TEL", ())]
    return ContactRecord(
        name=(name or _plain(_first(fields, "NICKNAME")))[:MAX_NAME],
        given_name=given[:120],
        family_name=family[:120],
        emails=_emails(mails),
        phones=tuple(dict.fromkeys(_plain(phone) for phone in phones if _is_number(phone))),
        organisation=next((part for part in _parts(_first(fields, "ORG")) if part), "")[:MAX_NAME],
        title=_plain(_first(fields, "TITLE") or _first(fields, "ROLE"))[:MAX_NAME],
        birthday=read_day(_first(fields, "BDAY")),
        note=_plain(_first(fields, "NOTE")),
        uid=_plain(_first(fields, "UID"))[:500],
        links=read_links([*fields.get("URL", ()), *fields.get("X-SOCIALPROFILE", ())]),
        photo=read_photo(fields.get("PHOTO", ())),
        timezone=_zone(_first(fields, "TZ")),
    )


def _zone(value: str) -> str:
    """Return a TZ property (RFC 6350 6.5.1) that names a zone of the tz database; else blank."""
    try:
        return ZoneInfo(value.strip()).key if "/" in value else ""
    except (ValueError, LookupError, OSError):
        return ""


def _is_number(value: str) -> bool:
    return sum(letter.isdigit() for letter in value) >= 4


def _first(fields: Mapping[str, list[str]], name: str) -> str:
    return next((value for value in fields.get(name, ()) if value.strip()), "")


def _parts(value: str) -> list[str]:
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    value = re.sub(r"\\([nN])", "\n", value)
    return clean(re.sub(r"\\([,;:\\])", r"\1", value)).strip()


def _emails(values: Iterable[str]) -> tuple[str, ...]:
    found = (value.strip().strip("<>").lower() for value in values)
    return tuple(dict.fromkeys(value for value in found if EMAIL.match(value) and len(value) <= 320))


def read_day(value: str) -> str:
    """Return a birthday as an ISO date, or `--MM-DD` without its year; blank for what is no day."""
    value = value.strip()
    if match := SLASHED.match(value):
        month, day, year = int(match[1]), int(match[2]), match[3]
        if month > 12:
            month, day = day, month
        value = f"{year}-{month:02}-{day:02}"
    match = DAY.match(value)
    if match is None:
        return ""
    # Apple writes 1604 for a year that it was not told.
    year = 0 if match[1] in ("--", "1604", "0000") else int(match[1])
    try:
        day_found = date(year or 2000, int(match[2]), int(match[3]))
    except ValueError:
        return ""
    return day_found.isoformat() if year else f"--{day_found:%m-%d}"


NAMES: dict[str, tuple[str, ...]] = {
    "name": ("name", "display name", "full name", "file as", "họ và tên", "họ tên", "tên", "tên hiển thị"),
    "given": ("given name", "first name", "tên gọi"),
    "middle": ("additional name", "middle name", "tên đệm"),
    "family": ("family name", "last name", "surname", "họ"),
    "organisation": ("organization name", "organization 1 - name", "company", "organisation", "công ty"),
    "title": ("organization 1 - title", "organization title", "job title", "title", "chức danh", "chức vụ"),
    "birthday": ("birthday", "date of birth", "ngày sinh"),
    "note": ("notes", "note", "ghi chú"),
}
MAIL_COLUMN = re.compile(
    r"^(e-?mail( \d+)?( - value)?|e-?mail( \d+)? address|primary email|địa chỉ email|thư điện tử)$"
)
PHONE_COLUMN = re.compile(r"(phone|mobile|tel\b|điện thoại|số máy)(?!.*(type|label))")


def looks_like_contacts(header: str) -> bool:
    """Whether the first line of a table names a column with addresses, numbers or names."""
    columns = [column.strip().strip("\"'").strip().lower() for column in re.split(r"[,;\t]", header)]
    named = {name for field in ("name", "given", "family") for name in NAMES[field]}
    return any(MAIL_COLUMN.match(one) or PHONE_COLUMN.search(one) or one in named for one in columns)


def parse_row(raw: bytes) -> ContactRecord | Unreadable:
    """Return the contact in a table of a header and one row (Google's, Outlook's or plain column names)."""
    try:
        rows = [*csv.reader(io.StringIO(text_of(raw), newline="")), [], []]
    except csv.Error as problem:
        return Unreadable("bad_row", raw, str(problem))
    cells: dict[str, str] = {}
    mails: list[str] = []
    phones: list[str] = []
    for column, cell in zip(rows[0], rows[1], strict=False):
        name, value = column.strip().lower(), APOSTROPHE.sub("", cell.strip())
        if MAIL_COLUMN.match(name):
            mails += value.split(" ::: ")
        elif PHONE_COLUMN.search(name) and " - type" not in name:
            phones += value.split(" ::: ")
        elif value:
            cells.setdefault(name, value)
    record = _from_cells(cells, mails, phones)
    if not (record.name or record.emails or record.phones):
        return Unreadable("bad_row", raw, "no column with a name, an address or a number that is filled")
    return replace(record, uid=own_uid(raw))


def _from_cells(cells: Mapping[str, str], mails: list[str], phones: list[str]) -> ContactRecord:
    found = {field: next((cells[name] for name in names if name in cells), "") for field, names in NAMES.items()}
    spelt = " ".join(found[part] for part in ("given", "middle", "family") if found[part])
    return ContactRecord(
        name=(found["name"] or spelt)[:MAX_NAME],
        given_name=found["given"][:120],
        family_name=found["family"][:120],
        emails=_emails(mails),
        phones=tuple(dict.fromkeys(phone.strip() for phone in phones if _is_number(phone))),
        organisation=found["organisation"][:MAX_NAME],
        title=found["title"][:MAX_NAME],
        birthday=read_day(found["birthday"]),
        note=found["note"],
    )
