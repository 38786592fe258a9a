"""Copies of checkpoints outside the desk: a file, a folder with one file a day, an mbox of the mails that carry them.

What is kept there is never overwritten by another log's state: a file of the day is made once and stays.
"""

import os
import re
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

from sincerely.trust.notes import NoteError, read_head, read_note

_HEADER = re.compile(rb"[!-9;-~]+:[ \t]")
LARGEST = 50_000_000
"""Octets of one file that are looked through."""
_NOTE = re.compile(r"^(?P<origin>[^\s>][^\n]*)\n(?:0|[1-9][0-9]*)\n[A-Za-z0-9+/]{43}=\n\n(?:— [^\n]+\n)+", re.MULTILINE)


def read_copies(place: Path, origin: str) -> list[tuple[str, str]]:
    """Every checkpoint of the log `origin` in a file, mbox or folder, as (where, note). Raises OSError."""
    files = sorted(path for path in place.rglob("*") if path.is_file()) if place.is_dir() else [place]
    return [found for path in files for found in _in_file(path, origin)]


def _in_file(path: Path, origin: str) -> Iterator[tuple[str, str]]:
    with path.open("rb") as file:
        data = file.read(LARGEST)
    text = "\n".join(_texts(data)).replace("\r\n", "\n")
    for number, found in enumerate(_NOTE.finditer(text), 1):
        if found["origin"] != origin:
            continue
        try:
            head = read_head(read_note(found[0]))
        except NoteError:
            continue
        yield f"{path.name}, {number}: {head.size} entries", found[0]


def _texts(data: bytes) -> Iterator[str]:
    """A file as text; of a mail or an mbox the decoded text parts of each message."""
    pieces = re.split(rb"(?m)^From [^\n]*\n", data)
    if len(pieces) == 1 and not _HEADER.match(data):
        yield data.decode("utf-8", "replace")
        return
    for piece in pieces:
        for part in message_from_bytes(piece).walk() if piece.strip() else ():
            if part.get_content_maintype() == "text":
                content = part.get_payload(decode=True)
                yield content.decode("utf-8", "replace") if isinstance(content, bytes) else ""


def keep_in_folder(folder: Path, name: str, note: str) -> bool:
    """Write a checkpoint as `name` unless there is one of that name; True if it was written. Raises OSError.

    The file appears whole: a synced folder never sees half of one.
    """
    target = folder / name
    if target.exists():
        return False
    fresh = folder / f".{name}.{os.getpid()}"
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(note)
            file.flush()
            os.fsync(file.fileno())
        fresh.rename(target) if os.name == "nt" else os.link(fresh, target)
    except FileExistsError:
        return False
    finally:
        fresh.unlink(missing_ok=True)
    return True
