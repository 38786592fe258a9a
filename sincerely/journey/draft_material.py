"""What a draft may be made of, looked up: the language last spoken, the two forms of address, what arrived."""

from datetime import datetime, timedelta

from sincerely.accounts.models import Owner
from sincerely.noticing.language.vi import address_pair
from sincerely.people.models import Entry, Person

ARRIVED_SINCE = timedelta(days=30)
KIN = frozenset({"anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "cháu", "con", "dì", "cậu"})
EQUALS = {("mình", "bạn"): ("mình", "bạn"), ("tôi", "bạn"): ("tôi", "bạn")}


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


def turned_round(text: str) -> tuple[str, str]:
    """Return the pair of an answer to a message: what its writer calls the reader, and what they call themself."""
    theirs = address_pair(text)
    me, you = theirs.me or "", theirs.you or ""
    if me in KIN and you in KIN and me != you:
        return you, me
    return EQUALS.get((me, you), ("", ""))


def what_arrived(owner: Owner, person: Person, *, now: datetime) -> tuple[Entry | None, str]:
    """Return the person's last message with files, and the names of these as they were sent."""
    recent = Entry.objects.filter(owner=owner, person=person, direction="in", kind="message", at__lte=now)
    for entry in recent.filter(at__gte=now - ARRIVED_SINCE).exclude(attachments=[]).order_by("-at")[:5]:
        names = [str(each.get("name", "")) for each in entry.attachments if each.get("name")]
        if names:
            return entry, ", ".join(names)
    return None, ""
