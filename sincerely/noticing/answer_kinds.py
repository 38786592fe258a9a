"""What kind of letter an ask wants: an answer, a time, an introduction, a word that something arrived, an opinion, terms.

Read from the ask's own words, folded, English and Vietnamese alike. What these words do not settle is plain information.
"""

import re
from typing import Final

from sincerely.noticing.folding import fold

_YOU_VI = r"(?:anh|chi|em|co|chu|bac|ban|ong|ba|minh|toi|con|chau|thay|sep|a|c|e)"
KINDS: Final = (
    (
        "reschedule",
        r"\breschedul|\bpostpone\b|\b(?:move|push|shift|delay) (?:(?:our|the|this|that|today'?s|tomorrow'?s) )?(?:\w+ )?"
        r"(?:meeting|call|appointment|lunch|dinner|session|interview|visit)\b|\b(?:another|different|other) (?:time|day|date)\b"
        r"|\b(?:doi|lui|hoan) (?:\w+ ){0,2}(?:lich|gio|ngay|hen|buoi|hop|sang|lai|session|meeting|call)\b",
    ),
    (
        "introduction",
        r"\bintroduc(?:e|tion)\b.{0,40}\b(?:to|me|us|him|her|them)\b|\b(?:put|get) (?:me|us|him|her|them) in (?:touch|contact)\b"
        rf"|\bconnect (?:me|us) (?:with|to)\b|\bgioi thieu\b.{{0,30}}\b(?:voi|cho) {_YOU_VI}\b|\bket noi\b.{{0,20}}\b(?:voi|cho)\b",
    ),
    (
        "documents_received",
        r"\b(?:did|have|if|whether) you(?:'ve| have| had| ever)? (?:got|get|gotten|receive|received)\b|\b(?:confirm|acknowledge) (?:the )?receipt\b"
        r"|\bnhan duoc\b.{0,40}\b(?:chua|khong)\b|\bxac nhan (?:da|la da)? ?nhan\b",
    ),
    (
        "negotiation",
        r"\b(?:discount|rebate|counter-?offer)\b|\b(?:better|lower|best|match (?:the|this|that)|reduce (?:the|your)) (?:price|rate|fee|offer)\b"
        r"|\b(?:giam|bot) (?:gia|them|cho)\b|\bchiet khau\b|\bgia (?:tot|re|thap) hon\b|\bthuong luong\b",
    ),
    (
        # Whoever asks for an hour to hear an opinion asks for an hour first.
        "scheduling",
        rf"\b{_YOU_VI} (?:co )?(?:ranh|gio trong|lich trong|trong lich)\b|\b{_YOU_VI} co tien (?:goi|gap|hop|call|noi chuyen|trao doi|ghe|qua|tiep|video|nghe)\b|\b(?:are you|will you be|would you be|if you(?: are|'re)) (?:\w+ )?(?:free|available)\b",
    ),
    (
        "feedback",
        r"\b(?:your|any|some|have|had|has|with|share|give (?:me|us)) (?:\w+ )?(?:thoughts?|comments?|feedback|views|opinions?|suggestions?|impressions?|reactions?)(?! (?:from|by) (?!you\b))\b|\bwhat (?:do )?you (?:think|make of)\b|\bhow (?:does|do) (?:this|that|it|they|these) (?:look|sound|read)\b"
        r"|\b(?:please|pls|could you|can you|would you|(?<!chance )(?<!opportunity )to) (?:\w+ )?review\b(?! (?:all|any) (?:\w+ )?(?:items|files|boxes|things)\b)(?!.{0,80}\band let (?:me|us) know (?:after|when|once) (?:you|it)\b)(?!.{0,40}\b(?:address\w*|phone|numbers?|contact|details|(?<!the )data|records?|spelling|entries)\b)(?!.{0,50}\b(?:with (?:each|every|him|her|them)\b|carefully|before (?:you|signing|signature)|and (?:comply|follow|sign|return|complete|forward|fill|submit|execute)|.{0,150}\b(?:give|send|submit|return|update|provide) (?:an?|the|it|them) (?:\w+ )?(?:inventory|list|form|copy|back)))|\b(?:gop y|dong gop|nhan xet|phan bien|cho biet y kien|y kien (?:cua|ve)|co y kien)\b|\bcan (?:sua|chinh|them bot) (?:gi|cho nao|o dau)\b|\b(?:cho|xin) (?:\w+ )?(?:xin )?y kien\b"
        rf"|\b{_YOU_VI} (?:thay|nghi) (?:\w+ ){{0,4}}(?:sao|the nao|on (?:chua|khong)|duoc chua)\b",
    ),
    (
        "scheduling",
        r"\b(?:when|what (?:time|day|date)s?) (?:can|could|would|is|are|will|shall|should|do|works?)\b.{0,40}\b(?:meet|call|talk|come|free|available|you|we)\b"
        r"|\b(?:what|which|whatever) (?:time|day|date)s?\b.{0,40}\b(?:works?|suits?|convenient|good|best)\b|\bwhen (?:\w+ )?(?:we|you) (?:can|could|might|may|are able to|would like to) (?:discuss|meet|talk|speak|chat|go|come|stop by|get together)\b"
        r"|\bwhen (?:\w+ ){0,3}(?:good|best|better|convenient) (?:time|day|date)\b|\b(?:good|best|better|convenient) (?:time|day|date) (?:would|is|for|to (?:meet|talk|call|speak|discuss))\b"
        r"|\b(?:have|got) (?:\w+ )?time to (?:stop by|come by|drop by|meet|talk|chat|speak|get together|discuss)\b"
        r"|\b(?:are you|will you be) (?:\w+ )?around\b|\blet (?:me|us) know your (?:schedule|availability)\b|\b(?:can|could|shall|should) we (?:meet|talk|speak|get together|have (?:a|lunch|dinner|coffee))\b"
        r"|\b(?:(?:meet|sit down|get together|have (?:lunch|dinner|coffee)) with (?:me|us))\b|\b(?:schedule|set up|arrange|find) a (?:\w+ )?(?:meeting|call|time|visit)\b"
        r"|\bdo you have (?:\w+ ){0,3}(?:time|minutes)\b|\bhave (?:\d+|\w+) minutes\b|\b(?:your availability|times? (?:that )?works?|how about (?:a |another )?(?:\w+ )?(?:lunch|dinner|coffee|call|meeting))\b"
        r"|\b(?:khi nao|luc nao|may gio|hom nao|ngay nao)\b.{0,30}\b(?:gap|hop|hen|ranh|qua|tien)\b"
        r"|\b(?:give me a call|call me)\b.{0,30}\b(?:tomorrow|today|tonight|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?|morning|afternoon|evening|(?:this|next) week)\b"
        r"|\b(?:confirm|xac nhan|chot)\b.{0,25}\b(?:gio|lich|buoi)\b"
        r"|\b(?:\d{1,2}h|sang|chieu|toi|trua|thu \w+|mai|cuoi tuan)\b.{0,40}\b(?:meet|hop|gap|ghe|qua|call|hen)\b.{0,40}\b(?:duoc|dc|tien) (?:khong|ko|hong|k)\b"
        r"|\b(?:hen gap|gap nhau|gap mat|sap xep (?:\w+ )?(?:gap|hop|lich)|len lich|dat lich)\b",
    ),
)  # fmt: skip
_WHO_IS_TO: Final = re.compile(r"\bwho\b.{0,60}?\bto review\b")
"""Asked for a person, not for their opinion."""
_READ: Final = tuple((task, re.compile(pattern)) for task, pattern in KINDS)


def kind_of_answer(quote: str) -> str:
    """Return the task kind (INTERFACES.md) of an answer to these words."""
    folded = _WHO_IS_TO.sub("who", " ".join(fold(quote).split()))
    return next((task for task, pattern in _READ if pattern.search(folded)), "information")
