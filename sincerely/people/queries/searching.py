"""Searching the timeline: SQLite's FTS5, whose row numbers run with the date, or PostgreSQL's tsvector."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Literal
from zoneinfo import ZoneInfo

from django.db import connection

from sincerely.accounts.models import Owner
from sincerely.people.identity import read_name
from sincerely.people.models import Entry, Participation
from sincerely.people.queries.finding import people_called
from sincerely.people.search_query import Query, as_fts5, as_tsquery, parse_query, snippet

Order = Literal["newest", "relevance"]
_OF_PEOPLE = """ AND +people_search.rowid IN (
    SELECT (CAST(strftime('%%s', e.at) AS INTEGER) << 24) | (e.id & 16777215) FROM people_entry e
    WHERE e.person_id IN ({marks}) OR e.id IN (
        SELECT p.entry_id FROM people_participation p JOIN people_identity i ON i.id = p.identity_id
        WHERE i.person_id IN ({marks})))"""
_BY_RELEVANCE = "bm25(people_search, 0, 4, 2, 6, 1), people_search.rowid DESC"
"""Weights of scope, sender, recipients, subject, body."""
_LOWEST, _HIGHEST = -(1 << 62), 1 << 62


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry found; `marks` are (start, end) of the words found in `snippet`, in code points."""

    entry_id: int
    message_id: str
    at: datetime
    sender: str
    subject: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    person_id: int | None = None
    kind: str = "message"


@dataclass(frozen=True, slots=True)
class Found:
    """Hits in order, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int
    query: Query


def search(
    owner: Owner, text: str, *, limit: int = 20, order: Order = "newest", until: datetime | None = None
) -> Found:
    """Find entries of this owner; nothing after `until` is seen or counted. No query is an error."""
    query = parse_query(text)
    if not (query.terms or query.person or query.has_attachment or query.before or query.after):
        return Found((), 0, query)
    limit = max(0, min(limit, 1000))
    postgresql = connection.vendor == "postgresql"
    ids, total = (_on_postgresql if postgresql else _on_sqlite)(owner, query, limit, order, until)
    return Found(tuple(_hits(ids, query)), total, query)


def _span(owner: Owner, query: Query, until: datetime | None) -> tuple[datetime | None, datetime | None]:
    """(from, before) as instants: days are the owner's own; `until` is inclusive."""
    zone = ZoneInfo(owner.timezone)

    def midnight(day: date | None) -> datetime | None:
        return None if day is None else datetime.combine(day, time.min, zone)

    return midnight(query.after), midnight(query.before)


def _run(sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


# --- SQLite --------------------------------------------------------------------------------------------------------


def _on_sqlite(owner: Owner, query: Query, limit: int, order: Order, until: datetime | None) -> tuple[list[int], int]:
    after, before = _span(owner, query, until)
    low = _LOWEST if after is None else int(after.timestamp()) << 24
    high = _HIGHEST if before is None else int(before.timestamp()) << 24
    if until is not None:
        high = min(high, (int(until.timestamp()) + 1) << 24)
    where = "people_search MATCH %s AND people_search.rowid >= %s AND people_search.rowid < %s"
    params: list[Any] = [as_fts5(query, scope=f"owner{owner.pk}"), low, high]
    if query.person:
        people = people_called(owner, query.person)
        if not people:
            return [], 0
        marks = ", ".join(["%s"] * len(people))
        where += _OF_PEOPLE.format(marks=marks)
        params += [*people, *people]
    how = _BY_RELEVANCE if order == "relevance" else "people_search.rowid DESC"
    chosen = f"SELECT entry FROM people_search WHERE {where} ORDER BY {how}"  # noqa: S608 (no value of a user's)
    if query.person:
        # Whose letters these are costs more to find out than to read their few ids.
        rows = _run(chosen, params)
        return [row[0] for row in rows[:limit]], len(rows)
    total = _run(f"SELECT count(*) FROM people_search WHERE {where}", params)[0][0]  # noqa: S608
    return [row[0] for row in _run(f"{chosen} LIMIT %s", [*params, limit])], total


# --- PostgreSQL ----------------------------------------------------------------------------------------------------


def _on_postgresql(
    owner: Owner, query: Query, limit: int, order: Order, until: datetime | None
) -> tuple[list[int], int]:
    after, before = _span(owner, query, until)
    where: list[str] = ["owner_id = %s"]
    params: list[Any] = [owner.pk]
    words = as_tsquery(query)
    conditions: list[tuple[object, str]] = [
        (words, "doc @@ to_tsquery('simple', %s)"),
        (after, "at >= %s"),
        (before, "at < %s"),
        (until, "at <= %s"),
    ]
    for value, condition in conditions:
        if value:
            where.append(condition)
            params.append(value)
    if query.has_attachment:
        where.append("has_attachment")
    if query.person:
        people = people_called(owner, query.person)
        where.append(
            "entry_id IN (SELECT id FROM people_entry WHERE person_id = ANY(%s) UNION SELECT p.entry_id"
            " FROM people_participation p JOIN people_identity i ON i.id = p.identity_id WHERE i.person_id = ANY(%s))"
        )
        params += [people, people]
    joined = " AND ".join(where)
    total = _run(f"SELECT count(*) FROM people_search WHERE {joined}", params)[0][0]  # noqa: S608
    how, extra = "at DESC, entry_id DESC", []
    if order == "relevance" and words:
        how, extra = f"ts_rank(doc, to_tsquery('simple', %s)) DESC, {how}", [words]
    sql = f"SELECT entry_id FROM people_search WHERE {joined} ORDER BY {how} LIMIT %s"  # noqa: S608
    return [row[0] for row in _run(sql, [*params, *extra, limit])], total


# --- hits ----------------------------------------------------------------------------------------------------------


def _hits(ids: list[int], query: Query) -> list[Hit]:
    entries = Entry.objects.select_related("person").defer("attachments", "uid").in_bulk(ids)
    rows = Participation.objects.filter(entry__in=ids, role="from").values_list(
        "entry_id", "identity__shown_as", "identity__value"
    )
    senders = {entry: read_name(shown, value).shown or value for entry, shown, value in rows}
    return [_hit(entries[pk], senders.get(pk, ""), query) for pk in ids if pk in entries]


def _hit(entry: Entry, sender: str, query: Query) -> Hit:
    found = snippet(entry.text, query) or snippet(entry.body, query)
    if found is None:
        start = " ".join((entry.text or entry.body)[:200].split())[:160]
        found = (start, ())
    return Hit(
        entry_id=entry.pk,
        message_id=entry.message_id,
        at=entry.at,
        sender=sender or (entry.person.name if entry.person else ""),
        subject=entry.subject,
        snippet=found[0],
        marks=found[1],
        person_id=entry.person_id,
        kind=entry.kind,
    )
