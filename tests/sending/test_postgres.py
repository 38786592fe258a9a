"""The same laws on PostgreSQL, in every run of the tests. `tools/on_postgres.py` runs all tests there, by hand."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

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


def test_two_verbs_that_begin_at_one_moment_make_the_tables_once(cluster, tmp_path):
    import psycopg

    with psycopg.connect(cluster, autocommit=True) as server:
        server.execute("CREATE DATABASE begun")
    address = urlsplit(cluster)._replace(path="/begun").geturl()
    env = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    env |= {"SINCERELY_DATA": str(tmp_path), "SINCERELY_DATABASE_URL": address, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "sincerely", "outbox", "--json"]
    both = [subprocess.Popen(command, env=env, cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [json.loads(one.communicate(timeout=200)[1].splitlines()[-1]) for one in both]
    assert [one["error"]["code"] for one in said] == ["no_owner", "no_owner"], said
    with psycopg.connect(address) as desk:
        ran = desk.execute("SELECT app, name FROM django_migrations").fetchall()
    assert len(ran) == len(set(ran)) > 40


def test_the_address_keeps_what_was_asked_of_the_connection(tmp_path):
    said = database(
        "postgresql://ann%40desk:p%2Fw@db.example:5433/desk?sslmode=verify-full&connect_timeout=5", tmp_path
    )
    assert (said["USER"], said["PASSWORD"], said["HOST"], said["PORT"]) == ("ann@desk", "p/w", "db.example", "5433")
    assert said["OPTIONS"] == {"sslmode": "verify-full", "connect_timeout": "5"}
