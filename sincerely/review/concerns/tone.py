"""Does the tone fit what they wrote: nothing cheerful into grief, no joke into anger?"""

import re
from collections.abc import Iterable

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.language import latest_of_theirs
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold

SAD = frozenset({"grief", "illness", "job_loss", "bad_news"})
HEATED = frozenset({"anger", "complaint", "conflict", "legal", "money_dispute"})
MOST = 3000
"""Characters of a message that are read for what it holds."""
JOKE = re.compile(
    r"(?<!\w)(?:[:;=8]-?[)D]+|=\)+|:v|\^[_.]?\^|:p)(?!\w)|[\U0001F600-\U0001F60F\U0001F61B-\U0001F61D\U0001F642\U0001F643"
    r"\U0001F389\U0001F38A\U0001F973\U0001F929\U0001F44D\U0001F4AA\U0001F525\U0001F680]|\b(?:ha(?:ha)+|hehe|hihi|lol|lmao|rofl|kkk+)\b|!!+"
)
CHEER = re.compile(
    r"\b(?:congratulations|congrats|awesome|fantastic|exciting|excited|thrilled|amazing|wonderful (?:news|day|week)|great news|good news|"
    r"happy (?:friday|monday|new year|birthday)|have a (?:great|wonderful|fantastic|fun)|yay|woohoo|hooray|cheers|can't wait|super|so much fun|"
    r"hope (?:all is|you're|you are|everything is) (?:well|great|fine)|hope you had a (?:great|good|nice)|hope this (?:\w+ )?finds you well|"
    r"chuc mung|tuyet voi|vui qua|qua vui|that vui|chuc (?:anh|chi|em|ban|co|chu|bac) (?:mot )?(?:ngay|tuan|cuoi tuan) (?:\w+ )?"
    r"(?:vui|tot lanh|tuyet)|tin vui|hao hung|phan khoi|qua da)\b"
)
LIGHT = re.compile(
    r"\b(?:no worries|don't worry about it|chill|oops|whoops|my bad|calm down|relax|exciting|excited|awesome|thrilled|fantastic|"
    r"cheers|yay|vui qua|tuyet voi|hao hung|binh tinh di|co gi dau|chuyen nho)\b"
)


HARSH = re.compile(
    r"\b(?:unacceptable|ridiculous|disgraceful|outrageous|incompetent|shame on you|how dare you|last warning|final warning|or else"
    r"|pay (?:up|now)|immediately or|sick (?:and tired )?of your|khong the chap nhan duoc|vo trach nhiem|qua dang|lam an kieu gi|lam an the a"
    r"|ngay lap tuc|canh cao lan cuoi|dung co ma|het chiu noi)\b"
)
LOUD = re.compile(r"\b[A-ZĐÀ-Ỹ]{3,}\b!+|!{2,}")


def harsh(text: str) -> Iterable[Concern]:
    """A hard word said loudly, in capitals or with marks behind it, into a thread that holds no quarrel."""
    hard, loud = HARSH.search(fold(text).replace("’", "'")), LOUD.search(text)
    if hard and loud:
        yield Concern("tone_clash", False, text[hard.start() : hard.end()], {}, "harsh")


def tone_clash(letter: Candidate) -> Iterable[Concern]:
    """A cheerful word, a joke or a shout where their last words were of loss or anger; a hard one elsewhere."""
    matters = set(letter.matters) or matters_of_thread(letter)
    text = own_words(letter.text)
    if not matters & (SAD | HEATED):
        yield from harsh(text)
        return
    folded = fold(text).replace("’", "'")
    wanted = (JOKE, CHEER) if matters & SAD else (JOKE, LIGHT)
    found = min(
        (match for pattern in wanted if (match := pattern.search(folded))), key=lambda one: one.start(), default=None
    )
    shouts = [match.start() for match in re.finditer("!", text)]
    if found is None and len(shouts) < (1 if "grief" in matters else 2):
        return
    start, end = found.span() if found else (word_before(text, shouts[0]), shouts[0] + 1)
    about = sorted(matters & (SAD | HEATED), key=lambda one: one not in SAD)[0]
    yield Concern("tone_clash", False, letter.text[start:end], {"about": about})


def word_before(text: str, at: int) -> int:
    """Return where the word before `at` begins."""
    while at and not text[at - 1].isspace():
        at -= 1
    return at


def matters_of_thread(letter: Candidate) -> set[str]:
    """Return the hard matters in the latest messages of the other side."""
    said = [each.written[:MOST] for each in latest_of_theirs(letter)]
    return {matter.kind for text in said for matter in read(text, Context()).matters}
