"""English numbers, units, months and weekdays, as words and as pieces of patterns."""

import re

from sincerely.noticing.times.grammar import Builder, Rule, Text
from sincerely.noticing.times.slots import Slots, Unit

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
         "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
NUMBERS: dict[str, int] = {**{word: i + 1 for i, word in enumerate(_ONES)}, **_TENS}
NUMBER_WORDS = tuple(NUMBERS)
_UNITS_PATTERN = "|".join(sorted(_ONES, key=len, reverse=True))
WORD_NUMBER = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[:9])}))?|{_UNITS_PATTERN})"
AMOUNT = rf"(?:\d{{1,4}}(?:\.\d)?|{WORD_NUMBER}|an?|a couple(?: of)?|a pair of|a few|couple(?: of)?|few|several)"
"""How many: figures, words, or the vague few."""

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
             "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
             "nineteenth")  # fmt: skip
ORDINALS: dict[str, int] = {
    **{word: i + 1 for i, word in enumerate(_ORDINALS)},
    "twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
    **{f"twenty{s}{word}": 21 + i for i, word in enumerate(_ORDINALS[:9]) for s in ("-", " ")},
}  # fmt: skip
ORDINAL_WORDS = tuple({re.split(r"[- ]", word)[0] for word in ORDINALS})
WORD_ORDINAL = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + ")"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{WORD_ORDINAL})"
DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{WORD_ORDINAL})"

MONTHS = {name: i + 1 for i, name in enumerate(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
     "december"))}  # fmt: skip
MONTHS |= {name[:3]: i for name, i in MONTHS.items()} | {"sept": 9}
MONTH_WORDS = tuple(MONTHS)
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![a-z])\.?)"
)
WEEKDAYS = {name: i for i, name in enumerate(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))}  # fmt: skip
WEEKDAYS |= {name[:3]: i for name, i in WEEKDAYS.items()}
WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_SLIPS = {"tuseday": 1, "teusday": 1, "tusday": 1, "wensday": 2, "wednsday": 2, "wedensday": 2, "wendsday": 2, "wednesay": 2,
          "thurday": 3, "thursdy": 3, "thusday": 3, "thrusday": 3, "firday": 4, "fridy": 4, "saterday": 5, "satuday": 5,
          "sunady": 6, "mondy": 0, "munday": 0}  # fmt: skip
"""How weekdays are often mistyped."""
WEEKDAYS |= _SLIPS
WEEKDAY_WORDS = (
    *WEEKDAYS,
    *(name + "s" for name in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
)
WEEKDAY = (
    r"(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|"
    rf"(?:{'|'.join(_SLIPS)})(?![a-z])|"
    r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?![a-z])\.?)"
)
UNITS: dict[str, Unit] = {
    "s": "second", "sec": "second", "second": "second", "m": "minute", "min": "minute", "minute": "minute",
    "'": "minute", "h": "hour", "hr": "hour", "hour": "hour", "day": "day", "night": "day", "fortnight": "week", "week": "week", "wk": "week",
    "month": "month", "mo": "month", "quarter": "quarter", "qtr": "quarter", "year": "year", "yr": "year",
}  # fmt: skip
UNIT = r"(?:fortnights?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|quarters?|qtrs?|years?|yrs?)"
CYCLE = r"(?:week|wk|month|quarter|qtr|year|yr)"
THIS = {"this": 0, "current": 0, "present": 0, "the current": 0, "next": 1, "the next": 1, "coming": 1, "the coming": 1,
        "this coming": 1, "upcoming": 1, "the upcoming": 1, "following": 1, "the following": 1, "last": -1,
        "the last": -1, "past": -1, "the past": -1, "this past": -1, "previous": -1, "the previous": -1}  # fmt: skip
WHICH = r"(?:this coming|this past|(?:the )?(?:current|present|next|coming|upcoming|following|last|past|previous)|this)"
WHICH_WORDS = (
    "this",
    "the",
    "current",
    "present",
    "next",
    "coming",
    "upcoming",
    "following",
    "last",
    "past",
    "previous",
)


def value(said: str) -> tuple[float, bool]:
    """Return the value of an amount and whether it is vague."""
    said = said.strip().replace("-", " ")
    if re.fullmatch(r"\d+(?:\.\d+)?", said):
        return float(said), False
    if said in ("a", "an"):
        return 1, False
    if said.startswith(("a couple", "couple", "a pair")):
        return 2, False
    if said in ("a few", "few", "several"):
        return 3, True
    return sum(NUMBERS.get(word, 0) for word in said.split()), False


def day_number(said: str) -> int:
    """Return the day of an ordinal or a figure; 0 where it is neither."""
    figures = re.match(r"\d+", said)
    return int(figures.group()) if figures else ORDINALS.get(said, 0)


def weekday_number(said: str) -> int:
    """Return 0 for Monday up to 6 for Sunday."""
    said = said.rstrip(".")
    return WEEKDAYS[said if said in WEEKDAYS else said.removesuffix("s")]


def month_number(said: str) -> int:
    """Return 1 for January up to 12."""
    return MONTHS[said.rstrip(".")]


def unit_of(said: str) -> Unit:
    """Return the unit that a word names."""
    return UNITS[said if said in UNITS else said.removesuffix("s")]


def rule(starts: tuple[str, ...], pattern: str, build: Builder) -> Rule:
    """Return a rule whose pattern may end only where a word ends."""
    return Rule(frozenset(starts), pattern.replace("~", r"(?:[ \t\n]{1,3})"), build)


def always(slots: Slots) -> Builder:
    """Return a builder that says the same whatever the words were."""

    def build(match: re.Match[str], text: Text) -> Slots | None:
        return slots

    return build
