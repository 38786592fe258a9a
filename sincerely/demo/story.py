"""Reads the story files: people, their letters, and the notes that the owner took by hand.

A file opens with one person's lines (`person: daniel` …); `--- person` opens another; `=== DAY TIME a -> b | subject`
opens a letter and `=== DAY TIME note a | call 12 min` a note. Anything else is refused, naming file and line.
"""

import re
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

OWNER = "lan"

_PERSON_KEYS = {
    *("person", "name", "email", "organisation", "title", "phone", "language", "timezone", "contact", "family"),
    *("birthday", "alias-email", "client", "charset", "html"),
}
_LETTER_KEYS = {"cc", "id", "reply", "attach", "list", "auto", "ai", "html", "device", "quote", "raw-from", "sign"}
_LETTER = re.compile(r"===\s+([+-]?\d+(?:@\w+)?|@\S+)\s+(\d{1,2}):(\d{2})\s+([\w.-]+)\s*->\s*([^|]+?)\s*\|\s*(.*)$")
_NOTE = re.compile(
    r"===\s+([+-]?\d+(?:@\w+)?|@\S+)\s+(\d{1,2}):(\d{2})\s+note\s+([\w.-]+)\s*\|\s*(\w+)(?:\s+(\d+)\s*min)?\s*(.*)$"
)
_KEY = re.compile(r"([a-z-]+)\s*:\s*(.*)$")
_SIGNATURE = re.compile(r"signature(?:\s+(-?\d+))?:\s*\|\s*$")
_ATTACH = re.compile(r"(.+?)\s+(\S+/\S+)\s+(\d+)k$")


class StoryError(ValueError):
    """A story file cannot be read; the message names the file, the line and what to write instead."""


@dataclass(frozen=True)
class Person:
    """Someone in the stories; signatures are (first day counted from today, text), newest last."""

    key: str
    name: str
    email: str
    organisation: str = ""
    title: str = ""
    phone: str = ""
    language: str = "en"
    timezone: str = "Asia/Ho_Chi_Minh"
    contact: bool = False
    family: str = ""
    birthday: str = ""
    aliases: tuple[str, ...] = ()
    client: str = ""
    charset: str = ""
    html: bool = False
    signatures: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Attachment:
    """A file of `size` thousand bytes to be made up."""

    name: str
    type: str
    size: int


@dataclass(frozen=True)
class Letter:
    """One message as written in a story, before its dates are known."""

    file: str
    line: int
    day: str
    clock: time
    sender: str
    recipients: tuple[str, ...]
    subject: str
    text: str
    headers: dict[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class StoryNote:
    """A call, meeting or thought that the owner wrote down by hand; minutes is 0 when it has no length."""

    file: str
    line: int
    day: str
    clock: time
    person: str
    kind: str
    minutes: int
    text: str


@dataclass
class Story:
    """What one file, or all of them together, tell."""

    people: dict[str, Person] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    notes: list[StoryNote] = field(default_factory=list)


def _refuse(file: str, line: int, what: str) -> StoryError:
    return StoryError(f"{file}, line {line}: {what}")


def _blocks(text: str) -> list[tuple[int, list[str]]]:
    """The file cut at its `===` and `--- person` lines; each with its first line's number."""
    blocks: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not blocks or line.startswith(("=== ", "--- person")):
            blocks.append((number, []))
        blocks[-1][1].append(line.rstrip())
    return blocks


def _person_fields(file: str, start: int, lines: list[str]) -> tuple[dict[str, list[str]], list[tuple[int, str]]]:
    fields: dict[str, list[str]] = {}
    signatures: list[tuple[int, list[str]]] = []
    signing = False
    for number, line in enumerate(lines, start=start):
        if signing and line.startswith("  "):
            signatures[-1][1].append(line[2:])
            continue
        if not line or line.startswith("#"):
            continue
        opening = _SIGNATURE.match(line)
        signing = opening is not None
        if opening:
            signatures.append((int(opening[1] or -99999), []))
            continue
        match = _KEY.match(line)
        if not match or match[1] not in _PERSON_KEYS:
            raise _refuse(file, number, f"'{line[:60]}' is not a line about a person")
        fields.setdefault(match[1], []).append(re.sub(r"\s{2,}#.*$", "", match[2]).strip())
    return fields, [(day, "\n".join(text).strip("\n")) for day, text in signatures]


def _person(file: str, start: int, lines: list[str]) -> Person:
    opening = re.match(r"--- person:?\s*([\w.-]*)$", lines[0])
    body = lines[1:] if opening else lines
    fields, signatures = _person_fields(file, start + (1 if opening else 0), body)
    one = {key: values[-1] for key, values in fields.items()}
    if opening and opening[1]:
        one.setdefault("person", opening[1])
    for needed in ("person", "email"):
        if not one.get(needed):
            raise _refuse(file, start, f"this person has no '{needed}:' line")
    return Person(
        key=one["person"],
        name=one.get("name", ""),
        email=one["email"],
        organisation=one.get("organisation", ""),
        title=one.get("title", ""),
        phone=one.get("phone", ""),
        language=one.get("language", "en"),
        timezone=one.get("timezone", "Asia/Ho_Chi_Minh"),
        contact=one.get("contact", "no") == "yes",
        family=one.get("family", ""),
        birthday=one.get("birthday", ""),
        aliases=tuple(fields.get("alias-email", ())),
        client=one.get("client", ""),
        charset=one.get("charset", ""),
        html=one.get("html", "no") == "yes",
        signatures=tuple(sorted(signatures)),
    )


def _attachment(file: str, number: int, value: str) -> Attachment:
    match = _ATTACH.match(value)
    if not match:
        raise _refuse(file, number, f"'attach: {value}' should read like 'attach: quote.pdf application/pdf 24k'")
    return Attachment(match[1], match[2], int(match[3]))


def _letter_headers(
    file: str, start: int, lines: list[str]
) -> tuple[dict[str, str], tuple[Attachment, ...], list[str]]:
    headers: dict[str, str] = {}
    attachments: list[Attachment] = []
    for index, line in enumerate(lines):
        if not line:
            return headers, tuple(attachments), lines[index + 1 :]
        match = _KEY.match(line)
        if not match or match[1] not in _LETTER_KEYS:
            raise _refuse(file, start + index, f"'{line[:60]}' is not a header; leave a blank line before the text")
        if match[1] == "attach":
            attachments.append(_attachment(file, start + index, match[2].strip()))
        else:
            headers[match[1]] = match[2].strip()
    return headers, tuple(attachments), []


def _clock(file: str, line: int, hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise _refuse(file, line, f"'{hour}:{minute}' is not a time of day") from None


def _past(file: str, line: int, day: str) -> str:
    if day.startswith("+") and int(day[1:].partition("@")[0]) > 0:
        raise _refuse(file, line, f"day {day} is in the future; mail is dated 0 or before")
    return day


def _letter(file: str, start: int, lines: list[str]) -> Letter | StoryNote:
    note = _NOTE.match(lines[0])
    text = "\n".join(lines[1:]).strip("\n")
    if note:
        day, hour, minute, who, kind, minutes, rest = note.groups()
        return StoryNote(
            *(file, start, _past(file, start, day), _clock(file, start, hour, minute)),
            *(who, kind, int(minutes or 0), "\n".join(part for part in (rest.strip(), text) if part)),
        )
    match = _LETTER.match(lines[0])
    if not match:
        raise _refuse(file, start, f"'{lines[0][:60]}' should read like '=== -4 16:02 daniel -> lan | Subject'")
    day, hour, minute, sender, recipients, subject = match.groups()
    headers, attachments, body = _letter_headers(file, start + 1, lines[1:])
    text = "\n".join(body).strip("\n")
    if not text:
        raise _refuse(file, start, "this letter has no text")
    return Letter(
        *(file, start, _past(file, start, day), _clock(file, start, hour, minute), sender),
        *(tuple(re.split(r"[,\s]+", recipients)), subject, text, headers, attachments),
    )


def parse_story(text: str, file: str) -> Story:
    """One story file's people, letters and notes; StoryError names the line that cannot be read."""
    story = Story()
    for start, lines in _blocks(text):
        if not lines[0].startswith("=== "):
            if any(lines):
                person = _person(file, start, lines)
                if person.key in story.people:
                    raise _refuse(file, start, f"'{person.key}' is described twice")
                story.people[person.key] = person
            continue
        item = _letter(file, start, lines)
        if isinstance(item, StoryNote):
            story.notes.append(item)
        else:
            story.letters.append(item)
    return story


def read_stories(folder: Path) -> Story:
    """All `*.txt` under a folder as one story, in the order of their names; StoryError for a clash or a bad line."""
    whole = Story()
    for path in sorted(folder.rglob("*.txt")):
        file = path.relative_to(folder).as_posix()
        part = parse_story(path.read_text(encoding="utf-8"), file)
        for key, person in part.people.items():
            if key in whole.people:
                raise StoryError(f"{file}: '{key}' is already a person in another file; choose another key")
            whole.people[key] = person
        whole.letters += part.letters
        whole.notes += part.notes
    _check_names(whole)
    return whole


def _check_names(story: Story) -> None:
    for letter in story.letters:
        copied = [key for key in re.split(r"[,\s]+", letter.headers.get("cc", "")) if key]
        for key in (letter.sender, *letter.recipients, *copied):
            if key != OWNER and key not in story.people and "@" not in key:
                raise _refuse(letter.file, letter.line, f"nobody is called '{key}'")
    for note in story.notes:
        if note.person not in story.people:
            raise _refuse(note.file, note.line, f"nobody is called '{note.person}'")
