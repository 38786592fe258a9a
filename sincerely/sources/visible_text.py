"""Which parts of a message a reader sees, as one plain text."""

import re
from collections.abc import Sequence

from sincerely.sources.charsets import clean, decode
from sincerely.sources.html_text import html_to_text
from sincerely.sources.mime_parts import Leaf

QUOTE_MARKS = re.compile(r"^>+")


def visible_parts(parts: Sequence[Leaf]) -> list[Leaf]:
    """Return the text parts that are the letter itself; of an alternative the plain one, unless it is empty."""
    texts = [part for part in parts if is_text(part)]
    plain = {
        part.alternative
        for part in texts
        if part.alternative and part.content_type != "text/html" and part.content and not part.content.isspace()
    }
    chosen: list[Leaf] = []
    taken: set[int] = set()
    for part in texts:
        if part.alternative in plain and part.content_type == "text/html":
            continue
        if part.alternative and part.alternative not in plain and part.content_type == "text/html":
            if part.alternative in taken:
                continue
            taken.add(part.alternative)
        chosen.append(part)
    return chosen


def is_text(part: Leaf) -> bool:
    """Whether a part is text to be read in place, not a file."""
    if part.attached or part.content_type not in ("text/plain", "text/html", "text/enriched", "text/richtext"):
        return False
    return not (part.name and part.content_type == "text/html")


def part_text(part: Leaf) -> str:
    """Return one part decoded (NFC, LF), markup left in."""
    return clean(decode(part.content, part.charset or _html_charset(part)))


def show(part: Leaf, text: str) -> str:
    """Return the text of a part as a reader sees it."""
    if part.content_type == "text/html":
        return html_to_text(text)
    if part.content_type in ("text/enriched", "text/richtext"):
        return re.sub(r"</?[a-zA-Z][^>]{0,60}>", "", text).replace("<<", "<")
    return unflow(text, delsp=part.delsp) if part.flowed else text


def _html_charset(part: Leaf) -> str:
    if part.content_type != "text/html":
        return ""
    match = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", part.content[:4096])
    found = match[1].decode("ascii").lower() if match else ""
    # A page that is bytes to us cannot be UTF-16 or 32, and UTF-7 is never taken from a page's own word.
    return "" if found.startswith(("utf-7", "utf7", "utf-16", "utf-32", "unicode-1-1-utf-7")) else found


def unflow(text: str, *, delsp: bool = False) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676, section 4), quote depth by quote depth."""
    paragraphs: list[list[str]] = []
    open_depth = -1
    for raw in text.split("\n"):
        marks = QUOTE_MARKS.match(raw)
        depth = len(marks[0]) if marks else 0
        line = raw[depth:].removeprefix(" ")  # space-stuffing
        signature = line == "-- "
        flows = line.endswith(" ") and not signature
        shown = line[:-1] if flows and delsp else line
        if open_depth == depth and not signature:
            paragraphs[-1].append(shown)
        else:
            paragraphs.append([">" * depth + " " if depth else "", shown])
        open_depth = depth if flows else -1
    joined = ("".join(pieces) for pieces in paragraphs)
    return "\n".join(line if line.endswith("-- ") else line.rstrip(" ") for line in joined)
