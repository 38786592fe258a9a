"""How sure a finding is and why: one place that says what its confidence rests on. Pure.

Today a notice has its rule and the rule's authored confidence, and the owner's own corrections. Where a re-ranker scores
findings too, its features, weights and calibration bin come in through `Judgement.features` and `bin`, filled by `judge`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sincerely.noticing.learned import PRIOR_WEIGHT, Counts, posterior


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that a score looked at: its value, its weight."""

    name: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure a finding is: as its rule was authored, and for this owner."""

    authored: float
    right: int
    wrong: int
    prior_weight: float
    learned: float
    """The authored confidence moved by the owner's corrections (`learned.posterior`)."""
    features: tuple[Feature, ...] = ()
    bin: tuple[float, float, int] | None = None
    """Of the calibration: from, to, and on how many findings it rests."""


def judge(confidence: float, rule: str, counts: Mapping[str, Counts], features: Sequence[Feature] = ()) -> Judgement:
    """Return what the confidence of a finding rests on. The place to plug a re-ranker in is `features`."""
    known = counts.get(rule, Counts())
    return Judgement(confidence, known.right, known.wrong, PRIOR_WEIGHT, posterior(confidence, known), tuple(features))
