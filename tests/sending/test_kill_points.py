"""A worker killed with SIGKILL at each step of sending; the longer run is bench/kill_points.py."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL") or not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_anywhere_nothing_leaves_twice_and_nothing_is_said_that_did_not_happen():
    done = subprocess.run(
        [sys.executable, "bench/kill_points.py", "--messages", "1", "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    table = json.loads(done.stdout)
    assert len(table) == 13
    for point, row in table.items():
        counts = {name: row.get(name, 0) for name in ("letters", "duplicates", "falsely_sent", "lost", "not_filed")}
        assert counts == {"letters": 1, "duplicates": 0, "falsely_sent": 0, "lost": 0, "not_filed": 0}, point
        assert row.get("uncertain", 0) == (point.split()[0] in ("P8b", "P9", "P10")), point
        assert row.get("delivered", 0) == (not point.startswith("P8b")), point


@pytest.mark.skipif(not hasattr(signal, "SIGKILL") or not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_in_the_second_try_for_one_recipient_nobody_gets_it_twice():
    points = ("R1", "R5", "R8", "R8b", "R9", "R11", "P9")
    done = subprocess.run(
        [sys.executable, "bench/kill_points.py", "--put-off", "--messages", "1", "--points", ",".join(points), "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    table = json.loads(done.stdout)
    assert [point.split()[0] for point in table] == sorted(
        points, key=lambda one: (one[0], int(one[1:].rstrip("b")), one)
    )
    for point, row in table.items():
        wrong = ("duplicates", "falsely_sent", "lost", "not_reached", "not_filed", "broken")
        assert [row.get(name, 0) for name in wrong] == [0] * len(wrong), point
        assert row.get("uncertain", 0) == (point.split()[0] in ("R8b", "R9", "P9")), point
        assert row["delivered"] == 1, point
