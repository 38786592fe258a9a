"""Names and things in a draft, and what it commits to: each traced to the thread, or said not to be in it.

Names are found by their capitals inside a sentence, behind a form of address, or before a verb where a sentence begins;
codes of things by letters beside figures. The greeting and the farewell are left to the check of names.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sincerely.noticing.later import content_words
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.sources.folding import fold
from sincerely.writing.anatomy import HONORIFICS
from sincerely.writing.gaps import GAP
from sincerely.writing.grounding import CHECKED, LONGEST, OWN, Ground, Source, ground, squeeze
from sincerely.writing.provenance import Span, by_at

CAPITALS: Final = "".join(chr(one) for one in range(0x41, 0x1F00) if chr(one).isupper() and fold(chr(one)) < "{")
CAPITAL: Final = f"[{CAPITALS}]"
WORD: Final = rf"(?:{CAPITAL}[\w’'&-]*|{CAPITAL}\.)"
RUN: Final = re.compile(rf"(?<![\w@/.]){WORD}(?:[ ]{WORD})*(?![\w@/])")
CODE: Final = re.compile(r"(?<![\w/.@-])(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[^\W_][\w-]*[^\W_](?![\w/@])")
ENDS: Final = frozenset('.!?:;…“"(')
"""Marks behind which a sentence begins."""
BULLETS: Final = frozenset("-–—•*")
PART: Final = re.compile(r"[^\W_]+")
POSSESSIVE: Final = re.compile(r"[’']s$")
VERB: Final = re.compile(
    r"(?:[’']s\b|,? (?:and|will|is|was|has|had|can|could|would|said|says|asked|wrote|sent|told|called|needs?|wants?|"
    r"sẽ|đã|đang|có|nói|gửi|hỏi|bảo|nhắn|viết|và|cần|muốn)\b)"
)
STARTERS: Final = frozenset(
    ("i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "there", "here", "what", "who",
     "which", "when", "where", "why", "how", "everything", "everyone", "everybody", "something", "someone",
     "nothing", "nobody", "all", "both", "each", "one", "two", "three", "my", "your", "our", "his", "her", "their",
     "its", "the", "a", "an", "as", "if", "so", "then", "now", "today", "tomorrow", "yesterday", "yes", "no", "re",
     "also", "meanwhile", "work", "anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "cháu", "con", "bạn",
     "tôi", "mình", "chúng", "bên", "ai", "gì", "nếu", "khi", "để", "về", "nhà", "hôm", "ngày", "mai", "vậy", "thế",
     "cái", "việc", "chuyện", "hàng")
)  # fmt: skip
"""Words that begin a sentence and are no name."""
ORDINARY: Final = frozenset(
    ("i", "i'm", "i'll", "i've", "i'd", "ok", "am", "pm", "pdf", "re", "fyi", "english", "vietnamese", "monday",
     "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
     "may", "june", "july", "august", "september", "october", "november", "december", "hai", "ba", "tu", "nam",
     "sau", "bay", "chu", "nhat", "cong")
)  # fmt: skip
LIGHT: Final = frozenset(map(fold, HONORIFICS)) | frozenset(
    ("se", "da", "dang", "cho", "nhe", "nha", "a", "oi", "la", "va", "thi", "ma", "lai", "duoc", "cua", "cac", "nay",
     "den", "tuan", "cuoi", "dau", "sau", "truoc", "hom", "ngay", "mai", "thang", "chieu", "sang", "toi")
)  # fmt: skip
SHARED: Final = 2
"""Words of substance that a commitment shares with the words it rests on."""


def ground_all(text: str, sources: Sequence[Source], spans: Sequence[Span] = ()) -> list[Ground]:
    """Return every checkable piece of `text` with its source: figures, dates, links, names, codes, commitments.

    What the owner typed (`spans`) is theirs to know: of it only figures, dates and links are looked up. LONGEST
    characters are read of a text and of each source; time grows with their length, not with its square.
    """
    text = text[:LONGEST]
    sources = [Source(one.message_id, one.text[:LONGEST]) for one in sources]
    # XR-200 is one thing, not a number.
    whole = list(codes(text))
    is_code = Taken(len(text), whole)
    found = [one for one in ground(text, sources) if not is_code.holds(one.start, one.end)]
    hands = by_at(spans, len(text)) if spans else []
    taken = Taken(len(text), [(one.start, one.end) for one in found])
    taken.add([one.span() for one in GAP.finditer(text)])
    places = Places(sources)
    for start, end in (*whole, *names(text)):
        if taken.touches(start, end) or (hands and all(hand == "owner" for hand in hands[start:end])):
            continue
        taken.add([(start, end)])
        found.append(Ground(start, end, text[start:end], places.of(text[start:end])))
    for one in commitments(text, sources):
        # The authored sentences of the composer promise nothing; a quote is somebody's own word.
        if not hands or "model" in hands[one.start : one.end]:
            found.append(one)
    marked = [one for one in found if one.message_id != OWN]
    return sorted(marked, key=lambda one: (one.start, one.end))


class Taken:
    """Which characters of a text are taken; asked for a stretch in time that grows with that stretch alone."""

    def __init__(self, length: int, stretches: Iterable[tuple[int, int]]) -> None:
        self._at = bytearray(length)
        self.add(stretches)

    def add(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Take these stretches too."""
        for start, end in stretches:
            self._at[start:end] = b"\1" * (end - start)

    def touches(self, start: int, end: int) -> bool:
        """Whether any character of a stretch is taken."""
        return any(self._at[start:end])

    def holds(self, start: int, end: int) -> bool:
        """Whether every character of a stretch is taken."""
        return all(self._at[start:end])


class Places:
    """Where names and things stand in the sources: each source is folded once, and each name looked up once."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._folded = [(source.message_id, squeeze(source.text)) for source in sources]
        self._words = [(message_id, frozenset(PART.findall(text))) for message_id, text in self._folded]
        self._known: dict[str, str | None] = {}

    def of(self, words: str) -> str | None:
        """Return the message that holds all of these words, side by side first, else each of them; None for none."""
        wanted = squeeze(POSSESSIVE.sub("", words))
        if wanted not in self._known:
            self._known[wanted] = self._look_up(wanted)
        return self._known[wanted]

    def _look_up(self, wanted: str) -> str | None:
        parts = frozenset(PART.findall(wanted))
        alone = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
        side_by_side = (message_id for message_id, text in self._folded if wanted in text and alone.search(text))
        each = (message_id for message_id, words in self._words if parts and parts <= words)
        return next(side_by_side, None) or next(each, None)


def names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of names, without the greeting and the lines of the farewell."""
    first, last = body(text)
    for match in RUN.finditer(text, first, last):
        start, end = match.span()
        if begins(text, first, start):
            head, _, rest = match.group().partition(" ")
            if head.lower() in STARTERS or fold(head) in ORDINARY:
                # "Anh Minh": the form of address begins the sentence, the name follows it.
                start = start + len(head) + bool(rest)
            elif not rest and not VERB.match(text, end):
                continue
        words = [fold(word) for word in text[start:end].split()]
        if not words or all(word.strip("’'.") in ORDINARY for word in words) or CHECKED.fullmatch(text[start:end]):
            continue
        yield start, end


def begins(text: str, first: int, start: int) -> bool:
    """Whether a sentence, a line or a listed thing begins at `start`, of a letter proper that begins at `first`."""
    at = start
    while at > first and text[at - 1].isspace():
        at -= 1
    if at == first:
        return start == first or "\n" in text[at:start]
    before = text[at - 1]
    return before in ENDS or "\n" in text[at:start] or (before in BULLETS and at < start)


def codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of codes such as XR-200: letters beside figures."""
    for match in CODE.finditer(text):
        if not CHECKED.fullmatch(match.group()):
            yield match.span()


def body(text: str) -> tuple[int, int]:
    """Return where the letter proper begins and ends: after a short first line, before the short last ones."""
    lines = text.split("\n")
    first = (
        len(lines[0]) + 1 if len(lines) > 1 and len(lines[0].split()) <= 6 and lines[0].endswith((",", "!", ":")) else 0
    )
    last = len(text.rstrip())
    for line in reversed(text.rstrip().split("\n")):
        if len(line.split()) > 3 or line.rstrip().endswith((".", "?", ":")) or last - len(line) <= first:
            break
        last = max(first, last - len(line) - 1)
    return first, last


def commitments(text: str, sources: Sequence[Source]) -> list[Ground]:
    """Return what the text promises in the owner's name, with the message that it rests on."""
    found = []
    of_sources: dict[bool, list[tuple[str, frozenset[str]]]] = {}
    for line in re.finditer(r"[^\n]+", GAP.sub(lambda gap: "…" * len(gap.group()), text)):
        # Line by line: who "em" is in one must not hide what "em" promises in another.
        for notice in read(line.group(), Context()).notices:
            if notice.kind == "promise" and notice.who == "sender":
                start, end = line.start() + notice.start, line.start() + notice.end
                said = notice.quote.replace(notice.due.quote, " ") if notice.due else notice.quote
                found.append(Ground(start, end, text[start:end], rests_on(said, sources, of_sources)))
    return found


def rests_on(
    said: str, sources: Sequence[Source], of_sources: dict[bool, list[tuple[str, frozenset[str]]]]
) -> str | None:
    """Return the message that a commitment rests on. When is looked up as a date; what must rest on something said.

    `of_sources` keeps what was read of the sources, by whether it was read as plain ASCII (English).
    """
    is_plain = said.isascii()
    read_as = content_words if is_plain else syllable_pairs
    if is_plain not in of_sources:
        of_sources[is_plain] = [(one.message_id, read_as(one.text)) for one in sources]
    mine = read_as(said)
    needed = max(1, min(SHARED, len(mine)) if is_plain else 1)
    return next((message_id for message_id, theirs in of_sources[is_plain] if len(mine & theirs) >= needed), None)


def syllable_pairs(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring Vietnamese syllables that carry content: its words are mostly of two."""
    kept = [word for word in re.findall(r"[^\W\d_]+", squeeze(text)) if word not in LIGHT]
    return frozenset(f"{one} {other}" for one, other in pairwise(kept))
