"""On SQLite each owner's search gets a table of its own (docs/decisions/0014-search.md); PostgreSQL's stays as it is."""

import zstandard
from django.db import migrations

KEPT = (
    "CREATE TABLE people_search (entry INTEGER PRIMARY KEY, owner INTEGER NOT NULL, key INTEGER NOT NULL,"
    " was BLOB NOT NULL)",
    "CREATE INDEX people_search_owner ON people_search (owner, entry)",
)
CREATE = (
    "CREATE VIRTUAL TABLE people_search_{owner} USING fts5(sender, recipients, subject, body, flags,"
    " content='', tokenize='unicode61 remove_diacritics 2')"
)
ADD = "INSERT INTO people_search_{owner} (rowid, sender, recipients, subject, body, flags) VALUES (%s, %s, %s, %s, %s, %s)"
FORMER = (
    "CREATE VIRTUAL TABLE people_search USING fts5("
    "scope, sender, recipients, subject, body, entry UNINDEXED, tokenize = 'unicode61 remove_diacritics 0')"
)
BATCH = 2000


def apart(apps, schema_editor):
    """Move what is indexed, owner by owner, in the order of its dates."""
    if schema_editor.connection.vendor == "postgresql":
        return
    cursor = schema_editor.connection.cursor()
    cursor.execute("ALTER TABLE people_search RENAME TO people_search_former")
    for statement in KEPT:
        cursor.execute(statement)
    compress = zstandard.ZstdCompressor(level=1).compress
    made = set()
    low = -(1 << 63)
    while True:
        cursor.execute(
            "SELECT rowid, scope, sender, recipients, subject, body, entry FROM people_search_former"
            " WHERE rowid > %s ORDER BY rowid LIMIT %s",
            (low, BATCH),
        )
        rows = cursor.fetchall()
        if not rows:
            break
        low = rows[-1][0]
        for former, scope, *texts, entry in rows:
            owner = int(scope.split()[0].removeprefix("owner"))
            if owner not in made:
                made.add(owner)
                cursor.execute(CREATE.format(owner=owner))
                cursor.execute(
                    f"INSERT INTO people_search_{owner} (people_search_{owner}, rank) VALUES ('automerge', 16)"
                )
            key = ((former >> 24) << 28) | entry
            texts.append("\ue000e \ue000a" if "hasattachment" in scope else "\ue000e")
            cursor.execute(ADD.format(owner=owner), (key, *texts))
            cursor.execute(
                "INSERT INTO people_search VALUES (%s, %s, %s, %s)", (entry, owner, key, compress("\0".join(texts).encode()))
            )
    cursor.execute("DROP TABLE people_search_former")


def together(apps, schema_editor):
    """Put all owners into one table again."""
    if schema_editor.connection.vendor == "postgresql":
        return
    cursor = schema_editor.connection.cursor()
    cursor.execute("SELECT entry, owner, key, was FROM people_search ORDER BY key")
    rows = cursor.fetchall()
    for owner in {row[1] for row in rows}:
        cursor.execute(f"DROP TABLE people_search_{owner}")
    cursor.execute("DROP TABLE people_search")
    cursor.execute(FORMER)
    for entry, owner, key, was in rows:
        *texts, flags = zstandard.decompress(was).decode().split("\0")
        scope = f"owner{owner}" + (" hasattachment" if "\ue000a" in flags else "")
        former = ((key >> 28) << 24) | (entry & 0xFFFFFF)
        cursor.execute(
            "INSERT INTO people_search (rowid, scope, sender, recipients, subject, body, entry)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)",
            (former, scope, *texts, entry),
        )


class Migration(migrations.Migration):
    dependencies = [("people", "0004_accounts")]
    operations = [migrations.RunPython(apart, together)]
