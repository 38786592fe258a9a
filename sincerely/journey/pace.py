"""Whether the next yes is taken slowly, and whether a letter asks for a second look: rows in, pure rules, an answer."""

from dataclasses import dataclass
from datetime import datetime

from sincerely.review import queries as approvals
from sincerely.review.models import Approval, FrozenLetter
from sincerely.review.pace import PastYes, Slow, second_look_at, slowed
from sincerely.trust.disclosure import Share
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter

LOOKED_BACK = 30
"""Yeses that are looked at."""


@dataclass(frozen=True, slots=True)
class TooSoon:
    """A yes that came too soon. Nothing was approved; `until` is when it will count."""

    why: str
    count: int
    until: datetime


def slow_for(letter: Letter, frozen: FrozenLetter, *, now: datetime) -> Slow | None:
    """Return whether the yes to this letter waits, and why."""
    past = [past_yes(one) for one in approvals.recent_approvals(letter.owner, limit=LOOKED_BACK) if not one.standing_id]
    share = Share(**frozen.words)
    words = share.human + share.software
    return slowed(past, words=words, software_words=share.software, now=now)


def past_yes(approval: Approval) -> PastYes:
    """Return a yes that was given as the guard wants it."""
    share = Share(**approval.words)
    return PastYes(
        approval.opened_at, approval.approved_at, share.human + share.software, share.software, approval.edited
    )


def too_soon(letter: Letter, sha256: str, *, now: datetime) -> TooSoon | None:
    """Return why this yes came too soon; None where it counts. The first look at an important letter is noted here.

    The clock of a slowed letter begins when its final bytes were shown.
    """
    frozen = approvals.frozen(letter.pk, sha256)
    if frozen is None:
        return None
    slow = slow_for(letter, frozen, now=now)
    if slow is not None and now < frozen.frozen_at + slow.least:
        return TooSoon(slow.why, slow.count, frozen.frozen_at + slow.least)
    is_important = letter.person is not None and letter.person.important
    software = Share(**frozen.words).software
    if not is_important or not software:
        return None
    if letter.first_look_revision != letter.revision:
        letter = writing.note_first_look(letter, now=now)
    again = second_look_at(letter.first_look_at, is_important=is_important, software_words=software)
    return TooSoon("pace.second_look", 0, again) if again is not None and now < again else None
