"""Asks under a condition in English: what is only offered to whoever wants it, and the "if" that belongs to an ask."""

from typing import Final

from sincerely.noticing.language.en.grammar import Found, rx

PLEASE_RULES: Final = frozenset(("en.ask.please", "en.ask.please-me", "en.ask.please-if"))
PUT_TO_ONE: Final = frozenset(("en.ask.can-you", "en.ask.if-you-could"))
"""Rules of what one asks somebody, whoever else reads it."""
CONDITION: Final = rx(r"(?:^|[,;] )(?P<if>(?:if|unless|in case|once|when|as soon as) [^,;]{4,90},? )$")


_OFFER: Final = rx(
    r"(?:^|[,;] |\b(?:and|but|so) )if (?:you|anyone|any of you)(?:'d| would| do)? (?:like|want|wish|prefer|are interested|choose)\b"
)


_SOME_CASE: Final = rx(
    r"\bif (?:there (?:are|is) any (?:[a-z]+ )?(?:people|persons?|personnel|employees|staff|members|users|others)|others\b|you (?:have never|ever|receive any|get any|should (?:ever|receive any))\b)"
)
"""A case that may never come, of which the reader is only told what then holds."""
ANSWERS: Final = rx(r"\bknow\b|\b(?:reply|respond|rsvp)\b|\b(?:send|tell|give) me\b")
"""To take up an offer one has to answer: that much is asked."""


def is_offer(folded: str, hit: Found) -> bool:
    """Whether the reader may do it or leave it, "if you would like to come, please sign the list", or it is only for some case."""
    if hit.rule == "en.ask.please-if" and _SOME_CASE.search(folded, 0, hit.start) is not None:
        return True
    return (
        (hit.rule in PLEASE_RULES or hit.rule == "en.ask.imperative")
        and ANSWERS.search(folded, hit.start, hit.end) is None
        and (_OFFER.search(folded, 0, hit.start) is not None)
    )


def with_condition(folded: str, hit: Found) -> Found:
    """Let the quote begin with the "If you know of any," that the ask depends on."""
    match = CONDITION.search(folded, 0, hit.start)
    return hit if match is None else Found(hit.rule, match.start("if"), hit.end)
