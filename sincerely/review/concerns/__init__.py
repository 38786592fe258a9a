"""Concerns: what a check found in a letter before a person says yes, each with why and what to do.

Pure. A check whose input is absent stays silent. Words for people come from the doors: `why` and `do` are message keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who writes or reads; `address_as` is how the owner addresses them ("chị Hương", "Daniel")."""

    name: str
    email: str
    address_as: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the thread."""

    sender: str
    text: str
    at: datetime | None = None
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A letter as the checks see it."""

    owner: Party
    to: tuple[Party, ...]
    subject: str
    text: str
    language: str = ""
    now: datetime | None = None
    thread: tuple[Said, ...] | None = None
    """None: not known; empty: there is none."""
    attachments: tuple[str, ...] | None = None
    others: tuple[str, ...] | None = None
    """Texts of letters lately sent to other people."""
    known_facts: tuple[str, ...] = ()
    """Words of this person that the owner may refer to."""
    ai_letters: int | None = None
    """How many of the last twelve letters to them had AI in them."""
    limit: int = 6
    matters: tuple[str, ...] = ()
    kept_by: str = ""
    """The rule by which no word of the software may stand in this letter; blank where it may."""
    has_machine_words: bool = False
    typed: tuple[tuple[int, int], ...] = ()
    """Spans of `text` that the owner typed: what they say of their own knowledge is theirs to know."""


@dataclass(frozen=True, slots=True)
class Concern:
    """What one check found."""

    rule: str
    blocks: bool
    quote: str
    slots: dict[str, object] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What an owner accepts when they let it stand."""
        return f"{self.rule}:{self.quote}"


def still_blocking(concerns: Sequence[Concern]) -> list[str]:
    """Return the keys of those that no yes can pass."""
    return [concern.key for concern in concerns if concern.blocks]
