"""Mail that stands again below an answer: its asks and promises were made before, and the words above it are the new ones.

Mail that arrives is parted before it is read (`sources.zones`); this is for texts that come as one piece.
"""

import re
from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en.spoken import HEAD_LINE
from sincerely.noticing.records import Clause

_ATTRIBUTED: Final = re.compile(r"[>\s]*on\b(?=[^?]{0,120}(?:\d[:.]\d\d|@|\b(?:19|20)\d\d\b))[^?]{8,200}\bwrote ?:$")
"""The line above older mail: "On Mon, 4 May 2009 at 9:39, Ada <ada@mill.example> wrote:"."""
_HEAD: Final = re.compile(
    rf"{HEAD_LINE.pattern}|-*(?:original|forwarded) message\b|sent from my\b|classified\b|secret\b|confidential\b|declassify\b"
)
_WORDS: Final = re.compile(r"[a-z]{2,}(?:[^a-z\n]+[a-z']+|[.!?]*$)")
"""Words of somebody, not the number of a page or the mark of a clerk."""


def older(clauses: Sequence[Clause]) -> frozenset[int]:
    """Return where the clauses begin that stand below the line "On … wrote:", where somebody's own words stand above it."""
    at = next((number for number, clause in enumerate(clauses) if _attributes(clause)), 0)
    if not any(_is_own(clause) for clause in clauses[:at]):
        return frozenset()
    return frozenset(clause.start for clause in clauses[at:])


def _attributes(clause: Clause) -> bool:
    return "wrote" in clause.folded and _ATTRIBUTED.match(clause.folded.rstrip()) is not None


def _is_own(clause: Clause) -> bool:
    return not clause.greeting and _HEAD.match(clause.folded) is None and _WORDS.match(clause.folded) is not None
