"""HTML mail becomes plain text: what a reader sees, with line breaks where a browser breaks lines.

A tokenizer of linear-time expressions, not a browser: nothing is fetched, run or trusted. Text that styles hide is
left out (hidden_html).
"""

import html
import re
from collections import Counter

from sincerely.sources.hidden_html import Look, as_link, look_of, read_sheet

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)")
SILENT = frozenset((
    "script", "style", "head", "title", "svg", "math", "template", "noscript", "iframe", "object",
))  # fmt: skip
CLOSING = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in SILENT}
ALT = re.compile(r"\balt\s*=\s*[\"']([^\"']{1,200})", re.IGNORECASE)
SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tr", "ul"
))  # fmt: skip
PARAGRAPHS = frozenset((
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "table", "hr"
))  # fmt: skip
MAX_QUOTE_DEPTH = 20
VOID = frozenset((
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
))  # fmt: skip
CLOSED_BY = {
    "li": ("li",), "dd": ("dd", "dt"), "dt": ("dd", "dt"), "option": ("option",),
    "td": ("td", "th"), "th": ("td", "th"), "tr": ("tr",),
} | dict.fromkeys(BLOCKS - {"li", "dd", "dt", "tr"}, ("p",))  # fmt: skip
"""Tags that end an element which its writer left open (HTML, section 13.1.2.4)."""
BARRIERS = frozenset(("table", "ul", "ol", "dl", "select"))
STYLED = re.compile(r"style|color|hidden|class|id|background")
"""In attributes without regard to case: a search for plain words is several times quicker than one for both cases."""
SPACES = re.compile(r" {2,}")
FILLER = re.compile("[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\xa0\\s]+")
"""Signs that nobody sees: a line of nothing else is blank."""
MAX_OPEN = 2_000
LOOK_FURTHER = 2_000
"""Characters after a tag's first `>` in which a quoted attribute may still end."""


def html_to_text(source: str) -> str:
    """Return the visible text of an HTML body with LF line ends; a quoted block's lines begin with `> `."""
    writer = _Writer(_sheet(source))
    unclosed: set[str] = set()
    at = 0
    while True:
        opening = source.find("<", at)
        if opening < 0:
            break
        tag = TAG.match(source, opening)
        end = _end_of(source, opening, unclosed) if tag or source[opening + 1 : opening + 2] in ("!", "?") else -1
        if end < 0:  # a bare sign
            writer.write(source[at : opening + 1])
            at = opening + 1
            continue
        writer.write(source[at:opening])
        at = end
        if tag is not None:
            name = tag[2].lower()
            at = _after_silent(source, name, end, unclosed) if name in SILENT and not tag[1] else end
            writer.tag(name, closing=bool(tag[1]), attributes=source[tag.end() : end - 1])
    writer.write(source[at:])
    return writer.text()


def _end_of(source: str, opening: int, unclosed: set[str]) -> int:
    """Return where markup ends, or -1. What was sought in vain once is not sought again: the time stays linear."""
    sign = "-->" if source.startswith("<!--", opening) else ">"
    found = -1 if sign in unclosed else source.find(sign, opening + 1)
    if found < 0:
        unclosed.add(sign)
        return -1
    if sign == ">":
        found = _outside_quotes(source, opening, found)
    return found + len(sign)


def _outside_quotes(source: str, opening: int, found: int) -> int:
    """A `>` inside a quoted attribute ends no tag, if the quote ends soon."""
    first, limit = found, found + LOOK_FURTHER
    while 0 <= found < limit:
        inside = source[opening:found]
        if "=" not in inside or not (_opens(inside, '"') or _opens(inside, "'")):
            return found
        found = source.find(">", found + 1, limit)
    return first


def _opens(inside: str, quote: str) -> bool:
    return inside.count(quote) % 2 == 1 and "=" + quote in inside.replace(" ", "")


def _sheet(source: str) -> dict[str, str]:
    """Return the rules of the style sheets in a document."""
    lowered = source.lower() if "<style" in source or "<STYLE" in source or "<Style" in source else ""
    found: list[str] = []
    at = lowered.find("<style")
    while at >= 0 and len(found) < 20:
        end = lowered.find("</style", at)
        if end < 0:
            break
        found.append(source[source.find(">", at) + 1 : end])
        at = lowered.find("<style", end)
    return read_sheet("\n".join(found)) if found else {}


def _after_silent(source: str, name: str, at: int, unclosed: set[str]) -> int:
    closing = None if name in unclosed else CLOSING[name].search(source, at)
    if closing is None:
        unclosed.add(name)
        return at
    return closing.end()


class _Writer:
    """Lines as they are laid out."""

    def __init__(self, rules: dict[str, str]) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.pre = 0
        self.rules = rules
        # Where a style sheet paints backgrounds, no colour can be told from what is behind it.
        painted = any("background" in said for said in rules.values())
        self.look = Look(background=None) if painted else Look()
        self.unseen = False
        self.open: list[tuple[str, Look]] = []
        self.count: Counter[str] = Counter()

    def follow(self, name: str, *, closing: bool, attributes: str) -> None:
        """Keep what is open, and how text is shown in it."""
        if closing:
            self.close(name)
            return
        if name in CLOSED_BY:
            self.close_left_open(CLOSED_BY[name])
        if name in VOID or len(self.open) >= MAX_OPEN or attributes.endswith("/"):
            return
        self.open.append((name, self.look))
        self.count[name] += 1
        if name == "a" and "href" in attributes.lower():
            self.look = as_link(self.look)
            self.unseen = self.look.unseen
        if attributes and STYLED.search(attributes.casefold()):
            self.look = look_of(self.look, attributes, self.rules)
            self.unseen = self.look.unseen

    def close(self, name: str) -> None:
        """End the innermost element of this name and all that is open in it."""
        if not self.count[name]:
            return
        while self.open:
            found, look = self.open.pop()
            self.count[found] -= 1
            if found == name:
                self.look = look
                self.unseen = look.unseen
                return

    def close_left_open(self, names: tuple[str, ...]) -> None:
        if not any(self.count[name] for name in names):
            return
        for found, _ in reversed(self.open[-8:]):
            if found in names:
                self.close(found)
                return
            if found in BARRIERS:
                return

    def write(self, raw: str) -> None:
        if not raw or self.unseen:
            return
        text = html.unescape(raw) if "&" in raw else raw
        if self.pre:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self.line.append(first)
            for piece in rest:
                self.end_line()
                self.line.append(piece)
        else:
            # Of the signs of SPACE only a blank is printable.
            self.line.append(text if text.isprintable() and "  " not in text else SPACE.sub(" ", text))

    def tag(self, name: str, *, closing: bool, attributes: str) -> None:
        self.follow(name, closing=closing, attributes=attributes)
        if self.unseen and not closing and name not in BLOCKS:
            return
        if name == "br":
            self.end_line()
        elif name in ("td", "th") and closing:
            self.line.append(" ")
        elif name in BLOCKS:
            self.block(name, closing=closing)
            if name == "li" and not closing and not self.unseen:
                self.line.append("- ")
        elif name == "img" and not closing and (alt := ALT.search(attributes)):
            self.write(alt[1])

    def block(self, name: str, *, closing: bool) -> None:
        if "".join(self.line).strip():
            self.end_line()
        self.line.clear()
        if name in PARAGRAPHS:
            self.blank_line()
        if name == "blockquote":
            self.depth = max(0, min(MAX_QUOTE_DEPTH, self.depth + (-1 if closing else 1)))
        elif name == "pre":
            self.pre = max(0, self.pre + (-1 if closing else 1))

    def end_line(self) -> None:
        text = "".join(self.line)
        text = text.rstrip() if self.pre else SPACES.sub(" ", text).strip()
        if not text.isascii() and FILLER.fullmatch(text):
            text = ""
        self.lines.append("> " * self.depth + text if self.depth else text)
        self.line.clear()

    def blank_line(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(("> " * self.depth).rstrip())

    def text(self) -> str:
        if self.line:
            self.end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n")
