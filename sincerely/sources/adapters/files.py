"""Files and folders that people have: what is in them, and reading them piece by piece with flat memory.

What a file is shows in its bytes, not its name. Each reader can start again at a position it gave.
"""

import gzip
import hashlib
import os
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path

from sincerely.sources.adapters.mbox import MAX_KEPT, next_separator, read_mbox, starts_as_mbox
from sincerely.sources.headers import read_headers
from sincerely.sources.parse_contacts import looks_like_contacts
from sincerely.sources.parse_mail import KNOWN_FIELDS
from sincerely.sources.pieces import split_calendar, split_cards, split_rows, text_of
from sincerely.sources.records import FileSource, RawItem, SourceKind

HEAD = 64 * 1024
MAX_WHOLE = 64 * 1024 * 1024
"""Address books and calendars are read whole; larger ones are no person's."""
MAX_RATIO = 200
MODEST = 100_000_000
"""A gzip that grows more than MAX_RATIO times, past MODEST bytes, is no mail."""
STEP = 256 * 1024
GZIP = b"\x1f\x8b"
MAILDIR_TIME = re.compile(r"^(\d{9,11})\.")
SPLITTERS = {"ics": split_calendar, "vcf": split_cards, "csv": split_rows}
PASSED_OVER = (".ds_store", "thumbs.db", "desktop.ini")


class NotASource(Exception):
    """A path that holds no mail, events or contacts. `reason`: missing, unreadable, empty, archive or unknown."""

    def __init__(self, reason: str, path: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {path}")
        self.reason = reason
        self.path = path
        self.detail = detail


class CutShort(Exception):
    """A file whose end can't be read (a broken gzip): what came before was yielded."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is at a path: what can be read, and the files that hold no mail, events or contacts."""

    sources: tuple[FileSource, ...]
    passed_over: tuple[str, ...] = ()


def open_path(path: str | Path) -> list[FileSource]:
    """Return what can be read at `path`; raises NotASource, saying why, where that is nothing."""
    return list(look(path).sources)


def look(path: str | Path) -> Found:
    """As `open_path`, with the files that are passed over."""
    place = Path(path).expanduser().absolute()
    try:
        if place.is_dir():
            return _look_into(place)
        if not place.exists():
            raise NotASource("missing", str(place))
        kind = detect(place)
        if kind is None:
            raise NotASource(_why_not(place), str(place))
        return Found((_whole_file(kind, place),))
    except OSError as problem:
        raise NotASource("unreadable", str(place), problem.strerror or "") from problem


def _why_not(place: Path) -> str:
    head = _head(place)
    if not head.strip():
        return "empty"
    return "archive" if head.startswith((b"PK\x03\x04", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"BZh")) else "unknown"


def _look_into(place: Path) -> Found:
    is_empty = next(place.iterdir(), None) is None
    found: list[FileSource] = []
    letters: list[str] = []
    passed_over: list[str] = []
    for folder, folders, names in os.walk(place, onerror=lambda problem: passed_over.append(str(problem.filename))):
        folders.sort()
        if {"cur", "new"} <= set(folders):
            found.append(_maildir(Path(folder)))
            folders[:] = [name for name in folders if name not in ("cur", "new", "tmp")]
        for name in sorted(names):
            if _is_passed_over(name):
                continue
            path = Path(folder, name)
            kind = detect_in_folder(path)
            if kind == "eml":
                letters.append(str(path))
            elif kind is not None:
                found.append(_whole_file(kind, path))
            else:
                passed_over.append(str(path))
    if letters:
        found.append(_folder("eml", place, letters))
    if not found:
        raise NotASource("empty" if is_empty else "unknown", str(place))
    return Found(tuple(found), tuple(passed_over))


def detect(place: Path) -> SourceKind | None:
    """Return what a file holds by its first bytes, or None."""
    if not place.is_file():
        return None
    head = _head(place)
    name = place.name.lower().removesuffix(".gz")
    if starts_as_mbox(head):
        return "mbox"
    start = text_of(head[:4096]).lstrip("\ufeff \t\r\n")[:200].upper()
    if start.startswith("BEGIN:VCALENDAR") or (name.endswith((".ics", ".ical", ".icalendar")) and head.strip()):
        return "ics"
    if start.startswith("BEGIN:VCARD") or (name.endswith((".vcf", ".vcard")) and head.strip()):
        return "vcf"
    if name.endswith(".csv") and looks_like_contacts(text_of(head).lstrip("\ufeff\r\n ").partition("\n")[0]):
        return "csv"
    if name.endswith((".eml", ".emlx")) and head.strip():
        return "eml"
    return "eml" if _looks_like_mail(head) else None


def detect_in_folder(place: Path) -> SourceKind | None:
    """As `detect`, but a file of one message with its `From ` line is a letter of its folder, not a mailbox.

    A file that can't be read is None too: one of them does not keep the rest of the folder out.
    """
    try:
        kind = detect(place)
    except OSError:
        return None
    if kind != "mbox":
        return kind
    head = _head(place)
    return "eml" if len(head) < HEAD and next_separator(head, 0) < 0 else kind


def _looks_like_mail(head: bytes) -> bool:
    headers = read_headers(head[:HEAD])
    return headers is not None and len(KNOWN_FIELDS & set(headers.fields)) >= 2


def _head(place: Path) -> bytes:
    with closing(_Guarded(place)) as stream:
        return stream.read(HEAD)


def _opened(place: Path) -> BufferedReader | gzip.GzipFile:
    with place.open("rb") as stream:
        is_packed = stream.read(2) == GZIP
    return gzip.GzipFile(place) if is_packed else place.open("rb")


def _whole_file(kind: SourceKind, place: Path) -> FileSource:
    with place.open("rb") as stream:
        beginning = hashlib.sha256(stream.read(HEAD)).hexdigest()
    size = place.stat().st_size
    return FileSource(kind, str(place), size, f"{size}-{beginning[:32]}")


def _folder(kind: SourceKind, place: Path, names: list[str]) -> FileSource:
    listed = hashlib.sha256("\0".join(names).encode("utf-8", "surrogateescape"))
    size = sum(map(os.path.getsize, names))
    return FileSource(kind, str(place), size, f"{len(names)}-{size}-{listed.hexdigest()[:32]}")


def _maildir(place: Path) -> FileSource:
    return _folder("maildir", place, _maildir_names(place))


def _maildir_names(place: Path) -> list[str]:
    found = (one for part in ("cur", "new") for one in os.scandir(place / part))
    return sorted(one.path for one in found if not one.name.startswith(".") and one.is_file())


def _letter_names(place: Path) -> list[str]:
    """Return the files of a folder that are messages, in the order in which positions count them."""
    if place.is_file():
        return [str(place)]
    letters: list[str] = []
    for folder, folders, names in os.walk(place):
        folders.sort()
        if {"cur", "new"} <= set(folders):
            folders[:] = [name for name in folders if name not in ("cur", "new", "tmp")]
        paths = (Path(folder, name) for name in sorted(names) if not _is_passed_over(name))
        letters += [str(path) for path in paths if detect_in_folder(path) == "eml"]
    return letters


def _is_passed_over(name: str) -> bool:
    return name.lower() in PASSED_OVER or name.startswith("._")


def read(source: FileSource, start: int = 0, tell: Callable[[int], None] | None = None) -> Iterator[RawItem]:
    """Yield what a source holds from position `start` on; `tell` hears how many bytes of the disk were read.

    Raises CutShort at a broken end, OSError from the disk.
    """
    place = Path(source.path)
    if source.kind == "mbox":
        yield from _read_mbox_file(place, start, tell)
    elif source.kind in ("eml", "maildir"):
        names = _maildir_names(place) if source.kind == "maildir" else _letter_names(place)
        done = sum(map(os.path.getsize, names[:start]))
        for number, name in enumerate(names[start:], start=start + 1):
            item, size = _read_letter(name, number)
            yield item
            done += size
            if tell is not None and not number % 50:
                tell(done)
    else:
        yield from _read_pieces(source.kind, place, start)


def _read_mbox_file(place: Path, start: int, tell: Callable[[int], None] | None) -> Iterator[RawItem]:
    with closing(_Guarded(place, tell)) as stream:
        stream.skip(start)
        changed = datetime.fromtimestamp(place.stat().st_mtime, UTC)
        for item in read_mbox(stream, start):
            yield item if item.hint_date is not None else replace(item, hint_date=changed)
        if stream.broken:
            raise CutShort(stream.broken)


class _Guarded:
    """A file, or the inside of a gzip, that ends quietly where it is broken and says so in `broken`."""

    def __init__(self, place: Path, tell: Callable[[int], None] | None = None) -> None:
        self.stream = _opened(place)
        self.tell = tell
        self.disk_size = place.stat().st_size
        self.given = 0
        self.broken = ""

    def read(self, size: int, /) -> bytes:
        pieces: list[bytes] = []
        wanted = size
        while wanted > 0 and not self.broken:
            try:
                # Small steps: a gzip that breaks keeps back what it had unpacked for the same call.
                piece = self.stream.read1(min(wanted, STEP))
            except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
                self.broken = str(problem) or "the file ends in the middle"
                break
            if not piece:
                break
            pieces.append(piece)
            wanted -= len(piece)
        return self._note(b"".join(pieces))

    def _note(self, block: bytes) -> bytes:
        self.given += len(block)
        if self.tell is not None:
            inner = getattr(self.stream, "fileobj", None)
            self.tell(self.given if inner is None else inner.tell())
        if self.given > MODEST and self.given > MAX_RATIO * self.disk_size:
            self.broken = "it unpacks to far more than mail does"
            return b""
        return block

    def skip(self, count: int) -> None:
        """Go to byte `count` of what is read (in a gzip by unpacking up to it)."""
        try:
            self.stream.seek(count)
            self.given = count
        except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
            self.broken = str(problem)

    def close(self) -> None:
        self.stream.close()


def _read_letter(name: str, number: int) -> tuple[RawItem, int]:
    """Return one file's message, and the file's size in bytes on the disk."""
    # Unbuffered, and past pathlib: of twenty thousand small files their opening is what takes time.
    with open(name, "rb", buffering=0) as plain:  # noqa: PTH123
        status = os.fstat(plain.fileno())
        raw = plain.readall() if status.st_size <= MAX_KEPT else plain.read(MAX_KEPT)
    if raw.startswith(GZIP):
        with closing(_Guarded(Path(name))) as stream:
            raw = stream.read(MAX_KEPT)
    if name.lower().endswith(".emlx"):
        raw = _emlx(raw)
    named = MAILDIR_TIME.match(os.path.basename(name))  # noqa: PTH119
    seconds = float(named[1]) if named else status.st_mtime
    return RawItem(raw, number, datetime.fromtimestamp(seconds, UTC)), status.st_size


def _emlx(raw: bytes) -> bytes:
    """Return the message inside Apple Mail's file: a line with its length, the message, a property list."""
    first, _, rest = raw.partition(b"\n")
    return rest[: int(first)] if first.strip().isdigit() else raw


def _read_pieces(kind: str, place: Path, start: int) -> Iterator[RawItem]:
    with closing(_Guarded(place)) as stream:
        raw, broken = stream.read(MAX_WHOLE + 1), stream.broken
    if len(raw) > MAX_WHOLE:
        yield RawItem(raw[:MAX_KEPT], 1, None, place.stat().st_size)
        return
    for number, piece in enumerate(SPLITTERS[kind](raw), start=1):
        if number > start:
            yield RawItem(piece, number)
    if broken:
        raise CutShort(broken)
