"""`sincerely restore`: a desk out of its backup, where none is yet. It sends nothing until somebody looked."""

import argparse
import contextlib
import errno
import importlib.util
import json
import os
import re
import shlex
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sincerely.cli import progress
from sincerely.cli.backup_file import DATABASE, SETTINGS, DamagedError, NoBackupError, unpack
from sincerely.cli.errors import Refusal
from sincerely.data_folder import data_folder
from sincerely.trust.ledger_files import CHECKPOINT_FILE, KEY_FILE, PUT_BACK_FILE

EXAMPLE = "sincerely restore desk.tar.gz"
MEGA = 1_000_000
STAGE = ".restore.part"
"""Where all of it lies until all of it is there."""
DESKS = (DATABASE, KEY_FILE, CHECKPOINT_FILE, "vault-keys")
"""Each of these is part of somebody's desk."""
SECRET = "secret-key"  # noqa: S105 — a file's name
OF_NOBODY = frozenset((SECRET, "demo", "lost+found"))
"""What lies in a folder without a desk: any verb makes the first, the demo the second, a file system the third."""
PACKAGE = Path(__file__).parents[1]
NOT_WHOLE = "Nothing of it was kept."
ELSEWHERE = "Move that folder away, or name a new one: `SINCERELY_DATA=~/desk sincerely restore FILE`."


@dataclass(frozen=True, slots=True)
class Found:
    """What a database that was put back holds."""

    owners: list[str]
    waiting: int
    """Letters with a yes that have not left."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what is put back."""
    parser.add_argument("file", type=Path, help="a file that `sincerely backup` wrote; it goes into SINCERELY_DATA")


def run(args: argparse.Namespace) -> int:
    """Put the desk back, all of it or nothing."""
    folder = data_folder()
    refuse_server(args.file)
    refuse_desk(folder)
    with staged(folder) as stage:
        size, names = unpacked(args.file, stage, silent=args.json)
        found = look_into(stage / DATABASE)
        made = made_at(stage / PUT_BACK_FILE)
        has_settings = (stage / SETTINGS).stat().st_size > 0
        place(stage, folder, names)
    told = {"from": str(args.file), "to": str(folder), "made_at": made, "database_bytes": size, "files": names,
            "owners": found.owners, "waiting": found.waiting, "put_back": str(folder / PUT_BACK_FILE)}  # fmt: skip
    print(json.dumps(told, ensure_ascii=False) if args.json else as_text(folder, made, found, has_settings))
    return 0


def as_text(folder: Path, made: str | None, found: Found, has_settings: bool) -> str:
    """Return what is there now and what to do, for a person's eyes."""
    where, whose = shlex.quote(str(folder)), ", ".join(found.owners) or "nobody yet"
    since = f", as it was on {made[:16].replace('T', ' ')} UTC" if made else ""
    wait = {0: "No letter waits", 1: "1 letter waits"}.get(found.waiting, f"{found.waiting} letters wait")
    steps = [
        *([f"set -a; . {where}/{SETTINGS}; set +a   (the settings of the old desk)"] if has_settings else []),
        *([f"export SINCERELY_DATA={where}"] if os.environ.get("SINCERELY_DATA") else []),
        "sincerely check",
        "sincerely serve",
    ]
    return "\n".join([
        f"The desk of {whose} is back in {folder}{since}.",
        "It sends and signs nothing yet: it does not know what left, or was taken back, since then.",
        "Accounts that it reads are read again as soon as it runs. Now:",
        *(f"  {step}" for step in steps),
        f"{wait} in its outbox. Look through it, take back what should not leave,",
        f"then delete {folder / PUT_BACK_FILE}: from there on it sends.",
        *elsewhere_lines(folder),
    ])  # fmt: skip


def elsewhere_lines(folder: Path) -> list[str]:
    """Say where the keys of passwords are looked for, if that is not in the folder."""
    keys = os.environ.get("SINCERELY_VAULT_KEYS")
    if not keys:
        return []
    return [f"SINCERELY_VAULT_KEYS is set to {keys}: unset it, or copy {folder / 'vault-keys'} there."]


# --- what is refused before anything is written -------------------------------------------------------------------


def refuse_server(file: Path) -> None:
    """Refuse where the database would be PostgreSQL's, or the file is a dump of one, or can't be read at all."""
    try:
        with file.open("rb") as opened:
            begin = opened.read(5)
    except OSError as problem:
        raise Refusal(
            "cannot_read", f"{file} can't be read ({problem.strerror}).", safe="Nothing was changed.",
            do="Name the file that `sincerely backup` wrote.",
        ) from problem  # fmt: skip
    if begin == b"PGDMP":
        raise on_postgres(f"{file} is a dump of a PostgreSQL database.")
    if os.environ.get("SINCERELY_DATABASE_URL"):
        raise on_postgres("SINCERELY_DATABASE_URL is set: the database of this desk is PostgreSQL's, not the backup's.")
    if begin[:2] != b"\x1f\x8b":
        raise no_backup(file, "it is not packed as one")


def on_postgres(said: str) -> Refusal:
    """Say how a desk on a server's database is put back, and what this verb does not do."""
    return Refusal(
        "on_postgres", said, safe="Nothing was changed.",
        do=f"This verb puts back desks on SQLite only. With PostgreSQL copy your copy of the data folder, write an "
        f"empty file {PUT_BACK_FILE} into it, `createdb DATABASE`, `pg_restore -d DATABASE desk.dump` "
        "(docs/settings.md); for a desk on SQLite unset SINCERELY_DATABASE_URL.",
    )  # fmt: skip


def refuse_desk(folder: Path) -> None:
    """Refuse a folder with a desk, or with anything else, in it."""
    try:
        there = {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return
    except OSError as problem:
        raise no_folder(folder, problem) from problem
    if there & set(DESKS):
        raise Refusal(
            "desk_there", f"There is a desk in {folder} already.", safe="Nothing of it was changed.", do=ELSEWHERE
        )
    if STAGE in there:
        raise Refusal(
            "restore_under_way", f"Another restore into {folder} runs, or was killed.", safe="Nothing was changed.",
            do=f"If none runs, delete {folder / STAGE} and run this again.",
        )  # fmt: skip
    if there - OF_NOBODY:
        first = ", ".join(sorted(there - OF_NOBODY)[:3])
        raise Refusal(
            "folder_not_empty", f"{folder} is not empty ({first}).", safe="Nothing was changed.", do=ELSEWHERE
        )


def no_folder(folder: Path, problem: OSError) -> Refusal:
    """Say that the folder can't be used, or that the disk is full."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refusal("disk_full", "The disk is full.", safe=NOT_WHOLE, do="Make room and run the same command again.")
    return Refusal(
        "no_data_folder", f"The data folder {folder} can't be used: {problem.strerror}.", safe=NOT_WHOLE,
        do="Point SINCERELY_DATA at a folder that you may write to.",
    )  # fmt: skip


def no_backup(file: Path, why: str) -> Refusal:
    """Say that a file is another kind of file."""
    return Refusal(
        "no_backup", f"{file} is no backup of a desk: {why}.", safe=NOT_WHOLE,
        do="Name the file that `sincerely backup` wrote.",
    )  # fmt: skip


# --- all or nothing -----------------------------------------------------------------------------------------------


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """Give a place within the folder, for its owner alone and gone afterwards; a folder that was not there goes, too,
    where nothing came of it. Within, since a data folder may be a disk of its own."""
    is_new = not folder.exists()
    stage = folder / STAGE
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stage.mkdir(mode=0o700)
    except OSError as problem:
        raise no_folder(folder, problem) from problem
    try:
        yield stage
    except OSError as problem:
        raise no_folder(folder, problem) from problem
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        if is_new:
            with contextlib.suppress(OSError):
                folder.rmdir()


def unpacked(file: Path, stage: Path, *, silent: bool) -> tuple[int, list[str]]:
    """Unpack a backup, showing how far it is; return the size of its database and its names."""
    shown = progress.bar(1, silent=silent, what="MB")
    sizes = [0]

    def begins(size: int) -> None:
        free = shutil.disk_usage(stage).free
        if free < size:
            raise Refusal(
                "disk_nearly_full",
                f"There are {free // MEGA} MB free in {stage.parent}; {size // MEGA} MB are wanted.",
                safe=NOT_WHOLE, do="Make room, or point SINCERELY_DATA at a folder on another disk.",
            )  # fmt: skip
        sizes[0], shown.total = size, max(1, size)

    try:
        names = unpack(file, stage, begins, lambda done: shown.update(done, done // MEGA))
    except NoBackupError as problem:
        raise no_backup(file, str(problem)) from problem
    except DamagedError as problem:
        raise damaged(file) from problem
    finally:
        shown.close()
    return sizes[0], names


def damaged(file: Path) -> Refusal:
    """Say that a backup can't be used any more."""
    return Refusal(
        "damaged", f"{file} is damaged: it is cut, or was changed since it was written.", safe=NOT_WHOLE,
        do="Copy it again from where it was kept, or take an older backup.",
    )  # fmt: skip


def look_into(database: Path) -> Found:
    """Look into a database that was unpacked: is it a desk's, and one that this version knows? It is only read."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as opened:
            steps = opened.execute("SELECT app, name FROM django_migrations").fetchall()
            refuse_newer(steps)
            owners = [email for (email,) in opened.execute("SELECT email FROM accounts_owner ORDER BY id")]
            under_way = "SELECT count(*) FROM sending_delivery WHERE state IN ('queued', 'claimed', 'on_wire')"
            return Found(owners, int(opened.execute(under_way).fetchone()[0]))
    except sqlite3.Error as problem:
        raise Refusal(
            "no_backup", f"The database in it is no desk's ({problem}).", safe=NOT_WHOLE, do="Take an older backup."
        ) from problem


def refuse_newer(steps: list[tuple[str, str]]) -> None:
    """Refuse a database that a newer version wrote: its last steps are not known here."""
    known: dict[str, str] = {}
    django = importlib.util.find_spec("django")
    homes = [
        PACKAGE,
        *(Path(place) / "contrib" for place in (django.submodule_search_locations or [] if django else [])),
    ]
    for home in homes:
        for path in home.glob("*/migrations/[0-9]*.py"):
            app = path.parts[-3]
            known[app] = max(known.get(app, ""), path.stem[:4])
    if any(name[:4] > known.get(app, "") for app, name in steps):
        raise Refusal(
            "newer_version", "A newer version of Sincerely wrote this backup than the one that is installed here.",
            safe=NOT_WHOLE, do="Install that version, then run the same command again.",
        )  # fmt: skip


def made_at(mark: Path) -> str | None:
    """Return when the backup was made (UTC), as its mark says; None where it does not."""
    found = re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d(?= UTC)", mark.read_text("utf-8", "replace"))
    return found[0].replace(" ", "T") + ":00+00:00" if found else None


def place(stage: Path, folder: Path, names: list[str]) -> None:
    """Move all files into the folder: the mark that holds letters back first, the database last.

    Nothing is written over but a secret of nobody; where one fails, those before it are taken away again.
    """
    ordered = sorted(names, key=lambda name: (name == DATABASE, name != PUT_BACK_FILE))
    moved: list[Path] = []
    try:
        for name in ordered:
            if name == SECRET:
                (folder / name).unlink(missing_ok=True)
            link(stage / name, folder / name)
            moved.append(folder / name)
        sync(folder)
    except BaseException:
        for path in moved:
            path.unlink(missing_ok=True)
        raise


def link(source: Path, target: Path) -> None:
    """Give a file its place; it fails where something stands there by now, where renaming would take its place."""
    try:
        os.link(source, target)
    except OSError as problem:
        if problem.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EACCES):
            raise
        # Some file systems know no second names.
        with (
            source.open("rb") as given,
            os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as to,
        ):
            shutil.copyfileobj(given, to)
            to.flush()
            os.fsync(to.fileno())


def sync(folder: Path) -> None:
    """Have the disk know the names, too."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
