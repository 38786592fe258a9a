"""Builds the demo mailbox for a given today: mail, calendar, contacts, notes. Same today, same bytes."""

import json
import re
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sincerely.demo.address_book import to_csv, to_vcards
from sincerely.demo.dates import fill_tokens, resolve_day
from sincerely.demo.diary import read_calendar, to_ics
from sincerely.demo.render import DemoMessage, Renderer
from sincerely.demo.story import OWNER, Person, Story, StoryError, StoryNote, read_stories
from sincerely.demo.threads import place_letters

HERE = Path(__file__).parent
DEMO_ZONE = "Asia/Ho_Chi_Minh"

OWNER_PERSON = Person(
    key=OWNER,
    name="Lan Nguyen",
    email="lan@lasen.example",
    organisation="Lá Sen Packaging",
    title="Account Manager",
    phone="+84 24 5550 0117",
    client="gmail",
    html=True,
    signatures=(
        (-99999, "Lan Nguyen\nAccount Manager, Lá Sen Packaging\n+84 24 5550 0117"),
        (-99998, "Nguyễn Lan\nPhụ trách khách hàng, Bao bì Lá Sen\n+84 24 5550 0117"),
    ),
)


@dataclass(frozen=True)
class DemoNote:
    """A note, call or meeting that the owner recorded by hand; minutes is 0 when it has no length."""

    person_email: str
    person_name: str
    at: datetime
    kind: str
    minutes: int
    text: str


@dataclass(frozen=True)
class DemoMailbox:
    """Everything the demo is made of; messages are oldest first."""

    messages: tuple[DemoMessage, ...]
    ics: str
    vcf: str
    csv: str
    notes: tuple[DemoNote, ...]
    owner_name: str
    owner_email: str

    @property
    def inbox(self) -> bytes:
        """What the owner received, as mbox."""
        return to_mbox([message for message in self.messages if not message.sent])

    @property
    def sent(self) -> bytes:
        """What the owner sent, as mbox."""
        return to_mbox([message for message in self.messages if message.sent])

    @property
    def mbox(self) -> bytes:
        """All of it, as one mbox."""
        return to_mbox(list(self.messages))


def to_mbox(messages: list[DemoMessage]) -> bytes:
    """The messages in mboxrd form: a `From ` line before each, body lines that begin so marked with '>'."""
    parts = []
    for message in messages:
        stamp = message.at.astimezone(ZoneInfo("UTC"))
        body = re.sub(rb"(?m)^(>*From )", rb">\1", message.raw)
        separator = f"From demo@lasen.example {stamp.strftime('%a %b %e %H:%M:%S %Y')}\n"
        parts.append(separator.encode() + body + b"\n")
    return b"".join(parts)


def _note(note: StoryNote, story: Story, today: date, zone: ZoneInfo) -> DemoNote:
    person = story.people[note.person]
    try:
        day = resolve_day(note.day, today)
        text = fill_tokens(note.text, today, person.language)
    except ValueError as problem:
        raise StoryError(f"{note.file}, line {note.line}: {problem}") from None
    at = datetime.combine(day, note.clock, zone)
    return DemoNote(person.email, person.name, at, note.kind, note.minutes, text)


def build(today: date, tz: str = DEMO_ZONE, folder: Path = HERE) -> DemoMailbox:
    """The demo as it stands on `today`; StoryError names the file and line of anything that cannot be read."""
    zone = ZoneInfo(tz)
    story = read_stories(folder / "stories")
    story.people.setdefault(OWNER, OWNER_PERSON)
    renderer = Renderer(story)
    messages = tuple(renderer.render(dated) for dated in place_letters(story, today, zone))
    people = list(story.people.values())
    return DemoMailbox(
        messages=messages,
        ics=to_ics(read_calendar(folder / "calendar", today), story.people, today, tz),
        vcf=to_vcards(people),
        csv=to_csv(people),
        notes=tuple(sorted((_note(note, story, today, zone) for note in story.notes), key=lambda note: note.at)),
        owner_name=OWNER_PERSON.name,
        owner_email=OWNER_PERSON.email,
    )


def write(folder: Path, today: date) -> DemoMailbox:
    """Writes inbox.mbox, sent.mbox, calendar.ics, contacts.vcf, old-contacts.csv, notes.json; returns the demo."""
    demo = build(today)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "inbox.mbox").write_bytes(demo.inbox)
    (folder / "sent.mbox").write_bytes(demo.sent)
    for name, text in (("calendar.ics", demo.ics), ("contacts.vcf", demo.vcf), ("old-contacts.csv", demo.csv)):
        (folder / name).write_text(text, encoding="utf-8", newline="")
    notes = [asdict(note) | {"at": note.at.isoformat()} for note in demo.notes]
    (folder / "notes.json").write_text(json.dumps(notes, ensure_ascii=False, indent=1), encoding="utf-8")
    return demo
