"""What may have settled a notice without saying so: asked as a question, never decided.

Pure. "Did this settle it?" is asked once about the last thing that may have; the owner's no is remembered for it. The
clear closings are in `life.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sincerely.noticing import closing_words as words
from sincerely.noticing.about_it import (
    may_have_come,
    pieces,
    promises_again,
    says_done,
    telling_line,
    thanks_for_another,
)
from sincerely.noticing.acknowledging import wants_more
from sincerely.noticing.answering import answers_another, asks_back, hands_on
from sincerely.noticing.folding import fold
from sincerely.noticing.later import Later, OpenNotice, content_words, folded_text, is_same_conversation, place
from sincerely.noticing.life import ANSWER_WINDOW, PROMISE_WINDOW, agrees, is_holding
from sincerely.noticing.matters import matter
from sincerely.noticing.moves import MOVING

AGREED = "life.perhaps.agreed"
"""Whoever was asked said yes: the ask is a promise now."""
IN_TOUCH_DAYS = 3
"""Days of contact afterwards in which nobody came back to it."""
NOT_YET = re.compile(
    r"\b(?:sorry|not yet|still (?:working|waiting|have to)|haven'?t|have not|xin loi|chua (?:xong|kip|gui|co|lam)|sap)\b"
)
"""A letter that begs for patience settles nothing."""
TOLD_OF_TALK = re.compile(
    r"\b(?:you|u) (?:\w+ ){1,3}(?:on|over) the (?:phone|call)\b|\bwhen (?:we|you) (?:spoke|talked|rang|called|phoned)\b|\b(?:good|great|lovely|nice) (?:to )?(?:speak|talk|chat|catch up)(?:ing)?(?: up)?(?: with you)? (?:earlier|today|yesterday|this|just now|on|last)\b"
    r"|\bthanks? (?:you )?for (?:the|your) (?:call|chat|time on the phone)\b|\b(?:qua|tren|trong) (?:dien thoai|phone|cuoc goi)\b|\b(?:anh|chi|em|co|chu) (?:noi|goi|noi chuyen) (?:gan |hon |ca )?(?:\d+|mot|hai|nua) (?:tieng|phut)\b"
)
"""A later letter of whom it was promised to tells of a talk between the two."""
SENDS = re.compile(r"\b(?:send|forward|fwd|attach|email|mail|gui|chuyen)\b")
SENT_SOON = timedelta(days=7)
"""A file that comes within this is likely to be the one that was promised."""
PATIENCE = timedelta(hours=36)
"""Thanks so soon are for the promise."""


@dataclass(frozen=True, slots=True)
class Perhaps:
    """An entry that may have settled a notice, in which words, and by which rule."""

    entry_id: int
    at: datetime
    quote: str
    rule: str


def _says_so_perhaps(notice: OpenNotice, later: Later, before: Sequence[Later]) -> str:
    """The rule by which one later entry may have settled it; blank where it can't have."""
    if later.kind in ("call", "meeting") and later.direction == "none" and later.same_person:
        return "life.perhaps.spoke"
    if later.kind != "message":
        return ""
    here = is_same_conversation(notice, later)
    if later.direction not in ("in", "out") or (later.by_colleague and later.reached and not later.same_person):
        is_sent = later.has_attachment or place(words.DONE, folded_text(later)) >= 0
        return "life.perhaps.colleague" if notice.kind == "promise" and notice.by_owner and here and is_sent else ""
    is_theirs = later.direction == ("out" if notice.by_owner else "in")
    if is_theirs and later.same_person and not here and _stands_over(notice, later):
        return "life.perhaps.heading"
    if not is_theirs and here and place(words.ON_HOLD, folded_text(later)) >= 0:
        return "life.perhaps.on_hold"
    if notice.kind == "ask":
        return _of_an_ask(notice, later) if is_theirs else ""
    return _of_a_promise(notice, later, here=here) if is_theirs else _said_by_who_waits(notice, later, before)


def _of_an_ask(notice: OpenNotice, later: Later) -> str:
    """Why a letter of whoever was asked may have settled it."""
    if agrees(notice, later):
        return AGREED
    if not is_same_conversation(notice, later):
        return ""
    is_part = asks_back(notice, later) or hands_on(notice, later) or answers_another(notice, later)
    return "life.perhaps.partly" if is_part else ""


def _of_a_promise(notice: OpenNotice, later: Later, *, here: bool) -> str:
    """Why a letter of whoever promised may have settled it."""
    if here or (later.same_person and _shares_words(notice, later)):
        is_no_word = (
            is_holding(later) or _begs_patience(later) or _is_of_another(notice, later) or promises_again(notice, later)
        )
        return "" if is_no_word else "life.perhaps.wrote"
    return "life.perhaps.file" if later.same_person and _sends_a_file(notice, later) else ""


def _said_by_who_waits(notice: OpenNotice, later: Later, before: Sequence[Later]) -> str:
    """Why a letter of whom it was promised to may say that it is settled."""
    if not later.same_person:
        return ""
    if _tells_of_talk(later):
        return "life.perhaps.told"
    if not (later.has_thanks or may_have_come(later)) or thanks_for_another(notice, later):
        return ""
    soon = notice.at + PATIENCE if notice.due_at is None else notice.due_at - timedelta(days=1)
    answers_the_promise = later.at < soon and not any(
        one.direction != later.direction and one.kind == "message" for one in before
    )
    return "" if answers_the_promise else "life.perhaps.thanked"


def _stands_over(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of its own stands under what was promised or asked: "Bank details"."""
    named, wanted = matter(later.subject), matter(notice.quote)
    if later.has_promise or is_holding(later):
        return False
    return bool(named) and (named <= wanted or len(named & wanted) >= 2)


def _is_of_another(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter speaks of something else that was promised beside it, and not of this."""
    said = matter(later.text)
    return not matter(notice.quote) & said and any(matter(other) & said for other in notice.beside)


def _begs_patience(later: Later) -> bool:
    """Whether a letter says that it is not done yet, or moves the day; an excuse beside what is done begs for nothing."""
    if any(says_done(said, later.has_attachment) >= 0 for _, said, _ in pieces(later)):
        return False
    return place(NOT_YET, folded_text(later)) >= 0 or place(MOVING, folded_text(later)) >= 0


def _tells_of_talk(later: Later) -> bool:
    """Whether a letter tells that the two spoke, and asks for nothing more."""
    return place(TOLD_OF_TALK, folded_text(later)) >= 0 and not wants_more(later.text) and "?" not in later.text


def _sends_a_file(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter soon after a promise to send something carries a file, whatever its subject."""
    if notice.due_at is not None or not later.has_attachment:
        return False
    return later.at - notice.at <= SENT_SOON and SENDS.search(fold(notice.quote)) is not None


def _shares_words(notice: OpenNotice, later: Later) -> bool:
    return len(content_words(notice.quote) & content_words(later.text)) >= 2


def perhaps(
    notice: OpenNotice, happened: Sequence[Later], *, zone: tzinfo, after: datetime | None = None
) -> Perhaps | None:
    """Return the last thing that may have settled `notice`; what came before `after` was asked about already."""
    if notice.kind not in ("promise", "ask"):
        return None
    window = PROMISE_WINDOW if notice.kind == "promise" else ANSWER_WINDOW
    known = [one for one in happened if notice.at < one.at <= notice.at + window and (after is None or one.at > after)]
    for number in reversed(range(len(known))):
        later = known[number]
        if rule := _says_so_perhaps(notice, later, known[:number]):
            return Perhaps(later.entry_id, later.at, telling_line(notice, later.text), rule)
    return _in_touch(notice, known, zone)


def _in_touch(notice: OpenNotice, known: Sequence[Later], zone: tzinfo) -> Perhaps | None:
    """Several days of contact passed it over; the first entry of the day that made it so many is shown."""
    begin = notice.at if notice.due_at is None else max(notice.at, notice.due_at - timedelta(days=1))
    days = set()
    for later in known:
        if not later.same_person or later.direction not in ("in", "out") or later.at <= begin:
            continue
        day = later.at.astimezone(zone).date()
        if day != notice.at.astimezone(zone).date():
            days.add(day)
        if len(days) >= IN_TOUCH_DAYS:
            return Perhaps(later.entry_id, later.at, telling_line(notice, later.text), "life.perhaps.moved_on")
    return None
