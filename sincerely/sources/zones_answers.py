"""Answers written into another's text: "[Ada] yes" below a question in a quote that carries no '>'."""

import re

from sincerely.sources import zones_patterns as p
from sincerely.sources.zones_parts import REPLY

WRAPPED_FROM = 60
"""A line at least this long (characters) goes on in the next one."""
MAX_NAME_WORDS = 4
LINES_ABOVE = 12
"""How far above the quote a name that signs the reply is looked for."""
_TAG = re.compile(r"\s*\[([^\W\d_][\w .'-]{0,39}?)\s*[:：]?\]\s*[:：]?\s*\S")
_NEW_POINT = re.compile(r"\s*(?:[-*•+]\s|\(?\w{1,2}[.)/]\s|\[)")


def mark_named_answers(lines: list[str], folded: list[str], marks: list[int], first: int, after: int) -> None:
    """Give "[Ada] …" lines from `after` on back to the reply, where Ada got the quoted letter or signs this one.

    `first` and `after` are the bounds of the block or line that introduces the quote.
    """
    if not any("[" in line for line in lines[after:]):
        return
    names = _addressed(folded[first:after]) | _signing(folded[max(0, first - LINES_ABOVE) : first])
    going = False
    for at in range(after, len(lines)):
        tag = _TAG.match(folded[at])
        if tag:
            words = tag.group(1).replace(".", " ").split()
            going = len(words) <= MAX_NAME_WORDS and names.issuperset(words)
        elif going:
            line = lines[at].strip()
            goes_on = line[:1].islower() or len(lines[at - 1].rstrip()) >= WRAPPED_FROM
            going = bool(line) and goes_on and not _NEW_POINT.match(line)
        if going:
            marks[at] = REPLY


def _words(line: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", line))


def _addressed(block: list[str]) -> set[str]:
    """Words of the To and Cc fields of a header block (folded lines), wrapped ones too."""
    names: set[str] = set()
    listed = False
    for line in block:
        field = p.HEADER_LINE.match(line)
        role = p.HEADER_ROLE.get(" ".join(field.group(1).split())) if field else None
        listed = role in ("to", "cc") or (listed and role is None)
        if field and listed:
            names |= _words(line[field.end() :])
        elif listed:
            names |= _words(line)
    return names


def _signing(above: list[str]) -> set[str]:
    """Words of the lines above a quote that are short enough to be a name."""
    return {word for line in above if len(line.split()) <= MAX_NAME_WORDS for word in _words(line)}
