"""English clock times and parts of the day."""

import re

from sincerely.noticing.times.clock import ZONES
from sincerely.noticing.times.en_words import MONTH, NUMBER_WORDS, NUMBERS, WEEKDAY, WORD_NUMBER, always, rule, value
from sincerely.noticing.times.grammar import Rule, Text, at_sentence_start
from sincerely.noticing.times.slots import Part, Slots

_PARTS: dict[str, Part] = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "arvo": "afternoon", "aft": "afternoon", "evening": "evening",
    "eve": "evening", "night": "night", "nite": "night", "lunch": "noon", "lunchtime": "noon", "noontime": "noon",
}  # fmt: skip
_PART = r"(?P<part>mornings?|afternoon|arvo|evening|night|nite|lunch ?time|lunch)"
_HALF = r"(?P<ap>[ap]\.? ?m\b\.?|[ap](?=[\s,;)]|$))"
_HOURS = "|".join(sorted((w for w, n in NUMBERS.items() if n <= 12), key=len, reverse=True))
HOUR = rf"(?P<h>\d{{1,2}}|{_HOURS})"
_AT = r"(?:at|@|around|about|approximately|approx\.?|by|before|after|until|till|from|since|between)"


def hour_of(match: re.Match[str]) -> int:
    said = match.group("h")
    return int(said) if said.isdigit() else NUMBERS[said]


def _half(said: str | None) -> str | None:
    return None if said is None else "am" if said[0] == "a" else "pm"


def _with_half(match: re.Match[str], text: Text) -> Slots | None:
    """ "3pm", "3:15 p.m.", "nine fifty nine a m"."""
    hour = hour_of(match)
    minute = _minute(match.groupdict().get("min"))
    second = match.groupdict().get("sec")
    if hour > 23 or (minute or 0) > 59 or int(second or 0) > 59:
        return None
    short = len(match.group("ap").strip()) == 1
    if short and minute is None and not _whole(match, text):
        return None
    if (
        match.group("ap").startswith("a m")
        and re.match(r"\s+\w", text.after(match.end()))
        and not match.group("h").isdigit()
    ):
        return None
    half = _half(match.group("ap"))
    if hour > 12 or hour == 0:
        half = None
    return Slots(hour=hour, minute=minute, second=int(second) if second else None, half=half)  # type: ignore[arg-type]


def _minute(said: str | None) -> int | None:
    if said is None:
        return None
    said = re.sub(r"^(?:oh|ou|o|zero)[ -]", "", said)
    return int(said) if said.isdigit() else int(value(said)[0])


def _whole(match: re.Match[str], text: Text) -> bool:
    return len(text.lower.strip()) <= len(match.group()) + 3


def _digital(match: re.Match[str], text: Text) -> Slots | None:
    """ "15:30", "9h30", "15h"; a leading nought or "h" counts to 24."""
    hour = int(match.group("h"))
    minute = int(match.group("min")) if match.group("min") else 0
    second = match.groupdict().get("sec")
    if hour > 24 or minute > 59 or int(second or 0) > 59 or (hour == 24 and minute):
        return None
    if re.search(r"(?:gmt|utc)\s?[+-]$", text.before(match.start())) or _BOOK.search(text.before(match.start())):
        return None
    if re.match(r"\s*(?:%|percent)", text.after(match.end())) or re.search(
        r"\b(?:ratio|verse|score)\s+(?:of\s+)?$", text.before(match.start())
    ):
        return None
    full = "h" in match.group() or match.group("h").startswith("0")
    return Slots(hour=hour, minute=minute, second=int(second) if second else None, full_clock=full or None)


_BOOK = re.compile(
    r"\b(?:matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|hebrews|james|revelation|genesis|exodus|"
    r"psalms?|proverbs|isaiah|jeremiah)\s+$"
)
"""Before chapter and verse."""
_DAY_NEAR = re.compile(
    r"\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|today|tomorrow|tonight|tmrw?|morning|afternoon|evening|noon|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may \d|\d(?:st|nd|rd|th))\b"
)
_OPENS_CLOCK = re.compile(
    r"(?:\b(?:at|from|until|untill|till|by|before|after|around|about|for|between)|@|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|weds|thu|thur|thurs|fri|sat|sun|today|tomorrow|tonight|tmrw?|morning|afternoon|evening)|\d(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[,:]?\s+$"
)
_DAY_FOLLOWS = re.compile(
    r",?\s+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|weds|thu|thurs|fri|sat|sun)\b|today|tomorrow|tonight|tmrw?\b|this (?:morning|afternoon|evening))"
)
_PRICED = re.compile(
    r"[$€£#]\s?$|\b(?:rose|rise|fell|fall|gain|up|down|was|were|drop|trad|clos(?:e|ed|ing) at|pric|sold|bought|buy|sell|offer|bid|settl|quot|rate|spread|range|margin|cost|paid|pay|valu|version|section|chapter|paragraph|clause|page|grade|score|average|index|v)\w*\b.{0,20}$"
)
_NO_CLOCK_AFTER = re.compile(
    r"\s?(?:[.,/:]?\d|%|per\b|percent|[mk]\b|million|billion|bn\b|mm\b|euros?|eur\b|usd|gbp|dollars?|pounds?|cents?|kg|km|miles?|points?|hours?|hrs?|days?|each\b|pp\b|x\b|-?fold)"
)


def _dotted(match: re.Match[str], text: Text) -> Slots | None:
    """British "Thursday at 10.30": a clock only beside a day, and where it is no price, share or version."""
    hour, minute = int(match.group("h")), int(match.group("min"))
    before, after = text.before(match.start()), text.after(match.end())
    if hour > 23 or (_OPENS_CLOCK.search(before[-24:]) is None and _DAY_FOLLOWS.match(after) is None):
        return None
    if _PRICED.search(before[-40:]) is not None or _NO_CLOCK_AFTER.match(after) is not None:
        return None
    if _DAY_NEAR.search(before[-40:]) is None and _DAY_NEAR.search(after[:40]) is None:
        return None
    return Slots(hour=hour, minute=minute, full_clock=match.group("h").startswith("0") or None)


LASTS_AFTER = re.compile(
    r"\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?|am\b|pm\b|:|\.\d|/|%|people|of\b|(?!(?:is|was|as|this|works|suits|sounds|seems|unless)\b)\w+s\b(?!\s+(?:on|at)\b))"
)
HOUR_AFTER = re.compile(
    r"\s*(?:[,;.!?)\n](?!\d)|$|-|–|on\b|in~the|tomorrow|today|tonight|this\b|next\b|sharp|for\b|if\b|or\b|and\b|to\b|until|till|works?\b|suits?\b|would\b|is\b|with\b|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)|gmt|utc|[ecmp][sd]?t\b|o'?clock|so\b|but\b|please\b|when\b|as\b|then\b|instead\b|my\b|your\b|our\b|local\b|\d)".replace(
        "~", r"\s+"
    )
)


def _at_hour(match: re.Match[str], text: Text) -> Slots | None:
    """ "At 3", "at three twenty": only where nothing follows that the number counts."""
    hour = hour_of(match)
    minute = _minute(match.groupdict().get("min"))
    if not 0 <= hour <= 24 or (minute is not None and minute > 59):
        return None
    if minute is None:
        if not HOUR_AFTER.match(text.after(match.end())) or re.match(
            r"\s*(?:[.,]\d|\d|[-–/]\s?\d{3})", text.after(match.end())
        ):
            return None
        if (
            hour == 0
            or hour > 23
            or (not text.before(match.start("h")).rstrip().endswith(("at", "@")) and not _part_after(match, text))
        ):
            return None
    return Slots(hour=hour, minute=minute)


def _part_after(match: re.Match[str], text: Text) -> bool:
    return bool(
        re.match(
            r"\s+(?:tomorrow|tonight|today|in~the~(?:morning|afternoon|evening|am|pm)|o'?clock)".replace("~", r"\s+"),
            text.after(match.end()),
        )
    )


def _before_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "9 tomorrow", "8 tonight", "3 in the morning"."""
    hour = hour_of(match)
    if not 1 <= hour <= 23 or re.search(r"(?:[$€£#]|\d[.,:/])$", text.before(match.start())):
        return None
    return Slots(hour=hour)


def _o_clock(match: re.Match[str], text: Text) -> Slots | None:
    hour = hour_of(match)
    half = match.groupdict().get("ap")
    return Slots(hour=hour, half=_half(half)) if 1 <= hour <= 24 else None  # type: ignore[arg-type]


_MARKS = {"noon": (12, None), "midday": (12, None), "midnight": (24, None)}


def _past_hour(match: re.Match[str], text: Text) -> Slots | None:
    """ "20 past 3pm", "a quarter to noon", "half past three", "half three"."""
    said = match.group("h")
    hour = _MARKS[said][0] if said in _MARKS else hour_of(match)
    by = match.group("by")
    minutes = 30 if "half" in by else 15 if "quarter" in by else int(value(by.split()[0] if by[0].isdigit() else by)[0])
    if not 0 < minutes < 60 or hour > 24:
        return None
    half = _half(match.group("ap"))
    if match.group("way") in ("to", "till", "before", "of", "'til", "til"):
        if hour == 12 and half is None and said not in _MARKS:
            return Slots(hour=11, minute=60 - minutes)
        if hour == 12 and half:
            half = "am" if half == "pm" else "pm"
        hour, minutes = (hour - 1) or 12, 60 - minutes
    return Slots(hour=hour, minute=minutes, half=half if hour <= 12 else None, full_clock=said in _MARKS or None)  # type: ignore[arg-type]


def _half_hour(match: re.Match[str], text: Text) -> Slots | None:
    """British "half three": half past three."""
    day_follows = _DAY_FOLLOWS.match(text.after(match.end()))
    if not day_follows and not re.search(rf"{_AT}\s+$", text.before(match.start())) and not _whole(match, text):
        return None
    return Slots(hour=hour_of(match), minute=30)


def _four_figures(match: re.Match[str], text: Text) -> Slots | None:
    """ "At 1030", "0930 hours"."""
    hour, minute = int(match.group("h")), int(match.group("min"))
    if hour > 23 or minute > 59 or (not match.group("hrs") and _in_street(match, text)):
        return None
    return Slots(
        hour=hour, minute=minute, full_clock=True if match.group("h").startswith("0") or match.group("hrs") else None
    )


def _in_street(match: re.Match[str], text: Text) -> bool:
    """Whether a name follows that is neither a day, a month nor a zone: "at 1600 Broadway"."""
    named = text.raw[match.end() : match.end() + 1] == " " and text.raw[match.end() + 1 : match.end() + 2].isupper()
    return named and not re.match(
        rf"\s(?:{WEEKDAY}|{MONTH}|today|tomorrow|eastern|central|pacific|mountain|zulu|local|i|{ZONE_NAMES})(?![a-z])",
        text.after(match.end()),
    )


ZONE_NAMES = "|".join(sorted(ZONES, key=len, reverse=True))
_ALSO_WORDS = frozenset({"et", "ct", "pt", "mt", "wet", "msk"})
"""Zone names that count only in capitals."""


def _zone(match: re.Match[str], text: Text) -> Slots | None:
    name = match.group()
    if name in _ALSO_WORDS and not text.raw[match.start() : match.end()].isupper():
        return None
    return Slots(zone=name, weak=True) if _AFTER_CLOCK.search(text.before(match.start())) else None


_REGIONS = {"pacific": "pt", "eastern": "et", "central": "ct", "mountain": "mt"}
_AFTER_CLOCK = re.compile(r"(?:\d|[ap]\.?m\.?|\dh|noon|midnight|clock)\s*\(?$")
_PLACES = ("ny", "london", "houston", "paris", "tokyo", "hanoi", "saigon", "vietnam", "singapore", "sydney", "berlin",
           "chicago", "denver", "portland", "boston", "calgary", "dubai", "your", "their", "my", "our", "his", "her", "local")  # fmt: skip


def _region(match: re.Match[str], text: Text) -> Slots | None:
    if not _AFTER_CLOCK.search(text.before(match.start())):
        return None
    return Slots(zone=_REGIONS[match.group().split()[0]], weak=True)


def _place_time(match: re.Match[str], text: Text) -> Slots | None:
    """ "3pm London time": whose clock is meant is asked."""
    if not _AFTER_CLOCK.search(text.before(match.start())):
        return None
    return Slots(zone="unknown", weak=True, doubt=True)


def _part(match: re.Match[str], text: Text) -> Slots | None:
    """A part of the day, too weak to stand alone, unless "this", "tonight" or "in the" says which."""
    part = _PARTS[match.group("part").replace("lunch time", "lunch")]
    tone = match.groupdict().get("tone")
    which = match.groupdict().get("which")
    if tone:
        tone = "early" if tone.startswith("early") else "late" if tone.startswith("late") else None
    if which in ("this", "this coming"):
        return Slots(part=part, day_rel=0, tone=tone)  # type: ignore[arg-type]
    if which == "last" and re.search(r"\b(?:his|her|their|my|our|your)\s+$", text.before(match.start())):
        return None
    if which == "last" and part in ("night", "evening"):
        return Slots(part=part, day_rel=-1, tone=tone)  # type: ignore[arg-type]
    if which == "yesterday":
        return Slots(part=part, day_rel=-1, tone=tone)  # type: ignore[arg-type]
    if which:
        return None
    return Slots(part=part, tone=tone, weak=True)  # type: ignore[arg-type]


def _in_the(match: re.Match[str], text: Text) -> Slots | None:
    """ "In the morning": with a clock or a day it belongs to them; alone it is today's or tomorrow's."""
    every = re.search(
        r"\b(?:every|each|early|late|often|usually|always|times?|hours?)\b[^.\n]{0,20}$", text.before(match.start())
    )
    return Slots(part=_PARTS[match.group("part").replace("lunch time", "lunch")], doubt=False, weak=bool(every) or None)


def _half_words(match: re.Match[str], text: Text) -> Slots | None:
    """ "3 in the AM"."""
    return Slots(half="am" if match.group("ap").startswith("a") else "pm", weak=True)


def _day_end(match: re.Match[str], text: Text) -> Slots | None:
    """ "By the end of the day"; "at the end of the day," is a manner of speaking, as is one that opens the sentence."""
    at, after = re.search(r"\bat\s+$", text.before(match.start())), text.after(match.end())
    opens = at and at_sentence_start(match.start() - len(at.group()), text) and not _WILL_DO.match(after)
    return None if at and (opens or after.startswith(",")) else Slots(part="day_end")


_WILL_DO = re.compile(r"\s+(?:today|tomorrow|on\b|\w+day\b|(?:i|we|he|she|they|you)(?:'ll| will| can)\b|please\b)")


def _range_start(match: re.Match[str], text: Text) -> Slots | None:
    if re.search(r"[$€£]$", text.before(match.start())):
        return None
    return Slots(number=hour_of(match), weak=True)


def _range_end(match: re.Match[str], text: Text) -> Slots | None:
    """The second number of "2pm-4" or "between 3 and 5"."""
    before = text.before(match.start())
    if not re.search(
        r"(?:[ap]\.?m\.?|:\d\d)\s*(?:-|–|to|until|till|and)\s*$|\b(?:noon|midday)\s*(?:-|–|to|until|till)\s*$|\bbetween\s+\d{1,2}\s+and\s+$|\bfrom\s+\d{1,2}\s*(?:-|–|to|until|till)\s*$",
        before,
    ):
        return None
    if not HOUR_AFTER.match(text.after(match.end())) or LASTS_AFTER.match(text.after(match.end())):
        return None
    return Slots(hour=hour_of(match)) if 1 <= hour_of(match) <= 23 else None


_MIN_WORD = rf"(?:(?:oh|ou|o|zero)[ -](?:{'|'.join(list(NUMBERS)[:9])})|{WORD_NUMBER})"
_TONE = r"(?:(?P<tone>early|late|later|mid|middle of the)~(?:in~the~)?)?"
_TO = r"(?:-|–|—|to|thru|through|until|untill|till|and)"
CLOCK_RULES: tuple[Rule, ...] = (
    rule(("#", *NUMBER_WORDS), rf"{HOUR}(?:[:.](?P<min>\d\d)(?::(?P<sec>\d\d))?|(?:-?ish))? ?{_HALF}", _with_half),
    rule(NUMBER_WORDS, rf"{HOUR}[ -](?P<min>{_MIN_WORD})~?{_HALF}", _with_half),
    rule(("#",), r"(?P<h>\d{1,2}):(?P<min>\d\d)(?::(?P<sec>\d\d))?(?![\d:])(?:~?(?:hrs|hours)\b)?", _digital),
    rule(("#",), r"(?P<h>\d{1,2})h(?P<min>\d\d)?(?!\w)", _digital),
    rule(("#",), r"(?<![\d.,])(?P<h>\d{1,2})\.(?P<min>[0-5][05])(?![\d%])", _dotted),
    rule(("at", "@"), rf"(?:at|@)~?{HOUR}(?:~(?P<min>[0-5]\d|{_MIN_WORD}))?(?![\d:/%$.]\d|%|\w)", _at_hour),
    rule(("#", *NUMBER_WORDS), rf"{HOUR}(?=~(?:tomorrow|tonight|tonite|this~(?:morning|afternoon|evening)|in~the~(?:morning|afternoon|evening|am|pm)))", _before_day),
    rule(("#", *NUMBER_WORDS), rf"{HOUR}~?o'?~?clock(?:~{_HALF})?", _o_clock),
    rule(("noon", "noontime", "midday", "mid"), r"(?:noon|noontime|mid-?day)", always(Slots(hour=12, full_clock=True))),
    rule(("midnight", "#"), r"(?:12~)?midnight", always(Slots(hour=24))),
    rule(("#",), r"12~noon", always(Slots(hour=12, full_clock=True))),
    rule(("gmt", "utc"), r"(?:gmt|utc) ?[+-] ?\d{1,2}(?::?[0-5]\d)?", _zone),
    rule(("pacific", "eastern", "central", "mountain"), r"(?:pacific|eastern|central|mountain)(?:~(?:standard|daylight))?(?:~time)?", _region),
    rule(_PLACES, r"(?P<place>[a-z]+)~time\b", _place_time),
    rule(("yours", "mine", "theirs"), r"(?:yours|mine|theirs)\b", _place_time),
    rule(("a", "quarter", "half", "#", *NUMBER_WORDS),
         rf"(?P<by>(?:a~)?quarter|half|\d{{1,2}}(?:~min(?:ute)?s?)?|{WORD_NUMBER}(?:~min(?:ute)?s?)?)~(?P<way>past|after|to|till|'?til|before|from)~(?P<h>\d{{1,2}}|{_HOURS}|noon|midday|midnight)(?:~?o'?clock)?(?:~?{_HALF})?(?![\w:/-])", lambda m, t: _guarded_past(m, t)),
    rule(("half",), rf"half~(?P<h>1[0-2]|[1-9]|{_HOURS})(?!~(?:hours?|days?|of|a|million|thousand))", _half_hour),
    rule(("at", "around", "approximately", "approx", "about", "by", "#"),
         r"(?:(?:at|around|approximately|approx\.?|about)~)(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?P<hrs>~?(?:hrs|hours))?(?!\w|[.,]\d|%)(?=[\s.,;!?)]|$)", _four_figures),
    rule(("#",), r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?P<hrs>~?(?:hrs|hours))(?!\w)", _four_figures),
    rule(tuple(ZONES), rf"(?:{ZONE_NAMES})(?!\w)", _zone),
    rule(("tonight", "tonite", "late", "later"), r"(?:(?P<tone>late|later)~)?(?P<part>tonight|tonite)(?:'s)?", lambda m, t: _tonight(m, t)),
    rule(("morning", "mornings", "afternoon", "arvo", "evening", "night", "nite", "lunch", "lunchtime", "early", "late", "later", "mid"), rf"{_TONE}{_PART}", _part),
    rule(("this", "last", "yesterday", "next", "early", "late", "later"), rf"{_TONE}(?P<which>this~coming|this|last|yesterday|next){'~'}{_PART}(?:'s)?", _part),
    rule(("in", "during"), rf"(?:in|during)~the~{_PART}", _in_the),
    rule(("in",), r"in~the~(?P<ap>am|pm|a\.m\.|p\.m\.)", _half_words),
    rule(("after",), r"after~lunch(?:~?time)?", always(Slots(part="after_lunch"))),
    rule(("after",), r"after~(?:work|school)", always(Slots(part="after_work"))),
    rule(("eod", "end", "the"), r"(?:the~)?(?:eod|end~of~(?:the~)?(?:business~)?day)", _day_end),
    rule(("cob", "eob", "close", "end", "the"), r"(?:cob|eob|(?:the~)?close~of~(?:(?:the~)?business(?:~day)?|play)|(?:the~)?end~of~business(?!~day))", always(Slots(part="close"))),
    rule(("#", *NUMBER_WORDS), rf"{HOUR}(?=~?{_TO}~?(?:\d{{1,2}}|{_HOURS})(?::\d\d)?~?(?:[ap]\.? ?m\b|o'?clock|in~the~(?:morning|afternoon|evening)))", _range_start),
    rule(("#",), rf"{HOUR}(?=~?(?:-|–|to|until|till|and)~?\d{{1,2}}(?!\d))(?<![/.])", lambda m, t: _plain_start(m, t)),
    rule(("#",), r"(?P<h>\d{1,2})(?![\d:/%.-]\d|%|\w)", _range_end),
)  # fmt: skip


def _plain_start(match: re.Match[str], text: Text) -> Slots | None:
    """ "Between 3 and 5", "from 3 to 5": a clock time only before a word that ends or dates it."""
    before = text.before(match.start())
    if not re.search(r"\b(?:between|from)\s+$", before):
        return None
    rest = re.match(r"\s?(?:-|–|to|until|till|and)\s?\d{1,2}", text.after(match.end()))
    if (
        not rest
        or LASTS_AFTER.match(text.after(match.end() + rest.end()))
        or not HOUR_AFTER.match(text.after(match.end() + rest.end()))
    ):
        return None
    return Slots(hour=hour_of(match)) if 1 <= hour_of(match) <= 23 else None


def _guarded_past(match: re.Match[str], text: Text) -> Slots | None:
    """ "15 to noon" is a time; "ten to twelve people" and "3 to 4" are not."""
    way, by, said = match.group("way"), match.group("by"), match.group("h")
    clear = "quarter" in by or "half" in by or "min" in by or match.group("ap") or said in _MARKS
    if by.startswith("half") and way not in ("past", "after"):
        return None
    if way == "from" and not (match.group("ap") or said in _MARKS):
        return None
    if not clear and (way not in ("past",) or not HOUR_AFTER.match(text.after(match.end()))):
        return None
    return _past_hour(match, text)


def _tonight(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(part="night", day_rel=0, tone="late" if match.group("tone") == "late" else None)
