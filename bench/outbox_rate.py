"""How many approved letters a second one worker hands to a local mail server, with full durability.

    .venv/bin/python bench/outbox_rate.py [--letters 300] [--profile]

SQLite in WAL with synchronous=FULL, the mail server in a process of its own, letters drafted by the composer (each with
a receipt and its attached proof). Timed is the worker's turn to its end: claim, gate, ledger, wire, answer, filing on the
timeline. The history is checked afterwards. Demand: 30 a second.
"""

import argparse
import cProfile
import json
import os
import pstats
import shutil
import subprocess
import sys
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from django.db import connection
from history import check
from sending_desk import FOLDER, approve, history, port, prepare, run_sink, sign_in, utc_now

from sincerely.jobs import worker
from sincerely.sending.adapters import smtp
from sincerely.sending.models import Delivery

DEMAND = 30


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--letters", type=int, default=300)
    parser.add_argument("--profile", action="store_true", help="say where the time goes")
    parser.add_argument("--sink", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.sink:
        return run_sink()
    server = subprocess.Popen([sys.executable, __file__, "--sink"])
    try:
        found = measure(args.letters, profile=args.profile)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(FOLDER, ignore_errors=True)
    print(json.dumps(found))
    return 0 if not found["broken"] and found["sent"] == args.letters else 1


def measure(letters: int, *, profile: bool) -> dict[str, object]:
    """Say yes to letters, send them all in one turn, and check what came of it."""
    begin = utc_now() - timedelta(days=1)
    prepare(begin)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        synchronous = cursor.fetchone()[0]
    signed_in = sign_in(begin)
    for number in range(letters):
        approve(f"{number}", "so " * 30, signed_in, begin)
    profiler = cProfile.Profile()
    deliver = partial(smtp.deliver, smtp.sink_server(port()))
    begun, cpu = time.perf_counter(), time.process_time()
    if profile:
        profiler.enable()
    worker.turn("bench", deliver)
    profiler.disable()
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    if profile:
        pstats.Stats(profiler).sort_stats("cumtime").print_stats("sincerely", 40)
    events = history()
    return {
        "letters": letters, "seconds": round(seconds, 2), "a_second": round(letters / seconds, 1),
        "cpu_ms_a_letter": round(1000 * cpu / letters, 1), "demand": DEMAND, "synchronous": synchronous,
        "sent": Delivery.objects.filter(state="sent").count(), "broken": [str(one) for one in check(events)][:5],
        "load": round(os.getloadavg()[0], 2),
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
