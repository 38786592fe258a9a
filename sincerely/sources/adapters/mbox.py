"""Streaming an mbox: one message at a time in memory, whatever the size of the file.

A separator is a `From ` line at the start or after a blank line, followed by a header line; a `From ` in a letter's
text is none. `>From ` lines lose the mark that the writer of the mbox put there.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Protocol

from sincerely.sources.headers import MONTHS
from sincerely.sources.records import RawItem

BLOCK = 1024 * 1024
MAX_KEPT = 26 * 1024 * 1024
"""Of a longer message only the beginning is kept in memory: enough to be refused as too large."""
TAIL = 4096
"""No separator and header name are longer; so many bytes are looked at again with the next block."""
SEPARATOR = re.compile(rb"From [^\n]{0,2000}\n(?=[!-9;-~]{1,200}[ \t]*:)")
OPENING = re.compile(rb"[\r\n]*" + SEPARATOR.pattern)
QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
FROM_LINE_DATE = re.compile(
    rb"([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d\d):(\d\d)(?::(\d\d))?\s+(?:[A-Z]{3,4}\s+|[+-]\d{4}\s+)?(\d{4})"
)


class Stream(Protocol):
    """What an mbox is read from."""

    def read(self, size: int, /) -> bytes: ...


def starts_as_mbox(head: bytes) -> bool:
    """Whether a file's first bytes are a separator and a header line; blank lines before them are allowed."""
    return OPENING.match(head) is not None


def read_mbox(stream: Stream, start: int = 0) -> Iterator[RawItem]:
    """Yield the messages from byte `start` on, which is 0 or a position that this reader gave."""
    buffer, base = stream.read(BLOCK), start
    opening = OPENING.match(buffer)
    from_line, cursor = (opening[0], opening.end()) if opening else (b"", 0)
    letter = _Letter()
    while True:
        at = next_separator(buffer, cursor)
        more = stream.read(BLOCK) if at < 0 else b""
        if more:
            cut = max(cursor, len(buffer) - TAIL)
            letter.add(buffer[cursor:cut])
            # The bytes before the cut are needed to see whether a line before it was blank.
            before = max(0, cut - 2)
            buffer, base, cursor = buffer[before:] + more, base + before, cut - before
            continue
        end = at if at >= 0 else len(buffer)
        letter.add(buffer[cursor:end])
        yield from _item(letter, base + end, from_line)
        separator = SEPARATOR.match(buffer, at) if at >= 0 else None
        if separator is None:
            return
        from_line, cursor, letter = separator[0], separator.end(), _Letter()


class _Letter:
    """The bytes of one message as they come; of a giant one the beginning, and how long it is."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.size = 0

    def add(self, piece: bytes) -> None:
        if self.size < MAX_KEPT:
            self.pieces.append(piece)
        self.size += len(piece)


def next_separator(buffer: bytes, start: int) -> int:
    """Return where the next separator after a blank line begins, or -1."""
    at = buffer.find(b"\nFrom ", start)
    while at >= 0:
        blank = buffer[at - 1 : at] == b"\n" or buffer[max(0, at - 2) : at] == b"\n\r"
        if blank and SEPARATOR.match(buffer, at + 1):
            return at + 1
        at = buffer.find(b"\nFrom ", at + 1)
    return -1


def _item(letter: _Letter, position: int, from_line: bytes) -> Iterator[RawItem]:
    raw = letter.pieces[0] if len(letter.pieces) == 1 else b"".join(letter.pieces)
    letter.pieces.clear()
    if not raw.strip():
        return
    raw = raw[:-2] if raw.endswith(b"\n\r\n") else raw[:-1] if raw.endswith(b"\n\n") else raw
    raw = QUOTED_FROM.sub(rb"\1", raw) if b">From " in raw else raw
    yield RawItem(raw, position, from_line_date(from_line), letter.size)


def from_line_date(line: bytes) -> datetime | None:
    """Return the time in a `From ` line (asctime, taken as UTC), or None."""
    match = FROM_LINE_DATE.search(line)
    month = MONTHS.get(match[1].decode("ascii").lower()) if match else None
    if match is None or month is None:
        return None
    try:
        hour, minute, second = int(match[3]), int(match[4]), min(59, int(match[5] or 0))
        return datetime(int(match[6]), month, int(match[2]), hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
