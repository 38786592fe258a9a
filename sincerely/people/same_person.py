"""Are two correspondents one? Sure enough to merge, worth asking the owner, or apart; with the evidence.

Two people are never taken for one on a family name alone (about 40 % of Vietnamese people share one). Sure needs the
same mailbox, or the same full name with the same organisation or telephone number. A look-alike domain is never sure:
whoever wants to be taken for somebody else registers one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from sincerely.people.identity import organisation_domain
from sincerely.people.names_alike import Likeness, compare, is_common, is_one_person, skeleton, words_of
from sincerely.people.nicknames import full_forms

PROPOSE = 0.5
"""Score from which a pair that is not sure is put before the owner."""
SURE = 0.95
_FREE_LETTERS = frozenset(("gmail.com", "googlemail.com"))
_LOCAL_NEEDS = 7
"""Letters that the part before the @ must have before a look-alike of it says anything without a name."""
_RANK: dict[Likeness, int] = {
    "same": 0, "turned": 1, "noisy": 2, "nickname": 3, "initial": 4, "shorter": 5, "unknown": 6, "different": 7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one correspondent when two are compared."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    kind: str = "person"
    shared: bool = False
    """Every address of theirs is used by several people."""


DOUBTS = frozenset(("met", "numbered", "other_name"))
"""Evidence that speaks against."""


@dataclass(frozen=True, slots=True)
class Match:
    """Whether two are one: `score` from 0 to 1, `evidence` as message keys, each with what was the same."""

    sure: bool
    score: float
    evidence: tuple[tuple[str, str], ...] = ()
    likeness: Likeness = "unknown"

    @property
    def is_worth_asking(self) -> bool:
        """Whether the owner should be asked."""
        return not self.sure and self.score >= PROPOSE

    @property
    def is_doubted(self) -> bool:
        """Whether something speaks against their being one."""
        return self.likeness == "different" or any(key in DOUBTS for key, _ in self.evidence)


APART = Match(False, 0.0)


def mailbox(email: str) -> str:
    """Return an address as its mailbox: without a +tag, stray signs, and the dots that Gmail does not see."""
    local, _, host = email.lower().strip(" '\"<>").partition("@")
    host = re.match(r"[a-z0-9.-]*", host)[0].strip(".-")  # type: ignore[index]
    local = local.partition("+")[0] or local
    if host in _FREE_LETTERS:
        local, host = local.replace(".", ""), "gmail.com"
    return f"{local}@{host}"


def same_person(a: Known, b: Known, *, met: bool = False) -> Match:
    """Compare two correspondents; `met` says that both stood in one letter's header, so they may well be two."""
    shared = sorted(set(a.emails) & set(b.emails))
    if shared:
        return Match(True, 1.0, (("same_address", shared[0]),))
    if not (_is_person(a) and _is_person(b)):
        return APART
    likeness, name, is_torn = _likeness(a.names, b.names)
    if likeness == "different":
        return Match(False, 0.0, (), likeness)
    match = _weigh(a, b, likeness, name)
    if match.sure and (is_torn or (met and match.evidence[0][0] != "same_mailbox")):
        # Of two names beside one address one fits and one does not; or a letter went to both.
        doubt = ("met", "") if met else ("other_name", "")
        return Match(False, 0.6, (*match.evidence, doubt), likeness)
    return APART if met and not match.sure else match


def _is_person(one: Known) -> bool:
    return one.kind in ("person", "self") and not one.shared and all(map(is_one_person, one.names))


def _likeness(mine: Iterable[str], theirs: Iterable[str]) -> tuple[Likeness, str, bool]:
    """The best of all pairs of names, the name that was met in both, and whether another pair contradicts it."""
    found = sorted(
        ((compare(x, y), x, y) for x, y in product(mine, theirs)), key=lambda one: (_RANK[one[0]], *sorted(one[1:]))
    )
    if not found:
        return "unknown", "", False
    best, x, y = found[0]
    return best, min(x, y, key=lambda one: (-len(words_of(one)), one)), best != "different" == found[-1][0]


def _weigh(a: Known, b: Known, likeness: Likeness, name: str) -> Match:
    named = (f"{likeness}_name", name)
    boxes = sorted({mailbox(e) for e in a.emails} & {mailbox(e) for e in b.emails})
    if boxes:
        return Match(True, 0.99, (("same_mailbox", boxes[0]),), likeness)
    phones = sorted(set(a.phones) & set(b.phones))
    if phones:
        return _by_number(a, b, likeness, (named, ("same_number", phones[0])))
    domains = sorted(_organisations(a) & _organisations(b))
    if domains:
        return _by_organisation(a, b, likeness, (named, ("same_organisation", domains[0])))
    alike = _look_alike(a.emails, b.emails)
    if alike and likeness in ("same", "turned", "noisy", "unknown"):
        names = () if likeness == "unknown" else (named,)
        return Match(False, 0.6, (*names, ("look_alike_address", alike)), likeness)
    # A common name in two organisations is two people, as far as anybody can tell.
    if likeness == "same" and not is_common(name):
        return Match(False, 0.6, (named, ("other_organisation", "")), likeness)
    if likeness == "noisy" or (likeness == "nickname" and not (_organisations(a) and _organisations(b))):
        return Match(False, PROPOSE, (named, ("other_organisation", "")), likeness)
    return Match(False, 0.2, (named,), likeness)


def _organisations(one: Known) -> set[str]:
    return {organisation_domain(mailbox(email)) for email in one.emails} - {""}


def _by_number(a: Known, b: Known, likeness: Likeness, evidence: tuple[tuple[str, str], ...]) -> Match:
    if likeness in ("same", "turned", "noisy"):
        return Match(True, 0.97, evidence, likeness)
    if likeness in ("nickname", "initial", "shorter"):
        return Match(False, 0.8, evidence, likeness)
    words, others = ({word for name in one.names for word in words_of(name)} for one in (a, b))
    fits = any(full_forms(x) & full_forms(y) for x, y in product(words, others))
    return Match(False, 0.6 if fits else 0.3, evidence[1:], likeness)


def _by_organisation(a: Known, b: Known, likeness: Likeness, evidence: tuple[tuple[str, str], ...]) -> Match:
    name = evidence[0][1]
    # Where an organisation had to number its addresses, it has two people of that name.
    numbered = any(_numbered_apart(x, y) for x, y in product(a.emails, b.emails))
    alike = _same_looks(a.emails, b.emails)
    if numbered:
        return Match(False, 0.6 if likeness == "same" else 0.2, (*evidence, ("numbered", "")), likeness)
    if likeness == "same":
        return Match(False, 0.7, evidence, likeness) if is_common(name) else Match(True, SURE, evidence, likeness)
    if likeness == "noisy":
        return Match(alike, SURE if alike else 0.75, evidence, likeness)
    if likeness in ("turned", "nickname"):
        return Match(False, 0.8, evidence, likeness)
    if likeness in ("initial", "shorter"):
        return Match(False, 0.6, evidence, likeness)
    if alike and all(_is_long(email) for email in (*a.emails, *b.emails)):
        return Match(False, 0.6, (("look_alike_address", alike_of(a.emails, b.emails)),), likeness)
    return Match(False, 0.1, evidence[1:], likeness)


def _is_long(email: str) -> bool:
    return len(email.partition("@")[0]) >= _LOCAL_NEEDS


def alike_of(mine: Iterable[str], theirs: Iterable[str]) -> str:
    """Return two addresses that look alike, as "one, other"."""
    for x, y in product(sorted(mine), sorted(theirs)):
        if skeleton(x.partition("@")[0]) == skeleton(y.partition("@")[0]):
            return ", ".join(sorted((x, y)))
    return ""


def _same_looks(mine: Iterable[str], theirs: Iterable[str]) -> bool:
    return bool(alike_of(mine, theirs))


def _look_alike(mine: Iterable[str], theirs: Iterable[str]) -> str:
    """Two addresses that differ, the domain too, but look the same; blank where there are none."""
    for x, y in product(sorted(mine), sorted(theirs)):
        (local, _, host), (other, _, at) = x.partition("@"), y.partition("@")
        if skeleton(local) == skeleton(other) and host != at and _looks(host) == _looks(at):
            return ", ".join(sorted((x, y)))
    return ""


def _looks(host: str) -> str:
    return skeleton(host.replace(".", ""))


def _numbered_apart(a: str, b: str) -> bool:
    """Whether two addresses differ by a number; a 1 that may be a misread l is none."""
    first, second = a.partition("@")[0], b.partition("@")[0]
    plain = re.sub(r"\d+", "", first) == re.sub(r"\d+", "", second)
    return plain and skeleton(first) != skeleton(second)
