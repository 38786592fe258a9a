"""What can go wrong around sending, one trial each, on a real desk and a real mail server; the history decides.

    .venv/bin/python bench/faults_sending.py [--letters 20] [--json]

Two workers racing; 4xx at each command; the connection reset at each command and after the dot; the 250 dropped; a slow
server; SIGTERM in the middle; a full disk; a locked database; a clock that jumps on and back. Every third letter has a
second recipient whom the server puts off at first. Wanted of each: no law of bench/history.py broken, nothing left in
between, and in the end every letter sent to all, or uncertain where the final dot may have gone out.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from django.conf import settings
from django.db import OperationalError, connection, connections
from history import check
from sending_desk import FOLDER, MODE, alone, approve, deliveries, history, port, prepare, run_sink, sign_in, utc_now

from sincerely.jobs import worker
from sincerely.sending.adapters import smtp
from sincerely.sending.models import Delivery, Remainder

HOUR = timedelta(hours=1)
IN_BETWEEN = ("claimed", "on_wire")
COMMANDS = ("EHLO", "MAIL", "RCPT", "DATA", "dot")


def main() -> int:
    """Run the trials and print what each came to."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--letters", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sink", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.sink:
        return run_sink()
    try:
        table = run(args.letters)
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
    if args.json:
        print(json.dumps(table))
    else:
        for name, row in table.items():
            print(f"{name:24} {row}")
    wrong = ("broken", "in_between", "unsent", "not_reached")
    return 1 if any(row[name] for row in table.values() for name in wrong) else 0


def run(letters: int) -> dict[str, dict[str, int]]:
    """Run every trial on one desk, each with letters of its own, a day after the one before."""
    begin = utc_now()
    prepare(begin)
    server = subprocess.Popen([sys.executable, __file__, "--sink"])
    table = {}
    try:
        port()
        for number, (name, trial) in enumerate(TRIALS.items()):
            now = begin + timedelta(days=number)
            before = Delivery.objects.count()
            assert not alone(partial(approve_some, f"{number}", letters), now)
            trial(now + timedelta(minutes=2))
            MODE.unlink(missing_ok=True)
            # Whatever happened: workers that work, for as long as the longest lease and the first pauses.
            for hours in (1, 3, 9):
                assert not alone(work, now + hours * HOUR)
            table[name] = judged(before)
    finally:
        server.terminate()
        server.wait()
    return table


def approve_some(name: str, letters: int, now: datetime) -> None:
    """Say yes to some letters."""
    signed_in = sign_in(now)
    for number in range(letters):
        also = (f"late.mia@h{name}-{number}.example",) if number % 3 == 2 else ()
        approve(f"{name}-{number}", "so " * (30_000 if number % 5 == 4 else 30), signed_in, now, also=also)


def judged(before: int) -> dict[str, int]:
    """Return what became of the letters of a trial."""
    mine = list(Delivery.objects.prefetch_related("recipients").order_by("pk")[before:])
    fates = [{each.state for each in one.recipients.all()} for one in mine]
    numbers = {one.message_id for one in mine}
    remain = Remainder.objects.filter(state__in=IN_BETWEEN).count()
    states = Counter(one.state for one in mine)
    broken = [one for one in check(history()) if one.message_id in numbers]
    for one in broken:
        print(one, file=sys.stderr)
    return {
        "letters": len(mine), "sent": states["sent"], "uncertain": sum("uncertain" in one for one in fates),
        "not_reached": sum("uncertain" not in one and one != {"accepted"} for one in fates),
        "unsent": states["queued"] + states["rejected"], "in_between": sum(states[one] for one in IN_BETWEEN) + remain,
        "broken": len(broken),
    }  # fmt: skip


def work(now: datetime) -> None:
    """Be a worker for one turn at this time; a database that is full or busy is met as the real worker meets it."""
    begun = time.monotonic()
    worker.utc_now = lambda: now + timedelta(seconds=time.monotonic() - begun)
    try:
        worker.turn("trial", partial(smtp.deliver, smtp.sink_server(port())))
    except OperationalError:
        return


# --- the trials ----------------------------------------------------------------------------------------------------


def race(now: datetime) -> None:
    """Two workers at once."""
    both = [threading.Thread(target=alone, args=(work, now)) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()


def behaving(mode: str, now: datetime) -> None:
    """A worker meets a mail server that behaves like this."""
    MODE.write_text(mode)
    alone(work, now)


def drain(now: datetime) -> None:
    """SIGTERM in the middle: the letter in hand is finished, nothing more is begun, and the worker ends by itself."""
    MODE.write_text("slow")
    settings.SINCERELY_SMTP_URL = "smtp://unused.example"
    connections.close_all()
    already = len(deliveries())
    pid = os.fork()
    if not pid:
        worker.utc_now = lambda: now
        worker.server = lambda: smtp.sink_server(port())
        worker.run_until_signalled()
        os._exit(0)
    while len(deliveries()) == already:
        time.sleep(0.01)
    os.kill(pid, signal.SIGTERM)
    ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    settings.SINCERELY_SMTP_URL = ""
    assert ended == 0, ended
    left = Counter(
        (*Delivery.objects.values_list("state", flat=True), *Remainder.objects.values_list("state", flat=True))
    )
    assert not left["claimed"] and not left["on_wire"], "the letter in hand was finished"
    assert left["queued"], "nothing more was begun"


def full_disk(now: datetime) -> None:
    """The disk is full after some kilobytes more, wherever that is (a file that can't grow is SQLite's full disk)."""
    for room in (0, 8, 64, 400):
        alone(partial(with_little_room, room), now)


def with_little_room(room: int, now: datetime) -> None:
    """Work while no file can grow beyond the largest there is and `room` kilobytes."""
    largest = max(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
    wal = next(iter(FOLDER.glob("*-wal")), None)
    size = wal.stat().st_size if wal and room else largest
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + room * 1024, resource.RLIM_INFINITY))
    work(now)


def locked(now: datetime) -> None:
    """Somebody else holds the database, again and again, longer than a worker waits."""
    path = str(settings.DATABASES["default"]["NAME"])
    holder = subprocess.Popen([sys.executable, "-c", HOLD, path])
    try:
        for _ in range(6):
            alone(impatient, now)
    finally:
        holder.terminate()
        holder.wait()


HOLD = """
import sqlite3, sys, time
other = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
while True:
    other.execute("BEGIN IMMEDIATE")
    time.sleep(0.35)
    other.execute("COMMIT")
    time.sleep(0.05)
"""


def impatient(now: datetime) -> None:
    """Work, waiting for the database only for a tenth of a second."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 100")
    work(now)


def clock_jumps(now: datetime) -> None:
    """A worker dies with a letter on the wire while its clock is a day ahead; the next one's clock is right again."""
    alone(dying, now + timedelta(days=1))
    alone(work, now)
    alone(work, now - timedelta(days=2))


def dying(now: datetime) -> None:
    """Work, and be gone when the second letter's dot has gone out."""
    real, seen = smtp.final_answer, []

    def final_answer(*args):
        answer = real(*args)
        seen.append(answer)
        if len(seen) == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    smtp.final_answer = final_answer
    work(now)


TRIALS = {
    "two workers racing": race,
    **{f"451 at {where}": partial(behaving, f"451 {where}") for where in COMMANDS},
    **{f"reset at {where}": partial(behaving, f"reset {where}") for where in COMMANDS[:-1]},
    "reset after the dot": partial(behaving, "reset after the dot"),
    "250 dropped": partial(behaving, "drop"),
    "slow server": partial(behaving, "slow"),
    "SIGTERM": drain,
    "disk full": full_disk,
    "database locked": locked,
    "clock jumps": clock_jumps,
}


if __name__ == "__main__":
    sys.exit(main())
