"""A new file that only its owner may read; whole, or not at all. An old one is never written over."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from sincerely.cli.errors import Refusal


@contextmanager
def new_file(path: Path, *, otherwise: str) -> Iterator[IO[bytes]]:
    """Give a file to write, which stands at `path` once all of it is written. Refuses where something stands there.

    `otherwise`: how to name another place, as "Name another file with --to.".
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists():
            raise FileExistsError
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        # A link fails where something stands there by now; renaming would take its place.
        os.link(beside, path)
    except FileExistsError:
        raise Refusal("file_exists", f"{path} is there already.", safe="It was left as it is.", do=otherwise) from None
    except OSError as problem:
        raise Refusal(
            "cannot_write", f"{path} can't be written ({problem.strerror}).", safe="No half file is left.", do=otherwise
        ) from problem
    finally:
        beside.unlink(missing_ok=True)


def write_new(path: Path, pieces: Iterator[bytes]) -> None:
    """Write such a file from pieces."""
    with new_file(path, otherwise="Name another file with --to.") as file:
        file.writelines(pieces)
