"""Writing the search index, beside the entries and in the same transaction (docs/decisions/0014-search.md).

On SQLite each owner has an FTS5 table of their own, `people_search_<owner>`, which keeps no text; `people_search` keeps
of each entry what was indexed, so that it can be taken out again exactly. On PostgreSQL `people_search` is the index.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import zstandard
from django.db import connection, transaction

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Participation
from sincerely.people.search_query import ATTACHED, EVERY_ROW, decomposed, searchable

_POSTGRESQL = (
    "INSERT INTO people_search (entry_id, owner_id, at, has_attachment, doc) VALUES (%s, %s, %s, %s,"
    " setweight(to_tsvector('simple', %s), 'A') || setweight(to_tsvector('simple', %s), 'B') ||"
    " setweight(to_tsvector('simple', %s), 'C') || setweight(to_tsvector('simple', %s), 'D'))"
)
# No text of its own: the entries hold it. Merging segments late halves what an import writes.
_CREATE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5(sender, recipients, subject, body, flags,"
    " content='', tokenize='unicode61 remove_diacritics 2')"
)
_SETTINGS = (("automerge", 16), ("secure-delete", 1))
_ADD = "INSERT INTO {table} (rowid, sender, recipients, subject, body, flags) VALUES (%s, %s, %s, %s, %s, %s)"
_REMOVE = (
    "INSERT INTO {table} ({table}, rowid, sender, recipients, subject, body, flags)"
    " VALUES ('delete', %s, %s, %s, %s, %s, %s)"
)
_KEEP = "INSERT INTO people_search (entry, owner, key, was) VALUES (%s, %s, %s, %s)"
MAX_BODY = 200_000
"""Characters of a body that are indexed; PostgreSQL's tsvector holds 1 MB."""
CHUNK = 500
ID_BITS = 28
"""Of a row number for the entry's id; the rest is its date."""
_FARTHEST = (1 << 34) - 1
_SECURE_DELETE = (3, 42)
"""The first SQLite whose FTS5 wipes what is deleted."""


@dataclass(frozen=True, slots=True)
class Document:
    """One entry with the names and addresses around it, as search finds it."""

    entry: Entry
    sender: str
    recipients: str


def row_key(at: datetime, entry_id: int) -> int:
    """Return a row number that runs with the date, so that the newest hits come without sorting.

    Seconds since 1970 (years 1426 to 2514, others stand at the ends), then the id in 28 bits.
    """
    if entry_id >> ID_BITS:
        raise OverflowError("SQLite's search holds 268 million entries: move this desk to PostgreSQL")
    return (max(-_FARTHEST, min(_FARTHEST, int(at.timestamp()))) << ID_BITS) | entry_id


def table_of(owner_id: int) -> str:
    """Return the name of this owner's own FTS5 table."""
    return f"people_search_{int(owner_id)}"


# --- adding --------------------------------------------------------------------------------------------------------


def add_documents(documents: Sequence[Document]) -> None:
    """Index entries that have been stored and are not indexed yet."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.executemany(_POSTGRESQL, [_postgresql_row(document) for document in documents])
        return
    by_owner: dict[int, list[Document]] = {}
    for document in documents:
        by_owner.setdefault(document.entry.owner_id, []).append(document)
    for owner_id, theirs in by_owner.items():
        _add_on_sqlite(owner_id, theirs)


def _add_on_sqlite(owner_id: int, documents: list[Document]) -> None:
    # FTS5 gathers what comes in the order of row numbers; each step back would make it write a segment.
    rows = sorted((row_key(document.entry.at, document.entry.pk), *_sqlite_texts(document)) for document in documents)
    compress = zstandard.ZstdCompressor(level=1).compress
    mask = (1 << ID_BITS) - 1
    kept = [(row[0] & mask, owner_id, row[0], compress("\0".join(row[1:]).encode())) for row in rows]
    table = create_table(owner_id)
    with connection.cursor() as cursor:
        cursor.executemany(_ADD.format(table=table), rows)
        cursor.executemany(_KEEP, sorted(kept))


def create_table(owner_id: int) -> str:
    """Make this owner's FTS5 table if there is none yet; return its name."""
    table = table_of(owner_id)
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM sqlite_master WHERE name = %s", [table])
        if cursor.fetchone() is None:
            cursor.execute(_CREATE.format(table=table))
            cursor.execute("SELECT sqlite_version()")
            version = tuple(map(int, cursor.fetchone()[0].split(".")[:2]))
            settings = _SETTINGS if version >= _SECURE_DELETE else _SETTINGS[:1]
            cursor.executemany(f"INSERT INTO {table} ({table}, rank) VALUES (%s, %s)", settings)  # noqa: S608
    return table


def _body(entry: Entry) -> str:
    whole = entry.body or entry.text
    return f"{whole[:MAX_BODY]}\n{entry.place}" if entry.place else whole[:MAX_BODY]


def _sqlite_texts(document: Document) -> tuple[str, str, str, str, str]:
    entry = document.entry
    return (
        decomposed(document.sender),
        decomposed(document.recipients),
        decomposed(entry.subject),
        decomposed(_body(entry)),
        f"{EVERY_ROW} {ATTACHED}" if entry.attachments else EVERY_ROW,
    )


def _postgresql_row(document: Document) -> tuple[int | datetime | bool | str, ...]:
    entry = document.entry
    texts = (document.sender, document.recipients, entry.subject, _body(entry)[:MAX_BODY])
    return (entry.pk, entry.owner_id, entry.at, bool(entry.attachments), *map(searchable, texts))


# --- taking out ----------------------------------------------------------------------------------------------------


def remove_documents(entries: Iterable[tuple[int, datetime]]) -> None:
    """Take entries, given as (id, date), out of the index; one that is not in it is passed over."""
    ids = [pk for pk, _ in entries]
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        marks = ", ".join(["%s"] * len(chunk))
        with connection.cursor() as cursor:
            if connection.vendor == "postgresql":
                cursor.execute(f"DELETE FROM people_search WHERE entry_id IN ({marks})", chunk)  # noqa: S608
                continue
            cursor.execute(f"SELECT owner, key, was FROM people_search WHERE entry IN ({marks})", chunk)  # noqa: S608
            for owner_id, key, was in sorted(cursor.fetchall(), key=lambda row: (row[0], row[1])):
                texts = zstandard.decompress(was).decode().split("\0")
                cursor.execute(_REMOVE.format(table=table_of(owner_id)), [key, *texts])
            cursor.execute(f"DELETE FROM people_search WHERE entry IN ({marks})", chunk)  # noqa: S608


def wipe_deleted(owner: Owner) -> None:
    """Write this owner's index anew in one piece, so that nothing of what was taken out is left in the file.

    For after an erasure. About 30 µs an entry; PostgreSQL's vacuum does it by itself.
    """
    if connection.vendor != "postgresql" and _has_table(owner.pk):
        table = table_of(owner.pk)
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608


def _has_table(owner_id: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM sqlite_master WHERE name = %s", [table_of(owner_id)])
        return cursor.fetchone() is not None


# --- anew ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def drop_index(owner: Owner) -> None:
    """Take away all that search knows of this owner, as when the owner goes."""
    column = "owner_id" if connection.vendor == "postgresql" else "owner"
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM people_search WHERE {column} = %s", [owner.pk])  # noqa: S608 (a column of ours)
        if connection.vendor != "postgresql":
            cursor.execute(f"DROP TABLE IF EXISTS {table_of(owner.pk)}")


@transaction.atomic
def reindex(owner: Owner) -> int:
    """Write this owner's index anew from the entries; return how many. All or nothing: a break leaves the old one."""
    drop_index(owner)
    done, last = 0, 0
    while entries := list(Entry.objects.filter(owner=owner, pk__gt=last).order_by("pk")[:CHUNK]):
        add_documents(documents_of(entries))
        done, last = done + len(entries), entries[-1].pk
    return done


def documents_of(entries: Sequence[Entry]) -> list[Document]:
    """Return what the index should hold of stored entries, with the names that stand beside them now."""
    names: dict[tuple[int, bool], list[str]] = {}
    rows = Participation.objects.filter(entry__in=[entry.pk for entry in entries]).order_by("pk")
    for pk, role, shown, value in rows.values_list("entry_id", "role", "identity__shown_as", "identity__value"):
        names.setdefault((pk, role == "from"), []).append(f"{shown} {value}")
    return [
        Document(entry, "\n".join(names.get((entry.pk, True), ())), "\n".join(names.get((entry.pk, False), ())))
        for entry in entries
    ]
