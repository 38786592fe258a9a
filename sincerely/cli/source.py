"""`sincerely source`: the accounts and files that the desk reads; add, try, switch, choose, remove, put back."""

import argparse
import getpass
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from sincerely.accounts.models import Owner
from sincerely.cli import source_sending
from sincerely.cli.errors import Refusal
from sincerely.cli.sync import accounts_called
from sincerely.jobs import reader
from sincerely.journey import own_addresses, removal
from sincerely.journey.trying import look_around
from sincerely.sources import actions, queries
from sincerely.sources.models import Account, Source
from sincerely.sources.remote import Access, Servers, Trouble
from sincerely.web.source_words import FAULTS, account_line, fault_words

EXAMPLE = "sincerely source add imap --host imap.example.com --user lan@firm.example --name Work"
NEEDS_DATABASE = True
NOTHING = "Nothing was kept or changed."
A_WEEK = timedelta(days=7)
PORTS = {("imap", "tls"): 993, ("imap", "starttls"): 143, ("imap", "none"): 143}
PASSWORD = "SINCERELY_SOURCE_PASSWORD"  # noqa: S105 (the name of a variable)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done with a source."""
    does = parser.add_subparsers(dest="do", metavar="WHAT", required=True)
    does.add_parser("list", help="all of them, and how each stands")
    for name, said in (("add", "add an account, if it works"), ("try", "only try whether it would work")):
        one = does.add_parser(name, help=said)
        one.add_argument("kind", choices=("imap", "caldav", "carddav"))
        one.add_argument("--host", required=True)
        one.add_argument("--user", required=True, help="user name, often the address")
        one.add_argument("--port", type=int, default=0)
        one.add_argument("--security", choices=("tls", "starttls", "none"), default="tls")
        one.add_argument("--path", default="/", help="of CalDAV and CardDAV, if the provider names one")
        one.add_argument("--name", default="", help="what you call it")
        one.add_argument(
            "--password-stdin", action="store_true", help=f"read it from there; else {PASSWORD}, else it is asked for"
        )
    for name, said in (("on", "read it"), ("off", "ask nothing of its server"), ("folders", "show or choose folders")):
        one = does.add_parser(name, help=said)
        one.add_argument("account", metavar="ACCOUNT")
        if name == "folders":
            one.add_argument("--only", nargs="+", metavar="FOLDER", help="read these and no others")
    gone = does.add_parser("remove", help="stop reading an account or file, with or without what came from it")
    gone.add_argument("what", metavar="ACCOUNT|FILE", help="name or number of an account, or the path of a file")
    gone.add_argument("--with-mail", action="store_true", help="remove what came from it too")
    gone.add_argument("--yes", action="store_true", help="do it; without this you only see what would go")
    does.add_parser("undo", help="put back what was removed last, within a week")
    source_sending.add_arguments(does.add_parser("sending", help="the accounts that send letters"))
    for one in does.choices.values():
        # Also behind the word that says what to do, where people write it.
        one.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
        one.add_argument("--owner", metavar="EMAIL", default=argparse.SUPPRESS, help="whose desk")


def run(args: argparse.Namespace) -> int:
    """Do what was asked."""
    return DOES[args.do](args, args.owner_record)


def say(args: argparse.Namespace, values: dict[str, object], text: str) -> int:
    """Print the answer, for programs or for people."""
    print(json.dumps(values, ensure_ascii=False) if args.json else text)
    return 0


def show_all(args: argparse.Namespace, owner: Owner) -> int:
    """List accounts and files."""
    now = reader.utc_now()
    lines = [account_line(account, now=now) for account in queries.accounts(owner)]
    files = queries.sources(owner)
    values = {
        "accounts": [
            {
                "id": line.account.pk, "kind": line.account.kind, "name": line.account.name,
                "host": line.account.host, "user": line.account.username, "standing": line.standing,
                "fault": line.account.failure or None, "held": line.messages, "waiting": line.waiting,
                "synced_at": line.account.synced_at.isoformat() if line.account.synced_at else None,
                "next_at": line.account.next_at.isoformat() if line.account.next_at else None,
                "may_write": line.account.may_write,
            }
            for line in lines
        ],
        "files": [{"id": one.pk, "kind": one.kind, "name": one.name, "state": one.state} for one in files],
    }  # fmt: skip
    text = [
        f"{line.account.pk:>3}  {line.account.name} ({line.account.kind}): {line.words} {line.do}" for line in lines
    ]
    text += [f"     {one.name} ({one.kind}): {one.new:,} new, {one.known:,} known" for one in files]
    return say(args, values, "\n".join(text) or "Nothing is read yet.")


# --- adding --------------------------------------------------------------------------------------------------------


def password(args: argparse.Namespace) -> str:
    """Return the password: from standard input, the environment, or asked for; never from the command line."""
    if args.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    return os.environ.get(PASSWORD) or getpass.getpass("Password (better an app password): ")


def try_out(args: argparse.Namespace, secret: str, reach: Servers) -> list[str]:
    """Connect, log in, look around; return what was found, or refuse with a plain answer."""
    way = Access(
        host=args.host, port=port_of(args), security=args.security, username=args.user, password=secret,
        path=args.path, allowed=reach.allowed, ca_file=reach.ca_file,
    )  # fmt: skip
    try:
        return look_around(reach, way, args.kind)
    except Trouble as trouble:
        said = f" ({trouble.detail})" if trouble.detail else ""
        what = fault_words(trouble.fault, host=args.host, port=port_of(args))
        raise Refusal(trouble.fault, f"{what}{said}", safe=NOTHING, do=FAULTS[trouble.fault][1]) from trouble


def port_of(args: argparse.Namespace) -> int:
    """Return the port that was given, or the usual one."""
    return int(args.port) or PORTS.get((args.kind, args.security), 443)


def try_one(args: argparse.Namespace, owner: Owner) -> int:
    """Only try."""
    found = try_out(args, password(args), reader.servers())
    return say(args, {"works": True, "found": found}, f"It works: {', '.join(found)}")


def add_one(args: argparse.Namespace, owner: Owner) -> int:
    """Try, and keep what works."""
    secret = password(args)
    reach = reader.servers()
    found = try_out(args, secret, reach)
    settings: dict[str, Any] = {
        "kind": args.kind, "name": args.name or args.user, "email": args.user if "@" in args.user else "",
        "host": args.host, "port": port_of(args), "security": args.security, "path": args.path, "username": args.user,
    }  # fmt: skip
    account = actions.add_account(owner, settings, secret=secret, ring=reach.ring)
    own_addresses.of_account(owner, account.email, now=reader.utc_now())
    text = f"It works, and is kept as {account.pk}: {', '.join(found)}\nRead it now: sincerely sync {account.pk}"
    return say(args, {"id": account.pk, "found": found}, text)


def sending(args: argparse.Namespace, owner: Owner) -> int:
    """Do what was asked about the accounts that send."""
    wants = args.what in ("add", "try") and not args.as_mail_account
    return say(args, *source_sending.act(args, owner, password(args) if wants else ""))


# --- switches ------------------------------------------------------------------------------------------------------


def switch(args: argparse.Namespace, owner: Owner) -> int:
    """Turn an account on or off."""
    for account in accounts_called(owner, args.account):
        actions.switch(account, is_on=args.do == "on")
    return say(args, {"ok": True}, "Done." if args.do == "on" else "Off: nothing is asked of its server.")


def folders(args: argparse.Namespace, owner: Owner) -> int:
    """Show an account's folders; choose among them."""
    account = accounts_called(owner, args.account)[0]
    found = queries.collections(account)
    if args.only:
        unknown = [name for name in args.only if name not in {one.shown_as for one in found}]
        if unknown:
            raise Refusal(
                "no_such_folder",
                f"There is no folder “{unknown[0]}”.",
                safe=NOTHING,
                do=f"There are: {', '.join(one.shown_as for one in found)}.",
                exit_code=2,
            )
        actions.choose(account, [one.pk for one in found if one.shown_as in args.only])
        found = queries.collections(account)
    values = [{"name": one.shown_as, "special": one.special, "read": one.is_chosen, "new": one.new} for one in found]
    text = "\n".join(f"{'read' if one.is_chosen else '    '}  {one.shown_as}" for one in found)
    return say(args, {"folders": values}, text or "They are listed at the first reading: sincerely sync")


# --- removing ------------------------------------------------------------------------------------------------------


def what_is_meant(owner: Owner, what: str) -> tuple[str, list[Source], Account | None]:
    """Return the name, sources and account that are meant; refuse what is none."""
    files = [one for one in queries.sources(owner) if what in (one.name, str(one.pk)) or one.name.endswith(f"/{what}")]
    if files and not what.isdigit():
        return files[0].name, files[:1], None
    account = accounts_called(owner, what)[0]
    return account.name, list(account.sources.filter(removed_at=None)), account


def remove(args: argparse.Namespace, owner: Owner) -> int:
    """Say what would go; with --yes, remove it."""
    name, sources, account = what_is_meant(owner, args.what)
    seen = removal.preview(owner, sources, with_mail=args.with_mail)
    counts = {key: getattr(seen, key) for key in ("messages", "meetings", "notices", "people", "stay")}
    told = (
        f"{name}: {seen.messages:,} messages, {seen.meetings:,} meetings, {seen.notices:,} notices and {seen.people:,}"
        f" people of whom nothing else is known go; {seen.stay:,} entries stay."
    )
    if not args.yes:
        return say(args, {"removed": False, **counts}, f"{told}\nNothing is removed yet: say it again with --yes.")
    removal.remove(owner, sources, account=account, name=name, with_mail=args.with_mail, now=reader.utc_now())
    return say(args, {"removed": True, **counts}, f"{told}\nFor a week `sincerely source undo` puts it back.")


def undo(args: argparse.Namespace, owner: Owner) -> int:
    """Put back what was removed last."""
    found = queries.removed(owner, since=datetime.now(UTC) - A_WEEK)
    if not found:
        raise Refusal("nothing_removed", "Nothing was removed within a week.", safe=NOTHING, do="", exit_code=2)
    removal.undo(found[0], now=reader.utc_now())
    return say(args, {"put_back": found[0].name}, f"{found[0].name} is back, as it was.")


DOES = {
    "list": show_all,
    "add": add_one,
    "try": try_one,
    "on": switch,
    "off": switch,
    "folders": folders,
    "remove": remove,
    "undo": undo,
    "sending": sending,
}
