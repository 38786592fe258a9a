"""Kill an import and a sync with SIGKILL at random points, let each go on, and compare all rows with an unbroken run.

    .venv/bin/python bench/kill_import.py [--points 20] [--letters 120] [--seed 1]

A point is a statement or a commit in the database, drawn by a seed from all that an unbroken run takes. The import
reads an mbox in one process and in worker processes by turns; the sync reads a real Dovecot by TLS. Prints each
difference, and the counts.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"
os.environ["SINCERELY_DATA"] = tempfile.mkdtemp(prefix="sincerely-kill-import-")

import django  # noqa: E402

django.setup()

from sincerely.trust.vault import new_line  # noqa: E402
from tests.journey.breaking_run import run  # noqa: E402
from tests.journey.desk_rows import differences  # noqa: E402
from tests.journey.fault_mail import BROKEN, letters  # noqa: E402
from tests.sources import dovecot  # noqa: E402


def trial(name: str, spec: dict[str, object], points: int, draw: random.Random, folder: Path) -> int:
    """Kill at each point of a desk of its own; return how many ended in other rows."""
    whole = run(folder / name / "whole", spec)
    entries = len(whole.rows["Entry"])
    wrong = killed = 0
    for number in range(points):
        point = draw.randrange(1, whole.steps + 1)
        desk = folder / name / str(number)
        killed += run(desk, spec, die_at=point).code == -signal.SIGKILL
        after = run(desk, spec)
        said = differences(whole.rows, after.rows)
        if after.standing != whole.standing:
            said.append(f"it says {after.standing}")
        wrong += bool(said)
        for one in said:
            print(f"{name}, before step {point}: {one}", flush=True)
    print(f"{name}: {entries} entries, {whole.steps} steps; {killed} of {points} killed, {wrong} ended in other rows")
    return wrong


def main() -> int:
    """Run both and say how many went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=20)
    parser.add_argument("--letters", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    draw = random.Random(args.seed)
    raw = letters(args.letters)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as place, dovecot.running() as server:
        folder = Path(place)
        box = folder / "mail.mbox"
        lines = (b"From x@y Mon Jun  1 09:15:00 2026\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in [*raw, BROKEN])
        box.write_bytes(b"".join(lines))
        wrong = trial("import", {"import": [str(box)]}, args.points - args.points // 4, draw, folder)
        wrong += trial("import with workers", {"import": [str(box)], "processes": 2}, args.points // 4, draw, folder)
        for number, one in enumerate(raw):
            server.deliver("kill@desk.example", one, folder="Sent" if number % 3 == 1 else "INBOX")
        spec = {"user": "kill@desk.example", "port": server.tls_port, "ca_file": server.ca_file, "ring": new_line()}
        wrong += trial("sync", spec, args.points, draw, folder)
    print(f"{wrong} wrong; seed {args.seed}, {time.perf_counter() - begun:.0f} s, load {os.getloadavg()[0]:.1f}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
