"""The two digests of a message: `raw` of each part's bytes, and `words` of all text that a reader can see.

Nothing is dropped: quoted lines, what follows the footer, hidden elements of an HTML part, all count. Of the words only
digests and counts leave this file, no text. `web/static/receipt.js` computes the same; tests hold the two together.

words   the characters that are not white space, as tokens joined by one space, in NFC: re-wrapping keeps it, also
        where it breaks a word after its hyphen
quotes  the same with each line's `>` marks taken off and a mark where their number changes: re-wrapping that repeats
        the marks keeps it, while quoting a line or unquoting it does not
markup  of an HTML part all of its source, white space collapsed: links, styles and comments can't change unseen
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from sincerely.trust.mime_parts import SPACE, Message, Part, read_message, text_of

COVERED_FIELDS: Final = (
    "From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID", "AI-Disclosure", "Sincerely-Receipt",
)  # fmt: skip
"""Header fields whose change is a mismatch; so is adding one or repeating one."""

_BROKEN_WORD: Final = re.compile("([^ -]-) ")
_QUOTE_MARKS: Final = re.compile(r"(?:>[ \t]*)*")
_UNSEEN: Final = re.compile(r"<(head|style|script|title|template)\b[^<>]*>", re.IGNORECASE | re.ASCII)
_TAG: Final = re.compile(r"<(?:/?([A-Za-z][A-Za-z0-9]*)|[!?])[^<>]*>")
_BLOCKS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
_ENTITY: Final = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));")
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0"}


@dataclass(frozen=True, slots=True)
class TextDigest:
    """What is known of a text without knowing it: counts of words and characters, and digests in hex."""

    words: int
    chars: int
    words_sha256: str
    quotes_sha256: str
    markup: int
    """Words of the HTML source; 0 for a plain text."""
    markup_sha256: str
    """Empty for a plain text."""


@dataclass(frozen=True, slots=True)
class PartDigest:
    """What is known of one part. `text` is None for what is not text, or is in a character set that is not read."""

    part: Part
    sha256: str
    text: TextDigest | None


def tokens(text: str) -> list[str]:
    """The visible words of a text in order: NFC, parted at white space, but not after a word's own hyphen."""
    plain = SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    return _BROKEN_WORD.sub(r"\1", plain).split(" ") if plain else []


def quote_tokens(text: str) -> list[str]:
    """Words with each line's quote marks taken off, and a token that can't be a word where their number changes."""
    found: list[str] = []
    depth = 0
    for line in re.split(r"\r\n|\r|\n", text):
        marks = _QUOTE_MARKS.match(line)
        end = marks.end() if marks else 0
        words = tokens(line[end:])
        if words and line[:end].count(">") != depth:
            depth = line[:end].count(">")
            found.append(f"\n>{depth}")
        found += words
    return found


def visible_text(html: str) -> str:
    """An HTML part's text: comments, head, styles and scripts left out, blocks parted by a space, tags taken off."""
    seen = _without(_without_comments(html))
    plain = _TAG.sub(lambda tag: " " if (tag[1] or "").lower() in _BLOCKS else "", seen)
    return unescaped(plain)


def unescaped(text: str) -> str:
    """Character references decoded: numbers, and the six names that we write. Others stay as they are written."""
    return _ENTITY.sub(_character, text)


def sha256_of_words(words: list[str]) -> str:
    """SHA-256 in hex of words joined by one space, as UTF-8."""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


def digest_text(text: str, *, is_html: bool) -> TextDigest:
    """Digests and counts of one text part."""
    shown = visible_text(text) if is_html else text
    words = tokens(shown)
    source = tokens(text) if is_html else []
    return TextDigest(
        words=len(words),
        chars=sum(map(len, words)),
        words_sha256=sha256_of_words(words),
        quotes_sha256=sha256_of_words(quote_tokens(shown)),
        markup=len(source),
        markup_sha256=sha256_of_words(source) if is_html else "",
    )


def digest_part(part: Part) -> PartDigest:
    """Both digests of one part."""
    raw = hashlib.sha256(part.content).hexdigest()
    text = text_of(part.content, part.charset) if part.is_text else None
    known = None if text is None else digest_text(text, is_html=part.type == "text/html")
    return PartDigest(part, raw, known)


def digest_field(message: Message, name: str, salt: str) -> str:
    """SHA-256 in hex of salt, name and every value of a covered field, decoded; "" where the field is absent."""
    values = message.values(name)
    if not values:
        return ""
    said = "\n".join([salt, name.lower(), *(unicodedata.normalize("NFC", value) for value in values)])
    return hashlib.sha256(said.encode()).hexdigest()


def letter_words(message: Message) -> list[str]:
    """The words of all text parts, one part after the other."""
    return [word for part in message.parts for word in _words_of(part)]


def letter_digest(data: bytes) -> str:
    """SHA-256 in hex of the words of all text parts of a message. Raises UnreadableMessageError."""
    return sha256_of_words(letter_words(read_message(data)))


def parts_agree(message: Message) -> bool:
    """Whether the parts of each multipart/alternative say the same, word for word, quote marks counted or not."""
    said: dict[str, list[tuple[list[str], list[str]]]] = {}
    for part in message.parts:
        text = text_of(part.content, part.charset) if part.is_text else None
        if text is not None and part.inside.endswith("alternative"):
            shown = visible_text(text) if part.type == "text/html" else text
            unmarked = [word for word in quote_tokens(shown) if not word.startswith("\n")]
            said.setdefault(part.inside, []).append((tokens(shown), unmarked))
    return all(
        words == texts[0][0] or unmarked == texts[0][1] for texts in said.values() for words, unmarked in texts[1:]
    )


def _words_of(part: Part) -> list[str]:
    text = text_of(part.content, part.charset) if part.is_text else None
    if text is None:
        return []
    return tokens(visible_text(text) if part.type == "text/html" else text)


def _without_comments(html: str) -> str:
    kept, at = [], 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        at = len(html) if end < 0 else end + 3
    return "".join([*kept, html[at:]])


def _without(html: str) -> str:
    kept, at = [], 0
    while found := _UNSEEN.search(html, at):
        kept.append(html[at : found.start()])
        close = re.compile(f"</{found[1]}[^<>]*>", re.IGNORECASE | re.ASCII).search(html, found.end())
        at = close.end() if close else len(html)
    return " ".join([*kept, html[at:]])


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return found[0] if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000 else chr(code)
