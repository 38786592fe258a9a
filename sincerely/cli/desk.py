"""What every verb with a database shares: tables up to date, the right owner, failures in plain words."""

import argparse
import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from sincerely.accounts import queries as accounts
from sincerely.accounts.models import Owner
from sincerely.cli import new_database
from sincerely.cli.errors import Refusal

UPGRADE: Final = 7_386_229_104
"""PostgreSQL's advisory lock of an upgrade; any number that nothing else here takes."""
UPGRADE_WAITS: Final = 600.0  # seconds, for another verb that upgrades a large desk


def run(module: ModuleType, args: argparse.Namespace) -> int:
    """Bring the tables up to date, find the owner the verb wants, and run it."""
    try:
        prepare()
        args.owner_record = find_owner(args.owner, needed=getattr(module, "NEEDS_OWNER", True))
        return int(module.run(args))
    except OperationalError as problem:
        raise explain(problem) from problem
    except DatabaseError as problem:
        raise explain(problem) from problem
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full() from problem
        raise


def prepare() -> None:
    """Make the data folder and its tables: all at once where there are none, else by migrations that have not run."""
    folder = settings.SINCERELY_DATA
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        keep_private()
    except OSError as problem:
        raise Refusal(
            "no_data_folder",
            f"The data folder {folder} can't be used: {problem.strerror}.",
            safe="Nothing was changed.",
            do="Point SINCERELY_DATA at a folder that you may write to.",
            exit_code=2,
        ) from problem
    new_database.fill()
    if is_behind():
        with upgrading_alone(folder):
            if is_behind():
                call_command("migrate", verbosity=0, interactive=False)


def is_behind() -> bool:
    """Whether any migration has not run yet."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


@contextlib.contextmanager
def upgrading_alone(folder: Path) -> Iterator[None]:
    """Hold the tables' upgrade, once whoever holds it has ended: a migration that two verbs run at once runs twice.

    PostgreSQL keeps the lock itself; beside SQLite's file an empty one of its kind is locked, as every system can.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [UPGRADE])
            try:
                yield
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [UPGRADE])
        return
    with contextlib.closing(
        sqlite3.connect(folder / "sincerely.sqlite3-upgrade", UPGRADE_WAITS, isolation_level=None)
    ) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def keep_private() -> None:
    """Make SQLite's file, where there is none, readable by its owner alone, as the files beside it then are: a folder
    that was there before may be open to everybody on the machine."""
    path = Path(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite" and path.is_absolute():
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        new_database.write_ahead(path)


def find_owner(email: str | None, *, needed: bool) -> Owner | None:
    """Return the owner named, or the only one there is."""
    owners = accounts.owners()
    if email:
        for owner in owners:
            if owner.email == email.lower():
                return owner
        if needed:
            known = ", ".join(owner.email for owner in owners) or "nobody yet"
            raise Refusal(
                "no_such_owner",
                f"Nobody here has the address {email}.",
                safe="Nothing was changed.",
                do=f"Known: {known}.",
                exit_code=2,
            )
        return None
    if len(owners) == 1:
        return owners[0]
    if not needed:
        return None
    if not owners:
        raise Refusal(
            "no_owner",
            "This desk has no mail yet.",
            safe="Nothing was changed.",
            do="Bring some in: `sincerely import mail.mbox --as you@example.com`, or look at `sincerely demo`.",
            exit_code=2,
        )
    raise Refusal(
        "which_owner",
        "Several people share this desk.",
        safe="Nothing was changed.",
        do=f"Say whose with --owner: {', '.join(owner.email for owner in owners)}.",
        exit_code=2,
    )


def explain(problem: Exception) -> Refusal:
    """Turn a database's complaint into a sentence."""
    words = str(problem).lower()
    if "locked" in words:
        return Refusal(
            "database_locked",
            "The database is busy with another writer.",
            safe="What was committed stays; nothing is half-written.",
            do="Wait until the other import or worker is done and run the same command again.",
        )
    if "full" in words:
        return disk_full()
    if "readonly" in words or "unable to open" in words:
        return Refusal(
            "database_unwritable",
            f"The database in {settings.SINCERELY_DATA} can't be opened for writing.",
            safe="Nothing was changed.",
            do="Check who owns the folder, or point SINCERELY_DATA at another one.",
        )
    return Refusal(
        "database_failed",
        f"The database refused: {problem}.",
        safe="What was committed before stays; nothing is half-written.",
        do="Run `sincerely check`; if it goes on, keep this sentence for a report.",
    )


def disk_full() -> Refusal:
    """Say that the disk is full."""
    return Refusal(
        "disk_full",
        "The disk is full.",
        safe="Everything up to the last finished batch is stored; nothing is half-written.",
        do="Make room and run the same command again: it goes on where it stopped.",
    )
