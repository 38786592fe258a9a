"""What an agency of the news or a newspaper tells, in English: from its name on, it is the world's and put to nobody."""

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

_NO_NAME: Final = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar(?:ch)?\b|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|The\b|This\b|Next\b|Noon\b)"
_NAME: Final = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}"
_BYLINE: Final = re.compile(
    rf"(?:^|\n) {{0,3}}(?:By|BY) {_NO_NAME}{_NAME}(?:(?:,| and| AND) {_NAME})?(?: ?,|\s*$|\s*\n)"
    r"|\b(?:Published|PUBLISHED|Updated|UPDATED) ?: (?:[A-Z][A-Za-z]{2,8}\.? \d|\d{1,2}[:/.])"
)
"""Who wrote an article, or when it appeared: "By Ada Lovel and Bo Hart", "Published: March 4"."""
_TO_THE_READER: Final = rx(
    r"\b(?:please|pls|plz|kindly|let (?:me|us) know|thoughts|fyi|(?:can|could|would) (?:you|we)|do you (?:know|have|want))\b"
)
"""What an article never says, and who sends it on may say below it."""


_DASH: Final = re.compile(r" ?[-–—]")


def _heads_a_report(text: str) -> bool:
    """Whether an agency's name and a dash head what follows: "OSLO (Reuters) -"."""
    match = _AGENCY.search(text)
    return match is not None and _DASH.match(text, match.end()) is not None


def reported(clauses: Sequence[Clause]) -> frozenset[int]:
    """Return where the clauses begin that stand in an article, from its agency's or its writer's name on."""
    begins = next(
        (
            number
            for number, clause in enumerate(clauses[:-1])
            if not clause.folded.startswith("subject")
            and (
                ("(" in clause.text and _heads_a_report(clause.text))
                or (
                    ("by " in clause.folded or "published" in clause.folded or "updated" in clause.folded)
                    and _BYLINE.search(clause.text) is not None
                )
            )
        ),
        len(clauses),
    )
    return frozenset(clause.start for clause in clauses[begins:] if _TO_THE_READER.search(clause.folded) is None)


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
