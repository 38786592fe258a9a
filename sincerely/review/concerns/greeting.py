"""Whom does a letter greet? Read from its first line, in English and Vietnamese, with or without a word of greeting."""

import re
import unicodedata

from sincerely.sources.folding import fold

OPENING = re.compile(
    r"\s*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|xin chào|chào|chao|xin chao|kính gửi|"
    r"kinh gui|kính thưa|thân gửi|than gui|thưa|gửi|(?:dạ,? )?(?:em|cháu|con|tôi|mình|anh|chị) (?:xin )?(?:kính )?chào|dạ|vâng)(?![^\W\d_])[ \t]*)",
    re.IGNORECASE,
)
HONORIFICS = ("quý anh chị", "quý anh", "quý chị", "anh chị", "anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "bạn", "cháu", "con",
              "dì", "cậu", "mợ", "cụ", "sếp")  # fmt: skip
FOLDED = frozenset(fold(word) for term in HONORIFICS for word in term.split())
EVERYBODY = frozenset(
    "all team everyone everybody both there folks sir sirs madam madame guys colleagues friends gentlemen ladies "
    "customer customers partner partners again group gang sirs people y'all yall members staff manager department office "
    "committee board hiring support sales service".split()
)
EVERYBODY_VI = re.compile(r"\b(?:moi nguoi|ca nha|quy|cong ty|khach hang|toan the|cac|(?:phong|ban|doi|lop|hoi) \w+)\b")
"""Of a folded greeting: "cả nhà", "quý khách", "phòng kế toán"; "Phong" alone is a name."""
TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "mx", "madam"})
JOINERS = frozenset({"and", "va", "&", "+", "/", "or", "cung"})
WORD = re.compile(r"[^\W\d_]+(?:['’\-.][^\W\d_]+)*\.?|[&+/]")
MOST_NAMES = 6


def canonical(text: str) -> str:
    """Return a word in lower case, composed, with Vietnamese tone marks in one place ("hòa" and "hoà" are one)."""
    composed = unicodedata.normalize("NFD", text.casefold())
    tones = [each for each in composed if each in "\u0300\u0301\u0303\u0309\u0323"]
    return unicodedata.normalize("NFC", "".join(each for each in composed if each not in tones)) + "".join(tones)


def first_line(text: str) -> str:
    """Return the first line that is not blank, at most 120 characters."""
    return text.lstrip()[:400].split("\n", 1)[0][:120]


def greeted(text: str) -> str:
    """Return whom the first line greets, as written: "chị Hương", "Daniel"; blank where it greets nobody by name."""
    line = first_line(text)
    opening = OPENING.match(line)
    start = opening.end() if opening else len(line) - len(line.lstrip())
    words = named_at(line, start, is_opened=opening is not None)
    if not words:
        return ""
    end = words[-1].end()
    rest = line[end:]
    if opening is None and not re.match(r"\s*(?:ơi|oi|ạ|à)?\s*(?:[,:;!]|[-–—]|$)", rest):
        return ""
    return line[words[0].start() : end].rstrip(". ")


def named_at(line: str, start: int, *, is_opened: bool) -> list[re.Match[str]]:
    """Return the words of a name at `start`: honorific or title, then capitalised words; one small word where it stands alone."""
    words: list[re.Match[str]] = []
    at = start
    while len(words) < MOST_NAMES:
        match = WORD.match(line, at)
        if match is None:
            break
        said, folded = match.group(), fold(match.group()).rstrip(".")
        is_name = (
            said[:1].isupper() or folded in JOINERS or (folded in FOLDED and fold(said) in FOLDED) or folded in TITLES
        )
        alone = not words and is_opened and re.match(r"\s*(?:[,:;!.]|$)", line[match.end() :]) is not None
        if not is_name and not alone and not (words and folded in EVERYBODY):
            break
        words.append(match)
        gap = re.match(r"[ \t]+|(?<=\.)", line[match.end() :])
        if gap is None:
            break
        at = match.end() + gap.end()
    while words and fold(words[-1].group()) in JOINERS:
        words.pop()
    return words


def name_words(words: str) -> list[str]:
    """Return the name within a greeting, folded, without honorific and title."""
    return [fold(part) for part in name_parts(words)]


def name_parts(words: str) -> list[str]:
    """Return the name within a greeting as written, without honorific and title."""
    parts = [
        part for part in re.split(r"[\s.,()\"“”]+|(?<!\w)['‘’]|['‘’](?!\w)", words) if re.search(r"[^\W\d_]", part)
    ]
    skip = FOLDED | TITLES | JOINERS | {"oi", "a", "quy", "cac"}
    kept = [part for part in parts if fold(part) not in skip or _is_a_name(part)]
    return [part for part in kept if len(part) > 1]


def _is_a_name(part: str) -> bool:
    """Whether a word folds to an honorific and is none: "Ánh", "Bà" is, "Chí" is no "chị"."""
    return (
        part[:1].isupper()
        and fold(part) in FOLDED
        and not part.isascii()
        and (canonical(part) not in {canonical(word) for term in HONORIFICS for word in term.split()})
    )
