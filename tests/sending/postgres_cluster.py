"""A PostgreSQL cluster of the tests' own, thrown away afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NoPostgres(Exception):
    """There is none on this machine that could be started; says why."""


def binaries() -> Path:
    """Return the folder in which initdb and pg_ctl lie. Raises NoPostgres."""
    places = [Path(found).parent for found in [shutil.which("initdb")] if found]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists() and (place / "pg_ctl").exists():
            return place
    raise NoPostgres("PostgreSQL's initdb and pg_ctl are not on this machine")


def somebody_else() -> pwd.struct_passwd | None:
    """Return whom the server runs as: nobody else than ourselves, unless we are root, which it refuses."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        raise NoPostgres("PostgreSQL does not run as root, and there is no user postgres") from None


@contextmanager
def running_cluster() -> Iterator[str]:
    """Yield the address of a new cluster, on a free port of this machine. Raises NoPostgres."""
    place, user = binaries(), somebody_else()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="sincerely-pg-"))
    who = {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)

    def run(*command: str | Path) -> None:
        subprocess.run(
            [place / command[0], *command[1:]], check=True, capture_output=True, cwd=folder, timeout=60, **who
        )

    run(
        "initdb", "-D", folder / "data", "-A", "trust", "-U", "sincerely", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"
    )
    # Nothing here must survive a power cut.
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    try:
        run("pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start")
        yield f"postgresql://sincerely@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
