"""Not this letter: its draft is put aside, and what it would have answered leaves Today; both come back together."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from sincerely.journey.snooze import snooze_called
from sincerely.journey.today import need_of
from sincerely.noticing import actions as noticing
from sincerely.writing import actions as writing
from sincerely.writing.actions import aside
from sincerely.writing.models import Letter


@transaction.atomic
def decline(letter: Letter, because: str, *, is_later: bool, now: datetime) -> datetime | bool:
    """Put a letter aside with its row on Today, which comes back on the next morning where it is only "not now".

    Returns until when the row is away, True where it is for good, False where it had none. Raises NotEditable.
    """
    need = need_of(letter, now=now)
    writing.decline(letter, because, now=now)
    if need is None:
        return False
    local = now.astimezone(ZoneInfo(letter.owner.timezone))
    until = snooze_called("snooze.tomorrow", local).at if is_later else None
    noticing.put_away(
        letter.owner, need=need.id, person=letter.person, kind=need.kind, reach="later" if until else "once",
        until=until, now=now,
    )  # fmt: skip
    return until or True


@transaction.atomic
def take_up_again(letter: Letter, *, now: datetime) -> Letter:
    """Undo a declining: the letter waits again as it was, and its row stands where it was put away with it."""
    if letter.state == "declined":
        # What went in one act has one time: a row that was put away by itself stays away.
        noticing.bring_back_need(letter.owner, letter.need, put_away_at=letter.changed_at, now=now)
    return aside.take_up_again(letter, now=now)
