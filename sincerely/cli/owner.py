"""`sincerely owner`: whose desk this is; add one, or change what is known of them."""

import argparse
import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.cli.new_owner import called, zone_of_desk

EXAMPLE = 'sincerely owner add you@example.com --name "Lan Nguyen" --timezone Asia/Ho_Chi_Minh'
NEEDS_DATABASE = True
NEEDS_OWNER = False
FIELDS = ("name", "call_name", "role", "organisation", "language", "timezone")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", nargs="?", choices=["list", "add", "set"], default="list")
    parser.add_argument("email", nargs="?", help="the owner's address")
    for field in FIELDS:
        parser.add_argument(f"--{field.replace('_', '-')}", dest=field)
    parser.add_argument("--also", action="append", default=[], metavar="EMAIL", help="another address of theirs")


def run(args: argparse.Namespace) -> int:
    """List, add or change owners."""
    if args.what != "list":
        change(args)
    owners = [shape(owner) for owner in queries.owners()]
    if args.json:
        print(json.dumps({"owners": owners}, ensure_ascii=False))
    else:
        for owner in owners:
            print(f"{owner['name']} <{owner['email']}>, {owner['timezone']}, {owner['language']}")
    return 0


def change(args: argparse.Namespace) -> None:
    """Add an owner or change their fields."""
    if not args.email or "@" not in args.email:
        raise Refusal("no_address", "An owner needs an address.", safe="Nothing was changed.", do=EXAMPLE, exit_code=2)
    if args.timezone:
        try:
            ZoneInfo(args.timezone)
        except (ZoneInfoNotFoundError, ValueError) as problem:
            raise Refusal(
                "no_such_zone",
                f"There is no time zone “{args.timezone}”.",
                safe="Nothing was changed.",
                do="Use a name such as Europe/London or Asia/Ho_Chi_Minh.",
                exit_code=2,
            ) from problem
    name = args.name or args.email.split("@")[0]
    known = queries.owners()
    owner = accounts.create_owner(
        args.email, name, timezone=zone_of_desk(known), now=datetime.now(UTC), addresses=args.also
    )
    if owner not in known:
        accounts.change_owner(owner, {"call_name": called(name, args.language or "")})
    accounts.change_owner(owner, {field: getattr(args, field) for field in FIELDS if getattr(args, field)})


def shape(owner: Owner) -> dict[str, object]:
    """Return an owner as JSON."""
    return {"email": owner.email, **{field: getattr(owner, field) for field in FIELDS}}
