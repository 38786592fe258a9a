"""Where a long quote is cut: at the end of a clause or before a phrase, never behind a word that wants another. Pure."""

import re
from typing import Final

from sincerely.noticing.clauses import is_abbreviation

CONDITION: Final = re.compile(
    r"\W*(?:if(?! (?:you|someone|anyone|somebody|anybody) (?:could|can|would|will)\b)|when|whenever|once|as|since|because|after|before|in order|in case|considering|given|in (?:light|view|response|addition|an effort)|based on|due to|further to|following|although|while|whilst|for|to|khi|nếu|neu|vì|vi|do(?! (?:you|we|i|they|not|the|it|these|those|any)\b)|sau khi|trước khi|để|trường hợp)\b"
    r"[^,;.?!]{8,}?[,;]\s+(?!(?:and|or|và|hoặc)\s|\d{4}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)",
    re.IGNORECASE,
)
SAID_BEFORE: Final = re.compile(r"\b(?:they|them|it|him|her)\b", re.IGNORECASE)
"""What is named in the condition: "If somebody is missing, see that they get a copy"."""
FEWEST_LEFT: Final = 3
ANSWER_ALONE: Final = re.compile(
    r"\W*(?:(?:please|pls|then|would you|could you|can you|just) )*(?:let (?:me|us|\w+) know|advise|tell me|call|reply|respond|contact me|shout)\b.{0,25}$",
    re.IGNORECASE,
)
"""What stands behind "If the supper comes about," and only wants an answer: then the condition is what is asked."""
BREAK: Final = re.compile(
    r"(?P<clause>[,;:.?!](?=\s|$)|(?=\s(?:since|because|so that|which|who|whose|when|while|if|unless|until|before|after|although|but"
    r"|and (?:i|we|you|he|she|they|it|then|please)|vì|để|khi|nếu|nhưng|mà|trước khi|sau khi)\s))"
    r"|(?=\s(?:and|or|for|in|on|at|with|by|from|during|within|under|regarding|about|as|rather|instead|và|hoặc|trong|vào|tại|với|theo|từ)\s)",
    re.IGNORECASE,
)
"""Where a sentence may be cut; between clauses better than between phrases."""
A_CLAUSE_IS_WORTH: Final = 2
"""Words that a quote may be shorter to end with a clause."""
FEWEST_BEFORE: Final = 6
"""Words that are kept before a short question."""
LAST_QUESTION: Final = re.compile(r"(?<=[.!?…])\s+(?P<question>[^\W\d_a-z]\S*(?:\s\S+){0,5}\?)$")
"""A short question behind the sentence that it leans on: the quote is cut before it."""
QUESTION_BEHIND: Final = re.compile(
    r".*(?:\s[-–—]|-{2}|—)\s+(?=(?:if|any|do|does|did|is|are|was|were|can|could|would|will|what|when|who|where|which|how|should|shall|have|has)\s(?:\S+\s+){2,}\S*\?$)",
    re.DOTALL,
)
"""What stands before the dash that leads to a question."""
FULL: Final = 0.7
"""Share of the words allowed that a quote keeps at least."""
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
        return f"{clipped(quote[: last.start()], max(FEWEST_BEFORE, most - len(last['question'].split())))} {last['question']}"
    condition = CONDITION.match(quote)
    rest = quote[condition.end() :] if condition else ""
    if condition and SAID_BEFORE.search(rest) and len(rest.split()) <= most:
        before = clipped(condition.group().rstrip(" ,;"), max(FEWEST_BEFORE, most - len(rest.split())))
        return f"{before.removesuffix(' …')} … {rest}"
    if len(rest.split()) >= FEWEST_LEFT and not ANSWER_ALONE.match(rest):
        return f"… {clipped(rest, most).removeprefix('… ')}"
    behind = QUESTION_BEHIND.match(quote)
    if behind is not None:
        return f"… {clipped(quote[behind.end() :], most).removeprefix('… ')}"
    head = quote[: words[most + most // 2].start()]
    ends = [
        (len(head[: mark.start()].split()) + (A_CLAUSE_IS_WORTH if mark["clause"] is not None else 0), mark.start())
        for mark in BREAK.finditer(head)
        if len(head[: mark.start()].split()) >= FULL * most
        and not is_abbreviated(head, mark)
        and not WANTS_ANOTHER.search(head[: mark.start()])
    ]
    _score, end = max(ends, default=(0, 0))
    kept = head[:end] if end else WANTS_ANOTHER.sub("", quote[: words[most - 1].end()])
    return f"{kept.rstrip(' ,;:.')} …"


def is_abbreviated(text: str, mark: re.Match[str]) -> bool:
    """Whether a full stop belongs to the word before it: "Mr. Lee", "TP. Vinh"."""
    return mark.group() == "." and is_abbreviation(text[: mark.start()].split()[-1] if mark.start() else "")
