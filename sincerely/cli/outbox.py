"""`sincerely outbox`: what was approved and what became of it."""

import argparse
import json

from sincerely.accounts.models import Owner
from sincerely.api.answers import delivery_json
from sincerely.cli.errors import Refusal
from sincerely.sending import queries
from sincerely.sending.models import Delivery

EXAMPLE = "sincerely outbox list --json"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("what", choices=["list", "show", "resolve"], nargs="?", default="list")
    parser.add_argument("id", nargs="?", type=int)
    parser.add_argument("choice", nargs="?", choices=["sent", "resend", "abandon"])


def run(args: argparse.Namespace) -> int:
    """Print the outbox; resolving only says where."""
    owner: Owner = args.owner_record
    if args.what == "list":
        rows = queries.deliveries(owner)
        print(
            json.dumps([delivery_json(each) for each in rows], ensure_ascii=False)
            if args.json
            else "\n".join(map(as_line, rows)) or "Nothing has left."
        )
        return 0
    delivery = queries.delivery(owner, args.id) if args.id else None
    if delivery is None:
        raise Refusal(
            "no_such_delivery",
            "There is nothing with that number in the outbox.",
            safe="Nothing was changed.",
            do="See `sincerely outbox list`.",
        )
    if args.what == "resolve":
        raise Refusal(
            "needs_a_person",
            "Only a signed-in person settles an uncertain letter.",
            safe="Nothing was changed; it is not sent again by itself.",
            do="Open /outbox/ in the browser; `sincerely sign-in` makes a link.",
        )
    print(json.dumps(delivery_json(delivery), ensure_ascii=False) if args.json else as_line(delivery))
    return 0


def as_line(delivery: Delivery) -> str:
    """Return a delivery as one line; what was taken back arrived nowhere, of what was abandoned nobody knows."""
    recipients = list(delivery.recipients.all())
    alike = len({each.state for each in recipients}) == 1
    to = ", ".join(each.email if alike else f"{each.email} ({each.state})" for each in recipients)
    state = "taken back" if delivery.state == "abandoned" and queries.stayed(delivery) else delivery.state
    return f"{delivery.pk:>4}  {state:<10} {to}  approved by {delivery.approval.approved_by}"
