"""Workers that can't be started: the mail comes in all the same, and nothing is blamed for it."""

import os
from datetime import UTC, datetime

from sincerely.journey import arrival, arrival_workers
from sincerely.people.models import Entry
from tests.journey.fault_mail import letters


def test_without_any_worker_the_mail_comes_in(alice, tmp_path, monkeypatch):
    monkeypatch.setattr(arrival_workers, "prepare_worker", os.abort)
    monkeypatch.setattr(arrival, "SMALL", 0)
    for number, raw in enumerate(letters(9)):
        (tmp_path / f"{number}.eml").write_bytes(raw)
    arrived = arrival.bring_in(alice, [tmp_path], now=datetime(2026, 11, 24, 9, 0, tzinfo=UTC), processes=2)
    assert (arrived.new, arrived.quarantined, Entry.objects.count()) == (9, 0, 9)
