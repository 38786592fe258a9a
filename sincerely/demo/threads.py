"""Gives every letter its instant, its Message-ID and the letter that it answers."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sincerely.demo.dates import fill_tokens, resolve_day
from sincerely.demo.story import OWNER, Letter, Person, Story, StoryError

_REPLY = re.compile(r"^(?:(?:re|aw|trả lời|tl)\s*:\s*)+", re.IGNORECASE)
_FORWARD = re.compile(r"^(?:(?:fwd?|chuyển tiếp)\s*:\s*)+", re.IGNORECASE)
_GAP = timedelta(minutes=17)


@dataclass(frozen=True)
class Dated:
    """A letter with its place in time and thread; text and subject have their day tokens filled."""

    letter: Letter
    sender: Person
    at: datetime
    offset: int
    message_id: str
    subject: str
    text: str
    language: str
    parent: "Dated | None"
    forwarded: bool

    @property
    def references(self) -> list[str]:
        """Message-IDs from the thread's first letter to the one answered."""
        return [] if self.parent is None else [*self.parent.references, self.parent.message_id]


def digest(*parts: object) -> str:
    """A stable hexadecimal name for some parts; the demo's only source of variety."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def bare_subject(subject: str) -> str:
    """The subject without its reply or forward marks, folded for comparison."""
    bare = subject.strip()
    while True:
        shorter = _FORWARD.sub("", _REPLY.sub("", bare)).strip()
        if shorter == bare:
            return bare.casefold()
        bare = shorter


class _Threader:
    def __init__(self, story: Story, today: date, zone: ZoneInfo) -> None:
        self.story, self.today, self.zone = story, today, zone
        self.by_subject: dict[tuple[str, str], Dated] = {}
        self.by_name: dict[str, Dated] = {}

    def parent(self, letter: Letter) -> Dated | None:
        named = letter.headers.get("reply")
        if named == "no":
            return None
        if named:
            found = self.by_name.get(f"{letter.file}/{named}") or self.by_name.get(named)
            if found is None:
                raise StoryError(f"{letter.file}, line {letter.line}: no earlier letter has 'id: {named}'")
            return found
        if _REPLY.match(letter.subject) or _FORWARD.match(letter.subject):
            return self.by_subject.get((letter.file, bare_subject(letter.subject)))
        return None

    def instant(self, letter: Letter) -> datetime:
        try:
            day = resolve_day(letter.day, self.today)
        except ValueError as problem:
            raise StoryError(f"{letter.file}, line {letter.line}: {problem}") from None
        return datetime.combine(day, letter.clock, self.zone)

    def written_order(self, letter: Letter) -> tuple[datetime, int]:
        """Before weekends are moved: the order in which the letters were meant."""
        counted = "@" not in letter.day
        meant = self.today + timedelta(days=int(letter.day)) if counted else self.instant(letter).date()
        return datetime.combine(meant, letter.clock, self.zone), letter.line

    def person(self, key: str) -> Person:
        return self.story.people.get(key) or Person(key=key, name="", email=key)

    def language(self, letter: Letter, sender: Person) -> str:
        others = [self.person(key) for key in (letter.sender, *letter.recipients) if key != OWNER]
        return others[0].language if others else sender.language

    def place(self, letter: Letter) -> Dated:
        parent, sender = self.parent(letter), self.person(letter.sender)
        language = self.language(letter, sender)
        try:
            subject = fill_tokens(letter.subject, self.today, language)
            text = fill_tokens(letter.text, self.today, language)
        except ValueError as problem:
            raise StoryError(f"{letter.file}, line {letter.line}: {problem}") from None
        name = digest(letter.file, letter.sender, letter.subject, letter.day, letter.clock, letter.text)[:24]
        domain = sender.email.rpartition("@")[2]
        at = self.instant(letter)
        if parent is not None and at <= parent.at:
            at = parent.at + _GAP
        message_id = f"<{name}.{self.today.toordinal()}@{domain}>"
        forwarded = bool(_FORWARD.match(letter.subject))
        days_ago = (at.date() - self.today).days
        placed = Dated(letter, sender, at, days_ago, message_id, subject, text, language, parent, forwarded)
        self.by_subject[letter.file, bare_subject(letter.subject)] = placed
        if "id" in letter.headers:
            self.by_name[f"{letter.file}/{letter.headers['id']}"] = placed
            self.by_name[letter.headers["id"]] = placed
        return placed


def place_letters(story: Story, today: date, zone: ZoneInfo) -> list[Dated]:
    """Every letter dated and threaded, oldest first; StoryError for a reply to nothing or a token nobody can read.

    A letter moved from a weekend to the Friday before never comes to lie before the letter it answers.
    """
    threader = _Threader(story, today, zone)
    in_order = sorted(story.letters, key=threader.written_order)
    return sorted((threader.place(letter) for letter in in_order), key=lambda placed: (placed.at, placed.message_id))
