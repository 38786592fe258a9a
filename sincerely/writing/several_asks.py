"""A letter that answers several asks of one message: each in its own words, a place for the answer below it. Pure."""

from collections.abc import Sequence

from sincerely.noticing.answer_kinds import kind_of_answer
from sincerely.writing.asked import form_of, proposes_a_time
from sincerely.writing.frames import Frame, Several
from sincerely.writing.frames import english as en
from sincerely.writing.frames import vietnamese as vi
from sincerely.writing.which_asks import AskQuote, Chosen

WORDS: dict[str, Several] = {"en": en.SEVERAL, "vi": vi.SEVERAL}


def leads_of(chosen: Chosen, language: str) -> list[str]:
    """Return the sentences that may stand before the asks; the number of them is said as a word."""
    words = WORDS[language]
    number = len(chosen.asked) + chosen.more
    return [lead.replace("{count}", words.counts.get(number, words.many)) for lead in words.leads]


def places_of(chosen: Chosen, opened: Frame, language: str) -> str:
    """Return the pattern of the asks, one below the other; the need's own ask is answered as its frame wants it."""
    words = WORDS[language]
    places = []
    for number, asked in enumerate(chosen.asked):
        own = opened.bare if asked.opened else f"{{quote}}\n\n{gap_for(asked, language)}"
        places.append(own.replace("{quote}", f"{{asked:{number}}}").replace("\n\n", "\n"))
    if chosen.more:
        places.append(words.the_rest)
    return "\n\n".join(places)


def gap_for(asked: AskQuote, language: str) -> str:
    """Return the gap below an ask that came beside the need's own."""
    words, said = WORDS[language], asked.sentence or asked.words
    if kind_of_answer(said) in ("scheduling", "reschedule") and proposes_a_time(said):
        return words.fits
    return words.to_this if form_of(said, language) != "said" else words.say


def with_the_rest(pattern: str, others: int, language: str) -> str:
    """Return a pattern that answers one ask, with a gap that says that the message holds more: its own where it can."""
    words = WORDS[language]
    if not others:
        return pattern
    head, mark, label = pattern.rpartition("{gap:")
    if mark and label.endswith("}") and label.count("}") == 1 and f"{{gap:{label}" != words.times:
        return f"{head}{{gap:{label[:-1]}{words.and_the_rest}}}"
    return f"{pattern}\n\n{words.the_rest}"


def shares(most: int, asks: Sequence[AskQuote]) -> int:
    """Return how many words each of several asks is quoted with at most."""
    return max(FEWEST, most // max(1, len(asks)))


FEWEST = 8
"""Words of an ask below which its quote says nothing."""
