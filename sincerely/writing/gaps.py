"""Gaps: places in a draft that only a human can fill. In the text a gap stands as […label…]."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

GAP = re.compile(r"\[…([^\[\]…]{1,120})…\]")


@dataclass(frozen=True, slots=True)
class Gap:
    """An open gap: `text[start:end]`, and what belongs there."""

    start: int
    end: int
    label: str


def gap(label: str) -> str:
    """Return how a gap with this label stands in a text."""
    return f"[…{label}…]"


def find_gaps(text: str) -> list[Gap]:
    """Return the open gaps in order."""
    return [Gap(match.start(), match.end(), match.group(1)) for match in GAP.finditer(text)]


def fill(text: str, answers: Mapping[int, str]) -> str:
    """Return `text` with the gaps of these numbers (from 0) filled by what the owner typed; blank answers stay open."""
    out, at = [], 0
    for number, found in enumerate(find_gaps(text)):
        answer = answers.get(number, "").strip()
        out += [text[at : found.start], answer or text[found.start : found.end]]
        at = found.end
    return "".join([*out, text[at:]])
