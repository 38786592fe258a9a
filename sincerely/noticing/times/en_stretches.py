"""English stretches: weeks, months, quarters, years, their edges, weekends, and distances from now."""

import re

from sincerely.noticing.times.en_words import (
    AMOUNT,
    CYCLE,
    NUMBER_WORDS,
    ORDINAL,
    ORDINAL_WORDS,
    THIS,
    UNIT,
    WHICH,
    WHICH_WORDS,
    always,
    day_number,
    rule,
    unit_of,
    value,
)  # fmt: skip
from sincerely.noticing.times.grammar import Rule, Text
from sincerely.noticing.times.slots import Edge, Slots, Unit


def _this(match: re.Match[str]) -> int:
    return THIS[re.sub(r"\s+", " ", match.group("which"))]


OWNED = re.compile(r"\b(?:his|her|their|my|our|your|its)\s+$")
"""Before "last night" or "last week" these words mean a final one."""


def _cycle(match: re.Match[str], text: Text) -> Slots | None:
    """ "Next week"; "the last week of June" and "the past year has been…" are not for this rule."""
    unit = unit_of(match.group("unit"))
    if match.group("which") == "last" and OWNED.search(text.before(match.start())):
        return None
    if re.match(r"\s+(?:of|in)\s+\w", text.after(match.end())) and match.group("which").endswith("last"):
        return None
    return Slots(cycle=(unit, _this(match)))


def _after_next(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(cycle=(unit_of(match.group("unit")), 2))


def _before_last(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(cycle=(unit_of(match.group("unit")), -2))


def _week_of(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(week_of=True, weak=True)


def _quarter(match: re.Match[str], text: Text) -> Slots | None:
    said = match.group("q")
    n = int(said) if said.isdigit() else day_number(said)
    year = match.groupdict().get("y")
    return Slots(quarter=n, year=int(year) if year else None) if 1 <= n <= 4 else None


def _year(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(year=int(match.group("y")))


_EDGES: dict[str, Edge] = {"beginning": "start", "start": "start", "early": "start", "middle": "mid", "mid": "mid",
                           "mid-": "mid", "end": "end", "late": "end", "firsthalf": "first_half", "secondhalf": "second_half",
                           "latterhalf": "second_half", "lasthalf": "second_half"}  # fmt: skip


def _edge(match: re.Match[str], text: Text) -> Slots | None:
    """ "End of next week", "the beginning of the month"."""
    which = match.groupdict().get("which")
    which = re.sub(r"\s+", " ", which) if which else None
    n = THIS.get(which, 0) if which else 0
    unit = unit_of(match.group("unit"))
    edge = _EDGES[re.sub(r"\s", "", match.group("edge"))]
    return Slots(edge=edge, cycle=(unit, n), doubt=n == 0 and edge == "start" and unit == "month" and which is None)


def _unit_end(match: re.Match[str], text: Text) -> Slots | None:
    """ "By month end", "at year-end", "by week's end"; the "year-end report" is none."""
    asked = re.search(r"\b(?:by|at|before|until|till|after|around)(?: the)?\s+$", text.before(match.start()))
    return _edge(match, text) if asked and _NO_NOUN.match(text.after(match.end())) else None


_NO_NOUN = re.compile(r"\s*(?:[.,;:!?)\n]|$|(?:and|or|if|so|but|at|for|with|please|to|is|as|when|because|i|we|you)\b)")


def _edge_word(match: re.Match[str], text: Text) -> Slots | None:
    """ "Early", "end of", "mid-" before a month or year that follows as its own piece."""
    return Slots(edge=_EDGES[re.sub(r"\s*(?:of|in)$|\s", "", match.group("edge"))], weak=True)


def _edge_code(match: re.Match[str], text: Text) -> Slots | None:
    """EOM, EOY, EOW, EOQ, BOM."""
    unit: dict[str, Unit] = {"m": "month", "y": "year", "w": "week", "q": "quarter"}
    code = match.group("code")
    return Slots(edge="start" if code[0] == "b" else "end", cycle=(unit[code[2]], 0))


def _weekend(match: re.Match[str], text: Text) -> Slots | None:
    which = match.groupdict().get("which")
    if re.search(r"\b(?:an?|every|per|each|long|whole|lovely|great|nice|good)\s+$", text.before(match.start())):
        return None
    if which is None:
        return Slots(weekend=True)
    which = re.sub(r"\s+", " ", which)
    if which in ("this", "this coming", "coming", "the coming", "upcoming", "the upcoming"):
        return Slots(weekend=True, shift=0)
    return Slots(weekend=True, shift=THIS[which])


def _delta(match: re.Match[str], sign: int) -> Slots | None:
    amount = _amount(match)
    if amount is None:
        return None
    n, unit, vague = amount
    return Slots(delta=(sign * n, unit), doubt=vague)


def _amount(match: re.Match[str]) -> tuple[float, Unit, bool] | None:
    groups = match.groupdict()
    unit = unit_of(groups["unit"].strip())
    if groups.get("fraction"):
        return _FRACTIONS[re.sub(r"\s+", " ", groups["fraction"])], unit, False
    n, vague = value(groups["n"])
    if groups.get("half") or groups.get("half_more"):
        n += 0.5
    if groups.get("minutes"):
        n = n * 60 + int(groups["minutes"])
        return (n, "minute", vague) if unit == "hour" and n == int(n) else None
    if unit == "day" and groups["unit"].startswith("night"):
        return None
    if groups["unit"].startswith("fortnight"):
        n *= 2
    return n, unit, vague


_FRACTIONS = {"half a": 0.5, "half an": 0.5, "half": 0.5, "a half": 0.5, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75,
              "a quarter of an": 0.25, "a quarter of a": 0.25, "quarter of an": 0.25, "a quarter": 0.25, "three quarters of an": 0.75,
              "three-quarters of an": 0.75}  # fmt: skip


def _ahead(match: re.Match[str], text: Text) -> Slots | None:
    """ "In two hours", "two weeks from now"; "in a second" and "in 2 days' time" too."""
    if "right" in match.group() and (amount := _amount(match)) and amount[1] == "day":
        return Slots(delta=(amount[0] * 24, "hour"))
    if match.group().endswith("today") and (amount := _amount(match)) and amount[1] == "year":
        return Slots(delta=(amount[0] * 12, "month"), doubt=amount[2])
    return _delta(match, 1)


def _this_time(match: re.Match[str], text: Text) -> Slots | None:
    """ "This time next week", "this time tomorrow"."""
    if match.group("which") is None:
        return Slots(delta=(1, "day"))
    n, unit = THIS[match.group("which")], unit_of(match.group("cycle"))
    return Slots(delta=(n * 12, "month") if unit == "year" else (n, unit))


def _in(match: re.Match[str], text: Text) -> Slots | None:
    """ "In 2 years" is a distance unless a past participle or a count shows a length ("in 2 years of work")."""
    if re.match(r"\s+(?:of\b|or\s+(?:less|so)\s+of)", text.after(match.end())) or (
        re.match(r"(?:in)\s+(?:a|one)\s+(?:day|week|month|year)\b", match.group())
        and re.match(r"\s+(?:when|where|we|they|he|she|of|i)\b", text.after(match.end()))
    ):
        return None
    if match.group("unit").startswith("quarter") and not match.group("n")[0].isdigit():
        return None
    return _delta(match, 1)


def _ago(match: re.Match[str], text: Text) -> Slots | None:
    return _delta(match, -1)


def _within(match: re.Match[str], text: Text) -> Slots | None:
    amount = _amount(match)
    if amount is None or amount[0] != int(amount[0]) or amount[2]:
        return None
    return Slots(within=(int(amount[0]), amount[1]))


def _workdays(match: re.Match[str], text: Text) -> Slots | None:
    n, vague = value(match.group("n"))
    return Slots(workdays=int(n)) if not vague and n == int(n) and 0 < n <= MOST_WORKDAYS else None


def _lasting(match: re.Match[str], text: Text) -> Slots | None:
    """ "For 30 minutes" beside a clock time or day."""
    amount = _amount(match)
    if amount is None or amount[0] != int(amount[0]) or amount[2]:
        return None
    return Slots(lasting=(int(amount[0]), amount[1]), weak=True, doubt=amount[1] not in ("minute", "hour"))


def _after_so_long(match: re.Match[str], text: Text) -> Slots | None:
    """ "After 5 days": from then on; not "after 5 days of rain"."""
    if not re.search(r"\bafter\s+$", text.before(match.start())) or not re.match(
        r"\s*(?:[.,;!?)\n]|$)", text.after(match.end())
    ):
        return None
    return _delta(match, 1)


def _from_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "A week from" Tuesday, "the day after" Christmas, "two days before" Friday."""
    amount = _amount(match) if match.groupdict().get("n") else (1, unit_of(match.group("unit")), False)
    if amount is None or amount[0] != int(amount[0]):
        return None
    n = int(amount[0]) * (-1 if match.group("way") in ("before", "prior to") else 1)
    whole_week = amount[1] == "week" and not match.groupdict().get("n")
    return Slots(offset=(n, amount[1]), weak=True, doubt=amount[2] or whole_week or amount[1] not in ("day", "week"))


def _weekend_after_next(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(weekend=True, cycle=("week", 2), doubt=True)


def _minutes_mark(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(delta=(int(match.group("n")), "minute"))


def _window(match: re.Match[str], text: Text) -> Slots | None:
    """ "The next 3 days", "last two months"; with "upcoming" people differ over the point and the stretch."""
    n, vague = value(match.group("n"))
    which = re.sub(r"\s+", " ", match.group("which"))
    if n != int(n) or n < 1:
        return None
    return Slots(
        window=(int(n), unit_of(match.group("unit")), -1 if THIS[which] < 0 else 1), doubt=vague or "coming" in which
    )


_SEASONS = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}


def _season(match: re.Match[str], text: Text) -> Slots | None:
    which = match.groupdict().get("which")
    year = match.groupdict().get("y")
    if which is None and year is None:
        return _coming_season(match, text)
    shift = THIS[re.sub(r"\s+", " ", which)] if which else None
    return Slots(
        season=_SEASONS[match.group("season")], shift=shift, year=int(year) if year else None, doubt=shift == 1
    )


_WILL = re.compile(
    r"(?:\b(?:will|shall|going to|plan(?:ning)? (?:to|on)|expect(?:ed)? to|hop(?:e|ing) to)\b|'ll\b)[^.!?\n]*$"
)


def _coming_season(match: re.Match[str], text: Text) -> Slots | None:
    """ "We will move in the fall": the one to come; without a word for the future it is asked."""
    before = text.before(match.start())
    if not re.search(r"\bin the\s+$", before) or re.match(r"\s+of\b", text.after(match.end())):
        return None
    return Slots(season=_SEASONS[match.group("season")], doubt=not _WILL.search(before))


def _now(match: re.Match[str], text: Text) -> Slots | None:
    if re.search(r"\b(?:until|till|by|from|up to|as of|just|for|than|even)\s+$", text.before(match.start())):
        return None
    if re.search(r"\bany (?:day|minute|moment|second|time)\s+$", text.before(match.start())):
        return None
    if match.group() == "now" and re.match(
        r"\s+(?:that|and then|on\b|a\b|an\b|we|i\b|have|has)", text.after(match.end())
    ):
        return None
    if (
        match.group() == "now"
        and len(text.lower.strip()) > 4
        and not re.match(r"\s*(?:[.!?]|$)", text.after(match.end()))
    ):
        return None
    return Slots(present=True)


_IN = r"(?:in|within)"
_THE = r"(?:the~)?"
_EDGE_OF = r"(?P<edge>beginning|start|middle|end|(?:first|second|latter|last)~half)"
_EDGE_STARTS = ("the", "end", "beginning", "start", "middle", "first", "second", "latter", "last")
MOST_WORKDAYS = 60
"""More working days than this nobody counts."""
_N_UNIT = rf"(?P<n>{AMOUNT})(?:~more)?(?:~and~(?P<half>an?~half))?[ -]?(?:~)?(?P<unit>{UNIT})"
_AND_MORE = r"(?:~and~(?P<half_more>a~half)|~(?:and~)?(?P<minutes>\d{1,2})~?min(?:ute)?s?)?"
_FRACTION_UNIT = r"(?P<fraction>half an?|a half|half|1/2|1/4|3/4|a quarter of an?|quarter of an|three[ -]quarters of an|a quarter)(?:~)?(?P<unit>hours?|hrs?|h|days?|years?|minutes?)(?!\w)"
_FRACTION_STARTS = ("half", "a", "three", "quarter", "#")
STRETCH_RULES: tuple[Rule, ...] = (
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~(?P<unit>{CYCLE})(?:'s)?(?!~(?:end|to~date)\b|-)", _cycle),
    rule(("the", "week", "month", "year"), r"(?:the~)?(?P<unit>week|month|year)~before~last", _before_last),
    rule(("midweek", "mid"), r"mid-?~?week(?!-)", always(Slots(edge="mid", cycle=("week", 0), doubt=True))),
    rule(("around",), rf"around~(?P<which>{WHICH})~(?P<unit>{CYCLE})", _cycle),
    rule(("the", "week", "month", "year", "quarter"), rf"{_THE}(?P<unit>{CYCLE})~after~next", _after_next),
    rule(("the", "week", "end"), r"(?:(?:the~)?end~of~)?(?:the~)?week~(?:of|commencing|beginning|starting)(?:~the)?(?=~)", _week_of),
    rule(("q",), r"q(?P<q>[1-4])(?!\w)(?:~?(?:of~)?'?(?P<y>20\d\d|\d\d(?=[\s.,;)]|$)))?", _quarter),
    rule(("#",), r"(?P<y>20\d\d|\d\d)[ -]?q(?P<q>[1-4])(?!\w)", _quarter),
    rule(("the", "#", *ORDINAL_WORDS), rf"{_THE}(?P<q>{ORDINAL})~(?:quarter|qtr)(?!~of~the~(?:game|match|season))(?:~(?:of~)?(?P<y>20\d\d))?", _quarter),
    rule(("in", "during", "by", "since", "of", "until", "through", "the"),
         r"(?:in|during|(?:the~)?year)~(?P<y>(?:19|20)\d\d)(?![\w:/-]|[.,]\d)(?!~(?:bc|people|\w+s\b))", _year),
    rule(("#",), r"(?P<y>(?:19|20)\d\d)(?![\w:/-]|[.,]\d)", lambda m, t: _year_piece(m, t)),
    rule(_EDGE_STARTS,
         rf"{_THE}{_EDGE_OF}~of~(?:(?P<which>{WHICH}|around~next|the)~)?(?P<unit>{CYCLE})", lambda m, t: _edge_around(m, t)),
    rule(_EDGE_STARTS, rf"{_THE}(?P<edge>(?:beginning|start|middle|end|(?:first|second|latter|last)~half)~of)(?=~)", _edge_word),
    rule(("the", "month", "quarter", "year", "week"), rf"{_THE}(?P<unit>month|quarter|year|week(?='))(?:'?s)?[ -](?P<edge>end)", _unit_end),
    rule(("early", "late", "mid"), r"(?P<edge>early|late|mid-?)(?:~in)?(?=~|-)(?:-)?", _edge_word),
    rule(("early", "late", "mid"), rf"(?P<edge>early|late|mid)(?:~|-)(?P<which>{WHICH})~(?P<unit>{CYCLE})", _edge),
    rule(("eom", "eoy", "eow", "eoq", "bom", "the", "boy"), r"(?:the~)?(?P<code>eom|eoy|eow|eoq|bom)", _edge_code),
    rule(("weekend", "wkend", "the", "week"), r"(?:the~)?(?:weekend|wkend|week-end)(?!s)", _weekend),
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~(?:weekend|wkend|week~end|week-end)", _weekend),
    rule(("in",), rf"in~(?:about~|around~|approximately~)?{_N_UNIT}{_AND_MORE}(?:'?~time)?", _in),
    rule(("in",), rf"in~(?:about~|around~)?{_FRACTION_UNIT}", _ahead),
    rule(("in",), r"in~(?P<n>\d{1,3}) ?(?P<unit>h|min|m)(?![\w/])", _ahead),
    rule(("in",), r"in~(?P<n>\d{1,2})'(?=\s|$|[.,])", _minutes_mark),
    rule(("#", "a", "an", "couple", "few", *NUMBER_WORDS),
         rf"{_N_UNIT}~(?P<way>from|after|before|prior to)(?=~(?!now\b|right\b|today\b\s+on\b))", _from_day),
    rule(("the", "day", "week"), r"(?:the~)?(?P<unit>day|week)~(?P<way>after|before)(?=~(?!tomorrow|yesterday|next\b|last\b))", _from_day),
    rule(("the", "weekend"), r"(?:the~)?weekend~after~next", _weekend_after_next),
    rule(("for",), rf"for~(?:about~)?{_N_UNIT}(?!~(?:past|to|of|after)\b)", _lasting),
    rule(("#", "a", *NUMBER_WORDS), rf"{_N_UNIT}", _after_so_long),
    rule(("within",), rf"within~(?:the~next~)?{_N_UNIT}", _within),
    rule(("in", "over", "during"), rf"(?:in|over|during)~the~next~{_N_UNIT}", _within),
    rule(("within",), r"within~the~(?:next~)?hour", always(Slots(within=(1, "hour")))),
    rule(("this",), r"this~time~(?:(?P<which>next|last)~(?P<cycle>week|month|year)|tomorrow)", _this_time),
    rule(("within", "in"), rf"(?:with)?in~(?:the~next~)?(?P<n>{AMOUNT})~(?:working|business|bank)~days?(?:'~time)?", _workdays),
    rule(("#", "a", "an", "couple", "few", "several", *NUMBER_WORDS), rf"{_N_UNIT}{_AND_MORE}~(?:from~(?:right~)?(?:now|today)|hence)", _ahead),
    rule(_FRACTION_STARTS, rf"{_FRACTION_UNIT}~(?:from~now|hence)", _ahead),
    rule(("#", "a", "an", "couple", "few", "several", *NUMBER_WORDS), rf"{_N_UNIT}{_AND_MORE}~ago", _ago),
    rule(_FRACTION_STARTS, rf"{_FRACTION_UNIT}~ago", _ago),
    rule(WHICH_WORDS, rf"(?P<which>{WHICH})~(?P<n>{AMOUNT}|couple~of)~(?P<unit>{UNIT})", _window),
    rule(("#", *NUMBER_WORDS), rf"(?P<n>{AMOUNT})~(?P<which>upcoming|coming)~(?P<unit>{UNIT})", _window),
    rule((*WHICH_WORDS, "spring", "summer", "autumn", "fall", "winter"),
         rf"(?:(?P<which>{WHICH})~)?(?P<season>spring|summer|autumn|fall|winter)(?:~(?:of~)?(?P<y>20\d\d))?", _season),
    rule(("in", "early"), r"(?:early~)?in~the~new~year(?!'|s\b|~(?:eve|day)\b)", always(Slots(edge="start", cycle=("year", 1), doubt=True))),
    rule(("now", "right", "at", "immediately"), r"(?:right~now|at~the~moment|now)", _now),
)  # fmt: skip


def _edge_around(match: re.Match[str], text: Text) -> Slots | None:
    which = match.group("which")
    if which and re.match(r"around\s", which):
        return Slots(edge=_EDGES[re.sub(r"\s", "", match.group("edge"))], cycle=(unit_of(match.group("unit")), 1))
    return _edge(match, text)


def _year_piece(match: re.Match[str], text: Text) -> Slots | None:
    """A year by itself says something only after a word such as "by" or with a month, feast or edge before it."""
    before = text.before(match.start())
    if re.search(r"\b(?:through|until|till|since|by|before|after|end of|of|in|early|late|mid)[ -]$", before):
        return Slots(
            year=int(match.group("y")), weak=None if not re.search(r"\bof[ -]$", before) or "end of" in before else True
        )
    return Slots(year=int(match.group("y")), weak=True)
