"""Is the person called by their own name, spelt as they spell it?"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

from sincerely.people.identity import read_name
from sincerely.people.nicknames import SHORT_FORMS, full_forms
from sincerely.review.concerns import Candidate, Concern, Party
from sincerely.review.concerns.greeting import (
    EVERYBODY,
    EVERYBODY_VI,
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
OPENERS = CALENDAR | frozenset(
    "all hello hi yes no ok okay sure great good well fyi attached also congratulations congrats morning afternoon update reminder note "
    "question regards cheers attention urgent important confidential welcome greetings agreed done perfect excellent wow oops hey fine "
    "right correct absolutely however today yesterday tonight tomorrow now then so but and if when where what as in on at for the this that "
    "these those there it we you i my our your per again first second next last finally yep nope yeah oh ah man dude honey love dear "
    "friend attached enclosed reminder summary fyi thx ps btw anyway meanwhile otherwise therefore perhaps maybe still besides indeed "
    "unfortunately hopefully just not none many some most all any both only even here back good no never always after before since while "
    "during due according based given regarding concerning following further additionally also lastly thirdly date time location "
    "subject from to cc sent when gents sirs people correct agreed understood noted quick short another other action team everyone everybody folks guys gentlemen ladies friends sir madam per re subject below here".split()
)
"""Words that stand alone on a first line and are no name."""
ALONE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+\.?)?\s*[,;:–-]+")
CAPITAL = re.compile(r"(?<![^\W_])[^\W\d_][^\W\d_’'-]*(?<!['’-])")
LONG_ENOUGH = 4
"""Letters from which a name that is one letter off is told inside the text."""


def wrong_name(letter: Candidate) -> Iterable[Concern]:
    """The greeting calls somebody else's name, or a name is misspelt in it or in the text."""
    if not letter.to:
        return
    text = own_words(letter.text)
    if any(is_login(party) for party in letter.to):
        return
    known = {part for party in (*letter.to, *letter.cc) for part in spellings(party)}
    if not known:
        return
    called = greeted(text)
    found = greeting_concern(letter, text, called, known) if called else None
    if found:
        yield found
    yield from misspelt_within(letter, text, called)


def is_login(party: Party) -> bool:
    """Whether what stands for a name is none: the address itself, or one small word like "vkay"."""
    name = party.name.strip()
    is_small = bool(name) and " " not in name and name == name.lower()
    return (
        "@" in name or (is_small and not party.address_as) or name.lower() == plain(party.email).partition("@")[0] != ""
    )


def spellings(party: Party) -> set[str]:
    """Return the folded words that somebody may be called by: their names, short forms, and what stands in their address."""
    words = set(name_words(f"{party.name} {party.address_as}"))
    short = {short for short, fulls in SHORT_FORMS.items() if fulls & words}
    local = set(re.findall(r"[a-z]{2,}", fold(plain(party.email).partition("@")[0]))) if words else set()
    full = {form for word in words for form in full_forms(word)}
    return words | short | local | full | organisation(party)


def organisation(party: Party) -> set[str]:
    """Return what the reader's house may be called by its address: "Dear Harbour" to somebody at harbour.example."""
    host = fold(plain(party.email).rpartition("@")[2])
    return (
        {part for label in host.split(".") for part in (label, *label.split("-")) if len(part) > 3}
        if party.name
        else set()
    )


def greeting_concern(letter: Candidate, text: str, called: str, known: set[str]) -> Concern | None:
    """Return what is wrong with the name in the greeting: it blocks where clearly somebody else is called (decision 22)."""
    words = name_words(called)
    if (
        not words
        or set(words) & EVERYBODY
        or EVERYBODY_VI.search(fold(called))
        or any(is_initials(word, letter.to) for word in words)
    ):
        return None
    strangers = [word for word in words if word not in known and not is_short_for(word, known)]
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
    if any(is_misspelt(word, known) or is_kin(word, known) for word in strangers):
        return Concern("wrong_name", False, called, {**slots, "near": True})
    is_sure = of_thread(letter, strangers[0]) or strangers[0] in GIVEN_NAMES
    if is_sure or is_called(text, called):
        return Concern("wrong_name", True, called, {**slots, "near": is_near})
    is_word = set(words) & OPENERS or any(word.endswith("ly") for word in words) or len(words) > 2
    return None if is_word else Concern("wrong_name", False, called, {**slots, "near": is_near})


def is_called(text: str, called: str) -> bool:
    """Whether the words at the head of a letter can only be somebody called: after "Dear", a title, or alone on the line."""
    line = first_line(text)
    if OPENING.match(line) or fold(called).split()[0].rstrip(".") in FOLDED | TITLES:
        return True
    return ALONE.fullmatch(line.strip()) is not None and not set(name_words(called)) & OPENERS


def of_thread(letter: Candidate, word: str) -> bool:
    """Whether somebody who wrote in the thread is called so."""
    return any(word in re.findall(r"[a-z]{3,}", fold(said.sender).partition("@")[0]) for said in letter.thread or ())


def is_initials(word: str, to: Iterable[Party]) -> bool:
    """Whether a word is somebody's initials: "JT" for Jan Trent."""
    return len(word) <= 3 and any(word == "".join(part[0] for part in name_words(party.name)) for party in to)


def is_short_for(word: str, known: set[str]) -> bool:
    """Whether a word of three letters or more is the beginning of a name: "Eliz"."""
    return len(word) >= 3 and any(name.startswith(word) for name in known)


def is_kin(word: str, known: set[str]) -> bool:
    """Whether a word begins as a name does and ends as another form of it: "Urszulo" for Urszula, "Kathy" for Kathleen."""
    return any(len(each) > 3 and word[: max(4, len(each) - 3)] == each[: max(4, len(each) - 3)] for each in known)


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


def misspelt_within(letter: Candidate, text: str, called: str) -> Iterable[Concern]:
    """Below the greeting, a capitalised word is the reader's name with one letter off or other marks."""
    if len(letter.to) != 1:
        return
    party = letter.to[0]
    begin = len(text) - len(text.lstrip()) + len(first_line(text)) if called else 0
    given = read_name(party.name, language=letter.language).given
    names = {fold(part): part for part in name_parts(f"{given} {party.address_as}")}
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
