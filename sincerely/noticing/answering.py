"""Answers that leave an ask open: they ask back, hand it on to somebody, or answer another question of the same letter.

Pure. Whether such a letter settled what was asked is put to the owner as a question (`perhaps.py`).
"""

import re
from typing import Final

from sincerely.noticing import closing_words as words
from sincerely.noticing.about_it import pieces, says_done
from sincerely.noticing.acknowledging import GREETING
from sincerely.noticing.folding import fold
from sincerely.noticing.later import Later, OpenNotice, folded_text
from sincerely.noticing.matters import matter

BRIEF: Final = 300
"""Characters of a letter that may do no more than that."""
BRIEFEST: Final = 100
"""Characters of one that answers one question of several."""
_WANTS_A_THING: Final = re.compile(
    r"\b(?:(?:send|forward|give|get|provide|share with|tell|remind) (?:me|us|over|across|the|your)|let (?:me|us) have|what(?:'s| is| are) (?:the|your)|who (?:should|do|is|can)|how (?:many|much)|"
    r"gui|cho (?:em|anh|chi|minh|toi|ben em) (?:xin|biet)|bao nhieu|(?:so|ma|dia chi|ten|file) (?:nao|gi))\b"
)
"""An ask that a yes does not answer."""
_TO_ALL: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|ok|okay|sure|perfect|great|fine|done|approved|agreed|absolutely|of course|will do|no|sorry|(?:da )?(?:vang|duoc|ok|nhat tri|dong y|duyet)|(?:em|anh|chi) (?:dong y|duyet|nhat tri))\b"
)
_FIGURE: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_ACCENTED: Final = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]")
_COURTESY: Final = frozenset(
    "em anh chị cô chú bác con cháu mình bạn ơi ạ dạ vâng ừ nhé nha nghe cho với và là có không thì mà của để luôn này đó kia ấy được rồi cũng đã sẽ xin giúp cảm ơn thôi nào gì bao nhiêu mấy".split()
)
_HOW_MANY: Final = re.compile(
    r"\b(?:how (?:many|much|long|often|big|large)|number of|quantity|bao nhieu|may (?:bo|cai|nguoi|ngay|gio|suat|ban|chiec))\b"
)


def asks_back(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter answers with nothing but a question: "Happy to. For 12 or 24 months?"."""
    folded = GREETING.sub("", folded_text(later))
    if not later.same_person or later.has_attachment or len(folded) > BRIEF:
        return False
    if "?" not in folded or words.OTHER_TIME.search(folded):
        return False
    said = [one for _, _, one in pieces(later)]
    return all("?" in one or (not matter(one) and not _FIGURE.search(one)) for one in said) and not any(
        says_done(one, False) >= 0 for one in said
    )


def hands_on(notice: OpenNotice, later: Later) -> bool:
    """Whether a short letter names who looks after it, and does nothing about it itself."""
    folded = folded_text(later)
    if len(folded) > BRIEF or later.has_attachment or words.HANDS_ON.search(folded) is None:
        return False
    if _FIGURE.search(folded) and matter(notice.quote) & matter(later.text):
        return False  # It answers, and adds somebody.
    return not any(says_done(one, False) >= 0 for _, one, _ in pieces(later))


def answers_another(notice: OpenNotice, later: Later) -> bool:
    """Whether a short letter speaks of another ask of the same letter, and not of this one."""
    folded = GREETING.sub("", folded_text(later))
    if (
        not notice.beside
        or later.has_attachment
        or len(folded) > BRIEFEST
        or _WANTS_A_THING.search(fold(notice.quote)) is None
    ):
        return False
    if _TO_ALL.match(folded) or words.BOTH.search(folded) or _answers(notice.quote, later):
        return False
    if any(says_done(one, False) >= 0 for _, one, _ in pieces(later)):
        return False
    return any(_answers(other, later) for other in notice.beside)


def _answers(quote: str, later: Later) -> bool:
    """Whether a short letter speaks of what was asked: in its words, or with a figure for "how many"."""
    if matter(quote) & matter(later.text) or spoken(quote) & spoken(later.text):
        return True
    is_counted = _HOW_MANY.search(fold(quote)) is not None
    return not matter(quote) or (is_counted and _FIGURE.search(later.text) is not None)


def spoken(text: str) -> frozenset[str]:
    """Return the words of a Vietnamese text with their accents, but for persons and courtesy; an English one gives none."""
    said = text.lower()
    return frozenset(_WORD.findall(said)) - _COURTESY if _ACCENTED.search(said) else frozenset()


def holds_only_another(notice: OpenNotice, later: Later) -> bool:
    """Whether what "I'll come back to you" is said of is another ask of the same letter, and this one is answered."""
    mine = matter(notice.quote)
    held = [said for _, said, folded in pieces(later) if words.HOLDING.search(folded)]
    told = [said for _, said, folded in pieces(later) if not words.HOLDING.search(folded)]
    is_mine_told = any(mine & matter(said) for said in told)
    is_mine_held = any(mine & matter(said) for said in held)
    return (
        is_mine_told and not is_mine_held and any(matter(one) & matter(said) for one in notice.beside for said in held)
    )
