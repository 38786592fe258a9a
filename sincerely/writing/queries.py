"""Reading letters and what a letter may be made from."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Person
from sincerely.writing.grounding import Source
from sincerely.writing.models import Invitation, Letter, MeetingRules, OfferedTime
from sincerely.writing.said_when import day_names
from sincerely.writing.voice import Habits, read_habits

FREE = "free:"
"""Begins the source of an offered time: the owner's calendar."""


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
    said = [
        Source(message_id, f"{subject}\n{text}\n{day_names(at.astimezone(zone))}")
        for message_id, subject, text, at in rows
    ]
    # A time that was found free stands in no letter: the calendar is its source.
    return [*(Source(f"{FREE}{one.pk}", one.words) for one in letter.offered_times.filter(state="open")), *said]


def recent_outgoing(owner: Owner, *, besides: int | None, now: datetime, limit: int = 200) -> list[str]:
    """Return the new text of the owner's last letters to other people."""
    rows = Entry.objects.filter(owner=owner, direction="out", kind="message", at__lte=now)
    if besides is not None:
        rows = rows.exclude(person_id=besides)
    return list(rows.order_by("-at").values_list("text", flat=True)[:limit])


def entries_answered(owner: Owner) -> set[int]:
    """Return the entries (ids) that letters answer."""
    return set(Letter.objects.filter(owner=owner, reply_to__isnull=False).values_list("reply_to_id", flat=True))


# --- times that are offered, and invitations -----------------------------------------------------------------------


def open_offers(owner: Owner, *, besides: Letter | None = None, since: datetime) -> list[OfferedTime]:
    """Return the times that letters hold out and that are not over, the earliest first."""
    rows = OfferedTime.objects.filter(owner=owner, state__in=("open", "chosen"), ends_at__gte=since)
    if besides is not None:
        rows = rows.exclude(letter=besides)
    return list(rows.select_related("held__written", "letter", "person").order_by("starts_at"))


def offers_of(letter: Letter) -> list[OfferedTime]:
    """Return the times that a letter offers, in order."""
    rows = OfferedTime.objects.filter(letter=letter, state__in=("open", "chosen"))
    return list(rows.select_related("held__written__source").order_by("starts_at"))


def offers_by_secret(digest: str) -> list[OfferedTime]:
    """Return the times of the letter whose booking page has this secret (by its SHA-256), in order."""
    rows = (
        OfferedTime.objects.filter(secret_digest=digest, state__in=("open", "chosen"))
        if digest
        else OfferedTime.objects.none()
    )
    return list(rows.select_related("letter", "owner", "person").order_by("starts_at"))


def chosen_offers(owner: Owner, *, since: datetime) -> list[OfferedTime]:
    """Return times that somebody chose and that are still to come."""
    rows = OfferedTime.objects.filter(owner=owner, state="chosen", starts_at__gte=since)
    return list(rows.select_related("letter", "person").order_by("starts_at"))


def let_go_of(owner: Owner, *, since: datetime) -> list[OfferedTime]:
    """Return times that are held out no more while the owner's calendar still keeps them."""
    rows = OfferedTime.objects.filter(owner=owner, state="released", held__isnull=False, ends_at__gte=since)
    return list(rows.filter(held__written__undone_at=None).select_related("held__written", "person").order_by("pk"))


def meeting_rules(owner: Owner) -> MeetingRules | None:
    """Return how the owner wants to be met, where they said so."""
    return MeetingRules.objects.filter(owner=owner).first()


def invitation_of(letter: Letter) -> Invitation | None:
    """Return the iTIP message that a letter carries."""
    return Invitation.objects.filter(letter=letter).first()


def invitations_in(owner: Owner, entry: Entry) -> list[Invitation]:
    """Return the iTIP messages that came in a letter, or that are about a meeting."""
    rows = Invitation.objects.filter(owner=owner, letter=None)
    rows = rows.filter(entry=entry) if entry.kind == "message" else rows.filter(meeting=entry)
    return list(rows.select_related("entry__person", "meeting").order_by("-at", "pk")[:50])


def invitation_letter(owner: Owner, person: Person, start: datetime) -> Letter | None:
    """Return the letter that already invites somebody to this time and was not declined."""
    row = Invitation.objects.filter(owner=owner, letter__person=person, method="REQUEST", starts_at=start)
    found = row.exclude(letter__state="declined").select_related("letter").first()
    return found.letter if found is not None else None
