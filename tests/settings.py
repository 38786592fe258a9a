"""The desk's settings for tests: a data folder of the test run's own, never the user's; the rest as in real life."""

import atexit
import os
import shutil
import tempfile

FOLDER = tempfile.mkdtemp(prefix="sincerely-test-")
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

for name in [name for name in os.environ if name.startswith("SINCERELY_") and name != "SINCERELY_TEST_DATA"]:
    if name != "SINCERELY_DATABASE_URL":
        del os.environ[name]
os.environ["SINCERELY_DATA"] = FOLDER

from sincerely.settings import *  # noqa: E402, F403 — read only after the folder is set
