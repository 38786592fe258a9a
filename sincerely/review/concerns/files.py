"""Is the file there that the text promises?"""

import re
from collections.abc import Iterable

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.words import own_words, sentences
from sincerely.sources.folding import fold

ATTACHES = re.compile(
    r"\b(?:attached|attaching|i attach|enclosed|enclosing|attachment|attachments|please find (?:the|my|our|a|an|below|here)|"
    r"(?:sending|send|sent) (?:\w+ ){0,4}(?:as|in) (?:an? |the )?(?:pdf|attachment|word file|spreadsheet|zip)|"
    r"dinh kem|gui kem|kem theo|file kem|tep kem|trong file|kem day|kem trong mail|kem mail|kem email|kem thu)\b"
)
HANDS_OVER = re.compile(
    r"\bhere(?:'s| is| are) (?:the|my|our|your|an?) (?:[\w-]+ ){0,2}(?:pdf|file|files|spreadsheet|scan|scans|slides|deck|attachment|word file|excel)\b"
    r"|(?:^|\b(?:em|toi|minh|chau|con|ben em|ben minh) )(?:xin |da )?gui (?:lai )?(?:anh|chi|co|chu|bac|ong|ba|ban|quy khach) "
    r"(?:[^\W\d]+ ){0,1}(?:file|tep|pdf|ban scan|ban pdf)\b"
)
"""A file handed over without the word for attaching it."""
ELSEWHERE = re.compile(
    r"https?:|\b(?:link|drive|dropbox|hom qua|hom truoc|hom kia|tuan truoc|luc nay|roi|yesterday|last week|earlier)\b"
)
NOT_ATTACHING = re.compile(
    r"\b(?:you(?:r)? (?:\w+ )?attach(?:ed|ment)|(?:no|without|the|your|last|previous|an|any) attachments? (?:you|that|was|were|did|came|in your)|"
    r"(?:will|shall|'ll|can|could|would|should|to|please|did|didn't|not|forgot to|never) (?:\w+ )?(?:attach|enclose)(?:d|ing)?|"
    r"(?:thanks|thank you) for (?:the|your|sending|attaching)\b.*|(?:open|opened|read|received|got|see|saw|view|print|review(?:ed)?) (?:the|your|that|his|her|their) attach(?:ed|ment)s?|"
    r"(?:i am|i'm|we are|we're|grown?|grew|very|so|strings?|become|became) attached|attached to (?:the (?:wall|building|house|unit)|this town|it)|"
    r"(?:not|n't|without) (?:an? |any |the )?attach(?:ed|ment)|as (?:an|the) attachment in your|which you attached|you sent|"
    r"(?:chua|khong) (?:thay |co |nhan duoc )?(?:file |tep )?(?:dinh kem|gui kem|kem))\b"
)
SEE_ATTACHED = re.compile(r"\b(?:see|review|find) (?:the |my |our )?(?:attached|enclosed)\b")
READER_ATTACHED = r"\b(?:{you}) {when}(?:gui kem|dinh kem)\b"
"""In Vietnamese the pair says who attached: "em gửi kèm" is the owner's where the reader is "anh"."""
NAMED_FILE = re.compile(
    r"(?<![/\w@.])[\w][\w() -]{0,60}?\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|txt|odt|ods|ics)\b", re.IGNORECASE
)


def missing_attachment(letter: Candidate) -> Iterable[Concern]:
    """The text promises a file, and none is there; or it names one, and others are there."""
    if letter.attachments is None:
        return
    for sentence in sentences(own_words(letter.text)):
        folded = fold(sentence.quote).replace("’", "'")
        if not promises_file(letter, folded):
            continue
        if not letter.attachments:
            yield Concern("missing_attachment", True, sentence.quote)
            return
        yield from other_file(letter, sentence.quote)


def promises_file(letter: Candidate, folded: str) -> bool:
    """Whether a sentence says that a file comes with this letter."""
    if HANDS_OVER.search(folded) and not ELSEWHERE.search(folded):
        return True
    if not ATTACHES.search(folded):
        return False
    denied = NOT_ATTACHING.search(folded) is not None and not SEE_ATTACHED.search(folded)
    return not denied and not reader_attached(letter, folded)


def reader_attached(letter: Candidate, folded: str) -> bool:
    """Whether a Vietnamese sentence speaks of a file that the reader sent."""
    pairs = {fold(party.address_as).split()[0] for party in letter.to if party.address_as.strip()}
    you, when = ("|".join(map(re.escape, sorted(pairs))), "(?:da )?") if pairs else ("anh|chi|ban|co|chu|bac", "da ")
    return re.search(READER_ATTACHED.format(you=you, when=when), folded) is not None


def other_file(letter: Candidate, quote: str) -> Iterable[Concern]:
    """The sentence names a file by name, and it is none of those attached."""
    given = [squeeze(name) for name in letter.attachments or ()]
    for match in NAMED_FILE.finditer(quote):
        name = squeeze(match.group())
        if not any(each and (name.endswith(each) or each.endswith(name)) for each in given):
            said = match.group().split()[-1]
            yield Concern(
                "missing_attachment",
                False,
                said,
                {"file": said, "instead": ", ".join(letter.attachments or ())},
                "other",
            )


def squeeze(name: str) -> str:
    """Return a file's name folded, without blanks and marks but the dot."""
    return re.sub(r"[^a-z0-9.]", "", fold(name))
