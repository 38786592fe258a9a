"""Conversations: which letters belong together when References are missing (after RFC 5256, base subject)."""

import re
from datetime import timedelta
from functools import lru_cache

from sincerely.sources.folding import fold

SUBJECT_WINDOW = timedelta(days=60)
"""A subject that comes back after this long is another conversation."""

_PREFIX = re.compile(
    r"[\s•·*\-–—>]*"
    r"(?:(?P<reply>re|aw|sv|antw|vs|ref|odp|rif|tl|tra loi|phan hoi|fw|fwd|wg|vb|tr|rv|enc|i|ct|chuyen tiep)"
    r"(?:\s*\[\d+\]|\s*\(\d+\)|\^\d+)?\s*[:：]|\[[^\]]{1,40}\](?=\s*\S))\s*"
)


@lru_cache(maxsize=8192)
def subject_key(subject: str) -> tuple[str, bool]:
    """Return (subject folded, without Re:, Fwd: and [list] marks; whether it had a Re: or Fwd:). At most 300 long."""
    text = " ".join(fold(subject).split())
    repeats = False
    start = 0
    while found := _PREFIX.match(text, start):
        repeats = repeats or found.group("reply") is not None
        start = found.end()
    return text[start:][:300], repeats
