"""Notices to many: newsletters, announcements, automatic mail. There asks and promises mean nobody in particular."""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en.grammar import rx
from sincerely.noticing.records import Clause

_MARKS: Final = rx(
    r"\b(?:unsubscribe|newsletter|all employees|employees|subscri(?:be|ption)s?|click (?:here|on|below)|automated|do not reply|"
    r"administrator|mailing list|advertis\w+|donations?|to register|registration|rsvp|enroll?\w*|sponsored|help ?desk|"
    r"information technology|human resources|benefits|participants|seminar|workshop|brown bag|cafeteria|volunteers?|"
    r"deadline|eligible|policy|policies|press release|copyright|all rights reserved|free|offer|visit (?:the|our|us)|http\S+|www\S+|login|password|intranet|"
    r"effective (?:immediately|<MONTH>)|announce\w*|pleased to|customers?|members|attendees|speaker|will be held|employees|everyone|users?|outage|maintenance|server)\b"
)
_SINGULAR: Final = rx(r"(?<![\w'])(?:i|i'm|i'll|i've|i'd|me|my)(?![\w'])")


def is_bulk(clauses: Sequence[Clause]) -> bool:
    """Whether the text reads as addressed to many: several marks of a notice, and hardly an "I"."""
    if len(clauses) < 2:
        return False
    text = " ".join(clause.folded for clause in clauses)
    marks = len(set(_MARKS.findall(text)))
    own = len(_SINGULAR.findall(text))
    return marks >= 3 + 2 * own


_DISCLAIMER: Final = rx(
    r"\b(?:if you (?:are not|have received) (?:the|an|this) (?:intended|named|addressee|e-?mail|message|communication|transmission)|intended (?:solely|only|exclusively) for (?:the )?(?:use|person|individual|addressee|named|intended)|"
    r"(?:e-?mail|message|communication|transmission) (?:and any (?:attachments?|files?) )?(?:(?:with it|hereto|transmitted) )?(?:is|are|may be|contains?|may contain) (?:legally )?(?:confidential|privileged|proprietary|information that is)|privileged/confidential|confidentiality (?:notice|footer|statement)|this e-?mail is the property of)\b"
)


def is_disclaimer(folded: str) -> bool:
    """Whether a clause belongs to the small print that mail servers add."""
    return len(folded) > 30 and _DISCLAIMER.search(folded) is not None
