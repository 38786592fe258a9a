"""Structured header fields: Content-Type and Content-Disposition with their parameters (RFC 2045, RFC 2231).

Real mail mixes what the RFCs keep apart: encoded words inside quotes, pieces out of order, blanks without quotes.
Everything is read in one walk; nothing raises.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from sincerely.sources.charsets import decode
from sincerely.sources.headers import CONTROLS, decode_words

MAX_PARAMETERS = 200
PARAMETER = re.compile(r';\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))', re.DOTALL)
PIECE = re.compile(r"^([^*]{1,60})(?:\*(\d{1,3}))?(\*?)$")
ESCAPED = re.compile(r'\\(["\\])')
COMMENT = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Structured:
    """A field's value in lower case before the first semicolon, and its parameters by lower-case name."""

    kind: str
    params: dict[str, str] = field(default_factory=dict)


BLANK = Structured("")


@lru_cache(maxsize=512)
def structured(value: str) -> Structured:
    """Read a structured field (unfolded)."""
    if not value:
        return BLANK
    kind, sign, _ = value.partition(";")
    if "(" in kind:
        kind = COMMENT.sub("", kind)
    kind = "".join(kind.split()).lower().strip("\"'")
    if not sign:
        return Structured(kind)
    return Structured(kind, _parameters(value))


def _parameters(value: str) -> dict[str, str]:
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for number, match in enumerate(PARAMETER.finditer(value, value.index(";"))):
        if number >= MAX_PARAMETERS:
            break
        name = match[1].lower()
        text = ESCAPED.sub(r"\1", match[2]) if match[2] is not None else _bare(match[3])
        if "*" not in name:
            plain.setdefault(name, text)
        elif piece := PIECE.match(name):
            pieces.setdefault(piece[1], []).append((int(piece[2] or 0), bool(piece[3]), text))
    for name, parts in pieces.items():
        plain[name] = _joined(parts)  # RFC 2231 wins over a plain twin that is there for old readers
    return plain


def _bare(text: str) -> str:
    text = text.strip()
    if "(" in text and text.endswith(")"):
        text = COMMENT.sub("", text).strip()
    return text.strip("'") if text.startswith("'") and text.endswith("'") and "''" not in text else text


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    """Join RFC 2231 pieces by their number; percent signs count only in pieces that a star marks."""
    parts.sort(key=lambda piece: piece[0])
    charset, data = "", b""
    for place, (_, extended, text) in enumerate(parts):
        if extended and place == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if extended else text.encode("utf-8", "replace")
    return decode(data, charset.strip().lower())


def file_name(kind: Structured, disposition: Structured | None) -> str:
    """Return a part's file name as it stands there, on one line: Content-Disposition first, then Content-Type."""
    value = disposition.params.get("filename", "") if disposition else ""
    value = value or kind.params.get("name", "")
    if not value:
        return ""
    return decode_words(CONTROLS.sub(" ", value)).strip()
