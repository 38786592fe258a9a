"""`sincerely person`: what is known of one person, with its sources."""

import argparse
import json

from sincerely.accounts.models import Owner
from sincerely.api.answers import person_json
from sincerely.cli.errors import Refusal
from sincerely.cli.today import moment
from sincerely.people import queries as people
from sincerely.people.models import Person

HELP = "what is known of a person: facts, promises, signals, balance"
EXAMPLE = 'sincerely person "Daniel Okafor" --json'
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("who", help="a name, an address or a number")
    parser.add_argument("--date", metavar="DAY", help="as known on a past day")


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
    found = person_json(owner, find(owner, args.who), now=moment(owner, args.date))
    print(json.dumps(found, ensure_ascii=False) if args.json else as_text(found))
    return 0


def as_text(found: dict[str, object]) -> str:
    """Return a person for a person's eyes."""
    lines = [f"{found['name']}  {found['title']} {found['organisation']}".strip(), f"{found['entries']} entries"]
    lines += [f"  {one['by']}: “{one['quote']}” ({one['state']})" for one in found["promises"]]  # type: ignore[attr-defined]
    lines += [f"  {one['what']}: “{one['quote']}”" for one in found["facts"]]  # type: ignore[attr-defined]
    return "\n".join(lines)
