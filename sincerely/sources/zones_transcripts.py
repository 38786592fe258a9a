"""Chats pasted into a letter: lines that begin with a stamp in brackets and a name, as Zalo and its like copy them."""

import re

from sincerely.sources.zones_parts import FORWARDED, REPLY

LEAST = 2
"""One stamped line may be a note of the writer's own; two are a conversation. Times without a day are an agenda's."""
_TIME = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?(?:am|pm|sa|ch))?"
_DAY = r"\d{1,4}[-./]\d{1,2}(?:[-./]\d{2,4})?"
_STAMPED = re.compile(
    rf"\s*\[\s*(?:{_TIME}[,\s]+{_DAY}|{_DAY}[,\s]+{_TIME})\s*\]\s*[^\s:：\[\]][^:：\[\]]{{0,59}}[:：](?:\s|$)"
)


def mark_transcripts(folded: list[str], marks: list[int]) -> None:
    """Mark as forwarded the stamped lines, and those below each up to the next blank one, of lines folded."""
    stamped = [at for at, line in enumerate(folded) if "[" in line[:4] and marks[at] == REPLY and _STAMPED.match(line)]
    if len(stamped) < LEAST:
        return
    for at in stamped:
        while at < len(folded) and folded[at].strip() and marks[at] == REPLY:
            marks[at] = FORWARDED
            at += 1
