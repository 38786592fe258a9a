"""Offered times in the owner's own calendar: kept free while they are held out, taken away when nothing needs them."""

from datetime import datetime

from sincerely.accounts.models import Owner, SignIn
from sincerely.journey import calendar, writing_back
from sincerely.journey.writing_back import There
from sincerely.people.models import Entry, HeldSlot
from sincerely.people.queries.holding import held_slots
from sincerely.sources.models import Source
from sincerely.sources.remote import Servers, Trouble
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.models import Letter, OfferedTime


def hold_offers(
    letter: Letter, book: Source, *, summary: str, servers: Servers, sign_in: SignIn, now: datetime
) -> list[writing_back.Outcome]:
    """Keep a letter's offered times free in one calendar of the owner's; nobody is named there."""
    outcomes = []
    for one in letters.offers_of(letter):
        if letter.person is None or one.held is not None or one.state != "open":
            continue
        done = calendar.hold(letter.person, book, start=one.starts_at, end=one.ends_at, summary=summary,
                             servers=servers, sign_in=sign_in, now=now)  # fmt: skip
        outcomes.append(done)
        if done.state in ("written", "unsure"):
            writing.note_held(one, HeldSlot.objects.filter(written=done.row).first())
    return outcomes


def to_let_go(owner: Owner, *, now: datetime) -> list[HeldSlot]:
    """Return what the calendar keeps and nothing needs: ended offers, and times of meetings that were called off."""
    ended = {one.held_id for one in letters.let_go_of(owner, since=now)}
    return [one for one in held_slots(owner, since=now) if one.pk in ended or _for_nothing(one)]


def _for_nothing(slot: HeldSlot) -> bool:
    """Whether a slot was held for a meeting that was called off, and no other with them stands there."""
    theirs = Entry.objects.filter(owner=slot.owner, kind="meeting", person=slot.person, at__lt=slot.ends_at,
                                  ends_at__gt=slot.starts_at).exclude(uid=slot.written.uid)  # fmt: skip
    said = set(theirs.values_list("status", flat=True))
    offered = OfferedTime.objects.filter(held=slot, state__in=("open", "chosen")).exists()
    return said == {"cancelled"} and not offered


def let_go(owner: Owner, *, servers: Servers, sign_in: SignIn, now: datetime) -> int:
    """Take away from the owner's calendar what is held out no more; return how many went. Never over a change."""
    went = 0
    for slot in to_let_go(owner, now=now):
        row = slot.written
        try:
            way = writing_back.way_back(row, servers, now=now)
            seen = way.now_there if way.is_untouched else There()
            done = writing_back.put_back(row, seen, servers, sign_in=sign_in, now=now) if seen.raw is not None else None
        except Trouble:
            continue
        went += done is not None and done.state == "written"
    return went
