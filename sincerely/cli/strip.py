"""`strip`: what is new in a letter, and what is quoted, signed, forwarded or a lawyer's."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sincerely.cli.errors import Refusal
from sincerely.cli.lines import BadLineError, each_line
from sincerely.sources.zones import strip

EXAMPLE = "sincerely strip letter.txt --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this verb."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="a plain-text body, or - for standard input")
    parser.add_argument("--jsonl", metavar="FILE", help='lines of {"id","text"}, or - for standard input')


def run(args: argparse.Namespace) -> int:
    """Part one letter, or one a line."""
    if args.jsonl:
        return each_line(args.jsonl, _strip_line)
    parts = asdict(strip(_read(args.file or "-")))
    if args.json:
        print(json.dumps(parts, ensure_ascii=False))
    else:
        print("\n\n".join(f"[{name}]\n{text}" for name, text in parts.items() if text))
    return 0


def _strip_line(line: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(line.get("text"), str):
        raise BadLineError('a line needs "text", a string')
    return {"id": line.get("id"), **asdict(strip(line["text"]))}


def _read(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as problem:
        raise Refusal(
            "cannot_read",
            f"{name} could not be read ({problem.strerror}).",
            safe="Nothing was changed.",
            do="Check the path.",
            exit_code=2,
        ) from problem
    return data.decode("utf-8", "replace")
