"""Names and things in a draft, and what it commits to: each traced to the thread, or said not to be in it.

Names are found by their capitals inside a sentence, behind a form of address, or before a verb where a sentence begins;
codes of things by letters beside figures. The greeting and the farewell are left to the check of names.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from sincerely.noticing.life import content_words
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.sources.folding import fold
from sincerely.writing.anatomy import HONORIFICS
from sincerely.writing.gaps import GAP
from sincerely.writing.grounding import CHECKED, Ground, Source, ground, squeeze
from sincerely.writing.provenance import Span, by_at

CAPITALS: Final = "".join(chr(one) for one in range(0x41, 0x1F00) if chr(one).isupper() and fold(chr(one)) < "{")
CAPITAL: Final = f"[{CAPITALS}]"
WORD: Final = rf"(?:{CAPITAL}[\w’'&-]*|{CAPITAL}\.)"
RUN: Final = re.compile(rf"(?<![\w@/.]){WORD}(?:[ ]{WORD})*(?![\w@/])")
CODE: Final = re.compile(r"(?<![\w/.@-])(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[^\W_][\w-]*[^\W_](?![\w/@])")
BEGINS: Final = re.compile(r"(?:^|[.!?:;…\n“\"(]\s*|[-–—•*]\s+)$")
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

    What the owner typed (`spans`) is theirs to know: of it only figures, dates and links are looked up.
    """
    # XR-200 is one thing, not a number.
    whole = list(codes(text))
    found = [one for one in ground(text, sources) if not any(a <= one.start and one.end <= b for a, b in whole)]
    taken = [(one.start, one.end) for one in found]
    hands = by_at(spans, len(text)) if spans else []
    quoted = [(one.start(), one.end()) for one in GAP.finditer(text)]
    folded = [(source, squeeze(source.text)) for source in sources]
    for start, end in (*whole, *names(text)):
        is_inside = any(a < end and start < b for a, b in (*taken, *quoted))
        if is_inside or (hands and all(hand == "owner" for hand in hands[start:end])):
            continue
        taken.append((start, end))
        found.append(Ground(start, end, text[start:end], where(text[start:end], folded)))
    for one in commitments(text, sources):
        # The authored sentences of the composer promise nothing; a quote is somebody's own word.
        if not hands or "model" in hands[one.start : one.end]:
            found.append(one)
    return sorted(found, key=lambda one: (one.start, one.end))


def where(words: str, folded: Sequence[tuple[Source, str]]) -> str | None:
    """Return the message that holds all of these words, side by side first, else each of them; None for none."""
    wanted = squeeze(re.sub(r"[’']s$", "", words))
    parts = re.findall(r"[^\W_]+", wanted)
    for source, text in folded:
        if re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text):
            return source.message_id
    for source, text in folded:
        if parts and set(parts) <= set(re.findall(r"[^\W_]+", text)):
            return source.message_id
    return None


def names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of names, without the greeting and the lines of the farewell."""
    first, last = body(text)
    for match in RUN.finditer(text, first, last):
        start, end = match.span()
        before = text[first:start]
        if BEGINS.search(before) or start == first:
            head, _, rest = match.group().partition(" ")
            if head.lower() in STARTERS or fold(head) in ORDINARY:
                # "Anh Minh": the form of address begins the sentence, the name follows it.
                start, before = start + len(head) + bool(rest), "x"
            elif not rest and not VERB.match(text, end):
                continue
        words = [fold(word) for word in text[start:end].split()]
        if not words or all(word.strip("’'.") in ORDINARY for word in words) or CHECKED.fullmatch(text[start:end]):
            continue
        yield start, end


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
    for line in re.finditer(r"[^\n]+", GAP.sub(lambda gap: "…" * len(gap.group()), text)):
        # Line by line: who "em" is in one must not hide what "em" promises in another.
        for notice in read(line.group(), Context()).notices:
            if notice.kind == "promise" and notice.who == "sender":
                start, end = line.start() + notice.start, line.start() + notice.end
                said = notice.quote.replace(notice.due.quote, " ") if notice.due else notice.quote
                found.append(Ground(start, end, text[start:end], rests_on(said, sources)))
    return found


def rests_on(said: str, sources: Sequence[Source]) -> str | None:
    """Return the message that a commitment rests on. When is looked up as a date; what must rest on something said."""
    read_as = content_words if said.isascii() else syllable_pairs
    mine = read_as(said)
    needed = max(1, min(SHARED, len(mine)) if said.isascii() else 1)
    return next((one.message_id for one in sources if len(mine & read_as(one.text)) >= needed), None)


def syllable_pairs(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring Vietnamese syllables that carry content: its words are mostly of two."""
    kept = [word for word in re.findall(r"[^\W\d_]+", squeeze(text)) if word not in LIGHT]
    return frozenset(f"{one} {other}" for one, other in pairwise(kept))
