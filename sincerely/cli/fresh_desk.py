"""The tables of a fresh desk on SQLite in one step, instead of one migration after the other (seconds of every start).

`fresh_desk.sql` is what the migrations leave in an empty database: `tools/fresh_desk.py` writes it, and
`tests/cli/test_fresh_desk.py` compares the two. It may lag behind, never mislead: migrations that came after it was
written run as ever, and where it names one that is not here it is not used.
"""

import sqlite3
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.utils import timezone

SCRIPT = Path(__file__).with_suffix(".sql")


def lay_out(database: BaseDatabaseWrapper, known: AbstractSet[tuple[str, str]]) -> bool:
    """Make all tables of an empty database; False, and nothing changed, where it is not empty or the script is stale.

    `known` are the migrations that are here, as (app, name). All in one transaction: two that start on one empty folder
    do it once.
    """
    if database.vendor != "sqlite" or not SCRIPT.exists():
        return False
    with transaction.atomic(using=database.alias), database.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sqlite_master")
        if cursor.fetchone()[0]:
            return False
        for statement in statements(SCRIPT.read_text(encoding="utf-8")):
            cursor.execute(statement)
        cursor.execute("SELECT app, name FROM django_migrations")
        fits = known >= set(cursor.fetchall())
        cursor.execute("UPDATE django_migrations SET applied = %s", [timezone.now()])
        database.set_rollback(not fits)
    return fits


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one; a trigger holds semicolons of its own."""
    lines: list[str] = []
    for line in script.splitlines(keepends=True):
        lines.append(line)
        if line.rstrip().endswith(";") and sqlite3.complete_statement("".join(lines)):
            yield "".join(lines)
            lines = []
