"""The same promise made again is one promise: the first stands, and a new day in the repeat is a moved day.

Pure. Two promises are one when the same side makes them to the same person within six weeks and they speak of the same
things: in one conversation two content words of four letters or more in common, elsewhere at least half of the words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.noticing.later import OpenNotice, content_words, is_same_thread_or_subject

AGAIN_WITHIN = timedelta(days=42)
SHARED_IN_CONVERSATION = 2
SHARE_ELSEWHERE = 0.5


@dataclass(frozen=True, slots=True)
class Repeat:
    """That `notice_id` only says again what `first_id` said."""

    notice_id: int
    first_id: int


def is_repeat(first: OpenNotice, again: OpenNotice) -> bool:
    """Whether `again` says once more what `first` promised."""
    if first.kind != again.kind or first.by_owner != again.by_owner or first.at >= again.at:
        return False
    if again.at - first.at > AGAIN_WITHIN:
        return False
    mine, theirs = content_words(first.quote), content_words(again.quote)
    shared = mine & theirs
    if is_same_thread_or_subject(first, again):
        return len(shared) >= min(SHARED_IN_CONVERSATION, len(mine), len(theirs)) > 0
    return len(shared) >= 2 and len(shared) / len(mine | theirs) >= SHARE_ELSEWHERE


def repeats(promises: Sequence[OpenNotice], closed_at: Mapping[int, datetime]) -> tuple[Repeat, ...]:
    """Return which of one person's promises only repeat an earlier one that was still open when they were made."""
    firsts: list[OpenNotice] = []
    found = []
    for one in sorted(promises, key=lambda notice: (notice.at, notice.notice_id)):
        standing = (first for first in firsts if closed_at.get(first.notice_id, one.at) >= one.at)
        first = next((first for first in standing if is_repeat(first, one)), None)
        if first is None:
            firsts.append(one)
        else:
            found.append(Repeat(one.notice_id, first.notice_id))
    return tuple(found)
