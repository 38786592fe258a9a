"""How sure a notice is, and why: what its rule is worth, lowered by what speaks against it in and around its words.

The log odds begin with the rule's authored confidence; each feature that holds adds its weight. Some weights are authored
(`signs`: what grammar says of an ask), the others come from a JSON file. These
were fitted as a logistic on sentences of our own only (`learnt_from` says which, `n` how many; the script is
bench/fit_confidence.py) and may only lower: a re-ranker that could also raise, and weigh rules, was no better on mail
that it had not seen. A table of bins says on how many of our sentences with such a score a careful reader agreed. A
language without a file keeps the authored confidences. `explain` shows every step, for the page "How it decides".
"""

import json
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.records import Notice
from sincerely.noticing.signs import signs_of
from sincerely.sources.jumping import jumping

WEIGHTS_FILE: Final = Path(__file__).parent / "weights" / "en.json"
LEARNT_KINDS: Final = frozenset(("promise", "ask", "thanks", "moment", "meeting"))
"""The kinds that the weights were learnt for; other kinds keep their rule's authored confidence."""
_SIGNED: Final = frozenset(("ask", "promise"))
"""The kinds that have signs."""

_SHORT, _LONG, _LONG_TEXT = 25, 140, 900
"""Characters below which a quote is short and above which a quote or a text is long."""
_BEFORE: Final = 60
"""Characters before a quote in which the clause it hangs on is looked for."""

_IN_QUOTE: Final = tuple(
    (name, "quote", jumping(pattern))
    for name, pattern in (
        ("you", r"\b(?:you|your|u|ur)\b"),
        ("me", r"\b(?:me|us)\b"),
        ("first person", r"\b(?:i|we|my|our|i'm|i'll|we'll)\b"),
        ("question mark", r"\?"),
        ("exclamation", r"!"),
        ("condition", r"\b(?:if|unless|in case|whenever)\b"),
        ("negation", r"\b(?:not|never|no|nothing|nobody)\b|n't\b"),
        ("hypothetical", r"\b(?:would|could|might|imagine|suppose)\b"),
        ("past", r"\b(?:was|were|had|did|yesterday|ago|last (?:week|month|year|night))\b"),
        ("time", r"\b(?:today|tonight|tomorrow|\w+day|morning|afternoon|evening|week|noon|month|asap|eod|cob)\b|\d ?[ap]m\b|\d:\d\d"),
        ("please", r"\b(?:please|pls|plz|kindly)\b"),
        ("everybody", r"\b(?:everyone|everybody|all|anyone|customers?|members?|visitors?|guests|people)\b"),
        ("generic thing", r"\b(?:life|world|things|heart|nature|history|dreams?)\b"),
        ("advertising", r"\b(?:free|offers?|save|win|off|sale|deals?|discover|explore|app|download|click|visit|join|follow us|subscribe|newsletter|shop|gift|vote|donate|video|online|link|website)\b|\$link|https?:|www\.|%|@\w"),
        ("formula", r"\b(?:hesitate|feel free|any questions|in touch|look forward|patience|business|cooperation)\b"),
        ("number", r"\d"),
    )
)  # fmt: skip
_AROUND: Final = tuple(
    (name, "before", jumping(pattern))
    for name, pattern in (
        ("reported", r"\b(?:said|says|told|asked|wrote|thinks?|heard|mother|song|goes|called|as (?:they|i)(?: always)? say)\b.{0,30}$"),
        ("subordinate", r"\b(?:that|whether|because|which|who|what|how|when|where|than|whatever)\W*$"),
        ("after a condition", r"\b(?:if|unless|once|when)\b[^.?!\n]{3,}$"),
        ("after a negation", r"(?:\b(?:not|never|don't think|doubt)|n't)\W*(?:\w+\W+){0,2}$"),
    )
)  # fmt: skip
_AFTER: Final = tuple(
    (name, "after", re.compile(pattern))
    for name, pattern in (
        ("reported after", r"^[\"'”,?! ]{0,4}(?:he|she|they|the \w+|\w+) (?:said|asked|says|wrote|shouted|sighed)\b"),
        ("answered at once", r"^\?? +[A-Z]\w+ (?:is|are|was)\b|^\?? +Simply\b"),
    )
)


@dataclass(frozen=True, slots=True)
class Step:
    """One feature that holds for a notice, and the log odds that it adds (negative: takes away)."""

    feature: str
    weight: float


@dataclass(frozen=True, slots=True)
class Bin:
    """Of `n` notices whose score lay above the bin before and up to `to` (log odds), the share `agrees` was agreed with."""

    to: float
    agrees: float
    n: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """How the confidence of a notice came about. `start` and the weights of `steps` add up to `score` (log odds)."""

    rule: str
    start: float
    """The log odds of the rule's authored confidence."""
    steps: tuple[Step, ...]
    score: float
    bin: Bin | None
    """The calibration bin that holds the score; None for a language or kind without fitted weights."""
    confidence: float


@dataclass(frozen=True, slots=True)
class Model:
    """The fitted weights and bins, and what they were learnt from."""

    weights: dict[str, float]
    bins: tuple[Bin, ...]
    learnt_from: dict[str, int]
    fitted: str


@lru_cache(maxsize=1)
def model() -> Model | None:
    """Return the weights for English, or None where the file is missing."""
    if not WEIGHTS_FILE.exists():
        return None
    content = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    bins = tuple(Bin(row["to"], row["agrees"], row["n"]) for row in content["bins"])
    return Model(content["weights"], bins, content["learnt_from"], content["fitted"])


_TESTS: Final = (*_IN_QUOTE, *_AROUND, *_AFTER)


def features(notice: Notice, text: str) -> tuple[str, ...]:
    """Return the names of all features and signs that hold for `notice` in `text` (the text it was found in)."""
    return (f"rule {notice.rule}", *_held(notice, text, _TESTS), *(step.feature for step in _signs(notice, text)))


@lru_cache(maxsize=16)
def _tests_with_weight(kind: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Those tests that can change the confidence of a notice of `kind`."""
    fitted = model()
    return tuple(test for test in _TESTS if fitted is not None and f"{kind}: {test[0]}" in fitted.weights)


def _held(notice: Notice, text: str, tests: tuple[tuple[str, str, re.Pattern[str]], ...]) -> tuple[str, ...]:
    places = {
        "quote": fold(notice.quote),
        "before": fold(text[max(0, notice.start - _BEFORE) : notice.start]).rpartition("\n")[2],
        "after": text[notice.end : notice.end + _BEFORE],
    }
    found = [name for name, place, pattern in tests if pattern.search(places[place]) is not None]
    if len(notice.quote) < _SHORT:
        found.append("short")
    elif len(notice.quote) > _LONG:
        found.append("long")
    if len(text) > _LONG_TEXT:
        found.append("long text")
    if not text[: notice.start].strip():
        found.append("opens the text")
    return tuple(f"{notice.kind}: {name}" for name in found)


def explain(notice: Notice, text: str, authored: float) -> Explanation:
    """Return how sure `notice` is and why. `authored`: the confidence of its rule (0..1). Pure; never raises."""
    start = math.log(authored / (1 - authored)) if 0 < authored < 1 else 0.0
    fitted = model() if notice.rule.startswith("en.") and notice.kind in LEARNT_KINDS else None
    if fitted is None or not fitted.bins:
        return Explanation(notice.rule, start, (), start, None, authored)
    held = (f"rule {notice.rule}", *_held(notice, text, _tests_with_weight(notice.kind)))
    steps = tuple(Step(name, fitted.weights[name]) for name in held if name in fitted.weights) + _signs(notice, text)
    score = start + sum(step.weight for step in steps)
    chosen = next((one for one in fitted.bins if score <= one.to), fitted.bins[-1])
    return Explanation(notice.rule, start, steps, score, chosen, 1 / (1 + math.exp(-score)))


def _signs(notice: Notice, text: str) -> tuple[Step, ...]:
    """The authored signs that hold for an ask or a promise."""
    signs = signs_of(notice.rule) if notice.kind in _SIGNED else ()
    if not signs:
        return ()
    places = {"quote": notice.quote, "before": text[max(0, notice.start - _BEFORE) : notice.start], "text": text}
    return tuple(Step(f"sign {sign.name}", sign.weight) for sign in signs if sign.holds(places))
