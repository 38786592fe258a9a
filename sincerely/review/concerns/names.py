"""Is the person called by their own name, and by the form of address that the two use?"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

from sincerely.review.concerns import Candidate, Concern
from sincerely.sources.folding import fold

SALUTATION = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|chào|chao|kính gửi|kinh gui|thưa|gửi|dạ,? em chào|em chào|dạ)"
    r"\s+((?:(?:mrs?|ms|dr|prof)\.\s*)?[^\n,:!.;]{1,60})",
    re.IGNORECASE,
)
HONORIFICS = ("anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "bạn", "cháu", "con", "quý anh", "quý chị")
EVERYBODY = frozenset(
    {"all", "team", "everyone", "everybody", "both", "there", "folks", "sir", "madam", "moi", "nguoi", "ca", "nha"}
)
TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "sir", "mx"})


def greeted(text: str) -> str:
    """Return whom the first line greets, as written: "chị Hương", "Daniel"."""
    first = text.strip().split("\n", 1)[0]
    match = SALUTATION.match(first)
    if match:
        return match.group(1).strip()
    called = re.match(
        r"^\s*((?:anh|chị|em|cô|chú|bác|bạn)\s+[^\n,:!]{1,40}?)\s*(?:ơi|ạ)?\s*[,:!]", first, re.IGNORECASE
    )
    return called.group(1).strip() if called else ""


def name_words(words: str) -> list[str]:
    """Return the name within a greeting, folded, without honorific and title."""
    parts = [part for part in re.split(r"[\s.]+", fold(words)) if part]
    skip = {fold(word) for word in HONORIFICS} | TITLES | {"oi", "a", "quy", "cac"}
    return [part for part in parts if part not in skip]


def wrong_name(letter: Candidate) -> Iterable[Concern]:
    """The greeting calls somebody else's name, or misspells theirs."""
    called = greeted(letter.text)
    words = name_words(called)
    if not words or not letter.to or set(words) & EVERYBODY:
        return
    known = {part for party in letter.to for part in name_words(f"{party.name} {party.address_as}")}
    if not known:
        return
    strangers = [word for word in words if word not in known and not any(near(word, each) == 0 for each in known)]
    if not strangers or (len(strangers) < len(words) and len(letter.to) > 1):
        return
    nearest = min(known, key=lambda each: near(strangers[0], each))
    yield Concern(
        "wrong_name",
        True,
        called,
        {"called": called, "name": letter.to[0].name, "near": near(strangers[0], nearest) <= 2},
    )


def near(one: str, other: str) -> int:
    """Return how many letters must change."""
    return int(DamerauLevenshtein.distance(one, other))


def wrong_honorific(letter: Candidate) -> Iterable[Concern]:
    """A Vietnamese greeting uses another form of address than the two use."""
    expected = [fold(party.address_as).split()[0] for party in letter.to if party.address_as]
    called = fold(greeted(letter.text)).split()
    if len(letter.to) != 1 or not expected or not called or called[0] == expected[0]:
        return
    if {called[0], expected[0]} <= {fold(word) for word in HONORIFICS}:
        yield Concern("wrong_honorific", True, greeted(letter.text), {"expected": letter.to[0].address_as})
