"""Answers that only say yes: "Of course, gladly", "Dạ vâng ạ", "Two quotes by the 19th, fine". Pure.

Whoever asks for a deed and hears yes has a promise, not the deed. Such an ask stays open: what was wanted by a day is
owed by it, in the words of whoever said yes.
"""

import re
from datetime import datetime
from typing import Final

from sincerely.noticing.acknowledging import GREETING
from sincerely.noticing.folding import fold
from sincerely.noticing.records import grammar_of
from sincerely.noticing.times import find_times

LONGEST: Final = 200
"""Characters of an answer that says no more than yes."""
_YES: Final = re.compile(
    r"^\W*(?:(?:yes|yep|yeah|oh|ah|hi|thanks?(?: you)?|great|good|da|vang|uh?m?)\b\W*)*(?:yes|yep|yeah|ok(?:ay|e)?|sure|of course|certainly|absolutely|definitely|gladly|with pleasure"
    r"|happy to|glad to|no problem|no worries|will do|on it|consider it done|leave (?:it|that) (?:with|to) me|noted|understood|roger|deal|count on (?:it|me)|(?:i|we)(?: will|'ll)(?= |\W)|can do"
    r"|da|vang|duoc|dong y|nhat tri|co ngay|yen tam|de (?:em|anh|chi|minh|con|toi|chau)|(?:em|anh|chi|con|minh|toi|chau) (?:se |xin )?(?:lam|gui|nhan|lo|chuan bi|soan))\b"
)
_NO: Final = re.compile(
    r"\b(?:no|not|cannot|never|sorry|unfortunately|afraid|but|unless|if|already|khong|ko|chua|tiec|nhung|neu|roi)\b|n't\b"
)
_NO_TROUBLE: Final = re.compile(
    r"\b(?:no (?:problem|worries|trouble)|not at all|khong sao|khong van de gi|if (?:you like|need be|that'?s ok(?:ay)?))\b"
)
_ASKS: Final = re.compile(
    r"\?|\b(?:need|please|pls|could you|can you|let me have|send me|vui long|giup|gium|nho (?:anh|chi|em)|cho (?:em|anh|chi) xin)\b|://"
)
_IS_THERE: Final = re.compile(
    r"\b(?:it|they|that|this|those|these)(?:'s| is| are|'re) (?:on|in|at|here|there|attached|done|with)\b|\b(?:i|we)(?:'ve| have| had| put| left| sent| gave| asked)\b|\b(?:ask|talk to|speak to|see) [a-z]+ for\b"
)
"""It is done already, or is somebody else's."""
_VERB: Final = re.compile(
    r"\b(?:is|are|was|were|be|will|would|'ll|has|have|had|went|goes|go|gets?|got|comes?|came|works?|means?|depends?|needs?|wants?|should|can|could|must|la|phai|can|dang|thi)\b|'(?:s|re|ll)\b(?<!you're)(?<!you’re)"
)
_WHAT_YOU_WANT: Final = re.compile(
    r"\b(?:you|anh|chi|em|ban) (?:need|want|require|expect|would like|can|muon)\b|\b(?:is|are) (?:it|they|the [a-z]+) due\b"
)
"""Whoever asks by when the other wants it hears a day, and no promise."""
_WHEN: Final = re.compile(r"\b(?:when|how soon|khi nao|bao gio|hom nao|ngay nao|luc nao)\b")
_WHEN_TO_HAVE: Final = re.compile(
    rf"{_WHEN.pattern}.{{0,40}}\b(?:have|get|see|expect|receive|send|co|gui|xong|nhan)\b(?! you\b)"
)
"""Whoever asks when they can have a thing asks for the thing."""
_FIGURE: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W_]{4,}")
_DEED: Final = re.compile(
    r"\b(?:send|get (?:me|us|you|it|this|that|them)|forward|share|provide|deliver|draft|write|review|edit|look (?:at|over|into)|read|fix|book|order|pay|prepare|print|copy|finish|complete|update|report"
    r"|submit|sign|introduce|set up|arrange|bring|return|fill (?:in|out)|approve|find|collect|pick (?:it |them )?up|drop|call|ring|quotes?|list|figures|numbers|names"
    r"|gui|chuyen|lam|sua|ky|dat|in|chuan bi|hoan thanh|xu ly|sap xep|duyet|dien|thanh toan|soan|viet|xem|kiem tra|check|cap nhat|nop|lap|mua|goi|dem|lay)\b"
)
"""A thing done or handed over, that a yes does not do."""


def only_says_yes(quote: str, answer: str, language: str, at: datetime) -> bool:
    """Whether an answer to the ask of these words, written `at`, says that it will be done, and no more.

    That it is done already, or comes with the answer, is for the caller to see.
    """
    folded = GREETING.sub("", fold(answer)).strip()
    if not folded or len(folded) > LONGEST or _ASKS.search(folded):
        return False
    if _NO.search(_NO_TROUBLE.sub(" ", folded)) or _IS_THERE.search(folded):
        return False
    asked = fold(quote)
    if _YES.match(folded) is not None:
        return _DEED.search(asked) is not None and not _tells(answer, language, at)
    # "Two quotes by the 19th" says that they will come by then; "the list is due by Friday" answers a question.
    if _WHAT_YOU_WANT.search(asked) or _VERB.search(folded) or named_limit(quote, answer, language, at) is None:
        return False
    return _DEED.search(asked) is not None or _WHEN_TO_HAVE.search(asked) is not None


def named_limit(quote: str, answer: str, language: str, at: datetime) -> datetime | None:
    """Return the last day that a short answer gives itself for what was asked: "Handover note by Thursday"; None without one."""
    if len(answer) > LONGEST:
        return None
    asked, folded = fold(quote), fold(answer)
    is_about_it = _WHEN.search(asked) is not None or bool(set(_WORD.findall(asked)) & set(_WORD.findall(folded)))
    if not is_about_it:
        return None
    times = find_times(" ".join(answer.split()), grammar_of(language), at)
    limits = [one.end or one.start for one in times if one.sure and one.rel == "before"]
    return limits[-1] if limits and limits[-1] > at else None


def _tells(answer: str, language: str, at: datetime) -> bool:
    """Whether an answer holds a figure that is no time: then it is more than a yes."""
    rest = line = " ".join(answer.split())
    for one in find_times(line, grammar_of(language), at):
        rest = rest.replace(one.quote, " ")
    return _FIGURE.search(rest) is not None
