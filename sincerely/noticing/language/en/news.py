"""What an agency of the news tells, in English: from its name on, others' lives are the world's and nobody's to write to."""

import re
from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en.grammar import rx
from sincerely.noticing.records import Clause, Notice

_AGENCY: Final = re.compile(
    r"\((?:AP|Reuters|AFP|UPI|Bloomberg|CNN|BBC|NPR|dpa|DPA|ANI|PTI|ANSA|EFE|TASS|Interfax|Xinhua|Kyodo|Yonhap|Dow Jones|Associated Press|The Australian|The Guardian|The Independent|The Economist"
    r"|(?:The )?[A-Z][a-z]+ (?:Times|Post|Guardian|Telegraph|Independent|Herald|Journal|Tribune|Globe|Mail|Wire|News Service))\)"
    r"|\b(?:OpsAlert|OPS ALERT|(?:CNN|POLITICO|Politico|NYT|AP|BBC|Fox|NBC|ABC|CBS|MSNBC|WSJ|NYTimes\.com|Washington Post) (?:Breaking )?News(?: Alert)?|(?:Breaking |BREAKING )(?:News|NEWS)|News Alert|Press (?:Release|Clips?|Guidance)|PRESS RELEASE|FOR IMMEDIATE RELEASE)\b"
    r"|\b(?:told|tells|according to|reported by) (?:the )?(?:BBC|CNN|AP|Reuters|AFP|Al[- ]Jazeera|Associated Press|New York Times|Washington Post|Wall Street Journal|state (?:television|media|TV)|reporters|press|media)\b"
)
"""An agency's name in brackets, as it heads or ends a report: "SEOUL (Reuters) -"; the title of an alert; who was told."""
_SPOKEN: Final = rx(r"(?<![\w'])(?:i|i'm|i've|me|my|we|us|our|you|your|please|congrat\w*|happy|merry)(?![\w'])")
"""Somebody speaks for themself or to the reader."""


def without_news(notices: list[Notice], clauses: Sequence[Clause]) -> list[Notice]:
    """Leave out moments told from where an agency is named on, unless the sentence speaks of or to the two of them."""
    if not any(one.kind == "moment" for one in notices):
        return notices
    begins = next((clause.start for clause in clauses if _AGENCY.search(clause.text) is not None), None)
    if begins is None:
        return notices
    told = [
        (clause.start, clause.start + len(clause.text))
        for clause in clauses
        if clause.start >= begins and _SPOKEN.search(clause.folded) is None
    ]
    return [one for one in notices if one.kind != "moment" or not any(start <= one.start < end for start, end in told)]
