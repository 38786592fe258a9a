"""What a recipient is told about AI's part: one wording per language, in this one place (TRUST 1.3, 1.4).

Which case holds is computed from provenance, never typed in. Silence where software wrote is not among the choices.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from http_sfv.dictionary import Dictionary
from http_sfv.item import Item
from http_sfv.types import Token

Part = Literal["none", "ai-modified", "ai-originated"]
"""none: a person wrote every word; ai-modified: a person wrote, AI improved the wording; ai-originated: software
drafted."""

FOOTERS: dict[tuple[str, str], str] = {
    ("en", "ai-originated"): "Drafted with AI; read and approved by {name}, who is responsible for it. Check: {check}",
    ("en", "ai-originated-edited"): (
        "Drafted with AI; read, edited and approved by {name}, who is responsible for it. Check: {check}"
    ),
    ("en", "ai-modified"): "Wording improved with AI; written by {name}, who is responsible for it. Check: {check}",
    ("vi", "ai-originated"): "Soạn với trợ giúp của AI; {name} đã đọc, duyệt và chịu trách nhiệm. Kiểm tra: {check}",
    ("vi", "ai-originated-edited"): (
        "Soạn với trợ giúp của AI; {name} đã đọc, sửa, duyệt và chịu trách nhiệm. Kiểm tra: {check}"
    ),
    ("vi", "ai-modified"): "{name} viết; AI chỉ sửa câu chữ; {name} chịu trách nhiệm. Kiểm tra: {check}",
}
ATTACHED: dict[str, str] = {
    "en": "the attached proof, receipt {id}",
    "vi": "bằng chứng đính kèm, biên nhận {id}",
}
META = {"none": "none", "ai-modified": "ai-assisted", "ai-originated": "ai-generated"}
"""The W3C group's word for the HTML part's meta element."""


@dataclass(frozen=True, slots=True)
class Share:
    """Counts of visible words by who put them there."""

    human: int
    composer: int
    model: int

    @property
    def machine(self) -> float:
        """The machine's share, 0..1: everything that no signed-in person typed."""
        total = self.human + self.composer + self.model
        return (self.composer + self.model) / total if total else 0.0


def part_of(share: Share) -> Part:
    """Return which case holds: any word of composer or model makes it ai-originated."""
    return "ai-originated" if share.composer + share.model else "none"


def footer(part: Part, *, language: str, name: str, edited: bool, receipt_id: str, check_url: str) -> str:
    """Return the one calm line, or nothing where a person wrote every word.

    `check_url` is blank where recipients can reach no page: then the line points at the attached proof.
    """
    if part == "none":
        return ""
    language = language if language in ATTACHED else "en"
    case = "ai-originated-edited" if part == "ai-originated" and edited else part
    check = check_url or ATTACHED[language].format(id=receipt_id)
    return FOOTERS[language, case].format(name=name, check=check)


def ascii_name(name: str) -> str:
    """Return a name as Structured Fields allow it: ASCII, without diacritics."""
    folded = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in folded if " " <= c <= "~" and c not in '"\\').strip() or "the sender"


def header(part: Part, *, reviewed_by: str, provider: str, model: str, drafted_at: datetime) -> str:
    """Return the value of AI-Disclosure, an RFC 9651 Dictionary, or nothing for part `none`."""
    if part == "none":
        return ""
    value = Dictionary()
    value["mode"] = Item(Token(part))
    value["reviewed-by"] = Item(ascii_name(reviewed_by))
    value["provider"] = Item(ascii_name(provider))
    value["model"] = Item(ascii_name(model))
    return f"{value}, date=@{int(drafted_at.timestamp())}"


def receipt_header(receipt_id: str, *, url: str, words_digest: str) -> str:
    """Return the value of Sincerely-Receipt; `words_digest` is the base64 SHA-256 of the letter's visible words."""
    return f'<{url or "urn:sincerely:receipt:" + receipt_id}>; v=1; alg=sha-256; bh="{words_digest}"'
