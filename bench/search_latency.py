# ruff: noqa: E402 (Django wants its settings before its models are imported)
"""How quick search is, as a warm library call: bench/search_latency.py MAILDIR [COUNT] [--brute | --engines]

MAILDIR comes from bench/maildir.py; a twentieth of Vietnamese sentences (vi_vsfc, SINCERELY_TEST_DATA) is put among its
messages, and all are repeated with later dates until there are COUNT (200,000). They are written as entries with their
index, past the import, into a desk under SINCERELY_DATA (kept there; without it a new one is made and thrown away).

Prints µs a message of `add_documents`, then p50 and p95 in ms of eleven kinds of queries drawn by a fixed seed from the
vocabulary's bands, total included, with the processor's time beside it. --brute: totals are compared with a count that
reads every entry. --engines: the same words asked of the former shared FTS5 table, of today's, and of tantivy (if it is
installed), without rows and snippets.
"""

import csv
import hashlib
import os
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
os.environ.setdefault("SINCERELY_DATA", tempfile.mkdtemp(prefix="sincerely-bench-"))

import django

django.setup()

import search_engines
from django.core.management import call_command
from django.db import transaction

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.people.actions.index import MAX_BODY, Document, add_documents, reindex
from sincerely.people.actions.rows import insert_objects, insert_rows
from sincerely.people.models import Entry, Identity, Participation, Person
from sincerely.people.queries import index_problems, search
from sincerely.people.search_query import WORDS, Query, parse_query, plain, searchable
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import Address, MessageRecord

SEED = 20_261_124
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CORPORA = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data"))
EACH = 12
"""Queries of a kind."""
PLAIN_KINDS = (
    "rare word", "common word", "two words", "phrase", "prefix", "days + word", "has:attachment + word",
    "Vietnamese, bare", "word -word",
)  # fmt: skip
BRUTE_EACH = 4
PASSES = 3


@dataclass(frozen=True)
class Letter:
    at: datetime
    sender: Address
    readers: tuple[Address, ...]
    subject: str
    body: str
    attachments: int


def letters(folder: Path) -> list[Letter]:
    """Real messages, and Vietnamese sentences as if somebody had written them in a row."""
    rng = random.Random(SEED)
    read = [parse(path.read_bytes()) for path in sorted((folder / "cur").iterdir())]
    found = [
        Letter(r.at, r.sender, (*r.to[:20], *r.cc[:20]), r.subject, r.body, len(r.attachments))
        for r in read
        if isinstance(r, MessageRecord) and r.at
    ]
    path = CORPORA / "vi_vsfc" / "vsfc.tsv"
    if path.exists():
        with path.open(encoding="utf-8") as file:
            sentences = [max(row, key=len) for row in csv.reader(file, delimiter="\t") if row]
        rng.shuffle(sentences)
        for start in range(0, min(len(sentences), len(found) // 20 * 6), 6):
            like = found[rng.randrange(len(found))]
            chosen = sentences[start : start + 6]
            found.append(Letter(like.at, like.sender, like.readers, chosen[0][:60], "\n".join(chosen), 0))
    rng.shuffle(found)
    return found


def build(owner: Owner, base: list[Letter], count: int) -> tuple[float, float]:
    """Write `count` entries with who took part and their index; return µs a message of add_documents: wall, CPU."""
    identities = _people(owner, base)
    wall = cpu = 0.0
    for first in range(0, count, 500):
        numbers = range(first, min(first + 500, count))
        batch = [(number, base[number % len(base)]) for number in numbers]
        entries = [_entry(owner, letter, number, number // len(base), identities) for number, letter in batch]
        with transaction.atomic():
            insert_objects(Entry, entries)
            rows = []
            for entry, (_, letter) in zip(entries, batch, strict=True):
                parts = [("from", letter.sender), *(("to", reader) for reader in letter.readers)]
                known = {(role, identities[a.email].pk) for role, a in parts if a.email in identities}
                rows += [(owner.pk, entry.pk, pk, role) for role, pk in sorted(known)]
            insert_rows(Participation, ("owner_id", "entry_id", "identity_id", "role"), rows)
            documents = [
                Document(entry, _shown([letter.sender]), _shown(letter.readers))
                for entry, (_, letter) in zip(entries, batch, strict=True)
            ]
            begun, busy = time.perf_counter(), time.process_time()
            add_documents(documents)
            wall, cpu = wall + time.perf_counter() - begun, cpu + time.process_time() - busy
    return wall / count * 1e6, cpu / count * 1e6


def _shown(addresses: "list[Address] | tuple[Address, ...]") -> str:
    return "\n".join(f"{address.name} {address.email}" for address in addresses)


def _people(owner: Owner, base: list[Letter]) -> dict[str, Identity]:
    everybody = {a.email: a.name for one in base for a in (one.sender, *one.readers) if a.email}
    people = [Person(owner=owner, name=name or email, name_key="") for email, name in everybody.items()]
    with transaction.atomic():
        insert_objects(Person, people)
        made = [
            Identity(owner=owner, person=person, value=email[:320], shown_as=name[:300])
            for person, (email, name) in zip(people, everybody.items(), strict=True)
        ]
        insert_objects(Identity, made)
    return dict(zip(everybody, made, strict=True))


def _entry(owner: Owner, letter: Letter, number: int, turn: int, identities: dict[str, Identity]) -> Entry:
    known = identities.get(letter.sender.email)
    return Entry(
        owner=owner,
        digest=hashlib.sha256(b"%d" % number).hexdigest(),
        kind="message",
        at=letter.at + timedelta(days=11 * turn),
        direction="in",
        person_id=known.person_id if known else None,
        message_id=f"{number}@bench.example",
        subject=letter.subject.replace("\0", ""),
        text=letter.body.replace("\0", "").encode("utf-8", "replace").decode(),
        attachments=[{"name": "a", "type": "a/a", "size": 1}] * letter.attachments,
    )


# --- queries -------------------------------------------------------------------------------------------------------


def draw(base: list[Letter]) -> dict[str, list[str]]:
    """Return EACH queries of each kind, drawn by the seed from words by how many letters hold them."""
    rng = random.Random(SEED)
    texts = [WORDS.findall(plain(one.body)) for one in base]
    holders = Counter(word for words in texts for word in set(words) if len(word) > 1 or word == "a")
    bands = {
        "rare": [w for w, n in holders.items() if 2 <= n <= 20 and len(w) > 3],
        "middle": [w for w, n in holders.items() if 0.002 < n / len(base) < 0.02 and len(w) > 3],
        "common": [w for w, n in holders.items() if n / len(base) >= 0.05],
    }
    names = [w for w, n in Counter(one.sender.email.partition("@")[0] for one in base).most_common(30) if w.isalpha()]
    people = [e for e, _ in Counter(one.sender.email for one in base).most_common(40) if e]
    vietnamese = Counter(
        plain(word) for one in base for word in WORDS.findall(one.body) if not word.isascii() and plain(word).isascii()
    )
    phrases = [" ".join(words[i : i + rng.choice((2, 3))]) for words in texts if len(words) > 30
               for i in [rng.randrange(len(words) - 3)]]  # fmt: skip
    years = sorted({one.at.year for one in base})[1:-1]

    def one(band: str) -> str:
        return rng.choice(sorted(bands[band]))

    kinds = {
        "rare word": lambda: one("rare"),
        "common word": lambda: one("common"),
        "two words": lambda: f"{one('common')} {one(rng.choice(('middle', 'common')))}",
        "phrase": lambda: f'"{rng.choice(phrases)}"',
        "prefix": lambda: f"{one('middle')[: rng.choice((3, 4, 5))]}*",
        "from: + word": lambda: f"from:{rng.choice(names)} {one(rng.choice(('middle', 'common')))}",
        "days + word": lambda: f"after:{rng.choice(years)} before:{years[-1] + 1} {one('common')}",
        "person: + word": lambda: f"person:{rng.choice(people)} {one(rng.choice(('middle', 'common')))}",
        "has:attachment + word": lambda: rng.choice(("has:attachment", f"has:attachment {one('common')}")),
        "Vietnamese, bare": lambda: " ".join(rng.sample([w for w, _ in vietnamese.most_common(150)] or ["khong"], 2)
                                             if len(vietnamese) > 1 else ["khong"]),
        "word -word": lambda: f"{one('common')} -{one(rng.choice(('middle', 'common')))}",
    }  # fmt: skip
    return {kind: [make() for _ in range(EACH)] for kind, make in kinds.items()}


def at(times: list[float], share: float) -> float:
    """The value that `share` of the times do not exceed, in ms."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


@dataclass
class Times:
    """Of some queries: seconds on the clock, and of the processor's time in this process."""

    wall: list[float]
    busy: list[float]

    def shown(self) -> str:
        """Return p50 and p95 of both, in ms."""
        return "".join(f"{at(times, share):8.1f}" for times in (self.wall, self.busy) for share in (0.5, 0.95))


def measure(owner: Owner, drawn: dict[str, list[str]]) -> None:
    """Print p50 and p95 on the clock, then of processor time (what a machine without others would need), in ms."""
    print(f"{'':24}{'newest: p50':>16}{'p95':>8}{'cpu p50':>8}{'p95':>8}", end="")
    print(f"   relevance: p50{'p95':>8}{'cpu p50':>8}{'p95':>8}   most found")
    pooled = {order: Times([], []) for order in ("newest", "relevance")}
    for kind, queries in drawn.items():
        line, most = f"{kind:<24}        ", 0
        for order, all_of_them in pooled.items():
            times = Times([], [])
            for turn in range(PASSES + 1):
                for query in queries:
                    begun, busy = time.perf_counter(), time.process_time()
                    found = search(owner, query, order=order)
                    if turn:
                        times.wall.append(time.perf_counter() - begun)
                        times.busy.append(time.process_time() - busy)
                    most = max(most, found.total)
            all_of_them.wall += times.wall
            all_of_them.busy += times.busy
            line += times.shown() + ("         " if order == "newest" else "")
        print(f"{line}{most:>13,}", flush=True)
    line = f"{'all, ' + str(sum(map(len, drawn.values()))) + ' queries':<24}        "
    print(line + "         ".join(times.shown() for times in pooled.values()))


def brute(owner: Owner, drawn: dict[str, list[str]]) -> None:
    """Count by reading every entry what the queries without people should find, and compare with `total`.

    Words are looked for one after the other in the folded words of each field, without any index. The index is written
    anew before, for a letter may show another name of somebody than the one that is kept of them.
    """
    reindex(owner)
    asked = [query for kind in PLAIN_KINDS for query in drawn[kind][:BRUTE_EACH]]
    queries = [parse_query(query) for query in asked]
    counts = [0] * len(queries)
    names: dict[int, dict[bool, list[str]]] = {}
    rows = Participation.objects.filter(owner=owner).values_list(
        "entry_id", "role", "identity__shown_as", "identity__value"
    )
    for pk, role, shown, value in rows.iterator(chunk_size=10_000):
        names.setdefault(pk, {}).setdefault(role == "from", []).append(f"{shown} {value}")
    zone = ZoneInfo(owner.timezone)
    for entry in Entry.objects.filter(owner=owner).iterator(chunk_size=2_000):
        beside = names.get(entry.pk, {})
        whole = (entry.body or entry.text)[:MAX_BODY]
        fields = {
            "sender": "\n".join(beside.get(True, ())), "recipients": "\n".join(beside.get(False, ())),
            "subject": entry.subject, "body": f"{whole}\n{entry.place}",
        }  # fmt: skip
        words = {name: f" {searchable(text)} " for name, text in fields.items()}
        day = entry.at.astimezone(zone).date()
        for number, query in enumerate(queries):
            counts[number] += holds(query, words, day, bool(entry.attachments))
    wrong = 0
    for text, count in zip(asked, counts, strict=True):
        total = search(owner, text, limit=1).total
        if total != count:
            wrong += 1
            print(f"  {text!r}: total {total}, counted {count}")
    print(f"totals that differ from a count of every entry: {wrong} of {len(asked)}, {sum(counts):,} hits in all")


def holds(query: Query, words: dict[str, str], day: date, attached: bool) -> bool:
    """Whether an entry answers a query, by its words alone."""
    if (query.after is not None and day < query.after) or (query.before is not None and day >= query.before):
        return False
    if query.has_attachment is not None and query.has_attachment != attached:
        return False
    for term in query.terms:
        sought = " " + " ".join(term.words) + ("" if term.prefix else " ")
        where = [words[term.column]] if term.column else words.values()
        if any(sought in text for text in where) == term.excluded:
            return False
    return True


def main() -> None:
    numbers = [int(word) for word in sys.argv[2:] if word.isdecimal()]
    count = numbers[0] if numbers else 200_000
    call_command("migrate", verbosity=0)
    owner = Owner.objects.filter(email="bench@desk.example").first()
    base = letters(Path(sys.argv[1]))
    if owner is None:
        owner = create_owner("bench@desk.example", "Bench", now=NOW)
        begun = time.perf_counter()
        wall, cpu = build(owner, base, count)
        print(f"{count:,} entries of {len(base):,} different letters in {time.perf_counter() - begun:.0f} s;", end=" ")
        print(f"add_documents {wall:.0f} µs a message ({cpu:.0f} of processor time)")
    begun = time.perf_counter()
    print(f"index_problems {index_problems(owner)} in {(time.perf_counter() - begun) * 1000:.0f} ms")
    drawn = draw(base)
    if "--brute" in sys.argv:
        brute(owner, drawn)
    elif "--engines" in sys.argv:
        search_engines.compare(base, count, drawn)
    else:
        measure(owner, drawn)
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
