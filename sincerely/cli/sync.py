"""`sincerely sync`: read the accounts on servers now."""

import argparse
import json

from sincerely.accounts.models import Owner
from sincerely.cli import progress
from sincerely.cli.errors import Refusal
from sincerely.jobs import reader
from sincerely.journey import sync
from sincerely.sources import queries
from sincerely.sources.models import Account, Source
from sincerely.sources.remote import Servers
from sincerely.web.source_words import FAULTS, fault_words

EXAMPLE = "sincerely sync Work"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which account."""
    parser.add_argument("account", nargs="?", metavar="ACCOUNT", help="its name or number (all that are on)")
    parser.add_argument("--processes", type=int, default=2, metavar="N", help="worker processes (default 2)")


def run(args: argparse.Namespace) -> int:
    """Read, and say what came of it."""
    chosen = accounts_called(args.owner_record, args.account or "")
    reach = reader.servers()
    shown = progress.bar(0, silent=args.json)
    done: list[tuple[Account, sync.Synced]] = []
    try:
        for account in chosen:
            done.append((account, read(account, reach, args.processes, shown)))
    finally:
        shown.close()
    if args.json:
        print(json.dumps({"accounts": [as_json(account, one) for account, one in done]}, ensure_ascii=False))
    else:
        for account, one in done:
            print(as_text(account, one))
    return 1 if any(one.fault or one.is_taken for _, one in done) else 0


def read(account: Account, reach: Servers, processes: int, shown: progress.Bar) -> sync.Synced:
    """Read one account, telling how far it is."""

    def tell(source: Source, _position: int) -> None:
        shown.update(0, source.new + source.known)

    return sync.sync(
        account, reach, who=reader.my_name(), clock=reader.utc_now, processes=max(0, processes),
        dead=reader.dead_readers(account), tell=tell,
    )  # fmt: skip


def accounts_called(owner: Owner, name: str) -> list[Account]:
    """Return the accounts meant; refuse a name that is none's."""
    known = queries.accounts(owner)
    if not name:
        on = [account for account in known if account.is_on]
        if on:
            return on
        raise Refusal(
            "no_account",
            "No account is on." if known else "There is no account yet.",
            safe="Nothing was done.",
            do="Add one: `sincerely source add imap --host imap.example.com --user you@example.com`.",
            exit_code=2,
        )
    found = [one for one in known if name == str(one.pk) or name.casefold() in (one.name.casefold(), one.username)]
    if found:
        return found
    raise Refusal(
        "no_such_account",
        f"No account is called “{name}”.",
        safe="Nothing was done.",
        do="`sincerely source list` shows them.",
        exit_code=2,
    )


def as_json(account: Account, done: sync.Synced) -> dict[str, object]:
    """Return one account's reading for programs."""
    came = done.arrived
    return {
        "id": account.pk,
        "name": account.name,
        "standing": queries.standing_of(account, now=reader.utc_now()),
        "fault": done.fault,
        "detail": done.detail,
        "messages": {"new": came.new, "known": came.known, "quarantined": came.quarantined},
        "people": came.people,
        "events": came.events,
        "notices": came.notices,
        "flags": done.flags,
        "gone": done.gone,
        "seconds": round(came.seconds, 2),
    }


def as_text(account: Account, done: sync.Synced) -> str:
    """Return what a person reads."""
    if done.is_taken:
        return f"{account.name}: off, or being read by another process just now. Nothing was done."
    came = done.arrived
    counts = f"{came.new:,} new, {came.known:,} known, {came.quarantined:,} set aside; {came.events:,} new events"
    if not done.fault:
        return f"{account.name}: read to the end. {counts}; {progress.duration(came.seconds)}."
    what = fault_words(done.fault, host=account.host, port=account.port)
    said = f" ({done.detail})" if done.detail else ""
    return f"{account.name}: {what}{said}\n  {FAULTS[done.fault][1]}\n  Kept so far: {counts}."
