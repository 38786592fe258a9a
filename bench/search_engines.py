"""The same words asked of three engines, in one run: `compare`, called by bench/search_latency.py --engines.

Each holds the same letters for one owner and answers with twenty row numbers and the exact total. Rows and snippets are
left out: they cost all three the same.
"""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sincerely.people.actions.index import row_key
from sincerely.people.search_query import FLAG, Query, Term, as_fts5, decomposed, parse_query, searchable

try:
    import tantivy
except ImportError:
    tantivy = None

PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;"
    " PRAGMA secure_delete=ON;"
)
RANKED = 10_000
Row = tuple[int, str, str, str, str, bool]
Ask = Callable[[Query, str], int]
KINDS = ("rare word", "common word", "two words", "phrase", "prefix", "Vietnamese, bare", "word -word")


def folder_size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


def former(folder: Path, rows: list[Row]) -> Ask:
    """One FTS5 table for all owners, a column that says whose it is, text kept, rows as they come."""
    base = sqlite3.connect(folder / "former.sqlite3", isolation_level=None)
    base.executescript(PRAGMAS)
    base.execute(
        "CREATE VIRTUAL TABLE t USING fts5(scope, sender, recipients, subject, body, entry UNINDEXED,"
        " tokenize = 'unicode61 remove_diacritics 0')"
    )
    for start in range(0, len(rows), 500):
        batch = [
            (key, "owner1" + (" hasattachment" if attached else ""), *map(searchable, texts), key & 0xFFFFFF)
            for key, *texts, attached in rows[start : start + 500]
        ]
        base.execute("BEGIN IMMEDIATE")
        base.executemany(
            "INSERT INTO t (rowid, scope, sender, recipients, subject, body, entry) VALUES (?,?,?,?,?,?,?)", batch
        )
        base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def term(one: Term) -> str:
        where = one.column or "{sender recipients subject body}"
        return f'{where} : "{" ".join(one.words)}"{" *" if one.prefix else ""}'

    def ask(query: Query, order: str) -> int:
        match = " AND ".join(['scope : "owner1"', *(term(one) for one in query.terms if not one.excluded)])
        for one in query.terms:
            match = f"({match}) NOT {term(one)}" if one.excluded else match
        how = "rowid DESC" if order == "newest" else "bm25(t, 0, 4, 2, 6, 1), rowid DESC"
        total = base.execute("SELECT count(*) FROM t WHERE t MATCH ?", (match,)).fetchone()[0]
        base.execute(f"SELECT rowid FROM t WHERE t MATCH ? ORDER BY {how} LIMIT 20", (match,)).fetchall()
        return total

    return ask


def today(folder: Path, rows: list[Row]) -> Ask:
    """An FTS5 table of the owner's own without text, rows in the order of their dates, the newest RANKED ranked."""
    base = sqlite3.connect(folder / "today.sqlite3", isolation_level=None)
    base.executescript(PRAGMAS)
    base.execute(
        "CREATE VIRTUAL TABLE t USING fts5(sender, recipients, subject, body, flags, content='',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    base.execute("INSERT INTO t (t, rank) VALUES ('automerge', 16)")
    for start in range(0, len(rows), 500):
        batch = [
            (key, *map(decomposed, texts), f"{FLAG}e {FLAG}a" if attached else f"{FLAG}e")
            for key, *texts, attached in sorted(rows[start : start + 500])
        ]
        base.execute("BEGIN IMMEDIATE")
        base.executemany("INSERT INTO t (rowid, sender, recipients, subject, body, flags) VALUES (?,?,?,?,?,?)", batch)
        base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def ask(query: Query, order: str) -> int:
        match = as_fts5(query)
        where, low = "FROM t WHERE t MATCH ? AND rowid >= ?", -(1 << 62)
        wanted = RANKED if order == "relevance" else 21
        found = base.execute(f"SELECT rowid {where} ORDER BY rowid DESC LIMIT ?", (match, low, wanted)).fetchall()
        total = len(found)
        if total == wanted:
            rest = f"SELECT count(*) {where} AND rowid < ?"
            total += base.execute(rest, (match, low, found[-1][0])).fetchone()[0]
        if order == "relevance" and found:
            how = "bm25(t, 4, 2, 6, 1, 0) * (1 + 180 / (180 + (rowid >> 28) / 86400.0)), rowid DESC"
            base.execute(f"SELECT rowid {where} ORDER BY {how} LIMIT 20", (match, found[-1][0])).fetchall()
        return total

    return ask


def second_engine(folder: Path, rows: list[Row]) -> Ask:
    """tantivy, committed once in 10,000 messages (a commit with each import's batch costs as much again)."""
    place = folder / "tantivy"
    place.mkdir()
    schema = tantivy.SchemaBuilder()
    schema.add_integer_field("owner", indexed=True, fast=True)
    schema.add_integer_field("key", stored=True, indexed=True, fast=True)
    names = ("sender", "recipients", "subject", "body")
    for name in names:
        schema.add_text_field(name)
    index = tantivy.Index(schema.build(), path=str(place))
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, (key, *texts, _attached) in enumerate(rows, 1):
        fields = dict(zip(names, map(searchable, texts), strict=True))
        writer.add_document(tantivy.Document(owner=1, key=key, **fields))
        if number % 10_000 == 0:
            writer.commit()
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def term(one: Term) -> str:
        if one.prefix:  # only of phrases: no prefix of one word in its query language
            raise NotImplementedError
        return ("-" if one.excluded else "+") + '"' + " ".join(one.words) + '"'

    def ask(query: Query, order: str) -> int:
        words = " ".join(term(one) for one in query.terms)
        asked = index.parse_query(f"+owner:1 {words}", list(names))
        more = {"order_by_field": "key"} if order == "newest" else {}
        return searcher.search(asked, 20, count=True, **more).count

    return ask


def compare(base: list, count: int, drawn: dict[str, list[str]]) -> None:
    """Build and ask each engine; print size, µs a message, p50 and p95 in ms of processor time, and whether totals agree."""
    rows: list[Row] = []
    for number in range(count):
        letter, turn = base[number % len(base)], number // len(base)
        key = row_key(letter.at, number) + ((turn * 11 * 86400) << 28)
        shown = [" \n".join(f"{a.name} {a.email}" for a in some) for some in ([letter.sender], letter.readers)]
        body = letter.body.encode("utf-8", "replace").decode()
        rows.append((key, *shown, letter.subject, body, bool(letter.attachments)))
    folder = Path(tempfile.mkdtemp(prefix="sincerely-engines-"))
    totals: dict[str, dict[str, int]] = {}
    print(f"{'':34}{'µs':>5}{'MB':>6}  {'newest p50':>10}{'p95':>7}{'relevance p50':>15}{'p95':>7}")
    for name, make in (
        ("shared FTS5, bm25 of all", former),
        ("FTS5 for each owner", today),
        ("tantivy", second_engine),
    ):
        if name == "tantivy" and tantivy is None:
            print("tantivy is not installed")
            continue
        before, begun = folder_size(folder), time.process_time()
        ask = make(folder, rows)
        line = f"{name:<34}{(time.process_time() - begun) / count * 1e6:5.0f}{folder_size(folder) - before:6.0f}  "
        totals[name] = {}
        for order in ("newest", "relevance"):
            times = []
            for kind in KINDS:
                for text in drawn[kind]:
                    try:
                        times += _times(ask, parse_query(text), order, totals[name], text)
                    except NotImplementedError:
                        continue
            times.sort()
            line += f"{times[len(times) // 2]:{10 if order == 'newest' else 15}.1f}{times[int(len(times) * 0.95)]:7.1f}"
        print(line, flush=True)
    first = totals["shared FTS5, bm25 of all"]
    for name, theirs in totals.items():
        differ = [text for text, total in theirs.items() if total != first[text]]
        print(f"{name}: totals differ from the first's in {len(differ)} of {len(theirs)} queries {differ[:4]}")
    print(f"load {os.getloadavg()[0]:.1f}")
    shutil.rmtree(folder)


def _times(ask: Ask, query: Query, order: str, totals: dict[str, int], text: str) -> list[float]:
    """Of three times after the first, in ms of processor time: other work on the machine changes it less."""
    totals[text] = ask(query, order)
    times = []
    for _ in range(3):
        begun = time.process_time()
        ask(query, order)
        times.append((time.process_time() - begun) * 1000)
    return times
