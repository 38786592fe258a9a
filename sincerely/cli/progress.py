"""How far a long task is, on stderr: a bar where a person looks on, a line every ten seconds in a log."""

import sys
import time
from typing import TextIO

WIDTH = 28
EVERY_TERMINAL = 0.2
EVERY_LOG = 10.0


class Bar:
    """A bar with rate and time left; `silent` shows nothing; `what` is counted beside the bytes."""

    def __init__(
        self, total_bytes: int, *, silent: bool = False, stream: TextIO | None = None, what: str = "messages"
    ) -> None:
        self.total = max(1, total_bytes)
        self.what = what
        self.silent = silent
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()
        self.begun = self.shown = time.monotonic()
        self.first: int | None = None

    def update(self, done_bytes: int, count: int) -> None:
        """Show that `done_bytes` are read and `count` messages are in."""
        now = time.monotonic()
        if self.first is None:
            self.first = count  # what an earlier import brought in says nothing of today's speed
        if self.silent or now - self.shown < (EVERY_TERMINAL if self.live else EVERY_LOG):
            return
        self.shown = now
        line = self.line(done_bytes, count, now - self.begun)
        self.stream.write(f"\r{line}\x1b[K" if self.live else line + "\n")
        self.stream.flush()

    def line(self, done_bytes: int, count: int, seconds: float) -> str:
        """Return one line: bar, share, messages, rate, time left."""
        share = min(1.0, done_bytes / self.total)
        filled = round(share * WIDTH)
        rate = (count - (self.first or 0)) / seconds if seconds > 0 else 0.0
        left = f", {duration(seconds / share - seconds)} left" if share > 0.02 else ""
        return f"[{'#' * filled}{'.' * (WIDTH - filled)}] {share:4.0%}  {count:,} {self.what}, {rate:,.0f}/s{left}"

    def close(self) -> None:
        """Clear the bar."""
        if self.live and not self.silent:
            self.stream.write("\r\x1b[K")
            self.stream.flush()


def bar(total_bytes: int, *, silent: bool = False, what: str = "messages") -> Bar:
    """Return a bar for a task of so many bytes, on stderr."""
    return Bar(total_bytes, silent=silent, what=what)


def duration(seconds: float) -> str:
    """Return a stretch of time as people say it: `40 s`, `3 min`, `1 h 20 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
