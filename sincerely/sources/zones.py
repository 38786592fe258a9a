"""Zones of a plain-text body: what is new, what is repeated, who signs, what a lawyer added.

Nothing is thrown away: every line that is not blank lands in exactly one part. Where we cannot tell, a line counts as
the sender's own words, because a promise that is missed costs more than a footer that is read (SCIENCE 1d, 2).
"""

from sincerely.sources.records import Zones
from sincerely.sources.zones_disclosure import SIGNS, mark_disclosures
from sincerely.sources.zones_folding import folded_lines
from sincerely.sources.zones_parts import REPLY
from sincerely.sources.zones_repeated import mark_repeated
from sincerely.sources.zones_tail import mark_own_tails
from sincerely.sources.zones_transcripts import mark_transcripts


def strip(text: str) -> Zones:
    """Return the parts of `text` (a plain-text body, LF or CRLF); reply keeps closing formula and name."""
    lines, marks = mark(text)
    return _collect(lines, marks) if any(marks) else Zones(_trim(lines))


def mark(text: str) -> tuple[list[str], list[int]]:
    """The lines of `text` and the part (numbers of zones_parts) that each is in; blank lines count with any."""
    text = text.replace("\r\n", "\n")
    lines, folded = text.split("\n"), folded_lines(text)
    marks = [REPLY] * len(lines)
    mark_repeated(lines, folded, marks)
    if "[" in text:
        mark_transcripts(folded, marks)
    if any(sign in text for sign in SIGNS):
        mark_disclosures(folded, marks)
    mark_own_tails(lines, folded, marks)
    return lines, marks


def _collect(lines: list[str], marks: list[int]) -> Zones:
    parts: list[list[str]] = [[], [], [], [], []]
    current = 0
    for line, mark in zip(lines, marks, strict=True):
        if line and not line.isspace():
            current = mark
        elif not parts[current]:
            continue
        parts[current].append(line)
    reply, quoted, signature, forwarded, disclaimer = (_trim(part) for part in parts)
    return Zones(reply, quoted, signature, forwarded, disclaimer)


def _trim(part: list[str]) -> str:
    """The lines without blank ones at the start and the end."""
    first, end = 0, len(part)
    while end and not part[end - 1].strip():
        end -= 1
    while first < end and not part[first].strip():
        first += 1
    return "\n".join(part[first:end])
