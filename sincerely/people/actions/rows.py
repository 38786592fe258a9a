"""Writing many rows at once, past the ORM's own way: an import is thousands of rows a second (PERF.md)."""

import json
from collections.abc import Sequence
from typing import Any

from django.db import connection, models


def take_ids(model: type[models.Model], count: int) -> list[int]:
    """Return `count` ids that nobody else will get; the caller holds a transaction that writes."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            sql = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
            cursor.execute(sql, [table, count])
            return [row[0] for row in cursor.fetchall()]
        cursor.execute("SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = %s", [table])
        last = cursor.fetchone()[0]
    return list(range(last + 1, last + 1 + count))


def insert_objects(model: type[models.Model], objects: Sequence[models.Model], *, ignore_known: bool = False) -> None:
    """Give new objects their ids, in order, and insert them; `ignore_known` passes over what a constraint refuses."""
    if not objects:
        return
    fields = model._meta.concrete_fields
    for instance, pk in zip(objects, take_ids(model, len(objects)), strict=True):
        instance.pk = pk
        instance._state.adding = False
        instance._state.db = connection.alias
    names = [str(field.attname) for field in fields]
    dates = [place for place, field in enumerate(fields) if isinstance(field, models.DateTimeField)]
    documents = [place for place, field in enumerate(fields) if isinstance(field, models.JSONField)]
    as_date = connection.ops.adapt_datetimefield_value
    rows = []
    for instance in objects:
        values = instance.__dict__
        row = [values[name] for name in names]
        for place in dates:
            row[place] = as_date(row[place])
        for place in documents:
            row[place] = None if row[place] is None else json.dumps(row[place], ensure_ascii=False)
        rows.append(row)
    insert_rows(model, [str(field.column) for field in fields], rows, ignore_known=ignore_known)


def insert_rows(
    model: type[models.Model], columns: Sequence[str], rows: Sequence[Sequence[Any]], *, ignore_known: bool = False
) -> None:
    """Insert rows of database values; `columns` are of the model, never of a user."""
    marks = ", ".join(["%s"] * len(columns))
    known = " ON CONFLICT DO NOTHING" if ignore_known else ""
    # "end" is a word of SQL.
    named = ", ".join(f'"{column}"' for column in columns)
    sql = f"INSERT INTO {model._meta.db_table} ({named}) VALUES ({marks}){known}"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(sql, rows)
