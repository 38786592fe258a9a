"""Which rules may hold in a part at all, told from its words: most rules need a word that the part has not.

From the pattern of a rule, parsed, follow sets of letters of which one must stand in any text that matches. Each such
set is one bit; each word of a text is looked up once for the bits that it satisfies. A rule whose bits are not all
there is not tried. This never loses a match (`test_vi_speed.py` compares it with trying every rule).
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import product
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_MOST: Final = 1500
"""Strings that one set may hold."""
_WORD: Final = re.compile(r"[^\W_]+")
_ZERO_WIDTH: Final = frozenset((c.AT, c.ASSERT, c.ASSERT_NOT))

Strings = frozenset[str]


def needs(pattern: str) -> tuple[Strings, ...]:
    """Return sets of fragments of words; a text that matches `pattern` holds one of each set."""
    return tuple(dict.fromkeys(_needs(parser.parse(pattern))))


def _needs(tree: Iterable[Any]) -> list[Strings]:
    """The sets of a sequence: runs of letters are grown as long as they stay few."""
    found: list[Strings] = []
    run: set[str] = {""}
    for op, value in tree:
        if op in _ZERO_WIDTH:
            continue
        exact = _exact(op, value)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = {a + b for a, b in product(run, exact)}
            continue
        _flush(run, found)
        run = exact if exact is not None else {""}
        if exact is None:
            found += _inside(op, value)
    _flush(run, found)
    return found


def _flush(run: set[str], found: list[Strings]) -> None:
    """Keep of each string one fragment without blanks, the same for many where it can; one without any says nothing."""
    kept: set[str] = set()
    for words in sorted((_WORD.findall(text) for text in run), key=len):
        if not words:
            return
        if kept.isdisjoint(words):
            kept.add(max(words, key=lambda word: (word not in _FREQUENT, len(word))))
    found.append(frozenset(kept))


_FREQUENT: Final = frozenset(
    "anh em chị chi cô co bác bac con bị bi có cho không khong được duoc đã da là la và va của cua một mot rồi roi người nguoi "
    "công cong ME YOU WHEN THEY WE KIN lại lai thì thi ra về ve đi di cái cai nhà nha mình minh".split()
)
"""Words of nearly every text: of two words that both must stand there the other one tells more."""


def _inside(op: Any, value: Any) -> list[Strings]:
    """What a node needs that is no finite set of strings."""
    if op is c.SUBPATTERN:
        return _needs(value[-1])
    if op in (c.MAX_REPEAT, c.MIN_REPEAT) and value[0] > 0:
        return _needs(value[2])
    if op is c.BRANCH:
        return _either([_needs(branch) for branch in value[1] if not _impossible(branch)])
    return []


def _either(branches: list[list[Strings]]) -> list[Strings]:
    """One of several: from each branch its choicest set, all together."""
    if not branches or not all(branches):
        return []
    whole: set[str] = set()
    for sets in branches:
        whole |= min(sets, key=_weight)
    return [frozenset(whole)]


def _weight(fragments: Strings) -> tuple[bool, int]:
    """Persons and times stand nearly everywhere, so other words tell more."""
    return bool(fragments & _COMMON), len(fragments)


_COMMON: Final = frozenset(("ME", "YOU", "WHEN", "THEY", "WE", "KIN"))


def _impossible(tree: Iterable[Any]) -> bool:
    return any(op is c.FAILURE for op, _ in tree)


def _exact(op: Any, value: Any) -> set[str] | None:
    """The strings that a node stands for, where they are few; None for any other."""
    if op is c.LITERAL:
        return {chr(value)}
    if op is c.IN:
        return {chr(v) for _, v in value} if all(kind is c.LITERAL for kind, _ in value) else None
    if op is c.SUBPATTERN:
        return _exact_of(value[-1])
    if op is c.BRANCH:
        return _exact_branches(value[1])
    if op in (c.MAX_REPEAT, c.MIN_REPEAT) and value[:2] == (0, 1):
        one = _exact_of(value[2])
        return None if one is None else one | {""}
    return None


def _exact_branches(branches: Iterable[Any]) -> set[str] | None:
    whole: set[str] = set()
    for branch in branches:
        if _impossible(branch):
            continue
        one = _exact_of(branch)
        if one is None or len(whole) + len(one) > _MOST:
            return None
        whole |= one
    return whole


def _exact_of(tree: Iterable[Any]) -> set[str] | None:
    run: set[str] = {""}
    for op, value in tree:
        if op in _ZERO_WIDTH:
            continue
        one = _exact(op, value)
        if one is None or len(run) * len(one) > _MOST:
            return None
        run = {a + b for a, b in product(run, one)}
    return run


class Triggers:
    """Bits of sets of fragments, shared by the rules that are registered; looked up by the words of a text."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], str], Callable[[int], None]]] = []
        self._bits: dict[Strings, int] = {}
        self.of_word = lru_cache(maxsize=65536)(self._of_word)

    def register(self, pattern: Callable[[], str], tell: Callable[[int], None]) -> None:
        """Have `tell` called, before the first text is looked at, with the bits that what `pattern` gives needs."""
        self._waiting.append((pattern, tell))

    def has(self, text: str) -> int:
        """Return the bits that a text's words satisfy."""
        if self._waiting:
            self._prepare()
        bits = 0
        for word in set(_WORD.findall(text)):
            bits |= self.of_word(word)
        return bits

    def _prepare(self) -> None:
        while self._waiting:
            pattern, tell = self._waiting.pop()
            bits = 0
            for fragments in needs(pattern()):
                bits |= self._bits.setdefault(fragments, 1 << len(self._bits))
            tell(bits)
        self.of_word.cache_clear()

    def _of_word(self, word: str) -> int:
        return sum(bit for fragments, bit in self._bits.items() if any(one in word for one in fragments))


TRIGGERS: Final = {False: Triggers(), True: Triggers()}
"""The tables of the Vietnamese rules: for text with diacritics, and (True) for text without."""
