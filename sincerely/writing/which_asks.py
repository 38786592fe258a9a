"""Which asks of a message a letter answers: each that stands for itself, in the order of the message. Pure.

Of several the one that the need opened from is always among them. What only accompanies another ask ("let me know",
"feel free to call", "báo em nhé") is left out beside one that says what is wanted; the plain questions of a short message,
and what any says to need, are answered with it, found or not (`asks_beside`). An ask is quoted as its whole sentence, so that no half of it is answered; what calls
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
from sincerely.writing.asks_beside import FEWEST_WORDS, ME, YOU, asking, leans
from sincerely.writing.inert import inert
from sincerely.writing.negation import with_its_not

MOST: Final = 3
"""Asks that one letter quotes; of the rest it says that there are more."""
MOST_LOOKED_AT: Final = 24
"""Asks of one message that are told apart; beyond them it is a list of orders, and its surest ones stand for it."""
LONGEST_SENTENCE: Final = 45
"""Words of a sentence that is quoted whole: a longer one says much besides the ask."""
_POLITE: Final = r"(?:\W*(?:(?:can|could|would|will) you|please|pls|kindly|just|and|so|also|then|thanks|asap|soon|today|me|us|back|as soon as (?:possible|you can)|(?:at|on|by|to|via|or)(?: (?:this|my|me|e-?mail|phone|memo|note|message|number|ext\w*|x?[\d()][\d()./-]*))+)\b)*\W*"
ACCOMPANIES: Final = re.compile(
    rf"^{_POLITE}(?:let (?:me|us|\w+) know|advise|confirm|reply|respond|answer|get back to (?:me|us)|call(?: me)?|give me a call|discuss|check|help)"
    rf"(?:{_POLITE}or (?:call|reply|respond|e-?mail|write))?"
    rf"{_POLITE}(?:if (?:that|this|it) (?:works|is ok(?:ay)?|helps)\W*)?(?:(?:b/c|because|since|and (?:i|we)(?:'ll| will| can| could)) .{{3,160}})?$"
    r"|\bif (?:there (?:are|is)|there's|you have) any (?:other |further )?(?:questions?|issues?|problems?|concerns?)\b"
    r"|\b(?:feel free|do not hesitate|don't hesitate) to (?:call|contact|e-?mail|reach|ask|write|ring)\b"
    r"|\bdo (?:me|us) a (?:big |small |quick )?favou?r\b(?!.{0,10}\b(?:and|by|to)\b)"
    r"|\bif i(?:'m| am) (?:\w+ )?(?:off base|wrong|mistaken|missing something|confused)\b"
    r"|^\W*(?:please |pls )?(?:find|accept|excuse|forgive|disregard|bear with|pardon|be advised|be aware|view this|consider this)\b"
    r"|\b(?:co gi|co thac mac|vuong gi|neu can|neu co|can gi|thay vuong)\b.{0,60}\b(?:bao|nhan|goi|alo|lien he|hu|inbox|hoi)\b"
    rf"|^\W*(?:(?:va|thi|xong|roi|co gi) )*(?:{YOU} )?(?:xem xong |coi xong )?(?:bao|nhan|tra loi|phan hoi|rep|cho)(?: (?:lai|som|giup|tin))*(?: cho)? ?{ME}?"
    rf"(?: (?:biet|lai|som|ngay|voi|hay|mot tieng|truoc [^,]{{1,25}}|trong [^,]{{1,20}}|hom nay))*(?: de {ME} [^,]*)?(?: (?:nhe|nha|nhen|a|voi|{YOU}))*\W*$"
)
"""Words that ask for nothing but an answer to what stands beside them."""
CALLED: Final = re.compile(
    r"^(?:(?:dạ|vâng|ừ|à|ok|alo|hi|hello|dear|chào|da|vang)\b[,!]?\s*)*"
    r"(?:(?:anh|chị|em|cô|chú|bác|ông|bà|thầy|sếp|con|cháu|má|mẹ|ba|bố|chi|co|chu|bac|thay|sep|chau)(?:\s+[^\W\d_]+){0,2}|[^\W\d_]+(?:\s+[^\W\d_]+)?)"
    r"\s+(?:ơi|oi)\b[\s,!:.-]*",
    re.IGNORECASE,
)
GREETED: Final = re.compile(
    r"^(?:(?:dạ|vâng|da|vang)\W+)?(?:(?:em|e|con|cháu|chau) )?(?:xin )?(?:kính )?(?:chào|gửi|thưa|chao|gui|thua|hi|hello|dear)\s[^,.:;!?\n]{1,30}[,:!]\s+",
    re.IGNORECASE,
)
CALLED_EN: Final = re.compile(r"^[A-Z][a-z]+(?: ?(?:and|&|/) ?[A-Z][a-z]+)?\s?(?:[,:]|-{1,2})\s+(?=[A-Z])")
"""Whom it calls before it asks: "Chị Thuỷ ơi, …", "Barry, Who …"."""

BESIDE: Final = 0.5
"""How sure an ask is that noticing did not take for one: it comes after those."""
AS_A_REASON: Final = re.compile(
    r"(?:\S+\s+){4,}(?:so|hence|therefore|nên|vì vậy|do đó)\W+(?:\w+\W+){0,2}$", re.IGNORECASE
)
"""Before words that only want an answer: what it is wanted for ("We have to count heads, so please reply")."""
IN_A_CASE: Final = re.compile(
    r"\W*(?:(?:however|but|and|also|so)\b\W*)?(?:if|should|in case|unless)\b|.{0,25}\b(?:know|advise|call|ask|contact) (?:\w+ )?if\W+(?:you|there|i|we)(?:'re| are| do| have)? (?:not|unable|any|cannot|can't|can not|don't|left|missed)\b|\W*(?:neu|dung (?:vay|the)|co gi|truong hop|khong co|con neu)\b.{0,60}\bthi\b"
)
"""An ask for a case that may never be: what was asked outright before it is the main one."""
WHY: Final = re.compile(
    r"\W*(?:(?:and|so|but) )?(?:it|this|that) (?:would|will|'ll|'d) (?:also |really |greatly )?help (?:me|us)\b(?!.*\b(?:if|when|to (?:know|have|see|hear))\b)"
    r"|.*\b(?:this|that)(?: is|'s) why (?:i|we)\b"
)
"""What an ask is good for: "it would help me keep them abreast"."""
BARE: Final = re.compile(r"\W*(?:please |pls )?(?:confirm|advise|comment|respond)(?: asap)?\W*")
DO_SO: Final = re.compile(r"(?:please )?do (?:so|it|that|this)\b", re.IGNORECASE)
"""What is to be done stands before these words."""
SUPPOSED: Final = re.compile(
    r"\bI(?:'m| am)? (?:think|guess|believe|suppose|understand|know|realize|realise|suspect|sure|imagine)(?: that)?\s+$",
    re.IGNORECASE,
)
NEED_TO: Final = re.compile(r"you(?:'ll| will)?(?: probably| also)? (?:(?:need|have) to\b|must (?:be|have|get|feel)\b)")
"""Together: what the writer supposes that the reader's way will be ("I think you will need to install it")."""
THANKS_AFTER: Final = re.compile(
    r"(?<=[\s,;])(?:Many thanks|Thanks|Thank you|Thx|Best regards|Regards|Cheers|(?:Em |Xin |Chân thành )?(?:C|c)ảm ơn)(?: (?:in advance|so much|very much|again|a lot|anh|chị|em|bạn|nhiều))*[\s,.!]*$"
)
"""A letter's close that ran on into its last sentence."""


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
    """The one that is quoted where there is room for one: the need's own, unless it only leans on another."""


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
    standing = _standing(text, [*asks, *asks_beside(text, [*asks, *settled])])
    if opened not in standing and (not standing or not accompanies(opened.quote)):
        standing = [*standing, opened]
    sentences: dict[tuple[int, int], list[Ask]] = {}
    for one in sorted(standing, key=lambda one: (one != opened, -one.confidence, one.start)):
        place = with_what_it_is_about(text, sentence_of(text, one))
        over = next((other for other in sentences if other[0] < place[1] and place[0] < other[1]), place)
        found = sentences.pop(over, [])
        sentences[min(place[0], over[0]), max(place[1], over[1])] = [*found, one]
    first = sorted(sentences.items(), key=lambda one: (opened not in one[1], -one[1][0].confidence, one[0]))
    kept = first[:MOST]
    main = kept[0][0] if kept else None
    if main and IN_A_CASE.match(_plain(opened.quote)):
        outright = (place for place, _ones in kept if not IN_A_CASE.match(_plain(text[slice(*place)])))
        main = next((place for place in outright if place[0] < opened.start), main)
    quotes = (
        AskQuote(without_thanks(words_for(text, place, ones)), without_thanks(text[slice(*place)]), place == main)
        for place, ones in sorted(kept)
    )
    return Chosen(tuple(quotes), len(first) - len(kept))


def words_for(text: str, place: tuple[int, int], asks: Sequence[Ask]) -> str:
    """Return the words of an ask that are quoted where there is no room for all of its sentence.

    Where it leans on what stands before it those are the words from there on.
    """
    own, *others = asks
    end = own.start + len(own.quote)
    if accompanies(own.quote) or _leans(text, own) or DO_SO.match(own.quote):
        return text[place[0] : place[1]]
    leaning = [sentence_of(text, one)[1] for one in others if one.start >= end and _leans(text, one)]
    return text[own.start : max(leaning)] if leaning else with_its_not(own.quote, text)


def _leans(text: str, ask: Ask) -> bool:
    return leans(_plain(text[slice(*sentence_of(text, ask))]))


def without_thanks(words: str) -> str:
    """Return an ask without the thanks that close the letter behind it."""
    kept = THANKS_AFTER.sub("", words).rstrip(" \n,")
    return kept if len(kept.split()) >= FEWEST_WORDS else words


def with_what_it_is_about(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return the place of an ask that only wants an answer ("Please advise.", "Thoughts?") with the sentence before it."""
    start, end = place
    folded = _plain(text[start:end])
    if not ACCOMPANIES.search(folded) and not leans(folded):
        return place
    before = [clause for clause in _clauses(text) if clause.end <= start and not clause.greeting and not clause.closing]
    if not before or (before[-1].question and leans(folded)):  # two questions are two asks
        return place
    first = next(clause for clause in before if clause.sentence == before[-1].sentence).start
    first += _called(text[first : before[-1].end])
    return (first, end) if len(text[first:end].split()) <= LONGEST_SENTENCE else place


def _called(words: str) -> int:
    """Return how many characters at the head of a sentence only call somebody by name, or greet them."""
    call = CALLED.match(words) or GREETED.match(words) or CALLED_EN.match(words)
    return call.end() if call is not None and call.end() < len(words) else 0


def asks_beside(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """Return what else a message asks where no ask was found: it wants an answer, too."""
    taken = [(one.start, one.start + len(one.quote)) for one in asks]
    return [Ask(clause.text, clause.start, BESIDE) for clause in asking(_clauses(text), taken, len(text))]


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
    folded = _plain(quote)
    return bool(ACCOMPANIES.search(folded) or COURTESY.search(folded) or POINTER.search(folded))


def _plain(words: str) -> str:
    """Return words as the patterns want them: folded, one blank between them, a straight apostrophe."""
    return " ".join(fold(words).replace("’", "'").split())


def _standing(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """Return the asks that say what is wanted; all of them where none does."""
    looked_at = sorted(asks, key=lambda one: (-one.confidence, one.start))[:MOST_LOOKED_AT]
    outright = [one for one in looked_at if not accompanies(_sentence_words(text, one)) and not _explains(text, one)]
    first = min((one.start for one in outright), default=0)
    return [one for one in looked_at if one in outright or _confirms(text, one, first)] if outright else looked_at


def _confirms(text: str, ask: Ask, first: int) -> bool:
    """Whether a bare "Please confirm." belongs to a statement before it: nothing was asked before, `first` comes later."""
    place = sentence_of(text, ask)
    return (
        ask.start < first
        and BARE.fullmatch(_plain(text[slice(*place)])) is not None
        and with_what_it_is_about(text, place) != place
    )


def _explains(text: str, ask: Ask) -> bool:
    """Whether the words say what another ask is good for, or what the writer only supposes."""
    folded = _plain(ask.quote)
    supposed = NEED_TO.match(folded) and SUPPOSED.search(text[max(0, ask.start - 40) : ask.start])
    return bool(WHY.match(folded) or supposed)


def _sentence_words(text: str, ask: Ask) -> str:
    """Return the sentence of an ask where that is short enough to be about nothing else, else its own words."""
    start, end = sentence_of(text, ask)
    sentence = text[start:end]
    is_told_why = AS_A_REASON.match(text[start : ask.start]) is not None
    return sentence if len(sentence) <= 2 * len(ask.quote) or is_told_why else ask.quote


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
    start += _called(text[start : own[1]])
    return (start, end) if len(text[start:end].split()) <= LONGEST_SENTENCE else own
