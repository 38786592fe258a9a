"""Changing a card of somebody's address book (vCard 2.1, 3.0, 4.0) property by property, and leaving all else alone.

Only what is asked for is written: one line is exchanged or put in. The version, the charset, groups and labels, the
order and the folding of every other line, and what nobody here understands stay as they are, byte for byte.
"""

import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from sincerely.sources.charsets import decode
from sincerely.sources.content_lines import (
    FOLD_AT,
    CannotChange,
    Changed,
    Line,
    Swap,
    blocks,
    change_all,
    escape_text,
    line_end,
    own_places,
    parted,
    read_lines,
    unescape_text,
    write_line,
)
from sincerely.sources.parse_contacts import read_day

CardField = Literal["name", "organisation", "title", "birthday", "email", "phone", "link"]
FIELDS: tuple[CardField, ...] = ("name", "organisation", "title", "birthday", "email", "phone", "link")
SINGLE = frozenset(("name", "organisation", "title", "birthday"))
"""Fields of one value: a change sets it. Of the others a change puts one more in, beside those that stand there."""
PROPERTIES = {
    "name": "FN", "organisation": "ORG", "title": "TITLE", "birthday": "BDAY", "email": "EMAIL", "phone": "TEL",
    "link": "URL",
}  # fmt: skip
ADDED_AS = {
    ("EMAIL", "2.1"): ";INTERNET", ("EMAIL", "3.0"): ";TYPE=INTERNET", ("TEL", "2.1"): ";VOICE",
    ("TEL", "3.0"): ";TYPE=VOICE", ("TEL", "4.0"): ";VALUE=uri;TYPE=voice",
}  # fmt: skip
_STALE = re.compile(r"(?i)(?:ENCODING=.*|CHARSET=.*|QUOTED-PRINTABLE|8BIT|7BIT|SORT-AS=.*)")
"""Parameters that spoke of the value that is exchanged."""
_OF_DAYS = re.compile(r"(?i)(?:VALUE=.*|X-APPLE-OMIT-YEAR=.*|CALSCALE=.*)")
APPLE_NO_YEAR = "1604"


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name as the N property parts it (RFC 6350 6.2.2)."""

    family: str = ""
    given: str = ""
    additional: str = ""


@dataclass(frozen=True, slots=True)
class CardChange:
    """What a field shall say: `new` in place of what stands there, or beside it (see SINGLE); blank takes it out."""

    field: CardField
    new: str
    parts: NameParts = NameParts()
    """Of a name."""


def read_card(raw: bytes) -> dict[CardField, tuple[str, ...]]:
    """Return what a card says in the fields that can be changed; CannotChange where it is none."""
    lines = read_lines(raw)
    version = _version(lines)
    found: dict[CardField, tuple[str, ...]] = {}
    for field, name in PROPERTIES.items():
        values = [_read(lines[place], version) for place in _places(lines, name)]
        kept: tuple[str, ...] = tuple(value for value in values if value)
        if field == "organisation":
            kept = tuple(filter(None, (unescape_text(parted(value)[0]).strip() for value in kept)))
        elif field == "birthday":
            kept = tuple(filter(None, (read_day(value) or value for value in kept)))
        else:
            kept = tuple(unescape_text(value).strip() for value in kept)
        found[field] = kept[:1] if field in SINGLE else kept  # type: ignore[index]
    return found


def change_card(raw: bytes, changes: Sequence[CardChange]) -> Changed:
    """Return the card with these changes; CannotChange where they can't be made with care."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw[:400]:
        raise CannotChange("charset")
    lines = read_lines(raw)
    version = _version(lines)
    is_utf8 = not any("\udc80" <= letter <= "\udcff" for line in lines for letter in line.value)
    if version != "2.1" and not is_utf8 and not all(change.new.isascii() for change in changes):
        raise CannotChange("charset")
    steps: list[Callable[[list[Line]], Swap | None]] = []
    for change in changes:
        steps += _steps(change, version)
    return change_all(raw, steps)


def _steps(change: CardChange, version: str) -> list[Callable[[list[Line]], Swap | None]]:
    name = PROPERTIES[change.field]
    if change.field == "name":
        parts = change.parts
        return [
            lambda lines: _set(lines, "N", version, lambda old: _with_parts(old, parts, version)),
            lambda lines: _set(lines, "FN", version, lambda _: _escaped(change.new, version)),
        ]
    if change.field == "organisation":
        return [lambda lines: _set(lines, name, version, lambda old: _with_first(old, change.new, version))]
    if change.field == "birthday":
        return [lambda lines: _set_birthday(lines, version, change.new)]
    if change.field == "title":
        return [lambda lines: _set(lines, name, version, lambda _: _escaped(change.new, version))]
    return [lambda lines: _add(lines, name, version, change.new)]


# --- where things stand --------------------------------------------------------------------------------------------


def _card(lines: Sequence[Line]) -> tuple[int, int]:
    found = blocks(lines, "VCARD")
    if not found:
        begun = any(line.name == "BEGIN" and line.value.strip().upper() == "VCARD" for line in lines)
        raise CannotChange("cut_off" if begun else "no_object")
    return found[0]


def _places(lines: Sequence[Line], name: str) -> list[int]:
    return [place for place in own_places(lines, _card(lines)) if lines[place].name == name]


def _version(lines: Sequence[Line]) -> str:
    said = [lines[place].value.strip() for place in _places(lines, "VERSION")]
    return said[0] if said and said[0] in ("2.1", "3.0", "4.0") else "3.0"


# --- one line for another ------------------------------------------------------------------------------------------


def _set(lines: list[Line], name: str, version: str, new: Callable[[str], str]) -> Swap | None:
    """Give the first line `name` that says something another value, or put one in; a blank value takes it out."""
    places = _places(lines, name)
    place = next((one for one in places if _read(lines[one], version)), places[0] if places else -1)
    old = _read(lines[place], version) if place >= 0 else ""
    value = new(old)
    if value == old and place >= 0:
        return None
    if place < 0:
        return _insert(lines, name, version, value) if value.strip(";") else None
    line = lines[place]
    if not value.strip(";"):
        return Swap(place, (line.raw,), ())
    kept = [one for one in line.parameters() if not _STALE.fullmatch(one)]
    return Swap(place, (line.raw,), (_written(line, kept, value, version, end=line.end),))


def _set_birthday(lines: list[Line], version: str, day: str) -> Swap | None:
    places = _places(lines, "BDAY")
    old = lines[places[0]] if places else None
    if not day:
        return Swap(places[0], (old.raw,), ()) if old else None
    value, params = _birthday(day, version, dashed=old is None or "-" in old.value[1:])
    if old is None:
        return _insert(lines, "BDAY", version, value, params=params)
    if read_day(old.value) == day:
        return None
    kept = [one for one in old.parameters() if not _STALE.fullmatch(one) and not _OF_DAYS.fullmatch(one)]
    return Swap(places[0], (old.raw,), (_written(old, kept + params, value, version, end=old.end),))


def _birthday(day: str, version: str, *, dashed: bool) -> tuple[str, list[str]]:
    """Return a day as a version writes it. Before 4.0 there is no date without its year: Apple's way is understood."""
    if day.startswith("--"):
        if version == "4.0":
            return day[:4] + day[5:], []
        return f"{APPLE_NO_YEAR}-{day[2:]}", [f"X-APPLE-OMIT-YEAR={APPLE_NO_YEAR}"]
    return (day if dashed and version != "4.0" else day.replace("-", "")), []


def _add(lines: list[Line], name: str, version: str, value: str) -> Swap | None:
    if any(unescape_text(_read(lines[place], version)).strip() == value for place in _places(lines, name)):
        return None
    params = [one for one in ADDED_AS.get((name, version), "").split(";") if one]
    written = f"tel:{value}" if name == "TEL" and version == "4.0" else value
    # An address is an address: a comma in it is no list (RFC 6350 gives EMAIL as text, TEL and URL as URI).
    return _insert(lines, name, version, _escaped(written, version) if name == "EMAIL" else written, params=params)


def _insert(lines: list[Line], name: str, version: str, value: str, *, params: Sequence[str] = ()) -> Swap:
    """Put a line in behind the last of its name, else before the end of the card."""
    places = _places(lines, name)
    at = places[-1] + 1 if places else _card(lines)[1]
    return Swap(at, (), (_written(Line(b"", name), params, value, version, end=line_end(lines)),))


def _written(line: Line, params: Sequence[str], value: str, version: str, *, end: bytes) -> bytes:
    given = "".join(f";{one}" for one in params)
    if version == "2.1" and not (value.isascii() and value.isprintable()):
        given += ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE"
        head = f"{line.group}." if line.group else ""
        start = f"{head}{line.name}{given}:".encode()
        return start + _quoted(value, end, room=FOLD_AT - 1 - len(start)) + end
    return write_line(line.name, value, params=given, group=line.group, end=end)


# --- values --------------------------------------------------------------------------------------------------------


def _read(line: Line, version: str) -> str:
    """Return a value decoded, still escaped."""
    params = line.params.upper()
    raw = line.value.encode("utf-8", "surrogateescape")
    charset = re.search(r"CHARSET=\"?([^;:\"]+)", params)
    if "QUOTED-PRINTABLE" in params:
        raw = binascii.a2b_qp(raw)
    text = decode(raw, charset[1].lower() if charset else "")
    if line.name == "TEL" and version == "4.0":
        text = re.sub(r"(?i)^tel:", "", text)
    if line.name == "EMAIL":
        text = re.sub(r"(?i)^mailto:", "", text)
    return text.strip()


def _quoted(value: str, end: bytes, *, room: int) -> bytes:
    """Return quoted-printable of UTF-8 with soft line breaks; the first row has `room` octets."""
    units = [
        f"{octet:c}".encode() if 32 < octet < 127 and octet != 61 else f"={octet:02X}".encode()
        for octet in value.encode("utf-8", "surrogateescape")
    ]
    rows: list[bytes] = [b""]
    for unit in units:
        if len(rows[-1]) + len(unit) > room:
            rows.append(b"")
            room = FOLD_AT - 1
        rows[-1] += unit
    return (b"=" + end).join(rows)


def _escaped(value: str, version: str) -> str:
    """Return a text as its version escapes it: vCard 2.1 the semicolon alone, and the backslash, which readers drop."""
    return value.replace("\\", "\\\\").replace(";", "\\;") if version == "2.1" else escape_text(value)


def _with_parts(old: str, parts: NameParts, version: str) -> str:
    """Return an N value with another name in it; what stands before and after a name stays (Dr., Jr.)."""
    values = (parted(old) + [""] * 5)[: max(5, len(parted(old)))]
    values[:3] = [_escaped(one, version) for one in (parts.family, parts.given, parts.additional)]
    return ";".join(values)


def _with_first(old: str, organisation: str, version: str) -> str:
    """Return an ORG value with another firm; its departments stay."""
    return ";".join([_escaped(organisation, version), *parted(old)[1:]]) if organisation else ""
