"""`sincerely source sending`: the accounts that send, one an address; list, add, try, switch, remove."""

import argparse
from typing import Any

from django.conf import settings

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.jobs import reader
from sincerely.journey import own_addresses
from sincerely.journey.routes import server_of
from sincerely.sending import queries
from sincerely.sending.accounts import PROVIDERS, USUAL_PORTS
from sincerely.sending.actions import accounts as actions
from sincerely.sending.adapters.try_out import Refused, try_out
from sincerely.sending.models import Account
from sincerely.sources import queries as sources
from sincerely.sources.remote import Trouble
from sincerely.web.sending_words import account_line, fault_words

NOTHING = "Nothing was kept or changed."
DOES = ("list", "add", "try", "on", "off", "remove")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done with an account that sends."""
    parser.add_argument("what", choices=DOES)
    parser.add_argument("email", nargs="?", default="", help="the address that its letters are from")
    parser.add_argument("--host", default="")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--security", choices=("tls", "starttls"), default="tls")
    parser.add_argument("--user", default="", help="user name, if it is not the address")
    parser.add_argument("--name", default="", help="what you call it")
    parser.add_argument(
        "--as-mail-account",
        action="store_true",
        help="sign in as the mail account of this address (password or consent)",
    )
    parser.add_argument("--no-copy", action="store_true", help="file no copy in the Sent folder")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from there")


def listed(owner: Owner) -> tuple[dict[str, object], str]:
    """Return all accounts that send, for programs and for people."""
    lines = [account_line(one) for one in queries.accounts(owner)]
    rows = [
        {"id": one.account.pk, "email": one.account.email, "host": one.account.host, "state": one.standing}
        for one in lines
    ]
    text = "\n".join(f"{one.account.email}  {one.account.host}  {one.words} {one.do}".rstrip() for one in lines)
    return {"sending": rows}, text or "None: letters leave by the server that SINCERELY_SMTP_URL names."


def typed(args: argparse.Namespace, owner: Owner) -> dict[str, Any]:
    """Return the settings that were given, with the usual port where none was."""
    box = sources.mailbox_at(owner, args.email)
    if args.as_mail_account and box is None:
        raise Refusal("no_mail_account", f"No mail account of {args.email} is read.", safe=NOTHING, do="", exit_code=2)
    host = args.host or (PROVIDERS.get(box.host, "") if box else "")
    if not host or "@" not in args.email:
        raise Refusal(
            "usage", "An address and --host are needed.", safe=NOTHING, do="See `sincerely source --help`.", exit_code=2
        )
    user = box.username if box and args.as_mail_account else args.user or args.email
    return {
        "name": args.name or args.email, "host": host, "port": args.port or USUAL_PORTS[args.security],
        "security": args.security, "username": user, "reader": box,
        "signs_in_as_reader": args.as_mail_account, "keeps_copy": not args.no_copy,
    }  # fmt: skip


def tried(owner: Owner, email: str, wanted: dict[str, Any], secret: str) -> None:
    """Sign in and name the sender; raises Refusal with what is wrong."""
    way = Account(owner=owner, email=email, **wanted)
    try:
        try_out(server_of(way, reader.servers(), now=reader.utc_now(), secret=secret), email)
    except (Trouble, Refused) as problem:
        what, do = fault_words(problem.fault, host=wanted["host"], port=wanted["port"])
        said = f" ({problem.detail})" if problem.detail else ""
        raise Refusal(problem.fault, f"{what}{said}", safe=NOTHING, do=do) from problem


def act(args: argparse.Namespace, owner: Owner, secret: str) -> tuple[dict[str, object], str]:
    """Do what was asked; return the answer for programs and for people."""
    if args.what == "list":
        return listed(owner)
    args.email = args.email.strip().lower()
    if args.what in ("add", "try"):
        if settings.SINCERELY_DEMO:
            raise Refusal("demo", "This is the demo: it sends to its own sink only.", safe=NOTHING, do="", exit_code=2)
        wanted = typed(args, owner)
        tried(owner, args.email, wanted, secret)
        if args.what == "try":
            return {"works": True}, "It works: the server let us in and agreed to the address. No letter was sent."
        ring, now = reader.servers().ring, reader.utc_now()
        account = actions.add_account(owner, args.email, wanted, secret=secret, ring=ring, now=now)
        own_addresses.of_account(owner, account.email, now=now)
        return {"id": account.pk}, f"It works, and is kept: letters can leave from {account.email}."
    kept = next((one for one in queries.accounts(owner) if one.email == args.email), None)
    if kept is None:
        raise Refusal("no_such_account", f"No account sends from “{args.email}”.", safe=NOTHING, do="", exit_code=2)
    if args.what == "remove":
        actions.remove(kept, now=reader.utc_now())
        return {"removed": True}, "Removed, with its password. Letters that were approved for it wait."
    actions.switch(kept, is_on=args.what == "on", now=reader.utc_now())
    return {"ok": True}, "On." if args.what == "on" else "Off: nothing leaves by it; its letters wait."
