"""An empty SQLite file gets all tables at once, from the statements that its migrations end in.

Forty migrations replayed take seconds, and nobody is there whose data moves. `tools/new_database.py` writes the file;
tests and `make check` hold it equal to the migrations. Migrations newer than it run as usual after it.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from django.db import connection, transaction

STATEMENTS: Final = Path(__file__).with_name("new_database.sql")
SEPARATOR: Final = "\n--\n"
WAIT_AT_MOST: Final = 20.0  # seconds, as every connection waits (`settings.database`)


def fill() -> bool:
    """Make all tables, indexes and triggers, all or none; False where the database is no SQLite or holds anything."""
    if connection.vendor != "sqlite" or _holds_anything():
        return False
    with transaction.atomic():
        # Asked again under the write lock: two verbs may begin at one moment.
        if _holds_anything():
            return False
        with connection.cursor() as cursor:
            for statement in STATEMENTS.read_text("utf-8").split(SEPARATOR):
                cursor.execute(statement)
    return True


def write_ahead(path: Path) -> None:
    """Give SQLite's file its write-ahead log, which it then keeps, and wait for whoever gives it at the same moment.

    Where two connections change the journal at once SQLite refuses one without waiting, whatever its timeout says; a
    connection to a file that has its log changes nothing. What else is wrong with the file, its next reader tells.
    """
    until = time.monotonic() + WAIT_AT_MOST
    while time.monotonic() < until:
        try:
            with closing(sqlite3.connect(path, timeout=WAIT_AT_MOST)) as database:
                database.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            time.sleep(0.01)
        except sqlite3.DatabaseError:
            return


def _holds_anything() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sqlite_master")
        return bool(cursor.fetchone()[0])


def statements() -> list[str]:
    """Return what would make this database anew: its tables, indexes and triggers, and the rows that migrations left.

    When a migration was applied is the moment of asking.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        made = [(kind, name, sql) for kind, name, sql in cursor.fetchall() if not name.startswith("sqlite_")]
    rows = [line for kind, name, _sql in made if kind == "table" for line in _rows(name)]
    return [*(sql for _kind, _name, sql in made), *rows]


def _rows(table: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}" ORDER BY 1')  # noqa: S608 — a name from sqlite_master
        names = [column[0] for column in cursor.description]
        return [_insert(table, names, row) for row in cursor.fetchall()]


def _insert(table: str, names: list[str], row: tuple[object, ...]) -> str:
    values = [
        "datetime('now')" if (table, name) == ("django_migrations", "applied") else _literal(value)
        for name, value in zip(names, row, strict=True)
    ]
    return f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join(values)})'  # noqa: S608 — own rows


def _literal(value: object) -> str:
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"
