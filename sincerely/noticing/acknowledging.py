"""Letters that only a settled matter is answered with: "Great", "Will do", "Roger", "Dạ em nhận được rồi". Pure."""

import re

from sincerely.noticing.folding import fold

ACKNOWLEDGES = re.compile(
    r"^\W*(?:(?:ok|okay|yes|yep|sure)[\s,.!-]+)*(?:ok(?:ay)?(?=\W*$|[.!,;-])|will do|will work (?:it|on it)|great|perfect|excellent|wonderful|roger|got it|sounds (?:good|great|perfect)|done|terrific|k(?=\W*$)|(?:doing|do) (?:it|that)|"
    r"thanks?(?: you| u)?|thx|thnx|tks|much appreciated|understood|noted|on it|no (?:problem|worries)|agreed|(?:da |vang |ok )+(?:em|anh|chi|a|e|c)?|da nhan|em (?:da )?nhan|cam on|tot qua|tuyet)\b"
    r"(?!.{0,20}\bfor your (?:patience|time)\b)(?! (?:in advance|truoc)\b)"
)
WANTS_MORE = re.compile(
    r"\?|\b(?:could|can|would|will) (?:you|u)\b|\bplease\b|\bpls\b|\b(?:still|yet|remind|(?<!will )(?<!'ll )follow(?:ing)? up|waiting)\b|\b(?:giup|gium|vui long|nhac|chua)\b"
)
"""Whoever asks for something still, or again, acknowledges nothing."""


THANKS_FOR_TALK = re.compile(
    r"^\W*(?:many )?thank(?:s| you)[\w ]{0,20} for (?:the (?:chance|opportunity) to (?:talk|speak|meet)|talking|speaking|calling|getting back|the (?:call|chat|talk|conversation|quick)|"
    r"your (?:quick|prompt|answer|reply|response|call|guidance|call back))\b|^\W*(?:good|great|nice) (?:talking|speaking|to (?:talk|speak))\b"
)
"""The two have spoken: what was asked before it was settled there."""
THANKS_FOR_YES = re.compile(
    r"(?:^|[.!\n][^\S\n]*)(?:many )?thank(?:s| you)(?: so much| very much)? for (?:approving|signing|clearing|confirming|reviewing|your (?:approval|signature|confirmation|okay|ok|go-ahead))\b"
    r"|(?:^|[.!\n][^\S\n]*)(?:da |em )?cam on (?:anh|chi|em|co|chu|ban) da (?:duyet|ky|xac nhan)\b"
)
"""What was put to somebody to decide is decided, wherever in a letter the thanks stand."""
AS_ASKED = re.compile(
    r"^\W*(?:here (?:you go|it is|they are)|as (?:requested|you asked|asked)|day a|em gui (?:lai )?day)\b"
)
GREETING = re.compile(r"^\W*(?:hi|hello|hey|dear|chao|thua|kinh gui|da chao)\b[^\n,!]{0,40}[,!\n]\s*")
WILL = re.compile(
    r"^\W*(?:(?:yes|yep|ok|okay|sure|great|perfect|excellent|done|thanks|thank you|thx)\b\W+)*(?:(?:i|we) (?:will|shall)|(?:i|we)'ll|will|'ll) \w+"
)
"""What somebody says they will do, in an answer, they say to an answer."""
SHORT = 40
"""Characters of a letter of so few words that it only goes on with what was said meanwhile."""


def wants_more(begins: str) -> bool:
    """Whether a letter that begins so asks for something."""
    return WANTS_MORE.search(fold(begins)) is not None


def has_talked(begins: str) -> bool:
    """Whether a letter begins with thanks for an answer or a talk, or has thanks for a yes, whatever its subject."""
    folded = fold(begins)
    return THANKS_FOR_TALK.match(GREETING.sub("", folded)) is not None or THANKS_FOR_YES.search(folded) is not None


def acknowledges(begins: str, *, is_answer: bool = False) -> bool:
    """Whether a letter that begins so takes note of an answer, and asks for nothing more.

    `is_answer`: by its subject it answers another letter; then a few words of any kind are enough.
    """
    folded = GREETING.sub("", fold(begins)).strip()
    if AS_ASKED.match(folded):
        return True
    if not folded or WANTS_MORE.search(folded):
        return False
    return (
        has_talked(begins)
        or ACKNOWLEDGES.match(folded) is not None
        or (is_answer and (len(folded) <= SHORT or WILL.match(folded) is not None))
    )
