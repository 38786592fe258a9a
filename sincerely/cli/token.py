"""`sincerely token`: what a program holds to read or to propose; make one, list them, end one at once."""

import argparse
import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.accounts.models import ApiToken, Owner
from sincerely.cli.errors import Refusal

EXAMPLE = 'sincerely token make "stock keeper" --door rest --propose --days 30'
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", nargs="?", choices=["list", "make", "end"], default="list")
    parser.add_argument("which", nargs="?", metavar="NAME|NUMBER", help="the program's name, or a token's number")
    parser.add_argument("--door", choices=accounts.DOORS, default="rest", help="where it opens (rest)")
    parser.add_argument("--read", action="store_true", help="it may read, narrowly")
    parser.add_argument("--propose", action="store_true", help="it may propose letters")
    most = accounts.LONGEST_LIFE.days
    parser.add_argument(
        "--days", type=int, default=accounts.TOKEN_LIFE.days, help=f"until it ends (90, at most {most})"
    )


def run(args: argparse.Namespace) -> int:
    """List, make or end tokens."""
    owner: Owner = args.owner_record
    now = datetime.now(UTC)
    if args.what == "make":
        return made(owner, args, now)
    if args.what == "end":
        accounts.revoke_token(find(owner, args.which), now=now)
    found = [as_json(each, now=now) for each in queries.tokens(owner)]
    print(json.dumps({"tokens": found}, ensure_ascii=False) if args.json else "\n".join(map(as_line, found)) or "None.")
    return 0


def made(owner: Owner, args: argparse.Namespace, now: datetime) -> int:
    """Make a token and print it, this once."""
    scopes = [name for name, wanted in (("read", args.read), ("propose", args.propose)) if wanted]
    try:
        life = timedelta(days=args.days)
        secret = accounts.make_token(owner, args.which or "", scopes, door=args.door, life=life, now=now)
    except (ValueError, OverflowError) as problem:
        raise Refusal(
            "bad_token",
            "A token needs a name, --read or --propose, and an end in 1 to 366 days.",
            safe="Nothing was made.",
            do=EXAMPLE,
            exit_code=2,
        ) from problem
    found = as_json(queries.tokens(owner)[0], now=now)
    if args.json:
        print(json.dumps({**found, "secret": secret}, ensure_ascii=False))
    else:
        print(f"{as_line(found)}\n\n    {secret}\n\nIt is shown this once. It never approves or sends anything.")
    return 0


def find(owner: Owner, which: str | None) -> ApiToken:
    """Return the token of this number, or refuse."""
    found = queries.own_token(owner, int(which)) if which and which.isdecimal() and len(which) < 10 else None
    if found is None:
        raise Refusal(
            "no_such_token", "There is no token of that number.", safe="Nothing was ended.", do="See `sincerely token`."
        )
    return found


def as_json(token: ApiToken, *, now: datetime) -> dict[str, object]:
    """Return a token without its secret, which nobody knows any more."""
    zone = ZoneInfo(token.owner.timezone)
    moments = {
        "created": token.created_at,
        "ends": token.revoked_at or token.expires_at,
        "last_used": token.last_used_at,
    }
    told = {name: at.astimezone(zone).isoformat() if at else None for name, at in moments.items()}
    return {
        "id": token.pk,
        "name": token.name,
        "door": token.door,
        "scopes": token.scopes,
        "stands": token.stands(now),
        **told,
    }


def as_line(found: dict[str, object]) -> str:
    """Return a token as one line."""
    scopes: list[str] = found["scopes"]  # type: ignore[assignment]
    ends = str(found["ends"] or "never")[:10]
    state = f"until {ends}" if found["stands"] else f"ended {ends}"
    used = str(found["last_used"] or "")[:16].replace("T", " ") or "never used"
    return f"{found['id']:>4}  {found['door']:<5} {'+'.join(scopes):<13} {state}  {used}  {found['name']}"
