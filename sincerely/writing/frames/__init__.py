"""Frames: the sentences that the composer may put around the thread's own words, by language and situation.

They claim nothing but what is so by construction: who said the quoted words, and that this letter answers them.
Slots: {quote} {thing} {files} words of the thread; {day} when they were said; {name}; {me} {you} with a capital where
a sentence begins; {ạ} the courtesy of the younger; {gap:…} what only the owner can say.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """How a letter of one kind may begin, and what it leaves to the owner after that."""

    leads: tuple[str, ...]
    bridges: tuple[str, ...]
    bare: str
    """With no word of the software: the thread's own words and the gaps."""
    alone: str
    """Where nothing was said that it answers to."""


@dataclass(frozen=True, slots=True)
class Several:
    """The words of a letter that answers several asks of one message."""

    leads: tuple[str, ...]
    """Each may say {count}, the number of asks."""
    counts: Mapping[int, str]
    many: str
    to_this: str
    """Gap below an ask that came beside the need's own."""
    say: str
    fits: str
    times: str
    the_rest: str
    """Gap for what is not quoted."""
    and_the_rest: str
    """The same as the end of another gap's label."""


Frames = Mapping[str, Frame]
