"""Reading letters and what a letter may be made from."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Person
from sincerely.writing.grounding import Source
from sincerely.writing.models import Letter
from sincerely.writing.said_when import day_names
from sincerely.writing.voice import Habits, read_habits


def open_letter_for(owner: Owner, need: str) -> Letter | None:
    """Return the letter that already waits for this need."""
    if not need:
        return None
    return Letter.objects.filter(owner=owner, need=need, state__in=("proposed", "in_review", "undone")).first()


def habits(owner: Owner, person: Person, *, now: datetime) -> Habits:
    """Return how the owner writes to this person, from their last letters by hand."""
    letters = (
        Entry.objects.filter(owner=owner, person=person, direction="out", kind="message", machine="", at__lte=now)
        .order_by("-at")
        .values_list("text", flat=True)[:20]
    )
    return read_habits(list(letters))


def sources(owner: Owner, letter: Letter, *, now: datetime) -> list[Source]:
    """Return the texts that a fact in this letter may stand in: the thread, else the last letters with this person."""
    entries = Entry.objects.filter(owner=owner, at__lte=now)
    thread = letter.reply_to.thread_id if letter.reply_to else None
    if thread is not None:
        chosen = entries.filter(thread_id=thread)
    else:
        chosen = entries.filter(person=letter.person) if letter.person else entries.none()
    rows = chosen.order_by("-at").values_list("message_id", "subject", "text", "at")[:30]
    zone = ZoneInfo(owner.timezone)
    return [
        Source(message_id, f"{subject}\n{text}\n{day_names(at.astimezone(zone))}")
        for message_id, subject, text, at in rows
    ]


def recent_outgoing(owner: Owner, *, besides: int | None, now: datetime, limit: int = 200) -> list[str]:
    """Return the new text of the owner's last letters to other people."""
    rows = Entry.objects.filter(owner=owner, direction="out", kind="message", at__lte=now)
    if besides is not None:
        rows = rows.exclude(person_id=besides)
    return list(rows.order_by("-at").values_list("text", flat=True)[:limit])


def entries_answered(owner: Owner) -> set[int]:
    """Return the entries (ids) that letters answer."""
    return set(Letter.objects.filter(owner=owner, reply_to__isnull=False).values_list("reply_to_id", flat=True))
