"""`sincerely concerns`: what the checks find in a letter, line by line. No database."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from sincerely.cli.errors import Refusal
from sincerely.cli.lines import BadLineError, each_line
from sincerely.cli.notice import aware
from sincerely.review.concerns import Candidate, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.review.concerns.plain_words import in_english

HELP = "check a letter before a person says yes: names, gaps, facts, files, templates"
EXAMPLE = "sincerely concerns --jsonl letters.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("file", nargs="?", help="one letter as a JSON object, or - for standard input")
    parser.add_argument("--jsonl", metavar="FILE", help="many letters, one JSON object a line (- for standard input)")


def run(args: argparse.Namespace) -> int:
    """Check one letter or many."""
    if args.jsonl:
        return each_line(args.jsonl, answer)
    try:
        raw = sys.stdin.read() if args.file in (None, "-") else Path(args.file).read_text(encoding="utf-8")
        given = json.loads(raw)
        found = answer(given)
    except (OSError, ValueError, AttributeError) as problem:
        raise Refusal(
            "bad_input", f"That is not a letter: {problem}.", safe="Nothing was changed.", do=EXAMPLE, exit_code=2
        ) from problem
    print(json.dumps(found, ensure_ascii=False))
    return 0


def party(value: object) -> Party:
    """Read one person."""
    if not isinstance(value, dict):
        raise BadLineError("a person is {name, email}")
    return Party(str(value.get("name") or ""), str(value.get("email") or ""), str(value.get("address_as") or ""))


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return one answer line for one input line."""
    if not isinstance(given.get("text"), str):
        raise BadLineError("“text” is missing or is not a text")
    thread = given.get("thread")
    attachments = given.get("attachments")
    letter = Candidate(
        owner=party(given.get("owner") or {}),
        to=tuple(party(each) for each in given.get("to") or []),
        subject=str(given.get("subject") or ""),
        text=given["text"],
        language=str(given.get("lang") or ""),
        now=aware(given.get("now")),
        thread=None if thread is None else tuple(said(each) for each in thread),
        attachments=None if attachments is None else tuple(str(each.get("name", "")) for each in attachments),
    )
    return {"id": given.get("id"), "concerns": [in_english(one) for one in check(letter)]}


def said(value: object) -> Said:
    """Read one message of the thread."""
    if not isinstance(value, dict):
        raise BadLineError("a message of the thread is {from, date, text}")
    return Said(str(value.get("from") or ""), str(value.get("text") or ""), aware(value.get("date")))
