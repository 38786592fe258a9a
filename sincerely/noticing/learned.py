"""What the owner's corrections teach: how often each rule is right for this owner.

Pure. A Beta-Bernoulli model (Gelman et al., Bayesian Data Analysis, 2.4): the prior is the rule's own confidence, worth
`PRIOR_WEIGHT` answers; each answer adds one. So one correction moves a rule a little, five decide. Only what a rule
found is judged: that a thing was done already says that it was rightly found.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

PRIOR_WEIGHT = 6.0
"""How many of the owner's answers the authored confidence is worth."""
RIGHT = frozenset({"right", "done"})
WRONG = frozenset({"not_so", "not_mine"})


@dataclass(frozen=True, slots=True)
class Counts:
    """How often the owner said that a rule was right, and wrong."""

    right: int = 0
    wrong: int = 0


def count(verdicts: Iterable[tuple[str, str]]) -> dict[str, Counts]:
    """Return the counts of each rule from (rule, verdict) pairs; verdicts that judge nothing are left out."""
    found: dict[str, Counts] = {}
    for rule, verdict in verdicts:
        if verdict in RIGHT | WRONG:
            had = found.get(rule, Counts())
            found[rule] = Counts(had.right + (verdict in RIGHT), had.wrong + (verdict in WRONG))
    return found


def posterior(authored: float, counts: Counts, *, weight: float = PRIOR_WEIGHT) -> float:
    """Return the mean of Beta(weight·authored + right, weight·(1 − authored) + wrong): a share from 0 to 1."""
    return (weight * authored + counts.right) / (weight + counts.right + counts.wrong)


def learned_confidence(confidence: float, rule: str, counts: Mapping[str, Counts]) -> float:
    """Return how sure a finding is for this owner; as it was where the owner never judged its rule."""
    known = counts.get(rule)
    return posterior(confidence, known) if known else confidence
