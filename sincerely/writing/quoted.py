"""Whose words a program's letter holds: its own are the software's, a quote is one only where it is true. Pure.

A line that begins with `>` proves nothing: a program could put its own words behind the sign, and they would count as
nobody's. So a run of such lines is a quote only if, without signs and line breaks, it stands in the answered message.
"""

import re
from itertools import groupby

from sincerely.writing.provenance import By, Span, joined

FEWEST_WORDS = 5
MARKS = re.compile(r"^(?:>[ \t]?)+")


def hands(text: str, answered: str) -> list[Span]:
    """Return the spans of a program's `text`: `quote` where it repeats `answered`, `model` everywhere else."""
    original = f" {plain(answered)} "
    whole_lines = {plain(line) for line in answered.splitlines()}
    parts: list[tuple[str, By]] = []
    for is_marked, group in groupby(text.splitlines(keepends=True), key=lambda line: line.startswith(">")):
        run = "".join(group)
        said = plain(run) if is_marked else ""
        # A word or two stand in many a message by chance: so few count only as a whole line of it.
        stands = f" {said} " in original if len(said.split()) >= FEWEST_WORDS else said in whole_lines
        parts.append((run, "quote" if said and stands else "model"))
    return joined(parts)[1]


def plain(text: str) -> str:
    """Return the words of a text without quote signs at the beginning of lines; white space is one blank."""
    return " ".join(" ".join(MARKS.sub("", line) for line in text.splitlines()).split())
