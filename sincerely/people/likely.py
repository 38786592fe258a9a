"""Whom to compare: keys that two likely to be one have in common, so that nobody is compared with everybody."""

from itertools import permutations

from sincerely.people.identity import organisation_domain
from sincerely.people.names_alike import compare_key, skeleton, words_and_initials
from sincerely.people.nicknames import full_forms
from sincerely.people.same_person import Known, mailbox

MAX_KEY = 120
MAX_WORDS = 5
CROWD = 60
"""Where more than this many have a key in common, it says nothing about any two of them."""


def keys(one: Known) -> frozenset[str]:
    """Return the keys of one correspondent: their whole name, name and initial at a firm, numbers, mailboxes."""
    found = {f"p:{number}" for number in one.phones}
    domains = set()
    for email in one.emails:
        local, _, host = mailbox(email).partition("@")
        domains.add(organisation_domain(f"{local}@{host}"))
        found.add(f"m:{skeleton(local)}@{skeleton(host.replace('.', ''))}")
    for name in one.names:
        words, _ = words_and_initials(name)
        if len(words) > 1:
            found |= {f"n:{compare_key(' '.join(each))}" for each in _full_names(words)}
        found |= {f"d:{domain}|{pair}" for domain in domains - {""} for pair in _pairs(name)}
    return frozenset(key[:MAX_KEY] for key in found)


def _full_names(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The words as they are, and with each short form written out."""
    every = {words}
    for place, word in enumerate(words[:MAX_WORDS]):
        every |= {(*words[:place], full, *words[place + 1 :]) for full in full_forms(word)}
    return every


def _pairs(name: str) -> set[str]:
    """Each word with the first letter of another one, or of what that one is short for."""
    words, initials = words_and_initials(name)
    pairs: set[str] = set()
    for word, other in permutations((*words[:MAX_WORDS], *initials[:2]), 2):
        if len(word) > 1:
            letters = {form[0] for form in full_forms(other)}
            pairs |= {f"{skeleton(full)}|{letter}" for full in full_forms(word) for letter in letters}
    return pairs
