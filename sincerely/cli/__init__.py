"""The command line: one file a verb. A verb that needs no database never loads it."""

import argparse
import atexit
import gc
import importlib
import json
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import NamedTuple, NoReturn

from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured

from sincerely.cli.errors import Refusal
from sincerely.cli.terminal import plain, plain_output


class Verb(NamedTuple):
    """The module of a verb, and what it does in one line, said without loading any."""

    module: str
    help: str


VERBS = {
    "demo": Verb("demo", "open the demo: a fictional mailbox that can only send to its own sink"),
    "serve": Verb("serve", "start the desk: web pages, sending, and reading of accounts"),
    "worker": Verb("worker", "send what was approved, or read the accounts, in the background"),
    "gateway": Verb("gateway", "take letters from programs by SMTP; they wait for your yes"),
    "mcp": Verb("mcp", "serve an assistant by MCP: it may read a little and propose letters"),
    "check": Verb("check", "look at the desk's own health: folder, database, ledger, sources, doors"),
    "backup": Verb("backup", "write all of the desk into one file, while it runs: mail, keys, settings"),
    "restore": Verb("restore", "put a desk back from its backup file, into a folder where none is"),
    "import": Verb("import_", "bring in mail (mbox, Maildir, .eml), calendars (.ics) and contacts (.vcf, .csv)"),
    "source": Verb("source", "list, add, try, switch or remove what the desk reads"),
    "sync": Verb("sync", "read mail, calendars and contacts from your accounts now"),
    "quarantine": Verb("quarantine", "list, show or retry what could not be read"),
    "today": Verb("today", "who needs you today, why, and on what evidence"),
    "person": Verb("person", "what is known of a person; everything about them as a file; or erase them"),
    "contacts": Verb("contacts", "export everybody in the address book as vCard or CSV"),
    "search": Verb("search", "find messages by words or “a phrase”, from:, to:, before:, after:, person:"),
    "notice": Verb("notice", "find promises, asks, thanks, moments, facts and sensitive matters in a text"),
    "times": Verb("times", "find the times that a text names, English or Vietnamese"),
    "strip": Verb("strip", "part a plain-text letter into reply, quoted, signature, forwarded, disclaimer"),
    "concerns": Verb("concerns", "check a letter before a yes: names, days, sums, files, recipients, tone"),
    "signals": Verb("signals", "rhythm, silence, reciprocity and more of one person, with formulas"),
    "backtest": Verb("backtest", "measure the signals on your own mail: quiet and reply times, looked back at"),
    "draft": Verb("draft", "propose a letter: a draft with gaps where that is right, else a brief"),
    "review": Verb("review", "list or show letters that wait for your yes (given in the browser)"),
    "outbox": Verb("outbox", "list or show approved letters and what became of them"),
    "verify": Verb("verify", "check a message against its receipt, offline if you like"),
    "ledger": Verb("ledger", "sign the log, prove a receipt, audit everything, export it as static files"),
    "receipt": Verb("receipt", "write a receipt's page as one file that checks without a network"),
    "owner": Verb("owner", "show or add the people who own this desk"),
    "reviewer": Verb("reviewer", "who may say a second yes to your letters, beside your own"),
    "sign-in": Verb("sign_in", "print a link that signs you in, once"),
    "token": Verb("token", "tokens for programs: they may read or propose, never approve"),
}


@contextmanager
def loading() -> Iterator[None]:
    """Load without a search for garbage: what is loaded stays, and looking through it was a fifth of every start."""
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
        gc.enable()


def load(verb: str) -> ModuleType:
    """Import the module of one verb; Django is loaded before a verb that stands on tables, and for no other."""
    name = f"sincerely.cli.{VERBS[verb].module}"
    try:
        return importlib.import_module(name)
    except (ImproperlyConfigured, AppRegistryNotReady):
        start_django()
        return importlib.import_module(name)


def overview() -> str:
    """List the verbs, one line each."""
    lines = ["Sincerely: who needs you today, why, and what only you can say.", "", "Verbs:"]
    lines += [f"  {verb:<11} {said.help}" for verb, said in VERBS.items()]
    lines += ["", "`sincerely VERB --help` explains one, with an example."]
    return "\n".join(lines)


class Parser(argparse.ArgumentParser):
    """Reads arguments; bad usage is a refusal like any other, in words or as JSON."""

    def error(self, message: str) -> NoReturn:
        """Refuse what can't be understood."""
        said = f"{message[:1].upper()}{message[1:]}."
        raise Refusal("usage", said, safe="Nothing was done.", do=f"See `{self.prog} --help`.", exit_code=2)


def parse(verb: str, module: ModuleType, arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments of one verb."""
    parser = Parser(
        prog=f"sincerely {verb}",
        description=VERBS[verb].help,
        epilog=f"Example:\n  {module.EXAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON; errors are one object on stderr")
    parser.add_argument("--owner", metavar="EMAIL", help="whose desk, where there are several")
    module.add_arguments(parser)
    return parser.parse_args(arguments)


def start_django() -> None:
    """Load Django's settings and tables; the database is closed in the end, which tidies its files away."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
    importlib.import_module("django").setup()
    close = importlib.import_module("django.db").connections.close_all
    atexit.unregister(close)
    atexit.register(close)


def run_with_database(module: ModuleType, args: argparse.Namespace) -> int:
    """Run a verb that reads or writes the desk; name the common failures of a database in plain words."""
    with loading():
        start_django()
        desk = importlib.import_module("sincerely.cli.desk")
    return int(desk.run(module, args))


def run(verb: str, arguments: Sequence[str]) -> int:
    """Run one verb and return its exit code."""
    try:
        if verb == "import":
            # Its workers load for a second: they begin before we do.
            importlib.import_module("sincerely.journey.fork_server").warm_up_for(arguments)
        with loading():
            module = load(verb)
        args = parse(verb, module, arguments)
        with plain_output():
            if getattr(module, "NEEDS_DATABASE", False):
                return run_with_database(module, args)
            return int(module.run(args))
    except Refusal as refusal:
        return refuse(refusal, as_json="--json" in arguments)


def refuse(refusal: Refusal, *, as_json: bool) -> int:
    """Say a refusal on stderr, as a sentence or as the error object of INTERFACES.md; return its exit code."""
    said = json.dumps(refusal.as_json(), ensure_ascii=False) if as_json else refusal.as_sentence()
    print(plain(said), file=sys.stderr)
    return refusal.exit_code


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of `sincerely`."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0] in ("-h", "--help", "help"):
        print(overview())
        return 0 if given else 2
    verb, *rest = given
    if verb not in VERBS:
        unknown = Refusal(
            "usage",
            f"There is no verb “{verb}”.",
            safe="Nothing was done.",
            do="`sincerely --help` lists them.",
            exit_code=2,
        )
        return refuse(unknown, as_json="--json" in rest)
    try:
        return run(verb, rest)
    except KeyboardInterrupt:
        print("Stopped. What was committed stays; the same command goes on from there.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader of our output went away (`| head`): not an error of ours.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123
        return 0
    except sqlite3.DatabaseError as problem:
        unanswered = Refusal(
            "database_failed",
            f"The database did not answer ({problem}).",
            safe="What was committed before stays; nothing is half-written.",
            do="Try again; `sincerely check` says more.",
        )
        return refuse(unanswered, as_json="--json" in rest)
