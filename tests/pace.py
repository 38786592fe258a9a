"""How fast this machine is: limits on processor time are written for one machine, and mean the same on a slower one."""

import re
import time

WORK = "On Friday 12 May we send 40 chairs, half past three; " * 1_000
HERE_SECONDS = 0.005
"""Processor seconds of `_work` on the machine for which the limits were written."""


def _work() -> float:
    """Read a text word by word, as what is measured does; return the seconds of processor time that it took."""
    began = time.process_time()
    seen: dict[str, int] = {}
    for word in re.finditer(r"\w+", WORK):
        seen[word[0].casefold()] = word.start()
    return time.process_time() - began


def slower() -> float:
    """How many times longer work takes here and now than there; never less than one, so that no limit becomes tighter."""
    return max(1.0, min(_work() for _ in range(3)) / HERE_SECONDS)


def within(seconds: float, limit: float) -> bool:
    """Whether work took less than its limit as this machine is now; how fast that is, is asked only beyond the limit."""
    return seconds < limit or seconds < limit * slower()
