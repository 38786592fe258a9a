"""Meetings that letters speak of, with their hour: what is fixed by mail and stands in no calendar. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.records import language_of_rule
from sincerely.noticing.times import find_times
from sincerely.noticing.worth import sentence_around

CLOCK: Final = ("minute", "hour")
"""How exactly a time is named that is an hour to be somewhere."""
AROUND: Final = 160
"""Characters beside the words of a meeting in which its day may stand."""
WORD: Final = re.compile(r"\d+|[a-z]+\d?")
WEEKDAYS: Final = tuple(
    frozenset(words.split())
    for words in (
        "mon monday mondays hai t2", "tue tues tuesday tuesdays ba t3", "wed weds wednesday wednesdays tu t4",
        "thu thur thurs thursday thursdays nam t5", "fri friday fridays sau t6", "sat saturday saturdays bay t7",
        "sun sunday sundays nhat cn",
    )
)  # fmt: skip
RELATIVE: Final = ("today", "tonight", "tomorrow", "tmr", "tmw", "day after", "hom nay", "chieu nay", "toi nay", "sang nay", "mai", "mot", "kia", "nay")  # fmt: skip
SOON: Final = 3
"""Days ahead that such a word may reach."""
OPEN: Final = frozenset(
    ("en.meeting.wish", "en.meeting.invite-open", "en.meeting.how-about", "en.meeting.will-call", "en.meeting.see-you")
)
"""Rules whose hour is a wish, or no hour at all."""
OFF: Final = re.compile(
    r"\b(?:cancel+ed|call(?:ed)? off|can(?:no|')?t make|cannot (?:make|come|attend)|won'?t (?:make|be able)|postponed?|not (?:happening|meeting)|(?:da |bi |xin )?(?:huy|hoan)|khong (?:hop|gap|den|qua|toi) (?:duoc|nua))\b"
)
"""What takes a meeting off; a new hour in the same letter puts it on again."""


@dataclass(frozen=True, slots=True)
class Said:
    """A notice of a meeting, as its letter has it."""

    notice_id: int
    entry_id: int
    thread_id: int | None
    person_id: int
    at: datetime
    direction: str
    rule: str
    quote: str
    start: int
    text: str

    @property
    def by_owner(self) -> bool:
        """Whether the owner wrote it."""
        return self.direction == "out"


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """One hour of a day at which the owner is awaited, by the words of a letter."""

    said: Said
    at: datetime


def hours_named(one: Said, zone: tzinfo) -> list[datetime]:
    """Return the sure hours to come that the sentence of a meeting names; none where they are a limit ("before 10")."""
    language = language_of_rule(one.rule)
    sentence = " ".join(sentence_around(one.text, one.quote, one.start).split())
    times = find_times(sentence, language, one.at.astimezone(zone))
    return [
        time.start for time in times if time.sure and time.rel is None and time.grain in CLOCK and time.start > one.at
    ]


def may_name(day: date, one: Said, zone: tzinfo) -> bool:
    """Whether the words around a meeting can name `day`: cheap, before times are sought in them."""
    ahead = (day - one.at.astimezone(zone).date()).days
    if ahead < 0:
        return False
    around = fold(one.text[max(0, one.start - AROUND) : one.start + len(one.quote) + AROUND])
    words = set(WORD.findall(around))
    if str(day.day) in words or f"{day.day:02}" in words or not words.isdisjoint(WEEKDAYS[day.weekday()]):
        return True
    return ahead <= SOON and any(each in around for each in RELATIVE)


def conversation_of(one: Said) -> object:
    """Return what names a conversation: its thread, or the letter alone."""
    return one.thread_id or ("entry", one.entry_id)


def told_on(day: date, said: Sequence[Said], zone: tzinfo) -> list[ToldMeeting]:
    """Return the meetings of `day` by the last word of each conversation about its hour, in order of time.

    `said` are in order of their letters. Whoever moved a meeting named another hour; whoever called it off, none.
    """
    near = {conversation_of(one) for one in said if one.rule not in OPEN and may_name(day, one, zone)}
    last: dict[object, tuple[Said, list[datetime]]] = {}
    for one in said:
        if one.rule in OPEN or conversation_of(one) not in near:
            continue
        hours = hours_named(one, zone)
        if hours or OFF.search(fold(one.quote)):
            last[conversation_of(one)] = (one, hours)
    found = [
        ToldMeeting(one, hour) for one, hours in last.values() for hour in hours if hour.astimezone(zone).date() == day
    ]
    by_hour = {(one.said.person_id, one.at): one for one in found}
    return sorted(by_hour.values(), key=lambda one: (one.at, one.said.notice_id))
