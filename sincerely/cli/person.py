"""`sincerely person`: what is known of one person, with its sources."""

import argparse
import json
from dataclasses import asdict
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.cli.today import moment
from sincerely.journey.relationship import signals
from sincerely.journey.ruling import ruling_for
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.people import queries as people
from sincerely.people.models import Person

HELP = "what is known of a person: facts, promises, signals, balance"
EXAMPLE = 'sincerely person "Daniel Okafor" --json'
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("who", help="a name, an address or a number")
    parser.add_argument("--date", metavar="DAY", help="as known on a past day")


def find(owner: Owner, who: str) -> Person:
    """Return the person, or refuse."""
    person = people.find_person(owner, who)
    if person is None:
        raise Refusal(
            "no_such_person",
            f"Nobody here is called “{who}”.",
            safe="Nothing was changed.",
            do="Try a part of the name or the address, or `sincerely search`.",
        )
    return person


def run(args: argparse.Namespace) -> int:
    """Print one person."""
    owner: Owner = args.owner_record
    found = as_json(owner, find(owner, args.who), now=moment(owner, args.date))
    print(json.dumps(found, ensure_ascii=False) if args.json else as_text(found))
    return 0


def promise_json(promise: Notice) -> dict[str, object]:
    """Return one promise as INTERFACES.md shapes it."""
    return {
        "id": promise.pk,
        "by": "me" if promise.by_owner else "them",
        "quote": promise.quote,
        "due": promise.due["end"] or promise.due["start"] if promise.due and promise.due_at else None,
        "moved_to": promise.moves[-1]["due"] if promise.moves else None,
        "state": promise.state,
        "closed_by": promise.closed_by.message_id if promise.closed_by else None,
    }


def as_json(owner: Owner, person: Person, *, now: datetime) -> dict[str, object]:
    """Return a person as INTERFACES.md shapes it."""
    facts = noticing.notices_of_person(owner, person.pk, ["fact", "moment"], until=now)
    promises = [
        one
        for one in noticing.notices_of_person(owner, person.pk, ["promise"], until=now)
        if one.entry.direction in ("in", "out") and one.who == "sender" and one.same_as_id is None
    ]
    balance = people.balance(owner, person, until=now)
    mode, _rule = ruling_for(owner, person, "information", now=now)
    return {
        "id": person.pk,
        "name": person.name,
        "emails": people.emails(person),
        "phones": people.phones(person),
        "organisation": person.organisation,
        "title": person.title,
        "address_as": {"you": person.address_you, "them": person.address_me},
        "facts": [
            {
                "what": one.what,
                "quote": one.quote,
                "message_id": one.entry.message_id,
                "sensitive": one.what in ("family", "illness", "death", "birth", "pregnancy", "school"),
            }
            for one in facts
        ],
        "promises": [promise_json(one) for one in promises],
        "signals": {name: asdict(one) for name, one in signals(owner, person, now=now).items()},
        "entries": len(people.timeline(owner, person, until=now, limit=100_000)),
        "mode": mode,
        "balance": {"n": balance.n, "machine": balance.machine, "limit": balance.limit},
    }


def as_text(found: dict[str, object]) -> str:
    """Return a person for a person's eyes."""
    lines = [f"{found['name']}  {found['title']} {found['organisation']}".strip(), f"{found['entries']} entries"]
    lines += [f"  {one['by']}: “{one['quote']}” ({one['state']})" for one in found["promises"]]  # type: ignore[attr-defined]
    lines += [f"  {one['what']}: “{one['quote']}”" for one in found["facts"]]  # type: ignore[attr-defined]
    return "\n".join(lines)
