"""Do the days agree: a weekday with its date, "tomorrow" with both, and a date with the tense of its sentence?

Days are read from the letter as people write them, in English and Vietnamese. A date that could be read in two orders
("3/4") is wrong only where both readings are. Without a year the one nearest to `now` is meant.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.words import own_words, sentences
from sincerely.sources.folding import fold

WEEKDAYS = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "thu hai": 0, "thu ba": 1, "thu tu": 2, "thu nam": 3, "thu sau": 4, "thu bay": 5, "chu nhat": 6,
    **{f"{t}{n}": n - 2 for t in ("thu ", "t") for n in range(2, 8)}, "cn": 6,
}  # fmt: skip
MONTHS = {name: number for number, name in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}  # fmt: skip
RELATIVE = {
    "the day after tomorrow": 2, "day after tomorrow": 2, "tomorrow": 1, "today": 0, "tonight": 0,
    "ngay mai": 1, "sang mai": 1, "chieu mai": 1, "toi mai": 1, "ngay kia": 2, "ngay mot": 2, "hom nay": 0,
    "sang nay": 0, "chieu nay": 0, "toi nay": 0,
}  # fmt: skip
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_COUNTED = r"am|pm|a\.m|p\.m|hours?|[a-z]{3,}s"
"""What after "7 June 25" says that 25 is no year: an hour, or things that are counted."""
DAY = re.compile(
    rf"\b(?P<relative>{'|'.join(RELATIVE)})\b"
    r"|\b(?P<which>next |this |coming )?(?P<weekday>thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?|r)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\b(?P<after> (?:tuan )?(?:sau|toi|nay)\b(?! (?:ngay )?\d{1,2} gio))?"
    rf"|\b(?:the )?(?P<d1>{_DAY})(?:[-–](?={_MONTH})|(?: day)?(?: of)? )(?P<m1>{_MONTH})\b(?:(?:,? ?|[-–])(?P<y1>(?:19|20)\d\d|’?'?\d\d(?=[.,;)!?]*(?:\s|$)(?!\s*(?:{_COUNTED})\b)))\b)?"
    rf"|\b(?P<m2>{_MONTH}) (?:the )?(?P<d2>{_DAY})\b(?!:)(?:,? ?(?P<y2>(?:19|20)\d\d)\b)?"
    r"|\b(?:ngay )?(?P<d3>\d{1,2}) thang (?P<m3>\d{1,2})\b(?:,? ?(?:nam )?(?P<y3>(?:19|20)\d\d)\b)?"
    r"|\b(?P<y4>(?:19|20)\d\d)-(?P<m4>\d\d)-(?P<d4>\d\d)\b"
    r"|(?<![\d/.,-])(?P<d5>\d{1,2})(?P<mark>[/.-])(?P<m5>\d{1,2})(?:(?P=mark)(?P<y5>(?:19|20)?\d\d))?(?![\d/%]|[.,-]\d"
    rf"| (?:of )?{_MONTH}(?!\w))"
    r"|\b(?:the (?P<d6>\d{1,2}(?:st|nd|rd|th))|(?:ngay|mung|mong) (?P<d7>\d{1,2})(?![\d.,/-]*\d|%| thang))\b"
)
ORDINAL = re.compile(
    r"(?<!\w)(?:lần|người|bản|đợt|lô|bước|câu|phần|điều|trang|tầng|vòng|đứa|cái|chiếc|hạng|phiên bản|phương án)\s$",
    re.IGNORECASE,
)
"""What "thứ ba" counts where it stands right behind: "lần thứ ba" is the third time, no Tuesday."""
BEGINS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s?(?:[-–&]|to|and)\s?$")
ENDS = re.compile(r"\s?(?:[-–&]|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?\b(?![:/.,-]?\d|\s?[ap]\.?m| [a-z]{3,}s\b)")
"""The other end of days in one month: "5 to 7 December", "December 5-7"; in "December 5 and 40 boxes" there is none."""
VIETNAMESE = re.compile("[ăơưđạ-ỹĂƠƯĐẠ-Ỹ]")
"""Letters that show a text to be Vietnamese, where a day comes before its month."""
LUNAR = re.compile(r"[/\d]*,? (?:am lich|al\b|am\b)")
"""Behind a date of the lunar calendar, which this file leaves alone."""
BETWEEN = re.compile(r"[\s,(]*(?:(?:the|on|of|ngay|hom|tuc(?: la)?|i\.e\.)[\s,(]*)*(?:[-–:]\s)?")
"""What may stand between two namings of one day."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day named at `start:end`: the dates it may be (any year that fits), or a weekday, or both unknown."""

    start: int
    end: int
    dates: tuple[date, ...] = ()
    """Readings, likeliest first; empty where only a weekday is named."""
    weekday: int | None = None
    near: str = ""
    """Of a weekday: "next" or "this" where it says so."""
    is_calendar: bool = False
    """Named by day and month."""


@lru_cache(maxsize=32)
def days_in(text: str, now: datetime | None) -> tuple[Day, ...]:
    """Return the days that `text` names, in order. Without `now` only those that need none."""
    return tuple(_days(text, now))


def _days(text: str, now: datetime | None) -> Iterator[Day]:
    folded = fold(text)
    is_vietnamese = VIETNAMESE.search(text) is not None
    for match in DAY.finditer(folded):
        start, end = match.span()
        if match["relative"]:
            if now is not None:
                yield Day(start, end, (now.date() + timedelta(days=RELATIVE[match["relative"]]),))
        elif match["weekday"]:
            word = match["weekday"]
            is_counting = word[:4] == "thu " and ORDINAL.search(text, max(0, start - 14), start)
            if _is_weekday(word, text[start:end]) and not is_counting:
                near = (match["which"] or match["after"] or "").strip()
                yield Day(start, end, weekday=WEEKDAYS.get(word, WEEKDAYS.get(word[:3])), near=near)
        elif not _is_a_number(match, folded) and not LUNAR.match(folded, end):
            dates = tuple(_dates(match, now, day_first=is_vietnamese))
            begins = BEGINS.search(folded, max(0, start - 12), start) if match["m1"] else None
            if begins and (first := _beside(int(begins[1]), dates)):
                yield Day(begins.start(), begins.end(1), first, is_calendar=True)
            if dates:
                yield Day(start, end, dates, is_calendar=not (match["d6"] or match["d7"]))
            ends = ENDS.match(folded, end) if match["m2"] and not match["y2"] else None
            if ends and (last := _beside(int(ends[1]), dates)):
                yield Day(ends.start(1), ends.end(), last, is_calendar=True)


def _beside(day: int, dates: tuple[date, ...]) -> tuple[date, ...]:
    """Return the dates on another day of the same months: the other end of "5-7 December"."""
    return tuple(made for each in dates if (made := _date(each.year, each.month, day)) is not None)


def _is_weekday(word: str, written: str) -> bool:
    """Whether a short or folded word is a weekday as written: "sun", "wed" and "sat" are words too, "thư" no "thứ"."""
    if word.startswith("thu ") or word == "thu":
        return not re.match(r"thư|thụ|thú\b|thu |thử", written, re.IGNORECASE) or written.isascii()
    return len(word) > 3 or word[:1] == "t" or written[:1].isupper()


def _is_a_number(match: re.Match[str], folded: str) -> bool:
    """Whether "9-10", "24/7" or "1.5" is no date: only a slash makes one, unless a year or "ngày" stands with it."""
    if not match["d5"] or match["y5"]:
        return False
    is_named = folded[max(0, match.start() - 5) : match.start()] == "ngay " or match.group().startswith("ngay ")
    return (match["mark"] != "/" and not is_named) or match.group() == "24/7"


def _dates(match: re.Match[str], now: datetime | None, *, day_first: bool) -> Iterator[date]:
    found = next(((match[f"d{n}"], match[f"m{n}"], match[f"y{n}"]) for n in range(1, 6) if match[f"d{n}"]), None)
    if found is None:
        yield from _bare_day(int(re.sub(r"\D", "", match["d6"] or match["d7"])), now)
        return
    number = int(re.sub(r"\D", "", found[0]))
    month = MONTHS.get(found[1][:3]) or int(re.sub(r"\D", "", found[1]) or 0)
    orders = [(number, month)] + ([(month, number)] if match["d5"] and match["mark"] == "/" and not day_first else [])
    for day, month_of in dict.fromkeys(orders):
        yield from _in_year(day, month_of, found[2], now)


def _in_year(day: int, month: int, year: str | None, now: datetime | None) -> Iterator[date]:
    if year:
        short = re.sub(r"\D", "", year)
        years = [int(short) if len(short) == 4 else 2000 + int(short)]
    elif now is not None:
        years = [now.year - 1, now.year, now.year + 1]
    else:
        return
    found = [made for each in years if (made := _date(each, month, day)) is not None]
    if found:
        yield found[0] if now is None else min(found, key=lambda one: abs((one - now.date()).days))


def _bare_day(day: int, now: datetime | None) -> Iterator[date]:
    """Return what "the 12th" may be: of this month and its two neighbours, the next to come first."""
    if now is None:
        return
    months = [(now.year + (now.month - 1 + step) // 12, (now.month - 1 + step) % 12 + 1) for step in (0, 1, 2, -1)]
    found = [made for year, month in months if (made := _date(year, month, day)) is not None]
    yield from sorted(found, key=lambda one: (one < now.date(), abs((one - now.date()).days)))[:3]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def weekday_mismatch(letter: Candidate) -> Iterable[Concern]:
    """Two namings of one day that do not belong together: "Friday 26 November", "tomorrow, Monday"."""
    if letter.now is None:
        return
    text = own_words(letter.text)
    before: Day | None = None
    for day in days_in(text, letter.now):
        if before is not None and BETWEEN.fullmatch(fold(text[before.end : day.start])):
            wrong = _disagree(before, day, letter.now)
            if wrong is not None:
                quote = letter.text[before.start : day.end]
                # What "today" was when it was written, no clock tells.
                is_plain = before.weekday is not None or day.weekday is not None
                yield Concern(
                    "weekday_mismatch", is_plain, quote, {"date": wrong.isoformat(), "weekday": wrong.weekday()}
                )
        before = day


def _disagree(one: Day, other: Day, now: datetime | None) -> date | None:
    """Return the likeliest date where no reading of both agrees; None where one does or they can't be compared."""
    named, dated = (one, other) if one.weekday is not None else (other, one)
    if named.weekday is not None and dated.dates:
        fits = [each for each in dated.dates if each.weekday() == named.weekday]
        is_near = not named.near or dated.is_calendar or now is None
        if not is_near:
            fits = [each for each in fits if now is not None and 0 <= (each - now.date()).days <= 14]
        return None if fits else dated.dates[0]
    if one.dates and other.dates and not set(one.dates) & set(other.dates) and (one.is_calendar != other.is_calendar):
        return next(each for day in (one, other) if day.is_calendar for each in day.dates)
    return None


FUTURE = re.compile(
    r"\b(?:will|shall|i'll|we'll|you'll|it'll|they'll|going to|gonna|let's|can (?:we|you|i)|could (?:we|you|i)|would you|please|see you|"
    r"deadline|due (?:on|by)?|by|until|no later than|plan(?:ning)? to|looking forward|deliver(?:y|ed)? (?:on|by)|scheduled for|"
    r"expect(?:ed)?|intend|promise|se|sap|hen|vui long|truoc(?: ngay)?|cham nhat|muon nhat|han chot|han cuoi|du kien|nhe|nha|"
    r"duoc khong|xin phep|mong|hua)\b"
)
PAST = re.compile(
    r"\b(?:was|were|had|did|sent|wrote|received|got|met|spoke|talked|since|dated|last|ago|asked|said|promised|agreed|was due|"
    r"signed|been|started|paid|bought|da|hom|vua|ngay truoc|tu ngay|lan truoc|vua qua|hom truoc|theo (?:thu|mail|email))\b"
)
CLAUSE = re.compile(r"[,;:()]| and | but | that | which | va | nhung | ma | ma thoi ")
FRACTION = re.compile(r"\d{1,2}/\d{1,2}")
LED_IN = re.compile(r"\b(?:on|by|before|until|ngay|truoc|\w+day|thu \w+|chu nhat),?\s(?:ngay\s)?\(?$")
AHEAD = 150
"""Days back beyond which a date without a year is taken for next year's, where the sentence looks ahead."""


def past_date(letter: Candidate) -> Iterable[Concern]:
    """A sentence looks ahead to a date that is over."""
    if letter.now is None:
        return
    today = letter.now.date()
    text = own_words(letter.text)
    told = [day for day in days_in(text, letter.now) if day.is_calendar and max(day.dates) < today]
    if not told:
        return
    for sentence in sentences(text):
        for day in told:
            if sentence.start <= day.start < sentence.end and _looks_ahead(sentence.quote, day, sentence.start):
                quote = letter.text[day.start : day.end]
                has_year = re.search(r"(?:19|20)\d\d", quote) is not None
                if FRACTION.fullmatch(quote) and not LED_IN.search(fold(text[max(0, day.start - 24) : day.start])):
                    continue
                if has_year or (today - max(day.dates)).days <= AHEAD:
                    yield Concern("past_date", False, quote, {"date": max(day.dates).isoformat()})


def _looks_ahead(quote: str, day: Day, start: int) -> bool:
    """Whether the clause around a day speaks of what is to come, and of nothing that was."""
    folded = fold(quote)
    begin, end = day.start - start, day.end - start
    cuts = [match.end() for match in CLAUSE.finditer(folded) if match.end() <= begin]
    ends = [match.start() for match in CLAUSE.finditer(folded) if match.start() >= end]
    whole = folded[cuts[-1] if cuts else 0 : ends[0] if ends else len(folded)]
    before = folded[max(0, begin - 12) : begin]
    return (
        FUTURE.search(whole if FUTURE.search(whole) else folded) is not None
        and PAST.search(whole) is None
        and re.search(r"\b(?:of|dated|from|since|tu|hom|cua)\s+(?:ngay\s+)?(?:\w+,?\s+)?$", before) is None
    )
