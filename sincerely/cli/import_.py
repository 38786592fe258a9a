"""`sincerely import`: bring mail, calendars and contacts in from files and folders."""

import argparse
import json
from pathlib import Path

from django.utils import timezone

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.accounts.models import Owner
from sincerely.cli import progress
from sincerely.cli.errors import Refusal
from sincerely.journey import arrival
from sincerely.sources.adapters.files import Found, NotASource, look
from sincerely.sources.records import FileSource

EXAMPLE = "sincerely import ~/Mail/inbox.mbox ~/Mail/sent.mbox --as lan@firm.example"
NEEDS_DATABASE = True
NEEDS_OWNER = False
NOTHING_DONE = "Nothing was changed."
WHY_NOT = {
    "missing": ("no_such_path", "There is nothing at {path}.", "Check the path and try again."),
    "unreadable": (
        "unreadable",
        "{path} can't be read: {detail}.",
        "Give yourself the right to read it, or copy it to a place where you have it.",
    ),
    "empty": ("nothing_there", "{path} is empty.", "Choose a mailbox, calendar or address book that holds something."),
    "archive": ("archive", "{path} is a packed archive.", "Unpack it first, then import what comes out."),
    "unknown": (
        "not_a_mailbox",
        "{path} is not a mailbox, calendar or address book.",
        "It takes mbox (also .gz), Maildir, .eml, .ics, .vcf and .csv, or a folder with any of these.",
    ),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what to import, and as whom."""
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="files or folders")
    parser.add_argument("--as", dest="as_email", metavar="EMAIL", help="whose mailbox it is, where that can't be seen")
    parser.add_argument("--processes", type=int, default=2, metavar="N", help="worker processes (default 2)")


def run(args: argparse.Namespace) -> int:
    """Import and say what came in."""
    now = timezone.now()
    found = look_at(args.paths)
    sources = [source for one in found for source in one.sources]
    owner = find_owner(args, sources)
    shown = progress.bar(sum(source.size for source in sources), silent=args.json)
    try:
        arrived = arrival.bring_in(
            owner,
            sources,
            now=now,
            processes=max(0, args.processes),
            report=lambda one: shown.update(one.done, one.messages),
        )
    finally:
        shown.close()
    passed_over = [path for one in found for path in one.passed_over]
    print(json.dumps(as_json(arrived)) if args.json else as_text(arrived, owner, passed_over))
    if arrived.broken:
        path, said = arrived.broken[0]
        raise Refusal(
            "cut_short",
            f"{path} could not be read to its end ({said}).",
            safe="What came before is in.",
            do="Get a whole copy of the file and import it again: nothing will be there twice.",
        )
    return 0


def look_at(paths: list[Path]) -> list[Found]:
    """Return what there is to read; refuse the first path that holds nothing to import."""
    try:
        return [look(path) for path in paths]
    except NotASource as problem:
        code, message, do = WHY_NOT[problem.reason]
        raise Refusal(
            code,
            message.format(path=problem.path, detail=problem.detail),
            safe=NOTHING_DONE,
            do=do,
            exit_code=2,
        ) from problem


def find_owner(args: argparse.Namespace, sources: list[FileSource]) -> Owner:
    """Return the owner to import for; make them when the desk has none yet."""
    known = owners.owners()
    given = (args.as_email or args.owner or "").strip().lower()
    if given and ("@" not in given or " " in given):
        raise Refusal(
            "not_an_address",
            f"“{given}” is not an e-mail address.",
            safe=NOTHING_DONE,
            do="Give one like --as lan@firm.example.",
            exit_code=2,
        )
    for owner in known:
        if given and given in owners.own_addresses(owner):
            return owner
    if given:
        return make_owner(given, sources, known)
    if args.owner_record is not None:
        return check_guess(args.owner_record, sources)
    if known:
        raise Refusal(
            "which_owner",
            "Several people share this desk.",
            safe=NOTHING_DONE,
            do=f"Say whose mailbox it is with --as: {', '.join(owner.email for owner in known)}.",
            exit_code=2,
        )
    found = arrival.guess_owner(sources)
    if found is None:
        raise Refusal(
            "whose_mailbox",
            "It can't be seen from these files whose mailbox they are.",
            safe=NOTHING_DONE,
            do="Say it with --as, for example --as lan@firm.example.",
            exit_code=2,
        )
    return accounts.create_owner(found.email, found.name, now=timezone.now())


def make_owner(email: str, sources: list[FileSource], known: list[Owner]) -> Owner:
    """Make the owner of a desk that has none; it does not become a shared one by a slip."""
    if known:
        first = known[0].email
        raise Refusal(
            "other_owner",
            f"This desk is {first}'s; {email} is none of their addresses.",
            safe=NOTHING_DONE,
            do=f"If it is theirs too: `sincerely owner set {first} --also {email}`. If it is another person's: "
            f"`sincerely owner add {email}`. Then import again.",
            exit_code=2,
        )
    found = arrival.guess_owner(sources)
    name = found.name if found is not None and found.email == email else email.partition("@")[0]
    return accounts.create_owner(email, name, now=timezone.now())


def check_guess(owner: Owner, sources: list[FileSource]) -> Owner:
    """Refuse a mailbox that plainly is somebody else's."""
    found = arrival.guess_owner(sources)
    if found is None or found.email in owners.own_addresses(owner):
        return owner
    raise Refusal(
        "other_mailbox",
        f"This looks like the mailbox of {found.email}, and this desk is {owner.email}'s.",
        safe=NOTHING_DONE,
        do=f"If it is yours all the same, say so: --as {owner.email}.",
        exit_code=2,
    )


def as_json(arrived: arrival.Arrived) -> dict[str, object]:
    """Return the object of INTERFACES.md."""
    return {
        "messages": {"new": arrived.new, "known": arrived.known, "quarantined": arrived.quarantined},
        "people": arrived.people,
        "events": arrived.events,
        "notices": arrived.notices,
        "seconds": round(arrived.seconds, 2),
    }


def as_text(arrived: arrival.Arrived, owner: Owner, passed_over: list[str]) -> str:
    """Return what a person reads."""
    lines = [
        f"For {owner.email}: {counted(arrived.new, 'new message')}, {arrived.known:,} known already.",
        f"{counted(arrived.people, 'person', 'people')}, {counted(arrived.events, 'event')},"
        f" {counted(arrived.notices, 'notice')}; {progress.duration(arrived.seconds)}.",
    ]
    if arrived.quarantined:
        lines.append(f"{arrived.quarantined:,} could not be read; they are kept: sincerely quarantine list")
    if arrived.perhaps_own:
        lines.append(
            f"Perhaps yours too: {', '.join(arrived.perhaps_own)}. If so: sincerely owner set {owner.email} --also"
            f" {arrived.perhaps_own[0]}; if not, say so under People, To confirm."
        )
    elif arrived.only_others:
        lines.append(
            f"None of this mail is from or to {owner.email}, so nothing in it waits for you. If you have another"
            f" address, say so: sincerely owner set {owner.email} --also ADDRESS."
        )
    if passed_over:
        named = ", ".join(passed_over[:3]) + (", …" if len(passed_over) > 3 else "")
        lines.append(
            f"Passed over, for they hold no mail, events or contacts: {counted(len(passed_over), 'file')}, {named}"
        )
    return "\n".join(lines)


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 person`, `1,200 people`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
