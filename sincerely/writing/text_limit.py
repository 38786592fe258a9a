"""How much text a letter may hold. Pure; asked before anything is compared or checked."""

MOST_TEXT = 200_000
"""Bytes (UTF-8): some eighty pages. More belongs into a file."""
PAGE = 2_500
"""Bytes that a page holds, about."""


class LetterTooLong(Exception):
    """More text than a letter may hold; nothing was changed."""


def refuse_too_long(text: str) -> None:
    """Raise LetterTooLong for more than MOST_TEXT bytes."""
    if len(text) > MOST_TEXT or len(text.encode(errors="replace")) > MOST_TEXT:
        raise LetterTooLong
