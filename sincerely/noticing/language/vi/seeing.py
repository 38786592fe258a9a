"""Makes a message ready for the Vietnamese rules: canonical, tagged, in parts."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sincerely.noticing.language.vi.address import address_pair
from sincerely.noticing.language.vi.line import Line, is_bare, read
from sincerely.noticing.language.vi.matching import Part, Seen, split
from sincerely.noticing.language.vi.tags import Tagger
from sincerely.noticing.records import Clause


def see(clauses: Sequence[Clause]) -> Seen:
    """Return the parts of the Vietnamese clauses of one message with its pair of address."""
    whole = "\n".join(clause.text for clause in clauses)
    pair = address_pair(whole)
    typed_bare = is_bare(whole)
    taggers = {bare: Tagger(pair, bare) for bare in (False, True)}
    parts: list[Part] = []
    for clause in clauses:
        if clause.language != "vi" or clause.closing:
            continue
        plain = read(clause, True if typed_bare else None)
        tagged = taggers[plain.bare].tag(plain)
        pieces = [piece for piece in split(tagged) if piece.text]
        for number, piece in enumerate(pieces):
            last = number == len(pieces) - 1
            after = clause.text[piece.ends[-1] :].lstrip()[:1]
            question = after == "?" or (last and clause.question)
            parts.append(Part(_same_place(plain, piece), piece, tagged, plain, number == 0, last, question))
    return Seen(tuple(parts), pair)


def _same_place(plain: Line, piece: Line) -> Line:
    """Return the part of `plain` that stands where `piece` stands."""
    begin = bisect_left(plain.starts, piece.starts[0])
    end = bisect_right(plain.ends, piece.ends[-1])
    return plain.cut(begin, max(begin, end))
