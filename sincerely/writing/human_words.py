"""Sentences that only a person may say, in English and Vietnamese: authored, for what a model would put into a letter.

Noticing finds promises, thanks and hard matters in whole messages; a model's single sentence has less around it, so
these lists are wider than noticing's rules, and being wrong costs one sentence that the owner can type. Pure.
"""

import re
from collections.abc import Collection
from typing import Final

from sincerely.sources.folding import fold

ENGLISH: Final = re.compile(
    r"\b(?:sorry|apolog\w*|regret\w*|forgive|condolence\w*|sympath\w*|thank\w*|thanks|grateful|appreciat\w*|congrat\w*|"
    r"kudos|bravo|well done|(?:great|good|amazing|excellent|fantastic|wonderful|brilliant|outstanding|superb|lovely) "
    r"(?:work|job|talk|effort|idea|question)|impress\w*|proud|admire\w*|delighted|thrilled|honou?red|"
    r"promise\w*|guarantee\w*|commit\w*|pledge\w*|swear|vow|rest assured|"
    r"(?:i|we)(?: can| do| hereby)? (?:confirm|accept|agree|approve|authori[sz]e|consent|undertake)\w*|"
    r"(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to))\b"
)
"""Apology, condolence, thanks, praise, promise, and a yes in the owner's name; folded text."""
VIETNAMESE: Final = re.compile(
    r"\b(?:xin loi|thu loi|rat tiec|lay lam tiec|chia buon|thanh kinh|thong cam|cam on|cam ta|da ta|biet on|tri an|"
    r"chuc mung|chuc anh|chuc chi|chuc em|gioi (?:qua|lam|that)|lam tot|tot lam|tuyet voi|xuat sac|an tuong|nguong mo|"
    r"khen|tu hao|hua|cam ket|dam bao|bao dam|xac nhan|dong y|chap nhan|chap thuan|phe duyet|"
    r"(?:toi|em|anh|chi|minh|ben em|ben toi|chung toi) se)\b"
)


def says_what_only_a_person_may(sentence: str) -> bool:
    """Whether a sentence apologises, consoles, thanks, praises, promises, or says yes for the owner."""
    folded = fold(sentence).replace("’", "'")
    return bool(ENGLISH.search(folded) or VIETNAMESE.search(folded))


def is_kept_for_a_person(kinds: Collection[tuple[str, str]], matters: Collection[str]) -> bool:
    """Whether what noticing found, as (kind, who) and matters, keeps a sentence for a person to say."""
    return bool(matters) or any(
        kind in ("thanks", "thanks_owed", "moment", "order") or (kind == "promise" and who != "reader")
        for kind, who in kinds
    )
