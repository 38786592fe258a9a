"""What the checks of a letter need to know around it: thread, recipients known before, their clock, chases."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import TypedDict
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.journey.clocks import zone_of
from sincerely.people.models import Entry, Identity, Participation, Person
from sincerely.review.concerns import Answered, Party, Said
from sincerely.review.concerns.recipients import plain
from sincerely.review.models import Approval
from sincerely.writing.grounding import OWN, Source
from sincerely.writing.models import Letter, OfferedTime
from sincerely.writing.offers import Assumed

CHASED_SINCE = timedelta(days=60)
"""An unanswered letter older than this is no reminder any more."""
MOST_CHASES = 12
HOURS_FROM = 40
"""Their last messages from which the hours are read at which they write."""


class Surroundings(TypedDict):
    """The inputs of `Candidate` that come from here."""

    thread: tuple[Said, ...]
    cc: tuple[Party, ...]
    known_to: tuple[str, ...]
    answered: Answered | None
    chases: int | None
    reader_zone: str
    reader_hours: tuple[int, ...]


def surroundings(letter: Letter, texts: Sequence[Source], *, now: datetime) -> Surroundings:
    """Return what is known around a letter; `texts` are the messages that its facts may stand in."""
    owner, person = letter.owner, letter.person
    zone, hours = clock_of(owner, person, letter.reply_to, now=now) if person else ("", ())
    own = own_addresses(owner)
    return Surroundings(
        thread=thread_of(owner, texts),
        cc=tuple(Party(each.get("name", ""), each["email"]) for each in letter.cc),
        known_to=(*known_addresses(owner, letter), *own),
        answered=answered_by(letter, own),
        chases=chases(owner, person, now=now) if person else None,
        reader_zone=zone,
        reader_hours=hours,
    )


def thread_of(owner: Owner, texts: Sequence[Source]) -> tuple[Said, ...]:
    """Return the messages with who wrote them and when, the oldest first; times in the owner's zone."""
    rows = Entry.objects.filter(owner=owner, message_id__in=[each.message_id for each in texts])
    zone = ZoneInfo(owner.timezone)
    by_id = {
        message_id: (pk, at.astimezone(zone), direction, name or "", text)
        for message_id, pk, at, direction, name, text in rows.values_list(
            "message_id", "pk", "at", "direction", "person__name", "text"
        )
    }
    senders = dict(
        Participation.objects.filter(owner=owner, role="from", entry__in=rows).values_list(
            "entry_id", "identity__value"
        )
    )
    said = []
    own = [each for each in texts if each.message_id == OWN]
    others = [each for each in texts if each.message_id != OWN]
    # What the owner knows of themself is no thread: alone it leaves a letter without one.
    for each in [*(own if others else []), *others]:
        pk, at, direction, name, words = by_id.get(each.message_id, (0, None, "out", "", ""))
        name = name if direction == "in" else ""
        sender = senders.get(pk, owner.email if direction == "out" else "")
        said.append(Said(f"{name} <{sender}>".strip() if sender else name, each.text, at, each.message_id, words))
    said.sort(key=lambda one: one.at.timestamp() if one.at else 0.0)
    return tuple(said)


def known_addresses(owner: Owner, letter: Letter) -> tuple[str, ...]:
    """Return the addresses that stood in any message or card before, or of these only the letter's readers.

    That is enough where all of them are known: only an unknown address is compared with the others.
    """
    readers = {plain(str(each["email"])) for each in (*letter.to, *letter.cc) if each["email"]}
    known = Identity.objects.filter(owner=owner, kind="email").values_list("value", flat=True)
    found = tuple(known.filter(value__in=readers))
    return found if readers <= set(found) else tuple(known)


def answered_by(letter: Letter, own: Collection[str]) -> Answered | None:
    """Return whose message the letter answers, and who else got it; None where it answers nobody else's.

    `own`: the owner's addresses.
    """
    if letter.reply_to is None or letter.reply_to.direction != "in":
        return None
    rows = Participation.objects.filter(owner=letter.owner, entry=letter.reply_to).values_list(
        "role", "identity__value"
    )
    sender = next((value for role, value in rows if role == "from"), "")
    others = tuple(value for role, value in rows if role in ("to", "cc") and value not in own and "@" in value)
    return Answered(sender, others) if sender else None


def chases(owner: Owner, person: Person, *, now: datetime) -> int:
    """Return how many letters the owner sent to somebody since they last wrote, in the last two months.

    A letter that was approved and does not stand on the timeline yet counts too. Whoever chose one of the offered
    times has answered: nothing before that stands unanswered.
    """
    since = now - CHASED_SINCE
    entries = Entry.objects.filter(owner=owner, person=person, kind="message", automatic=False, at__lte=now)
    sent = []
    for direction, at in entries.filter(at__gte=since).order_by("-at").values_list("direction", "at")[:MOST_CHASES]:
        if direction == "in":
            since = at
            break
        if direction == "out":
            sent.append(at)
    left = Approval.objects.filter(owner=owner, letter__person=person, withdrawn_at=None)
    left = left.filter(approved_at__gt=since, approved_at__lte=now)
    approved = dict(left.values_list("message_id", "approved_at")[:MOST_CHASES])
    rows = Entry.objects.filter(owner=owner, message_id__in=list(approved))
    known = set(rows.values_list("message_id", flat=True)) if approved else set()
    sent += [at for message_id, at in approved.items() if message_id not in known]
    chosen = last_choice(owner, person) if sent else None
    return len(sent) if chosen is None else sum(at > chosen for at in sent)


def last_choice(owner: Owner, person: Person) -> datetime | None:
    """Return when somebody last chose one of the offered times."""
    chosen = OfferedTime.objects.filter(owner=owner, person=person, chosen_at__isnull=False)
    return chosen.order_by("-chosen_at").values_list("chosen_at", flat=True).first()


def clock_of(owner: Owner, person: Person, entry: Entry | None, *, now: datetime) -> tuple[str, tuple[int, ...]]:
    """Return (their zone's name or its distance from UTC, hours at which they wrote); blank where not known."""
    zone = zone_of(person, entry, ZoneInfo(owner.timezone))
    if isinstance(zone, Assumed):
        return "", ()
    entries = Entry.objects.filter(
        owner=owner, person=person, kind="message", direction="in", automatic=False, at__lte=now
    )
    moments = entries.order_by("-at").values_list("at", flat=True)[:HOURS_FROM]
    hours = {at.astimezone(zone).hour for at in moments}
    return getattr(zone, "key", "") or f"{now.astimezone(zone):%z}"[:5], tuple(sorted(hours))
