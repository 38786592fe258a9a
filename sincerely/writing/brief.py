"""The brief: what a human writes from. Facts with their source, questions that only they can answer, never sentences to
send. Pure: message keys with slots, put into words at the doors.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

FAMILY = frozenset({"family", "illness", "death", "pregnancy", "birth", "health", "school"})
"""Facts of these kinds are never used in a draft: they are for a person to ask about."""


@dataclass(frozen=True, slots=True)
class Known:
    """Something known, with the words it stands on."""

    what: str
    quote: str
    at: datetime
    entry_id: int
    message_id: str
    by_owner: bool = False

    @property
    def private(self) -> bool:
        """Whether it stays out of every draft."""
        return self.what in FAMILY


@dataclass(frozen=True, slots=True)
class Question:
    """A question for the owner: `key` with `slots`, and the words that raised it."""

    key: str
    slots: dict[str, object] = field(default_factory=dict)
    about: Known | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """All that a person needs to write one letter well."""

    reason: str
    slots: dict[str, object]
    why_no_draft: str
    """Message key of the rule that keeps the software from writing; blank where it may draft."""
    said: tuple[Known, ...]
    """What this is about, in their words."""
    facts: tuple[Known, ...]
    promises: tuple[Known, ...]
    questions: tuple[Question, ...]
    address_me: str = ""
    address_you: str = ""


ASKED: dict[str, tuple[str, ...]] = {
    "grief": ("grief.go", "grief.call", "grief.remember", "grief.relieve"),
    "hard": ("hard.call", "hard.hear", "hard.relieve"),
    "thanks_owed": ("thanks.what", "thanks.says", "thanks.who_else"),
    "moment": ("moment.feel", "moment.part", "moment.ask"),
    "quiet": ("quiet.why", "quiet.give", "quiet.right"),
    "promise": ("promise.can", "promise.more"),
    "promise_due": ("promise.can", "promise.more"),
    "they_promised": ("awaited.need", "awaited.easier"),
    "ask": ("ask.answer", "ask.behind"),
    "asked_again": ("ask.late", "ask.answer"),
    "awaited": ("awaited.need", "awaited.easier"),
}
"""For each kind of need the questions that only the owner can answer."""


ALONE = frozenset({"grief", "hard"})
"""Matters beside which nothing else is asked."""


def questions(kind: str, facts: Sequence[Known], *, most: int = 4) -> tuple[Question, ...]:
    """Return two to four questions: those of the kind, then the person's own matters that the owner could ask about."""
    own = [Question(key) for key in ASKED.get(kind, ("open.what",))]
    if kind in ALONE:
        return tuple(own[:most])
    asked_about = [Question("fact.ask", {"what": fact.what}, fact) for fact in facts if not fact.by_owner][:2]
    room = max(1, most - len(asked_about))
    return tuple([*own[:room], *asked_about][:most])


def make_brief(
    *,
    kind: str,
    reason: str,
    slots: dict[str, object],
    why_no_draft: str,
    said: Sequence[Known],
    facts: Sequence[Known],
    promises: Sequence[Known],
    address: tuple[str, str] = ("", ""),
) -> Brief:
    """Put a brief together: the newest of each first, no fact twice."""
    seen = {one.quote for one in said}
    own_facts = []
    for fact in sorted(facts, key=lambda known: known.at, reverse=True):
        if fact.quote not in seen:
            seen.add(fact.quote)
            own_facts.append(fact)
    return Brief(
        reason=reason,
        slots=slots,
        why_no_draft=why_no_draft,
        said=tuple(said[:4]),
        facts=tuple(own_facts[:6]),
        promises=tuple(promises[:5]),
        questions=questions(kind, own_facts),
        address_me=address[0],
        address_you=address[1],
    )
