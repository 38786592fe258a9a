"""How well a signal foretold what came: measures of a back-test. Pure.

AUC is the Mann-Whitney statistic (Hanley and McNeil 1982), calibration error the expected calibration error over ten
equal bins (Naeini et al. 2015).
"""

from collections.abc import Sequence

BINS = 10


def auc(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """Return the chance that a positive scores above a negative, ties counting half; 0.5 where one of them is missing."""
    ranked = sorted(zip(scores, labels, strict=True))
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        return 0.5
    ranks, start = 0.0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        ranks += (start + end + 1) / 2 * sum(label for _, label in ranked[start:end])
        start = end
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)


def precision_at_recall(scores: Sequence[float], labels: Sequence[bool], recall: float) -> float:
    """Return the precision of the smallest set of highest scores that holds `recall` of the positives; equal scores go
    together. 0 where there are no positives."""
    wanted = recall * sum(labels)
    if not wanted:
        return 0.0
    ranked = sorted(zip(scores, labels, strict=True), reverse=True)
    hits, start = 0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            hits += ranked[end][1]
            end += 1
        if hits >= wanted:
            return hits / end
        start = end
    return hits / len(ranked)


def calibration_error(chances: Sequence[float], labels: Sequence[bool], *, bins: int = BINS) -> float:
    """Return the mean distance between what was said and what came, over equal bins weighted by their size."""
    held: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for chance, label in zip(chances, labels, strict=True):
        held[min(bins - 1, int(chance * bins))].append((chance, label))
    total = sum(abs(sum(chance for chance, _ in one) - sum(label for _, label in one)) for one in held)
    return total / len(chances) if chances else 0.0
