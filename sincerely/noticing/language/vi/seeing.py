"""Makes a message ready for the Vietnamese rules: canonical, tagged, in parts."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sincerely.noticing.language.vi.address import AddressPair, address_pair, pair_in
from sincerely.noticing.language.vi.line import Line, is_bare, joined, read
from sincerely.noticing.language.vi.matching import Part, Seen, split
from sincerely.noticing.language.vi.tags import Tagger
from sincerely.noticing.records import Clause
from sincerely.sources.zones_patterns import DEVICE_FOOTER

# A short clause without diacritics may pass for English; words that only one of the two languages has tell them apart.
_ENGLISH = re.compile(
    r"\b(?:you|your|is|are|was|of|for|and|please|will|with|this|that|have|we|it|my|our|not|from|by|at)\b", re.I
)
_VIETNAMESE = re.compile(
    r"\b(?:em|anh|chi|khong|ko|dc|duoc|cua|la|nhe|nha|roi|gui|giup|minh|toi|con|ban|chau|bac|thay|va|voi|nhung|thi|ma|cho|lai|xin|chua)\b",
    re.I,
)


def _vietnamese(clause: Clause, mostly: bool) -> bool:
    """Say whether to read the clause: labelled so, or in a Vietnamese message and with its words and no English ones."""
    if clause.language == "vi" or not mostly:
        return clause.language == "vi"
    return _ENGLISH.search(clause.text) is None and len(_VIETNAMESE.findall(clause.text)) >= 2


_ELDERS = frozenset(("anh", "chị", "anh chị", "sếp"))
_TURNS = re.compile(r"(?!(?:anh|chị|chi|em|cô|co|chú|chu|bác|bac|sếp|sep|trời|troi)\b)\w+(?: \w+)? (?:ơi|oi),? em\b")
"""A letter to an elder that turns to somebody younger, called by the bare name: "Trâm ơi em liên hệ chị Oanh nhé"."""
_TO_A_YOUNGER = AddressPair(None, "em")
_LONGEST = 800
"""Characters of a clause read at once: keeps the time linear for text without any stop."""


MOST = 800
"""Parts of a message that are read, half as many again as letters have that are as long as what is read of one."""


def _windows(clause: Clause) -> Iterator[Clause]:
    """Yield the clause, or its pieces cut at blanks where it is longer than any real sentence."""
    text = clause.text
    at = 0
    while len(text) - at > _LONGEST:
        stop = text.rfind(" ", at + _LONGEST // 2, at + _LONGEST) + 1 or at + _LONGEST
        piece = text[at:stop]
        yield replace(
            clause, text=piece, start=clause.start + at, end=clause.start + stop, folded=clause.folded[at:stop]
        )
        at = stop
    last = replace(clause, text=text[at:], start=clause.start + at, folded=clause.folded[at:]) if at else clause
    yield last


def _without_device_line(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """Return the clauses without "Gửi từ iPhone của tôi" at the end: that *tôi* is not how the writer speaks to the reader."""
    if len(clauses) > 1 and DEVICE_FOOTER.fullmatch(clauses[-1].folded.strip()) is not None:
        return clauses[:-1]
    return clauses


def see(clauses: Sequence[Clause]) -> Seen:
    """Return the parts of the Vietnamese clauses of one message with its pair of address."""
    clauses = _without_device_line(clauses)
    whole = "\n".join(clause.text for clause in clauses)
    typed_bare = is_bare(whole)
    windows = [window for long in clauses for window in _windows(long)]
    lines = [read(window, True if typed_bare else None) for window in windows]
    alike = len(windows) == len(clauses) and all(line.bare == typed_bare for line in lines)
    pair = pair_in(joined(lines, typed_bare), whole) if alike and lines else address_pair(whole)
    taggers = {bare: Tagger(pair, bare) for bare in (False, True)}
    parts: list[Part] = []
    mostly = 2 * sum(clause.language == "vi" for clause in clauses) >= len(clauses)
    for clause, plain in zip(windows, lines, strict=True):
        if clause.closing or not _vietnamese(clause, mostly):
            continue
        if len(parts) >= MOST:
            break
        turned = pair.me == "em" and pair.you in _ELDERS and _TURNS.match(plain.text) is not None and 0 in plain.names
        tagged = (Tagger(_TO_A_YOUNGER, plain.bare) if turned else taggers[plain.bare]).tag(plain)
        pieces = [piece for piece in split(tagged) if piece.text]
        for number, piece in enumerate(pieces):
            last = number == len(pieces) - 1
            after = clause.text[piece.ends[-1] :].lstrip()[:1]
            question = after == "?" or (last and clause.question)
            parts.append(Part(_same_place(plain, piece), piece, tagged, plain, number == 0, last, question))
    return Seen(tuple(parts), pair)


def _same_place(plain: Line, piece: Line) -> Line:
    """Return the part of `plain` that stands where `piece` stands."""
    if len(piece.starts) == 0 or (piece.starts[0] <= plain.starts[0] and piece.ends[-1] >= plain.ends[-1]):
        return plain
    begin = bisect_left(plain.starts, piece.starts[0])
    end = bisect_right(plain.ends, piece.ends[-1])
    return plain.cut(begin, max(begin, end))
