"""What a list gives each of several readers to do: "Ada: the names of two fitters", "Bo - layout, by 17 July".

A name before a colon is taken for one only where it is a reader's, or where the writer's own part ("me: done") stands in the
same list: "Location: room 4, by the lift" is no task of Location's.
"""

import re
from collections.abc import Sequence
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language.en.grammar import DEADLINE, Found, quote_end, rx
from sincerely.noticing.records import Clause

_ITEM: Final = re.compile(
    r"(?P<names>[^\W\d_][\w'’-]{1,20}(?:(?: ?[/&+,] ?| and )[^\W\d_][\w'’-]{1,20}){0,3})(?: ?:| [-–—](?= )) *(?P<task>\S)"
)
_PARTS: Final = re.compile(r" ?[/&+,] ?| and ")
_WRITER: Final = frozenset(("me", "myself"))
_ALL: Final = frozenset(("all", "everyone", "everybody", "both", "you"))
_HEADS: Final = frozenset(
    "from sent to cc bcc date subject re fw fwd tel phone fax mobile location where when time place note notes attachment attachments ps attn important fyi "
    "agenda venue dress cost price parking contact budget total status next today tomorrow monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What stands before colons too, in lists of anything."""
_NO_TASK: Final = rx(
    r"(?:done|yes|no|ok|okay|sent|finished|complete|completed|n/a|none|nothing|thanks|thank you|thx|ta|sorry|great|confirmed|agreed|away|on (?:holiday|leave|it|track)|off|fyi|as (?:above|discussed)|see|you know|same|tbc|tba|absent|present|here|hi|hello|[+(]?\d[\d ()+-]{5,}|http|www|[^ ]+@)(?:\b|(?=[^a-z]))"
    r"|(?:i|he|she|we|they|it|that|this|there|you)(?:'\w+)? |(?:[a-z0-9'/-]+ ){1,4}(?:is|are|was|were|has|have|had|will|would|said|says|thinks|thought|did|reported|reports|mentioned|asked|wants|explained|noted|went|came|got)\b|(?:[a-z0-9'/-]+ ){5,16}(?:is|are|was|were) "
)
"""What is told of somebody, or reached by them, and is no task."""
_FAR: Final = 60
"""Characters in which the colon stands."""
_WORDS: Final = 5
"""Blanks before it, at most."""
_IN_A_LIST: Final = 2
"""Items from which names before colons make a list."""


def find(clauses: Sequence[Clause], readers: Sequence[str]) -> list[tuple[Clause, Found]]:
    """Return the tasks that a list gives to those whom it names."""
    items = [
        (clause, match)
        for clause in clauses
        if (at := _mark(clause.text)) > 0
        and clause.text.count(" ", 0, at) <= _WORDS
        and (match := _ITEM.match(clause.text)) is not None
    ]
    if not items:
        return []
    heads = [frozenset(fold(name) for name in _PARTS.split(match["names"])) for _, match in items]
    anybody = any(not _WRITER.isdisjoint(names) for names in heads)
    known = _ALL | _given(clauses, readers)
    named = [
        (clause, match.start("task"))
        for (clause, match), names in zip(items, heads, strict=True)
        if _WRITER.isdisjoint(names)
        and _HEADS.isdisjoint(names)
        and (
            match["names"][0].isupper()
            if anybody and clause.text[match.end("names") :][:2].strip() == ":"
            else names <= known
        )
    ]
    return [
        (clause, Found("en.ask.listed", 0, quote_end(clause.folded, at)))
        for clause, at in named
        if (len(named) >= _IN_A_LIST or anybody or DEADLINE.search(clause.folded, at) is not None)
        and _NO_TASK.match(clause.folded, at) is None
    ]


def _mark(text: str) -> int:
    """Where the colon or the dash stands that may part names from a task; -1 without one."""
    colon = text.find(":", 0, _FAR)
    return colon if colon > 0 else max(text.find(f" {dash} ", 0, _FAR) for dash in "-–—")


def _given(clauses: Sequence[Clause], readers: Sequence[str]) -> frozenset[str]:
    """The folded given names of the readers, and those whom the salutation greets."""
    names = {word for reader in readers if (word := fold(reader).split("@")[0].split(" ")[0].strip('"<'))}
    for clause in clauses[:2]:
        if clause.greeting:
            names.update(re.findall(r"[a-z'-]{2,}", clause.folded))
    return frozenset(names) - _WRITER
