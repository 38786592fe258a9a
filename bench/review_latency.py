# ruff: noqa: E402 (Django wants its settings before its models are imported)
"""How soon the pages of review answer on a desk of many messages: bench/review_latency.py [COUNT] [N]

A mailbox of our own of COUNT (100,000) messages over four years, a third of it lists, is imported as any other (asks,
promises, threads, index, settling) into a desk under SINCERELY_DATA; kept there, and used again when it is given again.
Without it a new one is made and thrown away.

Then N (50) needs are taken through the real pages, the whole stack of middleware and templates, begun as the server
begins (`sincerely.web.wsgi`) and warm: Today, open the need (brief and draft), the letter, a save after some words, the
check before the yes, the final bytes, the yes, taking it back, the letters that wait, putting a draft aside. Prints of
each p50 and p95 in ms, by the clock and by the processor. Demanded: 100 ms at p95 by action, 150 ms for the draft.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

KEPT = "SINCERELY_DATA" in os.environ
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
FOLDER = Path(os.environ.setdefault("SINCERELY_DATA", tempfile.mkdtemp(prefix="sincerely-bench-")))

import django

django.setup()

from django.core.management import call_command
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.journey.arrival import bring_in
from sincerely.journey.ruling import mode_of_need
from sincerely.journey.today import needs
from sincerely.noticing.needs import Need
from sincerely.people.models import Entry, Person
from sincerely.review.models import FrozenLetter
from sincerely.review.pace import LONGEST
from sincerely.web import wsgi as wsgi
from sincerely.writing.models import Letter

SEED = 20_261_128
ME = "Alice Ashdown <alice@desk.example>"
FIRST = [
    "Tom",
    "Lan",
    "Marta",
    "Jonas",
    "Priya",
    "Minh",
    "Elif",
    "Sven",
    "Aoife",
    "Hugo",
    "Noor",
    "Petra",
    "Quang",
    "Irma",
    "Dario",
    "Wanda",
    "Björn",
    "Chloé",
]
LAST = [
    "Harbour",
    "Nguyễn",
    "Keller",
    "Okafor",
    "Lindqvist",
    "Moreau",
    "Tanaka",
    "Byrne",
    "Castell",
    "Duarte",
    "Weber",
    "Ilić",
    "Rossi",
    "Phan",
    "Novak",
]
PLAIN = (
    "The lorry was late again because of the bridge.", "Our office is closed on the first floor this week.",
    "The new shelves stand and look better than I feared.", "Here is what the warehouse counted on Monday.",
    "I spoke to the harbour office and they were friendly.", "The samples came through the door in one piece.",
    "Nobody here knows the new form yet, but we learn.", "The second pallet is the heavier one.",
    "It rained through the roof over bay four.", "The figures of last month are lower than those of the month before.",
)  # fmt: skip
ASKS = (
    "Could you send me the new price list by Friday?", "Can you tell me when the boxes leave?",
    "Please let me know which of the two offers you prefer.", "Could you check the invoice of last month?",
)  # fmt: skip
PROMISES = ("I'll send you the drawings on Monday.", "I will call you next week about the crates.")


def mailbox(path: Path, count: int, now: datetime) -> None:
    """Write an mbox of `count` messages, the same ones for the same count and day."""
    chance = random.Random(SEED)
    people = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(max(40, count // 60))]
    # Few people write much and many little, as in every mailbox.
    weights = [1 / (n + 1) for n in range(len(people))]
    with path.open("w", encoding="utf-8", newline="") as file:
        for number in range(count):
            at = now - timedelta(days=1460 * (count - number) / count, minutes=1)
            file.write(message(chance, number, at, people, weights))


def message(chance: random.Random, number: int, at: datetime, people: list[str], weights: list[float]) -> str:
    """Return one message with its separator: from a list, from somebody, or an answer of the owner's."""
    who = chance.choices(range(len(people)), weights)[0]
    them = f"{people[who]} <p{who}@firm{who % 97}.example>"
    kind = chance.random()
    lines = chance.sample(PLAIN, chance.randrange(2, 7))
    head = [f"Message-ID: <{number}@bench.example>", f"Date: {format_datetime(at)}", f"Subject: Order {number % 9973}"]
    if kind < 0.33:
        head += [f"From: {them}", "To: talk@lists.example", "List-Id: <talk.lists.example>", "Precedence: list"]
    elif kind < 0.75:
        head += [f"From: {them}", f"To: {ME}"]
        lines += chance.choices([chance.choice(ASKS), chance.choice(PROMISES), ""], [8, 4, 88])
    else:
        head += [f"From: {ME}", f"To: {them}"]
        lines += chance.choices([chance.choice(PROMISES), ""], [5, 95])
    if number > 50 and chance.random() < 0.4:
        head.append(f"In-Reply-To: <{number - chance.randrange(1, 50)}@bench.example>")
    head += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    body = "\n".join(["Hello,", "", *lines, "", "Best wishes"])
    return f"From bench@bench.example Tue Nov 24 09:00:00 2026\n{chr(10).join(head)}\n\n{body}\n\n"


def desk(count: int, now: datetime) -> Owner:
    """Return the owner of a desk with the mailbox on it."""
    call_command("migrate", verbosity=0)
    owner = Owner.objects.first()
    if owner is None:
        owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=now)
        path = FOLDER / "bench.mbox"
        mailbox(path, count, now)
        bring_in(owner, [path], now=now)
        path.unlink()
    return owner


class Times:
    """How long each action took, by the clock and by the processor, in ms."""

    def __init__(self) -> None:
        self.taken: dict[str, list[tuple[float, float]]] = {}

    def of(self, name: str, act: Callable[[], object], status: int) -> object:
        """Do it, note how long it took, and return the answer; one with another status ends the bench."""
        wall, cpu = time.perf_counter(), time.process_time()
        answer = act()
        self.taken.setdefault(name, []).append(
            (1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu))
        )
        assert answer.status_code == status, (name, answer.status_code, getattr(answer, "url", ""))
        return answer

    def forget(self) -> None:
        """Warm now."""
        self.taken.clear()

    def report(self) -> None:
        """Print a line an action."""
        print(f"{'':24}{'n':>5}{'p50':>8}{'p95':>8}{'cpu p50':>10}{'cpu p95':>9}   (ms)")
        for name, taken in self.taken.items():
            clock, busy = (sorted(column) for column in zip(*taken, strict=True))
            middle, high = len(taken) // 2, int(len(taken) * 0.95)
            print(f"{name:24}{len(taken):5}{clock[middle]:8.0f}{clock[high]:8.0f}{busy[middle]:10.0f}{busy[high]:9.0f}")


def turn(client: Client, times: Times, need: Need, number: int) -> None:
    """Take one need through the pages: to the yes, back, and aside."""
    times.of("Today", lambda: client.get("/"), 200)
    opened = times.of("open need with draft", lambda: client.get(f"/needs/{need.id}/?of={need.person_id}"), 302)
    at = opened.url
    letter = Letter.objects.get(pk=int(at.strip("/").split("/")[-1]))
    times.of("open letter", lambda: client.get(at), 200)
    said = {"text": f"Hello,\n\nhere is what you asked for, number {number}: the boxes leave on the pier.\n\nAlice",
            "subject": letter.subject or "Boxes", "to": ", ".join(each["email"] for each in letter.to),
            "revision": letter.revision}  # fmt: skip
    times.of("save", lambda: client.post(f"{at}save/", said), 302)
    said |= {"text": said["text"] + " Ashdown", "revision": Letter.objects.get(pk=letter.pk).revision}
    checked = times.of("save and check", lambda: client.post(f"{at}save/", said | {"then": "ready"}), 302)
    assert checked.url.endswith("?ready=1"), f"a concern blocks the letter: {checked.url}"
    times.of("final bytes", lambda: client.get(f"{at}?ready=1"), 200)
    # Read before the yes, as the guard against stamping wants it.
    shown = FrozenLetter.objects.get(letter=letter)
    FrozenLetter.objects.filter(pk=shown.pk).update(frozen_at=shown.frozen_at - LONGEST)
    Letter.objects.filter(pk=letter.pk).update(opened_at=shown.frozen_at - 4 * LONGEST)
    yes = {"sha256": shown.sha256, "revision": shown.letter_revision}
    times.of("approve", lambda: client.post(f"{at}approve/", yes), 302)
    assert Letter.objects.get(pk=letter.pk).state == "approved"
    times.of("take back", lambda: client.post(f"{at}undo/"), 302)
    times.of("letters that wait", lambda: client.get("/review/"), 200)
    times.of("decline", lambda: client.post(f"{at}decline/", {"because": "bench"}), 302)
    assert Letter.objects.get(pk=letter.pk).state == "declined"


def main() -> None:
    """Build or find the desk, warm up, measure, print."""
    numbers = [int(each) for each in sys.argv[1:]]
    count, rounds = [*numbers, *(100_000, 50)[len(numbers) :]]
    now = datetime.now(UTC)
    owner = desk(count, now)
    persons = Person.objects.in_bulk()
    every = needs(owner, now=now)
    drafted = [each for each in every if mode_of_need(owner, persons[each.person_id], each, now=now)[0] == "draft"]
    client = Client(SERVER_NAME="localhost")
    client.get(f"/sign-in/{accounts.make_sign_in_link(owner, now=now)}/")
    times = Times()
    load = os.getloadavg()[0]
    for number in range(rounds + 3):
        turn(client, times, drafted[number % len(drafted)], number)
        if number == 2:
            times.forget()
    print(
        f"{Entry.objects.count()} messages, {len(persons)} people, {len(every)} needs, {len(drafted)} of them drafted"
    )
    times.report()
    print(f"load before {load:.1f}, after {os.getloadavg()[0]:.1f}")
    if not KEPT:
        shutil.rmtree(FOLDER)


if __name__ == "__main__":
    main()
