"""`sincerely review`: the letters that wait. Approving happens in the browser, signed in."""

import argparse
import json
from datetime import UTC, datetime

from sincerely.accounts.models import Owner
from sincerely.api.answers import letter_json
from sincerely.cli.errors import Refusal
from sincerely.journey import letters
from sincerely.review import queries
from sincerely.writing.models import Letter

EXAMPLE = "sincerely review list --json"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", choices=["list", "show"], nargs="?", default="list")
    parser.add_argument("id", nargs="?", type=int)


def run(args: argparse.Namespace) -> int:
    """Print letters in review."""
    owner: Owner = args.owner_record
    if args.what == "list":
        found = [as_json(each) for each in queries.all_letters(owner)]
        print(json.dumps(found, ensure_ascii=False) if args.json else "\n".join(map(as_line, found)) or "No letters.")
        return 0
    letter = queries.letter(owner, args.id) if args.id else None
    if letter is None:
        raise Refusal(
            "no_such_letter",
            "There is no letter with that number.",
            safe="Nothing was changed.",
            do="See `sincerely review list`.",
        )
    one = as_json(letter)
    print(json.dumps(one, ensure_ascii=False) if args.json else f"{as_line(one)}\n\n{letter.text}")
    return 0


def as_json(letter: Letter) -> dict[str, object]:
    """Return a letter with its concerns, while it waits."""
    waiting = letter.state in queries.WAITING
    return letter_json(letter, letters.concerns(letter, now=datetime.now(UTC)) if waiting else [])


def as_line(found: dict[str, object]) -> str:
    """Return a letter as one line."""
    to: list[str] = found["to"]  # type: ignore[assignment]
    return f"{found['id']:>4}  {found['state']:<10} {', '.join(to)}  {found['subject']}"
