"""Meetings that letters speak of, with their hour: what is fixed by mail and stands in no calendar. Pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.records import grammar_of, language_of_rule
from sincerely.noticing.sentences import sentence_around
from sincerely.noticing.times import find_times

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
OPEN: Final = frozenset(("en.meeting.wish", "en.meeting.invite-open", "en.meeting.how-about", "en.meeting.will-call"))
"""Rules whose hour is a wish, or no hour at all."""
WHOSE_CLOCK: Final = re.compile(r"\b(your|my|our) time$")
PLAIN: Final = ".meeting.hour"
"""End of the rule of a sentence that names an hour and no meeting."""
LONGEST: Final = 2000
"""Characters of a letter that are read for an hour."""
SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?]?")
AN_HOUR: Final = re.compile(r"\d[:.h]\d\d|\d ?(?:am|pm|h|g|giờ)\b|\bat \d", re.IGNORECASE)
NO_MEETING: Final = re.compile(
    r"\b(?:deadline|due|latest|dentist|doctor|plumber|i need to leave|flight|train|bus|ferry|sent|closes?|opens?|opening hours|lands?|landed|departs?|arriv\w+|han chot|cham nhat|muon nhat|truoc|chuyen bay|tau|xe|giao|hang|bay|chuyen khoan|ck)\b"
)
"""An hour of something else than a meeting."""
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
class Letter:
    """A letter of a conversation in which a meeting was spoken of."""

    entry_id: int
    thread_id: int
    at: datetime
    direction: str
    language: str
    text: str
    person_id: int = 0
    """Who wrote it, or to whom the owner did."""


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """One hour of a day at which the owner is awaited, by the words of a letter."""

    said: Said
    at: datetime


def hours_named(one: Said, zone: tzinfo, their_zone: Callable[[int], tzinfo]) -> list[datetime]:
    """Return the sure hours to come that the sentence of a meeting names; none where they are a limit ("before 10").

    An hour of "your time" or "our time" is placed on the clock of whom it says: `their_zone` of a person (id).
    """
    language = language_of_rule(one.rule)
    sentence = " ".join(sentence_around(one.text, one.quote, one.start).split())
    found = []
    for time in find_times(sentence, language, one.at.astimezone(zone)):
        if time.rel is not None or time.grain not in CLOCK:
            continue
        whose = WHOSE_CLOCK.search(fold(time.quote))
        if whose is not None and (whose[1] == "your") == one.by_owner:
            found.append(time.start.replace(tzinfo=their_zone(one.person_id)))
        elif whose is not None or time.sure:
            found.append(time.start)
    return [hour for hour in found if hour > one.at]


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


def told_on(
    day: date,
    said: Sequence[Said],
    zone: tzinfo,
    letters: Sequence[Letter] = (),
    their_zone: Callable[[int], tzinfo] | None = None,
) -> list[ToldMeeting]:
    """Return the meetings of `day` by the last word of each conversation about its hour, in order of time.

    `said` are in order of their letters, and so are `letters`, those of their conversations. Whoever moved a meeting
    named another hour; whoever called it off, none. A plain answer ("Thursday 10.30, our office, then") fixes one, too.
    """
    last: dict[object, tuple[Said, list[datetime]]] = {}
    every = sorted([*said, *fixed_since(day, said, letters, zone)], key=lambda one: (one.at, one.entry_id, one.start))
    near = {conversation_of(one) for one in every if one.rule not in OPEN and may_name(day, one, zone)}
    for one in every:
        if one.rule in OPEN or conversation_of(one) not in near:
            continue
        hours = hours_named(one, zone, their_zone or (lambda _: zone))
        known = last.get(conversation_of(one))
        if one.rule.endswith(PLAIN) and known and any(hour.astimezone(zone).date() == day for hour in known[1]):
            continue  # What was fixed as a meeting is moved by such words, not by any later hour of that day.
        if hours or OFF.search(fold(one.quote)):
            last[conversation_of(one)] = (one, hours)
    found = [
        ToldMeeting(one, hour) for one, hours in last.values() for hour in hours if hour.astimezone(zone).date() == day
    ]
    by_hour = {(one.said.person_id, one.at): one for one in found}
    return sorted(by_hour.values(), key=lambda one: (one.at, one.said.notice_id))


def fixed_since(day: date, said: Sequence[Said], letters: Sequence[Letter], zone: tzinfo) -> Iterator[Said]:
    """Yield the sentences with an hour of `day` in later letters of the conversations of `said`, which no notice holds."""
    first: dict[object, Said] = {}
    for one in said:
        first.setdefault(conversation_of(one), one)
    held = {one.entry_id for one in said}
    for letter in letters:
        about = first.get(letter.thread_id)
        if about is None or letter.entry_id in held or letter.at <= about.at or letter.person_id != about.person_id:
            continue
        for sentence in SENTENCE.finditer(letter.text[:LONGEST]):
            quote = sentence[0].strip()
            if not AN_HOUR.search(quote) or quote.endswith("?") or NO_MEETING.search(fold(quote)):
                continue
            one = replace(
                about, entry_id=letter.entry_id, at=letter.at, direction=letter.direction, quote=quote,
                start=letter.text.index(quote, sentence.start()), text=letter.text,
                rule=f"{grammar_of(letter.language)}{PLAIN}",
            )  # fmt: skip
            if may_name(day, one, zone):
                yield one
