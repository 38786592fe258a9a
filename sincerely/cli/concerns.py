"""`sincerely concerns`: what the checks find in a letter, line by line. No database."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sincerely.cli.errors import Refusal
from sincerely.cli.lines import BadLineError, each_line
from sincerely.cli.notice import aware
from sincerely.review.concerns import Answered, Candidate, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.review.concerns.plain_words import in_english

EXAMPLE = "sincerely concerns --jsonl letters.jsonl"
T = TypeVar("T")


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
        if not isinstance(given, dict):
            raise BadLineError("a letter is one JSON object")
        found = answer(given)
    except (OSError, ValueError, RecursionError) as problem:
        raise Refusal(
            "bad_input", f"That is not a letter: {problem}.", safe="Nothing was changed.", do=EXAMPLE, exit_code=2
        ) from problem
    print(json.dumps(found, ensure_ascii=False))
    return 0


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return one answer line for one input line. Raises BadLineError, which says what is wrong with it."""
    return {"id": given.get("id"), "concerns": [in_english(one) for one in check(read_candidate(given))]}


def read_candidate(given: dict[str, Any]) -> Candidate:
    """Read a letter in the shape of INTERFACES.md, with the optional inputs named as in `Candidate`.

    Beyond the shape there: `cc` and `others` (texts that others got), `known_facts`, `known_to` (addresses known
    before), `answered` ({"from", "others"}), `chases`, `reader_zone`, `reader_hours`, `ai_letters`, `limit`,
    `matters`, `kept_by`, `has_machine_words`, `typed` ([[start, end]]), `own_links`. Raises BadLineError.
    """
    if not isinstance(given.get("text"), str):
        raise BadLineError("“text” is missing or is not a text")
    return Candidate(
        owner=party(given.get("owner") or {}),
        to=tuple(party(each) for each in listed(given, "to") or ()),
        subject=text_of(given, "subject"),
        text=given["text"],
        language=text_of(given, "lang"),
        now=aware(given.get("now")),
        thread=each_of(given, "thread", said),
        attachments=each_of(given, "attachments", file_name),
        others=each_of(given, "others", words),
        known_facts=each_of(given, "known_facts", words) or (),
        ai_letters=number_of(given, "ai_letters"),
        limit=6 if given.get("limit") is None else number_of(given, "limit") or 0,
        matters=each_of(given, "matters", words) or (),
        kept_by=text_of(given, "kept_by"),
        has_machine_words=bool(given.get("has_machine_words")),
        typed=each_of(given, "typed", span) or (),
        cc=each_of(given, "cc", party) or (),
        own_links=each_of(given, "own_links", words) or (),
        known_to=each_of(given, "known_to", words),
        answered=answered(given.get("answered")),
        chases=number_of(given, "chases"),
        reader_zone=text_of(given, "reader_zone"),
        reader_hours=each_of(given, "reader_hours", hour) or (),
    )


def listed(given: dict[str, Any], name: str) -> list[Any] | None:
    """Return a list of the line, None where it is absent."""
    value = given.get(name)
    if value is not None and not isinstance(value, list):
        raise BadLineError(f"“{name}” is not a list")
    return value


def each_of(given: dict[str, Any], name: str, read: Callable[[object], T]) -> tuple[T, ...] | None:
    """Return a list of the line, each read; None where it is absent."""
    value = listed(given, name)
    return None if value is None else tuple(read(each) for each in value)


def text_of(given: dict[str, Any], name: str) -> str:
    """Return a text of the line, blank where it is absent."""
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise BadLineError(f"“{name}” is not a text")
    return value or ""


def number_of(given: dict[str, Any], name: str) -> int | None:
    """Return a whole number of the line, None where it is absent."""
    value = given.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise BadLineError(f"“{name}” is not a whole number")
    return value


def words(value: object) -> str:
    """Read a text within a list."""
    if not isinstance(value, str):
        raise BadLineError(f"“{value}” is not a text")
    return value


def hour(value: object) -> int:
    """Read an hour of the day."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 24:
        raise BadLineError(f"“{value}” is no hour from 0 to 23")
    return value


def span(value: object) -> tuple[int, int]:
    """Read a place: [start, end]."""
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(each, int) for each in value):
        raise BadLineError("a place is [start, end]")
    return value[0], value[1]


def file_name(value: object) -> str:
    """Read an attachment."""
    if not isinstance(value, dict):
        raise BadLineError("an attachment is {name}")
    return str(value.get("name") or "")


def party(value: object) -> Party:
    """Read one person."""
    if not isinstance(value, dict):
        raise BadLineError("a person is {name, email}")
    return Party(str(value.get("name") or ""), str(value.get("email") or ""), str(value.get("address_as") or ""))


def said(value: object) -> Said:
    """Read one message of the thread."""
    if not isinstance(value, dict):
        raise BadLineError("a message of the thread is {from, date, text}")
    return Said(str(value.get("from") or ""), str(value.get("text") or ""), aware(value.get("date")))


def answered(value: object) -> Answered | None:
    """Read whom the letter answers, and who else got that message."""
    if value is None:
        return None
    if not isinstance(value, dict) or not isinstance(value.get("from"), str):
        raise BadLineError("“answered” is {from, others}")
    return Answered(value["from"], each_of(value, "others", words) or ())
