"""What people of the writer's own side will do for the reader: "Linh sẽ gửi anh dự thảo", "chiều nay kho giao chị".

The reader may wait for it, but it is another who does it: such a promise is not the writer's own (who is "other") and counts
as less sure. Customers, strangers and whoever gives something to the writer are left out, so is what was done.
"""

import re
from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, rule

OURS: Final[Rule] = rule("promise.our-people", 0.5, "Somebody of the writer's side will do it for the reader (Linh sẽ gửi anh).",
    "Người bên phía người viết sẽ làm cho người đọc (Linh sẽ gửi anh).",
    r"\b(?:sẽ|WHEN|YOU)\b")  # fmt: skip

_HANDS: Final = (
    r"(?:gửi|giao|nộp|chuyển|trình|báo|trả|nhắn|gọi|mang|đem|đưa|liên hệ|phát|bàn giao|hỗ trợ|hướng dẫn|xử lý|thanh toán|"
    r"cập nhật|phản hồi|trả lời|soạn|rà|kiểm tra|lắp|sửa|trực hỗ trợ|phụ trách|¤lo|ghé|¤qua|¤in(?! touch)|xuất|hoàn)"
)
_HOUSE: Final = r"(?:kho|kế toán|bgđ|công đoàn|team|xưởng|kỹ thuật|văn phòng|đội thi công|phòng [^\s]+|bộ phận [^\s]+)"
_DOES: Final = Phrase(
    rf"(?:(?P<they>\bTHEY|\b{_HOUSE}(?: ME)?)|\b(?<!bên )(?P<name>(?!(?:ME|YOU|WE|WHEN|PAST|KIN|sẽ|và|rồi|kính|thân|xin|trân trọng|thân mến|dear|hàng|toà|web|app|máy|xe|đơn|tiền|lớp|trường|điện|nước|mạng|giá|trời|kết)\b)[^\W\d_]{{2,}}))(?: \([^\s)]+\)| (?:bên |phòng |ở )?(?:kế toán|kho|kỹ thuật|nhân sự|hành chính|pháp chế)(?: ME)?)? "
    rf"(?:(?:(?P<will>sẽ)|WHEN|cũng|trực tiếp|tự) )*{_HANDS}\b",
    listed=False,
)
_NOT_OWED: Final = Phrase(
    r"\b(?:PAST|đã|vừa|mới|chưa|không|nếu|hứa|¤bảo|nói|nhờ|hẹn|muốn|mong|bị|được|phải|đang|hay|thường|mà|ai|gì|nào|khách|họ|nó|giúp|vui lòng|là|rằng|mời|theo)\b|\brồi(?: YOU| ạ| nhé| đó)*$|\b(?:cho|với|gửi|báo|gọi|trả|đưa|nhắn) (?:bên |lại )?(?:ME|WE)\b|\bYOU (?:\w+ )?(?:gửi|báo|nhớ|xem|ký)\b|\b(?:để|khi|hỏi|kêu|xin|ơi)\b",
    listed=False,
)
_ENCLOSES: Final = Phrase(r"^(?!WHEN\b)(?!.*\bsẽ\b).*\b(?:gửi|trình|chuyển) (?!(?:YOU )?WHEN\b)", listed=False)
"""Sent with the letter: "kế toán gửi chị danh sách"; the time, if any, says which paper it is."""
_TOLD: Final = Phrase(r"\bnhé$|^[^\s]+ (?:gửi|báo|nộp|chuyển|làm)\b(?!.*\bYOU\b)", listed=False)
_TO_READER: Final = Phrase(r"\bYOU\b(?! (?:ơi|à|nè)\b)", listed=False)


def by_our_people(seen: Seen, index: int) -> bool:
    """Say whether somebody of the writer's side, called by name or office, will do it for the reader."""
    part = seen.parts[index]
    line = part.tagged
    if part.question or OURS.match(part) is None or _NOT_OWED.search(line) is not None:
        return False
    does = _who_does(part)
    if does is None:
        return False
    if does["will"]:
        return True
    return _TO_READER.search(line) is not None and _ENCLOSES.search(line) is None and _TOLD.search(line) is None


def _who_does(part: Part) -> re.Match[str] | None:
    """Return the person or the office with its deed, or None: a bare name is one by its capital."""
    for match in _DOES.finditer(part.tagged):
        if match["they"] or match.start("name") in part.tagged.names:
            return match
    return None
