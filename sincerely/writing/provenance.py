"""Whose words are these: spans over a text, kept true through edits by the server's own diff.

Everything that a signed-in person typed or pasted is theirs; what stayed of the composer's or a model's text stays
the machine's. A person who retypes a machine's sentence word for word does not make it theirs.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from typing import Literal

By = Literal["owner", "composer", "model", "quote"]
TOKEN = re.compile(r"\s+|[^\W_]+(?:['’\-.,:/][^\W_]+)*|\S")
WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]` was put there by `by`."""

    start: int
    end: int
    by: By

    def as_json(self) -> dict[str, object]:
        """Return the shape of INTERFACES.md."""
        return asdict(self)


def from_json(spans: Iterable[dict[str, object]]) -> list[Span]:
    """Read spans back from a row."""
    return [Span(int(str(s["start"])), int(str(s["end"])), s["by"]) for s in spans]  # type: ignore[arg-type]


def whole(text: str, by: By) -> list[Span]:
    """Return spans that give all of `text` to one hand."""
    return [Span(0, len(text), by)] if text else []


def joined(parts: Sequence[tuple[str, By]]) -> tuple[str, list[Span]]:
    """Put pieces together and return the text with its spans."""
    text = "".join(piece for piece, _ in parts)
    spans: list[Span] = []
    at = 0
    for piece, by in parts:
        spans.append(Span(at, at + len(piece), by))
        at += len(piece)
    return text, merged(spans)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Join neighbours of the same hand and drop empty spans."""
    out: list[Span] = []
    for span in spans:
        if span.start == span.end:
            continue
        if out and out[-1].by == span.by and out[-1].end == span.start:
            out[-1] = Span(out[-1].start, span.end, span.by)
        else:
            out.append(span)
    return out


def by_at(spans: Sequence[Span], length: int) -> list[By]:
    """Return the hand behind each character; what no span covers is the owner's."""
    hands: list[By] = ["owner"] * length
    for span in spans:
        hands[span.start : span.end] = [span.by] * (min(span.end, length) - span.start)
    return hands


def tokens(text: str) -> list[tuple[str, int]]:
    """Return words, runs of white space and single marks with their offsets."""
    return [(match.group(), match.start()) for match in TOKEN.finditer(text)]


def after_edit(old: str, spans: Sequence[Span], new: str) -> list[Span]:
    """Return the spans of `new`, a text the owner made out of `old`: what stayed keeps its hand, the rest is theirs."""
    hands = by_at(spans, len(old))
    before, after = tokens(old), tokens(new)
    matcher = SequenceMatcher(a=[word for word, _ in before], b=[word for word, _ in after], autojunk=False)
    result: list[By] = ["owner"] * len(new)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            word, at_old = before[block.a + offset]
            _, at_new = after[block.b + offset]
            result[at_new : at_new + len(word)] = hands[at_old : at_old + len(word)]
    return merged(Span(i, i + 1, by) for i, by in enumerate(result))


def count_words(text: str, spans: Sequence[Span]) -> dict[str, int]:
    """Return the number of visible words by `human`, `composer`, `model`; a word of two hands counts as the machine's.

    Quoted text of the other side belongs to neither and is not counted.
    """
    hands = by_at(spans, len(text))
    counts = {"human": 0, "composer": 0, "model": 0}
    for match in re.finditer(r"\S+", text):
        if not WORD.search(match.group()):
            continue
        present = set(hands[match.start() : match.end()])
        if "model" in present:
            counts["model"] += 1
        elif "composer" in present:
            counts["composer"] += 1
        elif present != {"quote"}:
            counts["human"] += 1
    return counts
