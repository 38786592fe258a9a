"""Words that a pattern cannot do without, read off the parsed pattern itself.

A rule is tried where one of its authored words stands, and mostly in vain. What is found here spares most of those
searches: sets of words (or of pairs of neighbours, which tell far more) of which one stands in any text that matches.
Nothing is lost by it, whatever the pattern: where a stretch could be anything, nothing is asked of it.

A word here is a run of the letters a to z; everything else parts words. Besides whole words ("last") and pairs
("last day") a set may hold a beginning ("<reschedul"), an end ("day>") or a middle ("~wonder") of a longer word.
"""

from collections.abc import Iterable
from itertools import product
from math import fsum
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any, Final

Needed = frozenset[str]

_MOST: Final = 2000
"""Strings that one stretch may stand for before it is parted in two."""
_LEADS: Final = 12
"""Strings before a group of alternatives up to which each alternative is read on from them."""
_SETS: Final = 2
"""Sets kept of a pattern: a third hardly ever decides."""
_BOUNDARIES: Final = frozenset((c.AT_BOUNDARY, c.AT_BEGINNING, c.AT_END, c.AT_BEGINNING_STRING, c.AT_END_STRING))
_REPEATS: Final = frozenset((c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT))
_GAP: Final = " "
"""Stands for what parts words: marks, blanks, figures, and a place where the pattern says that a word begins or ends."""

_FREQUENT: Final = {
    word: 1 / (rank + 3)
    for rank, word in enumerate(
        "the to i you and a of in for is on that it this we be have with are as if will at or your me not from can any by please my an do "
        "all our but know would so what they was just there he let has up thanks about out call get no am time need one week next she his "
        "her us like how when who could should also some were had been did make their them new see day which more than today tomorrow "
        "may s t ll m re d ve want think other before after send back then here very good work now going sure only first into go days "
        "last meeting email mail office company group number information questions".split()
    )
}
"""Frequent words, and about how often a clause holds each: which of several words tells more."""
_RARE: Final = 0.002
_LOOSE: Final = {1: 1.0, 2: 0.3, 3: 0.05, 4: 0.01}
"""How often a clause holds a word with a given part, by the part's length."""


def needed_words(tree: Iterable[tuple[Any, Any]], *, at_word: bool = False) -> tuple[Needed, ...]:
    """Return at most two sets; a text that matches the parsed pattern holds one of each. The most telling comes first.

    `at_word`: the pattern is only matched where no letter stands before it.
    """
    found = _of_sequence(list(tree), {_GAP if at_word else ""}, "")
    return tuple(sorted(set(found), key=_rank)[:_SETS])


def _of_sequence(tree: list[tuple[Any, Any]], lead: set[str], trail: str) -> list[Needed]:
    """The sets of a sequence that follows one of `lead`: stretches of known letters are grown as long as they stay few."""
    found: list[Needed] = []
    run = lead
    for number, (op, value) in enumerate(tree):
        exact = _exact(op, value)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = {before + after for before, after in product(run, exact)}
            continue
        _keep(run, found)
        at_gap = all(text[-1:] == _GAP for text in run)
        if exact is not None:
            run = {_GAP + text for text in exact} if at_gap else exact
            continue
        following = tree[number + 1] if number + 1 < len(tree) else None
        after = trail if following is None else _GAP if _begins_at_gap(*following) else ""
        found += _inside(op, value, _last_words(run) if len(run) <= _LEADS else {_GAP if at_gap else ""}, after)
        may_be_empty = op in _REPEATS and value[0] == 0
        run = {_GAP} if _ends_at_gap(op, value) and (at_gap or not may_be_empty) else {""}
    _keep({text + trail for text in run}, found)
    return found


def _last_words(run: set[str]) -> set[str]:
    """Of each string the last word on: what stands right before."""
    kept = set()
    for text in run:
        words = text.split()
        if not words:
            kept.add(_GAP if text else "")
            continue
        whole = len(words) > 1 or text[0] == _GAP
        kept.add((_GAP if whole else "") + words[-1] + (_GAP if text[-1] == _GAP else ""))
    return kept


def _keep(run: set[str], found: list[Needed]) -> None:
    """Of each string keep its most telling word or pair, the same for several where it can; a string without any tells nothing."""
    kept: set[str] = set()
    for words in map(_told, sorted(run)):
        if not words:
            return
        if kept.isdisjoint(words):
            kept.add(min(words, key=frequency))
    found.append(frozenset(kept))


def _told(text: str) -> list[str]:
    """The words and pairs in a string; what may go on beyond its letters is marked."""
    words = text.split()
    if not words:
        return []
    begins, ends = text[0] == _GAP, text[-1] == _GAP
    last = len(words) - 1
    told = [
        word
        if (begins or at) and (ends or at < last)
        else ("<" + word if begins or at else word + ">" if ends or at < last else "~" + word)
        for at, word in enumerate(words)
    ]
    pairs = zip(words[0 if begins else 1 :], words[1 if begins else 2 : None if ends else -1], strict=False)
    return told + [f"{one} {other}" for one, other in pairs]


_known_frequencies: dict[str, float] = {}


def frequency(word: str) -> float:
    """About how often a clause holds `word`."""
    known = _known_frequencies.get(word)
    if known is None:
        one, _, other = word.partition(" ")
        if other:
            known = 0.15 * min(frequency(one), frequency(other))
        elif one[0] in "<~" or one[-1] == ">":
            bare = one.strip("<~>")
            known = _FREQUENT.get(bare, _RARE) + _LOOSE.get(len(bare), _RARE) * (1 if one[0] == "<" else 2)
        else:
            known = _FREQUENT.get(one, _RARE)
        _known_frequencies[word] = known
    return known


def _rank(words: Needed) -> tuple[float, list[str]]:
    """The rarer the better; then by their letters, so that every process chooses alike."""
    return fsum(map(frequency, words)), sorted(words)


def _inside(op: Any, value: Any, lead: set[str], trail: str) -> list[Needed]:
    """What a node needs that is no finite set of strings."""
    if op is c.SUBPATTERN and not value[1] and not value[2]:
        return _of_sequence(list(value[3]), lead, trail)
    if op is c.ATOMIC_GROUP:
        return _of_sequence(list(value), lead, trail)
    if op in _REPEATS and value[0] > 0:
        once = value[1] == 1
        return _of_sequence(list(value[2]), lead if once else {""}, trail if once else "")
    if op is c.BRANCH:
        return _either([_of_sequence(list(way), lead, trail) for way in value[1]])
    return []


def _either(ways: list[list[Needed]]) -> list[Needed]:
    """One of several: the choicest set of each together, and the second of each."""
    if not all(ways):
        return []
    ranked = [sorted(set(sets), key=_rank) for sets in ways]
    return [frozenset().union(*(sets[min(place, len(sets) - 1)] for sets in ranked)) for place in range(_SETS)]


def _letter(code: int) -> str:
    character = chr(code)
    return character if "a" <= character <= "z" else _GAP


def _exact(op: Any, value: Any) -> set[str] | None:
    """The strings that a node stands for, where they are few; None for any other."""
    if op is c.LITERAL:
        return {_letter(value)}
    if op is c.AT:
        return {_GAP if value in _BOUNDARIES else ""}
    if op is c.ASSERT_NOT:
        return {_GAP if value[0] < 0 and _is_any_word_character(value[1]) else ""}
    if op is c.ASSERT:
        return {""}
    if op is c.IN:
        return _exact_of_set(value)
    if op is c.SUBPATTERN and not value[1] and not value[2]:
        return _exact_sequence(value[3])
    if op is c.ATOMIC_GROUP:
        return _exact_sequence(value)
    if op is c.BRANCH:
        return _exact_ways(value[1])
    if op in _REPEATS:
        return _exact_repeat(*value)
    return None


def _exact_of_set(members: list[tuple[Any, Any]]) -> set[str] | None:
    strings = set()
    for kind, member in members:
        if kind is c.LITERAL:
            strings.add(_letter(member))
        elif kind is c.CATEGORY and member in (c.CATEGORY_SPACE, c.CATEGORY_DIGIT):
            strings.add(_GAP)
        else:
            return None
    return strings


def _exact_repeat(least: int, most: int, tree: Any) -> set[str] | None:
    one = _exact_sequence(tree)
    if one == {_GAP}:
        return {_GAP} if least else {"", _GAP}
    if one is None or most != 1:
        return None
    return one if least else one | {""}


def _exact_ways(ways: list[Any]) -> set[str] | None:
    whole: set[str] = set()
    for way in ways:
        one = _exact_sequence(way)
        if one is None or len(whole) + len(one) > _MOST:
            return None
        whole |= one
    return whole


def _exact_sequence(tree: Iterable[tuple[Any, Any]]) -> set[str] | None:
    run: set[str] = {""}
    for op, value in tree.data if hasattr(tree, "data") else tree:
        one = _exact(op, value)
        if one is None or len(run) * len(one) > _MOST:
            return None
        if len(one) == 1:
            (only,) = one
            run = {before + only for before in run}
        else:
            run = {before + after for before, after in product(run, one)}
    return run


def _is_any_word_character(tree: Any) -> bool:
    """Whether a look behind forbids every letter: then a word begins here."""
    if len(tree) != 1 or tree[0][0] is not c.IN:
        return False
    return (c.CATEGORY, c.CATEGORY_WORD) in tree[0][1] and tree[0][1][0][0] is not c.NEGATE


def _begins_at_gap(op: Any, value: Any) -> bool:
    """Whether a node begins with what parts words."""
    if op in _REPEATS:
        return value[0] > 0 and _exact_sequence(value[2]) == {_GAP}
    return op in (c.LITERAL, c.AT) and _exact(op, value) == {_GAP}


def _ends_at_gap(op: Any, value: Any) -> bool:
    """Whether a node, unless it takes nothing, ends with what parts words."""
    if op is c.SUBPATTERN:
        return _last_ends_at_gap(value[3])
    if op in _REPEATS:
        return _last_ends_at_gap(value[2])
    if op is c.BRANCH:
        return all(map(_last_ends_at_gap, value[1]))
    return _exact(op, value) == {_GAP}


def _last_ends_at_gap(tree: Any) -> bool:
    if not len(tree):
        return False
    op, value = tree[-1]
    return not (op in _REPEATS and value[0] == 0) and _ends_at_gap(op, value)
