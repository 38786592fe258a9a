"""Header fields as bytes for the wire (RFC 5322 2.2.3, RFC 2047). Pure.

The library's own folding drops a space where it breaks a long subject or name in other letters than ASCII, and the
reader sees two words as one. So fields are written here: plain where they are plain, else as encoded words of whole
characters, of which no reader loses anything. Tests hold that every printable text comes back as it was.
"""

import base64
import re
import unicodedata
from itertools import accumulate

LINE = 76
"""Octets of a line that holds an encoded word (RFC 2047 section 2)."""
WORD_OCTETS = 45
"""Octets of text in one encoded word: 60 of base64 and twelve around them."""
BROKEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories that no header field may hold: controls, lone surrogates, line and paragraph separators."""
ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")


def is_one_line(value: str) -> bool:
    """Whether `value` may stand in a header field: one line, nothing that only a machine would see."""
    return not any(unicodedata.category(character) in BROKEN for character in value)


def encoded_words(text: str) -> list[str]:
    """Return `text` as RFC 2047 words in UTF-8 and base64; white space between them means nothing.

    A word ends behind a space of any kind where it can: readers that wrongly put one between two words then change
    nothing.
    """
    pieces, at = [], 0
    while at < len(text):
        end = at + longest(text[at : at + WORD_OCTETS])
        if end < len(text):
            end = max((place + 1 for place in range(at + 1, end) if text[place].isspace()), default=end)
        pieces.append(text[at:end].encode())
        at = end
    return [f"=?utf-8?b?{base64.b64encode(piece).decode('ascii')}?=" for piece in pieces]


def longest(text: str) -> int:
    """Return how many of the first characters fit into one encoded word."""
    octets = list(accumulate(len(character.encode()) for character in text))
    return max(1, sum(total <= WORD_OCTETS for total in octets))


def unstructured(text: str) -> list[str]:
    """Return the words of a free text: itself where it is plain ASCII, else encoded words."""
    is_plain = PLAIN.fullmatch(text) and "=?" not in text and all(len(word) < LINE for word in text.split(" "))
    return text.split(" ") if is_plain else encoded_words(text)


def display_name(name: str) -> list[str]:
    """Return the words of a name before an address: atoms, a quoted string, or encoded words."""
    if not name:
        return []
    if "=?" in name or not all(" " <= character <= "~" for character in name) or len(name) > LINE - 12:
        return encoded_words(name)
    if ATOMS.fullmatch(name):
        return name.split(" ")
    escaped = re.sub(r'(["\\])', r"\\\1", name)
    return [f'"{escaped}"']


def mailbox_words(name: str, address: str) -> list[str]:
    """Return the words of one mailbox: name and <address>, or the address alone."""
    words = display_name(name)
    return [*words, f"<{address}>"] if words else [address]


def mailbox_list(mailboxes: list[tuple[str, str]]) -> list[str]:
    """Return the words of an address list, a comma behind each mailbox but the last."""
    words: list[str] = []
    for number, (name, address) in enumerate(mailboxes):
        words += mailbox_words(name, address)
        if number + 1 < len(mailboxes):
            words[-1] += ","
    return words


def field(name: str, words: list[str]) -> bytes:
    """Return one field as folded lines with CRLF; words are never broken, so a very long one makes a long line."""
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > LINE and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    return ("\r\n".join(lines) + "\r\n").encode("ascii")
