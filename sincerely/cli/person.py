"""`sincerely person`: what is known of one person, with its sources; all of it as a file; or erased, seen first."""

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO

from sincerely.accounts.models import Owner
from sincerely.api.answers import person_json
from sincerely.cli.errors import Refusal
from sincerely.cli.new_file import write_new
from sincerely.cli.today import moment
from sincerely.jobs.reader import utc_now
from sincerely.journey import erasing
from sincerely.journey.exporting import write_everything
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.web import erase_words

EXAMPLE = 'sincerely person "Daniel Okafor" --json'
NEEDS_DATABASE = True
MOST_NAMED = 8
"""People named where a name may mean several."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("who", help="a name, an address or a number")
    parser.add_argument("--date", metavar="DAY", help="as known on a past day")
    does = parser.add_mutually_exclusive_group()
    does.add_argument("--export", metavar="FILE", type=Path, help="write everything about them, raw mail too (zip)")
    does.add_argument("--erase", action="store_true", help="show what would go and what stays; then ask for the name")
    does.add_argument("--yes-erase", metavar="NAME", help="erase them at once; NAME is their name, in full")


def find(owner: Owner, who: str) -> Person:
    """Return the person, or refuse."""
    person = people.find_person(owner, who)
    if person is None:
        raise Refusal(
            "no_such_person",
            f"Nobody here is called “{who}”.",
            safe="Nothing was changed.",
            do="Try a part of the name or the address, or `sincerely search`.",
        )
    return person


def run(args: argparse.Namespace) -> int:
    """Print one person."""
    owner: Owner = args.owner_record
    if args.export is not None:
        return export(args, owner, find_one(owner, args.who))
    if args.erase or args.yes_erase is not None:
        return erase(args, owner, find_one(owner, args.who))
    found = person_json(owner, find(owner, args.who), now=moment(owner, args.date))
    print(json.dumps(found, ensure_ascii=False) if args.json else as_text(found))
    return 0


def as_text(found: dict[str, object]) -> str:
    """Return a person for a person's eyes."""
    lines = [f"{found['name']}  {found['title']} {found['organisation']}".strip(), f"{found['entries']} entries"]
    lines += [f"  {one['by']}: “{one['quote']}” ({one['state']})" for one in found["promises"]]  # type: ignore[attr-defined]
    lines += [f"  {one['what']}: “{one['quote']}”" for one in found["facts"]]  # type: ignore[attr-defined]
    return "\n".join(lines)


# --- all of it, or nothing -----------------------------------------------------------------------------------------


def export(args: argparse.Namespace, owner: Owner, person: Person) -> int:
    """Write everything about a person into a new file."""
    with tempfile.TemporaryFile() as file:
        messages = write_everything(owner, person, file)
        file.seek(0)
        write_new(args.export, pieces(file))
    done = {"person": person.pk, "messages": messages, "to": str(args.export)}
    said = f"Everything about {person.name} is in {args.export}, {messages} messages as they came among it."
    print(json.dumps(done, ensure_ascii=False) if args.json else said)
    return 0


def pieces(file: IO[bytes]) -> Iterator[bytes]:
    """Yield a file piece by piece."""
    while piece := file.read(1 << 20):
        yield piece


def find_one(owner: Owner, who: str) -> Person:
    """Return the one person of that name, or refuse: of several none is guessed."""
    person = find(owner, who)
    called = people.people_called(owner, who) if not who.strip().isdecimal() else []
    if len(called) > 1:
        raise Refusal(
            "several_people",
            f"“{who}” may mean {len(called)} people.",
            safe="Nothing was erased or written.",
            do=f"Give the number or an address: {candidates(owner, called)}.",
        )
    refuse_oneself(person)
    return person


def candidates(owner: Owner, called: Sequence[int]) -> str:
    """Return whom a name may mean, those with most entries first, each with number, name and address."""
    rows = Person.objects.filter(owner=owner, pk__in=called).order_by("-entries_count", "pk")
    shown = [", ".join([f"{one.pk} {one.name}", *people.emails(one)[:1]]) for one in rows[:MOST_NAMED]]
    more = len(called) - len(shown)
    return "; ".join(shown) + (f"; and {more} more" if more > 0 else "")


def refuse_oneself(person: Person) -> None:
    """Refuse what is about the owner themself: their data is the whole desk."""
    if person.kind == "self":
        raise Refusal(
            "yourself",
            "That is you.",
            safe="Nothing was erased or written.",
            do="What is yours is the whole data folder: copy it, or delete it.",
        )


def erase(args: argparse.Namespace, owner: Owner, person: Person) -> int:
    """Show what erasing somebody comes to; with their name given, erase."""
    seen, name = erasing.preview(owner, person), args.yes_erase
    if name is None and not args.json:
        print(preview_text(person, seen))
    if seen.waiting and (name is not None or not args.json):
        raise letters_waiting(seen)
    if name is None:
        name = "" if args.json else typed(person)
    if not name:
        return say_erased(args, seen, is_erased=False)
    if not erase_words.is_the_name(name, person):
        raise Refusal(
            "not_the_name",
            f"“{name}” is not this person's name.",
            safe="Nothing was erased.",
            do=f"Type it as it stands here: {person.name}",
        )
    return say_erased(args, erased(owner, person, now=utc_now()), is_erased=True)


def erased(owner: Owner, person: Person, *, now: datetime) -> erasing.Preview:
    """Erase a person, or refuse."""
    try:
        return erasing.erase(owner, person, now=now)
    except erasing.StillWaiting:
        raise letters_waiting(erasing.preview(owner, person)) from None


def letters_waiting(seen: erasing.Preview) -> Refusal:
    """Return the refusal that letters on their way call for."""
    return Refusal(
        "letters_waiting",
        f"{len(seen.waiting)} of your letters to this person may still leave, or have just left.",
        safe="Nothing was erased.",
        do="Take them back in the outbox, or wait until they are on the timeline.",
    )


def typed(person: Person) -> str:
    """Return what the person at the terminal types as the name; blank where nobody does."""
    try:
        return input(f"Type the name to erase them for good ({person.name}), or nothing: ").strip()
    except EOFError:
        return ""


def preview_text(person: Person, seen: erasing.Preview) -> str:
    """Return what goes and what stays, for a person's eyes."""
    parts = (
        ("Goes", erase_words.goes_words(seen)),
        ("Stays", erase_words.stays_words(seen)),
        ("Afterwards", erase_words.after_words()),
    )
    lines = [f"{person.name}  {', '.join(people.emails(person))}".strip()]
    for title, words in parts:
        lines += [f"{title}:", *(f"  {each}" for each in words)]
    return "\n".join(lines)


def say_erased(args: argparse.Namespace, seen: erasing.Preview, *, is_erased: bool) -> int:
    """Tell what went, or would go."""
    said = {"erased": is_erased, "goes": seen.goes, "stays": seen.stays, "waiting": list(seen.waiting)}
    text = "Erased. This can't be undone." if is_erased else "Nothing was erased."
    print(json.dumps(said, ensure_ascii=False) if args.json else text)
    return 0
