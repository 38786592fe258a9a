"""`verify`: is this message what a person approved? With a proof and a key it needs neither desk nor network."""

import argparse
import importlib
import json
import sys
from pathlib import Path

from sincerely.cli import run_with_database, start_django
from sincerely.cli.errors import Refusal
from sincerely.trust.verify import Verdict, attached_proof_text, verify_message

EXAMPLE = "sincerely verify letter.eml --proof receipt.tlog-proof --key 'desk.example/sincerely/log1+530d903a+AQ…'"

SENTENCES = {
    "match": "It matches: byte for byte what was approved.",
    "match_words": "It matches: word for word what was approved.",
    "mismatch": "It does not match.",
    "erased": "It was sent; its text has since been erased.",
    "unknown": "No receipt is known for it.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this verb."""
    parser.add_argument("message", metavar="MESSAGE.eml", help="the saved message, or - for standard input")
    parser.add_argument("--proof", metavar="FILE", help="the proof; else the attached one, else the desk's own")
    parser.add_argument("--key", metavar="VKEY", help="the log's public key (name+id+base64), or a file that holds it")


def run(args: argparse.Namespace) -> int:
    """Check one message; only what can't be answered offline opens the desk."""
    message = read_file(args.message)
    proof = read_proof(args.proof)
    if args.key and (proof is not None or attached_proof_text(message) is not None):
        return tell(verify_message(message, proof, read_key(args.key)), as_json=args.json)
    start_django()  # the desk's half stands on tables, which exist only after this
    return run_with_database(importlib.import_module("sincerely.cli.verify_local"), args)


def tell(verdict: Verdict, *, as_json: bool) -> int:
    """Print a verdict; exit code 0 only if the message is what was approved."""
    if as_json:
        print(json.dumps(verdict.as_json(), ensure_ascii=False))
    else:
        print(SENTENCES[verdict.result])
        for check in verdict.checks:
            print(f"  {'ok ' if check.ok else 'NO '} {check.name}: {check.why}")
    return 0 if verdict.is_good else 1


def read_file(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises Refusal."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as problem:
        raise Refusal(
            "cannot_read",
            f"{name} could not be read ({problem.strerror}).",
            safe="Nothing was checked or changed.",
            do="Check the path.",
            exit_code=2,
        ) from problem


def read_proof(name: str | None) -> str | None:
    """The proof's text; bytes that are no text read as a proof that can't be trusted."""
    return None if name is None else read_file(name).decode("utf-8", "replace").replace("\r\n", "\n")


def read_key(given: str) -> str:
    """The key as text, or out of the file of that name."""
    if "+" not in given:
        return read_file(given).decode("utf-8", "replace").strip()
    return given
