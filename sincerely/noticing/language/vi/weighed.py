"""What a part of a Vietnamese clause says, weighed by all its words together with what the rules found in it.

A rule knows the turns of phrase that somebody wrote down. "Trưa nay anh coi" promises as much as "anh sẽ xem", and "giấy ra
viện" in the papers of an insurance tells of nobody's illness: no single word says so, but the words of the part, of its
neighbours, who speaks to whom and which rules held do, together. Each has a weight for every kind, and their sum is the
log odds that a careful reader finds that kind there (a logistic with a penalty on the square of the weights, lighter for
what stands unevenly in parts with and without the kind). What rules found and the words speak against is let go; what no
rule found and the words speak for is found; and the confidence of either is the one that the sum gives.

The weights (`weights/vi_words.json`) were fitted on letters of ours only, read as written and without their diacritics:
bench/fit_words.py says on which, and how well letters of a hand that it has not seen are read.
"""

import json
import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from sincerely.noticing.confidence import Bin, Explanation, Step
from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi.line import Line
from sincerely.noticing.language.vi.matching import Part, Seen
from sincerely.noticing.records import Kind, Matter, Notice

WEIGHTS_FILE: Final = Path(__file__).parents[2] / "weights" / "vi_words.json"
KINDS: Final[tuple[Kind, ...]] = ("promise", "moment", "ask")
"""The kinds that are weighed, in the order in which the file has their weights."""
_PROMISE: Final = KINDS.index("promise")
_WORD: Final = re.compile(r"\w+")
_TAGS: Final = frozenset(("ME", "YOU", "THEY", "KIN", "WE", "OWN", "YOURS", "WHEN", "PAST"))
_TIME: Final = re.compile(r"\b(?:WHEN|PAST)\b")
_BY_A_LIMIT: Final = re.compile(r"(?:(?:dạ|da|vâng|vang|ok) )?ME (?=.*\bYOU\b).*\bWHEN\b")
_LIMIT: Final = re.compile(r"(?:trước|truoc|trc|(?:chậm|cham|muộn|muon|trễ|tre) (?:nhất|nhat)) ", re.IGNORECASE)
_SURELY: Final = 0.6
"""Log odds that a promise by a limit has at least: of 38 such parts 33 promise (`bench/written`), and none is plainer."""
_SOME, _MORE, _MANY = 3, 6, 11
"""Words from which a part is longer than a few."""
_CALL = 3
"""Words up to which a part is no more than a call."""
_PARTS = 3
"""Parts of a letter by which its length is counted."""

Weights = tuple[float, ...]
"""One for each of KINDS."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """The weights of the features, and what is made of their sums (log odds)."""

    start: Weights
    """Without any feature."""
    kept_from: Weights
    """From which on what a rule found stays."""
    told_from: Weights
    """From which on words alone tell."""
    calibration: tuple[tuple[float, float], ...]
    """(a, b): a finding with the log odds x is right with the chance that a + b times x stands for (Platt 1999)."""
    weights: Mapping[str, Weights]
    bins: tuple[tuple[Bin, ...], ...]
    """Of findings in letters of a hand that the weights had not seen, for each of KINDS."""

    def confidence(self, number: int, odds: float) -> float:
        """Return the chance (0..1) that a finding of the kind with this number in KINDS is right."""
        a, b = self.calibration[number]
        return round(chance(a + b * odds), 4)


@cache
def fitted() -> Fitted | None:
    """Return the fitted weights; None where the file is missing."""
    if not WEIGHTS_FILE.exists():
        return None
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    weights = {feature: tuple(row) for feature, row in content["weights"].items()}
    bins = tuple(tuple(Bin(to, agrees, n) for to, agrees, n in rows) for rows in content["bins"])
    calibration = tuple((a, b) for a, b in content["calibration"])
    limits = tuple(content["kept_from"]), tuple(content["told_from"])
    return Fitted(tuple(content["start"]), *limits, calibration, weights, bins)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a letter begin and end in its text, in order."""

    starts: list[int]
    ends: list[int]


def features(seen: Seen, notices: Sequence[Notice], matters: Sequence[Matter]) -> list[list[str]]:
    """Return for each part of a letter what is weighed. Words have no ":" in them, all other features have."""
    words = [_without_call([_as_weighed(word) for word in _WORD.findall(part.tagged.text)]) for part in seen.parts]
    folded = [[word if word in _TAGS else _folded(word) for word in row] for row in words]
    letter = [f"me:{seen.pair.me}", f"you:{seen.pair.you}", f"parts:{min(4, len(words) // _PARTS)}"]
    found = [
        [*_own(part, words[at], folded[at]), *_beside(seen.parts, folded, at), *letter]
        for at, part in enumerate(seen.parts)
    ]
    places = _places(seen)
    for notice in notices:
        for at in _where(places, notice.start, notice.end):
            found[at] += (f"rule:{notice.rule}", f"found:{notice.kind}")
    for matter in matters:
        for at in _where(places, matter.start, matter.end):
            found[at].append(f"matter:{matter.kind}")
    return [list(dict.fromkeys(row)) for row in found]


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return fold(word)


@lru_cache(maxsize=20_000)
def _as_weighed(word: str) -> str:
    """A word as weights know it: any number is one."""
    return "#" if any(map(str.isdigit, word)) else word


def _without_call(words: list[str]) -> list[str]:
    """The words behind "anh ơi": whom a sentence calls says as little with a comma as without."""
    return words[2:] if words[:1] == ["YOU"] and words[1:2] in (["ơi"], ["oi"]) and len(words) > _CALL else words


def _own(part: Part, words: Sequence[str], folded: Sequence[str]) -> Iterator[str]:
    """The words of a part, each two and each three that stand together, folded; words and twos also with their marks."""
    yield from folded
    begun, ended = ["^", *folded], [*folded, "$"]
    yield from map(" ".join, zip(begun, ended, strict=True))
    yield from map(" ".join, zip(begun, folded, ended[1:], strict=False))
    if words != folded:
        yield from words
        yield from map(" ".join, zip(["^", *words], [*words, "$"], strict=True))
    yield from _times(part.tagged)
    if part.question:
        yield "?:"
    yield f"words:{sum(len(words) >= size for size in (_SOME, _MORE, _MANY))}"


def _times(line: Line) -> Iterator[str]:
    """The words of the times in a part, of which the part's own words only say that one stands there, and their first two."""
    for match in _TIME.finditer(line.text):
        words = [_folded(_as_weighed(word)) for word in _WORD.findall(line.place(*match.span())[0].lower())]
        yield from (f"when:{word}" for word in (*words, *([" ".join(words[:2])] if len(words) > 1 else [])))


def _beside(parts: Sequence[Part], folded: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    """The words of the part before and after: "<" and ">", doubled where another sentence has them."""
    sentence = parts[at].sentence.clause.sentence
    for sign, other in (("<", at - 1), (">", at + 1)):
        if not 0 <= other < len(parts):
            yield f"{sign}:none"
            continue
        mark = sign if parts[other].sentence.clause.sentence == sentence else sign * 2
        yield from (f"{mark}:{word}" for word in folded[other])
        if parts[other].question:
            yield f"{sign}:?"


def _where(places: Places, start: int, end: int) -> range:
    """The numbers of the parts that [start, end) of the text touches."""
    return range(bisect_right(places.ends, start), bisect_left(places.starts, end))


def _places(seen: Seen) -> Places:
    spans = [part.tagged.place() for part in seen.parts]
    return Places([start for _, start, _ in spans], [end for _, _, end in spans])


def scores(held: Iterable[Sequence[str]], by: Fitted) -> list[list[float]]:
    """Return for each part, by its features, the log odds of each of KINDS."""
    found = []
    known = by.weights.get
    for row in held:
        rows = [weights for weights in map(known, row) if weights is not None]
        found.append(
            [start + sum(column) for start, column in zip(by.start, zip(*rows, strict=True), strict=True)]
            if rows
            else list(by.start)
        )
    return found


def _by_a_limit(part: Part) -> bool:
    """Whether a part begins with the writer, names the reader and a limit: "Em gửi chị báo giá trước thứ Sáu nhé"."""
    line = part.tagged
    if part.question or _BY_A_LIMIT.match(line.text) is None:
        return False
    return any(_LIMIT.match(line.place(*time.span())[0]) for time in _TIME.finditer(line.text))


def _lifted(seen: Seen, held: Sequence[Sequence[str]], odds: list[list[float]]) -> list[list[float]]:
    """`odds`, and no less than `_SURELY` for what a rule finds promised by a limit.

    "Em gửi … nhé" is mostly said by an elder to *em*; with a limit and the reader named it is the younger's own word.
    """
    for part, row, kinds in zip(seen.parts, held, odds, strict=True):
        if kinds[_PROMISE] < _SURELY and "found:promise" in row and _by_a_limit(part):
            kinds[_PROMISE] = _SURELY
    return odds


def reasons(seen: Seen, found: tuple[Sequence[Notice], Sequence[Matter]], notice: Notice) -> Explanation | None:
    """Return what the confidence of a notice rests on: of the part for which it is highest; None where nothing is weighed.

    `found`: what the rules found in the letter.
    """
    by, touched = fitted(), _where(_places(seen), notice.start, notice.end)
    if by is None or notice.kind not in KINDS or not touched or _is_of_others(notice):
        return None
    number = KINDS.index(notice.kind)
    held = features(seen, *found)
    odds = _lifted(seen, held, scores(held, by))
    at = max(touched, key=lambda one: odds[one][number])
    score = odds[at][number]
    steps = [Step(feature, by.weights[feature][number]) for feature in held[at] if feature in by.weights]
    lift = round(score - by.start[number] - sum(step.weight for step in steps), 2)
    steps.append(Step("limit:", lift))
    strongest = sorted((step for step in steps if step.weight), key=lambda step: -abs(step.weight))
    chosen = next((one for one in by.bins[number] if score <= one.to), by.bins[number][-1])
    confidence = by.confidence(number, score)
    return Explanation(notice.rule, by.start[number], tuple(strongest), score, chosen, confidence)


def chance(odds: float) -> float:
    """Return the chance (0..1) that log odds stand for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


@dataclass(frozen=True, slots=True)
class Weighed:
    """The notices that stay, with the confidence that their words give, and the parts in which words alone tell a kind."""

    kept: list[Notice]
    let_go: list[Notice]
    """What rules found and the words speak against."""
    told: list[tuple[int, Kind, float]]
    """The number of the part, the kind, the confidence."""


def weigh(seen: Seen, notices: Sequence[Notice], matters: Sequence[Matter]) -> Weighed:
    """Return what of `notices` stays and what else the words tell; all of them and nothing more without weights."""
    by = fitted()
    if by is None or not seen.parts:
        return Weighed(list(notices), [], [])
    held = features(seen, notices, matters)
    odds, places = _lifted(seen, held, scores(held, by)), _places(seen)
    kept: list[Notice] = []
    let_go: list[Notice] = []
    for notice in notices:
        touched = _where(places, notice.start, notice.end)
        if notice.kind not in KINDS or not touched:
            kept.append(notice)
            continue
        number = KINDS.index(notice.kind)
        best = max(odds[at][number] for at in touched)
        if best >= by.kept_from[number]:
            kept.append(notice if _is_of_others(notice) else replace(notice, confidence=by.confidence(number, best)))
        else:
            let_go.append(notice)
    return Weighed(kept, let_go, list(_told(places, kept, odds, by)))


def _is_of_others(notice: Notice) -> bool:
    """Whether a colleague's promise is told, which counts less than the writer's own however sure it is."""
    return notice.kind == "promise" and notice.who == "other"


def _told(
    places: Places, kept: Sequence[Notice], odds: Sequence[Sequence[float]], by: Fitted
) -> Iterator[tuple[int, Kind, float]]:
    """What words alone tell: of each kind in each part where no notice of that kind stands."""
    for number, kind in enumerate(KINDS):
        had = {at for notice in kept if notice.kind == kind for at in _where(places, notice.start, notice.end)}
        for at in range(len(odds)):
            if at not in had and odds[at][number] >= by.told_from[number]:
                yield at, kind, by.confidence(number, odds[at][number])
