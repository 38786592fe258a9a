"""Which rows a clause's words allow: one look-up a word, all rows at once, as the bits of a number.

Four conditions lie side by side in that number, a bit a row in each: one of the row's triggers stands there, one of
its second words, and one of each set of words that its pattern cannot do without (`needed_words`). Rows are tried
where all four hold. Above them are bits that a finder asks for by words of its own.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from sincerely.noticing.language.en.grammar import Row
from sincerely.noticing.needed_words import Needed

_CONDITIONS: Final = 4
_NOTHING: Final[Needed] = frozenset()
_REMEMBERED: Final = 30_000
"""Words whose bits are kept: mail has the same ones again and again."""


class Possible:
    """The conditions of `rows` and the words of finders; never changed once made, so any thread may look."""

    def __init__(
        self, rows: Sequence[Row], finders: Sequence[frozenset[str]], needed: Sequence[Sequence[Needed]] = ()
    ) -> None:
        """`needed`: for each row the sets that its pattern needs; empty while they are not worked out."""
        self._count = len(rows)
        self._all = (1 << self._count) - 1
        self._always = 0
        authored: dict[str, int] = {}
        read_off: dict[str, int] = {}
        for number, row in enumerate(rows):
            sets = (*needed[number], _NOTHING, _NOTHING)[:2] if needed else (_NOTHING, _NOTHING)
            for condition, words in enumerate((row.triggers, row.also, *sets)):
                bit = 1 << (condition * self._count + number)
                if words or condition == 0:
                    _add(authored if condition < 2 else read_off, words, bit)
                else:
                    self._always |= bit
        for number, words in enumerate(finders):
            _add(authored, words, 1 << (_CONDITIONS * self._count + number))
        self._pairs = {
            (one, two): bits for pair, bits in read_off.items() for one, _, two in [pair.partition(" ")] if two
        }
        self._known_pairs = frozenset(self._pairs)
        self._bits = _Bits(authored, {word: bits for word, bits in read_off.items() if " " not in word})

    def rows(self, words: Iterable[str], tokens: list[str], folded: str) -> int:
        """Return the bits of the rows that may match a clause, and above them those of the finders.

        `words` and `tokens` are the clause's, as `clause_words` and `clause_tokens` part them.
        """
        bits = self._always
        for more in map(self._bits.__getitem__, words):
            bits |= more
        count = self._count
        authored = bits & (bits >> count) & self._all
        if authored and self._known_pairs:
            alone = [bare for one in tokens if (bare := one.lstrip("'"))] if "'" in folded else tokens
            for pair in self._known_pairs.intersection(pairwise(alone)):
                bits |= self._pairs[pair]
        return (authored & (bits >> 2 * count) & (bits >> 3 * count)) | (bits >> _CONDITIONS * count) << count


def _add(table: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        table[word] = table.get(word, 0) | bit


class _Bits(dict[str, int]):
    """The bits of each word that was met, worked out when it is first asked for."""

    def __init__(self, triggers: dict[str, int], read_off: dict[str, int]) -> None:
        super().__init__()
        self._triggers = triggers
        self._whole = {word: bits for word, bits in read_off.items() if word.isalpha()}
        self._beginnings = {word[1:]: bits for word, bits in read_off.items() if word[0] == "<"}
        self._ends = {word[:-1]: bits for word, bits in read_off.items() if word[-1] == ">"}
        self._middles = {word[1:]: bits for word, bits in read_off.items() if word[0] == "~"}
        self._longest = max(map(len, read_off), default=0)

    def __missing__(self, word: str) -> int:
        alone = word.lstrip("'")
        bits = self._triggers.get(word, 0) | self._whole.get(alone, 0)
        for length in range(1, min(len(alone), self._longest) + 1):
            bits |= self._beginnings.get(alone[:length], 0) | self._ends.get(alone[-length:], 0)
        for part, more in self._middles.items():
            if part in alone:
                bits |= more
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = bits
        return bits
