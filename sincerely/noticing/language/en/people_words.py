"""Words for people and whose they are, shared by moments, facts and sensitive matters."""

import re
from typing import Final

from sincerely.noticing.language.en.grammar import PARTS, rx
from sincerely.noticing.records import Who

KIN: Final = (
    r"(?:wife|husband|spouse|son|daughter|kids?|child(?:ren)?|baby|twins|mom|mum|mother|dad|father|parents?|brothers?|sisters?|siblings?|"
    r"grand(?:mother|father|ma|pa|parents?|son|daughter|kids?|children|child)|uncle|aunt|cousins?|nephews?|nieces?|(?:mother|father|brother|sister|son|daughter|parents)-in-law|"
    r"in-laws|fiancee?|boyfriend|girlfriend|partner's (?:mother|father)|step(?:son|daughter|dad|mom|mum|father|mother|brother|sister)|godson|goddaughter|family|boys|girls|little (?:one|boy|girl)|toddler|hubby|folks)"
)
PARTS["KIN"] = KIN
NEAR: Final = rf"(?:{KIN}|mam|mammy|da|ma|gran|nan|nana|granny|grandad|granddad|grandpa|grandma|gramps|auntie|widow|widower|partner|other half|missus|lad|lass|our [a-z]+)"
"""The family as a family calls itself."""
CIRCLE: Final = (
    r"(?:friend|buddy|pal|boss|neighbou?r|room-?mate|housemate|flatmate|colleague|co-?worker|team-?mate|assistant|secretary|supervisor|manager|mentor|coach|"
    r"teacher|professor|pastor|priest|rabbi|nanny|baby-?sitter|landlord|classmate|ex|ex-(?:husband|wife|boyfriend|girlfriend))"
)
"""People whom one lives and works beside."""
CLOSE: Final = rf"(?:{KIN}|{CIRCLE})"
PARTS["POSS"] = r"(?:my|our|your|his|her|their|[a-z]+'s)"
PARTS["BE"] = (
    r"(?:'s|'m|'re| is| was| are| were| am| has been| have been|'s been| will be| had been| being| got| gets| getting)"
)

_OURS: Final = rx(r"(?<![\w'])(?:i|i'm|i've|i'll|i'd|we|we're|we've|we'll|my|our|me|us|myself)(?![\w'])")
_YOURS: Final = rx(r"(?<![\w'])(?:you|you're|you've|you'll|your|yours|congratulations|congrats)(?![\w'])")
_THEIRS: Final = rx(
    r"(?<![\w'])(?:he|she|they|his|her|their|him|them|he's|she's|they're|(?!(?:how|what|that|it|let|here|there|who|where|when|one|today|tomorrow)'s)[a-z]+'s)(?![\w'])"
)

_PATTERNS: Final[tuple[tuple[Who, re.Pattern[str]], ...]] = (("sender", _OURS), ("reader", _YOURS), ("other", _THEIRS))


def about(folded: str, start: int, end: int, otherwise: Who = "other") -> Who:
    """Whom a hit is about: the nearest of I/my, you/your, he/her/Kim's in the hit, or before it in its clause."""
    inside = folded[start:end]
    for text in (inside, folded[max(0, start - 60) : start]):
        places = [(match.start(), who) for who, pattern in _PATTERNS for match in pattern.finditer(text)]
        if places:
            return min(places)[1] if text is inside else max(places)[1]
    return otherwise
