"""How like two letters are: the share of runs of words in common (shingles; Broder, On the resemblance and containment
of documents, 1997). One measure for the composer, which prevents letters alike, and for the checks, which find them.
"""

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from sincerely.sources.folding import fold

SHINGLE = 5
ALIKE = 0.55
"""Share of five-word shingles that two letters may have in common before they count as one template."""
OWN_SHINGLE = 3
"""For the software's own words alone: it writes few, so that shorter runs of them must already differ."""
WORD = re.compile(r"[^\W_]+")


def own_words(text: str) -> str:
    """Return the text without quoted lines."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))


def shingles(text: str, size: int = SHINGLE) -> set[str]:
    """Return the folded runs of `size` words, greeting and closing lines left out by their shortness."""
    body = " ".join(line for line in own_words(text).split("\n") if len(line.split()) > 3)
    return runs(body, size)


def runs(text: str, size: int) -> set[str]:
    """Return every folded run of `size` words of one stretch of text."""
    words = WORD.findall(fold(text))
    return {" ".join(words[at : at + size]) for at in range(len(words) - size + 1)}


def runs_of_all(stretches: Iterable[str], size: int = OWN_SHINGLE) -> set[str]:
    """Return the runs of several stretches, none of them across a border: what stands between is not compared."""
    return {run for stretch in stretches for run in runs(stretch, size)}


@lru_cache(maxsize=512)
def shingles_of_letter(text: str) -> frozenset[str]:
    """Return the shingles of a whole letter, to hold another against; kept, since letters stay."""
    return frozenset(shingles(text))


@lru_cache(maxsize=1024)
def runs_of_letter(text: str) -> frozenset[str]:
    """Return the short runs of a whole letter, to hold the software's own words against; kept, since letters stay."""
    return frozenset(shingles(text, OWN_SHINGLE))


def containment(mine: Set[str], others: Set[str]) -> float:
    """Return which share (0..1) of my runs stands in the other text; 0 where I have none."""
    return len(mine & others) / len(mine) if mine else 0.0
