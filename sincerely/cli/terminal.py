"""What mail says is data on the terminal, too: no letter may move its reader's cursor or turn a line around."""

import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

HIDDEN = frozenset("\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of what follows, and line ends that only some terminals know."""


def plain(text: str) -> str:
    """Return `text` with every control character but line end and tab, and every turning mark, shown as U+FFFD."""
    if text.isprintable():
        return text
    return "".join("\ufffd" if is_command(character) else character for character in text)


def is_command(character: str) -> bool:
    """Whether a terminal would obey this character rather than show it."""
    return character not in "\n\t" and (unicodedata.category(character) == "Cc" or character in HIDDEN)


class PlainOutput:
    """Standard output that shows and never commands; bytes for `.buffer` (JSON lines) go as they are."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write what can be shown of `text`; return its length."""
        self._stream.write(plain(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def plain_output() -> Iterator[None]:
    """Let nothing that is printed meanwhile command the terminal."""
    before = sys.stdout
    wrapped: Any = PlainOutput(before)
    sys.stdout = wrapped
    try:
        yield
    finally:
        if sys.stdout is wrapped:
            sys.stdout = before
