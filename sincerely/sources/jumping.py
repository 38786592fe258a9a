"""Patterns whose search jumps from one possible beginning to the next, in place of trying every character.

Python's engine skips characters that no match can begin with, but only where a pattern begins with a character or a
set of them. One that begins with `\\b` or looks behind itself, as nearly all of ours do, it tries at every place of a
text. So the characters are read off the parsed pattern here and written where the engine looks for them. What is found
stays the same (`tests/sources/test_jumping.py` compares both for every pattern); an engine that is built in another
way compiles the pattern as it is.
"""

import _sre  # type: ignore[import-not-found]
import re
from collections.abc import Iterable
from functools import lru_cache
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_FLAGS: Final = re.IGNORECASE | re.LOCALE | re.VERBOSE
"""With these a character in the pattern is not always the one in the text."""
_LOOKS: Final = frozenset((c.AT, c.ASSERT, c.ASSERT_NOT))
_REPEATS: Final = frozenset((c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT))
_HEAD: Final = 5
"""Words of code before a set: INFO, how far to skip, its kind, shortest and longest match."""


@lru_cache(maxsize=1)
def parsed(pattern: str) -> Any:
    """Return `pattern` as Python's own parser parts it. The last is kept, for whoever reads more off it."""
    return parser.parse(pattern, 0)


def only_at_start(pattern: str) -> bool:
    """Whether only the start of a text can match `pattern`.

    Then whoever searches may match there, where the engine would try every place.
    """
    return not parsed(pattern).state.flags & re.MULTILINE and _starts_text(parsed(pattern))


def _starts_text(tree: Any) -> bool:
    if not len(tree):
        return False
    op, value = tree[0]
    if op is c.AT and value in (c.AT_BEGINNING, c.AT_BEGINNING_STRING):
        return True
    if op is c.SUBPATTERN and not value[1]:
        return _starts_text(value[3])
    return op is c.BRANCH and all(map(_starts_text, value[1]))


class _Unknown(Exception):
    """A match may begin with almost anything."""


def jumping(pattern: str) -> re.Pattern[str]:
    """Return `pattern` compiled. Raises re.error as `re.compile` does."""
    try:
        return _compiled(pattern)
    except (AttributeError, TypeError, ValueError, IndexError, RuntimeError):
        return re.compile(pattern)


def _compiled(pattern: str) -> re.Pattern[str]:
    """What `re.compile` does, with the beginnings written in between."""
    tree = parsed(pattern)
    flags = tree.state.flags
    code = _with_beginnings(compiler._code(tree, 0), tree, flags)
    names = tree.state.groupdict
    places: list[str | None] = [None] * tree.state.groups
    for name, place in names.items():
        places[place] = name
    # The engine itself refuses code that is not well formed (RuntimeError).
    made: re.Pattern[str] = _sre.compile(pattern, flags, code, tree.state.groups - 1, names, tuple(places))
    return made


def _with_beginnings(code: list[int], tree: Any, flags: int) -> list[int]:
    """Return the code with its head told what a match may begin with; as it is where that is known or unknowable."""
    kind, shortest = code[2], code[3]
    if flags & _FLAGS or kind or not shortest or code[0] != c.INFO:
        return code
    try:
        wanted, may_be_empty = _beginnings(tree)
    except _Unknown:
        return code
    if may_be_empty or not wanted:
        return code
    head = [c.INFO, 0, c.SRE_INFO_CHARSET, *code[3:_HEAD]]
    compiler._compile_charset(compiler._optimize_charset(wanted)[0], flags, head)
    head[1] = len(head) - 1
    return head + code[1 + code[1] :]


def _beginnings(tree: Iterable[tuple[Any, Any]]) -> tuple[list[Any], bool]:
    """Return members of a set that holds every character a match may begin with, and whether it may hold none."""
    wanted: list[Any] = []
    for op, value in tree:
        if op in _LOOKS:
            continue  # takes no character: what it forbids may stay in the set
        more, may_be_empty = _of_one(op, value)
        wanted += more
        if not may_be_empty:
            return wanted, False
    return wanted, True


def _of_one(op: Any, value: Any) -> tuple[list[Any], bool]:
    if op is c.LITERAL:
        return [(op, value)], False
    if op is c.IN and value[0][0] is not c.NEGATE:
        return list(value), False
    if op is c.SUBPATTERN and not value[1] and not value[2]:
        return _beginnings(value[3])
    if op in _REPEATS:
        wanted, may_be_empty = _beginnings(value[2])
        return wanted, may_be_empty or value[0] == 0
    if op is c.ATOMIC_GROUP:
        return _beginnings(value)
    if op is c.BRANCH:
        ways = [_beginnings(way) for way in value[1]]
        return [one for wanted, _ in ways for one in wanted], any(may_be_empty for _, may_be_empty in ways)
    raise _Unknown
