"""Sentences within a quotation that began before: what they ask and promise is somebody else's."""

import re
from collections.abc import Sequence
from typing import Final

from sincerely.noticing.records import Clause

_MARK: Final = re.compile(r"(?<![\w.,!?…)])(?P<opens>[\"“])(?=[^\W_])|(?<=[\w.,!?…)])[\"”](?!\w)")
"""A mark that opens, before a word, or one that closes, after one; inches and other strays are neither."""
_FAR: Final = 12
"""Clauses within which a quotation is closed, or its mark is a stray one."""


def quoted(clauses: Sequence[Clause]) -> frozenset[int]:
    """Return where the clauses begin that stand within a quotation opened before them and closed in the same paragraph."""
    found: set[int] = set()
    held: list[int] = []
    opened = False
    paragraph = -1
    for clause in clauses:
        if clause.paragraph != paragraph or len(held) > _FAR:
            paragraph, opened, held = clause.paragraph, False, []
        if opened:
            held.append(clause.start)
        if not opened and '"' not in clause.text and "“" not in clause.text:
            continue
        for mark in _MARK.finditer(clause.text):
            if mark["opens"] is not None:
                opened, held = True, []
            elif opened:
                found.update(held)
                opened, held = False, []
    return frozenset(found)
