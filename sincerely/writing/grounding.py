"""Grounding: each date, amount, number, link and name in a text is found in the thread, or said not to be there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sincerely.sources.folding import fold

CHECKED = re.compile(
    r"https?://\S+"
    r"|[€$£₫]\s?\d[\d.,]*(?:\s?(?:k|million|billion|mn|bn|m)\b)?|\d[\d.,]*\s?(?:%|[€$£₫](?!\d))|\d[\d.,]*\s?(?:percent|phần trăm|dollars?|euros?|pounds|đ|đồng|vnd|usd|eur|gbp|(?:triệu|tr|tỷ|tỉ)(?:\s?\d{1,3})?|nghìn|ngàn|kg|g|ml|cm|mm|km|"
    r"pcs|pieces|boxes|cartons|pallets|hộp|cái|thùng|tấn)\b"
    r"|\b\d{1,2}[:h]\d{0,2}(?:\s?(?:am|pm))?\b|\b\d{1,2}\s?(?:am|pm)\b|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?:\s+\d{1,2}(?:st|nd|rd|th)?(?:\s+[a-z]+)?)?"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|\bthứ\s(?:hai|ba|tư|năm|sáu|bảy)\b(?:\s\d{1,2}/\d{1,2})?|\bchủ nhật\b|\bngày\s\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\stháng\s\d{1,2})?"
    r"|\b\d[\d.,]{2,}\b",
    re.IGNORECASE,
)

LONGEST = 20_000
"""Characters of a letter, and of each text that its facts may stand in, that are read: some ten pages."""

OWN = "own:"
"""The source of what the owner says of themself: known, and never marked."""
QUOTATION = re.compile(r"“([^“”\n]{4,400})”|^>[ \t]?([^\n]{4,400})$", re.MULTILINE)
"""Words of somebody's in quotation marks, or in a line behind a quote sign."""
FEWEST_WORDS = 2
"""Words of a quotation; one alone stands in many a message."""
MOST_QUOTATIONS = 50
LONGEST_STRETCH = 200
"""Characters of a source that a letter repeats as a whole, such as a time that it offers."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A checkable piece of a text, and the message it stands in; None where the thread does not hold it."""

    start: int
    end: int
    quote: str
    message_id: str | None

    def as_json(self) -> dict[str, object]:
        """Return the shape of INTERFACES.md."""
        return {"start": self.start, "end": self.end, "message_id": self.message_id}


@dataclass(frozen=True, slots=True)
class Source:
    """A text that a fact may stand in."""

    message_id: str
    text: str


def ground(text: str, sources: Sequence[Source]) -> list[Ground]:
    """Find every checkable piece of `text` in `sources`, which stand in the order in which they are to be believed.

    Within a quotation, or a stretch that is the whole of a source (a time from the calendar), that source comes first.
    """
    folded = [(source.message_id, squeeze(source.text)) for source in sources]
    found = []
    known: dict[str, str | None] = {}
    quoted = repeated(text, sources, folded)
    for match in CHECKED.finditer(text):
        piece = match.group().rstrip(".,;:")
        wanted = squeeze(piece)
        if wanted not in known:
            known[wanted] = next((message_id for message_id, words in folded if holds(words, wanted)), None)
        end = match.start() + len(piece)
        where = next((by for start, stop, by in quoted if start <= match.start() and end <= stop), known[wanted])
        found.append(Ground(match.start(), end, piece, where))
    return found


def repeated(text: str, sources: Sequence[Source], folded: Sequence[tuple[str, str]]) -> list[tuple[int, int, str]]:
    """Return (start, end, message) of each stretch of `text` that repeats a source: quotations, and whole short ones."""
    found = []
    for match in list(QUOTATION.finditer(text))[:MOST_QUOTATIONS]:
        words = squeeze((match[1] or match[2] or "").strip(" …>.,"))
        by = next((message_id for message_id, said in folded if words and words in said), None)
        if by is not None and len(words.split()) >= FEWEST_WORDS:
            found.append((match.start(), match.end(), by))
    for source in sources:
        if source.text and len(source.text) <= LONGEST_STRETCH and source.text in text:
            start = text.index(source.text)
            found.append((start, start + len(source.text), source.message_id))
    return found


def squeeze(text: str) -> str:
    """Fold a text and join its white space, so that a line break does not hide a fact."""
    return " ".join(fold(text).split())


def holds(words: str, wanted: str) -> bool:
    """Whether `wanted` stands in `words` on its own: 12 is not in 120."""
    at = words.find(wanted)
    while at >= 0:
        before = words[at - 1] if at else " "
        after = words[at + len(wanted)] if at + len(wanted) < len(words) else " "
        after_next = words[at + len(wanted) + 1 : at + len(wanted) + 2]
        inside_number = after in ".,:" and after_next.isdigit()
        if not before.isalnum() and not after.isalnum() and not inside_number:
            return True
        at = words.find(wanted, at + 1)
    return False
