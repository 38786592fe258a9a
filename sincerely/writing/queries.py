"""Reading letters and what a letter may be made from."""

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet

from sincerely.accounts.models import ApiToken, Owner
from sincerely.people.models import Entry, Person
from sincerely.writing.grounding import Source
from sincerely.writing.models import Letter, Offer
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


def offer_of(token: ApiToken, key: str) -> Offer | None:
    """Return what a program proposed under this key before."""
    return Offer.objects.select_related("letter").filter(token=token, key=key).first()


def offered_since(token_ids: Collection[int], keys: Sequence[str], since: datetime) -> list[tuple[int, str, int]]:
    """Return (token, key, letter) of what these programs proposed under these keys after `since`."""
    rows = Offer.objects.filter(token_id__in=token_ids, key__in=keys, created_at__gt=since)
    return list(rows.values_list("token_id", "key", "letter_id"))


def offers_counted(token: ApiToken, since: datetime) -> tuple[int, int]:
    """Return how many letters of a program no person has answered yet, and how many it proposed after `since`."""
    waiting = Q(letter__state__in=("proposed", "in_review", "undone"))
    rows = Offer.objects.filter(token=token)
    found = rows.aggregate(waiting=Count("pk", filter=waiting), since=Count("pk", filter=Q(created_at__gt=since)))
    return found["waiting"], found["since"]


def offered_letters(token: ApiToken) -> QuerySet[Letter]:
    """Return the letters that a program proposed, the newest first."""
    return Letter.objects.filter(owner=token.owner, offers__token=token).order_by("-drafted_at", "-pk")


def offered_letter(token: ApiToken, letter_id: int) -> Letter | None:
    """Return one letter that a program proposed itself."""
    return offered_letters(token).filter(pk=letter_id).first()
