"""`sincerely worker`: the background worker alone."""

import argparse

from sincerely.jobs.worker import one_turn, run_until_signalled

HELP = "send what was approved and sign the ledger, in the background"
EXAMPLE = "sincerely worker --once"
NEEDS_DATABASE = True
NEEDS_OWNER = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--once", action="store_true", help="one turn, then stop")


def run(args: argparse.Namespace) -> int:
    """Work."""
    if args.once:
        one_turn("once")
    else:
        run_until_signalled()
    return 0
