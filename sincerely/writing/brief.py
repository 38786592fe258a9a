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
    opens: str = ""
    """How the owner usually begins a letter to them: "Hi Daniel,"."""
    they_open: str = ""
    """How they began their last letters to the owner."""


ASKED: dict[str, tuple[str, ...]] = {
    "grief": ("grief.go", "grief.remember", "grief.relieve"),
    "hard": ("hard.call", "hard.hear", "hard.relieve"),
    "thanks_owed": ("thanks.what", "thanks.says", "thanks.who_else"),
    "moment": ("moment.feel", "moment.part", "moment.ask"),
    "quiet": ("quiet.why", "quiet.give", "quiet.right"),
    "touch": ("quiet.give", "quiet.right"),
    "promise": ("promise.can", "promise.more"),
    "promise_due": ("promise.can", "promise.more"),
    "they_promised": ("awaited.need", "awaited.easier"),
    "ask": ("ask.answer", "ask.behind"),
    "asked_again": ("ask.late", "ask.answer"),
    "awaited": ("awaited.need", "awaited.easier"),
    "feedback": ("feedback.good", "feedback.change"),
    "negotiation": ("negotiation.give", "negotiation.need"),
    "first_contact": ("first.why", "first.give"),
}
"""For each kind of need the questions that only the owner can answer."""
ALONE = frozenset({"grief", "hard"})
"""Matters beside which nothing else is asked."""
NOT_ASKED = frozenset({"death", "illness", "surgery", "accident"})
"""Losses and illness are not brought up beside another matter."""
MOST_QUESTIONS = 3


def questions(
    kind: str, said: Sequence[Known], facts: Sequence[Known], promises: Sequence[Known]
) -> tuple[Question, ...]:
    """Return at most three questions, each with the words that raise it; none where nothing is known.

    First those of the kind, about what was said; then what the two owe each other; then the person's own matters.
    """
    matter = said[0] if said else None
    own = [Question(key, {}, matter) for key in ASKED.get(kind, ("open.what",))] if matter else []
    if kind in ALONE and own:
        return tuple(own[:MOST_QUESTIONS])
    quoted = {one.quote for one in said}
    owed = [
        Question(f"owed.{'me' if one.by_owner else 'them'}", {}, one) for one in promises if one.quote not in quoted
    ]
    told = [
        Question("fact.ask", {"what": fact.what}, fact)
        for fact in facts
        if not fact.by_owner and fact.what not in NOT_ASKED
    ]
    return tuple([*own, *told[:1], *owed, *told[1:]][:MOST_QUESTIONS])


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
    opens: str = "",
    they_open: str = "",
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
        questions=questions(kind, said, own_facts, promises),
        address_me=address[0],
        address_you=address[1],
        opens=opens,
        they_open=they_open,
    )
