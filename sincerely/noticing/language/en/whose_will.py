"""Whose a "will" without its subject is: the writer's, or what somebody or something else does."""

import re
from typing import Final

from sincerely.noticing.language.en.grammar import rx

TO_YOU: Final = rx(r"\b(?:to |for )?you\b")
_THIRD: Final = rx(
    r"\b(?:he|she|they|who|which|it (?:is|was|will)|(?:company|team|meeting|system)(?= (?:is|was|has|will|starts?|begins?|ends?|meets|and|but)\b))\b"
)
_OWN: Final = rx(r"\b(?:i|we|i'm|i've|i'll|we'll|we've|we're|my|am)\b")

_OTHERS: Final = rx(r"\b(?:he|she|they|who|which)\b")
_DEED_TO_YOU: Final = rx(r"(?:call|send|e-?mail|let|get back to|keep|tell|ring|text|update|notify) you\b")
"""What only the writer can mean by a "will" without a subject: "not sure yet, but will call you"."""
_OWN_DEED: Final = rx(
    r"(?:(?:double-?)?check(?!(?: for| in(?:to)?| out|s)\b)|(?:confirm|advise|report back|follow up|expand|elaborate|explain|send|forward|call|e-?mail|reply|respond|discuss|write|try)\b(?=(?: (?:more|again|back|in|it|this|that|him|her|them))* (?:shortly|soon|asap|later|tomorrow|tonight|first thing|once i|when i|as soon as|in (?:a (?:few|bit|minute|moment)|the (?:morning|am|a\.m))|on <DAY>|<DAY>|this (?:afternoon|evening)|via e-?mail|by e-?mail)|\W*$)"
    r"|add (?:it |this |that |him |her |them )?to your|find out\b|see (?:if|what|whether) (?:i|we)\b|ask (?:him|her|them)\b|try (?:him|her|them|again)\b)"
)
"""What nobody but the writer does by a "will" after a comma or a "but", whatever was said before: "he is new there, will check"."""
_JOINED: Final = rx(r"(?:, |\bbut )(?:and |but |so )?(?:also |then )?$")
_OTHER_NEAR: Final = rx(r"\b(?:he|she|they|who|which|you|someone|somebody)\b[^,;:.]*(?:\band |\bbut )$")
_OWN_AND: Final = rx(
    r"(?:^|[,;:.] ?|\b(?:and|but|so) )(?:i|we)(?:'ll| will| am|'m| have|'ve) (?!(?:[a-z]+ ){0,3}(?:if|whether|that|what)\b)[^,;:.?!]{2,80} and (?:then |also )?$"
)
"""The writer said what they will do, "and will" do something more."""
_NAMES_A_THING: Final = rx(r"(?:an?|the|this|that|our|your|his|her|their|each|all|these|those) ")
_DASHES: Final = ("-", "–", "—")
"""After one a "will" without a subject is the writer's: "in a meeting now -- will report later"."""
_DASHED: Final = rx(r" -- [^.?!]{3,120} -- ?$|[–—][^.?!]{3,120}[–—] ?$")
_SOMEBODY: Final = rx(
    r"(?:and |but |so )?(?:my|our|your|his|her|their|the) (?:[a-z]+ )?(?:assistant|secretary|boss|manager|colleague|team|lawyer|attorney|accountant|agent|office|company|group|staff|wife|husband|son|daughter|mother|father|mom|dad|brother|sister|partner)\b(?!.*\b(?:i|we)\b)"
)
"""Another person as the subject of a "will" that follows."""
_NAMED_HAS: Final = rx(r"(?!i\b|we\b)[a-z]+ (?:has|says|wants|needs) [^,;:.]{2,60} and $")
""" "Ops has him and will call you": the same one will."""


_SUBJECTLESS: Final = rx(
    r"(?:(?:yes|ok|okay|sorry|fyi|thanks)[,.;:! -]+)?(?:just |already |also |still |now )?(?:have (?!you\b|a\b|fun\b)(?:not |just |already )?[a-z]+(?:ed|en|t|ne|nd)\b|haven't|am\b|was (?!the\b|it\b|a\b|not\b)[a-z]+ing\b|got|spoke|talked (?:to|with)|left|sent|e-?mailed|called (?!for\b)|"
    r"tried|working on|checking|heading|can (?:certainly |definitely |also |probably |still )?(?!you\b|we\b|i\b|he\b|she\b|they\b|it\b|the\b|this\b|that\b|there\b|someone\b|somebody\b|anyone\b)[a-z]+|waiting (?:for|on|to)|reviewing|looking (?:at|into|for)|trying to|asked|saw|received|didn't|don't|can't|couldn't|won't|met with|reached)\b"
)
"""A sentence that leaves out the "I" from its beginning: "have called her, will try again tomorrow"."""


_CUT_IN: Final = rx(r"\b(?:that|which), [^;:.]{3,90}, $")
"""What is cut in between "something that," and its "will"."""
_OWN_OPENS: Final = rx(
    r"(?<!\bas\s)(?<!that\s)(?<!what\s)(?<!which\s)(?<!when\s)(?<!where\s)(?<!way\s)(?<!if\s)(?<!thing\s)(?<!how\s)(?<!who\s)(?<!than\s)\b(?:i|we|my|am)\b"
)
"""The writer, not in words that only tell of a thing ("as I said", "the way we work")."""
_OTHERS_WILL: Final = rx(
    r"\b(?!(?:i|we|us|me|will|shall|and|or|but|it|that|this|which|you|also|then|both|myself|ourselves)\b)[a-z]+ (?:will|shall) (?!(?:not )?be able\b)[^,;:]{2,90} and (?:then |also |they |he |she )?$"
)
"""Somebody or something else, of whom one "will" is said already: "I hear that Ops will take a look and will report"."""
_OWN_WILL: Final = rx(r"\b(?:i|we)(?:'ll| will| shall)\b")
_PARTS_OF_IT: Final = re.compile(r"[,;:.] | but | so ")
"""What parts a sentence before a "will": the nearest part tells whose it is."""


def is_own(before: str, phrase: str) -> bool:
    """Whether a "will" without subject belongs to the writer: nothing stands before it, or the writer does."""
    lead = before.strip(" ,:;(-.")
    if _CUT_IN.search(before) is not None:
        return False
    if _SUBJECTLESS.match(lead) is not None and _OTHERS.search(lead) is None:
        return True
    if _OWN_AND.search(before) is not None and _OTHERS.search(before) is None:
        return True
    if _OWN_DEED.match(phrase) is not None and _JOINED.search(before) is not None:
        return _OTHER_NEAR.search(before) is None or phrase.startswith("add ")
    if _SOMEBODY.match(lead) is not None or _NAMED_HAS.match(before) is not None:
        return False
    if _OTHERS_WILL.search(before) is not None and _OWN_WILL.search(before) is None:
        return False
    if len(lead.split()) <= 2 and _THIRD.search(lead) is None and _NAMES_A_THING.match(lead) is None:
        return True
    if before.rstrip()[-1:] in _DASHES:
        # A second dash only ends what was put in between: "the fields -- the old ones too -- will run dry".
        return _OTHERS.search(before) is None and _DASHED.search(before) is None
    if _DEED_TO_YOU.match(phrase) is not None and _THIRD.search(before) is None:
        return True
    nearest = _PARTS_OF_IT.split(before)[-1]
    if _OWN.search(nearest) is not None and _THIRD.search(nearest) is None:
        return True
    # "I am in a meeting, will call" is the writer's; "the way we work, will show" and "as I said, the party ... will begin" are not.
    return _OWN_OPENS.search(before) is not None and (
        _THIRD.search(before) is None or TO_YOU.search(phrase) is not None
    )
