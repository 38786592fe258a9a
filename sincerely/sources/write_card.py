"""Writing a card: one person as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), for a file or an address book."""

import base64
from dataclasses import dataclass
from typing import Literal

from sincerely.sources.card_changes import NameParts
from sincerely.sources.content_lines import escape_text, write_line

Version = Literal["4.0", "3.0"]
NO_PARTS = NameParts()
PRODUCT = "-//Sincerely//EN"
IMAGES = {b"\xff\xd8\xff": "jpeg", b"\x89PNG": "png", b"GIF8": "gif", b"RIFF": "webp"}


@dataclass(frozen=True, slots=True)
class CardContent:
    """What is written of one person."""

    uid: str
    name: str
    parts: NameParts = NO_PARTS
    nickname: str = ""
    """What one calls them, where the name does not hold it."""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    """E.164."""
    organisation: str = ""
    title: str = ""
    birthday: str = ""
    """ISO date, or --MM-DD."""
    links: tuple[str, ...] = ()
    photo: bytes = b""
    tags: tuple[str, ...] = ()
    note: str = ""


def write_card(person: CardContent, *, version: Version = "4.0") -> bytes:
    """Return a card of this version, UTF-8 with CRLF."""
    is_new = version == "4.0"
    parts = person.parts
    structured = ";".join(escape_text(one) for one in (parts.family, parts.given, parts.additional, "", ""))
    lines = [
        _line("BEGIN", "VCARD"),
        _line("VERSION", version),
        _line("PRODID", PRODUCT),
        _line("UID", escape_text(person.uid)),
        _line("FN", escape_text(person.name)),
        _line("N", structured),
        _line("NICKNAME", escape_text(person.nickname)),
        *(_line("EMAIL", escape_text(email), "" if is_new else ";TYPE=INTERNET") for email in person.emails),
        *(_phone(phone, is_new=is_new) for phone in person.phones),
        _line("ORG", escape_text(person.organisation)),
        _line("TITLE", escape_text(person.title)),
        _birthday(person.birthday, is_new=is_new),
        *(_line("URL", link) for link in person.links),
        _photo(person.photo, is_new=is_new),
        _line("CATEGORIES", ",".join(escape_text(tag) for tag in person.tags)),
        _line("NOTE", escape_text(person.note)),
        _line("END", "VCARD"),
    ]
    return b"".join(lines)


def _line(name: str, value: str, params: str = "") -> bytes:
    value = "".join(letter for letter in value if letter >= " " or letter == "\t")
    # N stays though it says nothing: before 4.0 a card must have one.
    return write_line(name, value, params=params) if value else b""


def _phone(phone: str, *, is_new: bool) -> bytes:
    return _line("TEL", f"tel:{phone}", ";VALUE=uri;TYPE=voice") if is_new else _line("TEL", phone, ";TYPE=VOICE")


def _birthday(day: str, *, is_new: bool) -> bytes:
    if not day.startswith("--"):
        return _line("BDAY", day.replace("-", "") if is_new else day)
    # Before 4.0 there is no date without its year: Apple's way is understood by most.
    return (
        _line("BDAY", f"--{day[2:4]}{day[5:]}")
        if is_new
        else _line("BDAY", f"1604-{day[2:]}", ";X-APPLE-OMIT-YEAR=1604")
    )


def _photo(photo: bytes, *, is_new: bool) -> bytes:
    form = next((form for start, form in IMAGES.items() if photo.startswith(start)), "")
    if not form:
        return b""
    text = base64.b64encode(photo).decode()
    if is_new:
        return _line("PHOTO", f"data:image/{form};base64,{text}")
    return _line("PHOTO", text, f";ENCODING=b;TYPE={form.upper()}")
