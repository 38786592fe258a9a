"""Vietnamese days: today and tomorrow, weekdays, dates by sun and moon, feasts."""

import re

from sincerely.noticing.times.grammar import Text
from sincerely.noticing.times.slots import Slots
from sincerely.noticing.times.vi_numbers import NUMBER, NUMBER_WORDS, ONES, fold, number
from sincerely.noticing.times.vi_rules import ViRule, capital_inside, is_bare, near

# Today, tomorrow, yesterday ------------------------------------------------------------------------------------------

_REL = {
    "hom nay": 0, "bua nay": 0, "nay": 0, "hom qua": -1, "bua qua": -1, "qua": -1, "mai": 1, "mot": 2, "kia": 2,
    "ngay kia": 2, "ngay mot": 2, "bua mot": 2,
}  # fmt: skip


def _relative(match: re.Match[str], text: Text) -> Slots | None:
    said = fold(re.sub(r"\s+", " ", match.group()))
    if re.search(r"\bkìa\b", match.group()):
        return Slots(day_rel=3 if said.startswith("ngay") else -3)
    said = re.sub(r"^ngay (?=hom|bua|mai)", "", said)
    return Slots(day_rel={"hom kia": -2, "bua kia": -2, **_REL}[said])


_PEOPLE = near(
    r"(?<!\w)(?:chị|anh|em|cô|bạn|bé|bà|chú|bác|thầy|cháu|con|cậu|mợ|dì|thím|ông|sếp|ms|mr|mrs|miss|thị|hoa|cây|cành|"
    r"ngọc|tên|tuyết|thanh|quỳnh|hoàng|xuân|phương|thu|nhà|gửi|dear|hi|hello|chào|gặp|của|với|và|cho|từ|nhờ|hỏi)\s+$"
)
_BARE_PEOPLE = ("chi", "co", "ba", "di", "bac", "chu", "ong", "thay", "thim")
"""Typed bare before "mai" the name and the day look alike: "chi mai gui"."""
_PRONOUN_AFTER = near(
    r"\s+(?:em|anh|chị|mình|tôi|tui|con|cháu|bác|cô|chú|họ|cả|bên|công ty|sếp|team|lớp|mẹ|bố|ba|vợ|chồng|phòng|nhà|"
    r"là|có|lúc|khi|sẽ|phải|được|nghỉ|họp|đi|về|gửi|gặp|giao|ship|nộp|trả|học|thi|làm|check|demo|gọi|xong|rồi|nhé|nha|"
    r"nhớ|thì|mới|vẫn|hàng|khách|xe|trời|lễ|tết|deadline|qua|tới|đến|ra|vào|lên|xuống|cafe|cf|ăn|cần|hết|kịp)(?!\w)"
)
_FLOWER = near(r"(?<!\w)(?:hoa|cây|cành|nhành|chậu|cội)\s+$")
_NOT_TOMORROW = near(r"\s+(?:sau|táng|mối|mốt|này|một|vàng|phục|hậu|ơi|à|đi\s+ơi)(?!\w)|-")

_CLOCK_AFTER = near(
    r"\s+(?:trước\s+|sau\s+|từ\s+)?(?:lúc\s+|khoảng\s+|tầm\s+|cỡ\s+|chừng\s+)?\d{1,2}\s?(?:h|g|giờ|:\d\d)(?!\w*[a-z]{2})"
)


def _tomorrow(match: re.Match[str], text: Text) -> Slots | None:
    """Bare "mai": tomorrow unless it is a name or part of another word."""
    after, before = text.after(match.end()), text.before(match.start())
    if _FLOWER.search(before) or _NOT_TOMORROW.match(after) or capital_inside(match, text):
        return None
    if text.raw[match.start()].isupper():
        if text.raw[match.end() : match.end() + 2].strip()[:1].isupper():
            return None
        return Slots(day_rel=1) if _CLOCK_AFTER.match(after) or _PRONOUN_AFTER.match(after) else None
    named = _PEOPLE.search(before)
    if named and not _PRONOUN_AFTER.match(after) and not re.match(r"\s*[,.!?]|\s*$", after):
        return None
    return Slots(day_rel=1, doubt=named is not None and named.group().strip() in _BARE_PEOPLE)


def _after_tomorrow(match: re.Match[str], text: Text) -> Slots | None:
    if near(r"(?<!\w)mai\s+$").search(text.before(match.start())):
        return None
    if is_bare(match) or capital_inside(match, text):
        return None
    after = text.after(match.end())
    return Slots(day_rel=2) if _PRONOUN_AFTER.match(after) or _CLOCK_AFTER.match(after) else None


# Weekdays ------------------------------------------------------------------------------------------------------------

_WEEKDAYS = {
    "hai": 0, "2": 0, "ba": 1, "3": 1, "tu": 2, "bon": 2, "4": 2, "nam": 3, "5": 3, "sau": 4, "6": 4,
    "bay": 5, "7": 5,
}  # fmt: skip
_WHICH = r"(?:\s+(?P<which>vừa rồi|vừa qua|mới rồi|này|nay|tới đây|sắp tới|tới(?!\s+(?:thứ|ngày|chủ|t?\d|cn|hết|giờ|nay|bây giờ|hôm nay))|kế tiếp|tiếp theo|sau(?!\s+(?:(?:lúc|khoảng|tầm)\s+)?(?:\d|giờ|khi|tết|lễ|bữa))|trước(?!\s+(?:\d|ngày|thứ|t\d|khi|lúc|tết|giờ|chủ|cn|sáng|trưa|chiều|tối|cuối|hôm|mai|rằm|mùng|mồng|tháng))|rồi)(?!\w))?"
_SHIFT: dict[str, dict[str, bool | int]] = {
    "vua roi": {"shift": -1, "latest": True}, "vua qua": {"shift": -1, "latest": True},
    "moi roi": {"shift": -1, "latest": True}, "roi": {"shift": -1, "latest": True}, "truoc": {"shift": -1},
    "nay": {"shift": 0}, "toi": {"shift": 1}, "toi day": {"shift": 1}, "sap toi": {"shift": 1}, "sau": {"shift": 1},
    "ke tiep": {"shift": 1}, "tiep theo": {"shift": 1},
}  # fmt: skip
_ORDINAL_BEFORE = near(
    r"(?<!\w)(?:người|lần|bên|vị trí|con|đứa|ngày|tuần|tháng|năm|quý|cái|điều|lô|kỳ|phần|bài|câu|chương|hạng|hàng|món|"
    r"tầng|phòng|vòng|đợt|dòng|trang|cột|bước|mục|số|ngôi|tử|lớp|tập|bản|bức|khóa|khoá|căn|chiến|đại|giải|xếp|đứng|"
    r"vợ|chồng|anh|chị|trai|gái|đầu|ca|hiệp|kế hoạch|phương án|nguồn|chiếc|quyển|cuốn|đội|nhóm|loại|bậc|cấp|mùa|hệ|nước|quốc gia|thế hệ|vấn đề|lý do|lí do|"
    r"phiên|phiên bản|version|thành phố|tỉnh|quê hương|ngôn ngữ|yếu tố|mức|sáng tác|tác phẩm|giai đoạn|thuộc|hợp đồng)\s+$"
)
_ENUMERATED = near(r"thứ nhất|đầu tiên|một là")
_ORDINAL_AFTER = near(
    r"\s+(?:là(?! (?:xong|có|giao|hết|được|em|anh|chị|mình|tôi|con|cháu)\b)|tư\b)(?!\w)|\s+(?:trong|của)\s+(?!tuần)|\s*:|\s+từ\s+(?:dưới|trên|trái|phải|cuối)"
)
_LISTED_AFTER = near(r"\s+(?:trong|của)\s+(?:danh sách|bảng|hàng|lớp|đội|top)")
_MONEY_AFTER = near(r"\s*(?:triệu|tr|k|nghìn|ngàn|tỷ|tỉ|đồng|đ|vnd|usd|tiền|phí|%|lần|người|cái)(?!\w)")


def _weekday(match: re.Match[str], text: Text) -> Slots | None:
    """ "Thứ ba": Tuesday, unless it counts something ("người thứ ba") or lists points ("thứ hai, …")."""
    after, before = text.after(match.end()), text.before(match.start())
    which = fold(re.sub(r"\s+", " ", match.group("which") or ""))
    day = fold(match.group("day"))
    dotted = not day.isdigit()
    if not which:
        if _MONEY_AFTER.match(after):
            return None
        dated = near(r"(?:\dh|giờ|sáng|trưa|chiều|tối|vào|từ|đến|cuối|hết|trong|\d)\s+ngày\s+$").search(before)
        if not dated and _ORDINAL_BEFORE.search(before):
            return None
        if not dated and (_ORDINAL_AFTER.match(after) if dotted else _LISTED_AFTER.match(after)):
            return None
        if (
            dotted
            and after.startswith(",")
            and _ENUMERATED.search(text.lower[max(0, match.start() - 1000) : match.start()])
        ):
            return None
    vague = dotted and is_bare(match) and not which and not near(r"\s+tuần").match(after)
    cue = near(r"(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|trước|sau|h|\d)\s*$").search(before)
    return Slots(weekday=_WEEKDAYS[day], doubt=vague and not cue, **_SHIFT.get(which, {}))  # type: ignore[arg-type]


def _short_weekday(match: re.Match[str], text: Text) -> Slots | None:
    """ "T6": Friday beside a week or a part of the day; alone it may be June."""
    after, before = text.after(match.end()), text.before(match.start())
    which = fold(re.sub(r"\s+", " ", match.group("which") or ""))
    if re.match(r"\s*[/.]\s*\d", after) or re.search(r"[\w/-]$", before):
        return None
    clear = which or near(r"\s+tuần|\s*[,(]?\s*(?:ngày\s+)?\d{1,2}[/-]\d").match(after)
    clear = clear or near(r"(?:sáng|trưa|chiều|tối|đêm|\d\s*h|:\d\d|am|pm|\d\s*giờ)\s+$").search(before)
    return Slots(weekday=_WEEKDAYS[match.group("day")], doubt=not clear, **_SHIFT.get(which, {}))  # type: ignore[arg-type]


def _sunday(match: re.Match[str], text: Text) -> Slots | None:
    which = fold(re.sub(r"\s+", " ", match.group("which") or ""))
    if match.group("short"):
        after, before = text.after(match.end()), text.before(match.start())
        beside = near(r"(?:sáng|trưa|chiều|tối|đêm|t7|thứ 7|thứ bảy|\dh|\d)\s*(?:,|và|&|\+|-)?\s*$").search(before)
        by_whom = near(r"\s+(?:này|em|anh|chị|mình|tôi|tui|con|cháu|tụi|lớp|team)(?!\w)").match(after)
        if (
            not which
            and not beside
            and not by_whom
            and not near(r"\s+tuần|\s*[,(]?\s*(?:ngày\s+)?\d{1,2}[/-]\d").match(after)
        ):
            return None
    return Slots(weekday=6, **_SHIFT.get(which, {}))  # type: ignore[arg-type]


# Dates ---------------------------------------------------------------------------------------------------------------

_NOT_DATE_BEFORE = near(
    r"(?<!\w)(?:lớp|số|hẻm|ngõ|ngách|kiệt|nhà|phòng|tỷ lệ|tỉ lệ|căn|block|tổ|đường|ql|quốc lộ|hợp đồng|hđ|công văn|mã|"
    r"phiên bản|version|ver|v|đạt|khoảng cách|trang|bài|câu|điểm|chia|thửa|lô|khu|giá|tờ|quận|phường|ấp|địa chỉ|đc|chợ|phố|trường|cầu|công viên|bệnh viện|rạp|đại lộ|kho|xe|biển số)\s*:?\s*$"
)
_NOT_DATE_AFTER = near(
    r"\s*(?:số|phần|điểm|cái|người|tổng|thời gian|giá|triệu|tr|k|nghìn|tỷ|đồng|%|kg|g|m2|m|lít|cốc|thìa|muỗng|bài|câu|"
    r"quãng|công việc|khối|lượng|doanh|sản phẩm|hàng)(?!\w)"
)
_DATE_CUE = near(
    r"(?<!\w)(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|trước|từ|đến|tới|vào|thứ \w+|t\d|cn|\d\s*h|sau|lúc|hạn|deadline|\d\s*[-–])[\s,(]*$"
)
_FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (1, 5), (24, 7)}


def _figures(match: re.Match[str], text: Text) -> Slots | None:
    """Day, month and perhaps year in figures; day first."""
    day, month = int(match.group("d")), int(match.group("m"))
    year = int(match.group("y")) if match.group("y") else None
    before = re.sub(r"(?<![\d/])\d{1,2}/\d{1,2}-$", "", text.before(match.start()))
    named = bool(match.groupdict().get("named"))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        if year and 1 <= day <= 12 and 13 <= month <= 31 and match.group("sep") == "/":
            return Slots(day=month, month=day, year=year, doubt=True)
        return None
    if not named and (_NOT_DATE_BEFORE.search(before) or (not year and _NOT_DATE_AFTER.match(text.after(match.end())))):
        return None
    if not year and re.match(r"[/.-]\d(?!\d?/\d)", text.after(match.end())):
        return None
    cue = named or year or _DATE_CUE.search(before)
    if (day, month) == (24, 7) and not cue:
        return None
    cue = cue or near(r"\s+năm\s+(?:nay|sau|tới|\d)").match(text.after(match.end()))
    fraction = ((day, month) in _FRACTIONS or _in_a_street(match, text)) and not cue
    return Slots(day=day, month=month, year=year, lunar=_moon(match), doubt=fraction)


_PLACE_BEFORE = near(r"(?<!\w)(?:ở|tại|ghé|giao|ship|qua|về|sang|đến|tới|gần)\s+$")


_TWO_NAMES = re.compile(r"\s+[^\W\d_a-z]\w+\s+[^\W\d_a-z]\w+")


def _in_a_street(match: re.Match[str], text: Text) -> bool:
    """Whether this may be a house number: "ghé 12/5 Nguyễn Trãi"."""
    after = text.raw[match.end() : match.end() + 24]
    named = _TWO_NAMES.match(after) and after != after.upper()
    return bool(named and _PLACE_BEFORE.search(text.before(match.start())))


def _moon(match: re.Match[str]) -> bool | None:
    return True if match.groupdict().get("moon") else None


def _iso(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(year=int(match.group("y")), month=int(match.group("m")), day=int(match.group("d")))


_MONTH_NAMES = {"gieng": 1, "chap": 12}


def _month_number(said: str) -> int | None:
    folded = fold(said)
    value = _MONTH_NAMES.get(folded) or (4 if folded == "tu" else int(number(said)))
    return value if 1 <= value <= 12 else None


def _worded(match: re.Match[str], text: Text) -> Slots | None:
    """ "Ngày 15 tháng 8 năm 2026", "mùng 3 tháng Giêng", "23 tháng Chạp", "rằm tháng Bảy"."""
    month = _month_number(match.group("m"))
    said = match.group("d")
    full = fold(said) == "ram"
    day = 15 if full else int(number(said))
    if month is None or not 1 <= day <= 31:
        return None
    year = int(match.group("y")) if match.group("y") else None
    lunar = full or fold(match.group("m")) in _MONTH_NAMES or bool(match.group("moon"))
    if lunar:
        return Slots(day=day, month=month, year=year, lunar=True) if day <= 30 else None
    first_ten = fold(match.group("kind") or "").strip()
    if "mung" in first_ten or "mong" in first_ten:
        return Slots(day=day, month=month, year=year, maybe_lunar=True) if day <= 10 else None
    return Slots(day=day, month=month, year=year)


_MONTH = rf"tháng\s+(?P<m>{NUMBER}|tư|giêng|chạp)"
_YEAR = r"(?:\s*(?:,\s*)?(?:năm\s+|/)(?P<y>\d{4}))?"
_MOON = r"(?P<moon>\s+(?:âm lịch|âm|al|âl)(?!\w))?"
_COUNTED_AFTER = near(
    r"\s*(?:lần|tiếng|giờ|h|viên|bữa|ly|chuyến|cái|người|ca|buổi|đơn|công|liều|gói|cuộc|phút|km|k|triệu|trang|bài|chai|con|ngày|nghìn|\.\d|,\d|%)(?!\w)"
)


def _nights(match: re.Match[str], text: Text) -> bool:
    """ "3 ngày 2 đêm" is how long, no 2nd of a month."""
    counted = near(rf"(?<!thứ )(?<![\w:/]){NUMBER}\s+$").search(text.before(match.start()))
    return counted is not None and near(r"\s+đêm(?!\w)").match(text.after(match.end())) is not None


def _day_only(match: re.Match[str], text: Text) -> Slots | None:
    day = int(number(match.group("d")))
    kind = fold(match.group("kind"))
    if not 1 <= day <= 31 or _COUNTED_AFTER.match(text.after(match.end())) or _nights(match, text):
        return None
    if "mung" in kind or "mong" in kind:
        if day > 10:
            return None
        if match.group("moon"):
            return Slots(day=day, lunar=True)
        return Slots(day=day, maybe_lunar=True)
    if match.group("moon"):
        return Slots(day=day, lunar=True)
    return Slots(day=day, doubt="hom" in kind)


_PART_BEFORE = near(r"(?<!\w)(?P<part>sáng|trưa|chiều|tối|đêm)\s+$")
_LAST_HOUR = {"sang": 12, "trua": 14, "chieu": 19, "toi": 24, "dem": 24}
_DAY_GOES_ON = near(
    r"\s*(?:$|[,.;!?)\n]|(?:em|anh|chị|con|cháu|mình|tôi|tui|tao|mẹ|ba|bố|má|bác|cô|chú|cả nhà|họ|này|tới|nhé|nha|nghe|ạ|thì|là|sẽ|và|hoặc|hay|âm|tây|có|được|gặp|họp|đi|về|qua|ghé|giao|gửi|nộp)(?!\w))"
)
_HOUR_LIKE = near(r"(?<!\w)(?:lúc|khoảng|tầm|cỡ|từ|đến|tới|hồi)\s+(?:sáng|trưa|chiều|tối|đêm)\s+$")


def _day_of_a_part(match: re.Match[str], text: Text) -> Slots | None:
    """ "Sáng 27 con đưa ba đi": the 27th, where no hour of that part of the day has the number."""
    before, day = text.before(match.start()), int(match.group("d"))
    part = _PART_BEFORE.search(before)
    if part is None or _HOUR_LIKE.search(before) or not _LAST_HOUR[fold(part["part"])] < day <= 31:
        return None
    return Slots(day=day) if _DAY_GOES_ON.match(text.after(match.end())) else None


def _full_moon(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(day=15, lunar=True)


def _tet_day(match: re.Match[str], text: Text) -> Slots | None:
    """ "28 Tết" is the 28th of the 12th month; "mùng 3 Tết" the 3rd of the first."""
    day = int(number(match.group("d")))
    if near(r"\s+(?:dương|tây|trung thu|đoan ngọ|tóc)").match(text.after(match.end())):
        return None
    if match.group("mung"):
        return Slots(day=day, month=1, lunar=True) if day <= 10 else None
    return Slots(day=day, month=12, lunar=True) if 20 <= day <= 30 else None


# Feasts --------------------------------------------------------------------------------------------------------------

_FEASTS = (
    ("tết", r"tết (?:trung thu)|trung thu|rằm trung thu", "trung_thu"),
    ("tết", r"tết đoan ngọ|đoan ngọ", "doan_ngo"),
    ("tết", r"tết (?:dương lịch|dương|tây)", "new_year"),
    ("tết", r"tết hàn thực", "han_thuc"),
    ("tết", r"tết nguyên tiêu", "ram_thang_gieng"),
    ("tết", r"tết thiếu nhi|quốc tế thiếu nhi", "children"),
    ("tết", r"(?:đêm )?giao thừa", "giao_thua"),
    ("tết", r"(?:tết |lễ |cúng |ngày )?ông công,? ông táo|(?:tết |ngày )ông táo", "ong_tao"),
    ("tết", r"(?:lễ |mùa |rằm )?vu lan", "vu_lan"),
    ("tết", r"(?:lễ |ngày )?giỗ tổ(?: hùng vương)?", "gio_to"),
    ("tết", r"(?:lễ |đại lễ )?phật đản", "phat_dan"),
    ("tết", r"thất tịch", "that_tich"),
    ("tết", r"(?:lễ |đêm |ngày )?(?:giáng sinh|noel)", "christmas"),
    ("tết", r"(?:lễ |ngày |tết )?quốc khánh", "vn_national"),
    ("tết", r"(?:lễ |ngày )?quốc tế lao động", "may_day"),
    ("tết", r"(?:ngày )?quốc tế phụ nữ", "womens_day"),
    ("tết", r"(?:ngày )?phụ nữ việt nam", "vn_women"),
    ("tết", r"(?:ngày )?nhà giáo(?: việt nam)?", "vn_teachers"),
    ("tết", r"(?:ngày )?doanh nhân việt nam", "entrepreneurs"),
    ("tết", r"(?:ngày )?giải phóng miền nam", "reunification"),
    ("tết", r"(?:lễ |ngày )?(?:valentine|lễ tình nhân)", "valentine"),
    ("tết", r"halloween", "halloween"),
    ("tết", r"tết nguyên đán|tết âm lịch|tết ta|tết cổ truyền", "tet"),
)


def _feast_rule(pattern: str, name: str) -> ViRule:
    def build(match: re.Match[str], text: Text) -> Slots | None:
        return Slots(holiday=name)

    return ViRule(_first_words(pattern), rf"(?:{pattern})(?!\w)", build)


def _first_words(pattern: str) -> tuple[str, ...]:
    """The words a feast's pattern may begin with: every word that follows a bar, a bracket or the start."""
    words = re.findall(r"(?:^|\||\(\?:|\)\?)\s*([^\W\d_]+)", pattern)
    return tuple(dict.fromkeys(words))


_TET_NOT = near(r"\s+(?:tóc|trung thu|đoan|dương|tây|hàn|thiếu|nguyên tiêu)(?!\w)")
_TET_CUE = near(
    r"(?<!\w)(?:trước|sau|dịp|nghỉ|qua|đến|tới|từ|kỳ|mùa|ăn|đón|về|vào|hết|ra|giáp|cận|gần|ngày|trong|xong)\s+$"
)


_TET_AFTER = near(r"\s+(?:này|năm|tới|sắp|em|anh|chị|con|cháu|mình|tụi|bọn|nhà|công ty|\d{4})(?!\w)")


_TET_YEAR = near(r"\s+(?:này|năm\s+(?:nay|sau|tới|ngoái))(?!\w)")


def _tet(match: re.Match[str], text: Text) -> Slots | None:
    """Bare "Tết": the first day of the year by the moon, as a date only after words such as before, after, until."""
    if _TET_NOT.match(text.after(match.end())):
        return None
    loose = is_bare(match) and not text.raw[match.start()].isupper()
    if loose and not _TET_CUE.search(text.before(match.start())) and not _TET_YEAR.match(text.after(match.end())):
        return None
    if not _TET_CUE.search(text.before(match.start())) and not _TET_AFTER.match(text.after(match.end())):
        return None
    return Slots(
        holiday="tet", doubt=not near(r"(?<!\w)(?:trước|sau|từ|hết|qua)\s+$").search(text.before(match.start()))
    )


DAY_RULES: tuple[ViRule, ...] = (
    # "Mấy hôm nay" is these last days, not today.
    ViRule(
        ("hôm", "bữa", "ngày"),
        r"(?<!mấy )(?<!mấy ngày )(?<!vài )(?<!hai )(?<!ba )(?<!bốn )(?:ngày\s+)?(?:hôm|bữa)\s+(?:nay|qua|kia|kìa)(?!\w)",
        _relative,
    ),
    ViRule(("ngày", "bữa"), r"(?:ngày\s+(?:mai|mốt|kia|kìa)|bữa\s+mốt)(?!\w)(?!\s+sau(?!\w))", _relative),
    ViRule(("mai",), r"mai(?!\w)", _tomorrow),
    ViRule(("mốt",), r"mốt(?!\w)", _after_tomorrow),
    ViRule(("thứ",), rf"thứ\s*(?P<day>hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])(?![\w])(?![/.:]\d){_WHICH}", _weekday),
    ViRule(("t",), rf"t(?P<day>[2-7])(?![\w]){_WHICH}", _short_weekday),
    ViRule(("chủ", "chúa", "cn"), rf"(?:(?:chủ|chúa)\s+nhật|(?P<short>cn))(?!\w){_WHICH}", _sunday),
    ViRule(("ngày", "hôm", "mùng", "mồng"),
           r"(?P<named>(?:ngày|hôm|mùng|mồng)\s*)(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})(?:(?P=sep)(?P<y>\d{4}|\d\d))?(?![\d])"
           + _MOON, _figures),
    ViRule(("#",), r"(?P<d>\d{1,2})(?P<sep>/)(?P<m>\d{1,2})(?:/(?P<y>\d{4}|\d\d))?(?![\d/])" + _MOON, _figures),
    ViRule(("#",), r"(?P<d>\d{1,2})(?P<sep>[.-])(?P<m>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)" + _MOON, _figures),
    ViRule(("#",), r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
    ViRule(("ngày", "hôm", "mùng", "mồng", "rằm", "#"),
           rf"(?P<kind>(?:ngày\s+|hôm\s+)?(?:mùng\s+|mồng\s+)?)(?P<d>{NUMBER}|rằm)\s+{_MONTH}(?!\w){_YEAR}{_MOON}", _worded),
    ViRule(("mười", "hai", "ba"), rf"(?P<kind>)(?P<d>(?:hai mươi|ba mươi|mười) (?:{ONES}))\s+{_MONTH}(?!\w)(?!\s+lần){_YEAR}{_MOON}", _worded),
    ViRule(("ngày", "hôm", "mùng", "mồng"),
           rf"(?P<kind>(?:ngày\s+|hôm\s+)?(?:mùng|mồng)|ngày|hôm)\s+(?P<d>{NUMBER})(?!\w)(?![/.,-]\d){_MOON}", _day_only),
    ViRule(("#",), r"(?P<kind>)(?P<d>\d{1,2})(?P<moon>\s+(?:âm lịch|âm|al|âl))(?!\w)", _day_only),
    ViRule(("#",), r"(?P<d>\d{2})(?![\w/.,:-]\w)(?!\w)", _day_of_a_part),
    ViRule(("rằm", "ngày"), r"(?:ngày\s+)?rằm(?:\s+(?:này|tới))?(?!\w)", _full_moon),
    ViRule(("ngày", "hôm", "mùng", "mồng", "#", *NUMBER_WORDS),
           rf"(?:(?:ngày|hôm)\s+)?(?P<mung>(?:mùng|mồng)\s+)?(?P<d>{NUMBER})\s+(?:tháng\s+)?tết(?!\w)", _tet_day),
    ViRule(("tết",), r"tết(?!\w)", _tet),
    *(_feast_rule(pattern, name) for _, pattern, name in _FEASTS),
)  # fmt: skip
