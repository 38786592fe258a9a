"""Lines in, lines out: one JSON object a line, in order; a bad line gives one error line and the rest go on."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO

from sincerely.cli.errors import Refusal

OK, SOME_BAD, USAGE = 0, 1, 2


class BadLineError(ValueError):
    """A line that cannot be handled; the message says to a person what is wrong with it."""


def each_line(source: str, handle: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """Answer each JSON object of `source` (a file, or "-" for standard input) with what `handle` makes of it.

    Reads and writes line by line, so any length of input streams through. Returns 0, or 1 where some line was bad.
    Raises Refusal where the file could not be opened. Blank lines are passed over.
    """
    worst = OK
    try:
        with _opened(source) as lines:
            for number, raw in enumerate(lines, start=1):
                if raw.strip():
                    answer, good = _answer(raw, number, handle)
                    write_json(answer)
                    worst = worst if good else SOME_BAD
    except BrokenPipeError:
        return SOME_BAD
    except OSError as problem:
        raise Refusal(
            "cannot_open", f"{source} could not be opened: {problem.strerror}.", safe="Nothing was read or changed.",
            do="Give the path of a file of JSON lines, or - for standard input.", exit_code=USAGE,
        ) from problem  # fmt: skip
    return worst


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    with Path(source).open("rb") as lines:
        yield lines


def _answer(raw: bytes, number: int, handle: Callable[[dict[str, Any]], dict[str, Any]]) -> tuple[dict[str, Any], bool]:
    try:
        given = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        return {"line": number, "error": "not UTF-8 text"}, False
    except (ValueError, RecursionError) as problem:
        return {"line": number, "error": f"not JSON: {problem}"}, False
    if not isinstance(given, dict):
        return {"line": number, "error": "not a JSON object"}, False
    where = {"id": given["id"]} if "id" in given else {"line": number}
    try:
        return handle(given), True
    except BadLineError as problem:
        return {**where, "error": str(problem)}, False
    except Exception as problem:  # the promise is one error line a bad line, whatever went wrong with it
        return {**where, "error": f"this line could not be handled ({type(problem).__name__}: {problem})"}, False


def write_json(value: dict[str, Any]) -> None:
    """Write one JSON object as a line of standard output and flush it; lone surrogates are escaped."""
    _write(sys.stdout, json.dumps(value, ensure_ascii=False), value)


def _write(stream: IO[str], line: str, value: dict[str, Any]) -> None:
    try:
        data = line.encode()
    except UnicodeEncodeError:
        data = json.dumps(value).encode()
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(data.decode() + "\n")
    else:
        stream.flush()
        buffer.write(data + b"\n")
    stream.flush()
