"""Meetings in Vietnamese: proposed, confirmed, moved or called off, with their time; visits and invitations."""

import re

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, possible, rule, texts
from sincerely.noticing.records import Notice

_EVENT = (
    r"(?:gặp(?: mặt| nhau)?(?! khó| lỗi| vấn| sự cố| trục| đá| mưa| phải)|(?<!tài liệu )(?<!biên bản )(?<!phòng )họp(?! đồng| lý| lệ| báo| được)(?: mặt| lớp| phụ huynh)?|hẹn|call|meet|meeting|sync|(?<!giá )(?<!hạt )(?<!quán )(?<!vườn )(?<!cây )(?<!hàng )(?<!ngành )(?<!trồng )(?<!rang )(?<!bán )(?<!mua )(?<!ký )(?<!tấn )(?<!gói )cà phê|ăn (?:trưa|tối|sáng|cơm|giỗ|lẩu|nhậu|uống|cưới|mừng)|đi ăn|nhậu|phỏng vấn|workshop|"
    r"trao đổi(?: trực tiếp)?|làm việc (?:với|tại|cùng)|gọi video|video call|họp online|ký (?:biên bản|kết|hợp đồng)|siêu âm|tái khám|¤ghé|ghé (?:qua|chơi|thăm|nhà|xưởng|công ty|shop|quán|lấy|văn phòng|trường|ME|YOU)|tập trung (?:ở|tại|lúc)|zoom|google meet|teams|toạ đàm|(?<!rat )(?<!lam )(?<!that )tiệc|liên hoan|(?:buổi|họp) offline|kick ?off|demo|qbr|training|phúng viếng|"
    r"tham (?:dự|gia)|tới (?:chơi|thăm|dự)|đến (?:chơi|thăm|dự)|qua (?:chơi|thăm|dự)|sang (?:chơi|thăm|thưa chuyện)|làm bữa|bữa (?:lẩu|nướng|sáng|chay)|(?:buổi )?bảo vệ (?:đề cương|luận|đồ án|khoá)|hoà giải|có mặt|giỗ (?:nội|ngoại|ông|bà|ba|má|bố|mẹ)|(?:lên|xuống|ra|vô|vào|về) (?:chơi|thăm)|uống (?:bia|nước|trà|cà phê)|buổi (?:gặp|họp|hẹn|cơm|học|khám|ghi hình|nói chuyện)|bữa (?:cơm|tiệc|trưa|tối|nhậu)|"
    r"đặt (?:bàn|lịch|phòng)|lịch (?:hẹn|họp|khám)|session|giao hữu|làm (?:\w+ )?(?:chầu|độ|kèo)|khảo sát|đám (?:giỗ|cưới|hỏi)|lễ (?:trao|cưới|kỷ niệm|mừng|tốt nghiệp|khai|ra mắt|dạm)|mừng thọ|thôi nôi|đầy tháng|tân gia|báo hỷ|đêm nhạc|baby shower|xem (?:nhà|phim|đất)|ngồi (?:lai rai|chút|uống)|ký hợp đồng|đi chơi|đá (?:bóng|banh)|cầu lông|tennis|karaoke|picnic|bóng chuyền|đi bơi|ăn lẩu|học bù|tái khám|gặp gỡ|ra mắt|standup|1:1|one on one|duyệt \d lượt)"
)
_GO = r"(?:qua|ghé|đến|tới|đón(?! (?:ot|hang|gia|vi|de|nghi|dat|xin|nay))|có mặt|tạt qua|chạy qua|rước)"
_FAR = r"(?:sang|lên|xuống|về|ra|vào|vô)"
_GONE = r"\b(?:nào cũng|mỗi (?:sáng|chiều|tối|tuần|ngày)|hàng (?:ngày|tuần)|PAST(?!.*\bnhé)|đã (?:họp|gặp|ăn|ghé|qua|đến|call|ngồi)|vừa (?:họp|gặp|call|ăn)|biên bản họp|họp xong|(?:sáng nay|sang nay)\b.*\b(?:mà|đã|mới|bị)|hẹn lần|hẹn (?:lên|xuống)|cảm ơn|do (?:ME|WE) (?:mời|bao)|lỡ hẹn|thất hẹn|sai hẹn|(?<!ký )biên bản)\b"
_HYPO = r"\b(?:giá mà|ước gì|phải chi)\b"

RULE_LIST: tuple[Rule, ...] = (
    rule("meeting.moved", 0.88, "A meeting is moved or called off.", "Dời, hoãn hoặc huỷ buổi gặp.",
         r"\b(?:dời|lùi|hoãn|huỷ|hủy|đổi|chuyển|cancel|reschedule)\b.*\b(?:họp|hẹn|gặp|buổi|session|call|meeting|lịch|cơm|bữa|phỏng vấn|tiệc)\b|\b(?:họp|hẹn|gặp|buổi|session|call|meeting|bữa|phỏng vấn|tiệc)\b.*\b(?:dời|lùi|hoãn|huỷ|hủy|cancel|reschedule|sang|qua WHEN)\b|\bWHEN.*\b(?:không (?:họp|gặp|ghi hình|đến|tới|qua|tham dự|tham gia)) (?:được|kịp)|\b(?:ghi hình|họp|gặp|đến|tới|tham dự) (?:không|ko) được\b|\b(?:WE|ME|mình) (?:xin |phải )?(?:dời|lùi|hoãn|đổi)(?: lại)?(?: \w+)? (?:sang|qua|lại|tới|WHEN).*WHEN|\b(?:dời|lùi|hoãn)(?: lại)? (?:sang |qua |lại |đến |tới )?WHEN|\b(?:dời|lùi|hoãn|đổi) (?:sang|qua) WHEN|\bWHEN.*\bkhông (?:ghi hình|họp|gặp|đến|tới|tham dự|qua|đi)(?: YOU)? được\b",
         r"\b(?:PAST|lịch (?:backup|bảo trì|chạy|dỡ|giao|tàu|xe|hàng|sản xuất|thi công)|chuyển máy|đơn hàng|chuyển khoản|chuyển hàng|đổi hàng|đổi trả|huỷ đơn|đã thu hồi)\b"),
    rule("meeting.slots", 0.85, "Free times are offered or asked for.", "Nêu hoặc hỏi giờ rảnh.",
         r"\b(?:ME|WE|YOU) (?:\w+ )?(?:rảnh|¤trống|free|sắp xếp được|available|tiện)\b.*\bWHEN|\bWHEN (?:YOU|ME|WE) (?:\w+ )?(?:rảnh|¤trống|free|tiện|available|còn trống)\b|\bWHEN (?:ME )?còn (?:trống|slot|chỗ|lịch)\b|\bYOU rảnh (?:thứ mấy|hôm nào|ngày nào|lúc nào|giờ nào|khi nào)", rf"{_HYPO}|\bPAST\b|\brảnh (?:tay|rang|mới)\b"),
    rule("meeting.invite", 0.86, "The reader is invited to come.", "Mời người đọc đến dự.",
         r"(?:\b(?:YOU|WE) (?:\w+ )?(?:thu xếp|sắp xếp|nhớ|ráng|cố gắng) (?:về|qua|tới|đến|sang|ghé)(?: \w+)? (?:chung vui|dự|mừng|chơi|ăn|cho đông)\b|\bmời (?:YOU|cả|các|THEY|WE|mọi người|team|gia đình)\b.*\b(?:đến|tới|dự|tham|qua|sang|về|ghé|ăn|uống|chung vui|chung|đi|gặp|dùng|phỏng vấn)\b)|\b(?:mời|rủ) (?:YOU|WE|cả|team).*WHEN|\bxin (?:phép )?(?:được )?(?:hẹn |lên |qua |đến |tới )?gặp (?:riêng |mặt )?YOU\b|\bWHEN.*\bmời (?:YOU|cả|cả team|WE)\b",
         r"\b(?:PAST|đã mời|mời thêm|mời thầu|mời họp lớp PAST|hôm nào|bữa nào|diễn giả)\b"),
    rule("meeting.event-when", 0.85, "A meeting, meal, call or visit with its time.", "Cuộc gặp, bữa ăn, cuộc gọi hoặc chuyến thăm kèm thời gian.",
         rf"\b{_EVENT}\b.*WHEN|WHEN.*\b{_EVENT}\b", rf"{_GONE}|{_HYPO}|\b(?:trước|sau|để kịp) {_EVENT}\b"),
    rule("meeting.visit", 0.82, "The writer or reader comes at a named time.", "Người viết hoặc người đọc đến vào giờ đã nêu.",
         rf"\bWHEN (?:(?:ME|WE) )?(?:sẽ )?(?:dẫn|đưa|chở) .*\b(?:xuống|tới|đến|qua|lên|ra|vào)\b|\bWHEN (?:ME|WE) (?:sẽ |cũng |cùng \w+ )?(?:{_GO}\b(?! (?:lấy hàng|ngân hàng|bưu|kho|cây))|{_FAR}\b.*\b(?:YOU|thăm|chơi)\b)|\b(?:ME|WE) (?:sẽ |cũng )?(?:{_GO}\b.*WHEN|{_FAR}\b.*(?:YOU.*WHEN|WHEN.*YOU))|^(?:\w+ )?WHEN (?:WE |ME )?(?:qua|ra|đi|ghé|tới) .*\bkhông(?: \w+)?$|\bWHEN (?:YOU|WE) (?:\w+ )?{_GO}\b.*\b(?:nhé|được không)|\b(?:WHEN )?ME chốt WHEN", rf"{_GONE}|{_HYPO}|\b(?:gửi|giao|lên lịch|in|chuyển khoản|lên server|đến hết|xem lại|báo|ngân hàng|bưu điện|rút tiền|đóng học|chở (?:gạch|hàng|xi)|xe hoa|lấy (?:hàng|hoa|đồ|phiếu)|mang qua bàn|hồ sơ|server|tới nơi|trả)\b"),
)  # fmt: skip
RULES = texts(RULE_LIST)
_KEYS = Phrase(r"WHEN|\b(?:chung vui|mời|dời|lùi|hoãn|huỷ|hủy|rảnh|gặp|được|cancel|reschedule)\b")
_CLOCK = Phrase(r"\d ?(?:h|g|giờ|am|pm)|:\d\d|rưỡi")
_AGREED = Phrase(r"\b(?:nhé|được không|mời|hẹn|gặp|YOU)\b")
_ONLY_TIME = re.compile(r"WHEN.{0,24}$")
_PLAN = Phrase(rf"\b{_EVENT}\b")
_TIMED = Phrase(r"^WHEN|\bWHEN\b.*\bkhông$")
_TOGETHER = Phrase(r"\bnhé\b|\bmời\b|\b(?:WE|ME|mình)\b.*\bđi$")
_NEWS = Phrase(r"^(?:THEY|KIN|khách|sếp|cả nhóm) (?:\w+ )?(?:sẽ |đang |đi )?(?:họp|gặp|ăn|call|meeting)\b")


def find_meetings(seen: Seen) -> list[Notice]:
    """Return the meetings of a message: the clearest of each sentence; the quote takes in a following part with the time."""
    best: dict[int, tuple[int, Notice]] = {}
    for index, part in enumerate(seen.parts):
        if _KEYS.search(part.sentence) is None:
            continue
        hit = _hit(part) or _split_over(seen, index)
        if hit is None:
            continue
        weight = 2 * (_CLOCK.search(part.plain) is not None) + (
            _AGREED.search(part.tagged) is not None or part.question
        )
        at = part.tagged.clause.start
        if at not in best or best[at][0] < weight:
            best[at] = (weight, _noticed(hit[0], part, hit[1]))
    return [found for _, found in best.values()]


def _hit(part: Part) -> tuple[Rule, Part] | None:
    for one in possible(RULE_LIST, part.tagged):
        if one.match(part) is not None and _NEWS.search(part.tagged) is None:
            return one, part
    return None


def _split_over(seen: Seen, index: int) -> tuple[Rule, Part] | None:
    """Return the rule where the event stands in this part and its time in the part before or after, in one sentence."""
    part, unless = seen.parts[index], RULE_LIST[3].unless
    if unless is None or _PLAN.search(part.tagged) is None:
        return None
    if unless.search(part.sentence) is not None or _NEWS.search(part.tagged) is not None:
        return None
    if index + 1 < len(seen.parts):
        following = seen.parts[index + 1]
        if following.tagged.clause is part.tagged.clause and _ONLY_TIME.match(following.tagged.text):
            return RULE_LIST[3], following
    before = seen.parts[index - 1] if index else None
    timed = (
        before is not None and before.tagged.clause is part.tagged.clause and _TIMED.search(before.tagged) is not None
    )
    return (RULE_LIST[3], part) if timed and _TOGETHER.search(part.tagged) is not None else None


def _noticed(one: Rule, part: Part, until: Part) -> Notice:
    clause = part.tagged.clause
    first, after = part.tagged.starts[0], until.tagged.ends[-1]
    return Notice("meeting", "sender", clause.text[first:after], clause.start + first, clause.start + after,
                  one.text.confidence, one.id)  # fmt: skip
