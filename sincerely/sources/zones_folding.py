"""Folding all lines of a letter at once: what `folding.fold` gives, several times quicker on Latin letters."""

import unicodedata

from sincerely.sources.folding import fold


def folded_lines(text: str) -> list[str]:
    """The lines of `text` (ended by LF), each folded as `fold` folds it."""
    if text.isascii():
        return text.lower().split("\n")
    whole = _fold_latin(text)
    if whole is not None:
        return whole.split("\n")
    return [_fold_line(line) for line in text.split("\n")]


def _fold_line(line: str) -> str:
    if line.isascii():
        return line.lower()
    return _fold_latin(line) or fold(line)


def _fold_latin(text: str) -> str | None:
    """`text` folded, or None where some character is not an ASCII letter with marks.

    Canonical decomposition gives each such letter as one ASCII character and its marks; so when as many ASCII
    characters are left as there were characters, each of them stands for one.
    """
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    kept = apart.encode("ascii", "ignore")
    return kept.decode("ascii").lower() if len(kept) == len(text) else None
