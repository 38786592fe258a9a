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
from typing import NoReturn

from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured

from sincerely.cli.errors import Refusal
from sincerely.cli.terminal import plain, plain_output

VERBS = {
    "demo": "demo",
    "serve": "serve",
    "worker": "worker",
    "gateway": "gateway",
    "mcp": "mcp",
    "check": "check",
    "backup": "backup",
    "restore": "restore",
    "import": "import_",
    "source": "source",
    "sync": "sync",
    "quarantine": "quarantine",
    "today": "today",
    "person": "person",
    "contacts": "contacts",
    "search": "search",
    "notice": "notice",
    "times": "times",
    "strip": "strip",
    "concerns": "concerns",
    "signals": "signals",
    "backtest": "backtest",
    "draft": "draft",
    "review": "review",
    "outbox": "outbox",
    "verify": "verify",
    "ledger": "ledger",
    "receipt": "receipt",
    "owner": "owner",
    "reviewer": "reviewer",
    "sign-in": "sign_in",
    "token": "token",
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
    name = f"sincerely.cli.{VERBS[verb]}"
    try:
        return importlib.import_module(name)
    except (ImproperlyConfigured, AppRegistryNotReady):
        start_django()
        return importlib.import_module(name)


def overview() -> str:
    """List the verbs, one line each."""
    lines = ["Sincerely: who needs you today, why, and what only you can say.", "", "Verbs:"]
    lines += [f"  {verb:<11} {load(verb).HELP}" for verb in VERBS]
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
        description=module.HELP,
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
