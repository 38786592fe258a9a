"""Days counted from the demo's today, and the words for them in a letter's language.

A token such as `{-4 weekday}` or `{+53@sat weekday date}` names a day; after the sign comes how many days
from today, then optionally `@work` or `@mon` … `@sun` (the first such day on or after it), then the words wanted.
`+3@office` is the third office day after today, so that three offers never fall on one day.
`@tet-8` is eight days before the latest lunar new year, `@10-20` the latest 20 October; both lie in the past.
"""

import re
from datetime import date, timedelta

RECENT_DAYS = 14
"""Up to so many days ago mail may fall on a weekend; older office mail is moved to the Friday before."""

_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_VI_DAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_EN_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ANCHORS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_TOKEN = re.compile(r"\{([+-]?[\w@+-]+)((?:\s+\w+)+)\s*\}")
_DAY = re.compile(r"([+-]?\d+)(?:@(\w+))?$|@tet([+-]\d+)$|@(\d\d)-(\d\d)$")
TET = (
    *(date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26)),
    *(date(2029, 2, 13), date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11), date(2033, 1, 31)),
)
"""First days of the lunar year: the new moons at UTC+7."""
_ANY_BRACE = re.compile(r"\{[^{}\n]*\}")


def office_day(day: date, today: date) -> date:
    """The day itself, or the Friday before it when it is a weekend more than RECENT_DAYS before today."""
    if (today - day).days > RECENT_DAYS and day.weekday() >= 5:
        return day - timedelta(days=day.weekday() - 4)
    return day


def _anchored(day: date, anchor: str) -> date:
    if anchor == "work":
        return day + timedelta(days=(7 - day.weekday()) if day.weekday() >= 5 else 0)
    if anchor not in _ANCHORS:
        raise ValueError(f"'@{anchor}' is not a day; write @work or @mon to @sun")
    return day + timedelta(days=(_ANCHORS[anchor] - day.weekday()) % 7)


def _after_office_days(day: date, count: int) -> date:
    for _ in range(count):
        day = _anchored(day + timedelta(days=1), "work")
    return day


def _latest(days: list[date], today: date) -> date:
    return max((day for day in days if day <= today), default=today)


def resolve_day(text: str, today: date) -> date:
    """The date that `-4`, `+53@sat`, `@tet-8` or `@10-20` names; ValueError when it names none."""
    match = _DAY.match(text)
    if not match:
        raise ValueError(f"'{text}' is not a day such as -4, +53@sat, @tet-8 or @10-20")
    count, anchor, tet, month, of_month = match.groups()
    if tet:
        return _latest([first + timedelta(days=int(tet)) for first in TET], today)
    if month:
        return _latest([date(today.year - back, int(month), int(of_month)) for back in (0, 1)], today)
    if anchor == "office":
        return _after_office_days(today, int(count))
    day = today + timedelta(days=int(count))
    return _anchored(day, anchor) if anchor else office_day(day, today)


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _english(word: str, day: date) -> str | None:
    return {
        "weekday": _EN_DAYS[day.weekday()],
        "date": f"{day.day} {_EN_MONTHS[day.month - 1]}",
        "long": f"{day.day} {_EN_MONTHS[day.month - 1]} {day.year}",
        "month": _EN_MONTHS[day.month - 1],
        "day": _ordinal(day.day),
    }.get(word)


def _vietnamese(word: str, day: date) -> str | None:
    return {
        "weekday": _VI_DAYS[day.weekday()],
        "date": f"{day.day}/{day.month}",
        "long": f"{day.day}/{day.month}/{day.year}",
        "month": f"tháng {day.month}",
        "day": str(day.day),
    }.get(word)


def _plain(word: str, day: date) -> str | None:
    return {"short": f"{day.day}/{day.month}", "year": str(day.year), "iso": day.isoformat()}.get(word)


def _say(words: list[str], day: date, language: str) -> str:
    forced = [word for word in words if word in ("en", "vi")]
    speak = _vietnamese if (forced[-1] if forced else language) == "vi" else _english
    said = []
    for word in words:
        if word in ("en", "vi"):
            continue
        text = speak(word, day) or _plain(word, day)
        if text is None:
            raise ValueError(f"'{word}' is not a way to say a day")
        said.append(text)
    return " ".join(said)


def fill_tokens(text: str, today: date, language: str) -> str:
    """The text with every day token put into words; ValueError names a token that cannot be read."""

    def fill(match: re.Match[str]) -> str:
        day, words = match.groups()
        return _say(words.split(), resolve_day(day, today), language)

    filled = _TOKEN.sub(fill, text)
    left = _ANY_BRACE.search(filled)
    if left:
        raise ValueError(f"'{left.group()}' is not a day token such as {{-4 weekday}}")
    return filled
