# ruff: noqa: E402 (Django wants its settings before its models are imported)
"""How many letters a second mail submission accepts: bench/gateway_rate.py [SECONDS] [CLIENTS] [--known]

A desk of its own (SQLite, synchronous=FULL), the real `sincerely gateway` as a process, and CLIENTS (8) threads of
smtplib with STARTTLS over loopback. A program may have 50 letters waiting, so each session hands in 50 and the next
token signs in; sign-ins and handshakes are inside the time. After SECONDS (20) the gateway is killed with SIGKILL while
clients still submit, and the database is asked for every number that a 250 named.

The 500 recipients are strangers to the desk; with --known people of it, of whom more is asked before a yes or no.

Prints letters a second (95 % interval from second to second, bootstrap), p50 and p95 of the answer to the dot in ms,
ms of processor a letter, letters answered but not in the database (must be 0), letters twice (must be 0), and the
machine's load.
"""

import os
import random
import re
import signal
import smtplib
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
os.environ["SINCERELY_DATA"] = tempfile.mkdtemp(prefix="sincerely-bench-")

import django

django.setup()

from django.core.management import call_command

from sincerely.accounts.actions import create_owner, make_token
from sincerely.accounts.models import Owner
from sincerely.journey.proposals import MOST_WAITING
from sincerely.people.models import Identity, Person
from sincerely.writing.models import Letter

SEED = 20_261_124
EXPECTED = 250
"""Letters a second for which tokens are made ready."""
WORDS = [
    "boxes",
    "left",
    "today",
    "price",
    "list",
    "harbour",
    "Friday",
    "noon",
    "crate",
    "seal",
    "weight",
    "order",
    "Chào",
    "anh",
    "gửi",
    "báo",
    "giá",
    "tuần",
    "hàng",
]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def message(chance: random.Random, number: int) -> bytes:
    """A letter of about 1.5 KB, in quoted-printable as mail clients write it."""
    lines = "\r\n".join(" ".join(chance.choices(WORDS, k=10)) for _ in range(20)).encode()
    body = re.sub(rb"[\x80-\xff=]", lambda match: b"=%02X" % match[0][0], lines)
    return (
        f"From: Alice Ashdown <alice@desk.example>\r\nTo: Tom Harbour <tom{number % 500}@harbour.example>\r\n"
        f"Subject: Order {number}\r\nDate: Tue, 24 Nov 2026 09:00:00 +0000\r\nMessage-ID: <{number}@program.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    ).encode() + body + b"\r\n"  # fmt: skip


class Client(threading.Thread):
    """Hands letters in until the door is gone."""

    def __init__(self, number: int, port: int, tokens: list[str], tls: ssl.SSLContext) -> None:
        super().__init__(daemon=True)
        self.number, self.port, self.tokens, self.tls = number, port, tokens, tls
        self.answers: list[tuple[float, float, int]] = []
        self.refused: list[str] = []

    def run(self) -> None:
        chance = random.Random(SEED + self.number)
        try:
            while self.tokens:
                self.session(self.tokens.pop(), chance)
        except (OSError, smtplib.SMTPException):
            return

    def session(self, token: str, chance: random.Random) -> None:
        here = smtplib.SMTP("127.0.0.1", self.port, timeout=60)
        here.starttls(context=self.tls)
        here.login("alice@desk.example", token)
        for _ in range(MOST_WAITING):
            number = chance.randrange(10**9)
            here.mail("alice@desk.example")
            here.rcpt(f"tom{number % 500}@harbour.example")
            raw = message(chance, number)
            began = time.perf_counter()
            code, words = here.data(raw)
            now = time.perf_counter()
            found = re.search(rb"id=(\d+)", words)
            if code == 250 and found:
                self.answers.append((now, now - began, int(found[1])))
            else:
                self.refused.append(f"{code} {words.decode()}")
        here.quit()


def interval(values: list[int]) -> tuple[float, float]:
    """The 95 % percentile interval of the mean of a second, seconds drawn with replacement."""
    chance = random.Random(SEED)
    means = sorted(statistics.fmean(chance.choices(values, k=len(values))) for _ in range(2000))
    return means[50], means[1949]


def cpu_seconds(pid: int) -> float:
    """What a process has used of the processors so far, all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def make_known(owner: Owner) -> None:
    """People of the desk behind the addresses that letters go to."""
    found = [Person(owner=owner, name=f"Tom Harbour {n}", given_name="Tom") for n in range(500)]
    made = Person.objects.bulk_create(found)
    Identity.objects.bulk_create(
        Identity(owner=owner, person=person, kind="email", value=f"tom{n}@harbour.example")
        for n, person in enumerate(made)
    )


def main() -> None:
    is_known = "--known" in sys.argv
    seconds, count = [
        *map(int, (each for each in sys.argv[1:] if each.isdigit())),
        *(20, 8)[len(sys.argv) - 1 - is_known :],
    ]
    call_command("migrate", verbosity=0)
    now = datetime.now(UTC)
    owner = create_owner("alice@desk.example", "Alice Ashdown", now=now)
    if is_known:
        make_known(owner)
    tokens = [
        make_token(owner, f"program {n}", ["propose"], door="smtp", now=now)
        for n in range(seconds * EXPECTED // MOST_WAITING + count)
    ]
    port = free_port()
    load = os.getloadavg()[0]
    door = subprocess.Popen(
        [sys.executable, "-m", "sincerely", "gateway", "--listen", f"127.0.0.1:{port}"], stdout=subprocess.PIPE
    )
    assert b"open" in door.stdout.readline()
    tls = ssl.create_default_context(cafile=str(Path(os.environ["SINCERELY_DATA"]) / "gateway-cert.pem"))
    clients = [Client(number, port, tokens, tls) for number in range(count)]
    began = time.perf_counter()
    before_that, own_before = cpu_seconds(door.pid), time.process_time()
    for client in clients:
        client.start()
    time.sleep(seconds)
    worked, own = cpu_seconds(door.pid) - before_that, time.process_time() - own_before
    still = sum(client.is_alive() for client in clients)
    os.kill(door.pid, signal.SIGKILL)
    door.wait()
    for client in clients:
        client.join(60)
    answers = sorted(answer for client in clients for answer in client.answers)
    refused = [each for client in clients for each in client.refused]
    # The first second warms up: processes are started, sessions opened.
    by_second = [sum(began + n <= at < began + n + 1 for at, _, _ in answers) for n in range(1, seconds)]
    low, high = interval(by_second)
    waits = sorted(wait * 1000 for _, wait, _ in answers)
    numbers = [number for _, _, number in answers]
    there = set(Letter.objects.values_list("pk", flat=True))
    print(
        f"{statistics.fmean(by_second):.0f} letters a second accepted (95 % {low:.0f} to {high:.0f}; least {min(by_second)}), {count} clients, {seconds} s, {'people of the desk' if is_known else 'strangers'}"
    )
    print(f"answer to the dot: p50 {waits[len(waits) // 2]:.0f} ms, p95 {waits[int(len(waits) * 0.95)]:.0f} ms")
    print(
        f"processor: {1000 * worked / len(numbers):.1f} ms a letter in the gateway's process, "
        f"{1000 * own / len(numbers):.1f} in the clients'"
    )
    print(
        f"accepted {len(numbers)}, of them not in the database after SIGKILL: {len(set(numbers) - there)}, twice: {len(numbers) - len(set(numbers))}"
    )
    print(
        f"refused {len(refused)} {refused[:1]}; clients still at work at the end: {still}; load before {load:.1f}, after {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    main()
