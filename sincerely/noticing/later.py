"""What closing needs to know, as plain records: an open notice, what happened afterwards, how it ended."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from sincerely.noticing.folding import fold
from sincerely.noticing.named_matters import named_pairs

WORD = re.compile(r"[^\W_]{4,}")
STOP = frozenset(
    "will send that this with from have been your about them they there would could should before after when what which "
    "nhe cho anh chi minh gui truoc ngay tuan thang thu sang chieu nhung duoc khong cung cua voi trong nhieu".split()
)
SENT_BACK = "sent back"
"""The kind of a report that a letter to the person could not be delivered."""
SUBJECT_WINDOW = timedelta(days=30)
"""For so long letters of one subject are one conversation, whoever writes them: answers come from other addresses."""
SUBJECT_LETTERS = 6
"""A subject shorter than this ("hi", "call") tells nothing of a letter from somebody else."""
SHORT_SUBJECT = 3
"""Between the same two people even a short one does."""


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """What closing needs to know of a notice."""

    notice_id: int
    kind: str
    by_owner: bool
    """A promise the owner made; an ask the owner must answer; a thing the owner owes thanks for."""
    quote: str
    at: datetime
    thread_id: int | None
    subject: str = ""
    """Subject without Re: and Fwd:, folded."""
    due_at: datetime | None = None
    is_limit: bool = False
    """Whether `due_at` was said to be the last day."""
    what: str = ""
    """Of a moment or a hard matter: what befell them (illness, job, complaint …)."""
    beside: tuple[str, ...] = ()
    """The quotes of what its letter promises, or asks, besides."""
    called: frozenset[str] = frozenset()
    """The words of the person's name, as matters have them: whom one speaks to is no matter."""


@dataclass(frozen=True, slots=True)
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
    subject: str = ""
    same_person: bool = True
    """False for a letter of the same conversation from or to somebody else."""
    reached: bool = True
    """Whether the person wrote it or stands among its readers."""
    by_colleague: bool = False
    """Whether somebody of the owner's own house wrote it, by the domain of the address."""
    has_promise: bool = False
    """Whether a promise was found in it: what is owed is that, and the ask it answers is answered."""
    language: str = "en"
    folded: str = ""
    """The text folded, where whoever made this has it already."""
    files: tuple[str, ...] = ()
    """The names of what is attached."""


@dataclass(frozen=True, slots=True)
class Closing:
    """How a notice ended, by which entry, in which words."""

    state: str
    entry_id: int
    at: datetime
    quote: str
    rule: str


def folded_text(later: Later) -> str:
    """Return the text folded."""
    return later.folded or fold(later.text)


def is_same_conversation(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter goes on with the notice's conversation: its thread, or its subject soon afterwards."""
    if notice.thread_id is not None and later.thread_id == notice.thread_id:
        return True
    least = SHORT_SUBJECT if later.same_person else SUBJECT_LETTERS
    named = len(notice.subject) >= least and later.subject == notice.subject
    return named and later.at - notice.at <= SUBJECT_WINDOW


@lru_cache(maxsize=8192)
def place(pattern: re.Pattern[str], folded: str) -> int:
    """Return where `pattern` is first found in a folded text, -1 where it is not; many notices ask of one letter."""
    hit = pattern.search(folded)
    return -1 if hit is None else hit.start()


def is_same_thread_or_subject(one: OpenNotice, other: OpenNotice) -> bool:
    """Whether two notices stand in one conversation."""
    if one.thread_id is not None and one.thread_id == other.thread_id:
        return True
    return len(one.subject) >= SUBJECT_LETTERS and one.subject == other.subject


@lru_cache(maxsize=4096)
def content_words(text: str) -> frozenset[str]:
    """Return the folded words of four letters and more that carry content."""
    return frozenset(WORD.findall(fold(text))) - STOP


def shared_matter(notice: OpenNotice, later: Later) -> frozenset[str]:
    """Return the words of content that a notice and a later letter share; in Vietnamese its pairs of syllables, too."""
    shared = content_words(notice.quote) & content_words(later.text)
    return shared | (named_pairs(notice.quote) & named_pairs(later.text)) if later.language == "vi" else shared


def first_line(text: str, around: int = 0) -> str:
    """Return the line of `text` that holds offset `around`, at most 200 characters."""
    start = text.rfind("\n", 0, around) + 1
    end = text.find("\n", around)
    line = text[start : end if end >= 0 else len(text)].strip()
    return line[:200] if line else text.strip().split("\n")[0][:200]
