"""What somebody promises for a colleague who reads along: "Lea (cc) will send it this week".

Only a reader of the same letter is a colleague whose word one gives; of anybody else it is news.
"""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language.en.grammar import Found, quote_end, rx
from sincerely.noticing.records import Clause

_WILL: Final = rx(
    r"(?:^|[,;:(-] |\b(?:and|but|so) )(?P<who>[a-z'-]+)(?: \(?(?:in copy|cc|cc'd|copied(?: in)?|here)[^)]{0,20}\)?,?)?(?:'ll| will)(?: also| then| now| just| both)* "
    r"(?:send|call|ring|phone|e-?mail|get back|come back|be (?:in touch|with you|sending|calling)|sort|let you know|work|fix|arrange|book|bring|deliver|confirm|update|share|forward|reply|answer|check|write|draft|prepare|provide|look (?:into|after)|take care|pick (?:this|it|that) up|set up|help|follow up|issue|raise|post|ship|order|chase) (?P<rest>[^.;?!]{0,100})"
)
_TO_READER: Final = rx(
    r"\b(?:you|your|yours)\b|<LIMIT>|\b(?:it|this|that) (?:up|out|over)\b|\bthis (?:week|morning|afternoon)\b"
)
_PRONOUNS: Final = frozenset(("he", "she", "they"))
_FEW: Final = 2
"""Readers from which one of them may be a colleague."""


def find(clause: Clause, readers: Sequence[str]) -> list[Found]:
    """Return what the clause promises for another reader of the letter, who is named in it."""
    if len(readers) < _FEW:
        return []
    names = frozenset(word for reader in readers if (word := fold(reader).split("@")[0].split(" ")[0].strip('"<')))
    found = []
    for match in _WILL.finditer(clause.folded):
        who, at = match["who"], match.start("who")
        named = who in names or (who in _PRONOUNS and any(name in clause.folded[:at].split() for name in names))
        if named and _TO_READER.search(clause.folded, match.start("rest")) is not None:
            found.append(Found("en.promise.colleague", at, quote_end(clause.folded, at)))
    return found
