"""`sincerely today`: who needs the owner, why, on what evidence."""

import argparse
import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.api.answers import today_json
from sincerely.cli.errors import Refusal
from sincerely.journey.today import Today, end_of_day, today
from sincerely.web.reasons import say
from sincerely.web.templatetags.desk import call

EXAMPLE = "sincerely today --date 2026-11-20 --json"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--date", metavar="DAY", help="a past day; nothing after it is used")


def moment(owner: Owner, given: str | None) -> datetime:
    """Return now, or the end of the day that was given."""
    if not given:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(given)
    except ValueError as problem:
        raise Refusal(
            "bad_date",
            f"“{given}” is not a date.",
            safe="Nothing was changed.",
            do="Write it as 2026-11-20.",
            exit_code=2,
        ) from problem
    if len(given) > 10 and at.tzinfo is not None:
        return at
    return end_of_day(owner, at.replace(tzinfo=ZoneInfo(owner.timezone)) if at.tzinfo is None else at)


def run(args: argparse.Namespace) -> int:
    """Print Today."""
    owner: Owner = args.owner_record
    shown = today(owner, now=moment(owner, args.date))
    if args.json:
        print(json.dumps(today_json(shown, owner), ensure_ascii=False))
        return 0
    print(as_text(shown))
    return 0


def as_text(shown: Today) -> str:
    """Return Today for a person's eyes."""
    lines = []
    if not shown.rows:
        lines.append("Nobody is waiting for you." if shown.complete else "Nobody is waiting in what could be read.")
    for rank, row in enumerate(shown.rows, 1):
        lines.append(f"{rank}. {call(row.person)} ({row.person.name}) [{row.mode}]")
        lines.append(f"   {say(row.need.reason, row.need.slots, name=call(row.person))}")
        lines += [f"   “{one.quote}”  {one.at:%Y-%m-%d}" for one in row.need.evidence[:1]]
        if row.above_next:
            lines.append(f"   Above the next: {say(row.above_next)}")
    if shown.more:
        lines.append(f"{len(shown.more)} more can wait.")
    for row in shown.perhaps:
        lines.append(f"Perhaps: {call(row.person)}: “{row.need.evidence[0].quote}”  {say(row.need.doubt)}")
    return "\n".join(lines)
