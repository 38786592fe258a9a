"""What a file of `sincerely backup` holds, read with mistrust: plain files of its own folder, whole, and no others.

The archive is read from front to back by hand. Nothing in it says where a file goes: a name is a name in the one folder
that is given, and whatever is no plain file, or would lie elsewhere, makes it no backup.
"""

import gzip
import os
import shlex
import tarfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO

from sincerely.trust.ledger_files import PUT_BACK_FILE

DATABASE = "sincerely.sqlite3"
SETTINGS = "settings.env"
NEEDED = frozenset((DATABASE, PUT_BACK_FILE, SETTINGS))
OF_THE_PLACE = ("SINCERELY_DATA", "SINCERELY_VAULT_KEYS")
"""Settings that say where the old desk lay: the one that is put back lies elsewhere, its keys in its own folder."""
LONGEST_NAME = 200
"""Bytes of a file's name."""
SMALL = 1 << 20
"""Bytes up to which a file beside the database is one of its keys and marks."""
MOST = 10_000
"""Files that are taken for those of one data folder: it has about ten."""
PIECE = 1 << 20
READ_IN_VAIN = (tarfile.TarError, zlib.error, EOFError, gzip.BadGzipFile, ValueError, OverflowError)


class NoBackupError(Exception):
    """It is another kind of file; its text is the end of a sentence."""


class DamagedError(Exception):
    """It began as a backup, but is cut or was changed."""


def unpack(path: Path, folder: Path, begins: Callable[[int], None], tell: Callable[[int], None]) -> list[str]:
    """Write what a backup holds into an empty folder, each file for its owner alone; return the names.

    `begins` is told the size of the database before it is written, and may raise; `tell` how much of it is there.
    Raises NoBackupError, DamagedError, OSError; what was written by then is left to the caller.
    """
    with path.open("rb") as raw, gzip.open(raw) as whole:
        with damage():
            first = whole.peek(1)
        if not first:
            raise NoBackupError("it holds nothing")
        try:
            names = take(whole, folder, begins, tell)
        except NoBackupError:
            rest(whole)
            raise
        rest(whole)
    if not set(names) >= NEEDED:
        raise NoBackupError("it does not hold a whole desk")
    if not is_only_settings((folder / SETTINGS).read_bytes().decode("utf-8", "replace")):
        raise NoBackupError(f"its {SETTINGS} holds something else than settings")
    return sorted(names)


def take(whole: gzip.GzipFile, folder: Path, begins: Callable[[int], None], tell: Callable[[int], None]) -> list[str]:
    """Write file by file; return their names."""
    try:
        archive = tarfile.open(fileobj=whole, mode="r|")  # noqa: SIM115 — closed by the `with` below
    except tarfile.TarError as problem:
        raise NoBackupError("it is no archive") from problem
    except READ_IN_VAIN as problem:
        raise DamagedError(str(problem)) from problem
    names: list[str] = []
    with archive:
        for member in members(archive):
            check(member, names)
            names.append(member.name)
            is_database = member.name == DATABASE
            if is_database:
                begins(member.size)
            write(member, archive, folder / member.name, tell if is_database else lambda _: None)
    return names


def rest(whole: gzip.GzipFile) -> None:
    """Read on to the end, where the sum over all of it stands: what looks odd in the middle may be mere damage."""
    with damage():
        while whole.read(PIECE):
            pass


@contextmanager
def damage() -> Iterator[None]:
    """Call whatever can't be read on a damaged backup."""
    try:
        yield
    except READ_IN_VAIN as problem:
        raise DamagedError(str(problem)) from problem


def members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Yield what an archive holds, in its order."""
    while True:
        with damage():
            member = archive.next()
        if member is None:
            return
        yield member


def check(member: tarfile.TarInfo, before: list[str]) -> None:
    """Refuse what `sincerely backup` never writes: folders, links, devices, other places, second copies, big files.

    SQLite reads a journal beside its database, so nothing else may bear the database's name as its own beginning.
    """
    name = member.name
    if member.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) or member.issparse():
        raise NoBackupError("it holds something else than plain files")
    # Some systems make no difference between small and large letters.
    if not is_plain(name) or (name.lower().startswith(DATABASE.lower()) and name != DATABASE):
        raise NoBackupError("it holds a file that would not lie in the desk's folder")
    if name in before or len(before) >= MOST:
        raise NoBackupError("it holds too many files")
    if member.size < 0 or (name != DATABASE and member.size > SMALL):
        raise NoBackupError("it holds files that are no part of a desk")


def is_plain(name: str) -> bool:
    """Whether a name is one of a file in its folder, on every system, and not hidden."""
    is_short = name.isprintable() and len(name.encode()) <= LONGEST_NAME
    return (
        is_short and not name.startswith(".") and PurePosixPath(name).name == PureWindowsPath(name).name == name != ""
    )


def settings_lines(given: Iterable[tuple[str, str]]) -> str:
    """Return settings as a shell reads them: names, and values that are nothing but words."""
    return "".join(f"{name}={shlex.quote(value)}\n" for name, value in given)


def is_only_settings(text: str) -> bool:
    """Whether a file says just what `settings_lines` writes: people have their shell run it."""
    try:
        given = [tuple(line.split("=", 1)) for line in shlex.split(text)]
    except ValueError:
        return False
    is_ours = all(
        len(one) == 2 and one[0].isidentifier() and one[0].startswith("SINCERELY_") and one[0] not in OF_THE_PLACE
        for one in given
    )
    return is_ours and settings_lines((name, value) for name, value in given) == text


def write(member: tarfile.TarInfo, archive: tarfile.TarFile, to: Path, tell: Callable[[int], None]) -> None:
    """Write one file, readable by its owner alone, down to the disk."""
    with os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        done = 0
        for piece in pieces(member, archive):
            file.write(piece)
            done += len(piece)
            tell(done)
        file.flush()
        os.fsync(file.fileno())


def pieces(member: tarfile.TarInfo, archive: tarfile.TarFile) -> Iterator[bytes]:
    """Yield what a file holds."""
    content: IO[bytes] | None = archive.extractfile(member)
    while content is not None:
        with damage():
            piece = content.read(PIECE)
        if not piece:
            return
        yield piece
