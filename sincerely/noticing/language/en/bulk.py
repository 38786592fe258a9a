"""Notices to many: newsletters, announcements, automatic mail. There asks and promises mean nobody in particular."""

from collections.abc import Collection, Sequence
from typing import Final

from sincerely.noticing.language.en.grammar import rx, words_of
from sincerely.noticing.records import Clause

_MARKS: Final = words_of(
    "unsubscribe newsletter employees subscribe subscription subscriptions click automated administrator advertisement advertising donation "
    "donations register registration rsvp enroll enrollment sponsored helpdesk desk information technology human resources benefits participants "
    "seminar workshop cafeteria volunteer volunteers deadline eligible policy policies press copyright reserved free offer visit http www login "
    "password intranet effective announce announcing announced announcement pleased customer customers members attendees attendee speaker held everyone "
    "user users outage maintenance server conference reservations reservation brown website site online survey voucher win subscribers promotion discount offers luncheon networking panelist panelists "
    "inconvenience refreshments accommodations brochure tuition admission coupon coupons checkout shipping shop shoppers shopping fares savings apy irresistible "
    "festive gifts flowers bestsellers catalog catalogue giveaway prizes raffle rebate merchandise getaway getaways travelers topics faculty"
)
"""Words of notices to many; several of them, with hardly an "I", make one."""
_SINGULAR: Final = frozenset(("i", "me", "my"))


def is_bulk(words: Collection[frozenset[str]]) -> bool:
    """Whether a text, given as the words of each of its clauses, reads as addressed to many."""
    if len(words) < 2:
        return False
    found: set[str] = set()
    for clause in words:
        if not _MARKS.isdisjoint(clause):
            found |= _MARKS & clause
    marks = len(found)
    return marks >= 3 and marks >= 3 + 2 * sum(not _SINGULAR.isdisjoint(clause) for clause in words)


_OFFER_WORDS: Final = words_of(
    "free special exclusive limited risk guaranteed guarantee obligation unsubscribe opt removed receive receiving click clicking miss chance hurry lowest "
    "low rates fares save off deserve order shop subscribe subscription shipping award discount money earn satisfaction"
)
_OFFER: Final = rx(
    r"\b(?:free|special|exclusive|limited[- ]time|introductory) (?:[a-z-]+ )?(?:gifts?|offers?|trial|shipping|samples?|subscription|issue|prizes?|savings)\b|\babsolutely free\b|\brisk[- ]free\b|\bno[- ]obligation\b|\bmoney[- ]back\b|\bsatisfaction guaranteed\b|\bguaranteed (?:christmas |holiday |overnight |next[- ]day )?(?:delivery|results|approval|savings)\b"
    r"|^(?:[a-z]+ )?unsubscribe\b|\b(?:to|with|click|want) unsubscribe\b|\bunsubscribe (?:from|at|by|here|as|in|please|,)|\bopt[- ]?out of\b|\b(?:to be|be|have (?:yourself|your (?:name|address))|have you) removed from (?:this|our|the) (?:[a-z-]+ )?list\b|\b(?:do not|don't|no longer) (?:want|wish) to receive (?:this|these|future|any|our|further|such|e-?mails?|messages?|newsletters?)\b|\bstop receiving (?:this|these|our)\b"
    r"|\bclick(?:ing)? here\b|\bget (?:to )?clicking\b|\b(?:order|shop|act|subscribe|enroll) (?:now|today|online)[.!]|\b(?:act|hurry)(?: now)?, (?:offer|sale|this)\b|\b(?:rates|fares|prices|deals) (?:as low as|from only|starting (?:at|from))|\bas low as \$|\bsave (?:up to |as much as |over )\$?\d|\b\d+% off\b|\byou deserve a (?:vacation|break|treat|holiday)\b|\bearn (?:at least |up to )\$|\$ ?[\d,.]+ per month (?:working|from)"
)
"""What only those say who sell to many, or write to a list."""


def is_advertisement(clauses: Sequence[tuple[str, frozenset[str]]]) -> bool:
    """Whether a text, given as its folded clauses with their words, offers something to many and nobody speaks in it as "I"."""
    return (
        len(clauses) > 1
        and all(_SINGULAR.isdisjoint(words) for _, words in clauses)
        and any(not _OFFER_WORDS.isdisjoint(words) and _OFFER.search(folded) is not None for folded, words in clauses)
    )


_ROLE: Final = rx(
    r"(?:dear|attention|attn|hello|greetings)[:,]? (?:all |our |valued |fellow |esteemed )*(?:[a-z'&.-]+ ){0,3}(?:members?|customers?|subscribers?|investors?|users?|shareholders?|travell?ers?|cardholders?|homeowners?|employees|readers?|alumni|recipients?|residents?|visitors?|guests|passengers?)\W*$"
)
"""A salutation to whoever plays a part: "Dear Library Member"."""


def greets_a_role(clauses: Sequence[Clause]) -> bool:
    """Whether a text opens with a salutation to everybody of a kind."""
    return any(_ROLE.match(clause.folded) is not None for clause in clauses[:2])


_TO_ALL: Final = rx(
    r"\b(?:is|are) cordially invited\b|\bcordially invites\b|\bbrown[- ]bag\b|\ball (?:[a-z]+ )?(?:employees|staff members)\b|\bextended to (?:all )?employees\b|\bfire drill\b|\bopen enrol?lment\b"
    r"|\b(?:share|pass|forward)\b[^.?!]{0,30} (?:with|to) (?:anyone|anybody|others|employees|colleagues|interested|whoever)\b[^.?!]{0,40}\b(?:your (?:company|organi[sz]ation|firm|institution|office|department)|interested)\b"
    r"|\b(?:no )?reservations are (?:not )?required\b|\b(?:registration|enrol?lment) (?:deadline|forms?|is (?:open|closed|limited))\b|\blast call for\b|\bto register (?:for|online)\b"
    r"|\byou are receiving this (?:e-?mail|message|notice)\b|\bexperienc(?:e|ing) any (?:problems?|difficult(?:y|ies))\b"
    r"|\b(?:servers?|databases?|systems?|networks?|services?|applications?|websites?|accounts|access|intranet) (?:[a-z]+ ){0,3}will (?:[a-z]+ )?be (?:down|unavailable|suspended|terminated|off-?line|shut down)\b"
    r"|\b(?:entered (?:in|into) (?:the|a|our)|prize|raffle) drawing\b|\bdrawing for\b|\bdoor prizes?\b|\bopen to (?:all|everyone|the public)\b|\bin this (?:week's |month's )?(?:issue|edition)\b|\bthis edition\b"
)
_TO_ALL_WORDS: Final = words_of(
    "cordially brown employees staff drill enrollment enrolment share pass forward reservations registration register call receiving experience experiencing "
    "will drawing door open issue edition"
)
"""What is written on a notice board: an event for everybody, a place to enrol, a machine that stands still."""


def is_announcement(clauses: Sequence[tuple[str, frozenset[str]]]) -> bool:
    """Whether a text, given as its folded clauses with their words, tells everybody of something and nobody speaks as "I"."""
    return (
        len(clauses) > 1
        and all(_SINGULAR.isdisjoint(words) for _, words in clauses)
        and any(not _TO_ALL_WORDS.isdisjoint(words) and _TO_ALL.search(folded) is not None for folded, words in clauses)
    )


_BOUNCED: Final = rx(
    r"\b(?:your|the|this) (?:e-?mail |mail )?message (?:returned below |below |you sent )?(?:could|can) ?not be delivered|delivery (?:status notification|to the following (?:recipients?|addresses|address) failed)"
)
"""What a mail server says of a letter that it could not bring."""
_SOLD: Final = rx(
    r"\brecord locator|\be-?ticket (?:number|receipt|confirmation)|\b(?:have|has) issued your tickets?\b|\bthank you for (?:making your (?:travel plans|reservation)|(?:booking|shopping)\b|your (?:online )?(?:order|purchase|booking|reservation) (?:with|from|at)\b)"
)
"""What whoever sold a journey or wares sends to every buyer."""
_AUTOMATIC: Final = words_of(
    "delivered delivery locator ticket tickets reservation plans booking shopping order purchase"
)


def is_automatic(clauses: Sequence[tuple[str, frozenset[str]]]) -> bool:
    """Whether a text, given as its folded clauses with their words, was written by a mail server or a booking service."""
    likely = [folded for folded, words in clauses if not _AUTOMATIC.isdisjoint(words)]
    if any(_BOUNCED.search(folded) is not None for folded in likely):
        return True
    return any(_SOLD.search(folded) is not None for folded in likely) and all(
        "i" not in words and "me" not in words for _, words in clauses
    )


_DISCLAIMER: Final = rx(
    r"\b(?:if you (?:are not|have received) (?:the|an|this) (?:electronic (?:mail )?|e-?mail )?(?:intended|named|addressee|e-?mail|message|communication|transmission)|if you received? this (?:e-?mail|message|communication|transmission) (?:in error|by mistake)|intended (?:solely|only|exclusively) for (?:the )?(?:use|person|individual|addressees?|named|intended)|"
    r"(?:e-?mail|message|communication|transmission) (?:and any (?:attachments?|files?) )?(?:(?:with it|hereto|transmitted) )?(?:is|are|may be|contains?|may contain) (?:legally )?(?:confidential|privileged|proprietary|information that is)|privileged/confidential|confidentiality (?:notice|footer|statement)|this e-?mail is the property of)\b"
)
_DISCLAIMING: Final = words_of(
    "intended addressee confidential confidentiality privileged property receive received proprietary"
)
_FREE_MAIL: Final = rx(
    r"do you yahoo\b|get your (?:private,? )?free (?:download|e-?mail|web-?based)|(?:send|get) (?:and receive )?(?:your )?free (?:[a-z]+ )*(?:at|from|in|with|online at) (?:http\S*|yahoo|msn|hotmail)|join the world's largest e-?mail service|chat with friends online"
)
"""The line of a free mail service under its customers' letters."""
_MAILERS: Final = words_of("yahoo free friends service")


def is_disclaimer(folded: str, words: frozenset[str]) -> bool:
    """Whether a clause belongs to the small print that mail servers add."""
    if not _MAILERS.isdisjoint(words) and _FREE_MAIL.match(folded) is not None:
        return True
    return not _DISCLAIMING.isdisjoint(words) and len(folded) > 30 and _DISCLAIMER.search(folded) is not None
