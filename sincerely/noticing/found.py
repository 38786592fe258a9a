"""An open notice as Today looks at it: what was said, where, and what passed between the two since."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Since:
    """What passed between the two after a notice: days on which each wrote, and whether they met or spoke."""

    owner_days: int = 0
    their_days: int = 0
    days: int = 0
    """Days with contact from either side."""
    wrote: bool = True
    """Whether they ever wrote to the owner."""
    echo: bool = False
    """The words are the owner's own, come back in an answer that does not mark them as a quote."""
    answered_perhaps: bool = False
    """Whoever was asked sent an answer soon afterwards that belongs to no other letter known."""
    expected_days: float = 4.0
    """Days after which an answer from this person is due to be expected."""
    elsewhere_days: int = 0
    """Days of contact under another address of the same name: there a matter may have been settled."""
    spoke: bool = False
    """A call, a meeting or a note of one was put down."""
    acknowledged: bool = False
    """Somebody wrote afterwards in the same conversation as one does once it is settled ("Great", "Will do")."""
    letters: int = 0
    """Letters of theirs since, on the same day and under another address of the same name too."""
    wrote_at_once: bool = False
    """Whoever promised wrote to the other again within two hours."""
    in_talk: bool = False
    """The two were writing back and forth within the hour before."""
    usual_days: float = 7.0
    """Days from one day of contact to the next, in the weeks before: a matter lives longer where people write rarely."""
    shared: bool = False
    """The letter went to others as well, or to the owner in copy only; an ask of the owner's, to many; a promise, to two."""
    known: bool = True
    """Whether the owner ever wrote to them."""
    agreed: bool = False
    """Whoever was asked said yes to it, and no more: it is a promise since then."""
    maybe: bool = False
    """Something later may have settled it, and the owner is asked about that (`perhaps.py`)."""


NOTHING_SINCE = Since()


@dataclass(frozen=True, slots=True)
class Found:
    """An open notice, as far as ranking needs it."""

    notice_id: int
    kind: str
    what: str
    by_owner: bool
    quote: str
    at: datetime
    due_at: datetime | None
    confidence: float
    rule: str
    entry_id: int
    message_id: str
    direction: str
    thread_id: int | None
    person_id: int
    text: str = ""
    """The new text of the letter, for what stands around the quote."""
    subject: str = ""
    start: int = 0
    since: Since = NOTHING_SINCE
    due_said: date | None = None
    """The day of the deadline on the clock of whoever named it; None where an hour or nothing was named."""
    is_limit: bool = True
    """Whether `due_at` was said to be a limit ("by Friday"); else it may be the day that the words are about."""
