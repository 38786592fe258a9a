"""Standing approvals: what a person says yes to beforehand, and whether one letter lies within it. Pure.

There are two kinds (INTERFACES): confirming a slot that the other person chose from those offered, and an absence note
to people who are known, once each. Everything else a person reads and approves, letter by letter.
"""

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sincerely.trust.commitments import canonical
from sincerely.trust.policy import STANDING_APPROVALS
from sincerely.writing.gaps import find_gaps

SLOTS: Final[Mapping[str, frozenset[str]]] = {
    "slot_confirmation": frozenset({"name", "when"}),
    "out_of_office": frozenset({"name", "back"}),
}
"""The named places of each kind: filled from people and calendar, never from the text of a message."""
TASK_OF: Final = {"slot_confirmation": "scheduling", "out_of_office": "out_of_office"}
LONGEST: Final = timedelta(days=92)
MOST: Final = 500
LONGEST_TEXT: Final = 4000
LONGEST_VALUE: Final = 200
_SLOT: Final = re.compile(r"\{([a-z]+)\}")


class BadTemplate(ValueError):
    """What was typed can't stand as a standing approval; the message key says why."""


@dataclass(frozen=True, slots=True)
class Template:
    """The exact words, with named places in braces."""

    kind: str
    language: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Scope:
    """To whom, how often and until when. `people` empty: everybody who is known."""

    people: tuple[int, ...]
    most: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing approval as it stands at a moment, with what it was used for."""

    template: Template
    scope: Scope
    revoked: bool
    used: int
    had: frozenset[int]
    """People who had a letter under it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One letter that would leave under a standing approval."""

    person: int
    is_known: bool
    """Whether the owner ever wrote to them."""
    subject: str
    text: str
    values: Mapping[str, str]
    at: datetime
    is_theirs: bool = True
    """Whether the address that it would go to is the person's."""


def check_template(template: Template, scope: Scope, *, now: datetime) -> None:
    """Raise BadTemplate unless a person could say yes to it: named places of its kind only, an end, a count."""
    if template.kind not in STANDING_APPROVALS or template.kind not in SLOTS:
        raise BadTemplate("standing.no_such_kind")
    if template.language not in ("en", "vi"):
        raise BadTemplate("standing.no_such_language")
    if not template.text.strip() or len(template.text) > LONGEST_TEXT:
        raise BadTemplate("standing.no_text")
    if not template.subject.strip() or "\n" in template.subject or len(template.subject) > LONGEST_VALUE:
        raise BadTemplate("standing.no_subject")
    named = slots_of(template)
    if not named <= SLOTS[template.kind] or "{" in _SLOT.sub("", template.text + template.subject):
        raise BadTemplate("standing.unknown_place")
    if template.kind == "slot_confirmation" and "when" not in named:
        raise BadTemplate("standing.when_is_missing")
    if find_gaps(template.text):
        raise BadTemplate("standing.open_gap")
    if not 1 <= scope.most <= MOST:
        raise BadTemplate("standing.count")
    if not scope.since < scope.until <= now + LONGEST or scope.until <= now:
        raise BadTemplate("standing.end")


def slots_of(template: Template) -> frozenset[str]:
    """Return the named places of subject and text."""
    return frozenset(_SLOT.findall(f"{template.subject}\n{template.text}"))


def digest_of(template: Template, scope: Scope) -> str:
    """SHA-256, hex, of what a person says yes to: words, people, count and end."""
    said = {
        "kind": template.kind,
        "language": template.language,
        "subject": template.subject,
        "text": template.text,
        "people": sorted(scope.people),
        "most": scope.most,
        "since": scope.since.isoformat(),
        "until": scope.until.isoformat(),
    }
    return hashlib.sha256(canonical(said)).hexdigest()


def fill(template: Template, values: Mapping[str, str]) -> tuple[str, str]:
    """Return subject and text with the named places filled. Raises BadTemplate where a value is missing or unfit.

    A value is one line, has no braces and fills its place once: it can't open another place.
    """
    for name in slots_of(template):
        value = values.get(name, "")
        if not value.strip() or len(value) > LONGEST_VALUE or not value.isprintable() or set(value) & set("{}[]<>@"):
            raise BadTemplate("standing.bad_value")
        if "://" in value or "www." in value.lower():
            raise BadTemplate("standing.bad_value")

    def put(text: str) -> str:
        return _SLOT.sub(lambda place: values[place[1]], text)

    return put(template.subject), put(template.text)


def why_not(standing: Standing, wanted: Wanted, *, by_hand: bool, humans_only: bool, matters: Collection[str]) -> str:
    """Return why a letter does not lie within a standing approval, as a message key; blank where it does.

    In doubt nothing is sent: every rule here can only refuse.
    """
    scope, template = standing.scope, standing.template
    if standing.revoked:
        return "standing.revoked"
    if not scope.since <= wanted.at < scope.until:
        return "standing.over"
    if standing.used >= scope.most:
        return "standing.used_up"
    if not wanted.is_theirs or (scope.people and wanted.person not in scope.people):
        return "standing.other_person"
    if not wanted.is_known:
        return "standing.stranger"
    if template.kind == "out_of_office" and wanted.person in standing.had:
        return "standing.once_each"
    if by_hand or humans_only:
        return "standing.kept_by_hand"
    if matters:
        return "standing.hard_matter"
    try:
        exact = fill(template, wanted.values) == (wanted.subject, wanted.text)
    except BadTemplate:
        return "standing.bad_value"
    return "" if exact else "standing.other_words"
