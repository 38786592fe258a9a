"""How work is handed to the workers and back: enough ahead, nothing kept back, and no message longer than its time."""

import signal
import time
from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from sincerely.journey import arrival_workers
from sincerely.journey.arrival_workers import CHUNKS_UNDER_WAY, Chunk, Outcome, TookTooLong, Workers, time_limit
from sincerely.sources.parse_calendar import month_window
from sincerely.sources.records import RawItem

WINDOW = month_window(datetime(2026, 3, 31, 12, tzinfo=UTC))


def chunks(given: list[int], count: int, raw: bytes = b"x"):
    for number in range(1, count + 1):
        given.append(number)
        yield Chunk("eml", "", WINDOW, (RawItem(raw, number),))


class Pretended(Workers):
    """Workers whose answers are there at once, or only when they are waited for."""

    def __init__(self, *, at_once: bool) -> None:
        super().__init__(2)
        self.at_once = at_once

    def submit(self, chunk: Chunk) -> "Future[list[Outcome]]":
        future: Future[list[Outcome]] = Future()
        if self.at_once:
            future.set_result([Outcome(chunk.items[0].position, (), None, ())])
        return future

    def result(self, chunk: Chunk, future: "Future[list[Outcome]]") -> list[Outcome]:
        return [Outcome(chunk.items[0].position, (), None, ())]


def test_more_than_a_batch_of_small_mail_is_read_ahead_and_all_comes_in_order():
    given: list[int] = []
    outcomes = Pretended(at_once=False).run(chunks(given, 100))
    assert next(outcomes).position == 1
    assert len(given) == CHUNKS_UNDER_WAY
    assert [outcome.position for outcome in outcomes] == list(range(2, 101))
    assert CHUNKS_UNDER_WAY * arrival_workers.ITEMS_A_CHUNK > 1000


def test_of_large_mail_only_a_few_are_in_memory():
    given: list[int] = []
    outcomes = Pretended(at_once=False).run(chunks(given, 30, bytes(5 * 1024 * 1024)))
    assert next(outcomes).position == 1
    assert len(given) == 3


def test_what_is_ready_is_handed_on_before_a_slow_source_is_asked_for_more():
    given: list[int] = []
    outcomes = Pretended(at_once=True).run(chunks(given, 30))
    assert next(outcomes).position == 1
    assert given == [1]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers here")
def test_a_worker_stops_what_takes_too_long_and_nothing_after_it(monkeypatch):
    monkeypatch.setattr(arrival_workers._Worker, "looks_at_clock", True)
    before = signal.signal(signal.SIGALRM, arrival_workers._look_at_clock)
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    try:
        with pytest.raises(TookTooLong), time_limit(0.05):
            while True:
                pass
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            pass
        with time_limit(60):
            time.sleep(0.1)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ("Auto-Submitted: auto-replied\n", ["absence"]),
        ("Auto-Submitted: auto-replied\nPrecedence: bulk\n", []),
        ("", ["absence", "ask"]),
    ],
)
def test_of_an_automatic_reply_only_the_absence_is_noticed(fields, kinds):
    """It says until when its sender is away; what it asks for is put to everybody."""
    raw = (
        f"From: Tom <tom@mill.example>\nTo: Ana <ana@press.example>\nSubject: Away\nMessage-ID: <1@mill.example>\n"
        f"Date: Tue, 31 Mar 2026 10:00:00 +0000\n{fields}\nI am out of the office until Friday 10 April. "
        "Could you write to Jo in urgent cases?\n"
    )
    outcome = arrival_workers.trip_of_one(
        Chunk("eml", "ana@press.example", WINDOW, (RawItem(raw.encode(), 1),)), RawItem(raw.encode(), 1)
    )
    found = [] if outcome.reading is None else outcome.reading.notices
    assert sorted({one.kind for one in found}) == kinds
