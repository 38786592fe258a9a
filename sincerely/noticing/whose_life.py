"""Whose life a fact or a moment speaks of, as far as its words and their writer tell: what stands on somebody's page as
known about them was said by themself, or noted by the owner of them. Pure.

What the owner wrote to them about them (a condolence, "greet your wife") shows what the owner knew, and is told apart;
what was said of the owner's own life is on nobody's page; wishes for a feast are no fact at all.
"""

import re
from collections.abc import Collection
from typing import Final, Literal

Whose = Literal["theirs", "written", "nobodys"]
GREETING: Final = "holiday"
DAYS: Final = frozenset({"thứ", "chủ", "tháng"})
"""Before a word that names a day: "thứ Hai" is Monday, and nobody's name."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_OWN_IN_A_NOTE: Final = re.compile(r"(?<!\w)(?:my|mine|our|mình|tôi|tớ)(?!\w)", re.IGNORECASE)
"""In what the owner noted by hand these are the owner."""
_OWN: Final = re.compile(r"(?<!\w)(?:i|my|mine|me|we|our|us)(?!\w)", re.IGNORECASE)


def whose_life(
    *, direction: str, who: str, what: str, quote: str, person: Collection[str], others: Collection[str], you: str
) -> Whose:
    """Return whose life a notice speaks of: theirs, theirs by the owner's own letter, or nobody's on this page.

    `direction` of its entry (in, out, else noted by hand); `who` it is about (sender, reader, other); `person` the
    words of their own name, `others` the given names of everybody known, all in lower case with their marks ("chị" is
    no "Chi"); `you`: what the owner calls them.
    """
    if what == GREETING:
        return "nobodys"
    if direction == "out":
        return "nobodys" if who == "sender" else "written"
    if direction != "in":
        return "nobodys" if who == "sender" or _OWN_IN_A_NOTE.search(quote) else "theirs"
    if who == "reader" or (who == "other" and is_of_another(quote, person, others, you)):
        return "nobodys"
    return "theirs"


def is_of_another(quote: str, person: Collection[str], others: Collection[str], you: str) -> bool:
    """Whether words name somebody else who is known, and not the one who wrote them: "the family of Hương"."""
    words = _WORD.findall(quote)
    before = ["", *words]
    names = {
        word.casefold()
        for word, title in zip(words, before, strict=False)
        if word[0].isupper() and title.casefold() not in DAYS
    }
    if not names & (set(others) - set(person)):
        return False
    # A title before a name is no writer who speaks of themself: "chị Hương", but "nhà chị".
    titled = zip(words, [*words[1:], ""], strict=True)
    is_own = any(word.lower() == you.lower() and not after[:1].isupper() for word, after in titled)
    return not is_own and _OWN.search(quote) is None
