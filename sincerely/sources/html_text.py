"""HTML mail becomes plain text: what a reader sees, with line breaks where a browser breaks lines.

A tokenizer of linear-time expressions, not a browser: nothing is fetched, run or trusted.
"""

import html
import re

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


def html_to_text(source: str) -> str:
    """Return the visible text of an HTML body with LF line ends; a quoted block's lines begin with `> `."""
    writer = _Writer()
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
    return found + len(sign)


def _after_silent(source: str, name: str, at: int, unclosed: set[str]) -> int:
    closing = None if name in unclosed else CLOSING[name].search(source, at)
    if closing is None:
        unclosed.add(name)
        return at
    return closing.end()


class _Writer:
    """Lines as they are laid out."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.pre = 0

    def write(self, raw: str) -> None:
        if not raw:
            return
        text = html.unescape(raw) if "&" in raw else raw
        if self.pre:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self.line.append(first)
            for piece in rest:
                self.end_line()
                self.line.append(piece)
        else:
            self.line.append(SPACE.sub(" ", text))

    def tag(self, name: str, *, closing: bool, attributes: str) -> None:
        if name == "br":
            self.end_line()
        elif name in ("td", "th") and closing:
            self.line.append(" ")
        elif name in BLOCKS:
            self.block(name, closing=closing)
            if name == "li" and not closing:
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
        text = text.rstrip() if self.pre else re.sub(r" {2,}", " ", text).strip()
        self.lines.append("> " * self.depth + text if self.depth else text)
        self.line.clear()

    def blank_line(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(("> " * self.depth).rstrip())

    def text(self) -> str:
        if self.line:
            self.end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n")
