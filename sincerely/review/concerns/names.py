"""Is the person called by their own name, spelt as they spell it?"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

from sincerely.people.nicknames import SHORT_FORMS, full_forms
from sincerely.review.concerns import Candidate, Concern, Party
from sincerely.review.concerns.greeting import (
    EVERYBODY,
    FOLDED,
    OPENING,
    TITLES,
    canonical,
    first_line,
    greeted,
    name_parts,
    name_words,
)
from sincerely.review.concerns.recipients import plain
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold

GIVEN_NAMES = frozenset(SHORT_FORMS) | {full for fulls in SHORT_FORMS.values() for full in fulls}
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday thanks thank hello please sorry yes".split()
)
CAPITAL = re.compile(r"(?<![^\W_])[^\W\d_][^\W\d_’'-]*(?<!['’-])")
LONG_ENOUGH = 4
"""Letters from which a name that is one letter off is told inside the text."""


def wrong_name(letter: Candidate) -> Iterable[Concern]:
    """The greeting calls somebody else's name, or a name is misspelt in it or in the text."""
    if not letter.to:
        return
    text = own_words(letter.text)
    known = {part for party in (*letter.to, *letter.cc) for part in spellings(party)}
    if not known:
        return
    called = greeted(text)
    found = greeting_concern(letter, text, called, known) if called else None
    if found:
        yield found
    yield from misspelt_within(letter, text, called)


def spellings(party: Party) -> set[str]:
    """Return the folded words that somebody may be called by: their names, short forms, and what stands in their address."""
    words = set(name_words(f"{party.name} {party.address_as}"))
    short = {short for short, fulls in SHORT_FORMS.items() if fulls & words}
    local = set(re.findall(r"[a-z]{2,}", fold(plain(party.email).partition("@")[0]))) if words else set()
    full = {form for word in words for form in full_forms(word)}
    return words | short | local | full


def greeting_concern(letter: Candidate, text: str, called: str, known: set[str]) -> Concern | None:
    """Return what is wrong with the name in the greeting."""
    words = name_words(called)
    if not words or set(words) & EVERYBODY or any(is_initials(word, letter.to) for word in words):
        return None
    strangers = [word for word in words if word not in known]
    slots: dict[str, object] = {"called": called, "name": letter.to[0].name}
    if not strangers:
        wrong = wrong_marks(letter.to, name_parts(called))
        return Concern("wrong_name", True, called, {**slots, "near": True}, "marks") if wrong else None
    if len(strangers) < len(words) and (len(letter.to) > 1 or "".join(words) in known):
        return None
    if any(word in known for word in words) and not any(is_misspelt(word, known) for word in strangers):
        return None
    nearest = min(known, key=lambda each: near(strangers[0], each))
    is_near = near(strangers[0], nearest) <= 2
    is_called = OPENING.match(first_line(text)) or fold(called).split()[0].rstrip(".") in FOLDED | TITLES
    of_thread = strangers[0] in thread_names(letter)
    if not is_called and not (is_misspelt(strangers[0], known) or of_thread or strangers[0] in GIVEN_NAMES):
        return None
    return Concern("wrong_name", True, called, {**slots, "near": is_near})


def is_initials(word: str, to: Iterable[Party]) -> bool:
    """Whether a word is somebody's initials: "JT" for Jan Trent."""
    return len(word) <= 3 and any(word == "".join(part[0] for part in name_words(party.name)) for party in to)


def is_misspelt(word: str, known: set[str]) -> bool:
    """Whether a word is one letter off a name."""
    return any(len(each) >= 3 and near(word, each) == 1 for each in known)


def near(one: str, other: str) -> int:
    """Return how many letters must change."""
    return int(DamerauLevenshtein.distance(one, other))


def wrong_marks(to: Iterable[Party], parts: Iterable[str]) -> str:
    """Return the word that carries other Vietnamese marks than the name: "Hường" for Hương. Without any marks it is right."""
    names = [part for party in to for part in name_parts(f"{party.name} {party.address_as}")]
    for said in parts:
        same = [name for name in names if fold(name) == fold(said) and not name.isascii()]
        if same and not said.isascii() and canonical(said) not in {canonical(name) for name in same}:
            return said
    return ""


def thread_names(letter: Candidate) -> set[str]:
    """Return the folded names of those who wrote in the thread."""
    return {
        word for said in letter.thread or () for word in re.findall(r"[a-z]{3,}", fold(said.sender).partition("@")[0])
    }


def misspelt_within(letter: Candidate, text: str, called: str) -> Iterable[Concern]:
    """Below the greeting, a capitalised word is the reader's name with one letter off or other marks."""
    if len(letter.to) != 1:
        return
    party = letter.to[0]
    begin = len(text) - len(text.lstrip()) + len(first_line(text)) if called else 0
    names = {fold(part): part for part in name_parts(f"{party.name} {party.address_as}")}
    right = spellings(party) | set(name_words(letter.owner.name))
    thread = " ".join(fold(said.text) for said in letter.thread or ())
    seen: set[str] = set()
    for match in CAPITAL.finditer(text, begin):
        word = match.group()
        folded = fold(word)
        if word in seen or not word[0].isupper():
            continue
        seen.add(word)
        if (
            is_vocative(text, match)
            and is_slip(word, folded, names, right)
            and folded not in set(re.findall(r"\w+", thread))
        ):
            yield Concern("wrong_name", False, word, {"called": word, "name": party.name, "near": True}, "within")


def is_slip(word: str, folded: str, names: dict[str, str], right: set[str]) -> bool:
    """Whether a word is one letter off one of the names, or the name with other marks."""
    if folded in names:
        name = names[folded]
        return not word.isascii() and not name.isascii() and canonical(word) != canonical(name)
    if folded in right or folded in CALENDAR or len(folded) < LONG_ENOUGH:
        return False
    return any(len(name) >= LONG_ENOUGH and near(folded, name) == 1 and folded != f"{name}s" for name in names)


def is_vocative(text: str, match: re.Match[str]) -> bool:
    """Whether a word is called or spoken of as a person: after an honorific or title, between commas, or inside a sentence."""
    before = fold(text[max(0, match.start() - 16) : match.start()])
    if re.search(r"[a-z0-9,;]\s+$", before):
        return True
    last = before.split()[-1:] or [""]
    return last[0].rstrip(".") in FOLDED or re.match(r"\s*,", text[match.end() : match.end() + 2]) is not None
