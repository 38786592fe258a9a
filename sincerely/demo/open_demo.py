"""Load the demo into its own data folder, through the same import as real mail, and serve it."""

import json
import os
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import django

from sincerely.cli.errors import Refusal

MADE_FOR = "made-for"
KEPT = "the-last-one"
FILES = ("sincerely.sqlite3-wal", "sincerely.sqlite3-shm", "sincerely.sqlite3", "ledger-checkpoint", "ledger-name")


def fresh(folder: Path, today: date) -> bool:
    """Whether the demo in `folder` was made for `today`."""
    try:
        return (folder / MADE_FOR).read_text(encoding="ascii") == today.isoformat()
    except OSError:
        return False


def clear(folder: Path) -> None:
    """Put the last demo aside, with what its visitor wrote: one is kept; half a demo is not."""
    kept = folder / KEPT
    if (folder / MADE_FOR).exists():
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(mode=0o700)
    for name in (*FILES, "mail", "sink"):
        path = folder / name
        if (folder / MADE_FOR).exists() and path.exists():
            path.rename(kept / name)
        elif path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    (folder / MADE_FOR).unlink(missing_ok=True)


def main(arguments: dict[str, object]) -> int:
    """Load the demo when it is not of today, then serve it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
    folder = Path(os.environ["SINCERELY_DATA"])
    today = date.fromisoformat(str(arguments["today"]))
    if not fresh(folder, today):
        if (folder / MADE_FOR).exists():
            print(f"The last demo, with what was written in it, now lies in {folder / KEPT}.", file=sys.stderr)
        clear(folder)
    django.setup()
    from sincerely.cli import desk, serve  # noqa: PLC0415 — tables exist only after setup()
    from sincerely.demo.load import load  # noqa: PLC0415

    desk.prepare()
    loaded = None
    if not fresh(folder, today):
        print("Loading the demo mailbox…", file=sys.stderr, flush=True)
        loaded = load(folder / "mail", today=today, now=datetime.now(UTC))
        (folder / MADE_FOR).write_text(today.isoformat(), encoding="ascii")
    owner = desk.find_owner(None, needed=True)
    if owner is None:
        raise RuntimeError("the demo has an owner")
    if arguments.get("no_serve"):
        answer = {"data": str(folder), "owner": owner.email, "loaded": loaded}
        print(json.dumps(answer) if arguments.get("json") else f"The demo lies in {folder}.")
        return 0
    return serve.serve(owner, host=str(arguments["host"]), port=int(str(arguments["port"])))


if __name__ == "__main__":
    try:
        sys.exit(main(json.loads(sys.argv[1])))
    except Refusal as refusal:
        print(refusal.as_sentence(), file=sys.stderr)
        sys.exit(refusal.exit_code)
    except KeyboardInterrupt:
        sys.exit(0)
