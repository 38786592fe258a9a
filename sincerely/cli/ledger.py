"""`ledger`: the signed state of the log, one receipt's proof, the audit, and the log as static files."""

import argparse
import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from sincerely.cli.errors import Refusal
from sincerely.cli.verify_local import current_proof, refusing_another_past, sign
from sincerely.journey.ledger_audit import audit_everything
from sincerely.trust import actions, queries
from sincerely.trust.adapters.kept_copies import read_copies

EXAMPLE = "sincerely ledger prove 7Jq4c0VhQ2m9y2mB3rK8pw > receipt.tlog-proof"
NEEDS_DATABASE = True
NEEDS_OWNER = False
FIRST = 20
"""Differences that the audit prints; the first ones matter."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do, and to what."""
    parser.add_argument(
        "what", choices=list(_DOES), help="checkpoint, key: text; prove ID; audit; export DIR; rotate-key"
    )
    parser.add_argument("target", nargs="?", metavar="ID|DIR", help="a receipt's id, or a folder to write to")
    parser.add_argument(
        "--against", metavar="FILE|DIR|MBOX", help="with audit: compare with checkpoints that were kept elsewhere, too"
    )


def run(args: argparse.Namespace) -> int:
    """Do one of them."""
    return _DOES[args.what](args, datetime.now(UTC))


def _checkpoint(args: argparse.Namespace, now: datetime) -> int:
    print(sign(now=now), end="")
    return 0


def _key(args: argparse.Namespace, now: datetime) -> int:
    vkey = queries.verifier().vkey
    print(json.dumps({"key": vkey}, ensure_ascii=False) if args.json else vkey)
    return 0


def _prove(args: argparse.Namespace, now: datetime) -> int:
    receipt_id = _wanted(args, "prove", "a receipt's id")
    facts = queries.receipt_page(receipt_id)
    if facts is None:
        raise Refusal(
            "no_such_receipt",
            f"There is no receipt {receipt_id} here.",
            safe="Nothing was changed.",
            do="The id is the last part of the address in the letter's footer.",
        )
    if facts.erased:
        raise Refusal(
            "receipt_erased",
            "What this receipt said has been erased; it can't be proved any more.",
            safe="The log itself is whole.",
            do="A proof that somebody kept from before still holds.",
        )
    proof = current_proof(receipt_id, now=now) or ""
    print(json.dumps({"proof": proof}, ensure_ascii=False) if args.json else proof, end="\n" if args.json else "")
    return 0


def _audit(args: argparse.Namespace, now: datetime) -> int:
    audit = audit_everything(copies_in(args.against) if args.against else ())
    if args.json:
        print(json.dumps(asdict(audit), ensure_ascii=False))
    else:
        print(f"{audit.size} entries, root {audit.root}")
        print("\n".join(f"  NO  {problem}" for problem in audit.problems[:FIRST]) or "  ok  nothing was changed")
        if len(audit.problems) > FIRST:
            print(f"  and {len(audit.problems) - FIRST} more; --json gives all")
    return 0 if audit.ok else 1


def _export(args: argparse.Namespace, now: datetime) -> int:
    folder = Path(_wanted(args, "export", "a folder"))
    sign(now=now)
    try:
        tiles = queries.export(folder)
    except OSError as problem:
        raise Refusal(
            "cannot_write",
            f"{folder} could not be written ({problem.strerror}).",
            safe="The ledger was not touched.",
            do="Name a folder that you may write to.",
            exit_code=2,
        ) from problem
    print(json.dumps({"tiles": tiles}) if args.json else f"{tiles} tiles in {folder}; publish the folder as it is.")
    return 0


def copies_in(place: str) -> list[tuple[str, str]]:
    """The checkpoints of this log in a file, folder or mbox. Raises Refusal where there is none or it can't be read."""
    try:
        found = read_copies(Path(place), settings.SINCERELY_LOG_ORIGIN)
    except OSError as problem:
        raise Refusal(
            "cannot_read",
            f"{place} could not be read ({problem.strerror}).",
            safe="Nothing was changed.",
            do="Check the path.",
            exit_code=2,
        ) from problem
    if not found:
        raise Refusal(
            "no_checkpoint_there",
            f"There is no checkpoint of {settings.SINCERELY_LOG_ORIGIN} in {place}.",
            safe="Nothing was changed, and nothing was compared.",
            do="Name a file, a folder or an mbox that holds checkpoints of this desk.",
            exit_code=2,
        )
    return found


def _rotate_key(args: argparse.Namespace, now: datetime) -> int:
    old = queries.verifier().vkey
    refusing_another_past(lambda: actions.rotate_key(now))
    new = queries.verifier().vkey
    if args.json:
        print(json.dumps({"old": old, "key": new}, ensure_ascii=False))
    else:
        print(f"From now on the log is signed with\n{new}\nWhat was signed before is checked with\n{old}")
    return 0


def _wanted(args: argparse.Namespace, what: str, name: str) -> str:
    if not args.target:
        raise Refusal(
            "what_is_missing",
            f"`ledger {what}` needs {name}.",
            safe="Nothing was changed.",
            do="See `sincerely ledger --help`.",
            exit_code=2,
        )
    return str(args.target)


_DOES = {
    "checkpoint": _checkpoint,
    "prove": _prove,
    "audit": _audit,
    "export": _export,
    "key": _key,
    "rotate-key": _rotate_key,
}
