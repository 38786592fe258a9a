"""HTML mail becomes plain text: what a reader sees, with line breaks where a browser breaks lines.

A tokenizer of linear-time expressions, not a browser: nothing is fetched, run or trusted.
"""

import html
import re

SILENT = re.compile(
    r"<(script|style|head|title|svg|math|template|noscript|iframe|object)\b[^>]*>.*?</\1\s*>", re.I | re.S
)
COMMENT = re.compile(r"<!--.*?-->|<!\[.*?\]>|<![^>]*>|<\?[^>]*>", re.S)
TOKEN = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)([^>]*)>")
ALT = re.compile(r"\balt\s*=\s*[\"']([^\"']{1,200})", re.I)
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
    source = _cut(SILENT, "<script <style <head <title <svg <math <template <noscript <iframe <object", source)
    source = COMMENT.sub("", source) if "<!" in source or "<?" in source else source
    writer = _Writer()
    at = 0
    for token in TOKEN.finditer(source):
        writer.write(source[at : token.start()])
        writer.tag(token[2].lower(), closing=bool(token[1]), attributes=token[3])
        at = token.end()
    writer.write(source[at:])
    return writer.text()


def _cut(pattern: re.Pattern[str], signs: str, source: str) -> str:
    lowered = source.lower()
    return pattern.sub(" ", source) if any(sign in lowered for sign in signs.split(" ")) else source


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
