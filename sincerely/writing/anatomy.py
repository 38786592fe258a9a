"""A letter taken apart: greeting, body, closing, signature; names and forms of address become slots ("Hi {name},").

What still names somebody after that belongs to one reader and is no habit: it is left out, so that no letter to one
person can carry the name or the form of address of another.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sincerely.sources.folding import fold

HONORIFICS = frozenset(
    ("anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "cháu", "con", "dì", "cậu", "mợ", "cụ", "bạn", "quý",
     "sếp", "tớ", "tôi", "mình", "tui")
)  # fmt: skip
"""Words that say who speaks to whom."""
OPENS = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b"
    r"|(?:dạ|xin|kính|thân)?\s*(?:\{?[Mm]e\}?\s+)?(?:xin )?(?:kính )?(?:chào|gửi|thưa|mến gửi)\b|\{[Yy]ou\}|\{name\})",
    re.IGNORECASE,
)
OPENING_WORDS = frozenset(
    ("hi", "hello", "hey", "dear", "good", "morning", "afternoon", "evening", "day", "greetings", "there", "all",
     "team", "everyone", "everybody", "folks", "both", "dạ", "xin", "kính", "thân", "chào", "gửi", "thưa", "mến", "ơi",
     "ạ", "à", "nhé", "cả", "nhà", "mọi", "người", "các", "cùng")
)  # fmt: skip
CLOSES = re.compile(
    r"^(?:(?:kind|best|warm|warmest|many|with|very|yours|all the|thanks and|thank you and)\s+)*"
    r"(?:best|regards|wishes|regards and thanks|cheers|thanks|thank you|thx|yours|sincerely|truly|faithfully|take care|"
    r"(?:speak|talk|see you|write) (?:soon|then|later|tomorrow)|love|xo|xoxo|"
    r"trân trọng|thân mến|thân ái|thân|mến|kính thư|kính chúc|kính|trân trọng cảm ơn|"
    r"(?:\{[Mm]e\} )?(?:xin )?cảm ơn(?: \{you\})?(?: nhiều)?(?: ạ)?)"
    r"(?:\s+(?:again|so much|very much|a lot|always|nhiều|ạ))?\s*[,.!]?$",
    re.IGNORECASE,
)
HEAD = re.compile(r"^([^\n,!:;.?–—-]{1,40})([,!:;.?–—-]?)\s*(.*)$", re.DOTALL)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
PHRASE_WORDS = (3, 14)


@dataclass(frozen=True, slots=True)
class Written:
    """A letter of the owner's, written by hand, and whom it went to."""

    entry_id: int
    text: str
    language: str
    person_id: int | None = None
    name: str = ""
    """The reader's given name."""
    me: str = ""
    you: str = ""


@dataclass(frozen=True, slots=True)
class Anatomy:
    """One letter's form; None where a part names somebody else, so that nothing can be learned from it."""

    greeting: str | None
    closing: str | None
    signature: str | None
    words: int
    paragraphs: int
    exclaims: bool
    sentences: int = 1


@lru_cache(maxsize=2048)
def take_apart(letter: Written, owner_name: str) -> Anatomy:
    """Return the form of a letter. Blank greeting, closing or signature: there was none."""
    blocks = [block for block in re.split(r"\n\s*\n", letter.text.strip()) if block.strip()]
    lines = [line.strip() for line in letter.text.strip().split("\n") if line.strip()]
    if not lines:
        return Anatomy(None, None, None, 0, 0, False)
    greeting, rest = _greeting(lines[0], letter)
    body = ([rest] if rest else []) + lines[1:] if greeting else list(lines)
    signature = closing = ""
    if len(body) > 1 and (signature := _signature(body[-1], letter, owner_name)):
        body = body[:-1]
    if len(body) > 1 and CLOSES.match(slotted(body[-1], letter)):
        closing = slotted(body.pop(), letter)
    elif not signature and len(body) > 1:
        closing, signature = _on_one_line(body[-1], letter, owner_name)
        body = body[:-1] if closing else body
    outside = sum(bool(part) for part in (greeting and not rest, closing, signature))
    standing_alone = len(blocks) - min(outside, max(0, len(blocks) - 1))
    kept = "\n".join(body)
    return Anatomy(
        greeting if is_portable(greeting, OPENING_WORDS) else None,
        closing if not names_somebody(closing) else None,
        signature,
        len(WORD.findall(kept)),
        max(1, standing_alone),
        "!" in kept,
        max(1, sum(WORD.search(sentence) is not None for sentence in SENTENCE.findall(kept))),
    )


def phrases_of(letter: Written) -> list[str]:
    """Return the whole sentences of a letter that could stand in another one, without what opens or closes it."""
    return [phrase for line in letter.text.split("\n") for phrase in _phrases(line.strip(), letter)]


def slotted(text: str, letter: Written) -> str:
    """Return `text` with the reader's name and the two forms of address as slots."""
    out = text
    for word, slot in ((letter.name, "name"), (letter.you, "you"), (letter.me, "me")):
        if not word or "{" in word:
            continue
        capital = slot if slot == "name" else slot.capitalize()

        def put(found: re.Match[str], slot: str = slot, capital: str = capital) -> str:
            return "{%s}" % (capital if found.group()[:1].isupper() else slot)

        out = re.sub(rf"(?<![\w{{]){re.escape(word)}(?![\w}}])", put, out, flags=re.IGNORECASE)
    return out


def fill_slots(pattern: str, *, name: str, me: str, you: str) -> str:
    """Return a pattern with this reader's words in its slots."""
    values = {"name": name, "me": me, "Me": capital(me), "you": you, "You": capital(you)}
    return re.sub(r"\{(name|[Mm]e|[Yy]ou)\}", lambda found: values[found.group(1)], pattern)


def capital(word: str) -> str:
    """Return `word` with a capital first letter."""
    return word[:1].upper() + word[1:]


def is_portable(pattern: str, allowed: frozenset[str]) -> bool:
    """Whether a pattern holds nothing but slots and words that fit any reader."""
    bare = re.sub(r"\{\w+\}", " ", pattern)
    return "{" not in bare and all(word.lower() in allowed for word in WORD.findall(bare))


def names_somebody(pattern: str) -> bool:
    """Whether a form of address still stands in it as a word."""
    return any(word.lower() in HONORIFICS for word in WORD.findall(re.sub(r"\{\w+\}", " ", pattern)))


def _greeting(line: str, letter: Written) -> tuple[str, str]:
    """Return (pattern, what follows it on the line), both blank for a letter that just begins."""
    match = HEAD.match(line)
    if match is None:
        return "", ""
    words, mark, rest = match.groups()
    pattern = slotted(words.strip(), letter)
    if not OPENS.match(pattern) or (rest and not is_portable(pattern, OPENING_WORDS)):
        return "", ""
    if rest and pattern.lower() in ("{you}", "{me}"):
        return "", ""
    return pattern + mark, rest


def _signature(line: str, letter: Written, owner_name: str) -> str:
    """Return how the owner signs, where the last line is their name, a part of it, or its initials."""
    pattern = slotted(line.strip("-–— ~"), Written(0, "", letter.language, me=letter.me))
    words = [fold(word) for word in WORD.findall(re.sub(r"\{\w+\}", " ", pattern))]
    own = [fold(word) for word in WORD.findall(owner_name)]
    if not words or not own or len(words) > len(own) + 1 or len(line) > 40:
        return ""
    initials = "".join(word[0] for word in own)
    is_name = all(word in own for word in words)
    is_initials = "".join(words) in (initials, initials[0], initials[-1], initials[0] + initials[-1])
    return pattern if is_name or is_initials else ""


def _on_one_line(line: str, letter: Written, owner_name: str) -> tuple[str, str]:
    """Read "Best, Lan" on one line."""
    head, comma, tail = line.partition(",")
    if comma and CLOSES.match(slotted(head, letter)) and (signed := _signature(tail.strip(), letter, owner_name)):
        return slotted(head, letter) + ",", signed
    return "", ""


def _phrases(line: str, letter: Written) -> Sequence[str]:
    """Return the whole sentences of a line that could stand in another letter: no figures, no names."""
    found = []
    for sentence in SENTENCE.findall(line):
        pattern = slotted(sentence.strip(), letter)
        words = WORD.findall(re.sub(r"\{\w+\}", "x", pattern))
        if not PHRASE_WORDS[0] <= len(words) <= PHRASE_WORDS[1] or pattern[-1:] not in ".!?":
            continue
        inner = [word for word in words[1:] if word[:1].isupper() and word != "I" and not word.startswith(("I'", "I’"))]
        if inner or re.search(r"[\d@/]", pattern) or names_somebody(pattern) or CLOSES.match(pattern):
            continue
        found.append(pattern)
    return found
