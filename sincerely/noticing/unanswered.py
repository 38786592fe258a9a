"""The last word of a conversation, put to the owner alone and not answered, in which nothing was clearly asked. Pure.

What noticing does not know for an ask may be one all the same ("6 and we're done", "You decide what we say"). Such a
letter is never a sure row: it stands under "Perhaps", so that nothing put to the owner goes unseen.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sincerely.noticing.acknowledging import acknowledges
from sincerely.noticing.closing_words import WITHDRAWN
from sincerely.noticing.folding import fold
from sincerely.noticing.worth_words import FORWARDED

DAYS: Final = 6
"""Days for which such a letter is looked at; later it was answered elsewhere, or never will be."""
MOST_SHOWN: Final = 5
"""Letters at most, the newest."""
LONGEST: Final = 1500
"""Characters of a letter; a longer one is a report."""
QUOTED: Final = 160
"""Characters that are shown of it."""
_DAY: Final = (
    r"(?:noon|midday|eod|cob|tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|end of|next|\d)"
)
LEFT_TO_READER: Final = re.compile(
    r"\w\w\?(?=[\s\"')”’]|$)|\b(?:you decide|(?:your|ur) (?:call|choice|decision|move|turn|go|view|thoughts)|up to you|over to you|let me know|yes ?(?:/|or) ?no|what (?:we|i) (?:say|tell|do)|(?:need|needs|want|wants|waiting for|waiting on|without|sitting with) (?:you|your)"
    rf"|(?:by|before|until|till) {_DAY}|deadline|still (?:good|ok|okay|on)|reminder|and we(?:'re| are) done|you(?:'re| are)? (?:free|coming|around|fixed|ok|okay|happy|up for|still|promised|said)|how are you (?:fixed|placed))\b"
    r"|\b(?:tuy (?:anh|chi|em|ban|con|chau)|(?:anh|chi|em|ban|con) (?:quyet|chot|tinh sao|thay sao)|truoc (?:thu|ngay|\d|trua|chieu|toi|mai|chu nhat)|han (?:chot|cuoi)|nhac (?:nhe|lai)|(?:cho|doi) (?:anh|chi|em|ban|con) (?:tra loi|phan hoi|chot|quyet)|sao roi|the nao|may gio|khi nao|bao gio|luc nao|hay sao)\b"
)
"""What leaves something to whoever reads it: a question, a choice, a day, a word that they gave."""
_ADDRESS: Final = re.compile(r"www\.|\w\.\w+/|://")
"""Of a page: a question mark within it asks nothing."""
_SENTENCE: Final = re.compile(r"[^.!?\n]*[.!?]?")


@dataclass(frozen=True, slots=True)
class LastWord:
    """A letter to the owner alone, from somebody whom they know, after which neither wrote."""

    person_id: int
    entry_id: int
    message_id: str
    at: datetime
    subject: str
    text: str


def leaves_to_reader(letter: LastWord) -> str:
    """Return the sentence that leaves something to the owner; blank where the letter only tells, thanks or takes back."""
    folded = fold(letter.text)
    if len(letter.text) > LONGEST or FORWARDED.search(fold(letter.subject)) or WITHDRAWN.search(folded):
        return ""
    if acknowledges(letter.text, is_answer=False):
        return ""
    for match in _SENTENCE.finditer(letter.text):
        said = " ".join(match.group().split())
        if " " in said and _ADDRESS.search(said) is None and LEFT_TO_READER.search(fold(said)):
            return said[:QUOTED]
    return ""
