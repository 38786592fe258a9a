"""What every test may use: the cast, the open corpora, one profile for generated cases.

Alice owns a desk, Bob owns another on the same machine, Charlie owns nothing of theirs and must see nothing.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner

# Processes that tests start (the command line, the demo) read the real settings, in the test run's data folder.
os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"

settings.register_profile(
    "house", deadline=None, max_examples=60, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("house"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

ROOT = Path(__file__).resolve().parent.parent
CORPORA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


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
