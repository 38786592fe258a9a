"""`sincerely backtest`: what the signals would have said on past days of your own mail, and what then came."""

import argparse
import json
from datetime import UTC, date, datetime

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.journey.backtest import backtest

EXAMPLE = "sincerely backtest --cut 2026-06-01 --json"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--cut", metavar="DAY", help="the day to look from (default: six over the second half)")


def read_day(given: str | None) -> date | None:
    """Return the day that was given."""
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError as problem:
        raise Refusal(
            "bad_date",
            f"“{given}” is not a date.",
            safe="Nothing was changed.",
            do="Write it as 2026-06-01.",
            exit_code=2,
        ) from problem


def run(args: argparse.Namespace) -> int:
    """Print the back-test."""
    owner: Owner = args.owner_record
    found = backtest(owner, now=datetime.now(UTC), cut=read_day(args.cut))
    if args.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    print(as_text(found))
    return 0


def as_text(found: dict[str, object]) -> str:
    """Return the back-test for a person's eyes."""
    quiet, replies = found["quiet"], found["reply_time"]
    if not quiet["n"]:  # type: ignore[index]
        return "Not enough mail yet: nobody has a rhythm that could be looked back at."
    lines = [
        f"Quiet: {quiet['n']} cases at {len(found['cuts'])} days; {quiet['went_quiet']} went quiet.",  # type: ignore[index,arg-type]
        f"  AUC {quiet['auc']}; " + ", ".join(f"{name} {value}" for name, value in quiet["baselines"].items()),  # type: ignore[index]
        f"  right in {quiet['precision_at_recall_50']} at recall .5; calibration error {quiet['calibration_error']}",  # type: ignore[index]
    ]
    if replies["n"]:  # type: ignore[index]
        lines.append(f"Replies: {replies['n']}; {replies['came_within']} came in the time expected (aim 0.8).")  # type: ignore[index]
    return "\n".join(lines)
