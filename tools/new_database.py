"""Write sincerely/cli/new_database.sql from the migrations, or say that it is out of date: … [--write]."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = tempfile.TemporaryDirectory(prefix="sincerely-new-")
os.environ |= {"SINCERELY_DATA": FOLDER.name, "DJANGO_SETTINGS_MODULE": "sincerely.settings"}
os.environ.pop("SINCERELY_DATABASE_URL", None)

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402

from sincerely.cli import new_database  # noqa: E402


def migrated() -> str:
    """Return the statements that the migrations end in, run in an empty folder."""
    call_command("migrate", verbosity=0)
    return new_database.SEPARATOR.join(new_database.statements()) + "\n"


def main(wanted: list[str]) -> int:
    """Write the file, or compare it."""
    path = ROOT / "sincerely" / "cli" / "new_database.sql"
    with FOLDER:
        text = migrated()
    if wanted == ["--write"]:
        path.write_text(text, encoding="utf-8")
        return 0
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    print("sincerely/cli/new_database.sql is not what the migrations end in: tools/new_database.py --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
