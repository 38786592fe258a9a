"""The same laws on PostgreSQL, in every run of the tests. `tools/on_postgres.py` runs all tests there, by hand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sincerely.settings import database
from tests.sending.postgres_cluster import NoPostgres, running_cluster

ROOT = Path(__file__).resolve().parents[2]
SAME_ON_BOTH = [
    "tests/sending/test_gate.py", "tests/sending/test_standing_gate.py", "tests/sending/test_second_gate.py",
    "tests/sending/test_two_connections.py", "tests/sending/test_remainders.py", "tests/people/test_search.py",
]  # fmt: skip
"""The database's own guards, what two connections do at one moment, and search."""


@pytest.fixture(scope="module")
def cluster():
    """The address of a running cluster."""
    pytest.importorskip("psycopg", reason="psycopg is not installed (extra: postgres)")
    try:
        with running_cluster() as address:
            yield address
    except NoPostgres as problem:
        pytest.skip(str(problem))


@pytest.mark.timeout(300)
@pytest.mark.skipif("SINCERELY_TEST_DATABASE_URL" in os.environ, reason="this whole run is on PostgreSQL")
def test_the_laws_hold_on_postgresql(cluster):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *SAME_ON_BOTH],
        cwd=ROOT, env={**os.environ, "SINCERELY_TEST_DATABASE_URL": cluster}, capture_output=True, text=True, timeout=280,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    assert "skipped" not in done.stdout


def test_the_address_keeps_what_was_asked_of_the_connection(tmp_path):
    said = database(
        "postgresql://ann%40desk:p%2Fw@db.example:5433/desk?sslmode=verify-full&connect_timeout=5", tmp_path
    )
    assert (said["USER"], said["PASSWORD"], said["HOST"], said["PORT"]) == ("ann@desk", "p/w", "db.example", "5433")
    assert said["OPTIONS"] == {"sslmode": "verify-full", "connect_timeout": "5"}
