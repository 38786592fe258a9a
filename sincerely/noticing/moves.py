"""Deadlines that were moved: "can I send it Monday instead?", "em xin lùi sang thứ Hai", "Friday is fine too".

Pure. A move is taken only where a later letter of the same conversation, or about the same things, both speaks of moving
and names one sure time; the day first promised stays on record beside it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.noticing.closing_words import DONE
from sincerely.noticing.later import (
    Later,
    OpenNotice,
    content_words,
    first_line,
    folded_text,
    is_same_conversation,
    place,
)
from sincerely.noticing.life import agrees
from sincerely.noticing.records import grammar_of
from sincerely.noticing.said_yes import named_limit
from sincerely.noticing.times import find_times

MOVING = re.compile(
    r"\b(?:instead(?! of (?:sending|doing))|rather than|push(?:ed|ing)? (?:it|this|that|back|out)|mov(?:e|ed|ing) (?:it|this|that|the deadline|back|to)|postpon\w+|"
    r"delay(?:ed|s|ing)?|slip(?:ped|ping|s)?|running late|need (?:a few|a couple|a bit|some|one|two|\d+) more|(?:a|one|two|\d+) (?:more )?(?:days?|weeks?) (?:more|longer|later)|"
    r"extend\w*|extension|reschedul\w+|won'?t (?:make|manage|be (?:ready|done|able))|can'?t (?:make|manage) (?:it )?(?:by|before|until|today|tomorrow|on)?|not (?:be )?(?:ready|done|finished) (?:by|before|until|till)|"
    r"(?:ok(?:ay)?|fine|all right|alright|possible) if (?:i|we)|(?:can|could|may) (?:i|we) (?:send|get|do|have|give|bring|finish|deliver)\b.{0,60}\b(?:on|by|until|till|next|tomorrow|monday|tuesday|wednesday|thursday|friday|week)|"
    r"(?:is|works|would be|will be) (?:fine|ok(?:ay)?|good|soon enough) (?:too|as well|also|instead)|"
    r"(?:xin )?(?:lui|doi|hoan|khat|chuyen) (?:lai |lich |han |sang |den |qua )|de (?:sang|den) (?:thu|mai|tuan|thang|ngay|hom|cuoi|dau|\d)|tre (?:hon|may|mot|hai|vai|den|sang)|khong kip|chua kip|cho (?:em|anh|chi|minh|ben em) (?:xin )?(?:them|khat|lui)|gia han)\b"
)  # fmt: skip
RELEASES = re.compile(
    r"\b(?:no (?:rush|hurry|urgency)|(?:not|isn't|nothing) urgent|take your time|whenever (?:you can|(?:it )?suits)|can (?:easily )?wait (?:until|till)|"
    r"(?:is|will be|would be) (?:early|soon|time) enough|if (?:i|we) (?:can )?(?:have|get) (?:it|them|this|that|your \w+) (?:by|on|before)|"
    r"khong (?:can )?(?:voi|gap)|chua (?:can )?gap|cu (?:tu tu|thong tha)|(?:cung|van|la) (?:con )?(?:duoc|kip)(?: (?:ma|roi|nhe|nha|em|anh|chi|a))*(?= ?(?:[.,!\n]|$)))"
)
"""Whoever waits for it lets it come later: "no rush on Friday, by Wednesday the 7th is soon enough"."""


@dataclass(frozen=True, slots=True)
class Move:
    """A new day for a promise: by which letter, in which words."""

    entry_id: int
    at: datetime
    quote: str
    due_at: datetime
    says_yes: bool = False
    """Whether it is the yes of whoever was asked, to the day that was wanted or to one that they named."""


def move_in(notice: OpenNotice, later: Later) -> Move | None:
    """Return the new day that a later letter gives to a promise with a day of its own; None where it gives none."""
    if later.kind != "message" or later.direction not in ("in", "out"):
        return None
    if notice.kind == "ask" and agrees(notice, later):
        day = named_limit(notice.quote, later.text, later.language, later.at) or notice.due_at
        return Move(later.entry_id, later.at, first_line(later.text), day, says_yes=True) if day else None
    if notice.due_at is None:
        return None
    hit = place(MOVING, folded_text(later))
    if hit < 0 and notice.kind == "promise" and later.direction == ("in" if notice.by_owner else "out"):
        hit = place(RELEASES, folded_text(later))
    if place(DONE, folded_text(later)) >= 0:
        return None
    about_it = hit >= 0 and (
        is_same_conversation(notice, later)
        or (later.same_person and len(content_words(notice.quote) & content_words(later.text)) >= 2)
    )
    if not about_it:
        return None
    line = first_line(later.text, hit)
    times = [one for one in find_times(line, grammar_of(later.language), later.at) if one.sure]
    ends = [
        one.end or one.start
        for one in times
        if (one.end or one.start) > later.at and (one.end or one.start) != notice.due_at
    ]
    later_days = [end for end in ends if abs(end - notice.due_at) >= timedelta(hours=1)]
    return Move(later.entry_id, later.at, line, later_days[-1]) if later_days else None


def moves(notice: OpenNotice, happened: Sequence[Later], *, until: datetime | None = None) -> tuple[Move, ...]:
    """Return the days that were given to a promise after the first one, in order, up to the letter that closed it."""
    if notice.kind not in ("promise", "ask") or (notice.kind == "promise" and notice.due_at is None):
        return ()
    known = (later for later in happened if later.at > notice.at and (until is None or later.at < until))
    return tuple(found for later in known if (found := move_in(notice, later)) is not None)
