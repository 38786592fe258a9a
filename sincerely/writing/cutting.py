"""Where a long quote is cut: at the end of a clause or before a phrase, never behind a word that wants another. Pure."""

import re
from typing import Final

from sincerely.noticing.clauses import is_abbreviation

CONDITION: Final = re.compile(
    r"\W*(?:if|when|whenever|once|as|since|because|after|before|in order|in case|for|to|khi|nếu|neu|vì|vi|do|sau khi|trước khi|để|trường hợp)\b"
    r"[^,;.?!]{8,}?[,;]\s+",
    re.IGNORECASE,
)
FEWEST_LEFT: Final = 3
BREAK: Final = re.compile(
    r"(?P<clause>[,;:.?!](?=\s|$)|(?=\s(?:since|because|so that|which|who|whose|when|while|if|unless|until|before|after|although|but"
    r"|and (?:i|we|you|he|she|they|it|then|please)|vì|để|khi|nếu|nhưng|mà|trước khi|sau khi)\s))"
    r"|(?=\s(?:and|or|for|in|on|at|with|by|from|during|within|under|regarding|about|as|rather|instead|và|hoặc|trong|vào|tại|với|theo|từ)\s)",
    re.IGNORECASE,
)
"""Where a sentence may be cut; between clauses better than between phrases."""
A_CLAUSE_IS_WORTH: Final = 2
"""Words that a quote may be shorter to end with a clause."""
LAST_QUESTION: Final = re.compile(r"(?<=[.!?…])\s+(?P<question>[^\W\d_a-z]\S*(?:\s\S+){0,5}\?)$")
"""A short question behind the sentence that it leans on: the quote is cut before it."""
WANTS_ANOTHER: Final = re.compile(
    r"(?:\s+(?:a|an|the|to|of|in|on|at|for|with|and|or|but|as|by|from|that|which|who|this|these|those|your|my|our|their|its|his|her|all|any|some|no|not|is|are|was|were|be|will|would"
    r"|can|could|should|if|when|since|because|than|please|của|và|cho|với|là|để|các|những|mà|thì|trong|một|có))+$",
    re.IGNORECASE,
)
"""Words at the end of a cut quote that say nothing without the next one."""


def clipped(quote: str, most: int) -> str:
    """Return the first words of a long quote, to the end of a clause or a phrase; the cut is visible.

    A long quote that begins with a condition or a reason is cut there first: "If you can't open it, let me know".
    """
    words = list(re.finditer(r"\S+", quote))
    if len(words) <= most + most // 2:
        return quote  # a few words more are better than a cut
    last = LAST_QUESTION.search(quote)
    if last is not None and not is_abbreviation(quote[: last.start() - 1].split()[-1]):
        return f"{clipped(quote[: last.start()], max(FEWEST_LEFT, most - len(last['question'].split())))} {last['question']}"
    condition = CONDITION.match(quote)
    if condition and len(quote[condition.end() :].split()) >= FEWEST_LEFT:
        return f"… {clipped(quote[condition.end() :], most)}"
    head = quote[: words[most + most // 2 - 1].end()]
    ends = [
        (len(head[: mark.start()].split()) + (A_CLAUSE_IS_WORTH if mark["clause"] is not None else 0), mark.start())
        for mark in BREAK.finditer(head)
        if not is_abbreviated(head, mark) and not WANTS_ANOTHER.search(head[: mark.start()])
    ]
    score, end = max(ends, default=(0, 0))
    kept = head[:end] if score > most // 2 else WANTS_ANOTHER.sub("", quote[: words[most - 1].end()])
    return f"{kept.rstrip(' ,;:.')} …"


def is_abbreviated(text: str, mark: re.Match[str]) -> bool:
    """Whether a full stop belongs to the word before it: "Mr. Lee", "TP. Vinh"."""
    return mark.group() == "." and is_abbreviation(text[: mark.start()].split()[-1] if mark.start() else "")
