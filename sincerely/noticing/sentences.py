"""A letter's words as patterns read them: folded on one line, and the sentence around a quote. Pure."""

from typing import Final

from sincerely.noticing.folding import fold

SENTENCE_ENDS: Final = (
    *(f"{mark}{after}" for mark in ".?!" for after in (" ", "\n", '" ', "” ", '"\n', "”\n")),
    "\n\n",
)
"""What a sentence ends with, and one that ends within quotation marks."""


def plain(text: str) -> str:
    """Return `text` folded, its line breaks and runs of spaces made one space: words of one sentence stand on two lines."""
    return " ".join(fold(text).split())


def sentence_around(text: str, quote: str, start: int) -> str:
    """Return the sentence of `text` that holds the quote at `start`; the quote itself where the text does not hold it."""
    if text[start : start + len(quote)] != quote:
        return quote
    last = start + len(quote) - 1
    begins = [found + len(mark) - 1 for mark in SENTENCE_ENDS if (found := text.rfind(mark, 0, start)) >= 0]
    ends = [found + len(mark) - 1 for mark in SENTENCE_ENDS if (found := text.find(mark, last)) >= 0]
    return text[max(begins, default=0) : min(ends, default=len(text))].strip()
