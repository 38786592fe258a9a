"""English days: today and tomorrow, weekdays, dates in words and figures."""

import re

from sincerely.noticing.times.en_words import (
    AMOUNT,
    DAY,
    MONTH,
    MONTH_WORDS,
    NUMBER_WORDS,
    ORDINAL,
    ORDINAL_WORDS,
    THIS,
    WEEKDAY,
    WEEKDAY_WORDS,
    WHICH,
    WHICH_WORDS,
    WORD_ORDINAL,
    always,
    day_number,
    month_number,
    rule,
    value,
    weekday_number,
)  # fmt: skip
from sincerely.noticing.times.grammar import Rule, Text
from sincerely.noticing.times.slots import Slots

_PLURAL = re.compile(r"days$")


_NAMED_DAY = re.compile(
    r"\b(?:super|duper|mega|giga|mini|tsunami|fat|black|cyber|good|ash|holy|palm|easter|ruby|giving|closest|man|girl)\s*-?\s*$"
)
_OF_THE_KIND = re.compile(r"\s+(?:roasts?|school|best|papers?|drivers?|blues)\b")
"""Words that make a weekday the name of some other day."""


def _weekday(match: re.Match[str], text: Text) -> Slots | None:
    """A weekday by its name; "sun", "sat" and "wed" only where they look like one."""
    said = match.group("w").rstrip(".")
    if _PLURAL.search(said):
        return None
    which = match.groupdict().get("which")
    if _OF_THE_KIND.match(text.after(match.end())) and not which:
        return None
    if _NAMED_DAY.search(text.before(match.start())) or re.match(r"\.?\w|\.[a-z]", text.after(match.end())):
        return None
    if said in ("sun", "sat", "wed", "mon") and not which and not _looks_short(match, text):
        return None
    return Slots(weekday=weekday_number(said), **_shift(which))  # type: ignore[arg-type]


def _shift(which: str | None) -> dict[str, int | bool | None]:
    if which is None:
        return {}
    which = re.sub(r"\s+", " ", which)
    if which in ("this past", "past", "the past"):
        return {"shift": -1, "latest": True}
    if which in ("this coming", "coming", "the coming", "upcoming", "the upcoming"):
        return {"shift": 0}
    return {"shift": THIS[which]}


def _looks_short(match: re.Match[str], text: Text) -> bool:
    if text.lower.strip(" .") == match.group().strip(" ."):
        return True
    capital = text.raw[match.start()].isupper()
    cue = re.search(
        r"(?:\bon|\bby|\buntil|\bthis|\bnext|\blast|,|\bam|\bpm|\d|-|\bto|\bor|\band|\bthrough|\bthru)\s*$",
        text.before(match.start()),
    )
    date = re.match(
        rf"\s*,?\s*(?:\d|{MONTH}|at\b|@|morning|afternoon|evening|night)",
        text.after(match.end()),
    )
    listed = re.match(rf"\s*(?:or|and|&|-|–|to|thru)\s*{WEEKDAY}", text.after(match.end()))
    return bool(date) or bool(capital and (cue or listed))


def _after_next(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(weekday=weekday_number(match.group("w")), shift=2)


def _ahead(match: re.Match[str], text: Text) -> Slots | None:
    """ "Three Fridays from now": the third one to come."""
    n = int(value(match.group("n"))[0])
    return Slots(weekday=weekday_number(match.group("w")), weekdays_ahead=n) if 1 <= n <= 60 else None


def _of_week(match: re.Match[str], text: Text) -> Slots | None:
    """ "Last week's Sunday"."""
    return Slots(weekday=weekday_number(match.group("w")), cycle=("week", THIS[match.group("which")]))


# Dates in words ------------------------------------------------------------------------------------------------------

_MODAL = re.compile(r"\bmay$")
_VERB_AFTER = re.compile(
    r"\s+(?:be|not|have|need|want|also|i|we|you|he|she|they|it|on\b(?!\s*\d)|with|in\b(?!\s+\d{4})|through|to|into|over|and\s+\w+ing)\b"
)
_MONTH_CUE = re.compile(
    r"(?:\bin|\bbetween|\bby|\bof|\bearly|\blate|\bmid|\bmid-|\buntil|\btill|\bsince|\bduring|\bthis|\bnext|\blast|\bbefore|\bafter|\bfrom|"
    r"\bto|\bthrough|\bthru|\band|\bor|,|-|\bend|\bbeginning|\bfor|\bthroughout|\bwhole|\bentire)\s*$"
)


def _month_day(match: re.Match[str], text: Text) -> Slots | None:
    day = day_number(match.group("d"))
    year = int(match.group("y")) if match.groupdict().get("y") else None
    if not 1 <= day <= 31 or _too_loose(match, text):
        return None
    return Slots(day=day, month=month_number(match.group("m")), year=year)


def _too_loose(match: re.Match[str], text: Text) -> bool:
    """ "You may 3 …", "march 10 miles", "mar 5": the word is no month, or the number counts something."""
    month = match.group("m").rstrip(".")
    after = text.after(match.end())
    if month in ("may", "march") and not text.raw[match.start("m")].isupper():
        if re.match(r"\s+(?:miles|men|people|times|days|hours|minutes|more|of\b)", after):
            return True
        if re.search(r"\b(?:i|you|we|they|he|she|it|to|who|that|which|and)\s+$", text.before(match.start("m"))):
            return True
    return bool(re.match(r"\s*(?:%|percent|million|k\b|people|degrees)", after))


def _month_alone(match: re.Match[str], text: Text) -> Slots | None:
    """A month by its name; "may" and "march" only with a capital and a word that calls for a month."""
    said = match.group("m").rstrip(".")
    which = match.groupdict().get("which")
    year = int(match.group("y")) if match.groupdict().get("y") else None
    before = text.before(match.start())
    in_years = _MONTH_FOLLOWS.match(text.after(match.end())) or re.match(
        r"\s+in\s+\w+\s+years?\b", text.after(match.end())
    )
    cue = which or year or _MONTH_CUE.search(before) or in_years
    capital = text.raw[match.start("m")].isupper()
    alone = text.lower.strip(" .") == match.group().strip(" .")
    if _HALF_OF.search(before):
        return None
    if said in ("may", "march", "mar", "jan", "jun", "dec", "sep", "sept", "apr", "aug", "oct", "nov", "feb", "jul"):
        if not (cue or alone) or (
            said in ("may", "march") and not (year or which or capital or alone or _OF.search(before))
        ):
            return None
    elif (said in ("april", "june", "august") and not (cue or alone) and not capital) or (
        said in ("april", "june") and not cue and not alone
    ):
        return None
    if said in ("may", "march") and not (year or in_years) and _VERB_AFTER.match(text.after(match.end())):
        return None
    shift = THIS[re.sub(r"\s+", " ", which)] if which else None
    return Slots(month=month_number(said), year=year, shift=shift)


def _day_of_cycle(match: re.Match[str], text: Text) -> Slots | None:
    """ "The 20th of next month"."""
    day = day_number(match.group("d"))
    which = match.group("which")
    return Slots(day=day, cycle=("month", THIS[re.sub(r"\s+", " ", which)] if which else 0)) if 1 <= day <= 31 else None


_MONTH_FOLLOWS = re.compile(rf"\s*(?:-|–|/|\bor\b|\bto\b)\s*{MONTH}(?![a-z]|\s*\d)")
_OF = re.compile(r"\b(?:day|week|weekend|days?|end|beginning|middle)\s+of\s+$")
_HALF_OF = re.compile(r"(?<!first )(?<!second )(?<!latter )(?<!last )\b(?:half|part|rest|most)\s+of\s+$")
_NOUN_FREE = re.compile(
    r"\s*(?:[.,;:!?)\n]|$|-|–|at\b|for\b|if\b|or\b|and\b|to\b|works?\b|is\b|in\b|so\b|but\b|with\b|when\b|because\b|as\b|would\b|will\b|@|it\b|we\b|i\b|you\b|please\b|by\b|of\b|thru\b|through\b|until\b|till\b)"
)


def _bare_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "The 15th": a day of the month, unless a noun follows that it counts."""
    day = day_number(match.group("d"))
    if not 1 <= day <= 31 or not _NOUN_FREE.match(text.after(match.end())):
        return None
    if re.match(rf"\s+of~?(?!{MONTH})".replace("~", r"\s+"), text.after(match.end())):
        return None
    figure = match.group("d")[0].isdigit()
    before = text.before(match.start())
    cue = re.search(
        r"\b(?:on|by|before|until|till|after|from|since|to|through)\s+(?:the\s+)?$",
        before + match.group()[: match.start("d") - match.start()],
    )
    if not figure and not (cue and re.match(r"\s*(?:[.,;!?\n]|$)", text.after(match.end()))):
        return None
    if figure and match.group("d").isdigit() and not cue:
        return None
    return Slots(day=day, doubt=not (figure and not match.group("d").isdigit()) and not _whole(match, text))


def _whole(match: re.Match[str], text: Text) -> bool:
    return len(text.lower.strip()) <= len(match.group()) + 3


def _weekday_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "Tuesday 19th", "Friday the 13th", "Friday the first"; not "Friday first thing"."""
    if not match.group("d")[0].isdigit() and not re.search(r"\bthe\s", match.group()):
        return None
    return Slots(weekday=weekday_number(match.group("w")), day=day_number(match.group("d")))


def _nth_of(match: re.Match[str], text: Text) -> Slots | None:
    """ "First Monday of the month", "last day in October", "third week of 2018": the month comes as its own piece."""
    said = match.group("n")
    n = -1 if said == "last" else day_number(said)
    if match.groupdict().get("from_end"):
        n = -n
    unit = match.group("u")
    which = match.groupdict().get("which")
    cycle = ("month", THIS.get(re.sub(r"\s+", " ", which or "this"), 0)) if match.group("month") else None
    if unit in ("day", "week", "weekend", "wkend", "week end"):
        kind = "weekend" if "end" in unit else unit
        return Slots(nth=(n, kind), weekend=True if kind == "weekend" else None, cycle=cycle, weak=cycle is None)  # type: ignore[arg-type]
    return Slots(nth=(n, "weekday"), weekday=weekday_number(unit), cycle=cycle, weak=cycle is None)  # type: ignore[arg-type]


# Dates in figures ----------------------------------------------------------------------------------------------------

_NOT_DATE_AFTER = re.compile(
    r"\s*(?:hours?|hrs?|of\b|cups?|inch|\"|”|%|mile|lb|tsp|tbsp|price|off\b|pm|am|th\b|cents?|points?|share|time\b|way\b|full|page|finish)"
)
_DATE_CUE = re.compile(
    r"(?:\bon|\bby|\bbefore|\bafter|\buntil|\btill|\bsince|\bfrom|\bto|\bdue|\bdate[ds]?:?|\bday,?|\bthrough|-|\(|\bof)\s*$"
)


_NUMBERED = re.compile(r"(?:\b(?:no|nos|number|ref|order|serial|part|model|code)\b\.?|#)\s*:?\s*$")


def _figures(match: re.Match[str], text: Text) -> Slots | None:
    """Two numbers and perhaps a year: month first in America, day first elsewhere."""
    a, b = int(match.group("a")), int(match.group("b"))
    year = int(match.group("y")) if match.groupdict().get("y") else None
    if not (min(a, b) >= 1 and min(a, b) <= 12 and max(a, b) <= 31):
        return None
    before, after = text.before(match.start()), text.after(match.end())
    if (year is None or year < 100) and _NUMBERED.search(before):
        return None
    if year is None:
        if (
            (a, b) == (24, 7)
            or _NOT_DATE_AFTER.match(after)
            or (re.match(r"[/.-]\d", after) and not re.match(r"-\d{1,2}/\d{1,2}(?![\d/])", after))
            or (re.search(r"[\w/][/-]$", before) and not re.search(r"(?<![\d/.-])\d{1,2}/\d{1,2}-$", before))
        ):
            return None
        small = b <= 8 and a < b and (a, b) not in ((2, 8),)
        if small and not _DATE_CUE.search(before) and not _whole(match, text):
            return Slots(numeric=(a, b), doubt=True)
    return Slots(numeric=(a, b), year=year)


def _dashed(match: re.Match[str], text: Text) -> Slots | None:
    """ "2-15" is a date only after a word that calls for one, or when it is all there is."""
    if not re.search(r"\b(?:on|by|before|until|due)\s+$", text.before(match.start())) and not _whole(match, text):
        return None
    return _figures(match, text)


def _week_on(match: re.Match[str], text: Text) -> Slots | None:
    """British "Monday week", "Friday fortnight", "a week on Monday": so long after the coming one."""
    weeks = _weeks(match)
    return (
        Slots(weekday=weekday_number(match.group("w")), weekdays_ahead=weeks + 1, doubt=not match.groupdict().get("n"))
        if weeks
        else None
    )


def _weeks(match: re.Match[str]) -> int:
    """How many whole weeks are said; 0 where that is vague or none."""
    n, vague = value(match.groupdict().get("n") or "a")
    return 0 if vague or n != int(n) or n > 9 else int(n) * (2 if match.group("u") == "fortnight" else 1)


def _week_from_today(match: re.Match[str], text: Text) -> Slots | None:
    """British "today week", "a week tomorrow"."""
    weeks = _weeks(match)
    return Slots(day_rel=7 * weeks + (match.group("d") == "tomorrow")) if weeks else None


def _weeks_before(match: re.Match[str], text: Text) -> Slots | None:
    """ "A week ago Friday", "a week last Friday": so long before the last one; not all say so."""
    weeks = _weeks(match)
    day = weekday_number(match.group("w"))
    return Slots(weekday=day, shift=-1, latest=True, offset=(-weeks, "week"), doubt=True) if weeks else None


def _day_after(match: re.Match[str], text: Text) -> Slots | None:
    """ "Tomorrow or the day after"."""
    listed = re.search(r"\b(?:tomorrow|tmrw|tmr)\s+(?:or|and)\s+$", text.before(match.start()))
    return Slots(day_rel=2) if listed else None


def iso_moment(match: re.Match[str], text: Text) -> Slots | None:
    """An ISO 8601 date and time, with its offset where it has one."""
    zone = match.group("z")
    if int(match.group("h")) > 23 or int(match.group("min")) > 59 or int(match.group("s") or 0) > 59:
        return None
    return Slots(
        year=int(match.group("y")), month=int(match.group("m")), day=int(match.group("d")), hour=int(match.group("h")),
        minute=int(match.group("min")), second=int(match.group("s")) if match.group("s") else None, full_clock=True,
        zone=None if zone is None else "utc" if zone == "z" else f"utc{zone}",
    )  # fmt: skip


def _iso(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(year=int(match.group("y")), month=int(match.group("m")), day=int(match.group("d")))


def _month_of_year(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(month=int(match.group("m")), year=int(match.group("y")))


def _dashed_month(match: re.Match[str], text: Text) -> Slots | None:
    day = int(match.group("d"))
    if not 1 <= day <= 31:
        return None
    return Slots(day=day, month=month_number(match.group("m")), year=int(match.group("y")))


def _range_start(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(number=day_number(match.group("d")), weak=True)


_YEAR = r"(?:,?~(?:of~)?'?(?P<y>(?:19|20)\d\d|(?<=')\d\d)(?![\d:/-]))?"
_OF_MONTH = rf"(?P<month>~(?:of|in)~(?:(?P<which>{WHICH}|the)~)?month)?"
_JOINT = r"(?:-|–|—|to|thru|through|until|till|and)"
DAY_RULES: tuple[Rule, ...] = (
    rule(("the", "last", "#", *ORDINAL_WORDS),
         rf"(?:the~)?(?P<n>last|{ORDINAL})(?P<from_end>~last)?~(?P<u>{WEEKDAY}|day|week~?end|wkend|week){_OF_MONTH}(?=~(?:of|in)~|(?<=month))", _nth_of),
    rule(("#", "the", *ORDINAL_WORDS), rf"(?:the~)?(?P<d>{DAY})(?=~?{_JOINT}~?(?:the~)?{DAY}(?:~of)?~?{MONTH})", _range_start),
    rule(("today", "todays"), r"today(?:'?s)?", always(Slots(day_rel=0))),
    rule(("tomorrow", "tomorrows", "tomorow", "tommorow", "tommorrow", "tomorro", "tomoro", "tmoro", "tmrw", "tmr", "tmw", "#"),
         r"(?:tomorrows?|tomm?orr?ow|tomorr?o|tmoro|2mor?row?|tmrw|tmr|tmw)(?:'s)?", always(Slots(day_rel=1))),
    rule(("yesterday",), r"yesterday(?:'s)?", always(Slots(day_rel=-1))),
    rule(("the", "day"), r"(?:the~)?day~after~tomorrow", always(Slots(day_rel=2))),
    rule(("the", "day"), r"(?:the~)?day~before~yesterday", always(Slots(day_rel=-2))),
    rule(("the", "day"), r"(?:the~)?day~after(?=\s*(?:[.,;!?)\n]|$))", _day_after),
    rule(("the", "night"), r"(?:the~)?night~before~last", always(Slots(day_rel=-2, part="night"))),
    rule(("#", "a", *NUMBER_WORDS), rf"(?P<n>{AMOUNT})~(?P<u>week|fortnight)s?~(?:ago~(?:last~|on~)?|last~)(?P<w>{WEEKDAY})", _weeks_before),
    rule(("today", "tomorrow"), r"(?P<d>today|tomorrow)~(?P<u>week|fortnight)(?=\s*(?:[.,;!?)\n]|$))", _week_from_today),
    rule(("#", "a", *NUMBER_WORDS), rf"(?P<n>{AMOUNT})~(?P<u>week|fortnight)s?~(?P<d>today|tomorrow)", _week_from_today),
    rule(("#", "a", *NUMBER_WORDS), rf"(?P<n>{AMOUNT})~(?P<u>week|fortnight)s?~on~(?P<w>{WEEKDAY})", _week_on),
    rule(WEEKDAY_WORDS, rf"(?P<w>{WEEKDAY})(?:'s)?", _weekday),
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~(?P<w>{WEEKDAY})", _weekday),
    rule(WEEKDAY_WORDS, rf"(?P<w>{WEEKDAY})~after~next", _after_next),
    rule(WEEKDAY_WORDS, rf"(?P<w>{WEEKDAY})~(?P<u>week|fortnight)(?=\s*(?:[.,;!?)\n]|$))", _week_on),
    rule(("#",), r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)[t ](?P<h>\d\d):(?P<min>\d\d)(?::(?P<s>\d\d)(?:\.\d{1,9})?)?(?P<z>z|[+-]\d\d:?\d\d)?", iso_moment),
    rule(("the", *WEEKDAY_WORDS), rf"(?:the~)?(?P<w>{WEEKDAY})~(?:(?:of|from)~)?(?P<which>{WHICH})~week", _of_week),
    rule(("#", "a", "couple", *NUMBER_WORDS), rf"(?P<n>{AMOUNT})~(?P<w>{WEEKDAY})~from~(?:now|today)", _ahead),
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~week'?s~(?P<w>{WEEKDAY})", _of_week),
    rule(WEEKDAY_WORDS, rf"(?P<w>{WEEKDAY}),?~(?:the~)?(?P<d>{ORDINAL})(?!~(?:floor|street|of~))", _weekday_day),
    rule(MONTH_WORDS, rf"(?P<m>{MONTH})(?:~|,~)?(?:the~)?(?P<d>{DAY})(?![\d:/%])(?!\.\d){_YEAR}", _month_day),
    rule(("the", "#", *ORDINAL_WORDS),
         rf"(?:the~)?(?P<d>{DAY})(?:~day)?(?:~of)?(?:~|-)?(?P<m>{MONTH})(?![a-z])(?:,?(?:~|-)(?:of~)?'?(?P<y>(?:19|20)\d\d|(?<=')\d\d)(?![\d:/]))?", _month_day),
    rule(("#",), rf"(?P<d>\d\d?)[/-](?P<m>{MONTH})[/-](?P<y>\d{{4}}|\d\d)(?!\d)", _dashed_month),
    rule(MONTH_WORDS, rf"(?P<m>{MONTH}){_YEAR}", _month_alone),
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~(?P<m>{MONTH})(?!~\d)", _month_alone),
    rule(("the", "#", *ORDINAL_WORDS), rf"(?:the~)?(?P<d>{DAY})(?:~day)?~of~(?:(?P<which>{WHICH})|the)~month", _day_of_cycle),
    rule(("the", "#"), r"(?:the~)?(?P<d>\d{1,2}(?:st|nd|rd|th))", _bare_day),
    rule(("the",), rf"the~(?P<d>\d{{1,2}}|{WORD_ORDINAL})(?![\d:/.])", _bare_day),
    rule(("#",), r"(?P<a>\d{1,2}) ?/ ?(?P<b>\d{1,2})(?:/(?P<y>\d{4}|\d\d))?(?![\d/])", _figures),
    rule(("#",), r"(?P<a>\d{1,2})(?P<s>[.-])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)(?![\d.-])", _figures),
    rule(("#",), r"(?P<a>\d{1,2})-(?P<b>\d{1,2})-(?P<y>\d\d)(?![\d.-])", _figures),
    rule(("#",), r"(?P<a>\d{1,2})-(?P<b>\d{1,2})(?![\d.:/-])(?!\s?(?:am|pm|[ap]\.m|weeks|days))", _dashed),
    rule(("#",), r"(?P<m>1[0-2]|0?[1-9])/(?P<y>(?:19|20)\d\d)(?![\d/])", _month_of_year),
    rule(("#",), r"(?P<y>(?:19|20)\d\d)[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})(?!\d)", _iso),
    rule(("the", "#", *ORDINAL_WORDS), rf"(?:the~)?(?P<d>{DAY})(?![\d:/])(?<=\d|t|h|d)(?=[.,;)\n ]|$)", lambda m, t: _range_end(m, t)),
)  # fmt: skip

_AFTER_MONTH_DAY = re.compile(rf"{MONTH}\s+(?:the\s+)?{DAY}\s*(?:-|–|—|to|thru|through|until|till)\s*$")


def _range_end(match: re.Match[str], text: Text) -> Slots | None:
    """The second number of "July 13 - 15"."""
    if not _AFTER_MONTH_DAY.search(text.before(match.start())):
        return None
    return Slots(number=day_number(match.group("d")), weak=True)
