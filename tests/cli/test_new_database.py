"""A new desk begins with all tables at once, the very ones that its migrations end in."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from sincerely.cli import new_database
from sincerely.cli.new_database import SEPARATOR, STATEMENTS

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import django; django.setup()
from sincerely.cli import desk, new_database
desk.call_command = None  # nothing may be left to migrate
desk.prepare()
desk.prepare()
"""

OLDER = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", "noticing", "0001", verbosity=0)
"""
UPGRADE = """
import django; django.setup()
from sincerely.cli import desk
desk.prepare()
"""

REPLAYED = """
import json
import django; django.setup()
from django.core.management import call_command
import pytest

from sincerely.cli import new_database
call_command("migrate", verbosity=0)
print(json.dumps(new_database.statements()))
"""

APPLIED = 'INSERT INTO "django_migrations"'


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    more = {"SINCERELY_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "sincerely.settings", "PYTHONPATH": str(ROOT)}
    env = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")} | more
    return subprocess.run(
        [sys.executable, "-c", script], env=env, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )


def written() -> list[str]:
    return STATEMENTS.read_text("utf-8").rstrip("\n").split(SEPARATOR)


def shape(statements: list[str]) -> list[str]:
    return [one for one in statements if not one.startswith("INSERT INTO")]


def applied(statements: list[str]) -> set[str]:
    return {one.split("VALUES")[1].split(",", 1)[1] for one in statements if one.startswith(APPLIED)}


def test_it_is_what_the_migrations_end_in(tmp_path):
    """Every migration is replayed here: the tests' own database is made from these statements."""
    replayed = run(REPLAYED, tmp_path)
    assert replayed.returncode == 0, replayed.stderr
    now = json.loads(replayed.stdout)
    assert shape(written()) == shape(now), "tools/new_database.py --write"
    assert applied(written()) == applied(now)
    assert sum(one.startswith("CREATE TRIGGER") for one in shape(now)) > 10


def test_a_desk_that_begins_has_all_of_it_and_nothing_left_to_migrate(tmp_path):
    begun = run(BEGIN, tmp_path)
    assert begun.returncode == 0, begun.stderr
    with sqlite3.connect(tmp_path / "sincerely.sqlite3") as database:
        made = {sql for (sql,) in database.execute("SELECT sql FROM sqlite_master")}
        named = database.execute("SELECT count(*) FROM django_content_type").fetchone()[0]
    assert set(shape(written())) <= made
    assert named == sum(one.startswith('INSERT INTO "django_content_type"') for one in written())


def two_at_once(script: str, folder: Path) -> None:
    more = {"SINCERELY_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "sincerely.settings", "PYTHONPATH": str(ROOT)}
    env = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")} | more
    both = [
        subprocess.Popen([sys.executable, "-c", script], env=env, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    ended = [one.communicate(timeout=100)[1] for one in both]
    assert [one.returncode for one in both] == [0, 0], ended


def test_two_beginnings_at_one_moment(tmp_path):
    two_at_once(BEGIN, tmp_path)


def test_two_upgrades_at_one_moment_run_each_migration_once(tmp_path):
    older = run(OLDER, tmp_path)
    assert older.returncode == 0, older.stderr
    two_at_once(UPGRADE, tmp_path)
    with sqlite3.connect(tmp_path / "sincerely.sqlite3") as database:
        ran = database.execute("SELECT app, name FROM django_migrations").fetchall()
        made = {sql for (sql,) in database.execute("SELECT sql FROM sqlite_master")}
    assert len(ran) == len(set(ran)) > 40
    assert {one for one in shape(written()) if one.startswith("CREATE TABLE")} <= made


def test_the_log_is_given_once_whoever_is_before_us_has_ended(tmp_path):
    """SQLite refuses to change the journal beside another beginning at once, without the waiting it was asked for."""
    path = tmp_path / "new.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as first, ThreadPoolExecutor(1) as hand:
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"), closing(sqlite3.connect(path)) as refused:
            refused.execute("PRAGMA journal_mode=WAL")
        waits = hand.submit(new_database.write_ahead, path)
        time.sleep(0.2)
        assert not waits.done()
        first.execute("COMMIT")
        waits.result(timeout=10)
        assert first.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_file_that_is_no_database_is_left_to_its_reader(tmp_path):
    path = tmp_path / "letter.sqlite3"
    path.write_bytes(b"Dear Alex, this is no database." * 200)
    new_database.write_ahead(path)
    assert path.read_bytes().startswith(b"Dear Alex")


def test_what_holds_anything_is_left_to_the_migrations(tmp_path):
    with sqlite3.connect(tmp_path / "sincerely.sqlite3") as database:
        database.execute("CREATE TABLE somebody_elses (id INTEGER)")
    asked = run(BEGIN.partition("desk.call_command")[0] + "assert new_database.fill() is False", tmp_path)
    assert asked.returncode == 0, asked.stderr
    with sqlite3.connect(tmp_path / "sincerely.sqlite3") as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("somebody_elses",)]
