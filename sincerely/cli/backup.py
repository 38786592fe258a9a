"""`sincerely backup`: all of the desk in one file, while it runs. SQLite gives one moment of the whole database."""

import argparse
import io
import json
import os
import shlex
import shutil
import sqlite3
import tarfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from django.conf import settings

from sincerely.cli import progress
from sincerely.cli.backup_file import DATABASE, OF_THE_PLACE, SETTINGS, SMALL, is_plain, settings_lines
from sincerely.cli.errors import Refusal
from sincerely.cli.new_file import new_file
from sincerely.trust.ledger_files import PUT_BACK_FILE

EXAMPLE = "sincerely backup desk.tar.gz"
PAGES = 2048
"""Pages of the database that are copied between two signs of life."""
MEGA = 1_000_000
OTHERWISE = "Name another file: `sincerely backup FILE`."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where it goes."""
    parser.add_argument("file", type=Path, help="a new file (.tar.gz); an old one is never written over")


def run(args: argparse.Namespace) -> int:
    """Write the backup."""
    folder, database, keys = places()
    size = database.stat().st_size
    check_room(args.file, size)
    shown = progress.bar(2 * size, silent=args.json, what="MB")
    try:
        with new_file(args.file, otherwise=OTHERWISE) as file, beside(args.file) as copy:
            # The small files first: the ledger may be longer than its last checkpoint says, never shorter.
            small = {**small_files(folder, database), **made_files(keys)}
            snapshot(database, copy, lambda done: shown.update(done, done // MEGA))
            pack(file, small, copy, lambda done: shown.update(size + done, (size + done) // MEGA))
    except sqlite3.Error as problem:
        raise Refusal(
            "database_failed", f"The database can't be copied: {problem}.", safe="No half file is left.",
            do="Run `sincerely check`; if the disk is full, name a file on another one.",
        ) from problem  # fmt: skip
    finally:
        shown.close()
    told = {"to": str(args.file), "bytes": args.file.stat().st_size, "database_bytes": size, "files": sorted(small)}
    print(json.dumps(told, ensure_ascii=False) if args.json else as_text(args.file, told["bytes"]))
    return 0


def as_text(path: Path, size: Any) -> str:
    """Return what was done, for a person's eyes."""
    return (
        f"All of the desk is in {path} ({max(1, size // MEGA)} MB): database, mail, keys and settings.\n"
        "It is not encrypted: whoever has it has your mail and your accounts. Keep it as you keep these.\n"
        f"To put it back, on any machine: `sincerely restore {path.name}`."
    )


def places() -> tuple[Path, Path, Path]:
    """Return the data folder, its database, and the file with the keys of passwords; refuse where there is no file."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
    found = settings.DATABASES["default"]
    if "sqlite" not in str(found["ENGINE"]):
        raise on_postgres(found, Path(settings.SINCERELY_DATA))
    database = Path(str(found["NAME"]))
    if not database.is_file():
        raise Refusal(
            "no_desk",
            f"There is no desk in {settings.SINCERELY_DATA}.",
            safe="No file was written.",
            do="Point SINCERELY_DATA at the folder of your desk.",
        )
    return Path(settings.SINCERELY_DATA), database, Path(settings.SINCERELY_VAULT_KEYS)


def on_postgres(found: dict[str, Any], folder: Path) -> Refusal:
    """Say what to run where the database is a server's: its own tool knows best how to take one moment of it."""
    asked = [("-h", found["HOST"]), ("-p", found["PORT"]), ("-U", found["USER"]), ("-d", found["NAME"])]
    where = " ".join(f"{name} {shlex.quote(str(value))}" for name, value in asked if value)
    return Refusal(
        "on_postgres",
        "The database of this desk is PostgreSQL's, which takes its backups itself.",
        safe="No file was written.",
        do=f"First copy the folder {folder} (keys), then run `pg_dump -Fc {where} -f desk.dump`; docs/settings.md "
        "says how to put both back.",
    )


def check_room(path: Path, size: int) -> None:
    """Refuse before anything is written where there is too little room for the copy and what is packed of it."""
    try:
        free = shutil.disk_usage(path.absolute().parent).free
    except OSError as problem:
        raise Refusal(
            "cannot_write", f"{path} can't be written ({problem.strerror}).", safe="No file was written.", do=OTHERWISE
        ) from problem
    if free < 2 * size:
        raise Refusal(
            "disk_nearly_full",
            f"There are {free // MEGA} MB free beside {path}; up to {2 * size // MEGA} MB are wanted.",
            safe="No file was written.",
            do="Make room, or name a file on another disk.",
        )


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give a place for the database's copy beside the backup, readable by its owner only and gone afterwards."""
    copy = path.with_name(f".{path.name}.{os.getpid()}.sqlite3.part")
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield copy
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


def snapshot(database: Path, copy: Path, tell: Callable[[int], None]) -> None:
    """Copy one moment of a database that others may be writing to: they go on, and nothing of theirs comes in."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=20)) as source:
        page = int(source.execute("PRAGMA page_size").fetchone()[0])
        # The moment is that of the first look; without it every write meanwhile would have the copy begin anew.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(sqlite3.connect(copy)) as target:
            target.execute("PRAGMA synchronous=OFF")
            source.backup(target, pages=PAGES, progress=lambda _, left, all_: tell((all_ - left) * page), sleep=0)


def small_files(folder: Path, database: Path) -> dict[str, tuple[bytes, float]]:
    """Return the small files of the data folder: keys, marks, the ledger's last checkpoint; with when they changed."""
    found = {}
    for path in sorted(folder.iterdir()):
        is_part = is_plain(path.name) and not path.name.startswith(database.name) and path.name != PUT_BACK_FILE
        if path.is_file() and is_part:
            about = path.stat()
            if about.st_size <= SMALL:
                found[path.name] = (path.read_bytes(), about.st_mtime)
    return found


def made_files(keys: Path) -> dict[str, tuple[bytes, float]]:
    """Return what lies in no file of the folder: keys that are kept elsewhere, the settings, and the mark that holds
    letters back in a desk that is put back."""
    now = datetime.now(UTC)
    given = sorted((name, value) for name, value in os.environ.items() if name.startswith("SINCERELY_"))
    given = [(name, value) for name, value in given if name.isidentifier() and name not in OF_THE_PLACE]
    found = {
        SETTINGS: (settings_lines(given).encode(), now.timestamp()),
        PUT_BACK_FILE: (f"Out of a backup of {now:%Y-%m-%d %H:%M} UTC.\n".encode(), now.timestamp()),
    }
    if keys.is_file():
        found["vault-keys"] = (keys.read_bytes(), keys.stat().st_mtime)
    return found


def pack(file: IO[bytes], small: dict[str, tuple[bytes, float]], copy: Path, tell: Callable[[int], None]) -> None:
    """Write the archive: the small files, then the database under its own name."""
    with tarfile.open(fileobj=file, mode="w:gz", compresslevel=1) as archive:
        for name, (content, changed) in sorted(small.items()):
            archive.addfile(header(name, len(content), changed), io.BytesIO(content))
        with copy.open("rb") as data:
            said = header(DATABASE, copy.stat().st_size, datetime.now(UTC).timestamp())
            archive.addfile(said, Counted(data, tell))


def header(name: str, size: int, changed: float) -> tarfile.TarInfo:
    """Return how a file stands in the archive: its owner's alone."""
    said = tarfile.TarInfo(name)
    said.size, said.mtime, said.mode = size, int(changed), 0o600
    return said


class Counted(io.RawIOBase):
    """A file that tells how much of it was read."""

    def __init__(self, data: IO[bytes], tell: Callable[[int], None]) -> None:
        self.data, self.told, self.done = data, tell, 0

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        piece = self.data.read(size)
        self.done += len(piece)
        self.told(self.done)
        return piece
