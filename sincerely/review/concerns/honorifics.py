"""Do the two call each other what they always do, and the same from the first line to the last? (Vietnamese)

A letter has one pair: "em" writes to "chị". A bare form of address other than the pair's, where a reader must stand
("gửi anh", "anh xem giúp em", "nhé anh"), is a switch. Whoever is spoken of by name ("anh Tuấn") may be meant by a
bare "anh" after it, so then only what calls the reader counts.
"""

import re
from collections.abc import Iterable, Iterator

from sincerely.noticing.language.vi.address import CAPITAL, address_pair
from sincerely.review.concerns import Candidate, Concern, Party
from sincerely.review.concerns.greeting import HONORIFICS, greeted, name_words
from sincerely.review.concerns.language import latest_of_theirs
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold
from sincerely.writing.gaps import GAP

MOST = 4000
"""Characters by which it is told what the writer calls themself, where that is not known."""
TERMS = frozenset({"anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "bạn", "cháu"})
_NO_OTHER = (
    r"(?!\w)(?!\s+(?:ấy|ta|này|kia|em|chị|anh|bà|ông|sĩ|giáo|gái|trai|bè|hàng|đọc|chồng|rể|dâu|ruột|cả|hai|ý|trọng|thích|hùng|bỏ|đọng|đơn|lập))"
    rf"(?!\s+(?-i:[{CAPITAL}]))"
)


def _term(number: int) -> str:
    return rf"(?P<you{number}>anh|chị|em|cô|chú|bác|ông|bà|thầy|bạn|cháu)"


OPEN_PAIR = re.compile(r"(?<!\w)anh ?/ ?chị(?!\w)", re.IGNORECASE)
"""How one writes to somebody of whom it is not known which."""
CALLS = re.compile(
    rf"(?<!\w)(?:nhé|nha|ạ|dạ|vâng)[, ]+{_term(1)}{_NO_OTHER}|(?<!\w){_term(2)}\s+ơi(?!\w)"
    rf"|(?<!\w)(?:cảm ơn|cám ơn|chúc|xin lỗi|kính chào|chào|kính gửi|kính chúc)\s+{_term(3)}{_NO_OTHER}",
    re.IGNORECASE,
)
SPEAKS_TO = re.compile(
    rf"(?<!\w)(?:gửi|báo|nhờ|mong|mời|phiền|với|hỏi|gặp|gọi|tới|đến|của|để|cho|nếu|khi|không biết)\s+{_term(1)}{_NO_OTHER}"
    rf"|(?<!\w)(?<!ghi )(?<!phản )(?<!tiếng )(?<!nước )(?<!các )(?<!những )(?<!người )(?<!con ){_term(2)}{_NO_OTHER}(?=\s+\w)",
    re.IGNORECASE,
)
NAMED = re.compile(
    rf"(?<!\w)(?:anh|chị|cô|chú|bác|ông|bà|thầy|bạn|em|Anh|Chị|Cô|Chú|Bác|Ông|Bà|Thầy|Bạn|Em)\s+(?P<name>[{CAPITAL}][^\W\d_]*)"
)
SELF = re.compile(
    r"(?<!\w)(?P<me>tôi|em|cháu|con|anh|chị|mình)(?!\w)\s+(?:sẽ|xin|xin phép|vẫn|rất|cũng|chưa|đã gửi|gửi|cảm ơn|cám ơn|hứa|mong|nghĩ|báo)(?!\w)",
    re.IGNORECASE,
)


PLAIN_SELF = re.compile(
    r"(?:(?<=^)|(?<=[.!?,;] )|(?<=\n))tôi(?!\w)\s+[^\W\d_]+|(?<!\w)(?:giúp|cho|gửi|báo|với|của) tôi(?!\w)",
    re.IGNORECASE,
)
"""The plain word for oneself, where it begins a clause or is given something; "chúng tôi" is the firm's."""


TITLED = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss)\b\.?")
GREETS_TITLED = re.compile(r"(?P<title>mr|mrs|ms|miss)\b\.?\s", re.IGNORECASE)
SIGNATURE = 300
"""Characters at the end of a message in which its writer may say how they are called."""


def wrong_title(letter: Candidate) -> Iterable[Concern]:
    """The greeting says "Mrs" to somebody who signs as "Mr", or the other way; silent where they never said."""
    called = greeted(own_words(letter.text))
    said = GREETS_TITLED.match(called)
    own = {said_title for each in latest_of_theirs(letter) for said_title in own_titles(letter.to[0], each.written)}
    if said and own and is_man(said["title"]) not in {is_man(each) for each in own}:
        yield Concern("wrong_honorific", False, called, {"expected": f"{sorted(own)[0]} {called.split()[-1]}"})


def own_titles(reader: Party, written: str) -> set[str]:
    """Return the titles that stand beside somebody's own name where they sign."""
    names = set(name_words(reader.name))
    found = set()
    for line in written[-SIGNATURE:].split("\n"):
        titles = {match["title"] for match in TITLED.finditer(line)}
        if len(titles) == 1 and len(line.split()) <= 6 and names & set(name_words(line)):
            found |= titles
    return found


def is_man(title: str) -> bool:
    """Whether a title is a man's."""
    return title.lower() == "mr"


def wrong_honorific(letter: Candidate) -> Iterable[Concern]:
    """Another title than the reader's own; another Vietnamese form of address than the two use, or a change on the way."""
    if len(letter.to) != 1:
        return
    yield from wrong_title(letter)
    # A gap's label speaks to the owner, not to the reader.
    text = GAP.sub(lambda gap: " " * len(gap.group()), own_words(letter.text))
    address = letter.to[0].address_as
    expected = term_of(address)
    called = greeted(text)
    in_greeting = term_of(called)
    if in_greeting.startswith("quý") or in_greeting == "anh chị" or (not expected and OPEN_PAIR.search(text)):
        return
    if expected and in_greeting and fold(in_greeting) != fold(expected):
        yield Concern("wrong_honorific", True, called, {"expected": address})
        return
    yield from switched(letter, text, expected or in_greeting)


def term_of(words: str) -> str:
    """Return the form of address at the head of a greeting, with its marks; blank where there is none."""
    folded = " ".join(fold(words).split())
    for term in HONORIFICS:
        if folded == fold(term) or folded.startswith(f"{fold(term)} "):
            is_name = (
                term in ("anh", "chị") and words.split()[0][:1].isupper() and not name_words(words.split(" ", 1)[-1])
            )
            return "" if is_name and len(words.split()) == 1 else term
    return ""


def switched(letter: Candidate, text: str, you: str) -> Iterable[Concern]:
    """A bare form of address, or a word for oneself, that is not the pair's."""
    me = (
        term_of(letter.owner.address_as)
        or letter.owner.address_as.strip().lower()
        or address_pair(text[:MOST]).me
        or ""
    )
    if you in TERMS:
        mine = me or ("em" if you in ("anh", "chị") else "")
        others = names_spoken_of(letter, text)
        for term, quote in spoken_to(text, is_calling_only=bool(others)):
            if term not in (you, mine) and not (not me and is_self(text, term)):
                yield Concern(
                    "wrong_honorific",
                    False,
                    quote,
                    {"expected": letter.to[0].address_as or you, "said": term},
                    "switched",
                )
                return
    yield from switched_self(text, me)


def names_spoken_of(letter: Candidate, text: str) -> set[str]:
    """Return the names with a form of address that are not the reader's or the owner's."""
    own = {
        fold(word) for party in (*letter.to, letter.owner) for word in name_words(f"{party.name} {party.address_as}")
    }
    own |= set(name_words(greeted(text)))
    return {match["name"] for match in NAMED.finditer(text)} - {
        match["name"] for match in NAMED.finditer(text) if fold(match["name"]) in own
    }


def spoken_to(text: str, *, is_calling_only: bool) -> Iterator[tuple[str, str]]:
    """Yield (form of address, the words it stands in) where the reader is spoken to."""
    for pattern in (CALLS,) if is_calling_only else (CALLS, SPEAKS_TO):
        for match in pattern.finditer(text):
            term = next(value for value in match.groupdict().values() if value).lower()
            yield term, match.group()


def is_self(text: str, term: str) -> bool:
    """Whether a form of address is what the writer calls themself in this text."""
    return any(match["me"].lower() == term for match in SELF.finditer(text))


def switched_self(text: str, me: str) -> Iterable[Concern]:
    """The writer is "em" here and "tôi" there."""
    found = {match["me"].lower(): match.group() for match in reversed(list(SELF.finditer(text)))}
    if "tôi" in found:
        younger = next((term for term in ("em", "cháu") if term in found or term == me), "")
        if younger:
            yield Concern("wrong_honorific", False, found["tôi"], {"expected": me or younger, "said": "tôi"}, "self")
        elif me in ("anh", "chị", "con"):
            yield Concern("wrong_honorific", False, found["tôi"], {"expected": me, "said": "tôi"}, "self")
    elif me in TERMS and (bare := PLAIN_SELF.search(text)):
        yield Concern("wrong_honorific", False, bare.group(), {"expected": me, "said": "tôi"}, "self")
    elif me == "tôi" and "em" in found:
        yield Concern("wrong_honorific", False, found["em"], {"expected": me, "said": "em"}, "self")
