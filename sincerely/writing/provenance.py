"""Whose words are these: spans over a text, kept true through edits by the server's own diff.

Everything that a signed-in person typed or pasted is theirs; what stayed of the composer's or a model's text stays
the machine's. A person who retypes a machine's sentence word for word does not make it theirs.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from typing import Literal

By = Literal["owner", "composer", "model", "wording", "quote"]
"""`wording`: software changed the words of something that the owner had written (`wording_help`)."""
TOKEN = re.compile(r"\[…[^\[\]…]{1,120}…\]|\s+|[^\W_]+(?:['’\-.,:/][^\W_]+)*|\S")
"""A gap is one token: an answer that shares words with its label is the owner's."""
WORD = re.compile(r"[^\W_]")
RUN = 6
"""Words in a row that no two people write alike by chance: where the software wrote them first, they stay its words."""
STRONG = 3
COINCIDENCE = 0.3
"""Without STRONG words in a row, and with less than this share in common, two texts are two texts."""
MOST_COMPARED = 4_000_000
"""Pairs of tokens beyond which only runs of words are looked for: time stays linear in long letters."""


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


def after_edit(
    old: str, spans: Sequence[Span], new: str, *, machine_text: str = "", machine: By = "composer"
) -> list[Span]:
    """Return the spans of `new`, a text the owner made out of `old`: what stayed keeps its hand, the rest is theirs.

    Runs of words that the software wrote first (`machine_text`) are its words, even deleted and pasted back; `machine`
    says which software that was.
    """
    hands = by_at(spans, len(old))
    result: list[By] = ["owner"] * len(new)
    before, after = tokens(old), tokens(new)
    for at_old, at_new, word in kept_tokens(before, after):
        result[at_new : at_new + len(word)] = hands[at_old : at_old + len(word)]
    for start, end in runs_of(machine_text, after):
        result[start:end] = [machine if hand == "owner" else hand for hand in result[start:end]]
    return merged(Span(i, i + 1, by) for i, by in enumerate(result))


Tokens = Sequence[tuple[str, int]]


def kept_tokens(before: Tokens, after: Tokens) -> Iterable[tuple[int, int, str]]:
    """Return (offset before, offset after, token) of what was left standing: head, tail, and what agrees between."""
    most = min(len(before), len(after))
    head = next((n for n in range(most) if before[n][0] != after[n][0]), most)
    most -= head
    tail = next((n for n in range(most) if before[-1 - n][0] != after[-1 - n][0]), most)
    pairs = [(n, n) for n in range(head)] + [(len(before) - n, len(after) - n) for n in range(tail, 0, -1)]
    pairs += [
        (head + a, head + b)
        for a, b in agreeing(
            [word for word, _ in before[head : len(before) - tail]],
            [word for word, _ in after[head : len(after) - tail]],
        )
    ]
    return [(before[a][1], after[b][1], after[b][0]) for a, b in pairs]


def agreeing(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of positions that agree, without marks and single words that only happen to be the same."""
    if not before or not after or len(before) * len(after) > MOST_COMPARED:
        return []
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if words_in(before[block.a : block.a + block.size])]
    lengths = [words_in(before[block.a : block.a + block.size]) for block in blocks]
    if max(lengths, default=0) < STRONG and sum(lengths) < COINCIDENCE * words_in(after):
        return []
    return [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]


def words_in(some: Sequence[str]) -> int:
    """Return how many of these tokens are words."""
    return sum(bool(WORD.search(token)) for token in some)


def runs_of(machine_text: str, after: Tokens) -> Iterable[tuple[int, int]]:
    """Return the places in a text that hold RUN words in a row, or the whole, of what the software wrote."""
    theirs = [word for word, _ in tokens(machine_text) if WORD.search(word)]
    known = {tuple(theirs[at : at + RUN]) for at in range(len(theirs) - RUN + 1)}
    mine = [(word, at) for word, at in after if WORD.search(word)]
    for at in range(len(mine) - RUN + 1):
        if tuple(word for word, _ in mine[at : at + RUN]) in known:
            last, place = mine[at + RUN - 1]
            yield mine[at][1], place + len(last)


def with_piece(text: str, spans: Sequence[Span], start: int, end: int, piece: str, by: By) -> tuple[str, list[Span]]:
    """Return a text and its spans with `piece`, by one hand, in place of `text[start:end]`; the rest keeps its hand."""
    hands = by_at(spans, len(text))
    hands[start:end] = [by] * len(piece)
    return text[:start] + piece + text[end:], merged(Span(i, i + 1, one) for i, one in enumerate(hands))


def count_words(text: str, spans: Sequence[Span]) -> dict[str, int]:
    """Return the number of visible words by `human`, `composer`, `model`; a word of two hands counts as the machine's.

    `wording` stands beside them only where software changed a person's wording. Quoted text of the other side belongs
    to neither and is not counted.
    """
    hands = by_at(spans, len(text))
    counts = {"human": 0, "composer": 0, "model": 0}
    for match in re.finditer(r"\S+", text):
        if not WORD.search(match.group()):
            continue
        # The mark behind a word is nobody's word: "Friday," is a person's where they typed "Friday".
        present = {hands[at] for at in range(match.start(), match.end()) if WORD.match(text[at])}
        if "model" in present:
            counts["model"] += 1
        elif "composer" in present:
            counts["composer"] += 1
        elif "wording" in present:
            counts["wording"] = counts.get("wording", 0) + 1
        elif present != {"quote"}:
            counts["human"] += 1
    return counts
