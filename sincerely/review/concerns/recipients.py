"""Does it go to those whom the owner means: nobody strange, nobody too many, no look-alike?"""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import DamerauLevenshtein

from sincerely.people.identity import organisation_domain
from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.words import own_words, sentences
from sincerely.sources.folding import fold

ADDRESS = re.compile(r"[^\s<>,;:\"()@]{1,64}@[^\s<>,;:\"()@]{1,255}")
FREE = frozenset(
    "gmail.com googlemail.com yahoo.com yahoo.com.vn hotmail.com outlook.com icloud.com live.com aol.com me.com".split()
)
SIGHT = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "l",
                       "ѕ": "s", "ԁ": "d", "ο": "o", "α": "a", "ν": "v", "ı": "l"})  # fmt: skip
"""Signs that eyes take for others: digits, Cyrillic and Greek letters (Unicode TR39 calls them confusables)."""
LONG_ENOUGH = 5
"""Letters that a name or a domain's label must have before one letter off says anything."""
MANY = 5
PRIVATE = re.compile(
    r"\b(?:between (?:us|you and me)|just (?:for|between) (?:you|us)|for your eyes only|confidential(?:ly)?|in confidence|off the record|"
    r"don't (?:tell|share this|forward)|do not (?:tell|share this|forward)|keep (?:this|it) (?:to yourself|between|quiet)|privately|"
    r"chi (?:anh|chi|em|ban|minh) (?:biet|voi)|dung (?:noi|ke|chuyen|forward) (?:voi|cho|lai)|noi rieng|rieng (?:anh|chi|em|ban) (?:thoi|biet)|"
    r"giu (?:kin|bi mat)|bi mat|noi bo thoi)\b"
)


def plain(address: str) -> str:
    """Return the bare address in lower case, of "Name <address>" too."""
    found = ADDRESS.search(address)
    return (found.group() if found else address).strip().lower()


def domain(address: str) -> str:
    """Return the part behind the @."""
    return address.rpartition("@")[2]


def seen(address: str) -> str:
    """Return an address as eyes see it: look-alike signs made one, "rn" as "m"."""
    bare = "".join(each for each in unicodedata.normalize("NFD", address) if not unicodedata.combining(each))
    return bare.lower().translate(SIGHT).replace("rn", "m").replace("vv", "w")


def everybody(letter: Candidate) -> list[str]:
    """Return the addresses that the letter goes to."""
    return list(dict.fromkeys(plain(party.email) for party in (*letter.to, *letter.cc) if party.email))


def familiar(letter: Candidate) -> set[str]:
    """Return the addresses known before: the owner's circle, and those in the thread."""
    told = [said.sender for said in letter.thread or ()]
    if letter.answered:
        told += [letter.answered.sender, *letter.answered.others]
    return {plain(each) for each in (*(letter.known_to or ()), *told, letter.owner.email) if "@" in each}


def look_alike_address(letter: Candidate) -> Iterable[Concern]:
    """An unknown address that looks like a known one: other signs for the eye, or one letter off."""
    known = sorted(familiar(letter))
    domains = {domain(each) for each in known}
    for address in everybody(letter):
        if address in known or "@" not in address:
            continue
        like = next((each for each in known if seen(each) == seen(address)), "")
        if not like:
            like = next((each for each in known if is_one_off(address, each)), "")
        if not like and domain(address) not in domains | FREE:
            like = next((each for each in sorted(domains) if is_like_domain(domain(address), each)), "")
        if like:
            is_forged = not address.isascii()
            yield Concern(
                "look_alike_address", is_forged, "", {"address": address, "like": like}, "forged" if is_forged else ""
            )


def is_one_off(one: str, other: str) -> bool:
    """Whether two addresses differ by one letter, or stand at the same name of look-alike domains."""
    (name, at), (name_too, at_too) = one.split("@", 1), other.split("@", 1)
    if at == at_too:
        return (
            min(len(name), len(name_too)) >= LONG_ENOUGH
            and DamerauLevenshtein.distance(name, name_too, score_cutoff=1) == 1
            and (re.sub(r"\D", "", name) == re.sub(r"\D", "", name_too))
        )
    return name == name_too and is_like_domain(at, at_too)


def is_like_domain(one: str, other: str) -> bool:
    """Whether two different domains look alike: one letter off, look-alike signs, or another ending."""
    if one == other:
        return False
    if seen(one) == seen(other):
        return True
    is_long = min(len(one.split(".")[0]), len(other.split(".")[0])) >= LONG_ENOUGH
    return is_long and DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1


def unusual_recipient(letter: Candidate) -> Iterable[Concern]:
    """Somebody new among people of the thread, or to whom the owner never wrote."""
    if letter.known_to is None:
        return
    known = familiar(letter)
    told = {one.slots["address"] for one in look_alike_address(letter)}
    homes = {organisation_domain(each) or domain(each) for each in known}
    receivers = everybody(letter)
    is_answer = bool(letter.answered or letter.thread)
    for address in receivers:
        if address in known or address in told:
            continue
        new_home = (organisation_domain(address) or domain(address)) not in homes
        if is_answer or len(receivers) > 1:
            yield Concern("unusual_recipient", False, "", {"address": address}, "domain" if new_home else "")


def reply_all(letter: Candidate) -> Iterable[Concern]:
    """An answer goes to more people than the one who wrote, and its words are for one."""
    receivers = everybody(letter)
    if letter.answered is None or len(receivers) < 2:
        return
    others = [each for each in receivers if each != plain(letter.answered.sender)]
    if not others or len(others) == len(receivers):
        return
    text = own_words(letter.text)
    private = next((each.quote for each in sentences(text) if PRIVATE.search(fold(each.quote).replace("’", "'"))), "")
    if private or len(receivers) >= MANY:
        yield Concern(
            "reply_all",
            False,
            private,
            {"count": len(receivers), "sender": plain(letter.answered.sender)},
            "private" if private else "",
        )
