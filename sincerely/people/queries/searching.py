"""Searching the timeline: SQLite's FTS5, whose row numbers run with the date, or PostgreSQL's tsvector."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Literal
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.identity import read_name
from sincerely.people.models import Entry, Identity, Participation
from sincerely.people.queries.finding import people_called
from sincerely.people.search_query import Query, as_fts5, as_tsquery, parse_query
from sincerely.people.snippets import best_piece, cut, find_marks

Order = Literal["newest", "relevance"]
RANKED = 10_000
"""So many of the newest matches are ranked by relevance: it bounds the time that a very common word takes."""
HALF_DAYS = 180.0
ID_BITS = 28
"""As in actions/index.py: the low bits of a row number are the entry's id, the rest its date in seconds."""
_ID = (1 << ID_BITS) - 1
_LOWEST, _HIGHEST = -(1 << 62), (1 << 62) - 1
_OF_PEOPLE = """(rowid & {id_bits}) IN (
    SELECT id FROM people_entry WHERE owner_id = %s AND person_id IN ({people})
    UNION ALL SELECT entry_id FROM people_participation WHERE owner_id = %s AND identity_id IN ({identities}))"""
# The tables of the subqueries have rowids too: without its table's name the search's would not be meant.
_IS_OF_PEOPLE = """(EXISTS (SELECT 1 FROM people_entry e
    WHERE e.id = ({table}.rowid & {id_bits}) AND e.owner_id = %s AND e.person_id IN ({people}))
    OR EXISTS (SELECT 1 FROM people_participation p
    WHERE p.entry_id = ({table}.rowid & {id_bits}) AND p.owner_id = %s AND p.identity_id IN ({identities})))"""
_PRICE = 5
"""What it takes to ask of one match whether it is theirs, in times of what it takes to list one entry of theirs."""
# bm25 is the smaller the better: weights of sender, recipients, subject, body, flags. What is asked for again is mostly
# recent, and the need falls as a power of the time (Anderson and Schooler 1991): today doubles, half a year ago adds
# a half, ten years ago next to nothing.
_BY_RELEVANCE = (
    f"bm25({{table}}, 4, 2, 6, 1, 0) * (1 + {HALF_DAYS} / ({HALF_DAYS} + abs((rowid >> {ID_BITS}) - %s) / 86400.0)),"
    " rowid DESC"
)


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
    subject_marks: tuple[tuple[int, int], ...] = ()
    sender_marks: tuple[tuple[int, int], ...] = ()
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """Hits in order, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int
    query: Query
    ranked: int | None = None
    """By relevance: only so many of the newest matches were ranked; None where all were."""
    unknown: tuple[str, ...] = ()
    """Names after person: that nobody has."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query with its days as instants and its names as ids, of one owner."""

    owner: Owner
    query: Query
    after: datetime | None
    before: datetime | None
    until: datetime | None
    people: tuple[tuple[int, ...], ...]
    limit: int
    order: Order


def search(
    owner: Owner, text: str, *, limit: int = 20, order: Order = "newest", until: datetime | None = None
) -> Found:
    """Find entries of this owner; nothing after `until` is seen or counted. No query is an error.

    `total` is exact. By relevance each match is worth bm25 x (1 + 180 / (180 + age in days)), its age counted from
    `until`, else from the newest match; where more than RANKED match, the newest RANKED are ranked.
    """
    query = parse_query(text)
    if query.empty:
        return Found((), 0, query)
    people = [tuple(people_called(owner, who)) for who in query.people]
    unknown = tuple(who for who, found in zip(query.people, people, strict=True) if not found)
    if unknown:
        return Found((), 0, query, unknown=unknown)
    zone = ZoneInfo(owner.timezone)
    asked = _Asked(
        owner, query, _midnight(query.after, zone), _midnight(query.before, zone), until, tuple(people),
        max(0, min(limit, 1000)), order,
    )  # fmt: skip
    if connection.vendor == "postgresql":
        ids, total, ranked = _on_postgresql(asked)
    elif query.terms or query.has_attachment is not None:
        ids, total, ranked = _on_sqlite(asked)
    else:
        ids, total, ranked = _by_days_and_people(asked)
    return Found(tuple(_hits(owner, ids, query)), total, query, ranked)


def _midnight(day: date | None, zone: ZoneInfo) -> datetime | None:
    """When a day begins for the owner; a day at the edge of the calendar stands in UTC's."""
    if day is None:
        return None
    start = datetime.combine(day, time.min, zone)
    return start.replace(tzinfo=ZoneInfo("UTC")) if day.year in (1, 9999) else start


def _run(sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


_Answer = tuple[list[int], int, int | None]
"""Ids in order, how many in all, how many of them were ranked (None: all)."""

# --- SQLite --------------------------------------------------------------------------------------------------------


def _on_sqlite(asked: _Asked) -> _Answer:
    """Answer from the owner's own FTS5 table; nobody else's words are in it."""
    table = f"people_search_{int(asked.owner.pk)}"
    if not _run("SELECT 1 FROM sqlite_master WHERE name = %s", [table]):
        return [], 0, None
    low, high = _row_numbers(asked)
    where = f"FROM {table} WHERE {table} MATCH %s AND rowid >= %s AND rowid < %s"
    params: list[Any] = [as_fts5(asked.query), low, high]
    for ids in asked.people:
        condition, values = _of_people(asked.owner, ids, where, params)
        where, params = f"{where} AND {condition}", [*params, *values]
    # By relevance all that is ranked is listed at once; the rest, which is only counted, lies below what was listed.
    wanted = RANKED if asked.order == "relevance" else asked.limit + 1
    rows = [row[0] for row in _run(f"SELECT rowid {where} ORDER BY rowid DESC LIMIT %s", [*params, wanted])]
    total = len(rows)
    if total == wanted:
        total += _run(f"SELECT count(*) {where}", [*params[:2], rows[-1], *params[3:]])[0][0]
    if asked.order == "relevance" and len(rows) > 1:
        now = rows[0] >> ID_BITS if asked.until is None else int(asked.until.timestamp())
        params[1] = rows[-1]
        how = _BY_RELEVANCE.format(table=table)
        found = _run(f"SELECT rowid {where} ORDER BY {how} LIMIT %s", [*params, now, asked.limit])
        rows = [row[0] for row in found]
    ranked = RANKED if asked.order == "relevance" and total > RANKED else None
    return [row & _ID for row in rows[: asked.limit]], total, ranked


def _of_people(owner: Owner, people: Sequence[int], where: str, params: list[Any]) -> tuple[str, list[Any]]:
    """The condition that these people had a part, by the quicker way: list all that is theirs, or ask of each match."""
    identities = list(Identity.objects.filter(owner=owner, person__in=people).values_list("pk", flat=True))
    theirs = Participation.objects.filter(owner=owner, identity__in=identities).count()
    matches = _run(f"SELECT count(*) FROM (SELECT 1 {where} LIMIT %s)", [*params, 1 + theirs // _PRICE])[0][0]  # noqa: S608
    marks = {"people": _marks(people), "identities": _marks(identities), "id_bits": _ID}
    marks["table"] = f"people_search_{int(owner.pk)}"
    how = _IS_OF_PEOPLE if matches * _PRICE < theirs else _OF_PEOPLE
    return how.format(**marks), [owner.pk, *people, owner.pk, *identities]


def _marks(values: Sequence[int]) -> str:
    return ", ".join(["%s"] * len(values)) or "NULL"


def _row_numbers(asked: _Asked) -> tuple[int, int]:
    """(from, before) as row numbers."""
    low = _LOWEST if asked.after is None else int(asked.after.timestamp()) << ID_BITS
    high = _HIGHEST if asked.before is None else int(asked.before.timestamp()) << ID_BITS
    if asked.until is not None:
        high = min(high, (int(asked.until.timestamp()) + 1) << ID_BITS)
    return max(_LOWEST, min(low, _HIGHEST)), max(_LOWEST, min(high, _HIGHEST))


def _by_days_and_people(asked: _Asked) -> _Answer:
    """Answer where no word is asked for: from the timeline itself, the newest first."""
    entries = Entry.objects.filter(owner=asked.owner)
    if asked.after is not None:
        entries = entries.filter(at__gte=asked.after)
    if asked.before is not None:
        entries = entries.filter(at__lt=asked.before)
    if asked.until is not None:
        entries = entries.filter(at__lte=asked.until)
    for ids in asked.people:
        took_part = Participation.objects.filter(owner=asked.owner, identity__person__in=ids).values("entry")
        entries = entries.filter(Q(person__in=ids) | Q(pk__in=took_part))
    found = list(entries.order_by("-at", "-pk").values_list("pk", flat=True)[: asked.limit + 1])
    total = len(found) if len(found) <= asked.limit else entries.count()
    return found[: asked.limit], total, None


# --- PostgreSQL ----------------------------------------------------------------------------------------------------


def _on_postgresql(asked: _Asked) -> _Answer:
    """Answer from the tsvectors of this owner."""
    words = as_tsquery(asked.query)
    conditions: list[tuple[object, str]] = [
        (words, "doc @@ to_tsquery('simple', %s)"),
        (asked.after, "at >= %s"),
        (asked.before, "at < %s"),
        (asked.until, "at <= %s"),
    ]
    where: list[str] = ["owner_id = %s"]
    params: list[Any] = [asked.owner.pk]
    for value, condition in conditions:
        if value:
            where.append(condition)
            params.append(value)
    if asked.query.has_attachment is not None:
        where.append("has_attachment" if asked.query.has_attachment else "NOT has_attachment")
    for ids in asked.people:
        where.append(
            "entry_id IN (SELECT id FROM people_entry WHERE person_id = ANY(%s) UNION SELECT p.entry_id"
            " FROM people_participation p JOIN people_identity i ON i.id = p.identity_id WHERE i.person_id = ANY(%s))"
        )
        params += [list(ids), list(ids)]
    joined = " AND ".join(where)
    newest = f"FROM people_search WHERE {joined} ORDER BY at DESC, entry_id DESC LIMIT %s"
    rows = _run(f"SELECT entry_id, at {newest}", [*params, asked.limit + 1])
    total = len(rows)
    if total > asked.limit:
        total = _run(f"SELECT count(*) FROM people_search WHERE {joined}", params)[0][0]  # noqa: S608
    if asked.order != "relevance" or not words or len(rows) < 2:
        return [row[0] for row in rows[: asked.limit]], total, None
    sql = (
        f"SELECT entry_id FROM (SELECT entry_id, at, doc {newest}) newest"  # noqa: S608
        " ORDER BY ts_rank(doc, to_tsquery('simple', %s))"
        f" * (1 + {HALF_DAYS} / ({HALF_DAYS} + abs(extract(epoch FROM at - %s)) / 86400)) DESC, at DESC, entry_id DESC"
        " LIMIT %s"
    )
    ranked = _run(sql, [*params, RANKED, words, asked.until or rows[0][1], asked.limit])
    return [row[0] for row in ranked], total, RANKED if total > RANKED else None


# --- hits ----------------------------------------------------------------------------------------------------------


_COLUMNS = ("pk", "message_id", "at", "subject", "text", "body", "attachments", "kind", "person_id", "person__name")


def _hits(owner: Owner, ids: list[int], query: Query) -> list[Hit]:
    rows = Participation.objects.filter(entry__in=ids, role="from").values_list(
        "entry_id", "identity__shown_as", "identity__value"
    )
    senders = {entry: read_name(shown, value).shown or value for entry, shown, value in rows}
    # Plain rows: making objects of them would take longer than finding them.
    found = {row[0]: row for row in Entry.objects.filter(owner=owner, pk__in=ids).values_list(*_COLUMNS)}
    return [_hit(found[pk], senders.get(pk, ""), query) for pk in ids if pk in found]


def _hit(row: tuple[Any, ...], sender: str, query: Query) -> Hit:
    pk, message_id, at, subject, text, body, attachments, kind, person_id, name = row
    snippet, marks = _piece(text, body, query)
    sender = sender or name or ""
    return Hit(
        entry_id=pk,
        message_id=message_id,
        at=at,
        sender=sender,
        subject=subject,
        snippet=snippet,
        marks=marks,
        person_id=person_id,
        kind=kind,
        subject_marks=tuple(find_marks(subject, query, column="subject")),
        sender_marks=tuple(find_marks(sender, query, column="sender")),
        attachments=len(attachments),
    )


def _piece(text: str, body: str, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The place with most of the words: in the new text, unless the quoted rest of the body has more of them."""
    here = best_piece(text, query)
    there = best_piece(body, query) if body else None
    if there is not None and (here is None or there[0] > here[0]):
        return cut(body, there[1])
    return cut(text, here[1]) if here else (" ".join((text or body)[:400].split())[:160], ())


# --- whether it is whole -------------------------------------------------------------------------------------------


def index_problems(owner: Owner) -> list[str]:
    """Return how this owner's index differs from the entries, as "key=count"; empty where they are equal.

    `index_missing` entries that cannot be found, `index_surplus` rows of entries that are gone, `index_uneven` rows of
    the index more or fewer than are kept beside it. Counts and joins of ids alone: about 0.1 s at 200,000 entries;
    `reindex` in actions puts each right.
    """
    key, owned = ("entry_id", "owner_id") if connection.vendor == "postgresql" else ("entry", "owner")
    indexed = f"SELECT 1 FROM people_search s WHERE s.{key} = e.id AND s.{owned} = e.owner_id"  # noqa: S608 (ours)
    unlisted = f"SELECT count(*) FROM people_entry e WHERE e.owner_id = %s AND NOT EXISTS ({indexed})"  # noqa: S608
    missing = _run(unlisted, [owner.pk])[0][0]
    rows = _run(f"SELECT count(*) FROM people_search WHERE {owned} = %s", [owner.pk])[0][0]  # noqa: S608
    problems = {"index_missing": missing, "index_surplus": rows - (Entry.objects.filter(owner=owner).count() - missing)}
    if connection.vendor != "postgresql":
        table = f"people_search_{int(owner.pk)}"
        there = _run("SELECT 1 FROM sqlite_master WHERE name = %s", [table])
        held = _run(f"SELECT count(*) FROM {table}_docsize", [])[0][0] if there else 0  # noqa: S608
        problems["index_uneven"] = abs(held - rows)
    return [f"{name}={count}" for name, count in problems.items() if count]
