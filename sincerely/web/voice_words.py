"""How you write, in words: the names of the habits, their values as they will stand, and what may be typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.people.models import Entry
from sincerely.review.concerns.substance import PLACEHOLDER
from sincerely.writing.anatomy import HONORIFICS, WORD, fill_slots
from sincerely.writing.voice import ASPECTS, FORMS, NUMBERS, Learned, Reader

ASPECT_WORDS = {
    "greeting": noop("How you begin"),
    "closing": noop("How you close"),
    "signature": noop("How you sign"),
    "words": noop("How long"),
    "paragraphs": noop("In how many paragraphs"),
    "exclaims": noop("Exclamation marks"),
    "phrase": noop("A sentence of yours"),
}
LANGUAGES = {"en": noop("In English"), "vi": noop("In Vietnamese")}
NOT_TYPED = {
    "long": noop("Not kept: at most 80 signs on one line."),
    "slots": noop("Not kept: only {name}, {me} and {you} may stand in braces."),
    "pair": noop("Not kept: write {me} and {you} for the forms of address, so that nobody gets another’s."),
    "number": noop("Not kept: a number from 1 to 2000."),
    "aspect": noop("Not kept: there is no such habit."),
}
LONGEST = 80
SLOTS = ("name", "me", "you", "Me", "You")


@dataclass(frozen=True)
class ShownHabit:
    """One line of the page."""

    aspect: str
    label: str
    value: str
    """The pattern as it is kept and typed."""
    words: str
    """The value as a reader would see it."""
    count: str
    examples: list[Entry]
    corrected: bool
    allowed: bool
    typed: bool
    """Whether another value can be typed."""
    is_quote: bool
    """Whether `words` are the owner's own, and no description of them."""


@dataclass(frozen=True)
class Group:
    """The habits towards one group: all of a language, one form of address, or one person."""

    title: str
    reader: Reader
    lines: list[ShownHabit]


def shown(habit: Learned, entries: Mapping[int, Entry], reader: Reader | None = None) -> ShownHabit:
    """Put one habit into words."""
    count = ngettext("%(n)s of %(of)s letter", "%(n)s of %(of)s letters", habit.of) % {"n": habit.n, "of": habit.of}
    if habit.aspect == "words":
        count = ngettext("from %(of)s letter", "from %(of)s letters", habit.of) % {"of": habit.of}
    found = [entries[one] for one in habit.examples if one in entries]
    is_typed = habit.aspect in FORMS or habit.aspect in NUMBERS
    words = value_words(habit.aspect, habit.value, reader)
    return ShownHabit(
        habit.aspect, gettext(ASPECT_WORDS[habit.aspect]), habit.value, words, count, found,
        habit.corrected, habit.allowed, is_typed, is_quote(habit.aspect, habit.value),
    )  # fmt: skip


def is_quote(aspect: str, value: str) -> bool:
    """Whether a value is said in the owner's own words: "Hi Tom," is, "about 22 words" and "nothing" are not."""
    return bool(value) and (aspect in FORMS or aspect == "phrase")


def value_words(aspect: str, value: str, reader: Reader | None = None) -> str:
    """Return a value as a person says it."""
    if aspect == "exclaims":
        return gettext("in most letters") if value == "yes" else gettext("hardly ever")
    if aspect in NUMBERS:
        if aspect == "words":
            return ngettext("about %(n)s word", "about %(n)s words", int(value)) % {"n": value}
        return ngettext("%(n)s paragraph", "%(n)s paragraphs", int(value)) % {"n": value}
    name = gettext(SHOWN_AS["name"])
    me = reader.me if reader and reader.me else gettext(SHOWN_AS["me"])
    you = reader.you if reader and reader.you else gettext(SHOWN_AS["you"])
    return fill_slots(value, name=name, me=me, you=you) or gettext("nothing")


SHOWN_AS = {"name": noop("(their name)"), "me": noop("(you)"), "you": noop("(they)")}
"""What stands on the page where a name or a form of address goes."""


def as_kept(value: str) -> str:
    """Return a typed pattern with its slots: who types what the page shows, in either language, means the slot."""
    for language in LANGUAGES:
        with translation.override(language):
            for slot, words in SHOWN_AS.items():
                value = re.sub(re.escape(gettext(words)), f"{{{slot}}}", value, flags=re.IGNORECASE)
    return value


def unfilled(value: str) -> bool:
    """Whether something in a pattern would leave as an open place: "(tên họ)", "[name]"."""
    bare = re.sub(r"\{(?:name|me|you|Me|You)\}", " ", value)
    return PLACEHOLDER.search(bare) is not None


def problem_with(aspect: str, value: str) -> str:
    """Return why a typed value is not kept, in words; blank where it is."""
    if aspect not in ASPECTS:
        return gettext(NOT_TYPED["aspect"])
    if aspect in NUMBERS:
        return "" if value.isascii() and value.isdigit() and 1 <= int(value) <= 2000 else gettext(NOT_TYPED["number"])
    if aspect == "exclaims":
        return "" if value in ("yes", "no") else gettext(NOT_TYPED["aspect"])
    if len(value) > LONGEST or "\n" in value or not value.isprintable():
        return gettext(NOT_TYPED["long"])
    bare = value
    for slot in SLOTS:
        bare = bare.replace(f"{{{slot}}}", " ")
    if "{" in bare or "}" in bare:
        return gettext(NOT_TYPED["slots"])
    if unfilled(value):
        return gettext(NOT_TYPED["slots"])
    if any(word.lower() in HONORIFICS for word in WORD.findall(bare)):
        return gettext(NOT_TYPED["pair"])
    return ""
