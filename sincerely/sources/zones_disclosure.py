"""Finding the line below a letter by which a desk like this one says what part software had in it.

It is shown with the letter and is none of its sender's words: nothing in it is promised, asked or told, and the number
of a receipt is no word of anybody's illness.
"""

import re
from typing import Final

from sincerely.sources.folding import fold
from sincerely.sources.zones_parts import DISCLAIMER, REPLY
from sincerely.trust.disclosure import ATTACHED, FOOTERS, wording_pattern

_RECEIPT: Final = r"[\w-]{22}"
_CHECK: Final = "|".join(
    (rf"https?://\S{{1,300}}/{_RECEIPT}\S{{0,9}}", *(fold(said).format(id=_RECEIPT) for said in ATTACHED.values()))
)
_SLOTS: Final = {"name": r"[^\n]{1,120}?", "software": r"ai(?: \([^()\n]{1,120}\))?", "check": f"(?:{_CHECK})"}
LONGEST: Final = 900
"""Characters of a paragraph that may be such a line."""
SIGNS: Final = ("Check:", "tra:")
"""Without one of them a text holds no such line: looked at before its lines are."""
DISCLOSURE: Final = re.compile("|".join(wording_pattern(fold(said), _SLOTS) for said in FOOTERS.values()))
"""The approved wordings, folded, on one line."""


def mark_disclosures(folded: list[str], marks: list[int]) -> None:
    """Mark each paragraph of own lines that is one of the approved wordings, also where a mail program broke its lines.

    `folded` are the lines of the text folded; `marks` is changed in place.
    """
    start = 0
    for at in range(len(folded) + 1):
        if at < len(folded) and folded[at].strip() and marks[at] == REPLY:
            continue
        said = " ".join(map(str.strip, folded[start:at]))
        if start < at and len(said) <= LONGEST and DISCLOSURE.fullmatch(said) is not None:
            marks[start:at] = [DISCLAIMER] * (at - start)
        start = at + 1
