"""Other people's words made fit for a draft: no address, link or invisible sign comes in with a quote (L7)."""

import re
import unicodedata

PLACE = re.compile(r"(?:https?://|www\.)\S+|[^\s@<>()\[\]“”\"',;:]{1,64}@[^\s@<>()\[\]“”\"',;:]{1,255}", re.IGNORECASE)
LEFT_OUT = "(…)"
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
HIDDEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\uffa0\ufe00-\ufe0d\U000e0100-\U000e01ef]"
    "|(?<![#*0-9\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff])[\ufe0e\ufe0f]"
)
"""Letters by their category that nobody sees: fillers, and variation selectors, of which a row can carry a whole text.
The two that choose between sign and picture stay behind a sign that has both."""


def inert(quote: str) -> str:
    """Return `quote` on one line, with places left out visibly and signs that nobody sees left out silently.

    Whoever wants a foreign address or link in their letter types it. Gap marks in a quote are no gaps.
    """
    seen = without_unseen(quote)
    return PLACE.sub(LEFT_OUT, " ".join(seen.replace("[…", "[").replace("…]", "]").split()))


def without_unseen(text: str) -> str:
    """Return `text` without signs that nobody sees: controls, direction marks, tags, selectors (TRUST 4.3)."""
    text = HIDDEN.sub("", text)
    if text.replace("\n", "").isprintable():  # nothing unseen can be in it: a quick look
        return text
    return "".join(each for each in text if each.isspace() or unicodedata.category(each) not in UNSEEN)
