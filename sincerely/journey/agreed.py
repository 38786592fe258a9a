"""A letter that offers times although one was settled in its thread already: said before the yes, with those words."""

from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from sincerely.journey.clocks import zone_of
from sincerely.noticing.agreeing import Agreed, Turn, agreed_time, is_moved, points_in
from sincerely.people.models import Entry
from sincerely.review.concerns import Concern
from sincerely.writing import queries as letters
from sincerely.writing.models import Letter, OfferedTime

MOST = 20
"""Letters that are read for it."""
LATELY = timedelta(days=30)
"""Where a letter answers none, what passed with its person since then is read."""


def agreed_already(letter: Letter, *, now: datetime) -> list[Concern]:
    """Return the concern that names the time settled before, where the letter holds out others; else nothing.

    A letter that moves a meeting is about that very time, and one that speaks of moving says so itself.
    """
    if letter.person is None or letter.task == "reschedule" or is_moved(letter.text):
        return []
    offered = [one for one in letters.offers_of(letter) if one.words in letter.text]
    if not offered and letter.task != "scheduling":
        return []
    here, there = (
        ZoneInfo(letter.owner.timezone),
        zone_of(letter.person, letter.reply_to, ZoneInfo(letter.owner.timezone)),
    )
    settled = chosen_before(letter, here, now=now) or settled_in(letter, here, now=now)
    if settled is None:
        return []
    held_out = {one.starts_at.astimezone(zone).replace(tzinfo=None) for one in offered for zone in (here, there)}
    held_out = held_out or set(points_in(letter.text, letter.language, now.astimezone(here)))
    if not held_out - {settled.clock} or (settled.clock in held_out and len(offered) == 1):
        return []
    slots: dict[str, object] = {"said": settled.quote.rstrip(".!"), "entry": settled.entry_id}
    return [Concern("time_agreed", False, offered[0].words if offered else "", slots)]


def chosen_before(letter: Letter, here: tzinfo, *, now: datetime) -> Agreed | None:
    """Return the coming time that they chose on the page of another letter in this thread, or that stands since."""
    if letter.reply_to is None or letter.reply_to.thread_id is None:
        return None
    rows = OfferedTime.objects.filter(
        owner=letter.owner, person=letter.person, letter__reply_to__thread=letter.reply_to.thread_id,
        state__in=("chosen", "confirmed"), starts_at__gt=now,
    )  # fmt: skip
    row = rows.exclude(letter=letter).order_by("starts_at").first()
    return None if row is None else Agreed(row.words, 0, False, row.starts_at.astimezone(here).replace(tzinfo=None))


def settled_in(letter: Letter, here: ZoneInfo, *, now: datetime) -> Agreed | None:
    """Return the coming time that the letters of the thread settled; not one whose meeting was called off since."""
    owner, answered = letter.owner, letter.reply_to
    entries = Entry.objects.filter(owner=owner, kind="message", bulk=False, automatic=False, at__lte=now)
    if answered is not None and answered.thread_id is not None:
        entries = entries.filter(thread_id=answered.thread_id)
    else:
        entries = entries.filter(person=letter.person, at__gte=now - LATELY)
    rows = list(entries.select_related("person").order_by("-at", "-pk")[:MOST])[::-1]
    turns = []
    for one in rows:
        by_owner = one.direction == "out"
        clock = here if by_owner else zone_of(one.person, one, here)
        turns.append(Turn(by_owner, one.text, one.at.astimezone(clock), one.language, one.pk))
    settled = agreed_time(turns, now)
    if settled is None:
        return None
    day = settled.clock.replace(hour=0, minute=0, second=0, tzinfo=here)
    off = Entry.objects.filter(owner=owner, kind="meeting", person=letter.person, status="cancelled")
    return None if off.filter(at__gte=day, at__lt=day + timedelta(days=1)).exists() else settled
