"""JSON as a stranger may send it: read strictly, or refused with 400. Nothing odd in it reaches anything behind.

RFC 8259 without what parsers disagree about: NaN and Infinity, two members of one name, bytes that are no UTF-8, lone
surrogates; and without what would only do harm: deep nesting, NUL, numbers of a thousand digits.
"""

import json
from typing import Any, NoReturn

from sincerely.api.refusals import Refused

DEEPEST = 12


def read(body: bytes) -> Any:
    """Return what `body` says. Raises Refused."""
    if body.count(b"[") > 10_000 or body.count(b"{") > 10_000:
        raise Refused("not_understood")
    try:
        found = json.loads(body.decode("utf-8"), parse_constant=refuse, object_pairs_hook=once)
        check(found, 0)
    except (ValueError, RecursionError) as problem:
        raise Refused("not_understood") from problem
    return found


def refuse(_word: str) -> NoReturn:
    """Refuse NaN and Infinity."""
    raise ValueError("no number")


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose members have names of their own."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("two members of one name")
    return found


def check(value: Any, depth: int) -> None:
    """Raise ValueError for nesting deeper than DEEPEST, NUL, and text that has no UTF-8."""
    if depth > DEEPEST:
        raise ValueError("too deep")
    if isinstance(value, str):
        value.encode("utf-8")
        if "\0" in value:
            raise ValueError("NUL")
    elif isinstance(value, dict):
        for name, inner in value.items():
            check(name, depth + 1)
            check(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            check(inner, depth + 1)
