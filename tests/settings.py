"""The desk's settings for tests: a data folder of the test run's own, never the user's; the rest as in real life.

The database is SQLite in memory; SINCERELY_TEST_DATABASE_URL names a PostgreSQL server instead (tools/on_postgres.py). A
real desk's SINCERELY_DATABASE_URL is never read: processes that tests start would write into it.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

FOLDER = tempfile.mkdtemp(prefix="sincerely-test-")
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

for name in [name for name in os.environ if name.startswith("SINCERELY_") and not name.startswith("SINCERELY_TEST_")]:
    del os.environ[name]
os.environ["SINCERELY_DATA"] = FOLDER

from sincerely.settings import *  # noqa: E402, F403 — read only after the folder is set
from sincerely.settings import database  # noqa: E402

if os.environ.get("SINCERELY_TEST_DATABASE_URL"):
    DATABASES = {"default": database(os.environ["SINCERELY_TEST_DATABASE_URL"], Path(FOLDER))}
