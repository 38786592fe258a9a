"""What a draft may be made of, looked up: the language last spoken, the two forms of address, what arrived."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing.needs import Need
from sincerely.people.models import Entry, Person
from sincerely.writing.anatomy import Written, fill_slots, take_apart
from sincerely.writing.brief import Known
from sincerely.writing.free_times import Slot
from sincerely.writing.pairs import turned_round
from sincerely.writing.voice import SEEN
from sincerely.writing.which_asks import Ask, Chosen, made_inert, to_answer

LEAST_WORDS = 3
LONGEST_WORDS = 240
"""Signs of a message that are quoted as the last words."""
LETTERS_READ = 12
ASKS = ("ask", "asked_again")
ARRIVED_SINCE = timedelta(days=30)


def language_last_spoken(owner: Owner, reply_to: Entry | None, *, now: datetime) -> str:
    """Return the language of their last message in a conversation: who switches is answered in the new one."""
    if reply_to is None or reply_to.thread_id is None:
        return ""
    said = Entry.objects.filter(owner=owner, thread_id=reply_to.thread_id, direction="in", at__lte=now)
    language = said.filter(language__in=("en", "vi")).order_by("-at").values_list("language", flat=True).first()
    return language or ""


def pair_for(person: Person, reply_to: Entry | None) -> tuple[str, str]:
    """Return (how the owner calls themself, how they call the person): as they do; else their words turned round.

    Whoever writes "em" to "chị" is answered by "chị" to "em". Where one half is open both stay so: nothing is guessed.
    """
    if person.address_you:
        return person.address_me, person.address_you
    if reply_to is None or reply_to.direction != "in":
        return "", ""
    return turned_round(reply_to.text)


def what_arrived(owner: Owner, person: Person, *, now: datetime) -> tuple[Entry | None, str]:
    """Return the person's last message with files, and the names of these as they were sent."""
    recent = Entry.objects.filter(owner=owner, person=person, direction="in", kind="message", at__lte=now)
    for entry in recent.filter(at__gte=now - ARRIVED_SINCE).exclude(attachments=[]).order_by("-at")[:5]:
        names = [str(each.get("name", "")) for each in entry.attachments if each.get("name")]
        if names:
            return entry, ", ".join(names)
    return None, ""


def next_meeting(owner: Owner, person: Person, words: Callable[[Slot], str], *, now: datetime) -> str:
    """Return when the next meeting with somebody is, in `words`; blank where none stands in the calendar."""
    rows = Entry.objects.filter(owner=owner, kind="meeting", at__gt=now, ends_at__isnull=False)
    with_them = Q(person=person) | Q(participations__identity__person=person)
    coming = rows.filter(with_them).exclude(status="cancelled").exclude(all_day=True).order_by("at", "pk").first()
    if coming is None or coming.ends_at is None:
        return ""
    return words(Slot(coming.at, coming.ends_at))


def asked_in(owner: Owner, need: Need | None, reply_to: Entry | None, *, now: datetime) -> Chosen:
    """Return the asks that an answer to a need quotes: its own, and those beside it in the message."""
    found = need.evidence[0].notice_id if need and need.evidence else None
    if need is None or found is None or reply_to is None or need.kind not in ASKS:
        return Chosen()
    beside, others, later = noticing.asks_beside(owner, found, now=now)
    asks = {one.pk: Ask(one.quote, one.start, one.confidence) for one in beside if one.entry_id == reply_to.pk}
    if found not in asks:
        return Chosen()
    settled = [Ask(one.quote, one.start) for one in others]
    chosen = made_inert(to_answer(reply_to.text, list(asks.values()), asks[found], settled))
    return Chosen(chosen.asked, chosen.more + later)


def last_words(owner: Owner, person: Person, *, now: datetime) -> Known | None:
    """Return the beginning of the last message between the two, for a letter that answers to no need."""
    said = Entry.objects.filter(owner=owner, person=person, kind="message", direction__in=("in", "out"), at__lte=now)
    entry = said.exclude(text="").exclude(bulk=True).exclude(automatic=True).order_by("-at").first()
    if entry is None:
        return None
    lines = [line.strip() for line in entry.text.split("\n") if line.strip()]
    spoken = next((line for line in lines if len(line.split()) > LEAST_WORDS), lines[0] if lines else "")
    quote = spoken if len(spoken) <= LONGEST_WORDS else f"{spoken[: spoken.rfind(' ', 0, LONGEST_WORDS)]} …"
    return Known("last", quote, entry.at, entry.pk, entry.message_id, entry.direction == "out")


def how_they_open(owner: Owner, person: Person, *, now: datetime) -> str:
    """Return how their last letters to the owner began, where two of them began alike."""
    theirs = Entry.objects.filter(owner=owner, person=person, kind="message", direction="in", at__lte=now, bulk=False)
    name, firsts = owner.short_name, []
    for text, language in theirs.exclude(text="").order_by("-at").values_list("text", "language")[:LETTERS_READ]:
        form = take_apart(Written(0, text, language, None, name, person.address_you, person.address_me), person.name)
        if form.greeting:
            firsts.append(fill_slots(form.greeting, name=name, me=person.address_you, you=person.address_me))
    found = Counter(firsts).most_common(1)
    return found[0][0] if found and found[0][1] >= SEEN else ""
