"""What every test may use: the cast, the open corpora, one profile for generated cases.

Alice owns a desk, Bob owns another on the same machine, Charlie owns nothing of theirs and must see nothing.
"""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.core import management
from django.db import connection
from hypothesis import HealthCheck, settings

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.cli import new_database
from sincerely.trust.ledger_files import CHECKPOINT_FILE
from tests.settings import FOLDER

# Playwright drives its browser from an event loop in this thread, which Django would take for an async view.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
# Processes that tests start (the command line, the demo) read the real settings, in the test run's data folder.
os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"

settings.register_profile(
    "house", deadline=None, max_examples=60, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("house"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

CHROMIUM_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

LONGEST = (
    "tests/web/test_browser_trip.py", "tests/sending/test_postgres.py", "tests/cli/test_bad_input.py",
    "tests/test_arrival.py", "tests/sending/test_faults.py", "tests/journey/test_faults_database.py",
    "tests/journey/test_faults_killed.py", "tests/web/test_access.py", "tests/journey/test_ledger_audit.py",
    "tests/web/test_proposals_page.py", "tests/cli/test_shapes.py", "tests/adversary/test_slow_texts.py",
    "tests/sending/test_kill_points.py", "tests/journey/test_faults_sync.py", "tests/sources/test_jumping.py",
    "tests/trust/test_verify_alone.py", "tests/noticing/test_vi_properties.py", "tests/noticing/test_vi_wordings.py",
    "tests/demo/test_demo_build.py", "tests/journey/test_removal.py", "tests/sending/test_laws.py",
    "tests/trust/test_refusals.py", "tests/sources/test_open_corpora.py",
)  # fmt: skip
"""Files that take longest, in this order. They begin first, so that the last minute is not one of them alone."""
ROOT = Path(__file__).resolve().parent.parent
CORPORA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let the collector of garbage look neither during nor ever after at what stays to the end: all tests and modules."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; everything else stays in its order."""
    place = {name: number for number, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path.relative_to(ROOT).as_posix(), len(LONGEST)))


@pytest.fixture(scope="session", autouse=True)
def bytecode_of_processes() -> Iterator[None]:
    """Let the processes that tests start keep their bytecode, in a folder of the run's own, where ours keeps none.

    With PYTHONDONTWRITEBYTECODE each of them would compile the whole desk anew: half of its time to begin.
    """
    if not sys.dont_write_bytecode:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="sincerely-bytecode-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        patch.setenv("PYTHONPYCACHEPREFIX", folder)
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> Iterator[None]:
    """Give the tests' own database its tables at once, as a new desk gets them; it is asked for before they are made.

    That these are what the migrations end in, tests/cli/test_new_database.py holds, which replays them.
    """

    plain = management.call_command

    with pytest.MonkeyPatch.context() as patch:

        def at_once(name: str, *arguments: Any, **options: Any) -> Any:
            if name == "migrate":
                patch.undo()
                new_database.fill()
            return plain(name, *arguments, **options)

        patch.setattr(management, "call_command", at_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def emptied_with_the_search_table() -> Iterator[None]:
    """Let PostgreSQL empty all tables after a test that commits.

    The search table is no model of Django's, so its TRUNCATE does not name it, and is refused since that table refers
    to one that it names. CASCADE takes it along: a row of it means nothing without its entry.
    """
    if connection.vendor != "postgresql":
        yield
        return
    operations = type(connection.ops)
    plain = operations.sql_flush

    def sql_flush(
        self: Any, style: Any, tables: Any, *, reset_sequences: bool = False, allow_cascade: bool = False
    ) -> Any:
        return plain(self, style, tables, reset_sequences=reset_sequences, allow_cascade=True)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "sql_flush", sql_flush)
        yield


@pytest.fixture(autouse=True)
def own_ledger() -> Iterator[None]:
    """Take away the checkpoint that a test leaves behind in the folder of all: it would hold back letters of the next."""
    yield
    Path(FOLDER, CHECKPOINT_FILE).unlink(missing_ok=True)


@pytest.fixture
def now() -> datetime:
    """The moment at which tests play."""
    return NOW


@pytest.fixture
def alice(db: None) -> Owner:
    """Whose desk it is."""
    return accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW, timezone="Europe/London")


@pytest.fixture
def bob(db: None) -> Owner:
    """Another owner on the same machine."""
    return accounts.create_owner("bob@other.example", "Bob Birch", now=NOW)


@pytest.fixture
def charlie(db: None) -> Owner:
    """An owner who must see nothing of the others'."""
    return accounts.create_owner("charlie@stranger.example", "Charlie Coe", now=NOW)


@pytest.fixture(scope="session")
def corpus() -> Callable[[str], Path]:
    """Return a path inside the open corpora; a test that needs one which is not here is skipped and says so."""

    def find(name: str) -> Path:
        path = CORPORA / name
        if not path.exists():
            pytest.skip(f"the open corpora are not here: {name} (SINCERELY_TEST_DATA says where they lie)")
        return path

    return find


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, one for all tests of a process; skipped with the reason where there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        pytest.skip("Chromium is not installed (apt-get install chromium): the pages were not tried in a browser")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with api.sync_playwright() as play:
        started = play.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield started
        started.close()
