"""`sincerely quarantine`: what could not be read, why, and reading it again."""

import argparse
import json

from django.utils import timezone

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.journey import arrival
from sincerely.sources import queries
from sincerely.sources.models import Quarantined

EXAMPLE = "sincerely quarantine list"
NEEDS_DATABASE = True
SHOWN_BYTES = 2000
REASONS = {
    "not_a_message": "it is not a message",
    "too_large": "it is larger than 25 MB",
    "too_deep": "its parts are nested too deep",
    "too_many_parts": "it has more than 500 parts",
    "too_many_addresses": "it has more than 1,000 addresses",
    "headers_too_long": "its header is longer than 64 KB",
    "no_date": "it has no date",
    "unreadable": "the reader could not make sense of it",
    "bad_calendar": "the event is broken",
    "bad_contact": "the card is broken",
    "bad_row": "the row has no name, address or number",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the three things one can do."""
    parser.add_argument("what", choices=("list", "show", "retry"))
    parser.add_argument("id", nargs="?", type=int, help="the number from the list")


def run(args: argparse.Namespace) -> int:
    """List, show or retry."""
    owner: Owner = args.owner_record
    if args.what == "list":
        for item in queries.quarantined(owner):
            print(json.dumps(as_json(item), ensure_ascii=False) if args.json else as_line(item))
        return 0
    item = find(owner, args.id)
    return show(item, as_object=args.json) if args.what == "show" else retry(owner, item, as_object=args.json)


def find(owner: Owner, item_id: int | None) -> Quarantined:
    """Return the item of that number, or refuse."""
    item = queries.quarantined_item(owner, item_id) if item_id is not None else None
    if item is None:
        raise Refusal(
            "no_such_item",
            "That number is not in the quarantine." if item_id is not None else "The number of an item is missing.",
            safe="Nothing was changed.",
            do="`sincerely quarantine list` shows what is there.",
            exit_code=2,
        )
    return item


def show(item: Quarantined, *, as_object: bool) -> int:
    """Show one item with its first bytes."""
    if as_object:
        print(json.dumps(as_json(item), ensure_ascii=False))
        return 0
    print(as_line(item))
    print(f"  {item.detail}\n" if item.detail else "")
    head = queries.unpack(item.blob)[:SHOWN_BYTES].decode("utf-8", "replace")
    print("".join(letter if letter.isprintable() or letter in "\n\t" else "�" for letter in head))
    return 0


def retry(owner: Owner, item: Quarantined, *, as_object: bool) -> int:
    """Read one item again."""
    described = as_json(item)
    if not arrival.try_again(owner, item, now=timezone.now()):
        raise Refusal(
            "still_unreadable",
            f"It still can't be read: {REASONS.get(item.reason, item.reason)}.",
            safe="Its bytes stay in the quarantine.",
            do=f"Look at it with `sincerely quarantine show {item.pk}`.",
        )
    print(json.dumps(described, ensure_ascii=False) if as_object else "It could be read now, and is in.")
    return 0


def as_json(item: Quarantined) -> dict[str, object]:
    """Return the object of INTERFACES.md."""
    return {
        "id": item.pk,
        "source": item.source.name,
        "reason": item.reason,
        "bytes": item.blob.size,
        "since": item.since.isoformat(),
    }


def as_line(item: Quarantined) -> str:
    """Return one line for a person."""
    why = REASONS.get(item.reason, item.reason)
    return f"{item.pk:>5}  {item.since:%Y-%m-%d %H:%M}  {item.blob.size:>10,} bytes  {item.source.name}: {why}"
