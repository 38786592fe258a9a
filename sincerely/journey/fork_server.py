"""The process that workers are forked from. It is begun before anything else is loaded, and so this imports nothing."""

import multiprocessing
import multiprocessing.context
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

try:
    from multiprocessing import forkserver
except ImportError:  # Windows
    forkserver = None  # type: ignore[assignment]

SMALL = 200_000
"""Bytes of mail below which starting worker processes takes longer than the work."""
LOADED = (
    "sincerely.journey.fork_server_begins", "sincerely.journey.arrival_workers", "sincerely.journey.arrival_grammars",
)  # fmt: skip


def context() -> "multiprocessing.context.BaseContext":
    """Return how workers are started; neither way does one hold a handle of the database."""
    # A fork server loads the grammars once for all workers.
    ways = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")


def warm_up() -> None:
    """Begin loading what workers need, beside whatever the caller does next; nothing where there is no fork server."""
    chosen = context()
    if chosen.get_start_method() == "forkserver":
        chosen.set_forkserver_preload(list(LOADED))
        forkserver.ensure_running()


def warm_up_for(words: Sequence[str]) -> None:
    """Do that if workers will be wanted: one of a command's `words` names a folder, or a file that is not small."""
    if ("--processes", "0") in pairwise(words):
        return
    for word in words:
        with suppress(OSError, ValueError):
            place = Path(word).expanduser()
            if place.is_dir() or place.stat().st_size > SMALL:
                warm_up()
                return
