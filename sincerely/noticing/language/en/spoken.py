"""Who speaks in a message and to whom: an "I", a salutation by name, an ask as its first words; and where its head ends."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from sincerely.noticing.language.en.grammar import Found
from sincerely.noticing.records import Clause

HEAD_LINE: Final = re.compile(r"(?:from|sent|date|to|cc|bcc|subject|importance) ?:")
"""A line of the head of a mail."""
_SINGULAR: Final = frozenset(("i", "me", "my"))
_TO_NOBODY: Final = re.compile(r"from ?:|(?:dear |to )?(?:the )?(?:sirs?|madam|all|everyone|everybody|team)\b|to whom")


def speaks(words: Iterable[frozenset[str]]) -> bool:
    """Whether somebody speaks as "I" in a text, given as the words of its clauses."""
    return any(not _SINGULAR.isdisjoint(one) for one in words)


def greets(clauses: Sequence[Clause]) -> bool:
    """Whether a text opens with a salutation to somebody."""
    return any(clause.greeting and _TO_NOBODY.match(clause.folded) is None for clause in clauses[:2])


def below_heads(clauses: Sequence[Clause], own: Sequence[Clause]) -> list[Clause]:
    """Return those of `own` that stand in no paragraph with a line of a mail's head."""
    heads = {clause.paragraph for clause in clauses if HEAD_LINE.match(clause.folded) is not None}
    return [clause for clause in own if clause.paragraph not in heads]


def opens(said: Sequence[Clause], asked: Sequence[tuple[Clause, Found]]) -> bool:
    """Whether the first words of a message ask: "Take a look", and then what one is to look at."""
    return bool(said and asked) and asked[0][0] is said[0] and asked[0][1].start == 0
