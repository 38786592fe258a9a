"""Signs of grammar that make an ask or a promise surer or less sure, whatever rule found it.

Authored weights, each with its sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

_A_LONG_TEXT: Final = re.compile(r"(?s).{900}.")
"""More characters than these make a text long."""
_MANY_LETTERS: Final = 85
"""Characters above which a promise tells more than what is owed."""
_A_FEW: Final = 4
"""Words, at most: characters would make a difference between one name and another."""
_SMALL: Final = "".join(letter for letter in map(chr, range(0x250)) if letter.islower()) + "".join(
    letter for letter in map(chr, (*range(0x370, 0x530), *range(0x1E00, 0x2000))) if letter.islower()
)
_NAME: Final = rf"(?![{_SMALL}])[^\W\d_][\w'’.-]*\w"
"""A word that begins with no small letter, as names do: in any script, of any length, with any marks."""
_DAYS: Final = r"today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|morning|afternoon|evening)|next week"


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in the words of a finding, before them or in the whole text that moves the confidence of some rules."""

    name: str
    place: Literal["quote", "before", "text"]
    """Where it is looked for: in the words found, in up to 60 characters before them, in the whole text."""
    pattern: re.Pattern[str]
    weight: float
    """Log odds, authored."""
    rules: re.Pattern[str]
    en: str
    vi: str

    def holds(self, places: Mapping[str, str]) -> bool:
        """Whether it stands in its place."""
        looked_in = places[self.place]
        if self.place == "text":
            return _is_in_text(self.pattern, looked_in)
        return self.pattern.search(looked_in) is not None


@lru_cache(maxsize=4)
def _is_in_text(pattern: re.Pattern[str], text: str) -> bool:
    """Looked for once a text, not once for each of its promises: else a long text of many costs time by its square."""
    return pattern.search(text) is not None


SIGNS: Final = (
    Sign(
        "spoken to by name", "before",
        re.compile(
            rf"(?:^|[.?!]\s|\n)\s*(?:(?:Hi|Hey|Hello|Dear) )?{_NAME}(?:(?: and |/| & |, | ){_NAME})?\s*(?:,|:|\s-+)\s*(?:also,? |and )?$"
        ),
        0.7, re.compile(r"ask\.(?:please|let-me|can-you|call-me|imperative|need|you-should|remind|wonder|.*question)"),
        "It is put to somebody by name.", "Lời ấy gọi tên người được nhờ.",
    ),
    Sign(
        "asks of a day or a person", "quote", re.compile(rf"(?i:\b(?:{_DAYS})\b)|(?<=[{_SMALL},]) (?!I['’]){_NAME}"),
        0.7, re.compile(r"ask\.(?:open-|joint-)?question$"),
        "The question is about a day or about somebody named.", "Câu hỏi nhắc tới một ngày hoặc một người có tên.",
    ),
    Sign(
        "by a day", "quote",
        re.compile(rf"(?i)\b(?:by|before|asap|as soon as possible|right away|{_DAYS})\b"),
        0.8, re.compile(r"ask\.let-me-know-if$"),
        "An answer is wanted by a day.", "Có nói cần trả lời trước lúc nào.",
    ),
    Sign(
        "few words", "quote", re.compile(rf"^\s*(?:\S+\s+){{0,{_A_FEW - 1}}}\S+\s*\Z"),
        -0.7, re.compile(r"ask\.(?:please|question|open-question)$"),
        "A few words lean on what was said before, or only greet.", "Chỉ vài chữ: dựa vào lời trước đó hoặc chỉ là câu chào.",
    ),
    Sign(
        "a thing that both know", "quote",
        re.compile(r"(?i)^\w+ (?:up |off |out )?(?:the|this|that|these|those|it|them|my)\b"),
        0.5, re.compile(r"ask\.imperative$"),
        "It is about a thing that both know.", "Nói về một thứ mà cả hai đều biết.",
    ),
    Sign(
        "a deed of the reader", "quote",
        re.compile(r"(?i)\b(?:you(?: all| both)? to [a-z]|that you\b|for you to\b|if (?:you|any of you|anybody|someone)\b)"),
        0.6, re.compile(r"ask\.need$"),
        "It says what the reader is to do, not only what is wanted.", "Nói rõ việc người đọc cần làm, không chỉ điều mong muốn.",
    ),
    Sign(
        "long text", "text", _A_LONG_TEXT,
        -0.9, re.compile(r"ask\.(?:please|please-(?:me|if|how)|imperative|imperative-person|remind)$"),
        "A long text explains to many how things are done.", "Văn bản dài thường giải thích cách làm cho nhiều người.",
    ),
    Sign(
        "told in a long text", "text", _A_LONG_TEXT,
        -0.9, re.compile(r"promise\.(?:we-plan|other-deed|bare-deed|will-some)$"),
        "A long text tells of plans that are owed to nobody.", "Văn bản dài thường kể những dự định không phải lời hứa với ai.",
    ),
    Sign(
        "told in many words", "quote", re.compile(rf"(?s).{{{_MANY_LETTERS}}}."),
        -0.6, re.compile(r"promise\.(?:we-plan|we-act|other-deed|bare-deed|will-some)$"),
        "A promise is short; many words tell of a plan.", "Lời hứa thường ngắn; nói dài là kể dự định.",
    ),
    Sign(
        "affairs of their own", "quote",
        re.compile(
            r"(?i)\bmy\b(?! (?:power|notes?|comments?|thoughts|draft|revisions?|changes|copy|edits|feedback|assistant|secretary|team|office|group|people|list|report|version|part|best|end)\b)"
        ),
        -1.3, re.compile(r"promise\.(?:will-act|other-deed|bare-deed|will-some|bare-will)$"),
        "It is about the writer's own affairs.", "Nói về việc riêng của người viết.",
    ),
    Sign(
        "an offer to all", "text",
        re.compile(
            r"(?i)\bno (?:cost|obligation|risk)\b|\bunsubscribe\b|\bclick here\b|\b(?:special|limited[- ]time|exclusive) offer\b|\b(?:risk|hassle)[- ]free\b|\bmoney[- ]back\b|\bfree (?:trial|gift|demo|report|e-?book|shipping)\b|\bto be removed\b|\bearn (?:at least )?\$"
        ),
        -2.2, re.compile(r"promise\.we-(?:to-you|act|plan)$"),
        "The text offers something to all its readers.", "Văn bản chào mời mọi người đọc.",
    ),
)  # fmt: skip


@cache
def signs_of(rule: str) -> tuple[Sign, ...]:
    """Return the signs that count for a rule."""
    return tuple(sign for sign in SIGNS if sign.rules.search(rule) is not None)
