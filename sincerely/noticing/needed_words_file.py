"""What patterns need, written down once, so that no process parses a thousand patterns before it reads its first text.

`needed_words.txt` holds for each pattern, named by a digest of it, the sets of words that its grammar read off it. A pattern
that is not there is read now: a file that lags behind the rules costs time and never a notice. After rules have changed
`python tools/new_needed_words.py --write` writes it anew, and a test says so.
"""

import hashlib
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Final

NeededWords = tuple[frozenset[str], ...]

FILE: Final = Path(__file__).with_name("needed_words.txt")
_END, _BETWEEN, _WITHIN = ";", " ", "_"
"""What ends a set, what stands between its words, and what within a pair."""
_PLAIN: Final = re.compile(r"[^\W_]+(?: [^\W_]+)?|[<~][^\W_]+|[^\W_]+>")


def name_of(grammar: str, pattern: str) -> str:
    """Return the name of a pattern of a grammar ("en", "vi", "times") in the file."""
    return f"{grammar}:{hashlib.sha256(pattern.encode()).hexdigest()[:16]}"


def needed_by(grammar: str, pattern: str, read_off: Callable[[str], NeededWords]) -> NeededWords:
    """Return what `pattern` needs as written down, or as `read_off` finds it."""
    line = _written().get(name_of(grammar, pattern))
    if line is None:
        return read_off(pattern)
    sets = line.split(_END)[:-1]
    return tuple(frozenset(word.replace(_WITHIN, " ") for word in one.split(_BETWEEN) if word) for one in sets)


def written(every: Iterable[tuple[str, str, NeededWords]]) -> str:
    """Return the text of the file for grammars, patterns and what they need. Raises ValueError for a word it cannot hold."""
    lines = set()
    for grammar, pattern, needs in every:
        for word in frozenset().union(*needs):
            if _PLAIN.fullmatch(word) is None:
                raise ValueError(word)
        sets = (_BETWEEN.join(sorted(word.replace(" ", _WITHIN) for word in one)) + _END for one in needs)
        lines.add(f"{name_of(grammar, pattern)}\t{''.join(sets)}\n")
    return "".join(sorted(lines))


@cache
def _written() -> dict[str, str]:
    """The lines of the file by their names; none where there is no file."""
    if not FILE.exists():
        return {}
    parted = (line.partition("\t") for line in FILE.read_text(encoding="utf-8").splitlines())
    return {name: rest for name, _, rest in parted}
