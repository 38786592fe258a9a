"""The search table: FTS5 on SQLite, a tsvector with its GIN index on PostgreSQL. Both hold folded text."""

from django.db import migrations

SQLITE = (
    "CREATE VIRTUAL TABLE people_search USING fts5("
    "scope, sender, recipients, subject, body, entry UNINDEXED, tokenize = 'unicode61 remove_diacritics 0')",
)
POSTGRESQL = (
    "CREATE TABLE people_search ("
    "entry_id bigint PRIMARY KEY REFERENCES people_entry(id) ON DELETE CASCADE, owner_id bigint NOT NULL,"
    " at timestamptz NOT NULL, has_attachment boolean NOT NULL, doc tsvector NOT NULL)",
    "CREATE INDEX people_search_doc ON people_search USING gin (doc)",
    "CREATE INDEX people_search_owner_at ON people_search (owner_id, at DESC)",
)


def create(apps, schema_editor):
    statements = POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE
    for statement in statements:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    schema_editor.execute("DROP TABLE IF EXISTS people_search")


class Migration(migrations.Migration):
    dependencies = [("people", "0002_name_key")]
    operations = [migrations.RunPython(create, drop)]
