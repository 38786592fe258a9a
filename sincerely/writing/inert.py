"""Other people's words made fit for a draft: no address, link or invisible sign comes in with a quote (L7)."""

import re
import unicodedata

PLACE = re.compile(r"(?:https?://|www\.)\S+|[^\s@<>()\[\]“”\"',;:]{1,64}@[^\s@<>()\[\]“”\"',;:]{1,255}", re.IGNORECASE)
LEFT_OUT = "(…)"
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})


def inert(quote: str) -> str:
    """Return `quote` on one line, with places left out visibly and signs that nobody sees left out silently.

    Whoever wants a foreign address or link in their letter types it. Gap marks in a quote are no gaps.
    """
    seen = without_unseen(quote)
    return PLACE.sub(LEFT_OUT, " ".join(seen.replace("[…", "[").replace("…]", "]").split()))


def without_unseen(text: str) -> str:
    """Return `text` without signs that nobody sees: controls, direction marks, tags (TRUST 4.3)."""
    if text.replace("\n", "").isprintable():  # nothing unseen can be in it: a quick look
        return text
    return "".join(each for each in text if each.isspace() or unicodedata.category(each) not in UNSEEN)
