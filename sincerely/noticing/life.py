"""The life of a notice: what later entries close it, and with which words.

Pure: one open notice and what happened afterwards between the same two people, in order of time. What is not clear
stays open; a person can always close it by hand.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from operator import attrgetter

from sincerely.noticing.folding import fold

# A later entry says that the thing was done. On folded text, English and Vietnamese.
DONE = re.compile(
    r"\b(as promised|as discussed,? (?:here|attached)|here (?:is|are|it is|you go)|attached (?:is|are|you)|(?:i have |i've |"
    r"have |just |now )(?:sent|attached|booked|ordered|paid|fixed|finished|done|called|checked|spoken|confirmed|updated|"
    r"shared|sorted|uploaded|signed|shipped)|is (?:now )?(?:done|sent|booked|ready|sorted|paid|on its way)|all (?:done|sorted)|"
    r"please find|enclosed|(?:are|is) attached|went out|the answer is|following up on my promise|"
    r"(?:em|anh|chi|minh|con|chau|toi|ben em|ben minh) (?:xin )?gui (?:lai )?(?:anh|chi|em|co|chu|bac|ban|kem|file|ban)|gui kem|"
    r"nhu da hua|(?:da|vua|moi) (?:gui|xong|dat|chuyen|goi|kiem tra|check|xu ly|cap nhat|sua|ky|thanh toan|lam|bao|chot|up)|"
    r"xong (?:roi|het)|dinh kem|day (?:a|nhe|chi|anh)\b)"
)
# The other side says that it arrived.
RECEIVED = re.compile(
    r"\b(thanks? (?:you )?(?:so much |very much |a lot )?for (?:sending|the|your quick|getting|sorting|doing|fixing|this|that|it)|got it|"
    r"received|just what (?:i|we) needed|that works|perfect|"
    r"da nhan(?: duoc)?|nhan duoc roi|cam on .{0,30}da (?:gui|giup|xu ly|lam)|ok (?:em|chi|anh|roi)|chuan roi)\b"
)
WITHDRAWN = re.compile(
    r"\b(no longer (?:needed|necessary|need)|never mind|please (?:ignore|disregard) (?:my|the) (?:last|previous|earlier)|"
    r"khong can nua|thoi khoi|bo qua (?:mail|thu) (?:truoc|vua roi))\b"
)
# "I'll get back to you" answers nothing yet.
HOLDING = re.compile(
    r"\b(get back to you|let you know|look into it|will check|i'll check|come back to you|"
    r"de (?:em|anh|chi|minh) (?:xem|hoi|check|kiem tra)|bao lai|tra loi sau|xem lai roi)\b"
)
WORD = re.compile(r"[^\W_]{4,}")
STOP = frozenset(
    "will send that this with from have been your about them they there would could should before after when what which "
    "nhe cho anh chi minh gui truoc ngay tuan thang thu sang chieu nhung duoc khong cung cua voi trong nhieu".split()
)
PROMISE_WINDOW = timedelta(days=75)
ANSWER_WINDOW = timedelta(days=120)


@dataclass(frozen=True)
class OpenNotice:
    """What closing needs to know of a notice."""

    notice_id: int
    kind: str
    by_owner: bool
    """A promise the owner made; an ask the owner must answer; a thing the owner owes thanks for."""
    quote: str
    at: datetime
    thread_id: int | None

    @cached_property
    def words(self) -> frozenset[str]:
        """The content words of the quote."""
        return content_words(self.quote)


@dataclass(frozen=True)
class Later:
    """Something that happened after it, with the same person."""

    entry_id: int
    at: datetime
    direction: str
    kind: str
    thread_id: int | None
    text: str
    has_attachment: bool
    has_thanks: bool

    # One entry is compared with every notice that stands open: it is folded once.
    @cached_property
    def folded(self) -> str:
        """The text, folded."""
        return fold(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The content words of the text."""
        return content_words(self.text)

    @cached_property
    def done(self) -> re.Match[str] | None:
        """Where it says that something was done."""
        return DONE.search(self.folded)

    @cached_property
    def received(self) -> re.Match[str] | None:
        """Where it says that something arrived."""
        return RECEIVED.search(self.folded)

    @cached_property
    def withdrawn(self) -> re.Match[str] | None:
        """Where it takes back what was asked or promised."""
        return WITHDRAWN.search(self.folded)

    @cached_property
    def is_holding(self) -> bool:
        """Whether it answers nothing yet."""
        return bool(HOLDING.search(self.folded)) and len(self.folded) < 400 and not self.has_attachment


@dataclass(frozen=True, slots=True)
class Closing:
    """How a notice ended, by which entry, in which words."""

    state: str
    entry_id: int
    at: datetime
    quote: str
    rule: str


def content_words(text: str) -> frozenset[str]:
    """Return the folded words of four letters and more that carry content."""
    return frozenset(WORD.findall(fold(text))) - STOP


def first_line(text: str, around: int = 0) -> str:
    """Return the line of `text` that holds offset `around`, at most 200 characters."""
    start = text.rfind("\n", 0, around) + 1
    end = text.find("\n", around)
    line = text[start : end if end >= 0 else len(text)].strip()
    return line[:200] if line else text.strip().split("\n")[0][:200]


def reached_out(later: Later) -> bool:
    """Whether the owner turned to the person: a letter of theirs, or a call or visit that they wrote down themself."""
    return (later.kind == "message" and later.direction == "out") or (
        later.kind in ("call", "meeting") and later.direction == "none"
    )


def closes_promise(notice: OpenNotice, later: Later) -> Closing | None:
    """A promise is kept when its maker says so or sends it, or when the other side says it arrived."""
    maker = "out" if notice.by_owner else "in"
    same_thread = notice.thread_id is not None and later.thread_id == notice.thread_id
    shared = notice.words & later.words
    if later.kind == "call" and re.search(r"\b(call|ring|phone|talk|goi)", fold(notice.quote)):
        return Closing("kept", later.entry_id, later.at, first_line(later.text), "life.promise.called")
    if later.direction == maker:
        done = later.done
        if done and (same_thread or shared):
            return Closing("kept", later.entry_id, later.at, first_line(later.text, done.start()), "life.promise.done")
        if later.has_attachment and (same_thread or len(shared) >= 2):
            return Closing("kept", later.entry_id, later.at, first_line(later.text), "life.promise.attached")
        if gone := later.withdrawn:
            return Closing(
                "withdrawn", later.entry_id, later.at, first_line(later.text, gone.start()), "life.withdrawn"
            )
    elif later.direction in ("in", "out"):
        arrived = later.received
        if arrived and (same_thread or shared):
            return Closing(
                "kept", later.entry_id, later.at, first_line(later.text, arrived.start()), "life.promise.received"
            )
    return None


def closes_ask(notice: OpenNotice, later: Later) -> Closing | None:
    """An ask is answered when the one who was asked writes in the thread, other than "I'll get back to you"."""
    answerer = "out" if notice.by_owner else "in"
    same_thread = notice.thread_id is not None and later.thread_id == notice.thread_id
    if later.direction == answerer and later.kind == "message":
        shared = notice.words & later.words
        if not same_thread and len(shared) < 2:
            return None
        if not later.is_holding:
            return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.ask.replied")
    elif later.direction in ("in", "out") and same_thread and (gone := later.withdrawn):
        return Closing("withdrawn", later.entry_id, later.at, first_line(later.text, gone.start()), "life.withdrawn")
    return None


def closes_thanks_owed(notice: OpenNotice, later: Later) -> Closing | None:
    """Thanks were said when the owner's later letter to them carries thanks."""
    if later.direction == "out" and later.has_thanks:
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.thanks.said")
    return None


def closes_moment(notice: OpenNotice, later: Later) -> Closing | None:
    """A moment or a hard matter was met when the owner wrote or called afterwards."""
    if reached_out(later):
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.moment.met")
    return None


RULES = {
    "promise": closes_promise,
    "ask": closes_ask,
    "thanks_owed": closes_thanks_owed,
    "moment": closes_moment,
    "sensitive": closes_moment,
}
WINDOWS = {"promise": PROMISE_WINDOW, "ask": ANSWER_WINDOW}
"""What happens later than this closes nothing of the kind."""


def closing(notice: OpenNotice, later: Sequence[Later]) -> Closing | None:
    """Return how `notice` ended, by the first of `later` (in order of time) that ends it; None while it is open."""
    rule = RULES.get(notice.kind)
    if rule is None:
        return None
    window = WINDOWS.get(notice.kind)
    for place in range(bisect_right(later, notice.at, key=attrgetter("at")), len(later)):
        entry = later[place]
        if window is not None and entry.at - notice.at > window:
            return None
        if (found := rule(notice, entry)) is not None:
            return found
    return None
