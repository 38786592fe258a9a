"""Intervals for measured shares: Wilson for a share, bootstrap over messages for F1."""

import math
import random
from collections.abc import Sequence


def wilson(right: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's score interval of a share (95 % at z = 1.96); (0, 1) for nothing seen. Wilson, JASA 22 (1927) 209-212."""
    if n == 0:
        return 0.0, 1.0
    share = right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def f1(tp: int, fp: int, fn: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def bootstrap_f1(counts: Sequence[tuple[int, int, int]], rounds: int = 1000, seed: int = 7) -> tuple[float, float]:
    """The 95 % percentile interval of F1 from (tp, fp, fn) of each message, messages drawn with replacement."""
    told = [row for row in counts if any(row)]
    if not told:
        return 0.0, 1.0
    chance = random.Random(seed)
    values = sorted(
        f1(*(sum(column) for column in zip(*chance.choices(told, k=len(told)), strict=True))) for _ in range(rounds)
    )
    return values[int(0.025 * rounds)], values[int(0.975 * rounds) - 1]


def line(counts: Sequence[tuple[int, int, int]]) -> str:
    """Precision, recall and F1 of the summed counts, each with its interval, as text."""
    tp, fp, fn = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0, 0)
    precision, recall = wilson(tp, tp + fp), wilson(tp, tp + fn)
    around = bootstrap_f1(counts)
    return (
        f"n {tp + fn:4}  P {tp / (tp + fp) if tp + fp else 0:.3f} [{precision[0]:.2f}, {precision[1]:.2f}]"
        f"  R {tp / (tp + fn) if tp + fn else 0:.3f} [{recall[0]:.2f}, {recall[1]:.2f}]"
        f"  F1 {f1(tp, fp, fn):.3f} [{around[0]:.2f}, {around[1]:.2f}]  (tp {tp} fp {fp} fn {fn})"
    )


def share(right: int, n: int) -> str:
    """Return "0.912 [0.871-0.942] of 240"."""
    low, high = wilson(right, n)
    return f"{right / n if n else 0.0:.3f} [{low:.3f}-{high:.3f}] of {n}"
