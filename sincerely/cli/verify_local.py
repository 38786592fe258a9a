"""The half of `verify` that asks this desk's ledger."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from sincerely.cli.errors import Refusal
from sincerely.cli.verify import read_file, read_key, read_proof, tell
from sincerely.trust import actions, queries
from sincerely.trust.models import Checkpoint
from sincerely.trust.verify import Verdict, attached_proof_text, receipt_id_in, verdict_of, verify_message

NEEDS_OWNER = False


def run(args: argparse.Namespace) -> int:
    """Check one message against the receipt that this desk has."""
    message = read_file(args.message)
    key = read_key(args.key) if args.key else queries.verifier().vkey
    proof = read_proof(args.proof)
    if proof is not None:
        return tell(verify_message(message, proof, key), as_json=args.json)
    return tell(look_up(message, key, now=datetime.now(UTC)), as_json=args.json)


def look_up(message: bytes, key: str, *, now: datetime) -> Verdict:
    """The verdict by this desk's own record of the receipt that the message names."""
    receipt_id = receipt_id_in(message)
    if receipt_id is None:
        if attached_proof_text(message) is not None:
            return verify_message(message, None, key)
        return verdict_of("unknown", None, "receipt", "local.no_receipt")
    facts = queries.receipt_page(receipt_id)
    if facts is None:
        return verdict_of("unknown", receipt_id, "receipt", "local.unknown")
    if facts.erased:
        return verdict_of("erased", receipt_id, "receipt", "local.erased")
    return verify_message(message, current_proof(receipt_id, now=now), key)


def current_proof(receipt_id: str, *, now: datetime) -> str | None:
    """The receipt's proof; a checkpoint is signed first where none covers it yet. Raises Refusal."""
    proof = queries.proof(receipt_id)
    if proof is None:
        sign(now=now)
        proof = queries.proof(receipt_id)
    return proof


def sign(*, now: datetime) -> str:
    """Sign the log as it is now and return the checkpoint. Raises Refusal when its past is not what was signed."""
    return refusing_another_past(lambda: actions.sign_checkpoint(now)).note


def refusing_another_past(act: Callable[[], Checkpoint]) -> Checkpoint:
    """Do something that signs the log. Raises Refusal when the log's past is not what was signed."""
    try:
        return act()
    except actions.LedgerRefusedError as problem:
        raise Refusal(
            "ledger_refused",
            f"The ledger was not signed: {problem}.",
            safe="The last checkpoint that was signed is kept, and nothing was changed.",
            do="Run `sincerely ledger audit`; if the database was restored from a backup, restore the newest one.",
        ) from problem
