"""How soon a draft is there: `open_need` on a loaded mailbox, warm. python bench/draft_latency.py [--n N] [--letters N]

Builds the demo's mailbox in a folder of its own (or takes SINCERELY_DATA with a mailbox of yours), opens every standing
need whose mode is `draft` N times, forgetting the letter each time, and prints median and 95th percentile in milliseconds.
`--letters N` first puts N further letters by hand to the same people on the timeline. The budget is 150 ms.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> None:
    """Build, open, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=10)
    parser.add_argument("--letters", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "SINCERELY_DATA": folder}
        subprocess.run([sys.executable, "-m", "sincerely", "demo", "--no-serve"], env=env, check=True, cwd=ROOT)
        os.environ |= {"SINCERELY_DATA": str(Path(folder) / "demo"), "DJANGO_SETTINGS_MODULE": "sincerely.settings"}
        measure(options.n, options.letters)


def measure(rounds: int, letters_more: int) -> None:
    """Open the needs of the only owner, and print how long it took."""
    import django  # noqa: PLC0415 - the data folder is known only now

    django.setup()
    from sincerely.accounts.models import Owner  # noqa: PLC0415
    from sincerely.journey import letters  # noqa: PLC0415
    from sincerely.journey.today import needs  # noqa: PLC0415
    from sincerely.people.models import Entry, Person  # noqa: PLC0415
    from sincerely.writing.models import Letter  # noqa: PLC0415

    owner, now = Owner.objects.get(), datetime.now(UTC)
    persons = Person.objects.in_bulk()
    some = list(persons.values())[:200]
    Entry.objects.bulk_create(
        Entry(owner=owner, digest=f"bench{n}", kind="message", direction="out", person=some[n % len(some)],
              language="en", at=now - timedelta(hours=n + 1),
              text=f"Hi {some[n % len(some)].given_name},\n\nHere is plan {n}, with all you wanted to know.\n\nBest,\nLan")
        for n in range(letters_more)
    )  # fmt: skip
    standing = [each for row in needs(owner, now=now) for each in (row, *row.also)]
    took = []
    for turn in range(rounds + 1):
        for need in standing:
            Letter.objects.filter(owner=owner, need=need.id).delete()
            began = time.perf_counter()
            opened = letters.open_need(owner, persons[need.person_id], need, now=now)
            if turn and opened.mode == "draft":
                took.append(1000 * (time.perf_counter() - began))
    took.sort()
    high = took[int(0.95 * (len(took) - 1))]
    print(f"{Entry.objects.count()} entries, {len(took)} drafts opened: median {statistics.median(took):.0f} ms, "
          f"p95 {high:.0f} ms, load {os.getloadavg()[0]:.1f}")  # fmt: skip


if __name__ == "__main__":
    main()
