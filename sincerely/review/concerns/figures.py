"""Figures in a letter besides its dates and sums: clock times, parts of months, quarters, percentages, counts of things.

Each has a value that does not hang on how it is written: "3pm", "15:00" and "3 giờ chiều" are one hour, "forty chairs"
and "40 chairs" one count. What the thread says of the same thing decides: "45 chairs" is not in a thread that speaks of
40 chairs, even where 45 stands there for something else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sincerely.sources.folding import fold

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
WORDS = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)},
    "dozen": 12, "hai": 2, "bon": 4, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10, "chuc": 10, "hundred": 100,
}  # fmt: skip
"""Numbers written out, folded. Vietnamese ones that are mostly other words without their marks are left out."""
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
_PARTS = {
    "early": "early", "beginning of": "early", "start of": "early", "dau": "early", "mid": "mid", "middle of": "mid", "giua": "mid",
    "late": "late", "end of": "late", "cuoi": "late",
}  # fmt: skip
_PART = r"(?:early|beginning of|start of|mid|middle of|late|end of)"
PART_OF_MONTH = re.compile(
    rf"\b(?P<part>{_PART})[\s-](?P<month>{_MONTH})\b|\b(?:in|by|until|till|since|before|after|for|next|last|this|of) (?P<bare>{_MONTH})(?![\w.]*[ -]?\d)(?!\w)"
    r"|\b(?:(?P<phan>dau|giua|cuoi) )?thang (?P<thang>1[0-2]|[1-9])(?![\w/])"
)
QUARTER = re.compile(r"\b(?:q|quy )(?P<quarter>[1-4])\b")
PERCENT = re.compile(r"(?<![\w.,])(?P<value>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|(?:percent|per cent|phan tram)\b)")
_HALF = r"half past (?P<half>\w+)|\b(?P<at>\d{1,2}) ruoi\b"
CLOCK = re.compile(
    rf"\b(?:{_HALF}|(?P<hour>\d{{1,2}})(?:[:h.](?P<minute>\d{{2}})|h)?\s?(?P<mark>am|pm|a\.m\.|p\.m\.|gio|o'? ?clock)?(?:\s(?P<when>sang|trua|chieu|toi))?"
    r"|(?P<named>noon|midday|midnight|giua trua|nua dem))(?!\w)"
)
SCALED = re.compile(r"(?<![\w.,$€£₫])(?P<value>\d{1,6}(?:[.,]\d{1,3})?)\s?(?P<scale>k|million|billion|mn|bn)\b")
_UNITS = r"[^\W\d_]{2,}"
COUNT = re.compile(
    rf"(?<![\w.,:/$€£-])(?P<value>\d{{1,3}}(?:[.,]\d{{3}})+|\d{{1,6}})(?: (?P<noun>{_UNITS})|(?P<tight>kg|km|cm|mm|ml|mw|gb|mb|g|l))\b"
)
WRITTEN = re.compile(rf"\b(?P<word>{'|'.join(WORDS)})(?: (?P<noun>{_UNITS}))?\b")
NOT_COUNTED = frozenset(
    "am pm gio phut thang ngay tuan nam and or to of the in on at by is are was as for from with million billion thousand trieu "
    "tram nghin ngan ty ti tr dong vnd usd eur gbp dollars dollar euro euros pounds cents percent per phan chieu sang toi trua ruoi st nd rd th mm mn bn cu do "
    "va hay den o la thi voi cho cua".split()
) | set(MONTHS) | {
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "sept"}  # fmt: skip
"""What stands behind a number and is no thing that is counted; days and hours have rules of their own."""
SPANS_OF_TIME = frozenset({"phut", "tuan", "nam", "ngay", "thang"})
MOST = 400
"""Figures looked at in one text."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at `start:end`: what it counts or names, folded, and its value."""

    start: int
    end: int
    kind: str
    value: tuple[object, ...]


@lru_cache(maxsize=16)
def figures_in(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text, at most MOST of each kind."""
    folded = fold(text).replace("’", "'")
    found: list[Figure] = []
    for reader in (_clocks, _months, _percents, _scaled, _counts):
        for number, figure in enumerate(reader(folded)):
            if number >= MOST:
                break
            found.append(figure)
    return tuple(found)


def _clocks(folded: str) -> Iterator[Figure]:
    for match in CLOCK.finditer(folded):
        if match["named"]:
            yield Figure(*match.span(), "clock", (24 if match["named"] in ("midnight", "nua dem") else 12, 0))
        elif match["half"] or match["at"]:
            hour = WORDS.get(match["half"] or "", int(match["at"] or 0))
            if 0 < hour <= 24:
                yield Figure(*match.span(), "clock", (hour % 12, 30))
        elif (match["minute"] and "." not in match.group()) or match["mark"] or match["when"] or "h" in match.group():
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            if hour == 12 and not minute and (match["mark"] or "")[:1] in ("a", "p") and match["mark"]:
                yield Figure(*match.span(), "clock", (24 if match["mark"][0] == "a" else 12, 0))
            elif hour < 25:
                yield Figure(*match.span(), "clock", (hour % 12, minute))


def _months(folded: str) -> Iterator[Figure]:
    for match in PART_OF_MONTH.finditer(folded):
        name = match["month"] or match["bare"]
        month = MONTHS.index(name[:3]) + 1 if name else int(match["thang"])
        part = _PARTS.get(match["part"] or match["phan"] or "", "")
        # "by May" keeps its lead out: the month alone is the figure.
        start = match.start("bare") if match["bare"] else match.start()
        yield Figure(start, match.end(), "month", (part, month))
    for match in QUARTER.finditer(folded):
        yield Figure(*match.span(), "quarter", (int(match["quarter"]),))


def _percents(folded: str) -> Iterator[Figure]:
    for match in PERCENT.finditer(folded):
        yield Figure(*match.span(), "percent", (float(match["value"].replace(",", ".")),))


def _scaled(folded: str) -> Iterator[Figure]:
    for match in SCALED.finditer(folded):
        yield Figure(*match.span(), "scaled", (match["value"].replace(",", "."), match["scale"]))


def _counts(folded: str) -> Iterator[Figure]:
    for match in COUNT.finditer(folded):
        noun = match["noun"] or match["tight"]
        value = int(re.sub(r"\D", "", match["value"]))
        if value > 1 and (noun not in NOT_COUNTED or (noun in SPANS_OF_TIME and _is_span(folded, match))):
            yield Figure(*match.span(), "count", (_one(noun), value))
    for match in WRITTEN.finditer(folded):
        if match["noun"] and match["noun"] not in NOT_COUNTED:
            yield Figure(*match.span(), "written", (_one(match["noun"]), WORDS[match["word"]]))


def _is_span(folded: str, match: re.Match[str]) -> bool:
    """Whether "30 ngày" is a span of time: no day of a month ("ngày 30 tháng 4") and no count of a calendar stands before."""
    return re.search(r"\b(?:ngay|thu|mung|mong|luc|gio)\s$", folded[max(0, match.start() - 6) : match.start()]) is None


def _one(noun: str) -> str:
    """Return a noun in the singular, roughly: "boxes", "box" and "chairs", "chair" meet."""
    return re.sub(r"(?:(?<=[sxzh])es|(?<=[^s])s)$", "", noun)
