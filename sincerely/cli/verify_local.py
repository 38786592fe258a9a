"""The half of `verify` that asks this desk's ledger."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from sincerely.cli.errors import Refusal
from sincerely.cli.verify import read_file, read_key, read_proof, tell
from sincerely.trust import actions, queries
from sincerely.trust.models import Checkpoint
from sincerely.trust.notes import read_head, read_note
from sincerely.trust.proofs import read_proof as read_proof_text
from sincerely.trust.verify import Verdict, attached_proof_text, receipt_id_in, verdict_of, verify_message

NEEDS_OWNER = False


def run(args: argparse.Namespace) -> int:
    """Check one message against the receipt that this desk has."""
    message = read_file(args.message)
    key = read_key(args.key) if args.key else None
    proof = read_proof(args.proof)
    if proof is not None:
        return tell(verify_message(message, proof, key or key_of(proof)), as_json=args.json)
    return tell(look_up(message, key, now=datetime.now(UTC)), as_json=args.json)


def key_of(proof: str) -> str:
    """This desk's key that signed the proof's checkpoint: another than today's where keys were changed since."""
    try:
        return queries.verifier_at(read_head(read_note(read_proof_text(proof).checkpoint)).size).vkey
    except ValueError:
        return queries.verifier().vkey  # what can't be read is refused by the check itself


def look_up(message: bytes, key: str | None, *, now: datetime) -> Verdict:
    """The verdict by this desk's own record of the receipt that the message names."""
    receipt_id = receipt_id_in(message)
    if receipt_id is None:
        attached = attached_proof_text(message)
        if attached is not None:
            return verify_message(message, None, key or key_of(attached))
        return verdict_of("unknown", None, "receipt", "local.no_receipt")
    facts = queries.receipt_page(receipt_id)
    if facts is None:
        return verdict_of("unknown", receipt_id, "receipt", "local.unknown")
    if facts.erased:
        return verdict_of("erased", receipt_id, "receipt", "local.erased")
    proof = current_proof(receipt_id, now=now)
    return verify_message(message, proof, key or (key_of(proof) if proof else facts.vkey))


def current_proof(receipt_id: str, *, now: datetime) -> str | None:
    """The receipt's proof; a checkpoint is signed first where none covers it yet. Raises Refusal."""
    proof = queries.proof(receipt_id, cosigned=True)
    if proof is None:
        sign(now=now)
        proof = queries.proof(receipt_id, cosigned=True)
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
