"""What programs say is waiting for the owner: a signature, an approval, a form with a last day. Pure.

Such letters come from nobody, so nothing in them is anybody's ask; and still a form that closes tonight is a lapse. They
are told beside the day, by whose letter and in its own words: the desk knows no more than the letter says, and such
letters are what deceivers imitate.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.later import content_words
from sincerely.noticing.records import grammar_of
from sincerely.noticing.times import find_times

DAYS: Final = 3
"""Days for which a letter without a day of its own is told."""
LONGEST_WAIT: Final = 21
"""Days ahead that a last day may lie."""
AHEAD: Final = 5
"""Days before it from which on it is told."""
READ: Final = 600
"""Characters of a letter that are read."""
MOST: Final = 3
WAITS: Final = re.compile(
    r"\b(?:wait(?:ing|s) (?:for|on) (?:you|your)\b|await(?:ing|s) your|(?:signature|approval|consent|confirmation|response|action|review)(?: is| was)? (?:requested|required|needed)|needs? your (?:signature|approval|consent|confirmation|review|answer|response)"
    r"|(?:document|agreement|contract|form)s? (?:for you )?to (?:review and )?sign\b|ready for your (?:signature|approval|review)|please (?:sign|approve|confirm|submit|complete|renew)|assigned (?:you\b|to you\b)|mentioned you\b|(?:is|are) due (?:today|tomorrow|on|by|in \d)|due (?:today|tomorrow)\b|overdue\b"
    r"|(?:closes?|expires?|ends?|deadline)(?: is)? (?:on |at |this )?(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|last day (?:is |to |for |today|tomorrow)|not (?:yet )?submitted|still (?:a )?draft)"
    r"|\b(?:cho|can|doi) (?:ban|anh|chi|quy khach)? ?(?:chu ky|ky (?:so|duyet)?|phe duyet|duyet|xac nhan|xu ly|bo sung)\b|\b(?:nhac|nhac ten|nhac den) (?:toi )?(?:ban|anh|chi)\b|\bduoc nhac den\b|\bgiao (?:viec )?cho (?:ban|anh|chi)\b|\b(?:den|qua|sap het|het) han\b|\bhan (?:chot|cuoi|nop|dang ky|xac nhan)\b"
)
"""What is said to wait for whoever reads it."""
ENDS: Final = re.compile(
    r"\b(?:due|closes?|closing|expires?|expiry|ends?|deadline|last day|no later|latest|overdue|han|den han|het han|qua han|cham nhat|muon nhat)\b"
)
"""What makes a day the last one."""
NOTHING_WAITS: Final = re.compile(
    r"\b(?:receipt|invoice|statement|sao ke|hoa don|bien lai|unsubscribe|newsletter|recap|digest|your week|weekly|sale|% off|discount|voucher|uu dai|giam gia|khuyen mai|points|diem thuong|password|login|sign-?in|dang nhap|otp|parcel|delivery|shipped|your order|order (?:confirm\w+|received|placed|no|\d+)|don hang|\d+ new|match(?:es|ing)?|\d+ (?:tasks?|viec)|tong ket|giao thanh cong|accepted|declined|invitation:|updated:|automatic reply|out of office|tra loi tu dong|du bao|webinar|trial|dung thu|subscription)\b"
)
"""Subjects of what only tells, sells or confirms."""
NO_ACTION: Final = re.compile(
    r"\bno (?:further )?action (?:is )?(?:needed|required|necessary)\b|\b(?:auto(?:matic(?:ally)?)?[ -]?renew\w*|nothing to do)\b|\btu dong\b|\bkhong (?:co viec|can)\b"
)
"""What such a letter says where nothing waits after all."""
DONE: Final = re.compile(
    r"\b(?:submitted|completed?|signed|approved|confirmed|received|closed|cancell?ed|everybody|da|hoan tat)\b"
)
OF_ANY: Final = frozenset("reminder document sent please your yours review request nhac tai lieu thong".split())
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?]?")


@dataclass(frozen=True, slots=True)
class FromAProgram:
    """An automatic letter to the owner."""

    entry_id: int
    person_id: int
    at: datetime
    subject: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What one says is waiting: in which words, and until when if it says so."""

    letter: FromAProgram
    quote: str
    until: datetime | None
    """On the owner's clock; midnight belongs to the day before."""

    @property
    def last_day(self) -> date | None:
        """The last day of the owner's on which it waits."""
        return (self.until - timedelta(seconds=1)).date() if self.until else None


def waiting(letters: Iterable[FromAProgram], now: datetime, zone: tzinfo) -> list[Waiting]:
    """Return what is said to wait for the owner at `now`, the first to end first; `letters` are in order."""
    found: list[Waiting] = []
    for letter in letters:
        found = [one for one in found if not _is_settled(one.letter, letter)]
        told = told_waiting(letter, zone)
        if told is not None:
            found.append(told)
    standing = [one for one in found if _stands(one, now)]
    standing.sort(key=lambda one: (one.until is None, one.until or one.letter.at, one.letter.entry_id))
    return standing[:MOST]


def told_waiting(letter: FromAProgram, zone: tzinfo) -> Waiting | None:
    """Return what a letter says is waiting; None where it only tells, sells or confirms."""
    subject = fold(letter.subject)
    if NOTHING_WAITS.search(subject):
        return None
    text = letter.text[:READ]
    if NO_ACTION.search(fold(text)):
        return None
    said = next((one[0].strip() for one in _SENTENCE.finditer(text) if WAITS.search(fold(one[0]))), "")
    if not said and not WAITS.search(subject):
        return None
    at = letter.at.astimezone(zone)
    ahead = [end for end in _last_days(letter, text, at) if timedelta() < end - at <= timedelta(days=LONGEST_WAIT)]
    return Waiting(letter, said or letter.subject, min(ahead, default=None))


def _last_days(letter: FromAProgram, text: str, at: datetime) -> Iterator[datetime]:
    """Yield the days that a letter says to be last ones: "by", "until", or in a sentence that speaks of an end."""
    for sentence in (letter.subject, *(one[0] for one in _SENTENCE.finditer(text))):
        line = " ".join(sentence.split())
        ends = ENDS.search(fold(line)) is not None
        for one in find_times(line, grammar_of(letter.language), at):
            if one.sure and (one.rel == "before" or ends):
                yield one.end or one.start


def _is_settled(earlier: FromAProgram, later: FromAProgram) -> bool:
    """Whether a later letter of the same program says that it is done, or says the same again."""
    if earlier.person_id != later.person_id or earlier.entry_id == later.entry_id:
        return False
    mine, theirs = _named(earlier.subject), _named(later.subject)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _named(subject: str) -> frozenset[str]:
    """Return the words of a subject that say which matter it is, not that it waits or is done."""
    return content_words(DONE.sub(" ", WAITS.sub(" ", fold(subject)))) - OF_ANY


def _stands(one: Waiting, now: datetime) -> bool:
    """Whether it is told at `now`: its day is near, or passed within a day, or it came lately."""
    if one.until is None:
        return now - one.letter.at <= timedelta(days=DAYS)
    return -timedelta(days=1) < one.until - now <= timedelta(days=AHEAD)
