"""Which rules may hold in a part at all, told from its words: most rules need a word that the part has not.

From the pattern of a rule, parsed, follow sets of words (or pairs of neighbours) of which one must stand in any text
that matches. Each such set is one bit; a text's words and pairs are looked up for the bits that they satisfy. A rule
whose bits are not all there is not tried. This never loses a match (`test_vi_triggers.py` compares both ways).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import product
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from sincerely.noticing.folding import fold
from sincerely.noticing.needed_words_file import needed_by

_MOST: Final = 1500
"""Strings that one set may hold."""
_WORD: Final = re.compile(r"[^\W_]+")
_SHORT: Final = 24
"""Characters up to which a text is remembered: a run of one word between commas is thousands of the same."""
_EDGE: Final = "\x00"
"""Stands in a string where the pattern says that a word begins or ends."""
_BOUNDARIES: Final = frozenset((c.AT_BOUNDARY, c.AT_BEGINNING, c.AT_END, c.AT_BEGINNING_STRING, c.AT_END_STRING))

Strings = frozenset[str]
"""Words and pairs of words; a fragment that may be part of a longer word is written with "~" before it."""


def fold_too(words: str) -> Iterator[str]:
    """Yield the words and how they look without diacritics."""
    for word in words.split():
        yield from (word, fold(word) if word.islower() else word)


FREQUENT: Final = frozenset(
    fold_too(
        """anh em chị cô bác bé bà ông ba má con cháu bạn tôi mình tụi bọn chúng nhà bên phía bị có cho không được đã sẽ đang vừa mới là và của với
    một hai ba bốn năm rồi người công lại thì ra về đi đến tới lên xuống vào qua sang cái này kia đó đấy nay mai hôm ngày tuần tháng sáng trưa chiều tối lúc khi
    trước sau trong ngoài trên dưới từ vì do nếu nên mà như cũng còn chưa chỉ các những mọi cả mấy phần đồng phòng hàng khách việc làm gửi báo xem lần xin phải cần
    muốn biết nói hỏi gì nào đâu ai nhé ạ ơi dạ ok nha giúp hết để tiền trình trường lớp sinh đình thành liên toàn giữ lấy trả nhận mua đưa gặp
    ME YOU WHEN THEY WE KIN PAST OWN"""
    )
)
"""Words of nearly every text: of two words that both must stand there the other one tells more."""
_COMMON: Final = frozenset(("ME", "YOU", "WHEN", "THEY", "WE", "KIN"))


def needs(pattern: str) -> tuple[Strings, ...]:
    """Return sets of words and pairs; a text that matches `pattern` holds one of each set."""
    return tuple(dict.fromkeys(_needs(parser.parse(pattern).data)))


def _needs(tree: list[Any], lead: str = "", trail: str = "") -> list[Strings]:
    """The sets of a sequence: runs of letters are grown as long as they stay few."""
    found: list[Strings] = []
    run: set[str] = {lead}
    for number, (op, value) in enumerate(tree):
        exact = _exact(op, value)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = {a + b for a, b in product(run, exact)}
            continue
        _flush(run, found)
        edge = _EDGE if all(text and not text[-1].isalnum() for text in run) else ""
        run = {edge + text for text in exact} if exact is not None else {""}
        if exact is None:
            after = tree[number + 1] if number + 1 < len(tree) else (None, None)
            found += _inside(op, value, edge, _edge_of(*after) or (trail if number + 1 == len(tree) else ""))
    _flush({text + trail for text in run}, found)
    return found


def _edge_of(op: Any, value: Any) -> str:
    """The edge of a word that a node makes: a boundary, or a blank."""
    ends = (op is c.AT and value in _BOUNDARIES) or (op is c.LITERAL and not chr(value).isalnum())
    return _EDGE if ends else ""


def _flush(run: set[str], found: list[Strings]) -> None:
    """Keep of each string one word or pair, the same for many where it can; a string without any says nothing."""
    kept: set[str] = set()
    for words in sorted(map(_told, sorted(run)), key=len):
        if not words:
            return
        if kept.isdisjoint(words):
            kept.add(max(words, key=_tells))
    found.append(frozenset(kept))


def _told(text: str) -> list[str]:
    """The words and pairs of neighbours in a string; a word that may go on beyond its letters is marked "~"."""
    told: list[str] = []
    previous: re.Match[str] | None = None
    whole_before = False
    for match in _WORD.finditer(text):
        begins, ends = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        whole = bool(begins) and bool(ends)
        told.append(match[0] if whole else "~" + match[0])
        if whole and whole_before and previous is not None and text[previous.end() : match.start()] == " ":
            told.append(f"{previous[0]} {match[0]}")
        previous, whole_before = match, whole
    return told


def _tells(word: str) -> tuple[bool, bool, int]:
    """How much a word tells: whole rare words first, then pairs."""
    plain = word.lstrip("~")
    return " " in word or plain not in FREQUENT, not word.startswith("~"), len(plain) if " " not in word else 0


def _inside(op: Any, value: Any, lead: str, trail: str) -> list[Strings]:
    """What a node needs that is no finite set of strings."""
    if op is c.SUBPATTERN:
        return _needs(value[-1].data, lead, trail)
    if op in (c.MAX_REPEAT, c.MIN_REPEAT) and value[0] > 0:
        return _needs(value[2].data)
    if op is c.BRANCH:
        return _either([_needs(branch.data, lead, trail) for branch in value[1] if not _impossible(branch)])
    return []


def _either(branches: list[list[Strings]]) -> list[Strings]:
    """One of several: from each branch its choicest set, all together; and what every branch needs."""
    if not branches or not all(branches):
        return []
    whole: set[str] = set()
    for sets in branches:
        choicest: Strings = min(sets, key=lambda words: _weight(frozenset(words)))
        whole |= choicest
    shared = set(branches[0]).intersection(*branches[1:])
    return [frozenset(whole), *sorted(shared, key=sorted)]


def _weight(words: Strings) -> tuple[bool, int, int]:
    """Persons and times stand nearly everywhere, so other words tell more; then what is rare, then what is little."""
    return bool(words & _COMMON), len({word.lstrip("~") for word in words} & FREQUENT), len(words)


def _impossible(tree: Any) -> bool:
    return any(op is c.FAILURE for op, _ in tree.data)


def _exact(op: Any, value: Any) -> set[str] | None:
    """The strings that a node stands for, where they are few; None for any other."""
    if op is c.LITERAL:
        return {chr(value)}
    if op is c.AT:
        return {_EDGE if value in _BOUNDARIES else ""}
    if op in (c.ASSERT, c.ASSERT_NOT):
        return {""}
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


def _exact_of(tree: Any) -> set[str] | None:
    run: set[str] = {""}
    letters = ""
    for op, value in tree.data:  # a tree itself would be asked for one place after the other
        if op is c.LITERAL:
            letters += chr(value)
            continue
        one = _exact(op, value)
        if one is None or len(run) * len(one) > _MOST:
            return None
        run = {f"{a}{letters}{b}" for a, b in product(run, one)}
        letters = ""
    return {a + letters for a in run} if letters else run


class Triggers:
    """Bits of sets of words, shared by the rules that are registered; looked up by the words and pairs of a text."""

    def __init__(self) -> None:
        self._registered: list[Callable[[], str]] = []
        self._waiting: list[tuple[Callable[[], str], Callable[[int], None]]] = []
        self._bits: dict[Strings, int] = {}
        self._known: dict[str, int] = {}
        self._loose: dict[str, int] = {}
        self._of_word = lru_cache(maxsize=32768)(self._look_up)
        self._of_short = lru_cache(maxsize=4096)(self._of_text)

    def patterns(self) -> list[str]:
        """Return the patterns of all rules that were registered."""
        return [pattern() for pattern in self._registered]

    def register(self, pattern: Callable[[], str], tell: Callable[[int], None]) -> None:
        """Have `tell` called, before the first text is looked at, with the bits that what `pattern` gives needs."""
        self._registered.append(pattern)
        self._waiting.append((pattern, tell))

    def note(self, pattern: Callable[[], str]) -> None:
        """Have what `pattern` gives among the patterns without a bit of its own: it is `Asked` in another way."""
        self._registered.append(pattern)

    def has(self, text: str) -> int:
        """Return the bits that a text's words and pairs satisfy."""
        if self._waiting:
            self._prepare()
        return self._of_short(text) if len(text) <= _SHORT else self._of_text(text)

    def _of_text(self, text: str) -> int:
        bits = 0
        known, of_word = self._known, self._of_word
        before = ""
        for word in _WORD.findall(text):
            bits |= of_word(word) | known.get(f"{before} {word}", 0)
            before = word
        return bits

    def _prepare(self) -> None:
        while self._waiting:
            pattern, tell = self._waiting.pop()
            bits = 0
            for words in needed_by("vi", pattern(), needs):
                bits |= self._bits.setdefault(words, 1 << len(self._bits))
            tell(bits)
        for words, bit in self._bits.items():
            for word in words:
                table, name = (self._loose, word[1:]) if word[0] == "~" else (self._known, word)
                table[name] = table.get(name, 0) | bit
        self._of_word.cache_clear()
        self._of_short.cache_clear()

    def _look_up(self, word: str) -> int:
        bits = self._known.get(word, 0)
        for fragment, more in self._loose.items():
            if fragment in word:
                bits |= more
        return bits


class Asked:
    """Patterns of which a text is asked only for those that have one of their most telling words or pairs in it."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """`patterns` as they are searched for; those that need no word are asked of every text."""
        self._of: dict[str, tuple[int, ...]] = {}
        self._loose: dict[str, tuple[int, ...]] = {}
        self._always: tuple[int, ...] = ()
        for place, pattern in enumerate(patterns):
            sets = needed_by("vi", pattern, needs)
            if not sets:
                self._always += (place,)
                continue
            for word in min(sets, key=_weight):
                table, name = (self._loose, word[1:]) if word[0] == "~" else (self._of, word)
                table[name] = (*table.get(name, ()), place)
        self._of_word = lru_cache(maxsize=32768)(self._look_up)

    def places(self, text: str) -> list[int]:
        """Return the places of the patterns to be asked, in their order."""
        found = set(self._always)
        of_word, of_pair, before = self._of_word, self._of.get, ""
        for word in _WORD.findall(text):
            if places := of_word(word):
                found.update(places)
            if of_both := of_pair(f"{before} {word}"):
                found.update(of_both)
            before = word
        return sorted(found)

    def _look_up(self, word: str) -> tuple[int, ...]:
        loose = (place for fragment, places in self._loose.items() if fragment in word for place in places)
        return (*self._of.get(word, ()), *loose)


TRIGGERS: Final = {False: Triggers(), True: Triggers()}
"""The tables of the Vietnamese rules: for text with diacritics, and (True) for text without."""
