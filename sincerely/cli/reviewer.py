"""`sincerely reviewer`: who may say a second yes to letters of this desk; name somebody, list them, end it."""

import argparse
import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.accounts.actions import NoReviewer
from sincerely.accounts.models import Owner, Reviewer
from sincerely.cli.errors import Refusal
from sincerely.journey import second_yes
from sincerely.web import reasons

EXAMPLE = "sincerely reviewer add ben@example.com --owner you@example.com"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", nargs="?", choices=["list", "add", "remove"], default="list")
    parser.add_argument("email", nargs="?", help="the address they sign in with on this desk")


def run(args: argparse.Namespace) -> int:
    """Name, end or list. Saying yes itself needs a signed-in person at a browser."""
    owner: Owner = args.owner_record
    now = datetime.now(UTC)
    back = 0
    if args.what != "list" and not args.email:
        raise Refusal("no_address", "Whose address?", safe="Nothing was changed.", do=EXAMPLE, exit_code=2)
    if args.what == "add":
        name(owner, args.email, now)
    elif args.what == "remove":
        back = second_yes.end(find(owner, args.email), now=now)
    mine = [shape(row, row.who, owner) for row in queries.reviewers(owner)]
    theirs = [shape(row, row.owner, owner) for row in queries.reviews_for(owner)]
    if args.json:
        said = {"reviewers": mine, "reviews_for": theirs, "handed_back": back}
        print(json.dumps(said, ensure_ascii=False))
        return 0
    lines = [f"{each['name']} <{each['email']}> says the second yes, since {each['since'][:10]}" for each in mine]
    lines += [f"You say it for {each['name']} <{each['email']}>, since {each['since'][:10]}" for each in theirs]
    lines += [f"{back} letters went back to their owner; nothing of them was sent."] if back else []
    print("\n".join(lines) or "Nobody: your yes alone is enough.")
    return 0


def name(owner: Owner, email: str, now: datetime) -> None:
    """Name somebody, or refuse."""
    try:
        accounts.name_reviewer(owner, queries.by_address(email), now=now)
    except NoReviewer as problem:
        raise Refusal(
            problem.why.partition(".")[2],
            reasons.say(problem.why),
            safe="Nothing was changed.",
            do="They need an account of their own: `sincerely owner add EMAIL`, `sincerely sign-in --owner EMAIL`.",
        ) from problem


def find(owner: Owner, email: str) -> Reviewer:
    """Return the reviewer of this address, or refuse."""
    for row in queries.reviewers(owner):
        if row.who.email == email.strip().lower():
            return row
    raise Refusal(
        "no_such_reviewer",
        f"{email} says no second yes to your letters.",
        safe="Nothing was changed.",
        do="See `sincerely reviewer`.",
    )


def shape(row: Reviewer, other: Owner, owner: Owner) -> dict[str, str]:
    """Return the other side of a row as JSON."""
    since = row.named_at.astimezone(ZoneInfo(owner.timezone)).isoformat()
    return {"email": other.email, "name": other.name, "since": since}
