"""The 95 % interval of a share by Wilson's score (E. B. Wilson, JASA 22, 1927)."""

from math import sqrt

Z = 1.959964


def wilson(right: int, n: int) -> tuple[float, float]:
    """Return the lower and upper bound of the share right / n; (0, 1) where n is 0."""
    if n == 0:
        return 0.0, 1.0
    share = right / n
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def share(right: int, n: int) -> str:
    """Return "0.912 [0.871-0.942] of 240"."""
    low, high = wilson(right, n)
    return f"{right / n if n else 0.0:.3f} [{low:.3f}-{high:.3f}] of {n}"
