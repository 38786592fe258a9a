"""Congratulations in Vietnamese: what is congratulated is a moment, though the letter need not name it."""

from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Seen, notice, rule
from sincerely.noticing.records import Notice

RULE: Final = rule(
    "moment.congratulated", 0.65, "Somebody is congratulated; the letter need not say on what.",
    "Có lời chúc mừng một người; thư không cần nói vì việc gì.", r"\bchúc mừng\b", what="other", tagged=False,
)  # fmt: skip

_PARENTS = r"(?:bố|ba|mẹ|má|bố mẹ|ba mẹ|ba má|ông bà|ông nội|bà nội|ông ngoại|bà ngoại|ông|bà)"
_COUPLE = r"(?:(?:hai )?vợ chồng|vc|hai vc)"
_PAIR = r"(?:hai đứa|hai em|hai con|hai cháu|hai bạn|đôi trẻ|đôi bạn|cô dâu|chú rể|(?:em|anh|chị|con|cháu) (?:và|với) (?!gia đình|cả|các|mọi|team|đội|công|bé|mẹ)[^\s,.]+)"
_ONE = r"(?:em|anh|chị|anh chị|mày|mi|bạn|cậu|cô|chú|bác|dì|cháu|con|nó|thầy|sếp|gia đình|cả nhà|nhà|bé|cu|tụi mày|tụi bây|tụi nó|bà|ông|con gái|con trai|thằng|cưng|bồ|ông bạn|bà bạn|người anh em)"
_GREETS: Final = Phrase(
    rf"\b(?:chúc mừng|congrats|mừng cho|mừng giúp|mừng thay cho|chung vui|chia vui)(?: (?:cho|tới|đến|với|cùng))? (?:(?P<birth>{_PARENTS}|{_COUPLE}|bé|(?:mẹ|bố|ba|má) (?:con|bé))|(?P<wedding>{_PAIR})|(?P<other>{_ONE}))\b"
)
_TWICE: Final = Phrase(
    r"^(?:(?:ôi|trời ơi|ui|wow|á) )*(?:chúc mừng|congrats)(?: chúc mừng| congrats| nhiều| nhé| quá| nha| ngàn lần)*$"
)
_AFTER_NAME: Final = Phrase(r"\b(?:chúc mừng|congrats|mừng (?:cho|giúp|thay)|chung vui|chia vui) ")
_TO_NOBODY: Final = Phrase(
    r"\b(?:chúc mừng|congrats|mừng cho|chung vui|chia vui)(?: (?:cho|tới|đến|với|cùng))? (?:anh em|anh chị em|chị em|cả (?:team|đội|phòng|công ty|lớp|nhóm)|mọi người|team|đội|các|toàn|tụi mình|chúng ta|bên|công ty|quý|khách|nhà (?:hàng|máy|trường|thầu)|ông lớn|ban|(?:bạn|mày|anh|chị) (?:đã|vì đã|thành|vừa (?:nhận|trúng)))\b"
)
_BUSINESS: Final = Phrase(
    r"\b(?:công ty|doanh nghiệp|dự án|trúng thầu|thắng thầu|khai trương|go ?live|release|nghiệm thu|bàn giao|ký (?:được )?hợp đồng|chốt (?:được )?(?:deal|đơn|hợp đồng)|doanh (?:số|thu)|kpi|trúng thưởng|voucher|mã (?:giảm|quà|dự thưởng)|phần thưởng|điểm thưởng|đăng ký|tài khoản|kích hoạt|đơn hàng|thành lập|vô địch|chiến thắng|thắng (?:trận|đậm|kèo)|bàn thắng|¤trận|¤bóng|sản phẩm|khách hàng|quà tặng|năm mới|giáng sinh|tết|noel|nhà vô|ra mắt|cán mốc|đạt mốc|top \d+|hoàn thành (?:khoá|module|bài|gói)|lên sàn|¤vốn)\b"
)
"""What is won at work, at play and in a raffle."""


def congratulation(seen: Seen) -> Notice | None:
    """Return the congratulation of a person in the message, or None."""
    for part in seen.parts:
        what = _what(part)
        if what is not None:
            return notice("moment", "reader", RULE, part.plain, what)
    return None


def _what(part: Part) -> str | None:
    """Say which moment the part congratulates on: "other" where it only names the person."""
    line = part.plain
    if _AFTER_NAME.search(line) is None and _TWICE.search(line) is None:
        return None
    if _TO_NOBODY.search(line) is not None or _BUSINESS.search(part.sentence_plain) is not None:
        return None
    found = _GREETS.search(line)
    if found is not None:
        return found.lastgroup
    if _TWICE.search(line) is not None:
        return "other"
    return "other" if any(match.end() in line.names for match in _AFTER_NAME.finditer(line)) else None
