"""`sincerely notice`: what one text holds, or many, line by line. No database."""

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from sincerely.cli.errors import Refusal
from sincerely.cli.lines import BadLineError, each_line
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context, Reading
from sincerely.noticing.times.as_json import to_json

EXAMPLE = 'sincerely notice --text "I\'ll send the price on Friday." --json'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("file", nargs="?", help="a text file, or - for standard input")
    parser.add_argument("--text", help="the text itself")
    parser.add_argument("--lang", choices=["en", "vi"], help="its language (default: found out)")
    parser.add_argument("--date", metavar="ISO", help="when it was written, with offset; due dates are counted from it")
    parser.add_argument("--from", dest="sender", default="", help="who wrote it")
    parser.add_argument("--jsonl", metavar="FILE", help="many texts, one JSON object a line (- for standard input)")


def run(args: argparse.Namespace) -> int:
    """Read one text or many."""
    if args.jsonl:
        return each_line(args.jsonl, answer)
    given = {"id": "1", "text": given_text(args), "lang": args.lang, "date": args.date, "from": args.sender}
    try:
        found = answer(given)
    except BadLineError as problem:
        raise Refusal("bad_input", f"{problem}.", safe="Nothing was changed.", do=EXAMPLE, exit_code=2) from problem
    print(json.dumps(found, ensure_ascii=False) if args.json else as_text(found))
    return 0


def given_text(args: argparse.Namespace) -> str:
    """Return the text that was given, from wherever."""
    if args.text is not None:
        return str(args.text)
    if args.file in (None, "-"):
        return sys.stdin.read()
    try:
        return Path(args.file).read_text(encoding="utf-8", errors="replace")
    except OSError as problem:
        raise Refusal(
            "cannot_open",
            f"{args.file} can't be read: {problem.strerror}.",
            safe="Nothing was changed.",
            do="Check the path, or give the words with --text.",
            exit_code=2,
        ) from problem


def aware(text: object) -> datetime | None:
    """Read an ISO time with offset; a plain date counts as noon UTC of that day."""
    if text in (None, ""):
        return None
    try:
        at = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError as problem:
        raise BadLineError(f"“{text}” is not an ISO 8601 time") from problem
    if at.tzinfo is None:
        plain = f"{str(text)[:10]}T12:00:00+00:00" if len(str(text)) <= 10 else f"{text}+00:00"
        return datetime.fromisoformat(plain)
    return at


def people(value: object) -> tuple[str, ...]:
    """Read one address or a list of them."""
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    return (str(value),) if value else ()


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return one answer line for one input line."""
    text = given.get("text")
    if not isinstance(text, str):
        raise BadLineError("“text” is missing or is not a text")
    language = given.get("lang")
    context = Context(
        sent_at=aware(given.get("date")),
        sender=str(given.get("from") or ""),
        readers=people(given.get("to")),
        me=str(given.get("me") or ""),
        language=language if language in ("en", "vi") else None,
    )
    return {"id": given.get("id"), **as_json(read(text, context))}


def as_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as INTERFACES.md shapes it."""
    return {
        "language": reading.language,
        "notices": [
            {
                "kind": one.kind,
                "who": one.who,
                "what": one.what,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "due": to_json(one.due) if one.due else None,
                "confidence": round(one.confidence, 3),
                "rule": one.rule,
            }
            for one in reading.notices
        ],
        "sensitive": [{"kind": one.kind, "quote": one.quote} for one in reading.matters],
        "mode": reading.mode,
    }


def as_text(found: dict[str, Any]) -> str:
    """Return an answer for a person's eyes."""
    lines = [f"{one['kind']:<10} {one['who']:<7} “{one['quote']}”  ({one['rule']})" for one in found["notices"]]
    lines += [f"{one['kind']:<10} sensitive “{one['quote']}”" for one in found["sensitive"]]
    return "\n".join([*lines, f"An answer may be at most: {found['mode']}"])
