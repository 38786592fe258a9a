"""The "don't" before quoted words: cut off, they would say the opposite of what was written. Pure."""

import re
from typing import Final

FAR: Final = 40
"""Characters before the words that are looked at."""
NOT: Final = re.compile(
    r"(?:\b(?:please|and|but|so|just|also),? )?\b(?:do not|don[’']?t|never|not to|not|no need to|rather than|instead of"
    r"|without|đừng có|đừng|chớ|không cần|không nên|khỏi|dung co|dung|cho nen|khong can|khong nen)\s+$",
    re.IGNORECASE,
)


def with_its_not(quote: str, text: str) -> str:
    """Return words of a message with the "don't" or "đừng" right before them, and the question mark right behind."""
    at = text.find(quote) if quote else -1
    before = NOT.search(text[max(0, at - FAR) : at]) if at > 0 else None
    mark = "?" if at >= 0 and text.startswith("?", at + len(quote)) else ""
    return f"{before.group() if before else ''}{quote}{mark}"
