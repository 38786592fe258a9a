"""What may have settled a notice without saying so: asked as a question, never decided.

Pure. "Did this settle it?" is asked once about the last thing that may have; the owner's no is remembered for it. The
clear closings are in `life.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sincerely.noticing.folding import fold
from sincerely.noticing.life import (
    ANSWER_WINDOW,
    DONE,
    PROMISE_WINDOW,
    Later,
    OpenNotice,
    agrees,
    content_words,
    folded_text,
    is_holding,
    is_same_conversation,
    place,
)
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
SENDS = re.compile(r"\b(?:send|get|share|forward|fwd|drop|pass|attach|email|mail|dig|find|gui|chuyen|share|dua)\b")
SENT_SOON = timedelta(days=7)
"""A file that comes within this is likely to be the one that was promised."""
GREETING = 25
"""Characters that a line of substance has more of; "Anh Long ơi," tells nothing."""


@dataclass(frozen=True, slots=True)
class Perhaps:
    """An entry that may have settled a notice, in which words, and by which rule."""

    entry_id: int
    at: datetime
    quote: str
    rule: str


def telling_line(notice: OpenNotice, text: str) -> str:
    """Return the line of a letter that shares most words with the notice; else its first line of substance."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    wanted = content_words(notice.quote)
    best = max(lines, key=lambda line: len(wanted & content_words(line)), default="")
    if wanted & content_words(best):
        return best[:200]
    return next((line for line in lines if len(line) > GREETING), best)[:200]


def _says_so_perhaps(notice: OpenNotice, later: Later) -> str:
    """The rule by which one later entry may have settled it; blank where it can't have."""
    if later.kind in ("call", "meeting") and later.direction == "none" and later.same_person:
        return "life.perhaps.spoke"
    if later.kind != "message":
        return ""
    here = is_same_conversation(notice, later)
    if later.direction not in ("in", "out") or (later.by_colleague and later.reached and not later.same_person):
        is_sent = later.has_attachment or place(DONE, folded_text(later)) >= 0
        return "life.perhaps.colleague" if notice.kind == "promise" and notice.by_owner and here and is_sent else ""
    duty = "out" if notice.by_owner else "in"
    if notice.kind == "ask" and agrees(notice, later):
        return AGREED
    if notice.kind == "promise":
        if later.direction == duty and (here or (later.same_person and _shares_words(notice, later))):
            return "" if is_holding(later) or _begs_patience(later) else "life.perhaps.wrote"
        if later.direction != duty and later.same_person and place(TOLD_OF_TALK, folded_text(later)) >= 0:
            return "life.perhaps.told"
        if later.direction == duty and later.same_person and _sends_a_file(notice, later):
            return "life.perhaps.file"
        if later.direction != duty and later.has_thanks and later.same_person:
            return "life.perhaps.thanked"
    return ""


def _begs_patience(later: Later) -> bool:
    """Whether a letter says that it is not done yet, or moves the day."""
    return place(NOT_YET, folded_text(later)) >= 0 or place(MOVING, folded_text(later)) >= 0


def _sends_a_file(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter soon after a promise to send something carries a file, whatever its subject."""
    return later.has_attachment and later.at - notice.at <= SENT_SOON and SENDS.search(fold(notice.quote)) is not None


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
    for later in reversed(known):
        if rule := _says_so_perhaps(notice, later):
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
