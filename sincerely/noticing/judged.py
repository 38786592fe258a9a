"""How sure a finding is and why: one place that says what its confidence rests on. Pure.

A notice has its rule and the rule's authored confidence, the signs and features that moved it, and the owner's own
corrections.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sincerely.noticing.confidence import Bin, Explanation, Step
from sincerely.noticing.learned import PRIOR_WEIGHT, Counts, posterior


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure a finding is: as its rule was authored, and for this owner."""

    authored: float
    right: int
    wrong: int
    prior_weight: float
    learned: float
    """The authored confidence moved by the owner's corrections (`learned.posterior`)."""
    steps: tuple[Step, ...] = ()
    """What made it surer or less sure than its rule."""
    bin: Bin | None = None
    """How often readers agreed with findings that scored like this one."""


def judge(confidence: float, rule: str, counts: Mapping[str, Counts], why: Explanation | None = None) -> Judgement:
    """Return what the confidence of a finding rests on; `why` is how it came about, where that is known."""
    known = counts.get(rule, Counts())
    steps, scored = (why.steps, why.bin) if why is not None else ((), None)
    return Judgement(confidence, known.right, known.wrong, PRIOR_WEIGHT, posterior(confidence, known), steps, scored)
