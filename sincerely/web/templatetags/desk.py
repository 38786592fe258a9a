"""Template words: reasons, times, names, spans of provenance."""

from datetime import UTC, date, datetime

from django import template
from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext

from sincerely.journey.today import Row
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import due_day, said_day
from sincerely.noticing.rule_words import rule_words, step_words
from sincerely.people.models import Entry, Person
from sincerely.people.queries import Hit
from sincerely.sending.models import Delivery
from sincerely.web import delivery_words, fate, labels, letter_page, reasons, voice_words
from sincerely.writing.models import Letter

register = template.Library()


@register.filter
def call(person: Person | None) -> str:
    """What the owner calls this person: "chị Hương", "Daniel"."""
    if person is None:
        return ""
    given = person.given_name or person.name
    # Somebody younger is called by name alone when they are spoken of; "em" is for speaking to them.
    return given if person.address_you in ("", "em", "cháu", "con") else f"{person.address_you} {given}"


@register.filter
def why(row: Row) -> str:
    """The sentence that says why a row of Today stands there."""
    return reasons.say(row.need.reason, row.need.slots, name=call(row.person))


@register.simple_tag
def say(key: str, slots: dict[str, object] | None = None, name: str = "") -> str:
    """A message key in words."""
    return reasons.say(key, slots, name=name)


@register.filter
def said_small(key: str) -> str:
    """A message key in words that go on after a colon."""
    words = reasons.say(key)
    return words[:1].lower() + words[1:]


@register.simple_tag
def habit_name(aspect: str) -> str:
    """What a habit of writing is called."""
    return gettext(voice_words.ASPECT_WORDS[aspect])


@register.filter
def when(at: datetime | None) -> str:
    """When something happened, seen from now."""
    return reasons.moment_words(at, datetime.now(UTC)) if at else ""


@register.filter
def is_over(entry: Entry, now: datetime) -> bool:
    """Whether a meeting has ended; one without an end is over once it began."""
    return (entry.ends_at or entry.at) <= now


@register.filter
def day(at: datetime | None) -> str:
    """A day with its weekday."""
    return reasons.day_words(timezone.localtime(at)) if at else ""


@register.filter
def day_alone(one: date) -> str:
    """A day that comes without an hour."""
    return reasons.day_words(one)


@register.filter
def near_day(one: date) -> str:
    """A day that comes: "today", "tomorrow", or its weekday and date, with its year where that is another one."""
    return reasons.near_day(one, timezone.localdate())


@register.filter
def near(at: datetime) -> str:
    """A day that comes, with its hour, in the zone that it comes in."""
    return f"{reasons.near_day(at.date(), timezone.localdate())} {at:%H:%M}"


@register.filter
def exactly(at: datetime) -> str:
    """A moment with its whole date: for the page of that moment."""
    return reasons.whole_moment(at)


@register.filter
def due(at: datetime | None, notice: Notice) -> str:
    """The last day of a deadline, whose moment is where that day ends; on the clock of whoever named it."""
    if at is None:
        return ""
    last = said_day((notice.due or {}).get("end"), at) or due_day(at, timezone.get_current_timezone())
    return reasons.dated_day(last, timezone.localdate())


@register.filter
def long_day(at: datetime) -> str:
    """A day for the head of a page, in the zone that it comes in."""
    return reasons.long_day(at.date())


@register.filter
def full(at: datetime | None, clock: str = "%H:%M") -> str:
    """A moment with its whole date, in UTC."""
    return reasons.full_moment(at, clock) if at else ""


@register.filter
def clock(at: datetime | None) -> str:
    """The time of day of a moment, in UTC."""
    return f"{at.astimezone(UTC):%H:%M}" if at else ""


@register.filter
def birthday(text: str) -> str:
    """A birthday as people write it."""
    return reasons.birthday_words(text)


@register.filter
def label(name: str, group: str) -> str:
    """A word for what a fact is about, a task, a mode or a kind."""
    return labels.label(name, group)


@register.filter
def program(letter: Letter) -> str:
    """The name of the program that proposed a letter; blank where none did."""
    kind, _, name = letter.proposed_by.partition(":")
    return name if kind == "token" else ""


@register.filter
def mailboxes(found: list[dict[str, str]]) -> str:
    """Recipients as they are typed: "Name <address>, address"."""
    return letter_page.mailboxes(found)


@register.filter
def reply(text: str) -> str:
    """Why a letter has not left."""
    return delivery_words.reply(text)


@register.filter
def clock_day(at: datetime) -> str:
    """A day with its date and the time of day."""
    return fate.clock_day(at)


@register.filter
def waits_for(delivery: Delivery) -> datetime | None:
    """The time that its person chose for a letter to leave, while it waits for that."""
    return fate.waits_for(delivery)


@register.filter
def heading(entry: Entry | Hit) -> str:
    """An entry's subject, or what it is."""
    return entry.subject or labels.label(entry.kind, "kind")


@register.filter
def titled(letter: Letter) -> str:
    """A letter's subject, or that it has none: a row or a page needs a name to follow."""
    return letter.subject or gettext("(no subject)")


@register.filter
def percent(share: float) -> str:
    """A share as a whole percentage."""
    return f"{round(100 * float(share))}%"


@register.filter
def marked(text: str, span: tuple[int, int] | None) -> SafeString:
    """A text as paragraphs, with one span marked."""
    if not span:
        return mark_safe(paragraphs(str(conditional_escape(text))))
    start, end = span
    before, inside, after = text[:start], text[start:end], text[end:]
    html = format_html("{}<mark>{}</mark>{}", before, inside, after)
    return mark_safe(paragraphs(str(html)))


def paragraphs(html: str) -> str:
    """Turn blank lines into paragraphs and line ends into breaks; `html` is escaped already."""
    blocks = [block for block in html.replace("\r", "").split("\n\n") if block.strip()]
    return "".join(f"<p>{block.strip(chr(10)).replace(chr(10), '<br>')}</p>" for block in blocks)


@register.filter
def snippet(text: str) -> SafeString:
    """A search snippet: everything escaped but its own marks (U+0001 … U+0002)."""
    escaped = str(conditional_escape(text))
    return mark_safe(escaped.replace("\x01", "<mark>").replace("\x02", "</mark>"))


@register.simple_tag
def rule_text(rule: str) -> str:
    """What a rule looks for, in the reader's language."""
    return rule_words(rule, get_language() or "en")


@register.filter
def step_text(feature: str) -> str:
    """What made a finding surer or less sure, in the reader's language."""
    return step_words(feature, get_language() or "en")
