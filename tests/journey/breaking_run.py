"""One import or sync in a process of its own, which can be killed before its Nth step in the database.

    python -m tests.journey.breaking_run '{"import": [path] | "user": name, "port": …, "ca_file": …, "die_at": N}'

A step is a statement or a commit; SIGKILL leaves no chance to tidy up. `room`: how many pages of 4 KB the database may
still grow by; `patience`: milliseconds to wait for another writer. Prints what `Run` says, and the rows.
"""

import atexit
import gc
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ITEMS_A_BATCH = 12
ITEMS_A_FETCH = 7


@dataclass
class Run:
    """How a run ended: `code` -9 where it was killed; how many steps it took, and what stands there now."""

    code: int
    steps: int = 0
    standing: str = ""
    fault: str = ""
    rows: dict[str, list[str]] = field(default_factory=dict)


@cache
def empty_desk() -> Path:
    """Return a folder with a desk whose tables are made and which holds nothing but its owner."""
    folder = Path(tempfile.mkdtemp(prefix="sincerely-empty-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _run(folder, {"import": []}, 300)
    return folder


def run(folder: Path, spec: dict[str, object], *, die_at: int = 0, seconds: int = 300) -> Run:
    """Run a spec on the desk in `folder`, made if need be."""
    if not folder.exists():
        shutil.copytree(empty_desk(), folder)
    return _run(folder, spec | {"die_at": die_at}, seconds)


def _run(folder: Path, spec: dict[str, object], seconds: int) -> Run:
    env = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    env |= {"SINCERELY_DATA": str(folder), "PYTHONPATH": str(ROOT), "DJANGO_SETTINGS_MODULE": "sincerely.settings"}
    command = [sys.executable, "-m", "tests.journey.breaking_run", json.dumps(spec)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=seconds, check=False)
    if done.returncode:
        assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
        return Run(done.returncode)
    return Run(0, **json.loads(done.stdout))


class Steps:
    """Counts the steps, and ends this process before one of them."""

    def __init__(self, die_at: int) -> None:
        self.die_at = die_at
        self.taken = 0

    def one(self) -> None:
        self.taken += 1
        if self.taken == self.die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def __call__(self, execute, sql, params, many, context):
        self.one()
        return execute(sql, params, many, context)


def main() -> None:
    gc.disable()  # until all is loaded, which stays
    import django

    django.setup()
    from django.db import OperationalError, connection

    from sincerely.accounts import actions as accounts
    from sincerely.accounts.models import Owner
    from sincerely.cli.desk import prepare
    from sincerely.journey import arrival
    from sincerely.sources import queries
    from sincerely.sources.adapters import imap
    from tests.journey.desk_rows import everything

    gc.enable()
    spec = json.loads(sys.argv[1])
    if not (Path(os.environ["SINCERELY_DATA"]) / "sincerely.sqlite3").exists():
        prepare()
    owner = Owner.objects.first() or accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
    arrival.bring.__kwdefaults__["batch"] = ITEMS_A_BATCH
    imap.ITEMS_A_FETCH = ITEMS_A_FETCH
    if "room" in spec or "patience" in spec:
        limit(connection, spec)
    steps = Steps(spec.get("die_at", 0))
    commit = connection._commit

    def committing():
        steps.one()
        commit()
        steps.one()

    connection._commit = committing
    said = {"standing": "", "fault": ""}
    with connection.execute_wrapper(steps):
        try:
            if "import" in spec:
                processes = spec.get("processes", 0)
                arrival.bring_in(owner, spec["import"], now=NOW, processes=processes, batch=ITEMS_A_BATCH)
            else:
                account, fault = sync_account(owner, spec)
                said = {"standing": queries.standing_of(account, now=NOW), "fault": fault or ""}
        except OperationalError as problem:
            said["fault"] = str(problem)
    print(json.dumps({"steps": steps.taken, **said, "rows": everything()}))


def limit(connection, spec):
    """Leave the database little room, or little patience with other writers."""
    with connection.cursor() as cursor:
        if "room" in spec:
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA max_page_count = {pages + spec['room']}")
        if "patience" in spec:
            cursor.execute(f"PRAGMA busy_timeout = {spec['patience']}")


def sync_account(owner, spec):
    from sincerely.journey import sync
    from sincerely.sources import actions
    from sincerely.sources.adapters.imap import open_mailbox
    from sincerely.sources.models import Account
    from sincerely.sources.remote import Servers
    from sincerely.trust.vault import read_ring
    from tests.sources.dovecot import PASSWORD

    servers = Servers(open_mailbox, None, None, read_ring(spec["ring"]), ("localhost",), spec["ca_file"])
    account = Account.objects.first() or actions.add_account(
        owner,
        {"kind": "imap", "name": "Work", "email": spec["user"], "host": "localhost", "port": spec["port"],
         "security": "tls", "path": "", "username": spec["user"]},
        secret=PASSWORD, ring=servers.ring,
    )  # fmt: skip
    dead = [account.lease] if account.lease else []
    done = sync.sync(account, servers, who=f"run:{os.getpid()}", clock=lambda: NOW, processes=0, dead=dead)
    return account, done.fault


if __name__ == "__main__":
    main()
