"""The shapes of REST as its schema shows them. `answers.py` and `narrow.py` fill them."""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field

from sincerely.api.cursors import LARGEST
from sincerely.journey.proposals import LONGEST_LINE, LONGEST_TEXT, MOST_FILES, MOST_RECIPIENTS
from sincerely.trust.policy import DESK_TASKS, TASKS

Number = Annotated[int, Field(ge=1, le=LARGEST)]
Mode = Literal["off", "human", "assist", "draft", "auto"]
LetterState = Literal["proposed", "in_review", "approved", "declined", "undone"]
DeliveryState = Literal["queued", "claimed", "on_wire", "sent", "rejected", "uncertain", "abandoned"]
LETTER_TASKS = [task for task in TASKS if task not in DESK_TASKS]


def known_task(task: str) -> str:
    """Return the kind of letter. Raises ValueError for one that does not exist."""
    if task not in LETTER_TASKS:
        raise ValueError("no such kind of letter")
    return task


Task = Annotated[str, AfterValidator(known_task), Field(json_schema_extra={"enum": LETTER_TASKS})]


class Evidence(Schema):
    """A person's own words, and where they stand; the quote is blank where it is private."""

    message_id: str
    date: str
    quote: str


class Need(Schema):
    """Somebody who needs the owner; of private matters only the person."""

    id: str | None
    rank: int
    person: str
    email: str
    kind: str
    mode: Mode
    reason: str
    above_next: str | None
    evidence: list[Evidence]
    due: str | None


class Today(Schema):
    """Who needs the owner today, in order."""

    needs: list[Need]
    complete: bool
    silent_sources: int
    """How many sources could not be read lately: the list may lack somebody."""


class PersonLine(Schema):
    """A person in a list."""

    id: int
    name: str
    emails: list[str]
    organisation: str
    title: str
    last_at: str | None


class People(Schema):
    """A page of people."""

    people: list[PersonLine]
    next: str | None


class AddressAs(Schema):
    """How they speak to each other."""

    you: str
    them: str


class Fact(Schema):
    """Something they said of themselves."""

    what: str
    quote: str
    message_id: str
    sensitive: bool


class Promise(Schema):
    """A promise between the owner (me) and this person (them)."""

    id: int
    by: Literal["me", "them"]
    quote: str
    due: str | None
    moved_to: str | None
    state: str
    closed_by: str | None


class Signal(Schema):
    """What many entries say, with its formula."""

    model_config = ConfigDict(extra="allow")
    value: Any
    n: int
    enough: bool
    unit: str
    formula: str
    source: Any


class Balance(Schema):
    """How many of the last letters to them had AI in them."""

    n: int
    machine: int
    limit: int


class Person(Schema):
    """What is known of a person, without what is private."""

    id: int
    name: str
    emails: list[str]
    organisation: str
    title: str
    address_as: AddressAs
    facts: list[Fact]
    promises: list[Promise]
    signals: dict[str, Signal]
    entries: int
    mode: Mode
    balance: Balance


class Hit(Schema):
    """A message found; `marks` are (start, end) in the snippet, in code points."""

    message_id: str
    date: str
    from_: str = Field(alias="from")
    subject: str
    snippet: str
    marks: list[list[int]]


class Hits(Schema):
    """A page of messages, the newest first."""

    hits: list[Hit]
    ignored: list[str]
    unknown: list[str]
    next: str | None


class Concern(Schema):
    """What a check found in the letter; while one blocks, nobody can say yes."""

    rule: str
    blocks: bool
    quote: str


class LetterDelivery(Schema):
    """What became of an approved letter."""

    state: DeliveryState
    message_id: str
    sent_at: str | None


class Letter(Schema):
    """A letter that this program proposed, and what a person decided.

    Once a person changed it, recipients and subject are theirs and are not shown.
    """

    id: int
    state: LetterState
    to: list[str]
    subject: str
    sha256: str | None
    proposed_by: str
    concerns: list[Concern]
    created: str
    changed_by_person: bool
    approved_at: str | None
    delivery: LetterDelivery | None


class Letters(Schema):
    """A page of letters, the newest first."""

    letters: list[Letter]
    next: str | None


class Recipient(Schema):
    """One recipient's own result."""

    email: str
    state: Literal["queued", "deferred", "accepted", "rejected", "uncertain", "abandoned", "bounced", "delayed"]
    reply: str


class Delivery(Schema):
    """A line of the outbox."""

    id: int
    state: DeliveryState
    message_id: str
    recipients: list[Recipient]
    sha256: str
    approved_by: str
    approved_at: str


class Outbox(Schema):
    """A page of the outbox, the newest first."""

    outbox: list[Delivery]
    next: str | None


class Strict(Schema):
    """What a program sends: unknown members are refused, so that a wish is never silently lost."""

    model_config = ConfigDict(extra="forbid")


class Mailbox(Strict):
    """A name and an address."""

    email: str = Field(min_length=3, max_length=254, json_schema_extra={"format": "email"})
    name: str = Field("", max_length=LONGEST_LINE)


class Attached(Strict):
    """A file, its bytes in base64 (RFC 4648 section 4)."""

    name: str = Field(min_length=1, max_length=255)
    content_type: str = Field(
        "application/octet-stream", pattern=r"^[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}$"
    )
    data: str = Field(json_schema_extra={"format": "byte"})


class Proposal(Strict):
    """A letter as a program would like it. A person reads it and says yes, changes it, or puts it aside."""

    to: list[Mailbox] = Field(min_length=1, max_length=MOST_RECIPIENTS)
    text: str = Field(min_length=1, max_length=LONGEST_TEXT)
    subject: str = Field("", max_length=LONGEST_LINE)
    cc: list[Mailbox] = Field(default_factory=list, max_length=MOST_RECIPIENTS)
    task: Task = "information"
    language: Literal["", "en", "vi"] = ""
    reply_to: str = Field("", max_length=512)
    """The Message-ID that it answers."""
    files: list[Attached] = Field(default_factory=list, max_length=MOST_FILES)


class Told(Schema):
    """What happened, what is safe, what to do."""

    code: str
    message: str
    safe: str
    do: str


class FieldTold(Schema):
    """Which field is wrong, and how."""

    at: str
    message: str


class Problem(Schema):
    """A refusal (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    error: Told
    fields: list[FieldTold] | None = None
