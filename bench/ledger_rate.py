# ruff: noqa: PLC0415 -- tables can be imported only after Django was set up, in an empty folder
"""The ledger at size: what an append adds to a transaction, what a proof and an audit cost.

    python bench/ledger_rate.py [--entries 100000] [--folder DIR] [--batch 200]

SQLite with the desk's own settings (WAL, synchronous=FULL) in an empty folder. Entries are receipts of a letter with
HTML part and attachment (payload of about 2.5 KB), `--batch` to a transaction while filling. Then, at that size:

append   200 transactions with one small row of another table each, and the same with one entry beside it: the
         difference is what an act pays for being logged; also the call alone, inside a transaction
proof    200 random receipts: `queries.proof`, under a signed checkpoint
audit    `queries.audit` of everything: the log, its nodes, its payloads, its checkpoints
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

NOW = datetime(2026, 11, 23, 2, 14, tzinfo=UTC)
SAMPLES = 200


def start(folder: Path) -> None:
    """Django on an empty database in `folder`."""
    os.environ.update(
        SINCERELY_DATA=str(folder), DJANGO_SETTINGS_MODULE="sincerely.settings", SINCERELY_DATABASE_URL=""
    )
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def payload(number: int) -> dict[str, object]:
    """A receipt as a letter with an HTML part and one attachment has it, with its own id and digests."""
    digest = f"{number:064x}"
    text = {"words": 61, "chars": 312, "words_sha256": digest, "quotes_sha256": digest, "markup": 80}
    part = {
        "type": "text/html", "name": "", "at": "", "cid": "", "inside": "mixed/0:alternative", "charset": "utf-8",
        "flow": "", "bytes": 900, "sha256": digest, "text": {**text, "markup_sha256": digest},
    }  # fmt: skip
    names = ("From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID", "AI-Disclosure", "Sincerely-Receipt")
    return {
        "v": "sincerely-receipt/1", "id": f"{number:022d}", "message_id": f"<{number}@desk.example>",
        "mode": "ai-originated", "words": {"human": 12, "composer": 20, "model": 0},
        "review": {"name": "Lan Nguyễn", "approved_at": "2026-11-23T02:14:00Z", "auth": "one-time-link"},
        "content": {
            "salt": "AAECAwQFBgcICQoLDA0ODw==", "fields": dict.fromkeys(names, digest), "words_sha256": digest,
            "sha256": digest, "recipients_commit": digest, "parts": [part, part, {**part, "text": None}],
        },
    }  # fmt: skip


def fill(entries: int, batch: int) -> float:
    """Append so many receipts, `batch` to a transaction; seconds for each."""
    from django.db import transaction

    from sincerely.trust import actions

    begun = time.perf_counter()
    for first in range(0, entries, batch):
        with transaction.atomic():
            for number in range(first, min(first + batch, entries)):
                actions.issue_receipt(payload(number), owner="1", language="en", now=NOW)
    return (time.perf_counter() - begun) / entries


def milliseconds(acts: list[Callable[[], object]]) -> dict[str, float]:
    """Median and 95th percentile of how long each takes by the clock, and the mean of the processor's time."""
    took, cpu = [], time.process_time()
    for act in acts:
        begun = time.perf_counter()
        act()
        took.append((time.perf_counter() - begun) * 1000)
    cpu = (time.process_time() - cpu) * 1000 / len(acts)
    took.sort()
    return {
        "median": round(statistics.median(took), 3), "p95": round(took[int(len(took) * 0.95)], 3),
        "cpu mean": round(cpu, 3),
    }  # fmt: skip


def appends(entries: int) -> dict[str, dict[str, float]]:
    """Transactions with and without an entry, taken in turn, and the call alone."""
    from django.db import transaction

    from sincerely.trust import actions
    from sincerely.trust.models import Outside

    inside: list[float] = []

    def act(number: int, *, logged: bool) -> None:
        with transaction.atomic():
            Outside.objects.create(kind="bench", place=str(number), tried_at=NOW)
            if logged:
                begun = time.perf_counter()
                actions.append("sent", {"message_id": f"<{number}@desk.example>", "state": "sent"}, NOW)
                inside.append((time.perf_counter() - begun) * 1000)

    plain, logged = [], []
    for number in range(SAMPLES):
        plain.append(lambda number=number: act(2 * number, logged=False))
        logged.append(lambda number=number: act(2 * number + 1, logged=True))
    without, with_entry = milliseconds(plain), milliseconds(logged)
    inside.sort()
    alone = {"median": round(statistics.median(inside), 3), "p95": round(inside[int(len(inside) * 0.95)], 3)}
    return {"transaction without": without, "transaction with": with_entry, "append alone": alone}


def main() -> None:
    """Print all figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--batch", type=int, default=200)
    parser.add_argument("--folder", default=None, help="on the disk to measure; default a temporary folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        start(Path(folder))
        from sincerely.trust import actions, queries

        each = fill(given.entries, given.batch)
        added = appends(given.entries)
        actions.sign_checkpoint(NOW)
        wanted = random.Random(1).sample(range(given.entries), min(SAMPLES, given.entries))
        proofs = milliseconds([lambda n=n: queries.proof(f"{n:022d}") for n in wanted])
        begun, cpu = time.perf_counter(), time.process_time()
        found = queries.audit()
        seconds = {"clock": round(time.perf_counter() - begun, 2), "cpu": round(time.process_time() - cpu, 2)}
    said = {"entries": found.size, "ok": found.ok, "fill ms each": round(each * 1000, 3), **added}
    print(json.dumps({**said, "proof ms": proofs, "audit s": seconds, "load": round(os.getloadavg()[0], 2)}, indent=1))


if __name__ == "__main__":
    main()
