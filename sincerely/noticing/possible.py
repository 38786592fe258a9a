"""Which rules a text's words allow: one look-up a word, all rules at once, as the bits of a number.

Four conditions lie side by side in that number, a bit a rule in each: one of the rule's own words stands in the text,
one of its second words, and one of each set of words that its pattern cannot do without (`needed_words`). A rule is
tried where all four hold. Above them are bits that a finder asks for by words of its own.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from sincerely.noticing.needed_words import Needed

Words = frozenset[str]

_CONDITIONS: Final = 4
_NOTHING: Final[Words] = frozenset()
_REMEMBERED: Final = 30_000
"""Words whose bits are kept: mail has the same ones again and again."""


class Possible:
    """The conditions of rules and the words of finders; never changed once made, so any thread may look."""

    def __init__(
        self,
        authored: Sequence[tuple[Words, Words]],
        finders: Sequence[Words] = (),
        needed: Sequence[Sequence[Needed]] = (),
    ) -> None:
        """`authored`: the own and the second words of each rule; where there are none, none is asked for.

        `needed`: for each rule the sets that its pattern needs; empty while they are not worked out.
        """
        self._count = len(authored)
        self._all = (1 << self._count) - 1
        self._always = 0
        exact: dict[str, int] = {}
        read_off: dict[str, int] = {}
        for number, (own, second) in enumerate(authored):
            sets = (*needed[number], _NOTHING, _NOTHING)[:2] if needed else (_NOTHING, _NOTHING)
            for condition, words in enumerate((own, second, *sets)):
                bit = 1 << (condition * self._count + number)
                if words:
                    _add(exact if condition < 2 else read_off, words, bit)
                else:
                    self._always |= bit
        for number, words in enumerate(finders):
            _add(exact, words, 1 << (_CONDITIONS * self._count + number))
        same: dict[int, int] = {}
        parted = ((pair.split(" "), bits) for pair, bits in read_off.items() if " " in pair)
        self._pairs = {(one, other): same.setdefault(bits, bits) for (one, other), bits in parted}
        self._known_pairs = frozenset(self._pairs)
        self._bits = _Bits(exact, {word: bits for word, bits in read_off.items() if " " not in word})

    def rules(self, words: Iterable[str], tokens: list[str], *, apostrophes: bool) -> int:
        """Return the bits of the rules that may match a text, and above them those of the finders.

        `words` are the text's for the authored sets; `tokens` are its runs of the letters a to z in order, which may
        have an apostrophe before them where there are `apostrophes`. All of `tokens` stand in `words` too.
        """
        bits = self._always
        for more in map(self._bits.__getitem__, words):
            if more:
                bits |= more
        count = self._count
        finders = bits >> _CONDITIONS * count << count
        authored = bits & (bits >> count) & self._all
        if not authored:
            return finders
        if self._known_pairs:
            alone = [bare for one in tokens if (bare := one.lstrip("'"))] if apostrophes else tokens
            for pair in self._known_pairs.intersection(pairwise(alone)):
                bits |= self._pairs[pair]
        bits >>= 2 * count
        return (authored & bits & (bits >> count)) | finders


def numbers(bits: int) -> list[int]:
    """Return which bits are set, lowest first."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def _add(table: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        table[word] = table.get(word, 0) | bit


class _Bits(dict[str, int]):
    """The bits of each word that was met, worked out when it is first asked for."""

    def __init__(self, exact: dict[str, int], read_off: dict[str, int]) -> None:
        super().__init__()
        self._exact = exact
        self._whole = {word: bits for word, bits in read_off.items() if word.isalpha()}
        self._middles = [(word[1:], bits) for word, bits in read_off.items() if word[0] == "~"]
        self._beginnings: dict[str, list[tuple[str, int]]] = {}
        self._ends: dict[str, list[tuple[str, int]]] = {}
        for word, bits in read_off.items():
            if word[0] == "<":
                self._beginnings.setdefault(word[1:4], []).append((word[1:], bits))
            elif word[-1] == ">":
                self._ends.setdefault(word[-4:-1], []).append((word[:-1], bits))

    def __missing__(self, word: str) -> int:
        alone = word.lstrip("'")
        bits = self._exact.get(word, 0) | self._whole.get(alone, 0)
        for few in (1, 2, 3):  # by their first three letters, or as many as there are
            for part, more in self._beginnings.get(alone[:few], ()):
                if alone.startswith(part):
                    bits |= more
            for part, more in self._ends.get(alone[-few:], ()):
                if alone.endswith(part):
                    bits |= more
        for part, more in self._middles:
            if part in alone:
                bits |= more
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = bits
        return bits
