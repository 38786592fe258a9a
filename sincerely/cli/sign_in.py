"""`sincerely sign-in`: a link that signs its owner in once."""

import argparse
import json
from datetime import UTC, datetime

from sincerely.accounts import actions as accounts
from sincerely.accounts.actions import LINK_LIFE

EXAMPLE = "sincerely sign-in"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--at", default="http://127.0.0.1:8420", help="address of the running desk")


def run(args: argparse.Namespace) -> int:
    """Print the link."""
    secret = accounts.make_sign_in_link(args.owner_record, now=datetime.now(UTC))
    link = f"{args.at.rstrip('/')}/sign-in/{secret}/"
    minutes = int(LINK_LIFE.total_seconds() // 60)
    print(json.dumps({"link": link}) if args.json else f"{link}\nIt works once, within {minutes} minutes.")
    return 0
