"""Does it read like a template: stock phrases, or nearly what others got? Says nothing about who or what wrote it."""

import re
from collections.abc import Iterable, Sequence

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.stock_phrases import PATTERN, STRONG, WEAK
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold
from sincerely.writing.likeness import ALIKE, containment, shingles, shingles_of_letter


def phrases(listed: Iterable[str]) -> re.Pattern[str]:
    """Return one pattern for all phrases, whatever white space or apostrophe stands in them."""
    ways = (
        re.escape(each).replace(r"\ ", r"\s+").replace("'", "['’]") for each in sorted(listed, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")


STRONG_PHRASES, WEAK_PHRASES = phrases(STRONG), phrases(WEAK)


def reads_like_template(letter: Candidate) -> Iterable[Concern]:
    """Stock phrases, or nearly the same text as a letter that others got."""
    text = own_words(letter.text)
    folded = fold(text)
    strong, weak = first_of_each(STRONG_PHRASES, folded), first_of_each(WEAK_PHRASES, folded)
    if strong or len(weak) >= PATTERN:
        start, end = (strong or weak)[0]
        yield Concern(
            "reads_like_template", False, letter.text[start:end], {"how": "stock", "count": len(strong) + len(weak)}
        )
        return
    percent = likest(text, letter.others or ())
    if percent >= ALIKE:
        yield Concern(
            "reads_like_template", False, "", {"how": "near_duplicate", "percent": round(100 * percent)}, "near"
        )


def first_of_each(pattern: re.Pattern[str], folded: str) -> list[tuple[int, int]]:
    """Return the first place of each different phrase."""
    found: dict[str, tuple[int, int]] = {}
    for match in pattern.finditer(folded):
        found.setdefault(" ".join(match.group().split()), match.span())
    return list(found.values())


def likest(text: str, others: Sequence[str]) -> float:
    """Return the largest share of a letter's shingles that one other letter has; 0 for a letter too short to say."""
    mine = shingles(text)
    if len(mine) < 8:
        return 0.0
    return max((containment(mine, shingles_of_letter(other)) for other in others), default=0.0)
