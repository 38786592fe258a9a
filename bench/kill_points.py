"""Kill a worker with SIGKILL at every step of sending, start another, and count what recipients got (TRUST 3.2).

    .venv/bin/python bench/kill_points.py [--messages 200] [--seeds 3] [--json]

Each letter is approved, its worker killed at one point, and a second worker works after the lease. A real SQLite file
(WAL, synchronous=FULL), a real SMTP server in a process of its own. Wanted: 0 duplicates, 0 falsely "sent", uncertain
only where the final dot may have gone out, every sent letter on the timeline once.
"""

import argparse
import json
import os
import random
import shutil
import signal
import smtplib
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from functools import partial
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if "SINCERELY_KILL" not in os.environ:
    os.environ["SINCERELY_KILL"] = tempfile.mkdtemp(prefix="sincerely-kill-")
FOLDER = Path(os.environ["SINCERELY_KILL"])
os.environ.update(SINCERELY_DATA=str(FOLDER), DJANGO_SETTINGS_MODULE="sincerely.settings")
os.environ.pop("SINCERELY_DATABASE_URL", None)
os.environ.pop("SINCERELY_PUBLIC_URL", None)
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from sincerely.accounts import actions as accounts  # noqa: E402
from sincerely.accounts.models import Owner  # noqa: E402
from sincerely.jobs import worker  # noqa: E402
from sincerely.journey import letters  # noqa: E402
from sincerely.noticing import actions as noticing  # noqa: E402
from sincerely.people.models import Entry  # noqa: E402
from sincerely.sending import actions  # noqa: E402
from sincerely.sending.adapters import smtp  # noqa: E402
from sincerely.sending.adapters.sink import start_sink  # noqa: E402
from sincerely.sending.models import Delivery  # noqa: E402
from sincerely.trust.attached_proof import detach_proof  # noqa: E402
from sincerely.writing import actions as writing  # noqa: E402
from sincerely.writing.provenance import whole  # noqa: E402

POINTS = (
    "P1 before the claim is committed", "P2 after the claim", "P3 connected", "P4 after MAIL", "P5 after RCPT", "P6 after 354",
    "P7 half the body", "P8 body without dot", "P8b on_wire committed, no dot", "P9 after the dot",
    "P10 after 250, before the commit", "P11 after the commit of sent", "P12 while it is filed",
)  # fmt: skip
MAY_BE_UNCERTAIN = ("P8b", "P9", "P10")
STEP = timedelta(minutes=2)
"""How much later each process believes that it is: undo windows and leases are over."""


def main() -> int:
    """Run the points and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--messages", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sink", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.sink:
        return run_sink()
    try:
        table = Trial().run(args.messages, args.seeds)
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
    if args.json:
        print(json.dumps(table))
    else:
        show(table)
    wrong = sum(row["duplicates"] + row["falsely_sent"] + row["lost"] + row["not_filed"] for row in table.values())
    unsure = sum(row["uncertain"] for point, row in table.items() if point.split()[0] not in MAY_BE_UNCERTAIN)
    return 1 if wrong or unsure else 0


def run_sink() -> int:
    """Be the mail server, until stopped."""
    start_sink(FOLDER / "sink", FOLDER / "sink-port")
    signal.pause()
    return 0


def show(table: dict[str, Counter[str]]) -> None:
    """Print one row a point."""
    names = ("letters", "delivered", "duplicates", "falsely_sent", "uncertain", "lost", "not_filed")
    print(f"{'':36}" + "".join(f"{name:>14}" for name in names))
    for point, row in table.items():
        print(f"{point:36}" + "".join(f"{row[name]:>14}" for name in names))


class Trial:
    """One desk, one mail server, many killed workers."""

    def __init__(self) -> None:
        self.begin = datetime.now(UTC)
        self.steps = 0

    def run(self, messages: int, seeds: int) -> dict[str, Counter[str]]:
        """Return the counts of each point."""
        server = subprocess.Popen([sys.executable, __file__, "--sink"])
        try:
            assert not self.alone(prepare)
            while not (FOLDER / "sink-port").exists():
                time.sleep(0.05)
            table = {point: Counter() for point in POINTS}
            for seed in range(seeds):
                for point in POINTS:
                    for number in range(messages):
                        self.one(point, random.Random(f"{seed}/{point}/{number}"), table[point])
            return table
        finally:
            server.terminate()
            server.wait()

    def one(self, point: str, chance: random.Random, row: Counter[str]) -> None:
        """Approve a letter, kill its worker at `point`, let another one work, and look."""
        assert not self.alone(partial(approve_one, "so " * chance.choice([3, 1000, 70_000])))
        died = self.alone(partial(work, self.port, point.split()[0], chance.random()))
        assert died == -signal.SIGKILL, f"{point}: the worker ended with {died}"
        assert self.alone(partial(work, self.port, "", 0.0)) == 0
        out, back = os.pipe()
        self.alone(partial(look, FOLDER / "sink", back))
        os.close(back)
        with os.fdopen(out) as found:
            row.update(json.loads(found.read()))

    @property
    def port(self) -> int:
        """Where the mail server listens."""
        return int((FOLDER / "sink-port").read_text(encoding="ascii"))

    def alone(self, act: Callable[[datetime], None]) -> int:
        """Run `act(now)` in a process of its own, two minutes later than the one before; return how it ended."""
        self.steps += 1
        pid = os.fork()
        if not pid:
            status = 1
            try:
                act(self.begin + self.steps * STEP)
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def prepare(now: datetime) -> None:
    """Make the tables and the owner."""
    call_command("migrate", verbosity=0)
    accounts.create_owner("alice@desk.example", "Alice Ashdown", now=now)


def approve_one(filling: str, now: datetime) -> None:
    """Write a letter to somebody new (seven to one person would be too many by the machine) and say yes to it."""
    owner = Owner.objects.get()
    text = f"Hi Tom,\n\nThe boxes left today. {filling}\n\nAlice"
    letter = writing.propose(
        owner, person=None, to=[{"name": f"Tom Harbour {now.timestamp():.0f}", "email": f"tom@h{now.timestamp():.0f}.example"}], subject="Boxes", text=text,
        spans=whole(text, "composer"), task="information", mode="draft", language="en", reply_to=None, need="",
        proposed_by="composer", now=now,
    )  # fmt: skip
    frozen = letters.freeze(letter, now=now)
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=now), now=now)
    letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in, now=now)


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
    step = {
        "P2": (actions, "claim_next"), "P3": (smtp, "connect"), "P4": (smtplib.SMTP, "mail"), "P5": (smtplib.SMTP, "rcpt"),
        "P6": (smtp, "envelope"), "P8": (smtp, "send_body"), "P8b": (actions, "put_on_wire"),
        "P10": (smtp, "final_answer"), "P11": (actions, "record_answer"), "P12": (noticing, "settle"),
    }  # fmt: skip
    if point in step:
        after(*step[point])
    elif point == "P1":
        inside_a_transaction()
    elif point in ("P7", "P9"):
        in_the_middle(point, chance)


def inside_a_transaction() -> None:
    """Die when the claim is written and not committed."""
    real = actions.move

    def move(*args: object, **named: object) -> bool:
        with transaction.atomic():
            moved = real(*args, **named)
            die()
        return moved

    actions.move = move


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


def look(sink: Path, answer: int, now: datetime) -> None:
    """Compare the newest letter's state with what its recipient has."""
    delivery = Delivery.objects.latest("pk")
    contents = [path.read_bytes() for path in sink.glob("[!.]*.eml")]
    mine = [each for each in contents if message_from_bytes(each)["Message-ID"].strip("<>") == delivery.message_id]
    approved = bytes(delivery.approval.content)
    entries = Entry.objects.filter(message_id=delivery.message_id).count()
    found = {
        "letters": 1,
        "delivered": bool(mine),
        "duplicates": max(0, len(mine) - 1) + sum(detach_proof(each)[0] != approved for each in mine),
        "falsely_sent": delivery.state == "sent" and not mine,
        "uncertain": delivery.state == "uncertain",
        "lost": delivery.state not in ("sent", "uncertain"),
        "not_filed": entries != (delivery.state == "sent"),
    }
    for path in sink.glob("[!.]*.eml"):
        path.unlink()
    os.write(answer, json.dumps({name: int(value) for name, value in found.items()}).encode())


if __name__ == "__main__":
    sys.exit(main())
