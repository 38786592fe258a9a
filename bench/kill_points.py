"""Kill a worker with SIGKILL at every step of sending, let another one work, and count what recipients got (TRUST 3.2).

    .venv/bin/python bench/kill_points.py [--messages 200] [--seeds 3] [--first-seed 0] [--points P1,P8b] [--put-off] [--json]

Each letter is approved, its worker killed at one point, and a second worker works after the lease. A real SQLite file
(WAL, synchronous=FULL), a real SMTP server in a process of its own. Every killed worker is a process of its own; the
second one is one that has been running all along, and at every tenth letter one that starts with nobody else there.
Wanted: 0 duplicates, 0 falsely "sent", uncertain only where the final dot may have gone out, every sent letter on the
timeline once; at the end the history of all letters is checked once more.

With --put-off each letter has two recipients and the server puts one of them off at first ("450" at RCPT). Points P1 to P12
then kill the first try, and R1 to R11 the second one, which is for that recipient alone. Wanted besides: each recipient
once at most, nobody uncertain before the dot, and both have it in the end wherever nothing is uncertain.

For two processors: two runs with different --points, each on a desk of its own. One letter is sent in this process
first, so that its children need not load or build anything again.
"""

import argparse
import gc
import json
import os
import random
import shutil
import signal
import smtplib
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from django.db import connections, transaction
from history import check
from sending_desk import FOLDER, alone, approve, history, port, prepare, run_sink, sign_in, utc_now

from sincerely.jobs import worker
from sincerely.journey import delivery
from sincerely.noticing import actions as noticing
from sincerely.people.models import Entry
from sincerely.sending import actions
from sincerely.sending.actions import remainders
from sincerely.sending.adapters import smtp
from sincerely.sending.models import Delivery

POINTS = (
    "P1 before the claim is committed", "P2 after the claim", "P3 connected", "P4 after MAIL", "P5 after RCPT", "P6 after 354",
    "P7 half the body", "P8 body without dot", "P8b on_wire committed, no dot", "P9 after the dot",
    "P10 after 250, before the commit", "P11 after the commit of sent", "P12 while it is filed",
)  # fmt: skip
SECOND_TRY = tuple(f"R{point[1:]} (second try)" for point in POINTS if not point.startswith("P12"))
MAY_BE_UNCERTAIN = ("P8b", "P9", "P10", "R8b", "R9", "R10")
STEP = timedelta(minutes=2)
"""How much later each process believes that it is: undo windows and leases are over."""
SIZES = {3: 8, 100: 5, 1000: 5, 3000: 1, 25_000: 1}
"""Words of three bytes in a letter, and how often: mostly small, some of many packets (the large cost most to write)."""
FRESH = 10
"""Of so many second workers one starts anew, with no other process at the database."""


def main() -> int:
    """Run the points and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--messages", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--points", default="", help="only these, by their short names: P1,P8b")
    parser.add_argument("--put-off", action="store_true", help="two recipients, one of them refused for now at first")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sink", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.sink:
        return run_sink()
    known = (*POINTS, *SECOND_TRY) if args.put_off else POINTS
    points = [point for point in known if not args.points or point.split()[0] in args.points.split(",")]
    seeds = range(args.first_seed, args.first_seed + args.seeds)
    trial = Trial(put_off=args.put_off)
    try:
        table = trial.run(points, args.messages, seeds)
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
    if args.json:
        print(json.dumps(table))
    else:
        show(table)
        letters = max(1, args.messages * args.seeds * len(points))
        print(
            f"{letters} letters, seeds {seeds.start} to {seeds.stop - 1}: {1000 * trial.seconds / letters:.0f} ms and "
            f"{1000 * trial.cpu / letters:.0f} ms of processor a letter; broken laws in the whole history: {trial.broken}; "
            f"load {os.getloadavg()[0]:.1f}"
        )
    wrong = sum(
        row[name]
        for row in table.values()
        for name in ("duplicates", "falsely_sent", "lost", "not_reached", "not_filed", "broken")
    )
    unsure = sum(row["uncertain"] for point, row in table.items() if point.split()[0] not in MAY_BE_UNCERTAIN)
    return 1 if wrong or unsure or trial.broken else 0


def show(table: dict[str, Counter[str]]) -> None:
    """Print one row a point."""
    names = (
        "letters", "delivered", "duplicates", "falsely_sent", "uncertain", "lost", "not_reached", "not_filed", "broken",
    )  # fmt: skip
    print(f"{'':36}" + "".join(f"{name:>13}" for name in names))
    for point, row in table.items():
        print(f"{point:46}" + "".join(f"{row[name]:>13}" for name in names))


class Trial:
    """One desk, one mail server, many killed workers."""

    def __init__(self, *, put_off: bool = False) -> None:
        self.put_off = put_off
        self.begin = utc_now()
        self.steps = 0
        self.port = 0
        self.seconds = self.cpu = 0.0
        self.broken = 0

    def run(self, points: Sequence[str], messages: int, seeds: Iterable[int]) -> dict[str, Counter[str]]:
        """Return the counts of each point."""
        prepare(self.begin)
        server = subprocess.Popen([sys.executable, __file__, "--sink"])
        try:
            self.port = port()
            self.warm_up()
            begun, used = time.monotonic(), processor()
            table = {point: Counter() for point in points}
            for seed in seeds:
                for point in points:
                    self.one_point(point, random.Random(f"{seed}/{point}"), messages, table[point])
            self.broken = asked(count_broken, self.begin)
            self.seconds, self.cpu = time.monotonic() - begun, processor() - used
            return table
        finally:
            server.terminate()
            server.wait()

    def warm_up(self) -> None:
        """Meet once here all that the children will need, and keep the collector from touching their shared memory."""
        approve_all(self.put_off, [3, 25_000], [self.begin + STEP] * 2, self.begin)
        for turn in (2, 3):
            work(self.port, "", 0.0, self.begin + turn * STEP)
        count_broken(self.begin)
        self.steps = 3
        connections.close_all()
        gc.collect()
        gc.freeze()

    def one_point(self, point: str, chance: random.Random, messages: int, row: Counter[str]) -> None:
        """Say yes to letters that become due one after the other; kill each one's worker, let another one work, look."""
        sizes = chance.choices(list(SIZES), list(SIZES.values()), k=messages)
        each = 2 + 2 * self.put_off
        dues = [self.begin + (self.steps + 1 + each * number) * STEP for number in range(messages)]
        now = self.begin + self.steps * STEP + timedelta(seconds=1)
        assert not alone(partial(approve_all, self.put_off, sizes, dues), now)
        second = Second(self.port)
        for number in range(messages):
            if point in SECOND_TRY:
                self.steps += 1
                second.turn(self.begin + self.steps * STEP)
            if number % FRESH == FRESH - 1:
                second.stop()
            assert self.next(partial(work, self.port, point.split()[0], chance.random())) == -signal.SIGKILL, point
            if number % FRESH == FRESH - 1:
                second = Second(self.port)
            for _ in range(each - 1 - (point in SECOND_TRY)):
                self.steps += 1
                second.turn(self.begin + self.steps * STEP)
        second.stop()
        row.update(asked(partial(look, messages), now))

    def next(self, act) -> int:
        """Run `act` in a process of its own, two minutes later than the one before; return how it ended."""
        self.steps += 1
        return alone(act, self.begin + self.steps * STEP)


class Second:
    """A worker that lives on, in a process of its own, and takes a turn when told what time it is."""

    def __init__(self, port: int) -> None:
        asks, self.tell = os.pipe()
        self.hear, answers = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            status = 1
            try:
                os.close(self.tell)
                self.serve(port, asks, answers)
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        os.close(asks)
        os.close(answers)

    @staticmethod
    def serve(port: int, asks: int, answers: int) -> None:
        """Be that worker."""
        while told := os.read(asks, 64):
            work(port, "", 0.0, datetime.fromisoformat(told.decode()))
            os.write(answers, b".")

    def turn(self, now: datetime) -> None:
        """Have it take a turn, and wait for that."""
        os.write(self.tell, now.isoformat().encode())
        assert os.read(self.hear, 1) == b".", "the second worker failed"

    def stop(self) -> None:
        """Let it end."""
        os.close(self.tell)
        os.close(self.hear)
        assert os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1]) == 0


def asked(question: Callable[[datetime], object], now: datetime):
    """Return what `question(now)` returns in a process of its own."""
    out, back = os.pipe()

    def answer(now: datetime) -> None:
        os.write(back, json.dumps(question(now)).encode())

    assert not alone(answer, now)
    os.close(back)
    with os.fdopen(out) as found:
        return json.loads(found.read())


def processor() -> float:
    """Return the seconds of processor used so far by this process and its children that ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def approve_all(put_off: bool, sizes: list[int], dues: list[datetime], now: datetime) -> None:
    """Write letters and say yes to them, each to leave at its time; with a second recipient who is put off at first."""
    signed_in = sign_in(now)
    for size, due in zip(sizes, dues, strict=True):
        name = f"{due.timestamp():.0f}"
        also = (f"late.mia@h{name}.example",) if put_off else ()
        approve(name, "so " * size, signed_in, now, due, also=also)


def die(*_args: object, **_named: object) -> None:
    """Be gone, as when the power goes."""
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)


def after(place: object, name: str) -> None:
    """Die right after `place.name` was called."""
    real = getattr(place, name)

    def then_die(*args: object, **named: object) -> None:
        real(*args, **named)
        die()

    setattr(place, name, then_die)


def work(port: int, point: str, chance: float, now: datetime) -> None:
    """Be a worker for one turn; `point` says where it dies."""
    begun = time.monotonic()
    worker.utc_now = lambda: now + timedelta(seconds=time.monotonic() - begun)
    lay_trap(point, chance)
    worker.turn("bench", partial(smtp.deliver, smtp.sink_server(port)))


def lay_trap(point: str, chance: float) -> None:
    """Make the one step of this point the last."""
    of = remainders if point.startswith("R") else actions
    step = {
        "P2": (of, "claim_next"), "P3": (smtp, "connect"), "P4": (smtplib.SMTP, "mail"), "P5": (smtplib.SMTP, "rcpt"),
        "P6": (smtp, "envelope"), "P8": (smtp, "send_body"), "P8b": (delivery, "keep_on_wire"),
        "P10": (smtp, "final_answer"), "P11": (of, "record_answer"), "P12": (noticing, "settle"),
    }  # fmt: skip
    point = point.replace("R", "P")
    if point in step:
        after(*step[point])
    elif point == "P1":
        inside_a_transaction(of)
    elif point in ("P7", "P9"):
        in_the_middle(point, chance)


def inside_a_transaction(of) -> None:
    """Die when the claim is written and not committed."""
    real = of.move

    def move(*args: object, **named: object) -> bool:
        with transaction.atomic():
            moved = real(*args, **named)
            die()
        return moved

    of.move = move


def in_the_middle(point: str, chance: float) -> None:
    """Die within the body, or when the dot has gone out."""
    real = smtplib.SMTP.send

    def send(self: object, data: bytes | str) -> None:
        if point == "P7" and isinstance(data, bytes) and b"Subject: Boxes" in data:
            real(self, data[: int(chance * len(data))])
            die()
        real(self, data)
        if data == b".\r\n":
            # The line may still take its time: what has been handed to the kernel goes out.
            time.sleep(chance / 20)
            die()

    smtplib.SMTP.send = send


def look(messages: int, now: datetime) -> dict[str, int]:
    """Compare the states of the newest letters with what their recipients have, and their history with the laws."""
    newest = list(Delivery.objects.prefetch_related("recipients").order_by("-pk")[:messages])
    numbers = {one.message_id for one in newest}
    events = history(since=min(one.pk for one in newest) - 1)
    got = Counter(
        (event.message_id, email) for event in events if event.kind == "deliver" for email in event.recipients
    )
    rows = Entry.objects.filter(direction="out", message_id__in=numbers)
    filed = Counter(rows.values_list("message_id", flat=True))
    found: Counter[str] = Counter()
    for one in newest:
        states = {each.email: each.state for each in one.recipients.all()}
        reached = {email: got[one.message_id, email] for email in states}
        is_unsure = "uncertain" in states.values()
        found.update(
            letters=1,
            delivered=any(reached.values()),
            duplicates=sum(times - 1 for times in reached.values() if times > 1),
            falsely_sent=(one.state == "sent" and not any(reached.values()))
            or any(state == "accepted" and not reached[email] for email, state in states.items()),
            uncertain=is_unsure,
            lost=one.state not in ("sent", "uncertain"),
            not_reached=not is_unsure and not all(reached.values()),
            not_filed=filed[one.message_id] != (one.state == "sent"),
        )
    found["broken"] = len(check(events))
    return {name: int(value) for name, value in found.items()}


def count_broken(now: datetime) -> int:
    """Return how many laws the history of all letters breaks."""
    broken = check(history())
    for one in broken:
        print(one, file=sys.stderr)
    return len(broken)


if __name__ == "__main__":
    sys.exit(main())
