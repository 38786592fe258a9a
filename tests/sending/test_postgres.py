"""The same laws on PostgreSQL: a cluster of the test's own, thrown away afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAME_ON_BOTH = ["tests/sending/test_gate.py", "tests/sending/test_delivery.py", "tests/test_journey.py"]


def binaries():
    """Where initdb and pg_ctl lie; None where there are none."""
    places = [Path(found).parent for found in [shutil.which("initdb")] if found]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None)


def somebody_else():
    """PostgreSQL will not run as root; as anybody else it runs as ourselves."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip("PostgreSQL does not run as root, and there is no user postgres")


@pytest.fixture(scope="module")
def cluster():
    """The address of a running cluster."""
    place = binaries()
    if place is None:
        pytest.skip("PostgreSQL's initdb and pg_ctl are not on this machine")
    pytest.importorskip("psycopg", reason="psycopg is not installed (extra: postgres)")
    user = somebody_else()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="sincerely-pg-"))
    who = {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)

    def run(*command):
        subprocess.run(
            [place / command[0], *command[1:]], check=True, capture_output=True, cwd=folder, timeout=60, **who
        )

    run("initdb", "-D", folder / "data", "-A", "trust", "-U", "sincerely", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    run("pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql://sincerely@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def test_the_laws_hold_on_postgresql(cluster):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *SAME_ON_BOTH],
        cwd=ROOT, env={**os.environ, "SINCERELY_DATABASE_URL": cluster}, capture_output=True, text=True, timeout=110,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    assert "skipped" not in done.stdout
