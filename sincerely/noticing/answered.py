"""Who answered within a week, hand-written letters against letters with AI, with honest intervals. Pure.

Interval: Wilson score, 95 % (Wilson 1927). Where the two overlap, the page says that they are too few to tell.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

Z = 1.959964


@dataclass(frozen=True, slots=True)
class Rate:
    """`yes` of `n`, with the ends of its 95 % interval as shares."""

    yes: int
    n: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share itself; 0 where there is nothing to divide."""
        return self.yes / self.n if self.n else 0.0


def rate(yes: int, n: int) -> Rate:
    """Return the share of `yes` in `n` with its Wilson interval."""
    if not n:
        return Rate(0, 0, 0.0, 1.0)
    share, square = yes / n, Z * Z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z * sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return Rate(yes, n, max(0.0, middle - half), min(1.0, middle + half))


def can_tell(one: Rate, other: Rate) -> bool:
    """Whether the two differ by more than chance would make them: their intervals do not overlap."""
    return bool(one.n and other.n) and (one.low > other.high or other.low > one.high)


def rate_of(answers: Sequence[bool]) -> Rate:
    """Return the rate of a list of yes and no."""
    return rate(sum(answers), len(answers))
