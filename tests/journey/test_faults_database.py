"""A full disk and a busy database: an import and a sync stop with a true word, go on later, and end in the same rows."""

import shutil
import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from sincerely.trust.vault import new_line
from tests.journey.breaking_run import empty_desk, run
from tests.journey.desk_rows import differences
from tests.journey.fault_mail import letters
from tests.sources import dovecot

LETTERS = 48


@pytest.fixture(scope="module")
def specs(tmp_path_factory):
    """What to read: a folder of letters, and the same letters in an account on a real server."""
    if not dovecot.PROGRAM:
        pytest.skip("Dovecot is not installed (Debian: dovecot-imapd)")
    place = tmp_path_factory.mktemp("letters")
    with dovecot.running() as server:
        for number, raw in enumerate(letters(LETTERS)):
            (place / f"{number:03}.eml").write_bytes(raw)
            server.deliver("full@desk.example", raw)
        account = {"user": "full@desk.example", "port": server.tls_port, "ca_file": server.ca_file, "ring": new_line()}
        yield {"import": {"import": [str(place)]}, "sync": account}


@pytest.fixture(scope="module")
def whole(specs, tmp_path_factory):
    """The rows of runs that nothing broke."""
    return {kind: run(tmp_path_factory.mktemp(kind) / "desk", spec).rows for kind, spec in specs.items()}


@contextmanager
def writer(desk: Path, *, holds: float, rests: float):
    """Another process's writer: takes the database for `holds` seconds, again and again."""
    over = threading.Event()

    def write():
        with closing(sqlite3.connect(desk / "sincerely.sqlite3", timeout=20, isolation_level=None)) as other:
            while not over.is_set():
                other.execute("BEGIN IMMEDIATE")
                over.wait(holds)
                other.execute("ROLLBACK")
                time.sleep(rests)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("kind", ["import", "sync"])
def test_a_full_disk(specs, whole, kind, tmp_path):
    desk = tmp_path / "desk"
    full = run(desk, specs[kind] | {"room": 12})
    assert full.fault in ("no_room", "database or disk is full")
    assert len(full.rows["Entry"]) < LETTERS
    assert full.standing == ("" if kind == "import" else "failed")
    assert full.rows["search"] == []
    again = run(desk, specs[kind])
    assert (again.fault, again.standing) == ("", "" if kind == "import" else "synced")
    assert differences(whole[kind], again.rows) == []


@pytest.mark.parametrize("kind", ["import", "sync"])
def test_a_database_that_another_process_holds(specs, whole, kind, tmp_path):
    desk = tmp_path / "desk"
    shutil.copytree(empty_desk(), desk)
    with writer(desk, holds=120, rests=0):
        held = run(desk, specs[kind] | {"patience": 50})
        assert "locked" in held.fault and not held.rows["Entry"]
    with writer(desk, holds=0.03, rests=0.005):
        between = run(desk, specs[kind])
    assert between.fault == ""
    assert differences(whole[kind], between.rows) == []
