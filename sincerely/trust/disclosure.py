"""What a recipient is told about AI's part: the approved wordings, in this one place (TRUST 1.3, 1.4).

Which case holds is computed from provenance, never typed in. Silence where software wrote is not among the choices.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from http_sfv.dictionary import Dictionary
from http_sfv.item import Item
from http_sfv.types import Token

Part = Literal["none", "ai-modified", "ai-originated", "machine-generated"]
"""none: a person wrote every word; ai-modified: a person wrote, software changed the wording; ai-originated: software
drafted, a person approved; machine-generated: software wrote and sent it under a standing approval."""
Case = Literal["by_hand", "wording", "edited", "unchanged", "standing"]
"""The five cases of what a reader is told."""

PARTS: Final[Mapping[Case, Part]] = {
    "by_hand": "none",
    "wording": "ai-modified",
    "edited": "ai-originated",
    "unchanged": "ai-originated",
    "standing": "machine-generated",
}
AUTOMATIC: Final[Mapping[str, str]] = {"slot_confirmation": "auto-generated", "out_of_office": "auto-replied"}
"""Auto-Submitted (RFC 3834 section 5) of each kind of letter that may leave under a standing approval."""
STYLES: Final = ("act_first", "name_first")
"""The approved ways to say it: what was done first, or who answers for it first. Silence is none of them."""
FOOTERS: Final[Mapping[tuple[str, str, Case], str]] = {
    ("en", "act_first", "by_hand"): "Written by hand by {name}. Check: {check}",
    ("en", "act_first", "wording"): (
        "Wording improved with {software}; written by {name}, who is responsible for it. Check: {check}"
    ),
    ("en", "act_first", "edited"): (
        "Drafted with {software}; read, edited and approved by {name}, who is responsible for it. Check: {check}"
    ),
    ("en", "act_first", "unchanged"): (
        "Drafted with {software}; read and approved by {name}, who is responsible for it. Check: {check}"
    ),
    ("en", "act_first", "standing"): (
        "Written and sent by {software}, unread, under a standing approval of {name}, who is responsible for it."
        " Check: {check}"
    ),
    ("en", "name_first", "by_hand"): "{name} wrote every word of this by hand. Check: {check}",
    ("en", "name_first", "wording"): (
        "{name} wrote this and is responsible for it; {software} improved the wording. Check: {check}"
    ),
    ("en", "name_first", "edited"): (
        "{name} read, edited and approved this and is responsible for it; {software} wrote the first draft."
        " Check: {check}"
    ),
    ("en", "name_first", "unchanged"): (
        "{name} read and approved this and is responsible for it; {software} wrote the draft. Check: {check}"
    ),
    ("en", "name_first", "standing"): (
        "{name} is responsible for this and allowed such answers beforehand; {software} wrote and sent it, unread."
        " Check: {check}"
    ),
    ("vi", "act_first", "by_hand"): "Viết tay từng chữ: {name}. Kiểm tra: {check}",
    (
        "vi",
        "act_first",
        "wording",
    ): "{name} viết; {software} chỉ sửa câu chữ; {name} chịu trách nhiệm. Kiểm tra: {check}",
    ("vi", "act_first", "edited"): (
        "Soạn với trợ giúp của {software}; {name} đã đọc, sửa, duyệt và chịu trách nhiệm. Kiểm tra: {check}"
    ),
    ("vi", "act_first", "unchanged"): (
        "Soạn với trợ giúp của {software}; {name} đã đọc, duyệt và chịu trách nhiệm. Kiểm tra: {check}"
    ),
    ("vi", "act_first", "standing"): (
        "{software} soạn và gửi tự động theo phép {name} đã cho từ trước, chưa ai đọc; {name} chịu trách nhiệm."
        " Kiểm tra: {check}"
    ),
    ("vi", "name_first", "by_hand"): "{name} tự tay viết từng chữ. Kiểm tra: {check}",
    ("vi", "name_first", "wording"): "{name} viết và chịu trách nhiệm; {software} giúp sửa câu chữ. Kiểm tra: {check}",
    ("vi", "name_first", "edited"): (
        "{name} đã đọc, sửa, duyệt thư này và chịu trách nhiệm; bản nháp đầu do {software} soạn. Kiểm tra: {check}"
    ),
    ("vi", "name_first", "unchanged"): (
        "{name} đã đọc, duyệt thư này và chịu trách nhiệm; bản nháp do {software} soạn. Kiểm tra: {check}"
    ),
    ("vi", "name_first", "standing"): (
        "{name} chịu trách nhiệm và đã cho phép trả lời kiểu này từ trước; {software} soạn và gửi tự động, chưa ai đọc."
        " Kiểm tra: {check}"
    ),
}
PROGRAM: Final[Mapping[str, str]] = {"en": "AI (the program {program})", "vi": "AI (chương trình {program})"}
ATTACHED: Final[Mapping[str, str]] = {
    "en": "the attached proof, receipt {id}",
    "vi": "bằng chứng đính kèm, biên nhận {id}",
}
META: Final[Mapping[str, str]] = {
    "none": "none",
    "ai-modified": "ai-assisted",
    "ai-originated": "ai-generated",
    "machine-generated": "autonomous",
}
"""The W3C group's word for the HTML part's meta element."""
_NO_NAME: Final = re.compile(r"[^\w .+-]+")
_PLACE: Final = re.compile(r"\{(\w+)\}")
_NO_HOST: Final = re.compile(r"[^A-Za-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class Share:
    """Counts of visible words by who put them there."""

    human: int
    composer: int
    model: int
    wording: int = 0
    """Words that software put in the place of a person's own; accepted spelling corrections are the person's."""

    @property
    def machine(self) -> float:
        """The machine's share, 0..1: everything that no signed-in person typed."""
        total = self.human + self.software
        return self.software / total if total else 0.0

    @property
    def software(self) -> int:
        """How many words no signed-in person typed."""
        return self.composer + self.model + self.wording


@dataclass(frozen=True, slots=True)
class Software:
    """Which software drafted. What is not known is None, never invented."""

    provider: str | None
    model: str | None
    program: str = ""
    """The name of the program that proposed the letter; blank where it was this desk's own composer or model."""


def software_of(drafted_by: str) -> Software:
    """Which software stands behind `composer`, `model:NAME`, `model:NAME+RULES@PROVIDER` or `token:NAME`."""
    kind, _, name = drafted_by.partition(":")
    plain = plain_name(name)
    if kind == "token" and plain:
        return Software(plain, None, plain)
    if kind == "model":
        model, _, provider = name.rpartition("@") if "@" in name else (name, "", "")
        return Software(_NO_HOST.sub("", provider) or "local", plain_name(model) or None)
    return Software("local", "composer") if kind == "composer" else Software(None, None)


def plain_name(name: str) -> str:
    """A program's name as it may stand in a footer: letters, digits, `.`, `+`, `-`, one space, at most 40 characters.

    No address or link fits in: a name can't end the sentence, begin another or lead anywhere.
    """
    kept = " ".join(_NO_NAME.sub(" ", name).replace("_", " ").split())[:40].strip(" .-+")
    # "bank.example" would be made a link by mail programs.
    return re.sub(r"\.(?=[^\W\d])", " ", kept)


def case_of(share: Share, *, edited: bool, standing: str = "") -> Case:
    """Which of the five cases holds, by whose words stand in the letter.

    `standing` names the kind of standing approval under which software sends by itself; ValueError for any but the two.
    """
    if standing:
        if standing not in AUTOMATIC:
            raise ValueError(f"no letter of the kind {standing!r} leaves by itself")
        return "standing"
    if not share.software:
        return "by_hand"
    if not share.composer + share.model:
        return "wording"
    return "edited" if edited else "unchanged"


def footer(
    case: Case,
    *,
    language: str,
    name: str,
    receipt_id: str,
    check_url: str,
    program: str = "",
    style: str = "act_first",
) -> str:
    """Return the one calm line.

    `check_url` is blank where recipients can reach no page: then the line points at the attached proof. A style that
    is not among the approved ones gives the first.
    """
    language = language if language in ATTACHED else "en"
    style = style if style in STYLES else STYLES[0]
    check = check_url or ATTACHED[language].format(id=receipt_id)
    software = PROGRAM[language].format(program=program) if program else "AI"
    return FOOTERS[language, style, case].format(name=name, check=check, software=software)


def wording_pattern(said: str, slots: Mapping[str, str]) -> str:
    """Return a wording as a regular expression in which each place ("{name}") matches what `slots` gives for it."""
    pieces = _PLACE.split(said)
    return "".join(slots[piece] if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))


def ascii_name(name: str) -> str:
    """Return a name as Structured Fields allow it: ASCII, without diacritics."""
    folded = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in folded if " " <= c <= "~" and c not in '"\\').strip() or "the sender"


def header(part: Part, *, reviewed_by: str, software: Software, drafted_at: datetime) -> str:
    """Return the value of AI-Disclosure, an RFC 9651 Dictionary; a key whose value is not known is left out."""
    value = Dictionary()
    value["mode"] = Item(Token(part))
    if part != "machine-generated":
        value["reviewed-by"] = Item(ascii_name(reviewed_by))
    if part == "none":
        return str(value)
    for key, said in (("provider", software.provider), ("model", software.model)):
        if said:
            value[key] = Item(ascii_name(said))
    return f"{value}, date=@{int(drafted_at.timestamp())}"


def receipt_header(receipt_id: str, *, url: str, words_digest: str) -> str:
    """Return the value of Sincerely-Receipt; `words_digest` is the base64 SHA-256 of the letter's visible words."""
    return f'<{url or "urn:sincerely:receipt:" + receipt_id}>; v=1; alg=sha-256; bh="{words_digest}"'
