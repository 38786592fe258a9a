"""Write sincerely/cli/fresh_desk.sql anew: what all migrations leave in an empty SQLite database.

    python tools/fresh_desk.py

To be run after a migration was added; tests/cli/test_fresh_desk.py says when it was forgotten.
"""

import os
import sqlite3
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = ("BEGIN TRANSACTION;", "COMMIT;")
"""Whoever runs the script brings the transaction."""


def dump(database: sqlite3.Connection) -> str:
    """Return a database as a script, all tables before any row.

    When its migrations ran is not told, so that only what they do changes it.
    """
    database.execute("UPDATE django_migrations SET applied = '2026-01-01 00:00:00'")
    found = [statement for statement in database.iterdump() if statement not in OURS]
    found.sort(key=lambda statement: not statement.startswith("CREATE TABLE"))
    return "".join(f"{statement}\n" for statement in found)


def main() -> None:
    """Migrate an empty database and write it down."""
    with tempfile.TemporaryDirectory(prefix="sincerely-fresh-") as folder:
        os.environ |= {"SINCERELY_DATA": folder, "DJANGO_SETTINGS_MODULE": "sincerely.settings"}
        sys.path.insert(0, str(ROOT))
        import django  # noqa: PLC0415 - the settings must be named before

        django.setup()
        from django.core.management import call_command  # noqa: PLC0415
        from django.db import connection  # noqa: PLC0415

        call_command("migrate", verbosity=0)
        connection.close()
        with sqlite3.connect(Path(folder, "sincerely.sqlite3")) as database:
            script = dump(database)
    (ROOT / "sincerely/cli/fresh_desk.sql").write_text(script, encoding="utf-8")


if __name__ == "__main__":
    main()
