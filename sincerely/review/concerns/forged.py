"""A letter's own words that pretend to be its disclosure: another receipt's address, or a line like ours.

The true line is put there at freezing, after these checks, from whose words are in the letter. Whatever stands in the
text before that was put there by somebody: pasted by mistake, or by a program that wants to look read and approved.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from sincerely.review.concerns import Candidate, Concern
from sincerely.trust.disclosure import FOOTERS, wording_pattern

RECEIPT: Final = re.compile(
    r"/r/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])|urn:sincerely:receipt:[A-Za-z0-9_-]{22}"
    r"|(?:receipt|biên nhận)\s[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])",
    re.IGNORECASE,
)
FIELD: Final = re.compile(
    r"^[ \t]*(?:AI-Disclosure|Sincerely-Receipt|Auto-Submitted)[ \t]*:.*$", re.IGNORECASE | re.MULTILINE
)
MARKS: Final = re.compile("([\u0300-\u036f]{4})[\u0300-\u036f]+")
"""More marks than any letter has: a long run of them is sorted in the square of its length."""
_HIDDEN: Final = frozenset({"Cf", "Cc", "Mn"})


def forged_disclosure(letter: Candidate) -> Iterable[Concern]:
    """A receipt's address, a field of ours or a line like ours in the letter's own words or its subject.

    Lines marked as quoted (`>`) are somebody else's, and look so.
    """
    own = "\n".join(line for line in letter.text.splitlines() if not line.lstrip().startswith(">"))
    plain = seen(f"{letter.subject}\n{own}")
    for pattern in (RECEIPT, FIELD):
        for found in pattern.finditer(plain):
            yield Concern("forged_disclosure", True, found.group().strip()[:200])
    flat = " ".join(plain.split())
    for pattern in LINES:
        if line := pattern.search(flat):
            yield Concern("forged_disclosure", True, line.group().strip()[:200])
            return


def seen(text: str) -> str:
    """The text as it looks: compatibility forms of letters as the letters, signs that nobody sees left out."""
    composed = unicodedata.normalize("NFKC", MARKS.sub(r"\1", text))
    return "".join(each for each in composed if each.isspace() or unicodedata.category(each) not in _HIDDEN)


def as_pattern(sentence: str) -> re.Pattern[str]:
    """One of our sentences with any name in it, up to where it says how to check."""
    said = sentence.partition("{check}")[0].rstrip().rsplit(". ", 1)[0]
    slots = {"software": r"AI(?: \([^()]{1,60}\))?", "name": r"[^.;\n]{1,80}?", "check": r"\S+"}
    return re.compile(wording_pattern(re.sub(r"^\{name\} ", "", " ".join(said.split())), slots), re.IGNORECASE)


LINES: Final = tuple(as_pattern(line) for (_, _, case), line in FOOTERS.items() if case != "by_hand")
"""The lines that tell of software; "written by hand" in a person's own letter is theirs to say."""
