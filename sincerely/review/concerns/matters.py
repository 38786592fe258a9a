"""Is it the software's place: hard matters, a relationship's balance, the rules; and what should not stand in a mail."""

import re
from collections.abc import Iterable

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold

HARD = frozenset({"grief", "illness", "legal", "job_loss", "bad_news", "money_dispute"})
MOST = 8000
"""Characters of the letter that are read for hard matters."""
SECRET = re.compile(
    r"\b(?:password|passwd|pwd|pin(?: code)?|mat khau|ma pin|mat ma)(?:\s*(?:is|la)?\s*[:=]|\s+(?:is|la))\s*(?!(?:the|your|a|an|not|same|in|on|sent|required|needed|"
    r"expired|gi|cua|da|se|khong)\b)\S{3,}"
    r"|\b\d{3}-\d{2}-\d{4}\b|\b(?:cvv|cvc)\d?\s*(?:is|la|:|=)?\s*\d{3,4}\b|\b(?:cccd|cmnd|can cuoc|passport(?: no\.?| number)?|ho chieu)\s*"
    r"(?:so|is|la|:|no\.?)?\s*[a-z]?\d{7,12}\b"
)
CARD = re.compile(r"(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])")


def sensitive(letter: Candidate) -> Iterable[Concern]:
    """A hard matter where words of the software stand; or a password, a card's number in the open."""
    if letter.matters and letter.has_machine_words:
        yield Concern("sensitive", True, "", {"matters": list(letter.matters)})
        return
    text = own_words(letter.text)
    yield from secrets(letter, text)
    if letter.has_machine_words:
        hard = [matter for matter in read(text[:MOST], Context()).matters if matter.kind in HARD]
        if hard:
            yield Concern("sensitive", False, hard[0].quote, {"matters": [hard[0].kind]}, "own")


def secrets(letter: Candidate, text: str) -> Iterable[Concern]:
    """A password, an identity or a card's number, written out."""
    if not any(each.isdigit() for each in text) and ":" not in text and "=" not in text:
        return
    for match in SECRET.finditer(fold(text)):
        yield Concern("sensitive", False, letter.text[match.start() : match.end()], {}, "secret")
    for match in CARD.finditer(text):
        if is_card(re.sub(r"\D", "", match.group())):
            yield Concern("sensitive", False, match.group(), {}, "secret")


def is_card(digits: str) -> bool:
    """Whether digits pass the check of payment cards (Luhn, ISO/IEC 7812-1) and begin as cards do."""
    doubled = [int(each) * (2 if at % 2 else 1) for at, each in enumerate(reversed(digits))]
    return digits[0] in "3456" and sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


def over_balance(letter: Candidate) -> Iterable[Concern]:
    """Too many of the last letters to this person had AI in them."""
    if letter.has_machine_words and letter.ai_letters is not None and letter.ai_letters > letter.limit:
        yield Concern("over_balance", True, "", {"ai": letter.ai_letters, "limit": letter.limit})


def kept_by_hand(letter: Candidate) -> Iterable[Concern]:
    """A rule keeps this letter for its owner's own words, and words of the software stand in it."""
    is_told = (letter.matters and letter.has_machine_words) or any(True for _ in over_balance(letter))
    if letter.kept_by and letter.has_machine_words and not is_told:
        yield Concern("kept_by_hand", True, "", {"rule": letter.kept_by})
