"""Whether an event with its time is one of writer and reader, and not the writer's own day, a third person's, or a tale.

A pattern sees an event and a time. Who takes part is told by grammar: the reader stands in the sentence, is asked, or is
called on (nhé, mời); or nobody does the deed and the event is announced with its hour or its place. Where the writer alone
meets others, the event only befell somebody, or goods travel and not people, it is no meeting of the two.
"""

from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part

_US: Final = Phrase(
    r"\b(?:với|cùng) (?:ME|YOU)\b|\bME (?:với|cùng|và) \w|\b(?:hai bên|nhau|đông đủ|book|đặt (?:bàn|phòng|sân))\b|\b(?:YOU|YOURS|WE|nhé|¤mời|mời (?:YOU|cả|mọi)|hẹn|kính|thân mến)\b|\b(?:được|tiện|rảnh|kịp|chứ|chưa)(?: \w+)? (?:không|chứ)\b|\bkhông (?:YOU|ông|bà|mày|bạn|cậu|mấy|nhỉ|ạ)\b|\bkhông$|\b(?:tụi|bọn|hội|nhóm|lớp|hai đứa) mình\b"
)
_CALLED_ON: Final = Phrase(r"\b(?:ai|bạn nào|bác nào|anh em|mọi người|cả nhà|lớp|tổ|team|nhà mình|có mặt)\b")
_FALLS_OUT: Final = Phrase(
    r"\b(?:bận|vướng|kẹt|trùng|dời|lùi|hoãn|huỷ|hủy|cancel|đẩy|đổi|chuyển|xác nhận|nhắc|thống nhất|đề xuất)\b"
)
"""The writer cannot come, or moves it: the other knows of it."""
_PLACED: Final = Phrase(
    r"\d ?(?:h|g|giờ|am|pm)\b|\d:\d\d|\b(?:bảy|tám|chín|mười|một|hai|ba|bốn|năm|sáu) giờ\b|\b(?:tại|¤ở|diễn ra|khai mạc|bắt đầu)\b|rưỡi"
)
"""An hour or a place, as an announcement has."""
_MEETS: Final = r"(?:họp|gặp|làm việc|ăn|nhậu|cà phê|đi chơi|chơi|tham gia|tham dự|dự(?! (?:định|kiến|án|báo|toán|phòng|trù))|phỏng vấn|xem|uống|khám|hát|karaoke|về thăm|đi)"
_OWN: Final = Phrase(rf"\bME (?:(?:cũng|sẽ|lại|còn|đang|đi|tính|định|WHEN|phải|có|¤bị|xin|[^\s]+) ){{0,2}}?{_MEETS}\b")
"""What the writer does with others."""
_ALONE: Final = Phrase(
    r"\bmột mình\b|\bME (?:tính|định|dự định) xin\b|\b(?:cảm giác|khi|niềm vui|kỷ niệm|kỉ niệm) .*\b(?:nhau|về)\b"
)
_BEFELL: Final = Phrase(
    r"\b(?:được|đã|vừa|mới|toàn|không|chưa|chẳng|cứ|liên tục|hoài|thì|mất|tưởng|lời mời|có mời|nên mời|lại mời|tiếp tục mời|trong|của|cái|những|các|mấy|mỗi|giải|thời gian kết thúc|lớp) (?:lại |cùng |đi |về |một )*(?:gặp|tham gia|tham dự|họp|buổi|tiệc|karaoke|ăn|cuộc|phỏng vấn|tập trung)\b"
)
_COMES_THERE: Final = Phrase(r"\bME (?:[^\s]+ ){0,2}?(?:qua|ghé|sang)\b")
_ADVICE: Final = Phrase(r"\bnên (?:[^\s]+ ){0,3}tập trung\b")
_THIRD: Final = Phrase(
    r"\b(?:đón|gặp|tiếp|rước) (?:THEY|KIN)\b|\bhỏi (?:giúp|hộ) (?:ME )?(?:bên|nhà|THEY|KIN)\b|\bcó mời\b|\bnên mời\b|\btiếp tục mời\b|\bhoặc mời\b|\blời mời\b"
)


def concerns_the_two(rule_id: str, part: Part) -> bool:
    """Say whether what a rule of an event or a visit found is a meeting of writer and reader."""
    if rule_id == "vi.meeting.invite":
        return _THIRD.search(part.tagged) is None
    if rule_id == "vi.meeting.together":
        return _ALONE.search(part.tagged) is None
    if rule_id not in ("vi.meeting.event-when", "vi.meeting.visit"):
        return True
    if _ALONE.search(part.tagged) is not None or _ADVICE.search(part.tagged) is not None:
        return False
    if _US.search(part.tagged) is not None and _THIRD.search(part.tagged) is None:
        return True
    if _THIRD.search(part.tagged) is not None:
        return False
    if _COMES_THERE.search(part.tagged) is not None:
        return True
    if part.question or _FALLS_OUT.search(part.sentence) is not None:
        return True
    shared = _US.search(part.sentence) is not None
    if _OWN.search(part.tagged) is not None and "mình" not in part.plain.text and "minh" not in part.plain.text:
        return shared and _BEFELL.search(part.tagged) is None and not _lone(part)
    if shared or _CALLED_ON.search(part.sentence) is not None:
        return _BEFELL.search(part.tagged) is None
    return _PLACED.search(part.sentence_plain) is not None and _BEFELL.search(part.tagged) is None


def _lone(part: Part) -> bool:
    """Say whether the writer is the only one in the part, and means to be."""
    return "YOU" not in part.tagged.text and "WE" not in part.tagged.text
