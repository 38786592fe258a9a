"""`search`: the timeline by words, names and days."""

import argparse
import json

from sincerely.api.answers import found_json
from sincerely.people.queries import Hit, search

EXAMPLE = "sincerely search 'from:lan \"báo giá\" after:2026-01-01' --limit 5 --json"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this verb."""
    parser.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help='words, "a phrase", word*, -word, from: to: subject: before: after: on: has:attachment person:',
    )
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many to show (20)")
    parser.add_argument("--order", choices=("newest", "relevance"), default="newest")


def run(args: argparse.Namespace) -> int:
    """Search and print."""
    found = search(args.owner_record, " ".join(args.query), limit=args.limit, order=args.order)
    if args.json:
        print(json.dumps(found_json(found), ensure_ascii=False))
        return 0
    for hit in found.hits:
        print(f"{hit.at:%Y-%m-%d}  {hit.sender[:28]:<28}  {hit.subject[:60]}\n            {_marked(hit)}")
    print(f"{found.total:,} found" + (f", {len(found.hits)} shown" if len(found.hits) < found.total else ""))
    if found.ranked:
        print(f"Ranked among the newest {found.ranked:,} of them; the count is of all.")
    for part in found.query.ignored:
        print(f"Not understood and left out: {part}")
    for name in found.unknown:
        print(f"Nobody on this desk is called: {name}")
    return 0


def _marked(hit: Hit) -> str:
    text, last = "", 0
    for start, end in hit.marks:
        text += f"{hit.snippet[last:start]}[{hit.snippet[start:end]}]"
        last = end
    return text + hit.snippet[last:]
