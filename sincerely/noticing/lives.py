"""How long a matter of each kind lives, at the pace of the two. Pure."""

from datetime import timedelta

from sincerely.noticing.found import Found

PAST_DUE = 2
"""Days after its day that what was due is worth a row while the two write on."""
A_DAY = timedelta(days=1)
A_WHILE = timedelta(hours=4)
"""A question of this very moment is over after so long."""
LIVES = {
    "question": (1.0, 1, 7),
    "bare": (0.5, 0, 3),  # "Does that work?" lives by what stands beside it, and not for long.
    "request": (3.0, 3, 6),
    "said": (1.0, 2, 7),
    "deed": (5.0, 5, 14),
    "awaited": (1.5, 2, 10),
}
"""How long each kind lives: in usual gaps of the two, and at least and at most so many days.

People who write daily settle a question within the day, by whatever way; with somebody who writes weekly it stands for
a week. What is said (a call, an answer) dies sooner than what is done.
"""


def outlived(one: Found, kind: str, age: int) -> bool:
    """Whether a matter of a key of LIVES is over after `age` days; talk of other things since halves its life."""
    gaps, least, most = LIVES[kind]
    life = gaps * one.since.usual_days
    return age > max(least, min(most, life / 2 if one.since.days or one.since.elsewhere_days else life))
