"""Why a letter was put aside: a few reasons at hand, or the person's own words."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

REASONS = {
    "declined.elsewhere": noop("Answered another way"),
    "declined.needless": noop("Needs no answer"),
    "declined.later": noop("Not now"),
    "declined.wording": noop("Not how I would say it"),
    "declined.never": noop("Such letters to them are mine to write"),
    "standing.revoked": noop("You ended what you had approved beforehand"),
}
OFFERED = tuple(REASONS)[:4]
LONGEST = 500


def offered() -> list[tuple[str, str]]:
    """Return the reasons at hand, as (key, words)."""
    return [(key, gettext(REASONS[key])) for key in OFFERED]


def chosen(key: str, words: str) -> str:
    """Return the reason to keep: the person's own words, else the one at hand; blank where they gave none."""
    return words.strip()[:LONGEST] or (key if key in OFFERED else "")


def said(because: str) -> str:
    """Return a kept reason in words."""
    return gettext(REASONS[because]) if because in REASONS else because
