"""Bare English hours that only their day beside them shows: "Friday after 3", "until 5 today", "9-11 tomorrow", "8ish"."""

import re

from sincerely.noticing.times.en_clock import HOUR, HOUR_AFTER, LASTS_AFTER, hour_of
from sincerely.noticing.times.en_words import NUMBER_WORDS, WEEKDAY, rule
from sincerely.noticing.times.grammar import Rule, Text
from sincerely.noticing.times.slots import Slots

_TODAY = r"(?:today|tomorrow|tmrw|tonight)"
_DAY_AFTER = re.compile(rf"\s+{_TODAY}\b")
_OPEN_END = re.compile(r"\s+(?:onwards?\b|on(?=\s*(?:[.,;!?\n]|$))|(?:un)?till?\s+late\b)")
"""After "from 8": it has no end."""
_SIDE = re.compile(r"\b(?:after|before|by|until|till|from|around|about)\s+$")
_DAY_AND_SIDE = re.compile(
    rf"(?:\b{_TODAY}|\b{WEEKDAY}|\d(?:st|nd|rd|th)),?\s+(?:any ?time\s+)?(?:after|before|by|until|till|from|around|about)\s+$"
)
_DAY_BEFORE = re.compile(rf"(?:\b{_TODAY}|\b{WEEKDAY}(?:,? \d{{1,2}}/\d{{1,2}})?),? $")
_DAY_LONG = 24
"""Code points that a day just before takes at most."""
_TO = r"(?:\s?[-–]\s?|\s+to\s+)"
_FIRST = re.compile(rf"(?<![\d.:/$-])\d{{1,2}}{_TO}$")
_REST = re.compile(rf"{_TO}\d{{1,2}}(?!\d)")


def _hour(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(hour=hour_of(match)) if 1 <= hour_of(match) <= 23 else None


def _ends(after: str) -> bool:
    """Whether nothing follows that the number counts."""
    return bool(HOUR_AFTER.match(after)) and not LASTS_AFTER.match(after)


def _beside(match: re.Match[str], text: Text) -> Slots | None:
    """ "Friday after 3", "until 5 today", "from 8 on"."""
    before, after = text.before(match.start()), text.after(match.end())
    goes_on = _OPEN_END.match(after) if _SIDE.search(before) else None
    if goes_on:
        late = goes_on.group().endswith("late") and hour_of(match) <= 12
        return Slots(hour=hour_of(match), half="pm" if late else None) if 1 <= hour_of(match) <= 23 else None
    beside = _DAY_AND_SIDE.search(before) or (_SIDE.search(before) and _DAY_AFTER.match(after))
    return _hour(match, text) if beside and _ends(after) else None


def _about(match: re.Match[str], text: Text) -> Slots | None:
    """ "8ish"."""
    return _hour(match, text) if _ends(text.after(match.end())) else None


def _first(match: re.Match[str], text: Text) -> Slots | None:
    """The first of two hours: "9-11 tomorrow", "Friday 2-4"."""
    rest = _REST.match(text.after(match.end()))
    return _of_two(match, text, match.start(), match.end() + rest.end()) if rest else None


def _second(match: re.Match[str], text: Text) -> Slots | None:
    """The second of them."""
    first = _FIRST.search(text.before(match.start()))
    return _of_two(match, text, match.start() - len(first.group()), match.end()) if first else None


def _of_two(match: re.Match[str], text: Text, begin: int, end: int) -> Slots | None:
    before, after = text.before(begin)[-_DAY_LONG:], text.after(end)
    if re.search(r"[$€£#]$", before) or not (_DAY_AFTER.match(after) or (_DAY_BEFORE.search(before) and _ends(after))):
        return None
    return _hour(match, text)


HOUR_RULES: tuple[Rule, ...] = (
    rule(("#", *NUMBER_WORDS), rf"(?<=[a-z][ \n]){HOUR}(?![\d:/%$.,-]\d|%|\w|-\w)", _beside),
    rule(("#", *NUMBER_WORDS), rf"{HOUR}-?ish\b", _about),
    rule(("#",), rf"(?P<h>\d{{1,2}})(?={_TO}\d{{1,2}}(?![\d:/%]|\.\d))", _first),
    rule(("#",), r"(?:(?<=\d[-–])|(?<=\d [-–] )|(?<=\d to ))(?P<h>\d{1,2})(?![\d:/%.-]\d|%|\w)", _second),
)
