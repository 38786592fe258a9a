"""SIGKILL in the middle of an import and of a sync, several times in a row: at the end the rows of an unbroken run.

The longer run, twenty points each, is bench/kill_import.py.
"""

import random
import signal

import pytest

from sincerely.trust.vault import new_line
from tests.journey.breaking_run import run
from tests.journey.desk_rows import differences
from tests.journey.fault_mail import BROKEN, letters
from tests.sources import dovecot

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")


def points(steps: int, count: int, seed: int) -> list[int]:
    """Return steps to die before, each of the next run, which has less to do."""
    draw = random.Random(seed)
    return [draw.randrange(steps // 10, max(steps // 2, steps // 10 + 1)) for _ in range(count)]


def test_an_import_killed_three_times_ends_in_the_same_rows(tmp_path):
    box = tmp_path / "mail.mbox"
    raw = [*letters(60), BROKEN]
    box.write_bytes(
        b"".join(b"From x@y Mon Jun  1 09:15:00 2026\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in raw)
    )
    spec = {"import": [str(box)]}
    whole = run(tmp_path / "whole", spec)
    assert len(whole.rows["Entry"]) == 60 and whole.rows["Notice"] and not whole.rows["search"]
    assert len(whole.rows["Quarantined"]) == 1
    codes = [run(tmp_path / "broken", spec, die_at=point).code for point in points(whole.steps, 3, seed=4)]
    assert codes == [-signal.SIGKILL] * 3
    assert differences(whole.rows, run(tmp_path / "broken", spec).rows) == []


@pytest.mark.skipif(not dovecot.PROGRAM, reason="Dovecot is not installed (Debian: dovecot-imapd)")
def test_a_sync_killed_three_times_ends_in_the_same_rows(tmp_path):
    with dovecot.running() as server:
        for number, raw in enumerate(letters(60)):
            server.deliver("kill@desk.example", raw, folder="Sent" if number % 3 == 1 else "INBOX")
        spec = {"user": "kill@desk.example", "port": server.tls_port, "ca_file": server.ca_file, "ring": new_line()}
        whole = run(tmp_path / "whole", spec)
        assert (whole.fault, whole.standing, len(whole.rows["Entry"])) == ("", "synced", 60)
        codes = [run(tmp_path / "broken", spec, die_at=point).code for point in points(whole.steps, 3, seed=5)]
        assert codes == [-signal.SIGKILL] * 3
        after = run(tmp_path / "broken", spec)
    assert (after.fault, after.standing) == ("", "synced")
    assert differences(whole.rows, after.rows) == []
