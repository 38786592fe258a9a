"""A fresh desk gets its tables in one step: they are those that the migrations make."""

import sqlite3

import pytest
from django.apps import apps
from django.db import connection, connections
from django.db.migrations.loader import MigrationLoader

from sincerely.cli.fresh_desk import SCRIPT, lay_out, statements

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif("postgresql" in connection.vendor, reason="the script is SQLite's"),
]
AGAIN = "a migration was added: run python tools/fresh_desk.py"
MADE = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"


def laid_out() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    for statement in statements(SCRIPT.read_text(encoding="utf-8")):
        database.execute(statement)
    return database


def test_the_script_makes_what_the_migrations_make():
    database = laid_out()
    with connection.cursor() as cursor:
        cursor.execute(MADE)
        assert database.execute(MADE).fetchall() == cursor.fetchall(), AGAIN
        for question in (
            "SELECT app, name FROM django_migrations ORDER BY 1, 2",
            "SELECT app_label, model FROM django_content_type ORDER BY 1, 2",
            "SELECT codename, name, content_type_id FROM auth_permission ORDER BY id",
        ):
            cursor.execute(question)
            assert database.execute(question).fetchall() == cursor.fetchall(), AGAIN
    rows = {table: database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in names(database)}
    filled = {table for table, count in rows.items() if count}
    assert filled == {"django_migrations", "django_content_type", "auth_permission"}


def names(database: sqlite3.Connection) -> list[str]:
    found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in found]


def test_every_table_of_the_rooms_is_there():
    there = set(names(laid_out()))
    assert {model._meta.db_table for model in apps.get_models(include_auto_created=True)} <= there


@pytest.fixture
def empty(tmp_path):
    """An empty database beside the one that tests use."""
    other = connection.copy("other")
    other.settings_dict = {**connection.settings_dict, "NAME": str(tmp_path / "empty.sqlite3")}
    connections["other"] = other
    yield other
    other._close()
    del connections["other"]


def count(database) -> int:
    with database.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sqlite_master")
        return cursor.fetchone()[0]


def test_an_empty_database_is_laid_out_once(empty):
    known = MigrationLoader(connection).disk_migrations.keys()
    assert lay_out(empty, known)
    made = count(empty)
    assert made > 200
    assert not lay_out(empty, known), "there are tables: they are left as they are"
    assert count(empty) == made


def test_a_script_with_a_migration_that_is_not_here_changes_nothing(empty):
    known = set(MigrationLoader(connection).disk_migrations) - {("people", "0001_initial")}
    assert not lay_out(empty, known)
    assert count(empty) == 0
