"""A list that does not move under its reader: the order stays as it was opened, and what is new waits to be asked for.

Pure. The door keeps the ids as they stood when the list was opened (in the browser's session).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.noticing.needs import Need

STALE = timedelta(hours=6)
"""A list opened longer ago than this is opened anew."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The needs in the order in which they were opened, and how many came since."""

    needs: list[Need]
    new: int


def keep_order(ranked: Sequence[Need], opened: Sequence[str]) -> Kept:
    """Return the standing needs in the order of `opened`; needs of people who were not there are counted as new.

    A person's row that changed keeps its place: what is shown is the need as it stands now.
    """
    place = {one: index for index, one in enumerate(opened)}
    known = [need for need in ranked if row_name(need) in place]
    return Kept(sorted(known, key=lambda need: place[row_name(need)]), len(ranked) - len(known))


def row_name(need: Need) -> str:
    """Return what a row is kept by: its person, since there is one row a person."""
    return str(need.person_id)


def is_fresh(opened_at: datetime, now: datetime) -> bool:
    """Whether a list that was opened then may still stand as it was."""
    return timedelta(0) <= now - opened_at <= STALE
