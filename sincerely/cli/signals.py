"""`sincerely signals`: what many entries with a person say, each with its formula and source."""

import argparse
import json

from sincerely.accounts.models import Owner
from sincerely.api.answers import signals_json
from sincerely.cli.person import find
from sincerely.cli.today import moment

EXAMPLE = 'sincerely signals "Marta Lindqvist" --json'
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("who", help="a name, an address or a number")
    parser.add_argument("--date", metavar="DAY", help="as known on a past day")


def run(args: argparse.Namespace) -> int:
    """Print the signals."""
    owner: Owner = args.owner_record
    found = signals_json(owner, find(owner, args.who), now=moment(owner, args.date))
    if args.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for name, one in found.items():
        print(f"{name:<18} {one['value'] if one['enough'] else 'not enough yet'} {one['unit']}  (n={one['n']})")
    return 0
