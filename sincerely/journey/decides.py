"""How the desk decides, gathered from the rules, numbers and formulas themselves: nothing is written down twice."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sincerely.noticing import learned, quiet, worth
from sincerely.noticing.feasts import QUIET_AFTER_DEATH, QUIET_WHILE_ILL
from sincerely.noticing.needs import HORIZON, SOON, STEPS, SURE_ENOUGH
from sincerely.people.rhythm import GAPS_NEEDED, HORIZON_GAPS, SPAN_NEEDED
from sincerely.people.signals import Signal, read_signals
from sincerely.trust.policy import TASKS


@dataclass(frozen=True)
class Decides:
    """Everything that decides, in the order of the page."""

    tasks: list[tuple[str, str, str]]
    """(task, mode by default, never above)"""
    ladder: list[list[str]]
    """Kinds of need, step by step."""
    horizons: list[tuple[str, int]]
    """(kind, days for which it is worth a row)"""
    signals: dict[str, Signal]
    numbers: dict[str, float]
    """Named thresholds, for the sentences of the page."""


def decides() -> Decides:
    """Return how the desk decides."""
    steps = sorted(set(STEPS.values()))
    nobody = read_signals([], now=datetime(2000, 1, 1, tzinfo=UTC), zone=UTC)
    return Decides(
        tasks=[(name, row.default, row.cap) for name, row in TASKS.items()],
        ladder=[[kind for kind, step in STEPS.items() if step == each] for each in steps],
        horizons=[(kind, length.days) for kind, length in HORIZON.items()],
        signals=nobody,
        numbers={
            "sure": SURE_ENOUGH,
            "soon": SOON,
            "moved_on": worth.MOVED_ON_DAYS,
            "passing": worth.PASSING_DAYS,
            "talk": worth.CHAT_DAYS,
            "quiet_sure": quiet.SURE_QUIET,
            "quiet_times": quiet.TIMES,
            "quiet_from": quiet.DAYS[0],
            "quiet_to": quiet.DAYS[1],
            "gaps": GAPS_NEEDED,
            "span": SPAN_NEEDED,
            "ahead": HORIZON_GAPS,
            "prior": learned.PRIOR_WEIGHT,
            "mourning": QUIET_AFTER_DEATH,
            "ill": QUIET_WHILE_ILL,
        },
    )
