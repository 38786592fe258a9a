# ruff: noqa: E402 (Django wants its settings before its models are imported)
"""Place real letters and search them: SINCERELY_DATA=/tmp/x PYTHONPATH=. python bench/search_latency.py MBOX[.gz].

Prints messages placed per second (parsing left out) and the latency of searches, p50 and p95 in ms, at that size.
"""

import gzip
import hashlib
import mailbox
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
os.environ.setdefault("SINCERELY_DATA", tempfile.mkdtemp(prefix="sincerely-bench-"))

import django

django.setup()

from django.core.management import call_command
from django.db import transaction

from sincerely.accounts.actions import create_owner
from sincerely.people.actions import place
from sincerely.people.queries import search
from sincerely.sources.models import Blob
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import MessageRecord

WORDS = ("meeting", "tomorrow call", '"thank you"', "speech*", "the", "has:attachment", "nothingwillmatchthis")


def queries(records: list[MessageRecord]) -> list[str]:
    """Words, and operators with the names that stand in these letters most often."""
    senders = Counter(record.sender.email.partition("@")[0] for record in records)
    (first, _), (second, _), (third, _) = senders.most_common(3)
    middle = sorted(record.at for record in records if record.at)[len(records) // 2]
    days = f"after:{middle:%Y-%m-01} before:{middle.year + 1}-{middle:%m}-01"
    return [*WORDS, f"from:{second}", f"to:{third} schedule", f"{days} plan", f"person:{second} draft", f"from:{first}"]


def letters(path: Path) -> list[MessageRecord]:
    with tempfile.NamedTemporaryFile(suffix=".mbox") as file:
        file.write(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())
        file.flush()
        parsed = [parse(message.as_bytes()) for message in mailbox.mbox(file.name)]
    return [record for record in parsed if isinstance(record, MessageRecord)]


def main() -> None:
    path = Path(sys.argv[1])
    call_command("migrate", verbosity=0)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    records = letters(path)
    readers = Counter(address.email for record in records for address in record.to)
    address = readers.most_common(1)[0][0] if readers else "nobody@desk.example"
    owner = create_owner(address, "Owner", now=now)
    seconds = busy = 0.0
    totals = [0, 0, 0]
    for first in range(0, len(records), 500):
        batch = records[first : first + 500]
        with transaction.atomic():
            keep_blobs(batch)
            start, begun = time.perf_counter(), time.process_time()
            placed = place(owner, batch, source=None, now=now)
            seconds += time.perf_counter() - start
            busy += time.process_time() - begun
        totals = [a + b for a, b in zip(totals, (placed.new, placed.known, placed.people), strict=True)]
    print(f"placed {totals} (new, known, people) in {seconds:.1f} s = {len(records) / seconds:,.0f} messages/s")
    print(f"of that {busy:.1f} s of processor time = {len(records) / busy:,.0f} messages/s")
    for order in ("newest", "relevance"):
        everything: list[float] = []
        for query in queries(records):
            times = []
            for _ in range(7):
                begun = time.perf_counter()
                found = search(owner, query, order=order)
                times.append((time.perf_counter() - begun) * 1000)
            everything += times
            shown = query.partition(":")[0] + ":" if ":" in query else query
            print(f"  {order:<9} {shown:<24} total {found.total:>6}  {statistics.median(times):6.1f} ms")
        everything.sort()
        print(
            f"{order}: p50 {statistics.median(everything):.1f} ms, p95 {everything[int(len(everything) * 0.95)]:.1f} ms"
        )


def keep_blobs(batch: list[MessageRecord]) -> None:

    Blob.objects.bulk_create(
        [Blob(sha256=hashlib.sha256(r.raw).hexdigest(), data=b"", size=len(r.raw)) for r in batch],
        ignore_conflicts=True,
    )


if __name__ == "__main__":
    main()
