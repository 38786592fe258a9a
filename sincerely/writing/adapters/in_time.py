"""An end in time for what can't be told to stop: a server that drips its answer, a model that thinks on."""

import threading
from collections.abc import Callable

from sincerely.writing.language_model import NoAnswer

GRACE = 0.5
"""Seconds for the call to end by its own deadline, which says more."""


def in_time(call: Callable[[], str], deadline: float) -> str:
    """Return what `call` returns, or raise what it raises; NoAnswer where it takes longer than `deadline` seconds.

    What is late is left to end by itself in a thread of its own: nobody waits for it, and it keeps nothing.
    """
    said: list[str] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            said.append(call())
        except BaseException as problem:
            failed.append(problem)

    thread = threading.Thread(target=run, name="language-model", daemon=True)
    thread.start()
    thread.join(deadline + GRACE)
    if failed:
        raise failed[0]
    if not said:
        raise NoAnswer("took_too_long")
    return said[0]
