"""Whether the next yes is taken slowly, and whether a letter asks for a second look: rows in, pure rules, an answer."""

from datetime import datetime

from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval, FrozenLetter
from sincerely.review.pace import PastYes, Slow, second_look_at, slowed
from sincerely.trust.disclosure import Share
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter

LOOKED_BACK = 30
"""Yeses that are looked at."""


class TooSoon(NotApproved):
    """A yes that came too soon; nothing was approved. `until` is when it will count."""

    def __init__(self, why: str, count: int, until: datetime) -> None:
        super().__init__(why)
        self.count, self.until = count, until


def slow_for(letter: Letter, frozen: FrozenLetter, *, now: datetime) -> Slow | None:
    """Return whether the yes to this letter waits, and why."""
    past = [past_yes(one) for one in approvals.recent_approvals(letter.owner, limit=LOOKED_BACK) if not one.standing_id]
    share = Share(**frozen.words)
    words = share.human + share.software
    return slowed(past, words=words, software_words=share.software, now=now)


def counts_from(letter: Letter, frozen: FrozenLetter, *, now: datetime) -> datetime | None:
    """Return from when a yes to these bytes counts, as far as that is known before it; None where it is not slowed."""
    slow = slow_for(letter, frozen, now=now)
    times = [frozen.frozen_at + slow.least] if slow else []
    is_important = letter.person is not None and letter.person.important
    if letter.first_look_revision == letter.revision:
        software = Share(**frozen.words).software
        again = second_look_at(letter.first_look_at, is_important=is_important, software_words=software)
        times += [again] if again else []
    return max(times, default=None)


def past_yes(approval: Approval) -> PastYes:
    """Return a yes that was given as the guard wants it."""
    share = Share(**approval.words)
    return PastYes(
        approval.opened_at, approval.approved_at, share.human + share.software, share.software, approval.edited
    )


def take_time(letter: Letter, sha256: str, *, now: datetime) -> None:
    """Raise TooSoon where this yes to these bytes came too soon. The first look at an important letter is noted here.

    The clock of a slowed letter begins when its final bytes were shown. Bytes of an older revision are nobody's look at
    this one, and are refused elsewhere.
    """
    frozen = approvals.frozen(letter.pk, sha256)
    if frozen is None or frozen.letter_revision != letter.revision:
        return
    slow = slow_for(letter, frozen, now=now)
    if slow is not None and now < frozen.frozen_at + slow.least:
        raise TooSoon(slow.why, slow.count, frozen.frozen_at + slow.least)
    is_important = letter.person is not None and letter.person.important
    software = Share(**frozen.words).software
    if not is_important or not software:
        return
    if letter.first_look_revision != letter.revision:
        letter = writing.note_first_look(letter, now=now)
    again = second_look_at(letter.first_look_at, is_important=is_important, software_words=software)
    if again is not None and now < again:
        raise TooSoon("pace.second_look", 0, again)
