"""Which asks of a message a letter answers: each that stands for itself, in the order of the message. Pure.

Of several the one that the need opened from is always among them. What only accompanies another ask ("let me know",
"feel free to call", "báo em nhé") is left out beside one that says what is wanted; the plain questions of a short message
are answered with it, found or not. An ask is quoted as its whole sentence, so that no half of it is answered; what calls
the reader by name is no part of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sincerely.noticing.clauses import split
from sincerely.noticing.reading import LONGEST
from sincerely.noticing.records import Clause
from sincerely.noticing.worth_words import COURTESY, POINTER
from sincerely.sources.folding import fold
from sincerely.writing.inert import inert
from sincerely.writing.negation import with_its_not

MOST: Final = 3
"""Asks that one letter quotes; of the rest it says that there are more."""
MOST_LOOKED_AT: Final = 24
"""Asks of one message that are told apart; beyond them it is a list of orders, and its surest ones stand for it."""
LONGEST_SENTENCE: Final = 45
"""Words of a sentence that is quoted whole: a longer one says much besides the ask."""
_YOU: Final = r"(?:anh chi|anh|chi|em|co|chu|bac|ban|ong|ba|thay|sep|con|chau|minh|quy (?:khach|vi))"
_ME: Final = r"(?:em|anh|chi|minh|toi|con|chau|tui|co|chu|bac|ben (?:em|minh|toi))"
_POLITE: Final = r"(?:\W*(?:please|pls|kindly|just|and|so|also|then|thanks|asap|soon|today|me|us|back|as soon as (?:possible|you can))\b)*\W*"
ACCOMPANIES: Final = re.compile(
    rf"^{_POLITE}(?:let (?:me|us) know|advise|confirm|reply|respond|answer|get back to (?:me|us)|call(?: me)?|give me a call|discuss|check|help)"
    rf"{_POLITE}(?:if (?:that|this|it) (?:works|is ok(?:ay)?|helps)\W*)?$"
    r"|\b(?:feel free|do not hesitate|don't hesitate) to (?:call|contact|e-?mail|reach|ask|write|ring)\b"
    r"|\bdo (?:me|us) a (?:big |small |quick )?favou?r\b(?!.{0,10}\b(?:and|by|to)\b)"
    r"|\bif i(?:'m| am) (?:\w+ )?(?:off base|wrong|mistaken|missing something|confused)\b"
    r"|^\W*(?:please |pls )?(?:find|accept|excuse|forgive|disregard|bear with|pardon|be advised|be aware|view this|consider this)\b"
    r"|\b(?:co gi|co thac mac|vuong gi|neu can|neu co|can gi|thay vuong)\b.{0,60}\b(?:bao|nhan|goi|alo|lien he|hu|inbox|hoi)\b"
    rf"|^\W*(?:(?:va|thi|xong|roi|co gi) )*(?:{_YOU} )?(?:xem xong |coi xong )?(?:bao|nhan|tra loi|phan hoi|rep|cho)(?: (?:lai|som|giup|tin))*(?: cho)? ?{_ME}?"
    rf"(?: (?:biet|lai|som|ngay|voi|hay|mot tieng|truoc [^,]{{1,25}}|trong [^,]{{1,20}}|hom nay))*(?: de {_ME} [^,]*)?(?: (?:nhe|nha|nhen|a|voi|{_YOU}))*\W*$"
)
"""Words that ask for nothing but an answer to what stands beside them."""
CALLED: Final = re.compile(
    r"^(?:(?:dạ|vâng|ừ|à|ok|alo|hi|hello|dear|chào|da|vang)\b[,!]?\s*)*"
    r"(?:(?:anh|chị|em|cô|chú|bác|ông|bà|thầy|sếp|con|cháu|má|mẹ|ba|bố|chi|co|chu|bac|thay|sep|chau)(?:\s+[^\W\d_]+){0,2}|[^\W\d_]+(?:\s+[^\W\d_]+)?)"
    r"\s+(?:ơi|oi)\b[\s,!:.-]*",
    re.IGNORECASE,
)
CALLED_EN: Final = re.compile(r"^[A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?\s?(?:[,:]|-{1,2})\s+(?=[A-Z])")
"""Whom it calls before it asks: "Chị Thuỷ ơi, …", "Barry, Who …"."""


SHORT_MESSAGE: Final = 900
"""Characters of a message that is read for its questions: a longer one asks many things of nobody."""
FEWEST_WORDS: Final = 4
BESIDE: Final = 0.5
"""How sure a question is that noticing did not take for an ask: it comes after those."""
ASKS_PLAINLY: Final = re.compile(
    r"\W*(?:(?:also|and|so|but|[^,]{3,60},) )?(?:has there been|have you|did you|do you|can you|could you|will you|are you|is there|are there|when (?:do|can|will)|"
    r"what (?:is|are) (?:the|your)|where (?:is|are) (?:the|we|you)|any (?:word|news|update)s? (?:on|from|about))\b"
)
"""How a question begins whose mark was forgotten."""
PASSED_ON: Final = re.compile(
    r"\b(?:asks?|asked|is asking|was asking|wants? to know|wanted to know|would like to know|needs? to know|wonders?|(?:is|was) wondering) (?:me )?(?:if|whether|when|what|how|where|who|which)\b.{0,80}\b(?:you|your)\b"
    rf"|\b(?:hoi|muon hoi|muon biet|can biet)\b(?! (?:em|toi|minh|con|chau|tui)\b)(?=.{{0,120}}\b(?:{_YOU})\b).{{0,120}}\b(?:khong|chua|bao nhieu|khi nao|bao gio|may|nao|the nao|o dau|ai|gi)\b"
    rf"|\b(?:bao|nho|noi) {_YOU} (?:xem|duyet|gui|ky|kiem tra|bao|cho|lam|chot|xac nhan|confirm|sua|goi|check)\b"
)
"""A question or a request that somebody else has the writer put: "Mr. Holm asks when you open", "sếp em bảo anh duyệt"."""
TELLS_TO: Final = re.compile(
    rf"\W*(?:bao|gui|cho|nhan|goi|chuyen|kiem tra|xem|check|dat|soan|in) (?:lai |giup |dum |ho )?{_ME}\b(?! (?:da|dang|se|cung|roi)\b)"
)
"""A bare command with its writer in it: "Báo anh giá luôn"."""
PUT_TO_THE_READER: Final = re.compile(
    r"\b(?:you|your|we|our|i|me|my|there|any|anyone|should|when|where|which|how|who|what|is|are|does|did|do|can|could|has|have)\b"
    rf"|\b{_YOU}\b|\b(?:khong|chua|nao|bao gio|bao nhieu|may|sao|gi|dau|ai|hay)\b"
)


@dataclass(frozen=True, slots=True)
class Ask:
    """An ask of the reader that stands open in a message: its words, where they begin there, how sure it is (0..1)."""

    quote: str
    start: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class AskQuote:
    """What a letter quotes of an ask: the words found, and, for a letter with room for it, their sentence."""

    words: str
    sentence: str
    opened: bool = False
    """The need stands on this one."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The asks that a letter answers, in the order of the message, and how many more it leaves to its writer."""

    asked: tuple[AskQuote, ...] = ()
    more: int = 0


@lru_cache(maxsize=4)
def _clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a message, as far as it is read for its asks: split once, however many they are."""
    return tuple(split(text[:LONGEST]))


def main_ask(text: str, asks: Sequence[Ask]) -> Ask | None:
    """Return the ask that an answer is about where no need says it: the surest of those that stand for themselves."""
    return max(_standing(text, asks), key=lambda one: (one.confidence, -one.start), default=None)


def to_answer(text: str, asks: Sequence[Ask], opened: Ask, settled: Sequence[Ask] = ()) -> Chosen:
    """Return what an answer to `text` quotes.

    `opened` is the ask that it was begun for; `settled` are asks of the message that wait no more.
    """
    standing = _standing(text, [*asks, *questions_beside(text, [*asks, *settled])])
    if opened not in standing and (not standing or not accompanies(opened.quote)):
        standing = [*standing, opened]
    sentences: dict[tuple[int, int], Ask] = {}
    for one in sorted(standing, key=lambda one: (one != opened, -one.confidence, one.start)):
        sentences.setdefault(sentence_of(text, one), one)
    kept = [(with_what_it_is_about(text, place), one) for place, one in list(sentences.items())[:MOST]]
    found = [
        AskQuote(with_its_not(one.quote, text), text[start:end], one == opened) for (start, end), one in sorted(kept)
    ]
    return Chosen(tuple(found), len(sentences) - len(kept))


def with_what_it_is_about(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return the place of an ask that only wants an answer ("Please advise.") with the sentence before it."""
    start, end = place
    if not ACCOMPANIES.search(" ".join(fold(text[start:end]).replace("’", "'").split())):
        return place
    before = [clause for clause in _clauses(text) if clause.end <= start and not clause.greeting and not clause.closing]
    if not before:
        return place
    first = next(clause for clause in before if clause.sentence == before[-1].sentence).start
    return (first, end) if len(text[first:end].split()) <= LONGEST_SENTENCE else place


def questions_beside(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """Return what else a short message plainly asks, put or passed on, where no ask was found: it wants an answer, too."""
    if len(text) > SHORT_MESSAGE:
        return []
    taken = [(one.start, one.start + len(one.quote)) for one in asks]
    return [
        Ask(clause.text, clause.start, BESIDE)
        for clause in _clauses(text)
        if not clause.greeting
        and not clause.closing
        and len(clause.text.split()) >= FEWEST_WORDS
        and not any(start < clause.end and clause.start < end for start, end in taken)
        and (
            ((clause.question or ASKS_PLAINLY.match(clause.folded)) and PUT_TO_THE_READER.search(clause.folded))
            or PASSED_ON.search(clause.folded)
            or (clause.language == "vi" and TELLS_TO.match(clause.folded))
        )
    ]


def made_inert(chosen: Chosen) -> Chosen:
    """Return the same without addresses, links and unseen signs (L7), and without a full stop at the end."""
    return Chosen(
        tuple(
            AskQuote(inert(one.words).rstrip("."), inert(one.sentence).rstrip("."), one.opened) for one in chosen.asked
        ),
        chosen.more,
    )


def accompanies(quote: str) -> bool:
    """Whether these words only ask for an answer to something else."""
    folded = " ".join(fold(quote).replace("’", "'").split())
    return bool(ACCOMPANIES.search(folded) or COURTESY.search(folded) or POINTER.search(folded))


def _standing(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """Return the asks that say what is wanted; all of them where none does."""
    looked_at = sorted(asks, key=lambda one: (-one.confidence, one.start))[:MOST_LOOKED_AT]
    return [one for one in looked_at if not accompanies(_sentence_words(text, one))] or looked_at


def _sentence_words(text: str, ask: Ask) -> str:
    """Return the sentence of an ask where that is short enough to be about nothing else, else its own words."""
    start, end = sentence_of(text, ask)
    sentence = text[start:end]
    return sentence if len(sentence) <= 2 * len(ask.quote) else ask.quote


def sentence_of(text: str, ask: Ask) -> tuple[int, int]:
    """Return where the sentence of an ask stands: without salutation and call; the ask itself where it is too long."""
    own = (ask.start, ask.start + len(ask.quote))
    clauses = _clauses(text)
    holding = next((clause for clause in clauses if clause.start <= ask.start < clause.end), None)
    if holding is None or text[own[0] : own[1]] != ask.quote:
        return own
    of_it = [
        clause
        for clause in clauses
        if clause.sentence == holding.sentence and not clause.greeting and not clause.closing
    ] or [holding]
    start, end = min(of_it[0].start, own[0]), max(of_it[-1].end, own[1])
    call = CALLED.match(text[start : own[1]]) or CALLED_EN.match(text[start : own[1]])
    if call is not None and start + call.end() < own[1]:
        start += call.end()
    return (start, end) if len(text[start:end].split()) <= LONGEST_SENTENCE else own
