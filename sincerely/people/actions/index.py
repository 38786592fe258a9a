"""Writing the search table, beside the entries and in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection

from sincerely.people.models import Entry
from sincerely.people.search_query import searchable

_POSTGRESQL = (
    "INSERT INTO people_search (entry_id, owner_id, at, has_attachment, doc) VALUES (%s, %s, %s, %s,"
    " setweight(to_tsvector('simple', %s), 'A') || setweight(to_tsvector('simple', %s), 'B') ||"
    " setweight(to_tsvector('simple', %s), 'C') || setweight(to_tsvector('simple', %s), 'D'))"
)
_SQLITE = (
    "INSERT INTO people_search (rowid, scope, sender, recipients, subject, body, entry)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s)"
)
MAX_BODY = 200_000
"""Characters of a body that are indexed; PostgreSQL's tsvector holds 1 MB."""


@dataclass(frozen=True, slots=True)
class Document:
    """One entry with the names and addresses around it, as search finds it."""

    entry: Entry
    sender: str
    recipients: str


def row_key(at: datetime, entry_id: int) -> int:
    """Return a row number that runs with the date, so that the newest hits come without sorting."""
    return (int(at.timestamp()) << 24) | (entry_id & 0xFFFFFF)


def owner_scope(owner_id: int) -> str:
    """Return the word that stands in every row of this owner."""
    return f"owner{owner_id}"


def add_documents(documents: Sequence[Document]) -> None:
    """Index entries that have been stored."""
    if not documents:
        return
    postgresql = connection.vendor == "postgresql"
    rows = [_postgresql_row(document) if postgresql else _sqlite_row(document) for document in documents]
    with connection.cursor() as cursor:
        cursor.executemany(_POSTGRESQL if postgresql else _SQLITE, rows)


def _texts(document: Document) -> tuple[str, str, str, str]:
    entry = document.entry
    body = "\n".join(part for part in (entry.body or entry.text, entry.place) if part)
    return (
        searchable(document.sender),
        searchable(document.recipients),
        searchable(entry.subject),
        searchable(body[:MAX_BODY]),
    )


def _sqlite_row(document: Document) -> tuple[Any, ...]:
    entry = document.entry
    scope = owner_scope(entry.owner_id) + (" hasattachment" if entry.attachments else "")
    return (row_key(entry.at, entry.pk), scope, *_texts(document), entry.pk)


def _postgresql_row(document: Document) -> tuple[Any, ...]:
    entry = document.entry
    return (entry.pk, entry.owner_id, entry.at, bool(entry.attachments), *_texts(document))


def remove_documents(entries: Iterable[tuple[int, datetime]]) -> None:
    """Take entries, given as (id, date they were indexed under), out of the index."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.executemany("DELETE FROM people_search WHERE entry_id = %s", [(pk,) for pk, _ in entries])
        else:
            keys = [(row_key(at, pk),) for pk, at in entries]
            cursor.executemany("DELETE FROM people_search WHERE rowid = %s", keys)
