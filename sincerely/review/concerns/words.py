"""The owner's own words in a letter: quoted text blanked out, so that places in what is left are places in the letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
QUOTE_BEGINS = re.compile(
    r"^[ \t]*(?:-{2,} ?(?:original message|forwarded (?:message|by)|thư gốc|tin nhắn gốc|thư đã chuyển tiếp)\b.*"
    r"|_{10,}[ \t]*\n[ \t]*from:.*|(?:from|từ|người gửi):[^\n]{1,200}\n[ \t]*(?:sent|date|to|đã gửi|ngày|gửi|tới|đến)\s?:.*)",
    re.IGNORECASE | re.MULTILINE,
)
INTRODUCED = re.compile(
    r"^[ \t]*(?:on\b[^\n]{4,160}(?:\n[^\n]{1,100})?\bwrote|vào\b[^\n]{4,160}(?:\n[^\n]{1,100})?đã viết)[ \t]*:[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]` of a letter, without white space at its ends."""

    start: int
    end: int
    quote: str


@lru_cache(maxsize=16)
def own_words(text: str) -> str:
    """Return `text` at its full length with quoted lines and all below a quote's head as blanks."""
    begins = QUOTE_BEGINS.search(text)
    if begins:
        text = text[: begins.start()] + re.sub(r"[^\n]", " ", text[begins.start() :])
    if ">" in text:
        text = QUOTED_LINE.sub(lambda line: " " * len(line.group()), text)
    return INTRODUCED.sub(lambda line: re.sub(r"[^\n]", " ", line.group()), text) if ":" in text else text


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of `text`; a line's end ends one too."""
    begin = 0
    for stop in SENTENCE_END.finditer(text):
        yield from _trimmed(text, begin, stop.end())
        begin = stop.end()
    yield from _trimmed(text, begin, len(text))


def _trimmed(text: str, begin: int, end: int) -> Iterator[Sentence]:
    chunk = text[begin:end]
    quote = chunk.strip()
    if quote:
        start = begin + len(chunk) - len(chunk.lstrip())
        yield Sentence(start, start + len(quote), quote)
