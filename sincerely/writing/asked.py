"""What an ask is, as far as a letter's first words depend on it: a question, a request, or neither; a time proposed. Pure.

Read from the ask's own words, folded, English and Vietnamese alike. What these words do not settle is `said`, and gets
the plain form that is right for anything: what they wrote, and a gap for what the owner wants to say.
"""

import re
from typing import Final, Literal

from sincerely.sources.folding import fold

Form = Literal["question", "request", "said"]
_YOU: Final = (
    r"(?:anh|chi|em|co|chu|bac|ban|ong|ba|minh|toi|con|chau|tui|me|ma|bo|ba|cau|mo|thay|sep|e|a|c|b|m|quy khach|quy vi)"
)
_AT_HEAD: Final = r"^(?:\W*(?:and|also|so|but|then|or|well|oh|ok|hi|hey|if (?:you|so|not|possible)[^,]{0,40},)\b\W*)*"
REQUEST_EN: Final = re.compile(
    r"\b(?:please|pls|plz|kindly|appreciated|remind me|let (?:me|us) know|(?:can|could|will|would|may|might) (?:(?:i|we) (?:please |also )?(?:get|have)\b|you(?! (?:\w+ )?(?:know|think|say|see|tell|recommend|suggest|remember|recall|explain)\b))"
    r"|would(?:n't)? you mind|(?<!\bdo )(?<!\bdid )(?<!\bwould )(?:i|we)(?:'d| would)? (?:need|want|like|love|appreciate|be (?:grateful|glad|happy))\b.{0,20}\b(?:you|your|to|if|a|an|the)"
    r"|feel free|make sure|be sure|don'?t forget|do not|call me|give me a call|(?:ask|need|want|expect)(?:ing|ed)? (?:that )?you)\b"
    + "|"
    + _AT_HEAD
    + r"(?:send|forward|call|give|tell|check|let|get|put|add|review|bring|confirm|advise|see|take|look|use|"
    r"ask|contact|email|e-mail|mail|fax|print|sign|return|copy|cc|include|attach|update|complete|fill|submit|provide|"
    r"prepare|arrange|schedule|book|order|buy|pay|wire|transfer|enter|move|delete|remove|change|fix|help|join|come|meet|"
    r"try|keep|hold|wait|note|remember|follow|reply|respond|answer|share|show|post|set|run|pull|draft|write|read|work|"
    r"talk|speak|discuss|find|make|go|(?:do|be|have)(?! (?:we|you|i|they|he|she|it|the|there|any|your|our|these|those|all|people|not)\b)|drop|stop|start|turn|open|close|cancel|plan|consider|start)\b"
)
REQUEST_VI: Final = re.compile(
    r"\b(?:giup|gium|dum|ho|nho|vui long|xin|phien|lam on|de nghi|yeu cau|kinh mong|rat mong|mong|can|dung|nho la|please|pls)\b"
    rf"|\b(?:nhe|nha|nhen|nghe|di|voi|nhaa)\W*(?:a|ha|{_YOU})?\W*$|\bcho {_YOU} (?:xin|muon|gui)\b"
)  # fmt: skip
QUESTION: Final = re.compile(
    r"\?|" + _AT_HEAD + r"(?:can|could|would|will|do|did|does|is|are|was|were|have|has|may|should|shall|any|who|whom|whose|what|when|where|which|why|how)\b"
    rf"|\bcho {_YOU} (?:hoi|biet)\b|\b(?:khong|chua|ko|hong|hok|hem|sao|bao gio|bao nhieu|the nao|khi nao|luc nao|o dau|gi|nao|ai)\W*(?:a|vay|nhi|ha|the|nhe|nha|{_YOU})?\W*$"
)  # fmt: skip
EITHER: Final = re.compile(
    rf"\bhay\b (?:\S+ ){{1,6}}(?:vay|the|nhi|ha|a)(?: (?:a|{_YOU}))*\W*(?:$|[,?])|\bhay\b [^?]*\?\W*$"
)
"""One or the other: "trước ăn hay sau ăn vậy"."""
YES_OR_NO: Final = re.compile(
    rf"\b(?:co|da|con)\b(?! the\b)(?!.*\b(?:giup|gium|dum|ho|nho|vui long|xin|phien|duoc (?:khong|ko))\b).*\b(?:khong|chua)(?: (?:a|vay|nhi|{_YOU}))*\W*\?\W*$"
)
"""Asked whether: "anh có cần mượn tạm cái khác không ạ?"."""
DO: Final = re.compile(r"\bhãy\b|^\W*hay (?!\S+ (?:la|hay)\b)")
"""Told to do it; without its mark the word is also "or"."""
ASKS_TO_KNOW: Final = re.compile(rf"\b(?:cho {_YOU}|muon|xin|xin phep) (?:hoi|biet)\b")
HOUR: Final = re.compile(
    r"\b\d{1,2}(?::\d{2}| ?h ?\d{0,2}| ?gio(?: \d{1,2})?| ?(?:am|pm|a\.m|p\.m|o.?clock))\b|\b(?:noon|midday)\b|\bat \d{1,2}\b"
)
DAY: Final = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|this (?:morning|afternoon|evening)"
    r"|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun) (?:morning|afternoon|evening|night|at|the)"
    r"|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:sang|trua|chieu|toi|dem) (?:nay|mai)|ngay (?:mai|kia|mot)|hom nay)\b"
    r"|\b\d{1,2}[/.]\d{1,2}\b"
)
WHICH: Final = re.compile(
    r"\b(?:when(?!ever)|(?:what|which|whatever) (?:times?|days?|dates?)|any ?time|(?:an)?other (?:time|day|date)|different (?:time|day|date)"
    r"|khi nao|luc nao|may gio|(?:hom|ngay|gio|buoi|khung gio|lich|luc) (?:nao|khac))\b"
)
FREE: Final = re.compile(r"\b(?:free|availab\w*|ranh|gio trong|lich trong|schedule|calendar)\b")
NAMED: Final = re.compile(
    r"\b(?:this|that|the) (?:time|date|slot|day|one)\b|\b(?:gio|lich|ngay|buoi|khung gio|lich hen|cuoc hen) (?:nay|do|tren|hen|ay)\b"
    r"|\b(?:confirm|xac nhan|chot)\b"
)


def form_of(quote: str, language: str) -> Form:
    """Return what these words are to somebody who answers them."""
    folded = " ".join(fold(quote).replace("’", "'").split())
    if ASKS_TO_KNOW.search(folded) or (language == "vi" and (EITHER.search(folded) or YES_OR_NO.search(folded))):
        return "question"
    told = language == "vi" and DO.search(quote.lower())
    if told or (REQUEST_VI if language == "vi" else REQUEST_EN).search(folded):
        return "request"
    return "question" if QUESTION.search(folded) else "said"


def proposes_a_time(quote: str) -> bool:
    """Whether words about a meeting name the time themselves, so that the answer is yes, no, or another one."""
    folded = " ".join(fold(quote).split())
    if WHICH.search(folded):
        return False
    return bool(HOUR.search(folded) or NAMED.search(folded) or (DAY.search(folded) and not FREE.search(folded)))
