"""What else a message asks than noticing took for an ask: it wants an answer beside the one that was found. Pure.

Only a letter that answers an ask anyway looks for these, so a doubtful one costs its writer a glance and opens no need.
"""

import re
from collections.abc import Sequence
from typing import Final

from sincerely.noticing.records import Clause

SHORT_MESSAGE: Final = 900
"""Characters of a message that is read for its questions: a longer one asks many things of nobody."""
LONG_MESSAGE: Final = 3_000
"""Characters of a message that is read for what it says it needs, for invitations and for "Comments?"."""
FEWEST_WORDS: Final = 4
YOU: Final = r"(?:anh chi|anh|chi|em|co|chu|bac|ban|ong|ba|thay|sep|con|chau|minh|quy (?:khach|vi))"
ME: Final = r"(?:em|anh|chi|minh|toi|con|chau|tui|co|chu|bac|ben (?:em|minh|toi))"
"""How Vietnamese letters call their reader and their writer, folded."""
ASKS_PLAINLY: Final = re.compile(
    r"\W*(?:(?:(?:also|and|so|but|or)\b\W*|[^,]{3,60}, ))?(?:has there been|have you|did you|do you|can you|could you|will you|would you|might you|are you|is there|are there|when (?:do|can|will)|"
    r"what (?:is|are) (?:the|your)|(?:what|which) (?:other |kinds? of |sorts? of |types? of )?(?:rules?|times?|dates?|days?|documents?|steps?|numbers?|version|format|price)\b(?=.{0,90}\b(?:is|are|do|does|can|could|might|should|would|will)\b)|"
    r"where (?:is|are) (?:the|we|you)|any (?:word|news|update)s? (?:on|from|about))\b"
)
"""How a question begins whose mark was forgotten."""
ASKS_PLAINLY_VI: Final = re.compile(
    rf"\b(?:bn|bao nhieu|bao nhiu|may|nao|sao|gi|dau|khi nao|bao gio|chung nao)\b(?: \w+){{0,2}} (?:vay|the|ha|ta|nhi)(?: (?:a|{YOU}|shop|ad))*\W*$"
)
"""How one ends: "ship về Vinh bao nhiêu vậy"."""
PASSED_ON: Final = re.compile(
    r"\b(?:asks?|asked|is asking|was asking|wants? to know|wanted to know|would like to know|needs? to know|wonders?|(?:is|was) wondering) (?:me )?(?:if|whether|when|what|how|where|who|which)\b.{0,80}\b(?:you|your)\b"
    rf"|\b(?:hoi|muon hoi|muon biet|can biet)\b(?! (?:em|toi|minh|con|chau|tui)\b)(?=.{{0,120}}\b(?:{YOU})\b).{{0,120}}\b(?:khong|chua|bao nhieu|khi nao|bao gio|may|nao|the nao|o dau|ai|gi)\b"
    rf"|\b(?:bao|nho|noi) {YOU} (?:xem|duyet|gui|ky|kiem tra|bao|cho|lam|chot|xac nhan|confirm|sua|goi|check)\b"
)
"""A question or a request that somebody else has the writer put: "Mr. Holm asks when you open", "sếp em bảo anh duyệt"."""
TELLS_TO: Final = re.compile(
    rf"\W*(?:(?:co|con|duoc|duoc nua|ok|neu \w+|neu con) thi )?(?:bao|gui|cho|nhan|goi|chuyen|kiem tra|xem|check|dat|soan|in|giu) (?:lai |giup |dum |ho )?{ME}\b(?! (?:da|dang|se|cung|roi)\b)"
)
"""A bare command with its writer in it: "Báo anh giá luôn", "còn thì giữ mình hai vé"."""
PUT_TO_THE_READER: Final = re.compile(
    r"\b(?:you|your|we|our|i|me|my|there|any|anyone|should|when|where|which|how|who|what|is|are|does|did|do|can|could|has|have)\b"
    rf"|\b{YOU}\b|\b(?:khong|chua|nao|bao gio|bao nhieu|may|sao|gi|dau|ai|hay)\b"
)
_I: Final = r"(?<!if )(?<!when )(?<!whenever )(?<!once )(?<!what )(?<!all )(?<!case )\b(?:i|we)"
NEEDED: Final = re.compile(
    rf"{_I}(?:'ll| will| also| still| really| do| just| now| would)* need (?:you\b|(?:a|an|the|your|some|more|any|all|two|three|both|another|these|this|that|those|it|them) (?!break|rest|drink|holiday|vacation|moment|minute|nap)\w|"
    r"to (?:know|meet|see|hear|receive|understand|talk|speak|get (?:a|an|the|your|some|this|that|these)|have (?:a|an|the|your))\b)"
    rf"|{_I}(?:'d| would|'m| am| are|'re| was| were| had)* (?:also |just |really )*(?:want(?:ed)?|like|hop(?:e|ed|ing)) to (?:get|have|hear|know|see|ask|receive|obtain) "
    r"(?:your|an? (?:update|idea|answer|estimate|quote|copy|list|sense)|some|more|you|from you|if|whether|what|how|when|why|who)\b"
    rf"|{_I}(?:'m| am|'re| are) (?:also |still |currently |now )*(?:looking for|in need of|seeking|searching for) (?:a|an|some|any|your|someone|somebody|anyone|people|volunteers|help|two|three|ways|suggestions|ideas)\b"
)
"""What the writer says to lack: "we need a contact from Holm", "I wanted to get your view", "looking for a second reader"."""
INVITES: Final = re.compile(
    r"\b(?:i|we)(?:'d| would)? (?:also |warmly |cordially |very much )*(?:like to |love to |want to |wish to )?invite you\b|\byou(?: are|'re) (?:all |both |cordially |warmly |also )*invited\b"
    r"|\bhop(?:e|ing)(?: that)? you(?:'ll| will| can| could| would| might)? (?:be able to )?(?:join|attend|come|accept|speak|make it)\b"
    rf"|\b(?:muon|xin|kinh|tran trong|than|dinh|tinh) moi (?:cac )?{YOU}\b|^\W*moi (?:cac )?{YOU}\b(?! (?:an|uong)\b)"
)
_DEED: Final = r"(?:attend|join|be|bring|send|submit|complete|return|sign|report|contact|register|reply|respond|review|read|use|fill|call|enter|update|make|provide|notify|let)"
EXPECTS: Final = re.compile(
    r"\b(?:all (?:of (?:you|us)|(?:\w+ )?\w+s)|everyone|everybody|each of (?:you|us)|you (?:both|all)|those|team|employees|staff|members|managers|attendees|participants)\b[^,;]{0,60}\b(?:should|must|need to|have to|(?:is|are) (?:expected|required|asked|requested|encouraged) to)"
    rf"(?: also| all| please| plan to)* {_DEED}\b"
    r"|\b(?:i|we) (?:understand|trust|assume|presume|take it|expect)(?: that)? you(?:'ll| will)\b|\b(?:i|we) (?:understand|trust|assume|presume)\b.{0,90}\band that you(?:'ll| will)\b"
)
"""What is taken as agreed, or laid on many: "I trust you will tell them", "all teams should attend"."""
PLEADS: Final = re.compile(
    r"\S{3,},? (?:so|hence|therefore),? (?:please|pls|kindly) (?!find|note|see|feel|accept|excuse|forgive|don't|do not)\w+"
    r"|\bif (?:not|so|yes|no|it|you|any|the|this|that|they|there|your|incorrect|wrong|interested|needed|possible)\b(?!.*\b(?:questions?|problems?|concerns?|comments?|issues?|further|help|assistance|anything|would like|want|wish|prefer)\b)[^.?!]{0,60}(?:,|,? then) (?:please |pls )?"
    r"(?:reply|send|call|tell|let|return|update|correct|fill|sign|forward|bring|e-?mail|give|check|confirm|submit|complete)\b"
)
"""A request that stands behind its reason or its condition: "we count heads, so please reply", "if wrong, then reply"."""
NAMED: Final = re.compile(
    r"^(?:Anh|Chị|Cô|Chú|Bác|Em|Bạn|Thầy) [A-ZĐ][^\W\d_]+ (?:coi|xem|kiểm tra|check|đọc|rà|sửa|tính|gửi|in|ký|gọi|hỏi|cho|báo|chuẩn bị|đặt)\b(?! (?:rồi|xong))"
)
"""Somebody called by name who is told to do it: "Anh Toàn coi lại khoản 3.2"."""
_THEIR_VIEW: Final = r"(?:thoughts|comments|suggestions|ideas|opinions?|feedback|views|reactions?|objections?|advice|preferences?|volunteers)"
LEANS: Final = re.compile(
    rf"^\W*(?:any(?:one)? (?:other )?|your )?{_THEIR_VIEW}(?: on (?:this|that|it)| please)?\W*\?"
    r"|^\W*(?:what do you (?:all |both |guys )?think(?: of (?:this|that|it))?|(?:do you )?agree|(?:all )?ok(?:ay)?(?: with (?:you|this|that))?|makes? sense|deal"
    r"|is there (?:a|any) (?:difference|problem|reason|way|issue|conflict)(?: [\w']+){0,3}|(?:(?:so|and|but) )?(?:is|was|are|were|does|do|did|has|have|had|will|would|can|could|should) (?:this|that|it|these|those|they|he|she|one)(?: [\w']+){0,5})\W*\?"
    r"|^\W*(?:please |pls )?(?:let (?:me|us) know|tell me|advise)(?: me| us)? (?:when|what time) (?:a|the|would|is|works|suits|it)\b(?: [\w']+){0,6}\W*$"
    r"|^\W*(?:please |pls )?(?:let (?:me|us) know|advise|confirm|tell me) (?:if|whether) (?:you (?:feel otherwise|feel differently|disagree|object|agree)|(?:this|that|it) (?:works|suits|is (?:ok(?:ay)?|fine|acceptable|alright|all right|correct|right|possible)))(?: [\w']+){0,3}\W*$"
    rf"|^\W*(?:(?:{YOU} )?(?:thay|nghi) (?:sao|the nao|on khong)|(?:nhu )?(?:vay|the) (?:co )?(?:duoc|on) (?:khong|chua)|(?:co )?(?:duoc|on) (?:khong|chua)|y {YOU} (?:sao|the nao))(?: (?:a|vay|nhi|{YOU}))*\W*\?"
)
"""A question that says nothing without the sentence before it: "Thoughts?", "Is this a problem?", "Anh thấy sao?"."""
SHORT_VI: Final = re.compile(
    r"^\W*(?!(?:\S+ )*(?:khoe|vui)\b)(?=(?:\S+\s+){1,5}\S+$)(?:.*\s)?(?:khong|chua|ko|hong|sao|the nao|gi|nao|dau|bao gio|khi nao|may gio)\b[^?]*\?\W*$"
)
"""A question of so few Vietnamese words that it names no thing of its own: "Anh còn giữ không ạ?"."""


def asking(clauses: Sequence[Clause], taken: Sequence[tuple[int, int]], characters: int) -> list[Clause]:
    """Return the clauses of a message that want an answer, too; `taken`: where asks stand that are known.

    `characters`: how long the message is; what a long one asks beside the found asks is less surely meant for its reader.
    """
    if characters > LONG_MESSAGE:
        return []
    return [
        clause
        for clause in clauses
        if not clause.greeting
        and not clause.closing
        and not any(start < clause.end and clause.start < end for start, end in taken)
        and (says_need(clause) or (characters <= SHORT_MESSAGE and asks_openly(clause)))
    ]


def leans(folded: str) -> bool:
    """Whether folded words ask something that is said in the sentence before them."""
    return bool(LEANS.search(folded) or SHORT_VI.match(folded))


def says_need(clause: Clause) -> bool:
    """Whether a clause says what is needed or expected, invites, or asks what the reader thinks of what was said."""
    folded = clause.folded
    return bool(
        LEANS.search(folded)
        or (not clause.question and any(each.search(folded) for each in (NEEDED, INVITES, EXPECTS, PLEADS)))
    )


def asks_openly(clause: Clause) -> bool:
    """Whether a clause is a question to the reader, one passed on, or a bare command for its writer."""
    folded = clause.folded
    if len(clause.text.split()) < FEWEST_WORDS:
        return False
    return bool(
        ((clause.question or ASKS_PLAINLY.match(folded)) and PUT_TO_THE_READER.search(folded))
        or PASSED_ON.search(folded)
        or (
            clause.language == "vi"
            and (TELLS_TO.match(folded) or NAMED.match(clause.text) or ASKS_PLAINLY_VI.search(folded))
        )
    )
