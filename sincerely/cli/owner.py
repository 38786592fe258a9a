"""`sincerely owner`: whose desk this is; add one, or change what is known of them."""

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.cli.new_owner import called, zone_of_desk
from sincerely.journey import own_addresses

EXAMPLE = 'sincerely owner add you@example.com --name "Lan Nguyen" --timezone Asia/Ho_Chi_Minh'
NEEDS_DATABASE = True
NEEDS_OWNER = False
NOTHING_DONE = "Nothing was changed."
FIELDS = ("name", "call_name", "role", "organisation", "language", "timezone")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", nargs="?", choices=["list", "add", "set"], default="list")
    parser.add_argument("email", nargs="?", help="the owner's address")
    for field in FIELDS:
        parser.add_argument(f"--{field.replace('_', '-')}", dest=field)
    parser.add_argument("--also", action="append", default=[], metavar="EMAIL", help="another address of theirs")
    parser.add_argument(
        "--not-also", action="append", default=[], metavar="EMAIL", help="an address that is not theirs"
    )


def run(args: argparse.Namespace) -> int:
    """List, add or change owners."""
    said = change(args) if args.what != "list" else []
    owners = [shape(owner) for owner in queries.owners()]
    if args.json:
        print(json.dumps({"owners": owners}, ensure_ascii=False))
    else:
        for owner in owners:
            print(f"{owner['name']} <{owner['email']}>, {owner['timezone']}, {owner['language']}")
            if owner["also"]:
                print(f"  also {', '.join(owner['also'])}")
        print(*said, sep="\n", end="\n" if said else "")
    return 0


def change(args: argparse.Namespace) -> list[str]:
    """Add an owner or change their fields; return what a person should know of it."""
    if not args.email or "@" not in args.email:
        raise Refusal("no_address", "An owner needs an address.", safe=NOTHING_DONE, do=EXAMPLE, exit_code=2)
    if args.timezone:
        try:
            ZoneInfo(args.timezone)
        except (ZoneInfoNotFoundError, ValueError) as problem:
            raise Refusal(
                "no_such_zone",
                f"There is no time zone “{args.timezone}”.",
                safe=NOTHING_DONE,
                do="Use a name such as Europe/London or Asia/Ho_Chi_Minh.",
                exit_code=2,
            ) from problem
    check_addresses(args.email, args.also)
    name = args.name or args.email.split("@")[0]
    known = queries.owners()
    owner = accounts.create_owner(args.email, name, timezone=zone_of_desk(known), now=datetime.now(UTC))
    if owner not in known:
        accounts.change_owner(owner, {"call_name": called(name, args.language or "")})
    accounts.change_owner(owner, {field: getattr(args, field) for field in FIELDS if getattr(args, field)})
    return [*(take(owner, one) for one in args.also), *(drop(owner, one) for one in args.not_also)]


def check_addresses(email: str, also: Sequence[str]) -> None:
    """Refuse what is no address, or another owner's, before anything is changed."""
    for address in (email, *also):
        try:
            validate_email(address.strip())
        except ValidationError as problem:
            raise Refusal(
                "not_an_address", f"“{address}” is not an e-mail address.", safe=NOTHING_DONE, do=EXAMPLE, exit_code=2
            ) from problem
    owner = next((one for one in queries.owners() if one.email == email.strip().lower()), None)
    theirs = queries.own_to_others(owner, [address.strip().lower() for address in also])
    if theirs:
        raise Refusal(
            "other_owner",
            f"{min(theirs)} is another owner's of this desk.",
            safe=NOTHING_DONE,
            do="Take it from them first: sincerely owner set THEIR-EMAIL --not-also " + min(theirs),
            exit_code=2,
        )


def take(owner: Owner, address: str) -> str:
    """Make an address the owner's own; say what that changed."""
    taken = own_addresses.take(owner, address, now=datetime.now(UTC))
    many = "entry is" if taken.entries == 1 else "entries are"
    changed = f": {taken.entries:,} {many} read from your side now" if taken.entries else ""
    return f"Yours now: {', '.join(taken.addresses)}{changed}."


def drop(owner: Owner, address: str) -> str:
    """Take an address away that is not the owner's; say what that changed."""
    dropped = own_addresses.drop(owner, address.strip().lower(), now=datetime.now(UTC))
    return (
        f"No longer yours: {', '.join(dropped)}."
        if dropped
        else f"{address} is no further address of theirs: all is as before."
    )


def shape(owner: Owner) -> dict[str, Any]:
    """Return an owner as JSON."""
    also = sorted(queries.own_addresses(owner) - {owner.email})
    return {"email": owner.email, "also": also, **{field: getattr(owner, field) for field in FIELDS}}
