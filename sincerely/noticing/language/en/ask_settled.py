"""Which asks of a message stay: not what is slight in a longer text, said twice, or only tells how something is done."""

import re
from typing import Final

from sincerely.noticing.language.en.grammar import DEADLINE, Found, rx
from sincerely.noticing.records import Clause

_ECHO: Final = rx(
    r"(?:please,? |pls )?(?:let (?:me|us) know(?: what you think| your thoughts| suggestions| either way)?|advise|help(?: me)?|respond|reply|what do you think|thoughts|any thoughts|confirm|your (?:[a-z]+ ){1,6}(?:would|will) be (?:[a-z]+ )?appreciated)"
    r"(?: (?:asap|soon|now|today|via e-?mail|back|by return|when you can|if you can|if possible|as soon as possible|or not))*"
)
"""Words that only repeat that an answer is awaited."""
_WEAK: Final = frozenset(("en.ask.await", "en.ask.suggest"))


_SLIGHT: Final = frozenset(("en.ask.please-general", "en.ask.we-should"))
"""Asks only where they are all that the mail says: in a longer one they are general advice, or news of a plan."""
_ALL_IT_SAYS: Final = 2
"""Clauses up to which a slight ask is what the mail is for."""


_BESIDE: Final = frozenset(("en.ask.await", "en.ask.you-may"))
"""Asks only beside others: alone in a longer mail they are a courtesy, or advice."""
_COMMAND: Final = "en.ask.imperative"
_A_LONG_TEXT: Final = 900
"""Characters above which nothing but bare commands tells how something is done, or a story."""
_A_NOTE: Final = 3
"""Clauses up to which a mail is a note to somebody: "The pump is down. Restart it." """
_NEAR: Final = 40
"""Characters before a command in which the name of whom it is put to may stand."""
_OF_THE_WRITER: Final = re.compile(r"\b(?:me|us|my|our|mine|you think|let (?:me|us) know|we can)\b")


def settle(
    hits: list[tuple[Clause, Found]], clauses: int, characters: int, *, spoken: bool
) -> list[tuple[Clause, Found]]:
    """Of the asks of a message leave out slight ones in a longer text, and those that repeat one made shortly before.

    `clauses`, `characters`: how many the message has; shortly: up to five sentences. `spoken`: whether it has an "I", or
    greets somebody.
    """
    kept: list[tuple[Clause, Found]] = []
    told = characters > _A_LONG_TEXT or not (spoken or clauses <= _A_NOTE or len(hits) * 2 > clauses)
    told = told or any(_OF_A_PROGRAM.search(clause.folded, hit.start, hit.end) is not None for clause, hit in hits)
    if told and all(_is_instruction(clause, hit) for clause, hit in hits):
        return kept
    if clauses > _ALL_IT_SAYS and all(_is_aside(clause, hit) for clause, hit in hits):
        return kept
    for clause, hit in hits:
        if hit.rule in _SLIGHT and clauses > _ALL_IT_SAYS:
            continue
        words = clause.folded[hit.start : hit.end].rstrip("?!. ")
        echo = hit.rule in _WEAK or _ECHO.fullmatch(words) is not None
        if not (echo and kept and clause.sentence - kept[-1][0].sentence <= 5):
            kept.append((clause, hit))
    return kept


_OF_A_PROGRAM: Final = re.compile(
    r"(?:right |double |right-|double-)?click\b|scroll (?:up|down|to)\b|log (?:in|on|out|off)\b|(?:save|close|open) (?:the|your) (?:file|workbook|spreadsheet|window|attachment)\b|press (?:enter|ctrl|the)\b"
    r"|\b(?:worksheet|drop-?down|toolbar|desktop icon|dialog(?:ue)? box|upper[- ]left|password when prompted)\b"
)
"""How a program is worked: steps are told to whoever works it."""


def _is_aside(clause: Clause, hit: Found) -> bool:
    """Whether it is a courtesy, or foretells what the reader will have to do; "you should read it" advises this reader."""
    return hit.rule in _BESIDE and _ADVICE.search(clause.folded, hit.start, hit.end) is None


_ADVICE: Final = re.compile(r"\byou (?:[a-z]+ )?should\b|\byou (?:may|might) (?:[a-z]+ )?(?:want|wish|like)\b")


def _is_instruction(clause: Clause, hit: Found) -> bool:
    """Whether a bare command is put to nobody by name, has nothing to do with its writer and no day."""
    return (
        hit.rule == _COMMAND
        and _OF_THE_WRITER.search(clause.folded, hit.start, hit.end) is None
        and DEADLINE.search(clause.folded) is None
        and _TO_SOMEBODY.search(clause.text[max(0, hit.start - _NEAR) : hit.start]) is None
    )


_TO_SOMEBODY: Final = re.compile(r"\b[A-Z][\w'’.-]*\w ?(?:,|:|-+) ?\W*$")
"""A name and a comma before a command."""
