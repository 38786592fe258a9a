"""Whom one answers, and as whom: the pair of an answer, from the words of the message that is answered."""

import re

from sincerely.noticing.language.vi import address_pair
from sincerely.sources.folding import fold

KIN = frozenset(
    {"anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "cháu", "con", "dì", "cậu", "mợ", "thím", "dượng",
     "mẹ", "má", "bố", "ba", "cha"}
)  # fmt: skip
JUNIOR = frozenset({"em", "cháu", "con"})
DOCTOR = re.compile(r"\bbác\s+s[ĩỹ]\b", re.IGNORECASE)
"""A calling, not an uncle."""
EQUALS = {("mình", "bạn"): ("mình", "bạn"), ("tôi", "bạn"): ("tôi", "bạn")}


def turned_round(text: str) -> tuple[str, str]:
    """Return the pair of an answer to a message: what its writer calls the reader, and what they call themself."""
    # "anh chỉ cần" folds to the same letters: marks decide where the text has any.
    plain = text.lower() if not text.isascii() else fold(text).replace("chi", "chị")
    if re.search(r"\banh ?[/,]? ?chị\b", plain):
        return "", ""  # said to several, or to somebody whom the writer does not know either
    theirs = address_pair(DOCTOR.sub("quý vị", text))
    me, you = theirs.me or "", theirs.you or ""
    me, you = father(me, text), father(you, text)
    if me in KIN and you in KIN and me != you:
        return you, me
    if me in JUNIOR and you not in KIN:
        return "", me  # who calls themself so is called so, whoever answers
    return EQUALS.get((me, you), ("", ""))


def father(word: str, text: str) -> str:
    """Return "ba" where a text that has its marks says "ba" and never "bà": without marks the two are one word."""
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    return "ba" if word == "bà" and not text.isascii() and "ba" in words and "bà" not in words else word
