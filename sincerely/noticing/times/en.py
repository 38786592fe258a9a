"""English time phrases: the rules, put together from those for days, feasts, the clock and stretches."""

import re
from collections.abc import Callable
from functools import cache

from sincerely.noticing.needed_words import needed_words
from sincerely.noticing.needed_words_file import NeededWords, needed_by
from sincerely.noticing.possible import Possible, numbers
from sincerely.noticing.times.en_clock import CLOCK_RULES
from sincerely.noticing.times.en_days import DAY_RULES
from sincerely.noticing.times.en_feasts import FEAST_RULES
from sincerely.noticing.times.en_hours import HOUR_RULES
from sincerely.noticing.times.en_stretches import STRETCH_RULES
from sincerely.noticing.times.grammar import Grammar, Rule, Text, opening_words
from sincerely.sources.jumping import parsed

_ALL = (*DAY_RULES, *FEAST_RULES, *CLOCK_RULES, *HOUR_RULES, *STRETCH_RULES)
_LETTERS = re.compile(r"[a-z]+")
_SMALL = r"(?:at|on|of|in|the|@|around|about|approximately|for|during|morning of|,|\()"
_BY = r"(?:no later than|not later than|on or before|any ?time before|(?<!are )(?<!'re )(?<!is )(?<!were )(?<!was )(?<!you )(?<!they )(?<!he )(?<!she )(?<!all )(?<!been )(?<!get )(?<!getting )up to|prior to|(?<!come )(?<!came )(?<!coming )(?<!stop )(?<!stopped )(?<!stopping )(?<!drop )(?<!dropped )(?<!swing )(?<!pop )(?<!drive )by|before|until|untill|till|'til|til|through|thru)"
_SINCE = r"(?:later than|any ?time after|on or after|starting(?: from| on)?|beginning(?: on)?|effective|as of|from|after|since)"
_THEN = r"(?:\s+(?:about|around|the|on|at|noon on|say|approximately)){0,2}"
ENGLISH = Grammar(
    glue=re.compile(rf"\s*(?:{_SMALL}\s*){{0,3}}"),
    joint=re.compile(r"\s*(?:-|–|—|->|→|to|thru|through|until|untill|till|'til|til|and|&)\s*(?:on\s+|at\s+|the\s+)?"),
    opening=re.compile(r"(?<!\w)(?:from|between|beginning|starting(?: from)?)\s+(?:the\s+|on\s+|at\s+)?$"),
    prefixes=(
        (re.compile(rf"(?<!\w){_BY}{_THEN}\s+$"), "before"),
        (re.compile(rf"(?<!\w){_SINCE}{_THEN}\s+$"), "after"),
    ),
    suffixes=(
        (re.compile(r",?\s+(?:at the latest|or (?:earlier|before|sooner)|latest)(?!\w)"), "before"),
        (re.compile(r",?\s+(?:onwards?|or (?:later|after)|at the earliest|and (?:after|later|beyond))(?!\w)"), "after"),
    ),
    happened=re.compile(
        r"^(?!.*\b(?:will|'ll|would|'d|shall|should|could|can|might|may|must|to(?! (?:the )?(?:hospital|icu))|if|until|unless|when|once|please|let)\b)(?:.*[.!?;] )?.*"
        r"\b(?:passed(?: away| on)?|died|fell|broke|went|came|saw|spoke|happened|arrived|gave|wrote|began|drove|flew|collapsed|"
        r"(?:was|were) (?:born|killed|buried|hit|taken|rushed|admitted|laid off|let go|stolen|robbed|burgled|flooded)|took (?:place|ill)|gave birth|(?:we|i|he|she|they|who|[a-z]+) (?:lost|buried|got (?:engaged|married)|had (?:a|an|the|his|her|my) (?:stroke|heart attack|fall|baby|operation|accident)))\b"
        r"(?:\s+[\w']+){0,3}?\s+(?:on\s+|this\s+|back\s+on\s+|late\s+|early\s+|in\s+the\s+night\s+of\s+)?$",
        re.DOTALL,
    ),
    told_before=re.compile(
        r"\b(?:was|were|met|sent|saw|spoke|talked|came|went|got|received|arrived|left|called|discussed|happened|had|did|"
        r"submitted|signed|mailed|emailed|e-mailed|wrote|told|said|asked|visited|attended|returned|born|died|held|gave|"
        r"took|made|won|lost|ran|drove|flew|ate|spent|caught|fell|broke|forgot|slept|rang|began|started|ended|finished|completed|released|launched|closed|bought|sold|paid)\b"
        r"(?:\s+[\w'-]+){0,4}?\s+(?:on\s+|this\s+|back\s+on\s+)?$"
        r"|\b(?:i|we|he|she|they|you|it|who)\s+(?:\w+ly\s+|also\s+|just\s+|first\s+|both\s+)?"
        r"(?!(?:need|want|hop|plann|intend|agre|decid|promis|offer|schedul|expect|suppos|settl|request|preferr|propos|suggest)e?d\b)[a-z]{2,12}(?<!e)ed"
        r"(?:\s+(?!(?:to|for|into)\b)[\w'-]+){0,4}?\s+(?:(?:on|in|over|all)\s+)?(?:the\s+)?$"
    ),
    told_after=re.compile(r"(?!)"),
    gone_by=re.compile(r"(?!)"),
    aimed=re.compile(r"\b(?:for|to|until|till|into)\s+$"),
    since=re.compile(r"since\b"),
    because=re.compile(
        r"\s+(?:is|was|will|would|'s|are|has|had|might|may|can|can't|won't|doesn't|isn't|does|seems|suits|works)\b"
    ),
    until_now=re.compile(r"\s+(?:until|till|up to|to)\s+(?:now|today|date)\b|\s+up\s+until\s+now\b"),
    just_gone=re.compile(r"(?!)"),
    sides=(
        (
            re.compile(rf",?\s+(?:but\s+|only\s+|at\s+)?(?:no later than|by|before|until|till|'til|til){_THEN}\s+"),
            "before",
        ),
        (
            re.compile(
                rf",?\s+(?:but\s+|only\s+|just\s+)?(?:any ?time after|any ?time from|after|from|since){_THEN}\s+"
            ),
            "after",
        ),
    ),
    recurring_after=re.compile(
        r"\s+(?:on (?:weekdays|weekends|\w{3,6}days)|every (?!other\b)\w+|each \w+|daily|weekly)(?=\s*(?:[.,;!?)\n]|$))"
    ),
    recurring=re.compile(
        r"\b(?:every|each|most|some|per|any|many|no)\s+(?:other\s+|second\s+|single\s+)?$"
        r"|\bon\s+an?\s+$|\b(?:weekly|daily|nightly|(?:every|each) (?:week|day))\s+(?:on|at)\s+$"
        r"|\bclosest\s+(?:[\w-]+\s+){1,3}to\s+(?:the\s+)?$"
    ),
)


def read_off(pattern: str) -> NeededWords:
    """Return the words without which a rule's pattern matches nowhere; rules are only tried where a word begins."""
    return needed_words(parsed(pattern), at_word=True)


def patterns() -> list[str]:
    """Return the patterns of all rules."""
    return [one.source for one in _ALL]


@cache
def _possible() -> Possible:
    """By which words of a text each rule may match it: of two hundred that "the" may open, hardly one ever does."""
    needed = [needed_by("times", one.source, read_off) for one in _ALL]
    return Possible([(one.starts, frozenset()) for one in _ALL], (), needed)


@cache
def _opened() -> dict[str, int]:
    """Which rules each word may open, as the bits of a number."""
    opened: dict[str, int] = {}
    for number, rule in enumerate(_ALL):
        for word in rule.starts:
            opened[word] = opened.get(word, 0) | 1 << number
    return opened


def english_rules_at(text: Text) -> Callable[[int], dict[str, tuple[Rule, ...]]]:
    """Return the English rules that the words of the text allow, the same everywhere in it."""
    words = opening_words(text)
    tokens = _LETTERS.findall(text.lower)
    bits = _possible().rules(words.union(tokens), tokens, apostrophes=False)
    opened = _opened()
    allowed = ((word, opened[word] & bits) for word in words if word in opened)
    found = {word: tuple(_ALL[number] for number in numbers(those)) for word, those in allowed if those}
    return lambda position: found
