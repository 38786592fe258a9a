"""Tables of plain words and phrases, and where in a text one of them stands.

A table is written as phrases parted by commas. "(s)" may stand or not, "(a/b)" is one of them; a word in capitals is a
class of words ("lost OWN KIN"), the table of classes is given. All words are compared whole; those `passed_over` may
stand between ("lost my poor old dad").
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sincerely.noticing.needed_words import frequency

_WAYS: Final = re.compile(r"\(([^()]*)\)")
_SPELT_IN_WAYS: Final = ("not",)
"""Words of a phrase that a text may spell as part of another ("didn't")."""
_END: Final = ""
"""The key under which a trie says which phrase ends here; no word is empty."""


class Hit(NamedTuple):
    """A phrase in a text: its first word, the one after its last, how it is written, and the tables that have it."""

    start: int
    end: int
    phrase: str
    tables: tuple[str, ...]

    def spoilt_by(self, other: "Hit") -> bool:
        """Whether `other`, a manner of speaking, overlaps this hit and is no mere part of it."""
        if other.start >= self.end or self.start >= other.end:
            return False
        inside = self.start <= other.start and other.end <= self.end
        return not inside or other.end - other.start == self.end - self.start


class WordTables:
    """Phrases of several tables as one trie of words; never changed once made."""

    def __init__(
        self,
        tables: Mapping[str, str],
        classes: Mapping[str, frozenset[str]],
        passed_over: frozenset[str] = frozenset(),
        common: frozenset[str] = frozenset(),
    ) -> None:
        """`tables`: phrases by the name of their table; `passed_over`: what may stand between the words of a phrase.

        `common`: words that stand in many clauses of the language; they tell of a phrase only where it has no others.
        """

        def plainness(word: str) -> tuple[bool, float, bool, int, str]:
            return _plainness(word, common)

        self._classes = _of_words(classes)
        self._passed_over = passed_over
        self._trie: dict[str, Any] = {}
        needed: dict[str, set[frozenset[str]]] = {}
        for name, phrases in tables.items():
            for phrase in expanded(phrases):
                words = phrase.split()
                node = self._trie
                for word in words:
                    node = node.setdefault(word, {})
                _, had = node.get(_END, (phrase, ()))
                node[_END] = phrase, (*had, name)
                plain = frozenset(words).difference(classes, _SPELT_IN_WAYS)
                for word in classes.get(rarest := min(words, key=plainness), (rarest,)):
                    needed.setdefault(word, set()).add(plain)
        self._needed = {word: _by_company(word, sets, plainness) for word, sets in needed.items()}
        self.telling_words = frozenset(needed)
        """Of each phrase its rarest word: one of these stands in every text that holds a phrase."""
        self._first_words = _spelt_out(self._trie, classes)

    def may_hold(self, words: frozenset[str]) -> bool:
        """Whether a text of these words has all the plain words of some phrase: cheap, before it is read in order."""
        for word in words & self.telling_words:
            company, sets = self._needed[word]
            if (not company or not company.isdisjoint(words)) and any(plain <= words for plain in sets):
                return True
        return False

    def hits(self, words: Sequence[str]) -> Iterator[Hit]:
        """Yield the phrases in `words`, the longest at each place."""
        upto = 0
        for at, word in enumerate(words):
            if at >= upto and word in self._first_words:
                found = self._longest(words, at)
                if found is not None:
                    upto = found.end
                    yield found

    def _longest(self, words: Sequence[str], start: int) -> Hit | None:
        found: Hit | None = None
        nodes = [self._trie]
        for at in range(start, len(words)):
            word = words[at]
            going_on = [node[word] for node in nodes if word in node]
            for name in self._classes.get(word, ()):
                going_on += [node[name] for node in nodes if name in node]
            for node in going_on:
                if _END in node:
                    found = Hit(start, at + 1, *node[_END])
                    break
            if at > start and word in self._passed_over:
                going_on += nodes
            if not going_on:
                break
            nodes = going_on
        return found


def expanded(phrases: str) -> list[str]:
    """Return the phrases of a table with every way to write them written out."""
    return [
        " ".join(way.split())
        for phrase in phrases.replace("\n", " ").split(",")
        for way in _ways(phrase)
        if way.strip()
    ]


def _ways(phrase: str) -> Iterable[str]:
    match = _WAYS.search(phrase)
    if match is None:
        return [phrase]
    choices = match[1].split("/") if "/" in match[1] else ["", match[1]]
    return [way for one in choices for way in _ways(phrase[: match.start()] + one + phrase[match.end() :])]


def _plainness(word: str, common: frozenset[str]) -> tuple[bool, float, bool, int, str]:
    """How little a word of a phrase tells: the commoner and the shorter the less; classes of words tell least."""
    return word.isupper(), frequency(word.lstrip("'")), word in common, -len(word), word


def _by_company(
    word: str, sets: Iterable[frozenset[str]], plainness: Callable[[str], Any]
) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """What else must stand in a text beside a telling word, one word for each phrase (none if it may stand alone), and the phrases' words."""
    others = [plain - {word} for plain in sets]
    company = frozenset(min(plain, key=plainness) for plain in others if plain) if all(others) else frozenset()
    return company, tuple(sets)


def _spelt_out(words: Iterable[str], classes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The words, and for those that are a class the words of it."""
    return frozenset().union(*(classes.get(word, (word,)) for word in words))


def _of_words(classes: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """For each word the names of its classes."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in classes.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    return found
