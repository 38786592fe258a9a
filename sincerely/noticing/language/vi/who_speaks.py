"""Which word for a person is the writer's and which the reader's, weighed by the words around each place where it stands.

"Chị chuyển khoản cho em" may promise or ask: *chị* and *em* are whoever they are in this letter. Signs that people wrote
down (`address_signs`) settle the plain letters; a terse one, in the middle of a talk and without a salutation, has few of
them. There each place where such a word stands is weighed: the words beside it, before and after it in its clause, how the
clause ends, and what the letter is like (a "dạ", a salutation, which other such words it has); and how many signs there are for
either. The pair with the highest sum is taken.

The weights (`weights/vi_address.json`) were fitted on letters of our own only: a choice among all pairs of a letter's
words, as a conditional logit (McFadden 1974); bench/fit_address.py fits and measures them, and says of what. All is
read without diacritics, so that a letter typed in haste is weighed by the same words.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

WEIGHTS_FILE: Final = Path(__file__).parents[2] / "weights" / "vi_address.json"
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[.,!?;:\n…/()-]")
_ENDS: Final = frozenset(".!?\n…")
_STOPS: Final = _ENDS | {","}
_MOST = 1_000
"""Places of a letter that are weighed: far more than any letter has."""
_REACH: Final = 16
"""Words before and after a place that are looked at: keeps the time linear."""
_YOUNGER: Final = frozenset(("em", "con", "cháu"))
_SELVES: Final = frozenset(("tôi", "tui", "tao", "tớ", "mình"))
_LONG: Final = 15
"""Words by which the length of a letter is counted."""

Pair = tuple[str | None, str | None]
"""How the writer calls themself, and the reader."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a word for a person stands: the word with its diacritics, and where it is in the folded text."""

    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What the written signs say: the pair that they give, and how many points speak for each word as either."""

    pair: Pair
    mine: Mapping[str, int]
    yours: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Letter:
    """What is known of a letter before it is weighed."""

    text: str
    """Folded, with people told of blotted out."""
    places: Sequence[Place]
    greeted: str | None
    """The word of its salutation."""
    name: str | None
    """The reader's name as greeted."""
    humble: bool
    """Whether it has the courtesy of the younger."""
    signs: Signs


Weighed = list[tuple[str, list[str]]]
"""Of each place its word and its features."""


def features(letter: Letter) -> Weighed:
    """Return for each place of a letter its word and the features around it."""
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(letter.text)]
    at = {start: number for number, (start, _, _) in enumerate(tokens)}
    words = ["#" if token.isdigit() else token for _, _, token in tokens]
    whole = _of_letter(letter, len(words))
    found: Weighed = []
    for place in letter.places[:_MOST]:
        first = at.get(place.start)
        if first is None:
            continue
        last = first
        while last < len(tokens) and tokens[last][1] <= place.end:
            last += 1
        group = _group(place.term)
        order = min(len(found), 3)
        found.append((place.term, [*_around(words, first, last, place.term), *whole[group], f"{order} {group}"]))
    return found


def _around(words: Sequence[str], first: int, last: int, term: str) -> Iterator[str]:
    """The features of the words beside and around one place."""
    group = _group(term)
    before = words[first - 1] if first else "^"
    after = words[last] if last < len(words) else "$"
    yield from (f"{before} <", f"> {after}", f"{before} < > {after}", f"is {term}", f"is {group}")
    yield from (f"{group} {before} <", f"{group} > {after}")
    yield f"{words[first - 2] if first > 1 else '^'} {before} <"
    yield f"> {after} {words[last + 1] if last + 1 < len(words) else '$'}"
    begins, ends = first, last
    while begins > max(0, first - _REACH) and words[begins - 1] not in _STOPS:
        begins -= 1
    while ends < min(len(words), last + _REACH) and words[ends] not in _STOPS:
        ends += 1
    yield f"> .. {words[ends - 1] if ends > last else ''}|"
    yield from (f"{min(first - begins, 3)} before", f"{min(ends - last, 3)} after")
    stop = next((word for word in words[ends : ends + _REACH] if word in _ENDS), "")
    yield f"ends {stop}"


def _of_letter(letter: Letter, length: int) -> dict[str, list[str]]:
    """For each group of words the features of the whole letter."""
    groups = "".join(sorted({_group(place.term) for place in letter.places}))
    greets = "term" if letter.greeted else "name" if letter.name is not None else "none"
    return {
        group: [
            f"{group} humble" if letter.humble else f"{group} not humble",
            f"{group} greets {greets}",
            f"{group} with {groups}",
            f"{group} with {groups} {letter.humble} {greets}",
            f"{group} length {min(3, length // _LONG)}",
        ]
        for group in groups
    }


def _group(term: str) -> str:
    """J: what the younger are called; S: what only a writer is called; E: all others, mostly elders."""
    return "J" if term in _YOUNGER else "S" if term in _SELVES else "E"


def of_pair(pair: Pair, signs: Signs) -> list[str]:
    """Return the features of a pair as such: some are common, some do not exist; and what the signs say of it."""
    me, you = pair
    held = [f"pair {_group(me) if me else 0}{_group(you) if you else 0}", f"pair {me}/{you}", f"me {me}", f"you {you}"]
    if me is not None:
        held += (f"me has {_points(signs.mine.get(me, 0))}", f"me has as reader {_points(signs.yours.get(me, 0))}")
    if you is not None:
        held += (f"you has {_points(signs.yours.get(you, 0))}", f"you has as writer {_points(signs.mine.get(you, 0))}")
    held += [
        f"signs give {half}"
        for half, one, given in (("me", me, signs.pair[0]), ("you", you, signs.pair[1]))
        if one == given
    ]
    return held


def _points(points: int) -> str:
    return "none" if points <= 0 else "few" if points < 3 else "some" if points < 6 else "many"


def candidates(terms: Sequence[str]) -> list[Pair]:
    """Return all pairs of the words of a letter; either may be missing, and nobody calls both by the same word."""
    choices = [None, *dict.fromkeys(terms)]
    return [(me, you) for me in choices for you in choices if me is None or me != you]


def weigh(weighed: Weighed, pairs: Sequence[Pair], signs: Signs, weights: Mapping[str, float]) -> list[float]:
    """Return the sum of the weights (log odds) of each of `pairs`."""
    mine: defaultdict[str | None, float] = defaultdict(float)
    yours: defaultdict[str | None, float] = defaultdict(float)
    for term, held in weighed:
        for feature in held:
            mine[term] += weights.get(f"me {feature}", 0)
            yours[term] += weights.get(f"you {feature}", 0)
    return [mine[me] + yours[you] + sum(weights.get(one, 0) for one in of_pair((me, you), signs)) for me, you in pairs]


@cache
def weights() -> dict[str, float]:
    """Return the fitted weights; none where the file is missing."""
    if not WEIGHTS_FILE.exists():
        return {}
    fitted: dict[str, float] = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))["weights"]
    return fitted


def choose(letter: Letter, fitted: Mapping[str, float] | None = None) -> Pair:
    """Return the pair of a letter: what clear signs give, else what weighs most. `fitted`: other weights than those written."""
    fitted = weights() if fitted is None else fitted
    signs = letter.signs
    if not letter.places or not fitted or _clear(signs):
        return signs.pair
    weighed = features(letter)
    pairs = candidates([*(term for term, _ in weighed), *(term for term in signs.pair if term is not None)])
    pairs = [pair for pair in pairs if pair[0] is None or pair[0] != letter.greeted]
    sums = weigh(weighed, pairs, signs, fitted)
    return pairs[max(range(len(pairs)), key=sums.__getitem__)]


_CLEARLY: Final = 3
"""Points by which the signs must speak for both halves of their pair to be believed unweighed."""


def _clear(signs: Signs) -> bool:
    """Whether the signs speak for the writer's word and for the reader's, and hardly against them: salutation, signature."""
    me, you = signs.pair
    if me is None or you is None:
        return False
    mine, yours = signs.mine, signs.yours
    return min(mine.get(me, 0) - yours.get(me, 0), yours.get(you, 0) - mine.get(you, 0)) >= _CLEARLY
