"""Questions put to nobody: headings in capitals, the opening of who wants to sell something, and marks that are bullets."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sincerely.noticing.language.en.grammar import rx, words_of
from sincerely.noticing.records import Clause

Read = tuple[Clause, frozenset[str], list[str]]
"""A clause, its words, and the same in order."""
_OF_THE_TWO: Final = words_of("i me my we us our you your u ya y'all")
_A_TEXT: Final = 3
"""Clauses from which on a text can answer its own question, and words from which on one is a heading."""
_A_SENTENCE: Final = 5
"""Words from which a clause in small letters shows that capitals are not how the writer always writes."""
_A_CALL: Final = 5
"""Words up to which a first line only calls: "Attention, all drivers!"."""
_HEADS: Final = rx(r"(?:wh(?:y|at|en|ere|o|ich|ose)|how|is|are|will|do|does|can|must)\b")
_OPENS: Final = rx(
    r"(?:are|do|have|would|did|could|want|ready|tired|looking|need|interested|ever|wish) (?:you|your|to|of|for|in)\b"
)
_SELLS: Final = rx(
    r"\b(?:we can help|(?:would like|is pleased|are pleased|is proud|are proud|delighted) to (?:invite|announce|offer|introduce)|if you answered|learn more|here's your chance|now is (?:the|a) (?:great |perfect )?time"
    r"|look no further|don't miss|sign up|regist(?:er|ration)|enroll|limited (?:time|space|seating|offer)|toll[- ]free|visit (?:our|us)|(?:act|call|order|book|reserve) (?:now|today)|for only \$|we have the (?:answer|solution)|mlm|paid daily)\b"
)


def headings(clauses: Sequence[Read]) -> list[int]:
    """Return where the questions begin that are headings or an opening, of clauses given with their words."""
    return [*_in_capitals(clauses), *_opening(clauses), *_bullets(clauses)] if len(clauses) >= _A_TEXT else []


def _bullets(clauses: Sequence[Read]) -> list[int]:
    """Clauses that end with a blank and a mark which stands for the next bullet, none of them built as a question."""
    marked = [clause for clause, _, _ in clauses if clause.text.endswith(" ?")]
    if len(marked) < _BULLETS or any(_ASKS.match(clause.folded) is not None for clause in marked):
        return []
    return [clause.start for clause in marked if _PLEASE.search(clause.folded) is None]


_BULLETS: Final = 2
"""Marks after a blank from which they may be bullets that a mail program could not show."""
_PLEASE: Final = rx(r"\b(?:please|pls|plz|kindly|let (?:me|us) know)\b")
_ASKS: Final = rx(
    r"(?:(?:and|but|so|also|or|please|ok|hi|[a-z]+,),? )*(?:wh[a-z]+|how|is|are|am|was|were|will|would|do|does|did|can|could|shall|should|have|has|had|may|might|must|any)\b"
)


def _in_capitals(clauses: Sequence[Read]) -> list[int]:
    """The questions of neither writer nor reader that stand in capitals in a text that does not."""
    found = [
        one[0].start for one in clauses[1:] if one[0].question and one[0].text.isupper() and _heads(one[0], one[1])
    ]
    if found and any(len(words) >= _A_SENTENCE and not clause.text.isupper() for clause, words, _ in clauses):
        return found
    return []


def _heads(clause: Clause, words: frozenset[str]) -> bool:
    return len(words) >= _A_TEXT and words.isdisjoint(_OF_THE_TWO) and _HEADS.match(clause.folded) is not None


def _opening(clauses: Sequence[Read]) -> list[int]:
    """The questions that open what nobody says as "I", and that goes on to offer something."""
    first = 1 if len(clauses[0][1]) <= _A_CALL and not clauses[0][0].question else 0
    if not clauses[first][0].question or _OPENS.match(clauses[first][0].folded) is None:
        return []
    if any("i" in words or "me" in words or "my" in words for _, words, _ in clauses):
        return []
    if not any(_SELLS.search(clause.folded) is not None for clause, _, _ in clauses[first + 1 :]):
        return []
    return [clause.start for clause, _, _ in takewhile(lambda one: one[0].question, clauses[first:])]
