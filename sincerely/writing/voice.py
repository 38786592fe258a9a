"""The owner's own habits with one person, read from letters they wrote by hand: greeting, closing, how they sign."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|chào|chao|kính gửi|kinh gui|thưa|dạ|em chào|chị ơi|anh ơi|"
    r"(?:\w+ ){0,2}(?:anh|chị|em|cô|chú|bác|bạn|thầy) [^\n]{0,24}(?:ơi|ạ)|gửi)\b[^\n]{0,50}$",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"^(?:best|regards|kind regards|best regards|warm(?:ly| regards| wishes)|all the best|cheers|thanks|many thanks|thank you|"
    r"yours(?: sincerely| truly)?|sincerely|take care|speak soon|see you (?:soon|then)|talk soon|trân trọng|thân mến|thân|"
    r"cảm ơn (?:anh|chị|em|bạn)[^\n]{0,20}|em cảm ơn[^\n]{0,20}|chúc [^\n]{0,40}|mến)\b[^\n]{0,30}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How the owner usually opens and closes with this person, and on how many letters that rests."""

    greeting: str = ""
    closing: str = ""
    signs_as: str = ""
    n: int = 0


def read_habits(letters: Sequence[str]) -> Habits:
    """Return the most usual greeting, closing and signature of `letters` (new text only)."""
    greetings: Counter[str] = Counter()
    closings: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for letter in letters:
        lines = [line.strip() for line in letter.strip().split("\n") if line.strip()]
        if not lines:
            continue
        if GREETING.match(lines[0]):
            greetings[lines[0]] += 1
        for number, line in enumerate(lines[-3:], start=max(len(lines) - 3, 0)):
            if number and CLOSING.match(line):
                closings[line] += 1
        if len(lines) > 1 and len(lines[-1]) <= 24 and not lines[-1].endswith((".", "?", "!", ":")):
            names[lines[-1]] += 1
    return Habits(most(greetings), most(closings), most(names), len(letters))


def most(counted: Counter[str]) -> str:
    """Return the most frequent value seen at least twice, else nothing."""
    value, times = counted.most_common(1)[0] if counted else ("", 0)
    return value if times >= 2 else ""
