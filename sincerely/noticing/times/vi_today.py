"""A part of today that a Vietnamese deed or favour names by itself: "chiều em gửi", "cuối ngày em báo".

Such words name no time by themselves, so `find_times` leaves them out; of a promise or an ask they say: today.
"""

import re
from datetime import datetime, timedelta

from sincerely.noticing.records import TimeExpression

_PERSON = r"(?:em|anh|chị|chi|mình|minh|tôi|tui|con|cháu|chau|cô|co|chú|chu|bác|bac|tớ|tao|bên|ben|shop|thầy|e|a|c)"
_TODAY = re.compile(
    rf"(?:^|[,;:] ?)(?:(?:dạ|da|vâng|vang|ok|ừ|thôi|thoi|vậy|vay|thế|the|chắc|chac|để|de|tầm|tam|khoảng|khoang) )*"
    rf"(?:(?P<day>sáng|trưa|chiều|tối|khuya|trua|chieu)(?= (?!(?:nay|mai|mốt|mot|kia|qua|hôm|hom|thứ|thu|t\d|chủ|chu nhat|ngày|ngay|\d|mùng|mung)\b))|(?P<bare>sang|toi|khuya)(?= {_PERSON} ))"
    r"|\b(?P<end>(?:cuối|cuoi) (?:ngày|ngay|giờ|gio|buổi|buoi|ca)|(?:trước|truoc) (?:giờ tan làm|gio tan lam|khi tan làm|khi tan lam)|tan (?:làm|ca|lam))\b(?! (?:thứ|thu|mai|mốt|mot|hôm|hom|ngày|ngay|t\d|chủ|\d))"
)
_ENDS = {"sáng": 12, "sang": 12, "trưa": 14, "trua": 14, "chiều": 19, "chieu": 19, "tối": 24, "toi": 24, "khuya": 24}


def part_of_today(quote: str, at: int, now: datetime) -> TimeExpression | None:
    """Return today as named in `quote`, which begins at `at`; None where no part of it is named or that part is over.

    >>> part_of_today("Chiều em gửi chị", 0, datetime(2026, 3, 4, 10)).start
    datetime.datetime(2026, 3, 4, 0, 0)
    """
    match = _TODAY.search(quote.lower())
    if match is None:
        return None
    word = match["day"] or match["bare"] or match["end"]
    start = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if now >= start + timedelta(hours=_ENDS.get(word, 24)):
        return None
    begin = match.start() + match[0].rindex(word)
    return TimeExpression(quote[begin : begin + len(word)], at + begin, start, start + timedelta(days=1), "day")
