"""`sincerely times`: the times that a text names."""

import argparse
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sincerely.cli.errors import Refusal
from sincerely.cli.lines import OK, USAGE, BadLineError, each_line, write_json
from sincerely.noticing.records import TimeExpression
from sincerely.noticing.times import find_times, to_json

EXAMPLE = 'sincerely times "3 rưỡi chiều mai" --lang vi --now 2026-03-11T09:30:00+07:00 --tz Asia/Ho_Chi_Minh --json'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("text", nargs="?", help="the text to read")
    parser.add_argument("--lang", choices=("en", "vi"), default="en", help="its language")
    parser.add_argument("--now", help="ISO 8601 time that the text is read from (default: this moment)")
    parser.add_argument("--tz", help="zone of the answers, such as Asia/Ho_Chi_Minh (default: that of --now)")
    parser.add_argument("--jsonl", metavar="FILE", help='lines {"id","text","lang","now","tz"}; - for standard input')


def run(args: argparse.Namespace) -> int:
    """Answer one text or each line of a file; returns 0, or 1 where some line was bad; raises Refusal."""
    if args.jsonl:
        return each_line(args.jsonl, times_of_line)
    if args.text is None:
        raise _refusal("Neither a text nor --jsonl was given.")
    try:
        found = _find(args.text, args.lang, args.now, args.tz)
    except BadLineError as problem:
        raise _refusal(f"The time cannot be read: {problem}.") from problem
    if args.json:
        write_json({"times": [to_json(t) for t in found]})
    else:
        for t in found:
            print(_in_words(t))
    return OK


def times_of_line(line: dict[str, Any]) -> dict[str, Any]:
    """Return {"id","times"} for a line {"id","text","lang","now","tz"}; raises BadLineError where one is unfit."""
    found = _find(line.get("text"), line.get("lang", "en"), line.get("now"), line.get("tz"))
    return {"id": line.get("id"), "times": [to_json(t) for t in found]}


def _find(text: object, language: object, now: object, tz: object) -> list[TimeExpression]:
    if not isinstance(text, str):
        raise BadLineError("text is missing or no string")
    if language not in ("en", "vi"):
        raise BadLineError('lang must be "en" or "vi"')
    known: Literal["en", "vi"] = "vi" if language == "vi" else "en"
    if tz is not None and not isinstance(tz, str):
        raise BadLineError("tz must be the name of a time zone")
    return find_times(text, known, _moment(now, tz), tz)


def _moment(now: object, tz: str | None) -> datetime:
    """The moment to read from; one without offset is taken as local time of `tz`, or of this machine."""
    try:
        zone = ZoneInfo(tz) if tz else None
    except (ValueError, OSError, LookupError) as problem:
        raise BadLineError(f"tz {tz!r} is no known time zone") from problem
    if now is None:
        return datetime.now(zone).astimezone(zone)
    if not isinstance(now, str):
        raise BadLineError("now must be an ISO 8601 time")
    try:
        moment = datetime.fromisoformat(now)
        return moment if moment.tzinfo else moment.replace(tzinfo=zone) if zone else moment.astimezone()
    except (ValueError, OverflowError, OSError) as problem:
        raise BadLineError(f"now {now!r} is no ISO 8601 time") from problem


def _in_words(t: TimeExpression) -> str:
    span = t.start.isoformat(" ", "minutes") + (f" to {t.end.isoformat(' ', 'minutes')}" if t.end else "")
    side = f"{t.rel} " if t.rel else ""
    ask = ""
    if not t.sure:
        others = ", ".join(a.start.isoformat(" ", "minutes") for a in t.alternatives)
        ask = f"  (ask: or {others})" if others else "  (ask)"
    return f"{t.quote}: {side}{span}{ask}"


def _refusal(message: str) -> Refusal:
    return Refusal("usage", message, safe="Nothing was changed.", do=f"For example: {EXAMPLE}", exit_code=USAGE)
