"""What noticing finds, as plain records.

Offsets count Unicode code points of the text that was given. `quote == text[start:end]` always holds.
The enumerations are those that others rely on; they are only ever added to.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

Kind = Literal[
    "promise", "ask", "thanks", "moment", "fact", "meeting",
    "thanks_owed", "role_change", "address_change", "absence", "order",
]  # fmt: skip
Who = Literal["sender", "reader", "other"]
MatterKind = Literal[
    "grief", "illness", "anger", "complaint", "apology", "conflict",
    "legal", "money_dispute", "job_loss", "bad_news", "private",
]  # fmt: skip
Language = Literal["en", "vi", "other"]
Grain = Literal["second", "minute", "hour", "part", "day", "week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open interval of time; `end` None means a clock point."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time named in a text. `sure` False means people would read it differently: ask, offering `alternatives`."""

    quote: str
    at: int
    """Where `quote` begins in the given text."""
    start: datetime
    end: datetime | None
    grain: Grain
    rel: Literal["before", "after"] | None = None
    lunar: bool = False
    sure: bool = True
    alternatives: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing found in one entry, with the smallest clause that carries it and the rule that found it."""

    kind: Kind
    who: Who
    quote: str
    start: int
    end: int
    confidence: float
    """Probability (0..1) that a careful reader agrees."""
    rule: str
    """For example `en.promise.will-send`; explained on the page "How it decides"."""
    what: str | None = None
    """For moments and facts one word (birth, wedding, death, pet, family…); else None or a short object."""
    due: TimeExpression | None = None


HINT: Final = "-hint"
"""How the rule of a matter ends that was only hinted at: the gate closes, and nothing else follows from it."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Words that make a message sensitive: nothing is drafted where one stands."""

    kind: MatterKind
    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Context:
    """What may be known about a message besides its words."""

    sent_at: datetime | None = None
    """Aware; carries the sender's zone."""
    sender: str = ""
    """Display name or address of who wrote it."""
    readers: tuple[str, ...] = ()
    me: str = ""
    """The owner's address, when known."""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that noticing says about one text."""

    language: Language
    notices: tuple[Notice, ...] = ()
    matters: tuple[Matter, ...] = ()
    mode: str = "draft"
    """The highest mode that the most restricted matter allows for an answer."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence or a part of one, with where it stands in the whole text."""

    text: str
    start: int
    end: int
    language: Language
    paragraph: int
    """Number of the paragraph (blocks parted by blank lines), from 0."""
    sentence: int
    """Number of the sentence in the text, from 0; several clauses may share one."""
    question: bool
    """The sentence ends with a question mark."""
    greeting: bool = False
    """A salutation line such as "Hi Lan," or "Kính gửi chị Hạnh,"."""
    closing: bool = False
    """A closing formula or a name at the end: "Best regards", "Trân trọng"."""
    folded: str = field(default="", compare=False)
    """Lower case, without diacritics, đ as d; same length as `text`."""


def grammar_of(language: str) -> Literal["en", "vi"]:
    """Return by which grammar a letter of a language is read: what is not Vietnamese is read as English."""
    return "vi" if language == "vi" else "en"


def language_of_rule(rule: str) -> Literal["en", "vi"]:
    """Return the language of the grammar that a rule belongs to, by its name."""
    return "vi" if rule.startswith("vi.") else "en"
