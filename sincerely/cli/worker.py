"""`sincerely worker`: what runs in the background, alone: sending, or the reading of accounts."""

import argparse

from sincerely.jobs import reader, worker

EXAMPLE = "sincerely worker --once"
NEEDS_DATABASE = True
NEEDS_OWNER = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--once", action="store_true", help="one turn, then stop")
    parser.add_argument("--reading", action="store_true", help="read accounts; without this, send")


def run(args: argparse.Namespace) -> int:
    """Work."""
    if args.reading and args.once:
        reader.one_turn(reader.servers())
    elif args.reading:
        reader.run_until_signalled()
    elif args.once:
        worker.one_turn("once")
    else:
        worker.run_until_signalled()
    return 0
