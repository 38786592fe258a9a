"""Vietnamese clock times and parts of the day."""

import re

from sincerely.noticing.times.grammar import Text
from sincerely.noticing.times.slots import Part, Slots
from sincerely.noticing.times.vi_numbers import NUMBER, NUMBER_WORDS, fold, number
from sincerely.noticing.times.vi_rules import ViRule, capital_inside, is_bare, near

_PARTS: dict[str, Part] = {
    "sang": "morning", "sang som": "morning", "sang tinh mo": "morning", "rang sang": "dawn", "trua": "noon",
    "chieu": "afternoon", "xe chieu": "afternoon", "chieu toi": "evening", "toi": "evening", "dem": "night",
    "dem khuya": "night", "khuya": "night", "tinh mo": "dawn",
}  # fmt: skip
_PART = r"(?P<part>rạng sáng|sáng sớm|sáng|trưa|chiều tối|xế chiều|chiều|tối|đêm khuya|đêm|khuya)"
_TODAY = {"nay": 0, "hom nay": 0, "mai": 1, "ngay mai": 1, "hom sau": 1, "mot": 2, "ngay mot": 2, "kia": 2,
          "ngay kia": 2, "qua": -1, "hom qua": -1, "hom kia": -2}  # fmt: skip


def _part(match: re.Match[str], text: Text) -> Slots | None:
    """A part of the day with its day ("chiều nay", "tối mai"), or alone and then too weak to stand by itself."""
    part = _PARTS[fold(re.sub(r"\s+", " ", match.group("part")))]
    day = match.group("day")
    if day is None:
        loose = part in ("morning", "evening") and is_bare(match) and not match.group().startswith("bu")
        if loose and not _beside_time(match, text):
            return None
        until = loose and part == "evening" and text.after(match.end()).startswith(" ngay ")
        return Slots(part=part, weak=True, doubt=until or None)
    said = fold(re.sub(r"\s+", " ", day))
    after = text.after(match.end())
    if (
        said == "qua"
        and part != "night"
        and near(r"\s+(?:nhà|đây|kho|chỗ|bên|lấy|đón|chơi|thăm|gặp)(?!\w)").match(after)
    ):
        return Slots(part=part, weak=True)
    if said == "mai" and text.raw[match.end() - 3].isupper():
        return Slots(part=part, weak=True)
    return Slots(part=part, day_rel=_TODAY[said], doubt=said == "hom sau")


def _beside_time(match: re.Match[str], text: Text) -> bool:
    """Bare "toi" and "sang" are mostly other words: a time must follow, or a clock time stand before."""
    if near(r"\s+(?:thứ|t?\d|cn|chủ|ngày|mùng|mồng|rằm|hôm|giao)").match(text.after(match.end())):
        return True
    return bool(near(r"(?:\d\s?(?:h|g|giờ)?|giờ|rưỡi|am|pm)\s+$").search(text.before(match.start())))


_LASTING_BEFORE = near(
    r"(?<!\w)(?:trong|suốt|mất|kéo dài|hơn|gần|thêm|làm|chạy|ngủ|đợi|chờ|tốn|cách|nghỉ|được|mỗi|vòng|sau|"
    r"học|chơi|bay|đi|lái)\s+(?:vòng\s+|khoảng\s+|tầm\s+|hết\s+)?$"
)
_LASTING_AFTER = near(
    r"\s*(?:đồng hồ|mỗi|một ngày|/|liền|liên tục|nữa|trước|vừa|qua(?!\w)|làm việc|công|học|dạy|phim|bay|xe|lái|chạy)"
)


_NEXT_HOURS = re.compile(r"\s*tới(?!\w)(?!\s+(?:nhà|nơi|chỗ|đây|đó|bên|quán|sân|bến|ga|văn phòng|công ty|trường))")
"""After hours: "8 giờ tới" are the next eight, unless a place follows; typed bare "8h toi" is eight in the evening."""


def _clock(match: re.Match[str], text: Text) -> Slots | None:
    """ "9 giờ 5 phút", "15h30", "3 rưỡi chiều", "3h kém 15", "7:30"."""
    groups = match.groupdict()
    hour = int(number(match.group("h")))
    if hour > 24:
        return None
    minute = int(number(groups["min"])) if groups.get("min") else 30 if groups.get("half") else None
    if minute is not None and minute > 59:
        return None
    if groups.get("less"):
        minute = 60 - int(number(groups["less"]))
        hour = (hour - 1) % 24 or 12
    if minute is None and not groups.get("part") and _lasts(match, text):
        return None
    if not match.group("h").isdigit() and capital_inside(match, text):
        return None
    second = int(groups["sec"]) if groups.get("sec") else None
    if hour == 24 and minute:
        return None
    full = True if match.group("h").startswith("0") and len(match.group("h")) == 2 else None
    part = _PARTS[fold(re.sub(r"\s+", " ", groups["part"]))] if groups.get("part") else None
    return Slots(hour=hour, minute=minute or (0 if minute == 0 else None), second=second, part=part, full_clock=full)


def _lasts(match: re.Match[str], text: Text) -> bool:
    """Whether a bare number of hours is a length of time, not a time of day."""
    after = text.after(match.end())
    if _LASTING_AFTER.match(after) or _NEXT_HOURS.match(after):
        return True
    before = text.before(match.start())
    named = near(r"\s*(?:sáng|trưa|chiều|tối|đêm|khuya|ngày|hôm|mai|thứ|t\d|cn|chủ nhật|,|\.|$)").match(after)
    if re.search(r"[\w]\s*/\s*$", before):
        return True
    if match.group("h") in ("24", "48", "72"):
        return True
    lasting = _LASTING_BEFORE.search(before)
    if lasting and fold(lasting.group()).strip() in ("sau", "duoc", "di", "gan", "hoc"):
        return not named
    return bool(lasting)


def _half(match: re.Match[str], text: Text) -> Slots | None:
    """ "3 rưỡi": only beside a part of the day or a word that asks for a clock time."""
    hour = int(number(match.group("h")))
    after, before = text.after(match.end()), text.before(match.start())
    if hour > 12:
        return None
    if not near(r"\s*(?:sáng|trưa|chiều|tối|đêm|khuya|mai|nay|hôm|ngày|thứ|t\d|cn)(?!\w)").match(after) and not near(
        r"(?<!\w)(?:lúc|hồi|vào|tầm|cỡ|từ|đến|trước|sau|(?:sáng|trưa|chiều|tối|đêm)(?:\s+(?:nay|mai|mốt|kia))?(?:\s+(?:khoảng|chừng))?|hôm nay|ngày mai)\s+$"
    ).search(before):
        return None
    return Slots(hour=hour, minute=30)


def _western(match: re.Match[str], text: Text) -> Slots | None:
    hour = int(match.group("h"))
    minute = int(match.group("min")) if match.group("min") else None
    if not 1 <= hour <= 12:
        return Slots(hour=hour, minute=minute) if hour < 24 and match.group("ap") == "pm" else None
    return Slots(hour=hour, minute=minute, half="am" if match.group("ap") == "am" else "pm")


def _fixed(slots: Slots) -> "ViRuleBuild":
    return ViRuleBuild(slots)


class ViRuleBuild:
    """A builder that says the same whatever the words were."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots

    def __call__(self, match: re.Match[str], text: Text) -> Slots | None:
        return self.slots


def _day_end(match: re.Match[str], text: Text) -> Slots | None:
    """ "Cuối ngày hôm nay"; "cuối giờ chiều" ends with the office, so it is asked."""
    today = bool(match.group("nay"))
    office = "gi" in match.group().split()[1]
    return Slots(part="day_end", day_rel=0 if today else None, weak=not (today or office), doubt=office)


def _range_start(match: re.Match[str], text: Text) -> Slots | None:
    return Slots(number=int(match.group()), weak=True)


_HOUR = r"(?P<h>\d{1,2})"
_WORD_HOUR = rf"(?P<h>{NUMBER})"
_DAY_AFTER_PART = r"(?:\s+(?P<day>hôm\s+nay|ngày\s+mai|ngày\s+mốt|ngày\s+kia|hôm\s+qua|hôm\s+kia|hôm\s+sau|nay|mai(?!\s+sau)|mốt|kia|qua)(?!\w))?"
CLOCK_RULES: tuple[ViRule, ...] = (
    ViRule(("rạng", "sáng", "trưa", "xế", "chiều", "tối", "đêm", "khuya", "buổi"),
           rf"(?:buổi\s+)?{_PART}(?!\w){_DAY_AFTER_PART}", _part),
    ViRule(("#",), rf"{_HOUR}:(?P<min>\d\d)(?::(?P<sec>\d\d))?(?![\d:])(?:\s*(?:phút|p|h))?", _clock),
    ViRule(("#",), rf"{_HOUR}\s?(?:h|g|giờ)\s?(?P<min>\d\d)(?:\s*(?:phút|ph|p|')(?!\w))?(?!\w)(?![.,:/]\d)", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s?giờ\s+(?P<min>{NUMBER})(?:\s+phút|')(?!\w)(?!\s+nữa)", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s+giờ\s+(?P<min>(?:mười|(?:hai|ba|bốn|năm) mươi)(?: \w+)?)(?!\w)", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s?(?:giờ|h|g)\s*(?P<half>rưỡi)(?!\w)(?!\s+(?:nữa|đồng|trước|liền))", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s?(?:giờ|h|g)\s*kém\s*(?P<less>{NUMBER})(?:\s*(?:phút|p))?(?!\w)", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s?(?:giờ|h|g)(?:\s+đúng)?(?!\w)(?!\s+(?:nữa|đồng hồ))", _clock),
    ViRule(("#", *NUMBER_WORDS), rf"{_WORD_HOUR}\s+rưỡi(?!\w)", _half),
    ViRule(("#",), r"(?P<h>\d{1,2})(?:[:.](?P<min>\d\d))?\s?(?P<ap>am|pm)(?!\w)", _western),
    ViRule(("#",), r"\d{1,2}(?=\s?(?:-|–|đến|tới)\s?\d{1,2}(?:\s?(?:h|g|giờ|:\d\d|/\d|\s+tháng)))", _range_start),
    ViRule(("giữa", "chính"), r"(?:giữa|chính)\s+trưa(?!\w)", _fixed(Slots(hour=12, part="noon"))),
    ViRule(("nửa",), r"nửa\s+đêm(?!\w)", _fixed(Slots(hour=12, part="night"))),
    ViRule(("sau", "đầu"), r"(?:sau\s+bữa\s+trưa|sau\s+giờ\s+nghỉ\s+trưa)(?!\w)", _fixed(Slots(part="after_lunch", day_rel=0))),
    ViRule(("sau",), r"sau\s+giờ\s+(?:làm|hành chính|tan sở)(?!\w)", _fixed(Slots(part="after_work"))),
    ViRule(("eod", "cob"), r"(?:eod|cob)(?!\w)", _fixed(Slots(part="day_end"))),
    ViRule(("cuối",), r"cuối\s+ngày(?!\w)(?P<nay>\s+(?:hôm\s+)?nay(?!\w))?", _day_end),
    ViRule(("cuối",), r"cuối\s+giờ(?P<pm>\s+chiều)?(?!\w)(?P<nay>\s+(?:hôm\s+)?nay(?!\w))?", _day_end),
)  # fmt: skip
