"""Where the words of a query stand in a text, and the piece of the text that shows most of them."""

import re
from collections import Counter
from collections.abc import Iterable

from sincerely.people.search_query import Query, Term, aligned

MAX_READ = 60_000
"""Characters of a text that are looked through for its best piece."""
MAX_MARKS = 400
_COMBINING = re.compile("[\u0300-\u0331]")
_ANY_MARK = f"{_COMBINING.pattern}*"

Mark = tuple[int, int]


def find_marks(text: str, query: Query, *, column: str = "", limit: int = MAX_MARKS) -> list[Mark]:
    """Return (start, end) of what the query's words hit in `text`, in order, without overlap; at most `limit`.

    `column`: where the text stands (subject, sender, recipients; blank: the body); terms for elsewhere do not count.
    """
    return [(start, end) for start, end, _ in _hits(text, query.terms, column, limit)]


def _hits(text: str, terms: Iterable[Term], column: str, limit: int) -> list[tuple[int, int, int]]:
    """(start, end, which term) of each hit; of two that overlap the earlier stays, then the longer."""
    sought = [term for term in terms if not term.excluded and term.column in ("", column)]
    if not sought or not text:
        return []
    seen = aligned(text)
    loose = _ANY_MARK if not text.isascii() and _COMBINING.search(text) else ""
    # One pattern a term: it begins with plain letters, which is looked for far quicker than a choice of words.
    found = [
        (start, -end, which) for which, term in enumerate(sought) for start, end in _places(seen, term, loose, limit)
    ]
    kept: list[tuple[int, int, int]] = []
    for start, end, which in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, -end, which))
    return kept[:limit]


def _places(seen: str, term: Term, loose: str, limit: int) -> list[Mark]:
    words = ["".join(re.escape(letter) + loose for letter in word) if loose else re.escape(word) for word in term.words]
    pattern = re.compile(r"[\W_]+".join(words) + ("[^\\W_]*" if term.prefix else r"(?![^\W_])"))
    places: list[Mark] = []
    at = 0
    while len(places) < limit and (match := pattern.search(seen, at)):
        inside_a_word = match.start() and seen[match.start() - 1].isalnum()
        if not inside_a_word:
            places.append(match.span())
        at = match.start() + 1 if inside_a_word else match.end()
    return places


def snippet(text: str, query: Query, *, width: int = 160) -> tuple[str, tuple[Mark, ...]] | None:
    """Return about `width` characters of `text` where most of the query's words stand close together; None without.

    Of equal places the one with more hits is taken, then the first. The marks are offsets in what is returned.
    """
    best = best_piece(text, query, width=width)
    return None if best is None else cut(text, best[1], width=width)


def best_piece(text: str, query: Query, *, width: int = 160) -> tuple[int, list[Mark]] | None:
    """Return (how many different terms, their marks) of the best window of `width` characters, or None."""
    hits = _hits(text[:MAX_READ], query.terms, "", MAX_MARKS)
    if not hits:
        return None
    best: tuple[int, int] = (0, 0)
    span, first, inside = (0, 1), 0, Counter[int]()
    for last, (_, end, term) in enumerate(hits):
        inside[term] += 1
        while hits[first][0] < end - width and first < last:
            inside[hits[first][2]] -= 1
            inside += Counter()  # what fell to nothing goes
            first += 1
        score = (len(inside), last - first + 1)
        if score > best:
            best, span = score, (first, last + 1)
    return best[0], [(start, end) for start, end, _ in hits[span[0] : span[1]]]


def cut(text: str, marks: list[Mark], *, width: int = 160) -> tuple[str, tuple[Mark, ...]]:
    """Return the text around marks, from one blank to another, and the marks' offsets in it."""
    room = max(0, width - (marks[-1][1] - marks[0][0]))
    start = max(0, marks[0][0] - min(room, width // 3))
    if start:
        space = text.find(" ", start, marks[0][0])
        start = space + 1 if space >= 0 else start
    end = min(len(text), max(start + width, marks[-1][1]))
    if end < len(text):
        space = text.rfind(" ", marks[-1][1], end)
        end = space if space > 0 else max(end, marks[-1][1])
    lead, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(lead) - start
    # One character for one character, so that the offsets stay true.
    body = "".join(" " if character.isspace() else character for character in text[start:end])
    return f"{lead}{body}{tail}", tuple((a + shift, b + shift) for a, b in marks)
