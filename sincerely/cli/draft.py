"""`sincerely draft`: propose a letter. It waits for a person; nothing is sent from here."""

import argparse
import json
from datetime import UTC, datetime

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.cli.person import find
from sincerely.journey import letters
from sincerely.journey.ruling import ruling_for
from sincerely.journey.today import needs
from sincerely.noticing.needs import Need
from sincerely.trust.policy import TASKS
from sincerely.web.reasons import say
from sincerely.web.templatetags.desk import call
from sincerely.writing import queries as writing
from sincerely.writing.brief import Brief, Known
from sincerely.writing.gaps import find_gaps
from sincerely.writing.models import Letter
from sincerely.writing.named import ground_all
from sincerely.writing.provenance import from_json

EXAMPLE = 'sincerely draft follow_up --to "Daniel Okafor" --json'
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("kind", help="a task kind: information follow_up reminder scheduling thanks condolence …")
    parser.add_argument("--to", required=True, metavar="WHO", help="a name or an address")
    parser.add_argument("--need", metavar="ID", help="the need of Today that it answers to")


def find_need(owner: Owner, need_id: str | None, now: datetime) -> Need | None:
    """Return the need of this id, or refuse."""
    if not need_id:
        return None
    for row in needs(owner, now=now):
        for each in (row, *row.also):
            if each.id == need_id:
                return each
    raise Refusal(
        "no_such_need", "That need is settled or unknown.", safe="Nothing was written.", do="See `sincerely today`."
    )


def run(args: argparse.Namespace) -> int:
    """Write a proposal and print it."""
    owner: Owner = args.owner_record
    now = datetime.now(UTC)
    if args.kind not in TASKS:
        raise Refusal(
            "no_such_kind",
            f"There is no kind of letter “{args.kind}”.",
            safe="Nothing was written.",
            do=f"One of: {', '.join(TASKS)}.",
            exit_code=2,
        )
    person = find(owner, args.to)
    need = find_need(owner, args.need, now) or letters.need_for(owner, person, args.kind, now=now)
    mode, rule = ruling_for(owner, person, args.kind, need=need, now=now)
    brief = letters.brief_for(
        owner, person, need, why_no_draft="" if mode == "draft" else rule, now=now, task=args.kind
    )
    reply_to = letters.entry_of(owner, need)
    letter = letters.start_letter(
        owner, person, task=args.kind, mode=mode, need=need, reply_to=reply_to, brief=brief, now=now
    )
    found = as_json(owner, letter, brief, rule, now=now)
    print(json.dumps(found, ensure_ascii=False) if args.json else as_text(found))
    return 0


def known_json(known: Known) -> dict[str, object]:
    """Return one known thing."""
    return {"what": known.what, "quote": known.quote, "message_id": known.message_id, "date": known.at.isoformat()}


def as_json(owner: Owner, letter: Letter, brief: Brief, rule: str, *, now: datetime) -> dict[str, object]:
    """Return a proposal as INTERFACES.md shapes it; a human-only kind has a brief and a refusal, never a text."""
    name = call(letter.person)
    is_draft = letter.proposed_by == "composer"
    grounds = ground_all(letter.text, writing.sources(owner, letter, now=now), from_json(letter.spans))
    return {
        "id": letter.pk,
        "mode": letter.mode,
        "language": letter.language,
        "subject": letter.subject,
        "text": letter.text,
        "gaps": [{"start": gap.start, "end": gap.end, "label": gap.label} for gap in find_gaps(letter.text)],
        "spans": letter.spans,
        "grounds": [one.as_json() for one in grounds],
        "brief": {
            "reason": say(brief.reason, brief.slots, name=name) if brief.reason else "",
            "said": [known_json(one) for one in brief.said],
            "facts": [known_json(one) for one in brief.facts],
            "promises": [known_json(one) for one in brief.promises],
            "questions": [say(one.key, one.slots, name=name) for one in brief.questions],
            "address_as": {"you": brief.address_you, "them": brief.address_me},
            "why_no_draft": say(brief.why_no_draft) if brief.why_no_draft else "",
            "questions_about": [known_json(one.about) if one.about else None for one in brief.questions],
            "promised_by": ["owner" if one.by_owner else "them" for one in brief.promises],
            "never_in_a_draft": [one.private for one in brief.facts],
            "greetings": {"you": brief.opens, "them": brief.they_open},
        },
        "refused": None if is_draft else {"rule": rule, "why": say(rule)},
    }


def as_text(found: dict[str, object]) -> str:
    """Return a proposal for a person's eyes."""
    brief: dict[str, list[object]] = found["brief"]  # type: ignore[assignment]
    refused: dict[str, str] | None = found["refused"]  # type: ignore[assignment]
    head = (
        [f"There is no draft here. {refused['why']}"]
        if refused
        else [f"Subject: {found['subject']}", "", str(found["text"])]
    )
    asks = [f"? {question}" for question in brief["questions"]]
    return "\n".join([*head, "", *asks, "", f"It waits in Review as letter {found['id']}. Nothing was sent."])
