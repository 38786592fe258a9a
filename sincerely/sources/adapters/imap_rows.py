"""What a FETCH answers, read. The usual form at once; all else by the library, which reads it letter by letter.

The usual form is what servers send for what we ask: one line or one literal a message, attributes in capitals, plain
flags. A single line of another form leaves the whole answer to the library, so there is no second reading of IMAP,
only a shorter way to the same rows. Of ten thousand messages it saves about a second.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from imapclient.response_parser import parse_fetch_response

Row = dict[bytes, Any]
_LINE: Final = re.compile(
    rb"(?P<seq>\d{1,10}) \("
    rb'(?:(?:UID (?P<uid>\d{1,10})|RFC822\.SIZE (?P<size>\d{1,18})|INTERNALDATE "(?P<at>[^"\\]{20,26})"'
    rb"|FLAGS \((?P<flags>[!#-'*-\[\\\]^-z|}~ ]*)\)|MODSEQ \(\d{1,19}\)) ?)*"
    rb"(?:\)|(?P<body>BODY\[\]) \{\d{1,10}\})"
)
"""`flags`: atoms with a blank between (RFC 3501, section 9), brackets, quotes and braces left to the library."""
_DATE: Final = re.compile(rb"([ \d]\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS: Final = b"JanFebMarAprMayJunJulAugSepOctNovDec"


def read_rows(said: Sequence[Any]) -> dict[int, Row]:
    """Return what imaplib collected of a FETCH by UID: attribute by attribute as the library names them.

    INTERNALDATE is a datetime: aware, or in this machine's own time where the library read it.
    """
    lines = [one for one in said if one]
    rows = _usual(lines)
    return dict(parse_fetch_response(lines)) if rows is None else rows


def _usual(lines: Sequence[Any]) -> dict[int, Row] | None:
    """The rows of an answer in the usual form, None for any other."""
    rows: dict[int, Row] = {}
    at = 0
    while at < len(lines):
        line, literal = lines[at] if isinstance(lines[at], tuple) else (lines[at], None)
        match = _LINE.fullmatch(line)
        if match is None or match["uid"] is None or (match["body"] is None) != (literal is None):
            return None
        row: Row = {b"SEQ": int(match["seq"])}
        if literal is not None:
            at += 1
            if at == len(lines) or lines[at] != b")":
                return None
            row[b"BODY[]"] = literal
        if match["size"] is not None:
            row[b"RFC822.SIZE"] = int(match["size"])
        if match["flags"] is not None:
            row[b"FLAGS"] = tuple(match["flags"].split())
        if match["at"] is not None:
            came = _moment(match["at"])
            if came is None:
                return None
            row[b"INTERNALDATE"] = came
        rows.setdefault(int(match["uid"]), {}).update(row)
        at += 1
    return rows


def _moment(said: bytes) -> datetime | None:
    match = _DATE.fullmatch(said)
    month = -1 if match is None else _MONTHS.find(match[2])
    if match is None or month < 0:
        return None
    east = timedelta(hours=int(match[8]), minutes=int(match[9])) * (-1 if match[7] == b"-" else 1)
    try:
        day, hour, minute, second = map(int, match.group(1, 4, 5, 6))
        return datetime(int(match[3]), month // 3 + 1, day, hour, minute, second, tzinfo=UTC) - east
    except (ValueError, OverflowError):
        return None
