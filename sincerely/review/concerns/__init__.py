"""Concerns: what a check found in a letter before a person says yes, each with why and what to do.

Pure. A check whose input is absent stays silent. Words for people come from the doors: `why` and `do` are message keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who writes or reads; `address_as` is how the owner addresses them ("chị Hương", "Daniel").

    Of the owner, `address_as` is what they call themself to the reader ("em").
    """

    name: str
    email: str
    address_as: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the thread."""

    sender: str
    """Address, or name with address."""
    text: str
    at: datetime | None = None
    message_id: str = ""
    words: str = ""
    """What the sender wrote, where `text` holds more of the message (its day, its people); blank: `text` is that."""

    @property
    def written(self) -> str:
        """Return what the sender wrote."""
        return self.words or self.text


@dataclass(frozen=True, slots=True)
class Answered:
    """Whose message a letter answers, and who else got it: addresses."""

    sender: str
    others: tuple[str, ...] = ()


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
    cc: tuple[Party, ...] = ()
    known_to: tuple[str, ...] | None = None
    """Addresses that the owner wrote to, or heard from, before. None: not known."""
    answered: Answered | None = None
    """The message that this letter answers. None: not known, or it answers none."""
    chases: int | None = None
    """Letters that the owner sent to the reader since the reader last wrote."""
    reader_zone: str = ""
    """Where the reader's clock stands: an IANA zone, or an offset such as "+07:00"."""
    own_links: tuple[str, ...] = ()
    """Addresses that the desk itself put there, such as the page on which one of the offered times is chosen."""
    reader_hours: tuple[int, ...] = ()
    """Hours (0 to 23, on the reader's own clock) at which they wrote before."""


JUDGEMENTS = frozenset({"wrong_name", "wrong_honorific", "weekday_mismatch", "missing_attachment"})
"""Blocking rules that read a text and may be wrong: decision 22. Every other blocking rule is a law."""
PASSES = "blocks:"
"""Begins the key by which a person let a blocking concern pass."""


@dataclass(frozen=True, slots=True)
class Concern:
    """What one check found."""

    rule: str
    blocks: bool
    quote: str
    slots: dict[str, object] = field(default_factory=dict)
    variant: str = ""
    """Which of a rule's sentences says it; blank for the rule's own."""

    @property
    def key(self) -> str:
        """What an owner accepts when they let it stand."""
        return f"{self.rule}:{self.quote or self.slots.get('address', '')}"

    @property
    def is_passable(self) -> bool:
        """Whether it holds the letter back by a judgement, which a person may overrule; a law no yes can pass."""
        return self.blocks and self.rule in JUDGEMENTS

    @property
    def message(self) -> str:
        """Key of the sentences that say why and what to do."""
        return f"{self.rule}.{self.variant}" if self.variant else self.rule


def pass_key(concern: Concern, readers: Sequence[str]) -> str:
    """Return what is kept when a person lets a blocking concern pass: these words, to these readers (addresses)."""
    return f"{PASSES}{concern.key}@{','.join(sorted(each.lower() for each in readers))}"


def is_accepted(concern: Concern, accepted: Sequence[str], readers: Sequence[str]) -> bool:
    """Whether the owner looked at a concern and lets it stand; never true of a law."""
    if not concern.blocks:
        return concern.key in accepted
    return concern.is_passable and pass_key(concern, readers) in accepted


def still_blocking(concerns: Sequence[Concern]) -> list[str]:
    """Return the keys of those that hold the letter back: laws, and judgements that nobody overruled."""
    return [concern.key for concern in concerns if concern.blocks]
